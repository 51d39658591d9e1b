// The fake host's half of training: hours before entry, the filed plan, days off. It
// imitates what the program answers, so far that screens have something to show; no rule is taken from here.
import type { Commands, MeterView, RecordView } from "../../generated/wire";
import { labelled, makeRow, nameOf, refuse, type Rows } from "./rows";

type Answers = { [N in keyof Commands]?: (request: Commands[N]["request"]) => Commands[N]["response"] };
type Day = [string, number];
type Operate = <T>(words: string, ids: string[], change: () => T) => T;

const iso = (at: Date): string => at.toISOString().slice(0, 10);
/** So many working days from a day on, each with so many minutes. */
function lessons(from: string, count: number, minutes: number): Day[] {
  const days: Day[] = [];
  for (const at = new Date(`${from}T00:00:00Z`); days.length < count; at.setUTCDate(at.getUTCDate() + 1)) {
    if (at.getUTCDay() % 6) days.push([iso(at), minutes]);
  }
  return days;
}
function shifted(day: string, months: number, days = 0): string {
  const at = new Date(`${day}T00:00:00Z`);
  return iso(new Date(Date.UTC(at.getUTCFullYear(), at.getUTCMonth() + months, at.getUTCDate() + days)));
}

/** The day of JLPT in a month. */
const firstSunday = (year: number, month: number): string => {
  const at = new Date(Date.UTC(year, month - 1, 1));
  return iso(new Date(Date.UTC(year, month - 1, 1 + ((7 - at.getUTCDay()) % 7))));
};

/** What each invented person attended, and what is planned for them. */
const HELD: Record<string, Day[]> = {
  "LA-0001": lessons("2026-11-02", 40, 270), "LA-0002": lessons("2026-10-05", 45, 240), "LA-0003": lessons("2026-11-02", 20, 480), "LA-0004": lessons("2026-10-26", 12, 600),
};
const COMING: Record<string, Day[]> = { "LA-0002": lessons("2027-01-11", 12, 240), "LA-0004": lessons("2027-01-11", 5, 240) };
const CAP = 480;
const text = (row: RecordView | undefined, field: string): string => {
  const value = row?.values[field];
  return value && "value" in value && typeof value.value === "string" ? value.value : "";
};

function meterOf(code: string, programme: string, planned: string, asked: string | undefined): MeterView {
  const entry = asked ?? planned;
  if (!entry) throw refuse("field-empty", { fact: "order.entry_on" });
  const esd = programme === "esd";
  const inside = (at: string) => ([day]: Day): boolean => shifted(at, -6) <= day && day < at;
  const held = HELD[code] ?? [];
  const days = held.filter(inside(entry)).map(([day, minutes]): Day => [day, Math.min(minutes, CAP)]);
  const coming = (COMING[code] ?? []).filter(inside(entry));
  const sum = (list: Day[]): number => list.reduce((all, [, minutes]) => all + minutes, 0);
  const by = (at: (index: number) => boolean): number => sum(days.filter((_, index) => at(index % 8)));
  const [counted, needed] = [sum(days), 9600];
  const [first, last] = [days[0]?.[0] ?? null, days.at(-1)?.[0] ?? null];
  const month = esd || (first !== null && last !== null && last >= shifted(first, 1, -1));
  const missing = Math.max(0, needed - counted);
  const rate = held.length ? 93 : null;
  const ahead = counted + Math.floor((sum(coming) * (rate ?? 0)) / 100);
  let left = missing;
  const reached = coming.find(([, minutes]) => (left -= minutes) <= 0)?.[0] ?? null;
  const other = (list: Day[], not: string, but: string): Day[] => list.filter((one) => inside(but)(one) && !inside(not)(one));
  return {
    programme: programme || "titp", entry, window_from: shifted(entry, -6), counted_minutes: counted, needed_minutes: needed,
    by_subject: [["japanese", by((at) => at < 6)], ["life", by((at) => at === 6)], ["skills", by((at) => at === 7)]],
    first, last, enough_hours: missing === 0, one_month: month, qualifies: missing === 0 && month,
    over_cap: sum(held) - sum(held.map(([day, minutes]): Day => [day, Math.min(minutes, CAP)])), outside_window: sum(held.filter((one) => !inside(entry)(one))),
    legal: code === "LA-0004" ? 240 : 0, other_provider: code === "LA-0004" ? 90 : 0,
    days, coming_minutes: sum(coming), missing_minutes: missing, reached_on: missing === 0 && month ? last : reached, last_start: shifted(entry, -1),
    rate, forecast_minutes: ahead, forecast_on: ahead >= needed && month ? (reached ?? last) : null,
    others: code === "LA-0004" ? [{ rule: "TITP-BC", name: "Least training, form 1-27 B-c", minutes: 6000, needed: 19200, reached: false }] : [],
    moved: asked && planned && asked !== planned ? { planned, falls_out: other(held, asked, planned), comes_in: other(held, planned, asked) } : null,
  };
}

/** The fixed holidays of the fake office. */
const FIXED = { LA: ["01-01", "03-08", "05-01", "12-02"], VN: ["01-01", "04-30", "05-01", "09-02"] } as const;

/** What is asked about training; `rows` are the rows now, `operate` makes one step that can be taken back. */
export function fakeLearning(rows: () => Rows, operate: Operate) {
  const named = (noun: string, code: string): RecordView => {
    const row = [...rows().values()].find((one) => one.noun === noun && nameOf(one) === code);
    if (!row) throw refuse("not-found", { noun, code });
    return row;
  };
  const linesOf = (order: string): RecordView[] => [...rows().values()].filter((row) => row.noun === "plan_line" && text(row, "order") === named("order", order).id);
  const write = (row: RecordView, values: RecordView["values"]): unknown => rows().set(row.id, labelled({ ...row, version: row.version + 1, values: { ...row.values, ...values } }, rows()));
  const frozen = (order: string): string => linesOf(order).map((row) => text(row, "frozen_on")).find(Boolean) ?? "";

  return {
    "count-hours"({ trainee, entry }) {
      const order = rows().get(text(named("trainee", trainee), "order"));
      return meterOf(trainee, text(order, "programme"), text(order, "entry_on"), entry);
    },
    "freeze-plan"({ order, filed_on = "2026-11-26" }) {
      if (frozen(order)) throw refuse("plan-frozen", { day: frozen(order) });
      return operate("Training plan written down as filed", [named("order", order).id], () => {
        if (!linesOf(order).length) {
          for (const [subject, minutes] of [["japanese", "8640"], ["life", "900"], ["skills", "900"]] as const) makeRow(rows(), "plan_line", { order, subject, from: "2026-11-02", to: "2027-03-31", minutes });
        }
        for (const row of linesOf(order)) write(row, { frozen_on: { kind: "date", value: filed_on } });
        return { rows: linesOf(order).length };
      });
    },
    "amend-plan"({ order, reason }) {
      if (!reason.trim()) throw refuse("reason-empty", { fact: "plan_line.reason" });
      return operate("Training plan opened to be amended", [named("order", order).id], () => {
        for (const row of linesOf(order)) write(row, { frozen_on: { kind: "empty" }, reason: { kind: "text", value: reason } });
        return { rows: linesOf(order).length };
      });
    },
    "take-holidays"({ country, year }) {
      const there = new Set([...rows().values()].filter((row) => row.noun === "holiday").map((row) => text(row, "day")));
      const fresh = FIXED[country].map((day) => `${year}-${day}`).filter((day) => !there.has(day));
      if (fresh.length) operate("Fixed holidays taken over", [], () => { for (const day of fresh) makeRow(rows(), "holiday", { day, name: `Holiday ${day.slice(5)}`, national: "yes" }); });
      return { changed: fresh.length };
    },
    "take-sittings"({ year }) {
      const there = new Set([...rows().values()].filter((row) => row.noun === "sitting").map((row) => text(row, "day").slice(0, 7)));
      const fresh = [7, 12].map((month) => firstSunday(year, month)).filter((day) => !there.has(day.slice(0, 7)));
      if (fresh.length) operate("Days of JLPT put in", [], () => { for (const day of fresh) makeRow(rows(), "sitting", { test: "jlpt", day, derived: "yes", source: "first Sunday" }); });
      return { changed: fresh.length };
    },
  } satisfies Answers;
}
