// Types every text into the search of the list, and waits each time until its own rows are there
// and a frame has shown them. A fast typist's pause lies between two keys, never the same one,
// so that keys fall anywhere in a frame.
const [texts, done] = arguments;
const box = document.querySelector("#trainee-search");
const list = document.querySelector("[data-answered]");
const times = [];
const pause = (ms) => new Promise((wake) => setTimeout(wake, ms));
const answered = (text) => new Promise((wake) => {
  if (list.dataset.answered === text) return wake();
  const watch = new MutationObserver(() => {
    if (list.dataset.answered !== text) return;
    watch.disconnect();
    wake();
  });
  watch.observe(list, { attributes: true, attributeFilter: ["data-answered"] });
});
const painted = () => new Promise((wake) => requestAnimationFrame(() => setTimeout(wake)));
(async () => {
  for (const [n, text] of texts.entries()) {
    await pause(90 + ((n * 7) % 23));
    const began = performance.now();
    box.value = text;
    box.dispatchEvent(new Event("input", { bubbles: true }));
    await answered(text);
    await painted();
    times.push(performance.now() - began);
  }
  done(times);
})().catch((error) => done(String(error)));
