// Times of day and lengths in minutes: typed as 8:00, shown as 8:00. Reading here only
// previews what was typed; the program reads the text of a field itself.
import { digits } from "./date";

/** Reads 8:00, 8.30, 8h30, 0830, 8, 8時30分 as minutes since midnight. */
export function readClock(typed: string): number | null {
  const text = digits(typed).trim().replace("：", ":");
  const packed = /^(\d{1,2})(\d{2})$/.exec(text);
  const parts = packed ?? /^(\d{1,2})(?:[:.hH時]\s*(\d{1,2})?分?)?$/.exec(text);
  const [hour, minute] = [Number(parts?.[1]), Number(parts?.[2] ?? 0)];
  return parts && hour < 24 && minute < 60 ? hour * 60 + minute : null;
}

/** "8:00" of minutes since midnight; also a length: "12:30". */
export function clockText(minutes: number): string {
  const sign = minutes < 0 ? "-" : "";
  const whole = Math.abs(minutes);
  return `${sign}${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, "0")}`;
}

/** Hours of a length, rounded down: 159 h 59 are not 160. */
export const hoursOf = (minutes: number): number => Math.floor(minutes / 60);
