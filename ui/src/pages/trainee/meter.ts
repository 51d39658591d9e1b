// A meter in sentences. The numbers and the verdict are the program's; here they only get words.
import type { MeterView } from "../../generated/wire";
import { dayWords } from "../../words/date";
import { hoursFigure } from "../../words/hours";
import { t, words } from "../../words/words.svelte";

/** Kinds of row whose change may change a meter. */
export const METER_NOUNS = ["trainee", "order", "course", "class", "enrolment", "planned_session", "held_session", "attendance", "teacher", "exam", "rule_setting"] as const;

/** How many hours there are of how many. */
export function countSentence(meter: MeterView): string {
  const [counted, needed] = [hoursFigure(meter.counted_minutes), hoursFigure(meter.needed_minutes)];
  if (!meter.needed_minutes) return t("hours-counted", { counted });
  return meter.enough_hours ? t("hours-enough", { counted, needed }) : t("hours-missing", { counted, needed, missing: hoursFigure(meter.missing_minutes) });
}

/** Whether the lessons span a month; nothing where the programme does not ask for one. */
export function monthSentence(meter: MeterView): string {
  if (meter.programme !== "titp") return "";
  if (!meter.first || !meter.last) return t("hours-month-none");
  const span = { first: dayWords(meter.first, words.lang), last: dayWords(meter.last, words.lang) };
  return meter.one_month ? t("hours-month-full", span) : t("hours-month-short", span);
}

/** What it saves after entry. */
export function resultSentence(meter: MeterView): string {
  if (meter.programme === "titp") return meter.qualifies ? t("hours-qualifies") : t("hours-qualifies-not");
  if (meter.programme !== "esd") return t("hours-only-counted");
  // What is needed before entry is the half that need not be taught after it.
  const halves = { half: hoursFigure(meter.needed_minutes), full: hoursFigure(meter.needed_minutes * 2) };
  return meter.qualifies ? t("hours-esd-qualifies", halves) : t("hours-esd-not", halves);
}

/** What did not count and why, without the reasons that took nothing. */
export function lostSentences(meter: MeterView): string[] {
  const lost = (minutes: number, say: (hours: number | string) => string): string[] => (minutes > 0 ? [say(hoursFigure(minutes))] : []);
  return [
    ...lost(meter.over_cap, (hours) => t("hours-lost-cap", { hours })),
    ...lost(meter.outside_window, (hours) => t("hours-lost-outside", { hours, from: dayWords(meter.window_from, words.lang) })),
    ...lost(meter.legal, (hours) => t("hours-lost-legal", { hours })),
    ...lost(meter.other_provider, (hours) => t("hours-lost-provider", { hours })),
  ];
}
