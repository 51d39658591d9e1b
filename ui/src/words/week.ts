// Days in weeks and months, as texts `YYYY-MM-DD`: what a register shows at once.
import type { Lang } from "../generated/wire";
import { words } from "./words.svelte";

const DAY_MS = 86_400_000;
const CODES = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"] as const;
// Short names are no messages: they follow no sentence, and every webview spells them differently.
const SHORT: Record<Lang, readonly string[]> = {
  en: ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"],
  lo: ["ຈັນ", "ຄານ", "ພຸດ", "ພຫ", "ສຸກ", "ເສົາ", "ທິດ"],
  vi: ["T2", "T3", "T4", "T5", "T6", "T7", "CN"],
  ja: ["月", "火", "水", "木", "金", "土", "日"],
};

const at = (day: string): number => Date.parse(`${day}T00:00:00Z`);
const text = (ms: number): string => new Date(ms).toISOString().slice(0, 10);

export function addDays(day: string, count: number): string {
  return text(at(day) + count * DAY_MS);
}

/** 0 for Monday to 6 for Sunday. */
export function weekday(day: string): number {
  return (new Date(at(day)).getUTCDay() + 6) % 7;
}

export const monday = (day: string): string => addDays(day, -weekday(day));

export function monthOf(day: string): { from: string; to: string } {
  const [year = 0, month = 1] = day.split("-").map(Number);
  return { from: `${day.slice(0, 7)}-01`, to: text(Date.UTC(year, month, 0)) };
}

/** The same day of another month, or its last one. */
export function addMonths(day: string, count: number): string {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  const last = new Date(Date.UTC(year, month + count, 0)).getUTCDate();
  return text(Date.UTC(year, month - 1 + count, Math.min(date, last)));
}

/** "Monday" in the language of the screen. */
export const weekdayWord = (day: string): string => words.find(`choice-Weekday-${CODES[weekday(day)] ?? "mon"}`) ?? "";

/** "Mon", for the head of a narrow column. */
export const weekdayShort = (day: string): string => SHORT[words.lang][weekday(day)] ?? "";
