// Every action of the window in one list: the palette shows it, the keyboard runs it,
// the list of shortcuts prints it. A page adds its own while it is on the screen.
import { t, LANGS, OWN_NAME, words } from "../words/words.svelte";
import { desk } from "./desk.svelte";
import { where } from "./place.svelte";
import { mayEnter } from "./rooms";

export type Action = {
  id: string;
  words: string;
  /** "Ctrl+K", "/", "F1"; on a Mac, Ctrl is Command. */
  keys?: string;
  run: () => unknown;
  /** Works also while somebody types in a field. */
  always?: boolean;
};

class Offered {
  list = $state.raw<{ owner: object; actions: Action[] }[]>([]);
}
const offered = new Offered();

/** Adds the actions of a page; returns how they go away again. For use in an effect. */
export function offer(actions: Action[]): () => void {
  const owner = {};
  // Not read as a dependency: an effect that offers must not run again because of its own offer.
  queueMicrotask(() => {
    if (!gone) offered.list = [...offered.list, { owner, actions }];
  });
  let gone = false;
  return () => {
    gone = true;
    queueMicrotask(() => {
      offered.list = offered.list.filter((entry) => entry.owner !== owner);
    });
  };
}

export function focusSearch(): void {
  document.querySelector<HTMLInputElement>("#search-everything")?.select();
}

/** What can be done here and now. */
export function actions(): Action[] {
  const open = desk.office !== null;
  const rooms = [
    ["trainees", t("room-trainees")],
    ["orders", t("room-orders")],
    ["import", t("room-import")],
    ["organisations", t("room-organisations")],
    ["office", t("room-office")],
    ["due", t("room-due")],
    ["enquiries", t("room-enquiries")],
    ["classes", t("room-classes")],
  ] as const;
  const list: Action[] = offered.list.flatMap((entry) => entry.actions);
  if (open) {
    rooms.forEach(([room, name], index) => {
      if (!mayEnter(room)) return;
      list.push({
        id: `go-${room}`,
        words: t("action-go", { room: name }),
        keys: `Alt+${index + 1}`,
        run: () => where.go({ room }),
        always: true,
      });
    });
    list.push({ id: "search", words: t("action-search"), keys: "/", run: focusSearch });
    if (where.canGoBack) {
      list.push({ id: "back", words: t("action-back"), keys: "Alt+ArrowLeft", run: () => where.back(), always: true });
    }
    const { undo, redo } = desk.office ?? { undo: null, redo: null };
    if (undo) list.push({ id: "undo", words: t("action-undo", { what: undo }), keys: "Ctrl+Z", run: () => desk.undo() });
    if (redo) list.push({ id: "redo", words: t("action-redo", { what: redo }), keys: "Ctrl+Shift+Z", run: () => desk.redo() });
    if (desk.office && !desk.office.practice) list.push({ id: "lock", words: t("action-lock"), keys: "Ctrl+L", run: () => desk.lock(), always: true });
    list.push({ id: "close", words: t("action-close-office"), run: () => desk.close() });
  }
  list.push(
    { id: "palette", words: t("action-palette"), keys: "Ctrl+K", run: () => (desk.panel = "palette"), always: true },
    { id: "help", words: t("action-help"), keys: "F1", run: () => (desk.panel = desk.panel === "help" ? null : "help"), always: true },
    { id: "shortcuts", words: t("action-shortcuts"), keys: "?", run: () => (desk.panel = "shortcuts") },
    { id: "rail", words: t("action-rail"), run: () => desk.narrow() },
    {
      id: "theme",
      words: desk.theme === "dark" ? t("action-light") : t("action-dark"),
      run: () => desk.paint(desk.theme === "dark" ? "light" : "dark"),
    },
  );
  for (const lang of LANGS) {
    if (lang === words.lang) continue;
    list.push({ id: `speak-${lang}`, words: t("action-speak", { language: OWN_NAME[lang] }), run: () => desk.speak(lang) });
  }
  return list;
}

/** True where keys belong to what is typed. */
export function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName)) &&
    !(target instanceof HTMLInputElement && /^(checkbox|radio|button)$/.test(target.type))
  );
}

function pressed(event: KeyboardEvent, keys: string): boolean {
  const parts = keys.split("+");
  const last = parts.at(-1) ?? "";
  const control = parts.includes("Ctrl");
  if (control !== (event.ctrlKey || event.metaKey)) return false;
  if (parts.includes("Alt") !== event.altKey) return false;
  if (control && parts.includes("Shift") !== event.shiftKey) return false;
  return event.key.toLowerCase() === last.toLowerCase() || (/^\d$/.test(last) && event.code === `Digit${last}`);
}

/** Runs the action of a key, if there is one here. */
export function runKey(event: KeyboardEvent): void {
  if (event.defaultPrevented || event.isComposing) return;
  const typing = isTyping(event.target);
  const action = actions().find((a) => a.keys && pressed(event, a.keys) && (a.always || !typing));
  if (!action) return;
  event.preventDefault();
  action.run();
}

/** How a shortcut is written for people. */
export function keyWords(keys: string): string {
  return keys.replace("ArrowLeft", "←").replace("ArrowRight", "→").replaceAll("+", " + ");
}
