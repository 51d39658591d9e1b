// Finds what a person would point at: by role and accessible name, never by class.
const [role, name, within] = arguments;
const ROLES = {
  button: "button, [role=button], summary",
  link: "a[href], [role=link]",
  textbox: "input:not([type]), input[type=text], input[type=search], textarea, [role=textbox], [role=combobox], [role=searchbox]",
  combobox: "select, [role=combobox]",
  checkbox: "input[type=checkbox], [role=checkbox], [role=switch]",
  radio: "input[type=radio], [role=radio]",
  tab: "[role=tab]",
  option: "[role=option]",
  row: "tbody tr, [role=row]",
  cell: "td, [role=cell], [role=gridcell]",
  heading: "h1, h2, h3, [role=heading]",
  status: "[role=status]",
  alert: "[role=alert]",
  dialog: "dialog[open], [role=dialog]",
  image: "img, canvas, [role=img]",
  any: "button, a[href], [role=button], [role=tab], [role=link], summary, [role=option], [role=menuitem]",
};
const flat = (text) => (text ?? "").replace(/[\u2068\u2069]/g, "").replace(/\s+/g, " ").trim();
function called(element) {
  const by = element.getAttribute("aria-labelledby");
  if (by) return flat(by.split(/\s+/).map((id) => document.getElementById(id)?.textContent).join(" "));
  const said = element.getAttribute("aria-label") ?? element.getAttribute("alt");
  if (said) return flat(said);
  if (element.labels?.length) return flat(element.labels[0].textContent);
  return flat(element.textContent) || flat(element.getAttribute("title"));
}
const seen = (element) => element.getClientRects().length > 0 && getComputedStyle(element).visibility !== "hidden";
const root = within ? document.querySelector(within) : document;
if (!root) return null;
const all = [...root.querySelectorAll(ROLES[role] ?? `[role=${role}]`)].filter(seen);
const exact = all.find((element) => called(element) === name);
if (exact) return exact;
return all.find((element) => called(element).startsWith(name))
  ?? all.find((element) => called(element).includes(name)) ?? null;
