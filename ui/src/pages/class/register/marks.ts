// Marks of the register: how a key and a pasted word become one, and how one is written in a cell.
import type { MarkView, NewMark } from "../../../generated/wire";
import { digits } from "../../../words/date";

export type Mark = NonNullable<NewMark["mark"]>;
/** What is typed into a cell: a mark with the minutes missed, or nothing. */
export type Typed = { mark: Mark; missed: number } | null;

export const MARKS: readonly Mark[] = ["present", "late", "left_early", "absent", "excused"];
export const LETTER: Record<Mark, string> = { present: "P", late: "L", left_early: "G", absent: "A", excused: "E" };
/** Marks that go with minutes. */
export const withMinutes = (mark: Mark): boolean => mark === "late" || mark === "left_early";

const KEYS: Record<string, Mark> = {
  p: "present", "1": "present", "○": "present", "〇": "present", "◯": "present",
  a: "absent", x: "absent", "0": "absent", "×": "absent", "✕": "absent",
  e: "excused", "公": "excused", l: "late", "△": "late", g: "left_early", "▽": "left_early",
};

const narrow = (text: string): string => digits(text).normalize("NFKC").trim().toLowerCase();

/** The mark of a key. Where the keyboard writes Lao, or an input method is on, the place of the key decides. */
export function markOfKey(event: Pick<KeyboardEvent, "key" | "code">): Mark | null {
  const own = event.key.length === 1 ? KEYS[narrow(event.key)] : undefined;
  if (own) return own;
  const foreign = event.key === "Process" || event.key === "Dead" || (event.key.length === 1 && event.key.charCodeAt(0) > 127);
  return (foreign && KEYS[/^(?:Key|Digit)(\w)$/.exec(event.code)?.[1]?.toLowerCase() ?? ""]) || null;
}

/** The digit of a key, in any script. */
export function digitOfKey(event: Pick<KeyboardEvent, "key" | "code">): string | null {
  const own = event.key.length === 1 ? narrow(event.key) : "";
  if (/^\d$/.test(own)) return own;
  return event.key === "Process" ? (/^(?:Digit|Numpad)(\d)$/.exec(event.code)?.[1] ?? null) : null;
}

/** Words of the four languages by what they mean, read from the messages themselves. */
const files = import.meta.glob<string>("../../../../../assets/locales/*/training.ftl", { query: "?raw", import: "default" });
const wordsOf = new Map<string, Mark>();
export async function readMarkWords(): Promise<void> {
  if (wordsOf.size) return;
  for (const text of await Promise.all(Object.values(files).map((load) => load()))) {
    for (const [, mark, word] of text.matchAll(/^choice-Mark-(\w+) *= *(.+)$/gm)) {
      if (mark && word) wordsOf.set(narrow(word), mark as Mark);
    }
  }
}

/** A cell of a spreadsheet: a mark, "" for an empty one, null for what nobody knows. */
export function readPasted(cell: string): Typed | "" | null {
  const text = narrow(cell);
  if (text === "") return "";
  const [, word = text, minutes = ""] = /^(.*?)\s*(\d*)\s*(?:min|分|ນທ)?$/.exec(text) ?? [];
  // "1" and "0" alone are marks, not minutes.
  const mark = KEYS[text] ?? wordsOf.get(text) ?? KEYS[word] ?? wordsOf.get(word);
  if (!mark) return null;
  const alone = KEYS[text] !== undefined || wordsOf.has(text);
  if (withMinutes(mark)) return minutes ? { mark, missed: Number(minutes) } : null;
  return alone ? { mark, missed: 0 } : null;
}

/** What a mark means, as it is kept: minutes attended of a lesson. */
export function entered(typed: NonNullable<Typed>, held: number, by: string, on: string): MarkView {
  const attended = typed.mark === "absent" || typed.mark === "excused" ? 0 : Math.max(0, held - typed.missed);
  return { mark: typed.mark, minutes: attended, entered_on: on, entered_by: by, reason: "" };
}

/** "P", "L20": as it stands in a cell and is copied; minutes alone for a mark of an earlier edition. */
export function written(mark: MarkView | null, held: number): string {
  if (!mark) return "";
  const known = MARKS.find((one) => one === mark.mark);
  if (!known) return String(mark.minutes);
  return withMinutes(known) ? `${LETTER[known]}${held - mark.minutes}` : LETTER[known];
}

/** The mark as it was typed, for writing it elsewhere. */
export function asTyped(mark: MarkView | null, held: number): Typed {
  const known = MARKS.find((one) => one === mark?.mark);
  return mark && known ? { mark: known, missed: withMinutes(known) ? held - mark.minutes : 0 } : null;
}
