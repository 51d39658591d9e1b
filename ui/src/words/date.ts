// Days and months as people type them, and as the language of the screen says them.
// Reading here only previews what was typed: the program reads the text itself when it is saved.
import type { Lang } from "../generated/wire";

export type Day = { year: number; month: number; day: number };

function real(year: number, month: number, day: number): Day | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const same =
    date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return same && year >= 1900 && year < 2200 ? { year, month, day } : null;
}

/** Lao and full-width digits become plain ones. */
const digits = (text: string): string =>
  text.replace(/[\u0ed0-\u0ed9]/g, (c) => String(c.charCodeAt(0) - 0x0ed0))
    .replace(/[\uff10-\uff19]/g, (c) => String(c.charCodeAt(0) - 0xff10));

/** Reads 31-12-1999, 31/12/99, 31.12.1999, 1999-12-31, 19991231, 1999年12月31日; day before month. */
export function readDay(typed: string, thisYear = 2026): Day | null {
  const text = digits(typed).trim().replace(/[年月./\s]+/g, "-").replace(/日$/, "");
  const packed = /^(\d{4})(\d{2})(\d{2})$/.exec(text);
  if (packed) return real(Number(packed[1]), Number(packed[2]), Number(packed[3]));
  const parts = /^(\d{1,4})-(\d{1,2})-(\d{1,4})$/.exec(text);
  if (!parts) return null;
  const [first, second, third] = [parts[1] ?? "", parts[2] ?? "", parts[3] ?? ""];
  if (first.length === 4) return third.length <= 2 ? real(Number(first), Number(second), Number(third)) : null;
  if (third.length === 4) return real(Number(third), Number(second), Number(first));
  if (third.length !== 2) return null;
  // Two digits: the century that does not lie more than ten years ahead.
  const near = 2000 + Number(third);
  return real(near > thisYear + 10 ? near - 100 : near, Number(second), Number(first));
}

/** Reads 2019-04, 04/2019, 201904, 2019年4月. */
export function readMonth(typed: string): { year: number; month: number } | null {
  const text = digits(typed).trim().replace(/[年./\s]+/g, "-").replace(/月$/, "");
  const yearFirst = /^(\d{4})-?(\d{1,2})$/.exec(text);
  const monthFirst = /^(\d{1,2})-(\d{4})$/.exec(text);
  const year = Number(yearFirst?.[1] ?? monthFirst?.[2]);
  const month = Number(yearFirst?.[2] ?? monthFirst?.[1]);
  return year >= 1900 && year < 2200 && month >= 1 && month <= 12 ? { year, month } : null;
}

const formats = new Map<string, Intl.DateTimeFormat>();

function format(lang: Lang, name: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${lang} ${name}`;
  let found = formats.get(key);
  if (!found) {
    // "en" alone writes the month first; the office writes the day first.
    const locale = lang === "en" ? "en-GB" : lang;
    found = new Intl.DateTimeFormat(`${locale}-u-ca-gregory-nu-latn`, options);
    formats.set(key, found);
  }
  return found;
}

const utc = (year: number, month: number, day: number): Date => new Date(Date.UTC(year, month - 1, day));

/** "31 December 1999" in the language; the text itself when it is no day. */
export function dayWords(text: string, lang: Lang): string {
  const day = readDay(text);
  if (!day) return text;
  return format(lang, "day", { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" })
    .format(utc(day.year, day.month, day.day));
}

/** "31/12/1999": short, day first, the same in every language. */
export function dayFigures(text: string): string {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return parts ? `${parts[3]}/${parts[2]}/${parts[1]}` : text;
}

/** "April 2019" in the language. */
export function monthWords(text: string, lang: Lang): string {
  const month = readMonth(text);
  if (!month) return text;
  return format(lang, "month", { month: "long", year: "numeric", timeZone: "UTC" })
    .format(utc(month.year, month.month, 1));
}

/** "14:32" of a moment, in the time of this computer. */
export function clock(at: Date, lang: Lang): string {
  return format(lang, "clock", { hour: "2-digit", minute: "2-digit", hour12: false }).format(at);
}

/** Day and time of a moment of the history. */
export function moment(text: string, lang: Lang): string {
  const at = new Date(text);
  if (Number.isNaN(at.getTime())) return text;
  return format(lang, "moment", {
    day: "numeric", month: "short", year: "numeric", hour: "2-digit", minute: "2-digit", hour12: false,
  }).format(at);
}
