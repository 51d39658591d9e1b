// How far a day is, in words: a minus before a figure is too easily overlooked.
import { t } from "./words.svelte";

/** "12 days", "3 days late". */
export function daysLeft(count: number): string {
  return count < 0 ? t("file-days-late", { count: -count }) : t("file-days", { count });
}
