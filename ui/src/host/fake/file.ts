// The fake host's half of a person's file: checklist steps, custody, reasons, rules, the name desk.
import type { Commands, DueView, RuleView, TraineeLine, WallView } from "../../generated/wire";

type Answers = { [N in keyof Commands]?: (request: Commands[N]["request"]) => Commands[N]["response"] | Promise<Commands[N]["response"]> };

const rule = (id: string, name: string, certainty: string, value: number | null, more: Partial<RuleView> = {}): RuleView => ({
  id, name, certainty, value, upto: null, told: value === null ? "" : `${value} years`, programme: "titp", country: "", from: null, to: null,
  source: "sample source", note: "", verified_on: "2026-11-22", on: certainty !== "M", set_by: "", shipped_value: null, ...more,
});

const RULES = [
  rule("TITP-AGE", "Youngest age for technical intern training", "C2", 18),
  rule("CO-AGE", "Age the company takes", "S", 19, { programme: "", upto: 30, told: "19–30 years", set_by: "KEO", shipped_value: 18 }),
  rule("VN-FEE-3Y", "Viet Nam: service fee, contract of three years", "X", 3, { programme: "", country: "VN", note: "One source says three months of pay, another 3600 dollars." }),
  rule("VN-CIRC-NUM", "Viet Nam: figures of circular 21/2021, not seen", "M", null, { programme: "", country: "VN" }),
  rule("SSW1-AGE", "Youngest age at landing, specified skill 1", "C2", 18, { programme: "ssw", from: "2019-04-01" }),
];

/** What was asked of it, newest last: tests look here. */
export const said: { name: string; request: unknown }[] = [];

export function fakeFile(lines: () => TraineeLine[]) {
  const keep = <T>(name: string, answer: () => T) => (request: unknown): T => (said.push({ name, request }), answer());
  return {
    "mark-papers": keep("mark-papers", () => ({ changed: 1 })),
    "move-papers": keep("move-papers", () => ({ slip: "2026-0001" })),
    "write-reason": keep("write-reason", () => ({})),
    "set-rule": keep("set-rule", () => ({})),
    "take-mrz": keep("take-mrz", () => ({ changed: true })),
    "merge-trainees": keep("merge-trainees", () => ({})),
    "list-rules": () => RULES,
    "find-twins": () => {
      const [one, other] = lines().filter((line) => ["LA-0001", "LA-0008"].includes(line.code));
      return one && other ? [{ one, other, because: ["passport", "name"] }] : [];
    },
    "due-papers": ({ days }: { days: number }) => [
      due("2026-11-20", -2, true, "diploma_highest", "Highest diploma", "SOMSAK", "LA-0002", "VONGSA KHAMLA"),
      due("2026-12-10", 18, false, "photo_visa", "Photo for the visa", "", "LA-0001", "PHOMMACHANH SOMSAK"),
      due("2027-02-01", 71, false, "passport", "Passport", "", "LA-0005", "BOUNMY"),
    ].filter((paper) => paper.days_left <= days),
    "open-wall": ({ order }: { order: string }) => wall(lines().filter((line) => line.order === order)),
    "save-report": keep("save-report", () => ({ path: "Tabidachi/output/report.xlsx" })),
    "save-wall": keep("save-wall", () => ({ path: "Tabidachi/output/ORD-2026-01.xlsx" })),
    "propose-katakana": () => ({ katakana: "ソムサック" }),
    "read-mrz": ({ line2 }: { line2: string }) => {
      const good = line2[19] === "8";
      return {
        valid: good, issuer: "LAO", nationality: "LAO", name_may_be_cut: false, by_eye: ["nationality", "sex"], look_again: [], dates_wrong: [],
        fields: [{ fact: "trainee.family_name", read: "PHOMMACHANH", stored: "PHOMMACHAN" }, { fact: "trainee.given_name", read: "SOMSAK", stored: "SOMSAK" }, { fact: "passport.number", read: "PA1234567", stored: "PA1234567" }],
        checks: [{ field: "birth", expected: "8", found: line2[19] ?? "", good }],
        suggestions: good ? [] : [{ line: 2, position: 20, from: "B", to: "8", field: "birth" }],
      };
    },
  } satisfies Answers;
}

const due = (day: string, days_left: number, back: boolean, key: string, name: string, holder: string, code: string, trainee: string): DueView =>
  ({ day, days_left, back, key, name, holder, code, trainee });

/** As many papers as a real checklist has: the wall must fit them. */
function wall(people: TraineeLine[]): WallView {
  const papers = Array.from({ length: 36 }, (_, i) => ({ key: i === 0 ? "passport" : `paper_${i}`, name: i === 0 ? "Passport" : `Certificate number ${i} with a long name` }));
  const states = ["needed", "asked", "copy-only", "received", "checked", "sent", "expired", "ask"] as const;
  return {
    papers, findings: [],
    rows: people.map((line, at) => ({
      code: line.code, name_latin: line.name_latin, name_native: line.name_native, days_left: at === 0 ? -3 : at * 7,
      cells: papers.map((_, i) => (i % 9 === 8 ? null : { state: states[(i + at) % states.length] ?? "needed", will_expire: i === 3 })),
      findings: at === 0 ? [{ severity: "blocking", code: "passport-expires-before-entry", place: { noun: "passport", code: line.code }, location: line.code, sentence: "The passport ends before the planned entry.", mend: "", mark: "passport", rule_name: "" }] : [],
    })),
  };
}
