// Minutes as hours: whole hours as a number, so that a sentence can choose between one and many; others as 8:30.
import type { MeterView } from "../generated/wire";
import { hoursOf } from "./time";
import { t } from "./words.svelte";

/** 160, or "144:30". */
export function hoursFigure(minutes: number): number | string {
  const whole = Math.floor(Math.abs(minutes) / 60);
  const rest = Math.abs(minutes) % 60;
  const sign = minutes < 0 ? "-" : "";
  return rest === 0 ? Math.sign(minutes) * whole : `${sign}${whole}:${String(rest).padStart(2, "0")}`;
}

/** Minutes of days together. */
export const minutesOf = (days: readonly (readonly [string, number])[]): number => days.reduce((sum, [, minutes]) => sum + minutes, 0);

/** Hours that count, of how many where a rule asks for some. */
export function hoursSentence(meter: MeterView): string {
  const counted = hoursOf(meter.counted_minutes);
  return meter.needed_minutes ? t("class-hours-of", { counted, needed: hoursOf(meter.needed_minutes) }) : t("class-hours-only", { counted });
}
