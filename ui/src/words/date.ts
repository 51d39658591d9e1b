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
export const digits = (text: string): string =>
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

// Our own month names: not every webview brings Lao ones, and a date must not turn English.
const MONTHS: Record<"en" | "lo", readonly string[]> = {
  en: ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"],
  lo: ["ມັງກອນ", "ກຸມພາ", "ມີນາ", "ເມສາ", "ພຶດສະພາ", "ມິຖຸນາ", "ກໍລະກົດ", "ສິງຫາ", "ກັນຍາ", "ຕຸລາ", "ພະຈິກ", "ທັນວາ"],
};

function sayDay({ year, month, day }: Day, lang: Lang): string {
  if (lang === "ja") return `${year}年${month}月${day}日`;
  if (lang === "vi") return `${day} tháng ${month}, ${year}`;
  return `${day} ${MONTHS[lang][month - 1] ?? month} ${year}`;
}

/** "31 December 1999" in the language; the text itself when it is no day. */
/** The day of the clock on the wall, `YYYY-MM-DD`. */
export function today(): string {
  const now = new Date();
  const two = (n: number): string => String(n).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

export function dayWords(text: string, lang: Lang): string {
  const day = readDay(text);
  return day ? sayDay(day, lang) : text;
}

/** "31/12/1999": short, day first, the same in every language. */
export function dayFigures(text: string): string {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return parts ? `${parts[3]}/${parts[2]}/${parts[1]}` : text;
}

/** "April 2019" in the language; the text itself when it is no month. */
export function monthWords(text: string, lang: Lang): string {
  const read = readMonth(text);
  if (!read) return text;
  if (lang === "ja") return `${read.year}年${read.month}月`;
  if (lang === "vi") return `tháng ${read.month}, ${read.year}`;
  return `${MONTHS[lang][read.month - 1] ?? read.month} ${read.year}`;
}

/** "14:32" of a moment, in the time of this computer. */
export function clock(at: Date): string {
  return `${String(at.getHours()).padStart(2, "0")}:${String(at.getMinutes()).padStart(2, "0")}`;
}

/** Day and time of a moment of the history, in the time of this computer. */
export function moment(text: string, lang: Lang): string {
  const at = new Date(text);
  if (Number.isNaN(at.getTime())) return text;
  const day = { year: at.getFullYear(), month: at.getMonth() + 1, day: at.getDate() };
  return `${sayDay(day, lang)} ${clock(at)}`;
}
