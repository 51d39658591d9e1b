// What is chosen in the register, and what a fill or a paste writes into it.
import { dayFigures, today } from "../../../words/date";
import { weekdayShort } from "../../../words/week";
import { t } from "../../../words/words.svelte";
import { asTyped, readPasted, written, type Typed } from "./marks";
import type { At, Sheet } from "./sheet.svelte";

/** Both ends are in it. */
export type Range = { top: number; bottom: number; left: number; right: number };
export type ToMark = At & { typed: Typed };
/** How many cells a sentence names. */
const NAMED = 6;

export const rangeOf = (one: At, other: At): Range => ({
  top: Math.min(one.row, other.row), bottom: Math.max(one.row, other.row),
  left: Math.min(one.column, other.column), right: Math.max(one.column, other.column),
});

export function* cellsOf({ top, bottom, left, right }: Range): Generator<At> {
  for (let row = top; row <= bottom; row += 1) for (let column = left; column <= right; column += 1) yield { row, column };
}

const heldAt = (sheet: Sheet, column: number): number => sheet.columns[column]?.lesson?.minutes ?? 0;
const markAt = (sheet: Sheet, at: At) => sheet.rows[at.row]?.cells[at.column]?.mark ?? null;

/** The first row of the range for all below it; of one cell alone, the one above it. */
export function filledDown(sheet: Sheet, range: Range): ToMark[] {
  const from = range.top === range.bottom ? range.top - 1 : range.top;
  if (from < 0) return [];
  return [...cellsOf({ ...range, top: from + 1 })].flatMap((at) => {
    const typed = asTyped(markAt(sheet, { row: from, column: at.column }), heldAt(sheet, at.column));
    return typed ? [{ ...at, typed }] : [];
  });
}

/** Everybody who has no mark yet, up to today, was there. */
export function allPresent(sheet: Sheet): ToMark[] {
  const now = today();
  const whole = { top: 0, bottom: sheet.rows.length - 1, left: 0, right: sheet.columns.length - 1 };
  return [...cellsOf(whole)]
    .filter((at) => sheet.can(at) && !markAt(sheet, at) && (sheet.columns[at.column]?.day ?? "9") <= now)
    .map((at) => ({ ...at, typed: { mark: "present", missed: 0 } }));
}

/** The range as a spreadsheet takes it. */
export function copied(sheet: Sheet, range: Range): string {
  const lines: string[] = [];
  for (let row = range.top; row <= range.bottom; row += 1) {
    const cells = [...cellsOf({ ...range, top: row, bottom: row })];
    lines.push(cells.map((at) => written(markAt(sheet, at), heldAt(sheet, at.column))).join("\t"));
  }
  return lines.join("\n");
}

function cellName(sheet: Sheet, at: At): string {
  const day = sheet.columns[at.column]?.day ?? "";
  return `${sheet.rows[at.row]?.person.code ?? ""} ${weekdayShort(day)} ${dayFigures(day).slice(0, 5)}`;
}

function named(cells: readonly string[]): string {
  const more = cells.length - NAMED;
  return cells.slice(0, NAMED).join("; ") + (more > 0 ? ` … +${more}` : "");
}

/** What a paste at the range writes; or the sentence that says why nothing is written. Empty cells
    erase nothing. */
export function pasted(sheet: Sheet, range: Range, text: string): { cells: ToMark[] } | { wrong: string } {
  const lines = text.replace(/\r\n?/g, "\n").replace(/\n+$/, "").split("\n").map((line) => line.split("\t"));
  const single = lines.length === 1 && lines[0]?.length === 1 ? (lines[0][0] ?? "") : null;
  const width = Math.max(...lines.map((line) => line.length));
  const place = single !== null ? range
    : { top: range.top, left: range.left, bottom: range.top + lines.length - 1, right: range.left + width - 1 };
  if (place.bottom >= sheet.rows.length || place.right >= sheet.columns.length) {
    return { wrong: t("register-paste-large", { rows: lines.length, columns: width }) };
  }
  const cells: ToMark[] = [];
  const unknown: string[] = [];
  const closed: string[] = [];
  for (const at of cellsOf(place)) {
    const word = single ?? lines[at.row - range.top]?.[at.column - range.left] ?? "";
    const typed = readPasted(word);
    if (typed === "") continue;
    if (typed === null) unknown.push(`${cellName(sheet, at)} “${word.trim()}”`);
    else if (!sheet.can(at)) closed.push(cellName(sheet, at));
    else cells.push({ ...at, typed });
  }
  if (unknown.length) return { wrong: t("register-paste-unknown", { count: unknown.length, cells: named(unknown) }) };
  // One mark over a range goes where it can, like a typed one.
  if (closed.length && single === null) return { wrong: t("register-paste-closed", { count: closed.length, cells: named(closed) }) };
  return { cells };
}
