// The fake host's answers about classes and registers. It imitates shapes, not rules: what counts is
// decided by the program.
import type { ClassPersonView, Commands, FindingView, LessonView, MarkView, MeterView, RecordView, Request, ScanView, Value } from "../../generated/wire";
import { today } from "../../words/date";
import { addDays, monday } from "../../words/week";
import { said } from "./file";
import { number, planLessons, putMark, rowsOf, text } from "./lessons";
import { lineOf } from "./look";
import { labelled, makeRow, nameOf, refuse, type Rows } from "./rows";

type Answers = { [N in keyof Commands]?: (request: Commands[N]["request"]) => Commands[N]["response"] };
type Operate = <T>(words: string, ids: string[], change: () => T) => T;
const HELD = "held-";
const LATE_DAYS = 7;
const NEEDED = 160 * 60;

export function fakeClasses(rows: () => Rows, operate: Operate) {
  const byId = (id: string): RecordView => rows().get(id) ?? (() => { throw refuse("store-no-such-row", { noun: "class" }); })();
  const byCode = (code: string): RecordView => rowsOf(rows(), "class").find((row) => text(row, "code") === code) ?? (() => { throw refuse("not-found", { noun: "class", code }); })();
  const timesOf = (klass: string, trainee?: string): RecordView[] =>
    rowsOf(rows(), "enrolment").filter((row) => text(row, "class") === klass && (!trainee || text(row, "trainee") === trainee));
  const covers = (row: RecordView, day: string): boolean => text(row, "from") <= day && (!text(row, "to") || day <= text(row, "to"));
  const lessonsOf = (klass: string): RecordView[] => rowsOf(rows(), "planned_session").filter((row) => text(row, "class") === klass);
  const marksOf = (trainee: string): RecordView[] => rowsOf(rows(), "attendance").filter((row) => text(row, "trainee") === trainee);
  const heldIds = (): Set<string> => new Set(rowsOf(rows(), "attendance").map((row) => text(row, "session")));
  const set = (id: string, values: RecordView["values"]): void => void rows().set(id, { ...byId(id), version: byId(id).version + 1, values: { ...byId(id).values, ...values } });

  function lessonView(row: RecordView, held: ReadonlySet<string>): LessonView {
    const taught = rows().get(text(row, "taught_by"));
    return {
      id: held.has(row.id) ? HELD + row.id : row.id, planned: row.id, held: held.has(row.id), day: text(row, "day"), starts: number(row, "starts"), ends: number(row, "ends"),
      minutes: number(row, "minutes") ?? 0, subject: text(row, "subject"), content: text(row, "content"), teacher: text(taught, "name_latin"),
      cancelled: row.values.cancelled?.kind === "flag" && row.values.cancelled.value, reason: text(row, "reason"),
    };
  }
  const scanOf = (row: RecordView): ScanView => ({ id: row.id, from: text(row, "from"), to: text(row, "to"), picture: `photo-${row.id}` });
  const markView = (row: RecordView | undefined): MarkView | null => row ? {
    mark: text(row, "mark"), minutes: number(row, "minutes") ?? 0, entered_on: text(row, "entered_on") || null, entered_by: text(row, "entered_by"), reason: text(row, "reason"),
  } : null;

  function openRegister({ class: code, from, to }: Request<"open-register">): Commands["open-register"]["response"] {
    const klass = byCode(code);
    const held = heldIds();
    const lessons = lessonsOf(klass.id).filter((row) => from <= text(row, "day") && text(row, "day") <= to)
      .sort((a, b) => text(a, "day").localeCompare(text(b, "day")) || (number(a, "starts") ?? 0) - (number(b, "starts") ?? 0));
    const here = timesOf(klass.id).filter((row) => text(row, "from") <= to && (!text(row, "to") || from <= text(row, "to")));
    const people = [...new Set(here.map((row) => text(row, "trainee")))].map((id) => {
      const line = lineOf(byId(id), rows());
      return { trainee: id, code: line.code, name_latin: line.name_latin, name_native: line.name_native, times: here.filter((row) => text(row, "trainee") === id).map((row): [string | null, string | null] => [text(row, "from") || null, text(row, "to") || null]) };
    }).sort((a, b) => a.code.localeCompare(b.code));
    return {
      class: klass.id, people, lessons: lessons.map((row) => lessonView(row, held)),
      marks: people.map((person) => lessons.map((lesson) => markView(rows().get(`mark-${lesson.id}-${person.trainee}`)))),
      holidays: Object.fromEntries(rowsOf(rows(), "holiday").filter((row) => from <= text(row, "day") && text(row, "day") <= to).map((row) => [text(row, "day"), text(row, "name")])),
    };
  }

  function markRegister({ class: klass, marks, by = "", reason = "" }: Request<"mark-register">): { changed: number } {
    const lessonOf = (one: (typeof marks)[number]): RecordView => byId(one.lesson.replace(HELD, ""));
    let [late, ahead] = [0, 0];
    for (const one of marks) {
      const lesson = lessonOf(one);
      const [day, held] = [text(lesson, "day"), number(lesson, "minutes") ?? 0];
      const name = lineOf(byId(one.trainee), rows()).name_latin;
      if (one.mark && !timesOf(klass, one.trainee).some((row) => covers(row, day))) throw refuse("register-not-enrolled", { name, day });
      if ((one.missed ?? 0) > held) throw refuse("register-too-long", { name, minutes: String(one.missed), held: String(held) });
      if (day > today()) ahead += 1;
      else if (addDays(day, LATE_DAYS) < today()) late += 1;
    }
    if (!reason && late + ahead > 0) throw refuse("register-reason-needed", { late: String(late), ahead: String(ahead), changed: "0", limit: String(LATE_DAYS) });
    return operate("Marks written", [], () => {
      for (const one of marks) {
        const lesson = lessonOf(one);
        const held = number(lesson, "minutes") ?? 0;
        if (!one.mark) rows().delete(`mark-${lesson.id}-${one.trainee}`);
        else putMark(rows(), lesson.id, one.trainee, one.mark, one.mark === "absent" || one.mark === "excused" ? 0 : held - (one.missed ?? 0), today(), by || "practice", reason);
      }
      return { changed: marks.length };
    });
  }

  function meterOf(trainee: RecordView): MeterView | null {
    const entry = text(rows().get(text(trainee, "order")), "entry_on");
    if (!entry) return null;
    const days = new Map<string, number>();
    for (const mark of marksOf(trainee.id)) {
      const day = text(rows().get(text(mark, "session")), "day");
      days.set(day, (days.get(day) ?? 0) + (number(mark, "minutes") ?? 0));
    }
    const sorted = [...days].sort(([a], [b]) => a.localeCompare(b));
    if (sorted.length) sorted.unshift([addDays(sorted[0]?.[0] ?? "", -14), 2700]);
    const counted = sorted.reduce((sum, [, minutes]) => sum + minutes, 0);
    const month = sorted.length > 0 && addDays(sorted[0]?.[0] ?? "", 30) <= (sorted.at(-1)?.[0] ?? "");
    return {
      programme: "titp", entry, window_from: addDays(entry, -181), counted_minutes: counted, needed_minutes: NEEDED, by_subject: [["japanese", counted]], first: sorted[0]?.[0] ?? null, last: sorted.at(-1)?.[0] ?? null,
      enough_hours: counted >= NEEDED, one_month: month, qualifies: counted >= NEEDED && month, over_cap: 0, outside_window: 0, legal: 0, other_provider: 0, days: sorted, coming_minutes: 2400,
      missing_minutes: Math.max(0, NEEDED - counted), reached_on: null, last_start: null, rate: 93, forecast_minutes: counted + 2200, forecast_on: null, others: [], moved: null,
    };
  }

  function person(trainee: RecordView, klass: string, index: number): ClassPersonView {
    const line = lineOf(trainee, rows());
    const marks = marksOf(trainee.id);
    const held = marks.reduce((sum, mark) => sum + (number(rows().get(text(mark, "session")), "minutes") ?? 0), 0);
    const rate = held ? Math.floor((marks.reduce((sum, mark) => sum + (number(mark, "minutes") ?? 0), 0) * 100) / held) : null;
    const risk: FindingView = { severity: "warning", code: "attendance-low", place: { noun: "trainee", code: line.code }, location: line.code, sentence: `Attended ${rate} % of the lessons of the last 30 days; 85 % is the least the office wants.`, mend: "Speak with the trainee.", mark: "attendance-low", rule_name: "" };
    return {
      trainee: trainee.id, code: line.code, name_latin: line.name_latin, name_native: line.name_native, photo: line.photo ? { id: line.photo, taken_on: null, width: 354, height: 472 } : null, order: line.order,
      times: timesOf(klass, trainee.id).map((row) => [text(row, "from") || null, text(row, "to") || null]), meter: meterOf(trainee), rate, tests: rate === null ? null : 60 + index * 3, chapter: rate === null ? null : 12 + (index % 5),
      level: ["", "N5", "N4", "N5"][index % 4] ?? "", risks: rate !== null && rate < 85 ? [risk] : [],
    };
  }

  const log = <T>(name: string, request: unknown, answer: () => T): T => (said.push({ name, request: structuredClone(request) }), answer());
  return {
    "list-classes": () => {
      const taken = new Set(rowsOf(rows(), "class").map((row) => text(row, "course")));
      const held = heldIds();
      return {
        classes: rowsOf(rows(), "class").map((row) => {
          const seen = labelled(row, rows());
          const past = lessonsOf(row.id).filter((lesson) => text(lesson, "day") <= today());
          const marked = new Set(past.filter((lesson) => held.has(lesson.id)).map((lesson) => text(lesson, "day")));
          return {
            id: row.id, code: nameOf(row), name: text(row, "name"), centre: text(row, "centre"), course: seen.labels.course ?? "", teacher: text(rows().get(text(row, "teacher")), "name_latin"), from: text(row, "from") || null, to: text(row, "to") || null,
            people: new Set(timesOf(row.id).filter((time) => covers(time, today())).map((time) => text(time, "trainee"))).size,
            unmarked_days: new Set(past.map((lesson) => text(lesson, "day")).filter((day) => !marked.has(day))).size,
          };
        }),
        courses: rowsOf(rows(), "course").filter((row) => !taken.has(row.id)).map((row): [string, string] => [row.id, nameOf(row)]),
      };
    },
    "open-class": ({ code }) => {
      const klass = byCode(code);
      const people = [...new Set(timesOf(klass.id).map((row) => text(row, "trainee")))].map(byId).sort((a, b) => nameOf(a).localeCompare(nameOf(b)));
      const course = rows().get(text(klass, "course"));
      const held = heldIds();
      const sum = (lessons: RecordView[]): number => lessons.reduce((all, row) => all + (number(row, "minutes") ?? 0), 0);
      const week = monday(today());
      return {
        class: labelled(klass, rows()), course: course ? labelled(course, rows()) : null, timetable: rowsOf(rows(), "timetable").filter((row) => text(row, "class") === klass.id).map((row) => labelled(row, rows())),
        people: people.map((row, index) => person(row, klass.id, index)), scans: rowsOf(rows(), "register_scan").filter((row) => text(row, "class") === klass.id).map(scanOf), held_minutes: sum(lessonsOf(klass.id).filter((row) => held.has(row.id))), planned_minutes: sum(lessonsOf(klass.id)),
        findings: lessonsOf(klass.id).length ? [{ severity: "warning", code: "lesson-room-twice", place: { noun: "class", code, fact: "timetable.room" }, location: code, sentence: "On one day the room 2 is also taken by K-2026-02 at that time.", mend: "Choose another room or time for one of them.", mark: "lesson-room-twice", rule_name: "" }] : [],
        distribution: [0, 0, 1, 1, 2, 4, 9, 14, 11, 6], weeks: people.length ? [-42, -35, -28, -21, -14, -7].map((days, index): [string, number] => [addDays(week, days), 90 + ((index * 5) % 9)]) : [],
      };
    },
    "make-class": ({ course }) => operate("Class made", [course], () => (makeRow(rows(), "class", { code: nameOf(byId(course)), course, name: text(byId(course), "title") }), nameOf(byId(course)))),
    enrol: (request) => log("enrol", request, () => operate("People came into a class", [], () => {
      const { class: klass, trainees, from, transfer } = request;
      for (const trainee of trainees) {
        if (transfer) for (const row of rowsOf(rows(), "enrolment").filter((one) => text(one, "trainee") === trainee && text(one, "class") !== klass && covers(one, from))) set(row.id, { to: { kind: "date", value: addDays(from, -1) } });
        if (!timesOf(klass, trainee).some((row) => covers(row, from))) makeRow(rows(), "enrolment", { class: klass, trainee, from });
      }
      return { changed: trainees.length };
    })),
    "leave-class": (request) => log("leave-class", request, () => operate("People left a class", [], () => {
      const mine = request.trainees.flatMap((trainee) => timesOf(request.class, trainee).filter((row) => covers(row, request.last)));
      for (const row of mine) set(row.id, { to: { kind: "date", value: request.last } });
      return { changed: mine.length };
    })),
    "open-register": openRegister,
    "mark-register": (request) => log("mark-register", request, () => markRegister(request)),
    "plan-lessons": (request) => {
      const klass = byId(request.class);
      if (!rowsOf(rows(), "timetable").some((row) => text(row, "class") === klass.id)) throw refuse("timetable-empty");
      return operate("Lessons planned", [klass.id], () => planLessons(rows(), klass, request.from, request.to));
    },
    "change-lesson": (request) => log("change-lesson", request, () => operate("Lesson changed", [request.lesson], () => {
      const { lesson, change, reason = "" } = request;
      const row = byId(lesson);
      const why: Record<string, Value> = { reason: reason ? { kind: "text", value: reason } : { kind: "empty" } };
      const int = (value: number) => ({ kind: "int", value }) as const;
      const [starts, ends] = [number(row, "starts") ?? 0, number(row, "ends") ?? 0];
      if (change.to === "cancel" || change.to === "restore") set(lesson, { ...why, cancelled: { kind: "flag", value: change.to === "cancel" } });
      else if (change.to === "move") set(lesson, { ...why, day: { kind: "date", value: change.day }, ...(change.starts === null ? {} : { starts: int(change.starts), ends: int(change.starts + ends - starts) }) });
      else if (change.to === "substitute") set(lesson, { ...why, taught_by: { kind: "ref", value: change.teacher } });
      else {
        if (change.at <= starts || change.at >= ends) throw refuse("lesson-cut-outside");
        rows().set(`${lesson}-b`, { ...row, id: `${lesson}-b`, values: { ...row.values, ...why, starts: int(change.at), minutes: int(ends - change.at) } });
        set(lesson, { ...why, ends: int(change.at), minutes: int(change.at - starts) });
      }
      return null;
    })),
    "keep-register": ({ class: code, from, to }) => operate("Signed register kept", [], () => {
      const row = makeRow(rows(), "register_scan", { class: byCode(code).id, from, to, sha256: "0" });
      return scanOf(row);
    }),
    "count-hours": ({ trainee }) => {
      const meter = meterOf(rowsOf(rows(), "trainee").find((row) => nameOf(row) === trainee) ?? byId(trainee));
      if (!meter) throw refuse("field-empty", { fact: "order.entry_on" });
      return meter;
    },
    "freeze-plan": () => ({ rows: 3 }),
    "amend-plan": () => ({ rows: 3 }),
  } satisfies Answers;
}
