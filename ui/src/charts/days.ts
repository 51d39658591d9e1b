// Days and months along the axis of a chart, as numbers: a day since 1970, a month since year 0.

const DAY_MS = 86_400_000;

/** The number of a day `YYYY-MM-DD`. */
export const dayNumber = (day: string): number => Date.parse(`${day}T00:00:00Z`) / DAY_MS;

/** The number of the month a day lies in. */
export const monthOf = (day: string): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;

/** The number of a month's first day. */
export const firstOf = (month: number): number => Date.UTC(Math.floor(month / 12), month % 12, 1) / DAY_MS;

/** A month as `YYYY-MM`. */
export const monthText = (month: number): string => `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, "0")}`;

/** Where a value lies between two others, in per cent, kept inside. */
export const share = (at: number, from: number, to: number): number =>
  to > from ? Math.max(0, Math.min(100, ((at - from) / (to - from)) * 100)) : 0;
