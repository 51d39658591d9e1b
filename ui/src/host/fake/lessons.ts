// The invented class: a timetable, six weeks of lessons with their marks, four weeks to come, twelve
// people. The days lie around today, so that there is always something to mark.
import type { RecordView, Value } from "../../generated/wire";
import { today } from "../../words/date";
import { addDays, monday, weekday } from "../../words/week";
import { makeRow, type Rows } from "./rows";

export const CODE = "K-2026-01";
const SLOTS = [["8:00", "10:00", "japanese", "みんなの日本語"], ["13:00", "15:00", "life", "ນ້ຳ ປື້ມ ໝໍ້: ຊີວິດໃນຍີ່ປຸ່ນ"]] as const;
const WEEKDAYS = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"] as const;

export const number = (row: RecordView | undefined, field: string): number | null => {
  const value = row?.values[field];
  return value?.kind === "int" ? value.value : null;
};
export const text = (row: RecordView | undefined, field: string): string => {
  const value = row?.values[field];
  return value && "value" in value && typeof value.value === "string" ? value.value : "";
};
export const rowsOf = (rows: Rows, noun: string): RecordView[] => [...rows.values()].filter((row) => row.noun === noun);

/** A mark as a row, made by hand: there are many of them. */
export function putMark(rows: Rows, lesson: string, trainee: string, mark: string, minutes: number, on: string, by: string, reason: string): void {
  const id = `mark-${lesson}-${trainee}`;
  const said = (kind: "text" | "date" | "choice" | "ref", value: string): Value => (value ? { kind, value } : { kind: "empty" });
  rows.set(id, {
    id, noun: "attendance", version: (rows.get(id)?.version ?? 0) + 1, labels: {},
    values: { session: said("ref", lesson), trainee: said("ref", trainee), mark: said("choice", mark), minutes: { kind: "int", value: minutes }, entered_on: said("date", on), entered_by: said("text", by), reason: said("text", reason) },
  });
}

/** Lessons of the timetable on days without a holiday; how many came, were there, were left out. */
export function planLessons(rows: Rows, klass: RecordView, from: string, to: string): { made: number; there: number; holidays: number } {
  const free = new Set(rowsOf(rows, "holiday").map((row) => text(row, "day")));
  const lines = rowsOf(rows, "timetable").filter((row) => text(row, "class") === klass.id);
  const there = new Set(rowsOf(rows, "planned_session").filter((row) => text(row, "class") === klass.id).map((row) => `${text(row, "day")} ${number(row, "starts")}`));
  const told = { made: 0, there: 0, holidays: 0 };
  for (let day = from; day <= to; day = addDays(day, 1)) {
    const mine = lines.filter((row) => text(row, "weekday") === WEEKDAYS[weekday(day)]);
    if (free.has(day)) { if (mine.length) told.holidays += 1; continue; }
    for (const line of mine) {
      const [starts, ends] = [number(line, "starts") ?? 0, number(line, "ends") ?? 0];
      if (there.has(`${day} ${starts}`)) { told.there += 1; continue; }
      const minutes = ends - starts - (number(line, "break_minutes") ?? 0);
      const id = `lesson-${klass.id}-${day}-${starts}`;
      rows.set(id, { id, noun: "planned_session", version: 1, labels: {}, values: { ...line.values, class: { kind: "ref", value: klass.id }, day: { kind: "date", value: day }, minutes: { kind: "int", value: minutes } } });
      told.made += 1;
    }
  }
  return told;
}

/** Adds the class to the invented office. */
export function withClass(rows: Rows): Rows {
  const week = monday(today());
  const teacher = makeRow(rows, "teacher", { code: "T-01", name_latin: "VILAYPHONE KEO", name_japanese: "ケオ　ヴィライポーン", qualification: "course_420" }).id;
  makeRow(rows, "teacher", { code: "T-02", name_latin: "SATO MIHON", name_japanese: "佐藤　見本", qualification: "registered" });
  makeRow(rows, "course", { code: CODE, title: "入国前講習", provider_kind: "foreign", provider_name: "Vientiane Language Centre (invented)" });
  makeRow(rows, "course", { code: "K-2026-02", title: "入国前講習（二組）" });
  const klass = makeRow(rows, "class", { code: CODE, name: "ຫ້ອງເພື່ອນ 1", course: CODE, centre: "Vientiane", teacher: "T-01", room: "2", from: addDays(week, -42), to: addDays(week, 32) });
  makeRow(rows, "holiday", { day: addDays(week, 9), name: "ວັນພັກ (invented)", name_japanese: "休日", national: "yes" });
  for (const day of WEEKDAYS.slice(0, 5)) for (const [starts, ends, subject, content] of SLOTS) {
    makeRow(rows, "timetable", { class: klass.id, weekday: day, starts, ends, subject, content, taught_by: teacher, room: "2" });
  }
  planLessons(rows, klass, addDays(week, -42), addDays(week, 27));
  const people = rowsOf(rows, "trainee");
  people.forEach((person, index) => {
    // One who comes on Wednesday of this week, one who left on Tuesday.
    const times: Record<string, string> = index === 10 ? { from: addDays(week, 2) } : index === 11 ? { from: addDays(week, -42), to: addDays(week, 1) } : { from: addDays(week, -42) };
    makeRow(rows, "enrolment", { class: klass.id, trainee: person.id, ...times });
  });
  rowsOf(rows, "planned_session").forEach((lesson, at) => {
    const day = text(lesson, "day");
    if (day >= week) return;
    people.forEach((person, index) => {
      if (index === 10) return;
      const turn = (at * 7 + index * 5) % 23;
      const held = number(lesson, "minutes") ?? 0;
      const [mark, minutes] = index === 4 && turn < 9 ? ["absent", 0] as const : turn === 3 ? ["late", held - 20] as const : turn === 11 ? ["excused", 0] as const : ["present", held] as const;
      putMark(rows, lesson.id, person.id, mark, minutes, day, "KEO", "");
    });
  });
  return rows;
}
