// Changes a field, and waits until the first page of the packet was drawn anew and a frame has
// shown it.
const [id, text, done] = arguments;
const canvas = document.querySelector("#page-1 canvas");
const began = performance.now();
const watch = new MutationObserver(() => {
  watch.disconnect();
  requestAnimationFrame(() => setTimeout(() => done(performance.now() - began)));
});
watch.observe(canvas, { attributes: true, attributeFilter: ["data-drawn"] });
const request = { noun: "trainee", id, field: "family_name", text };
window.__TAURI_INTERNALS__.invoke("call", { name: "set-field", request })
  .catch((error) => done(JSON.stringify(error)));
