// The fake host's half of a person's file: checklist steps, custody, reasons, rules, the name desk.
import type { Commands, RuleView } from "../../generated/wire";

type Answers = { [N in keyof Commands]?: (request: Commands[N]["request"]) => Commands[N]["response"] | Promise<Commands[N]["response"]> };

const rule = (id: string, name: string, certainty: string, value: number | null): RuleView => ({
  id, name, certainty, value, upto: null, told: value === null ? "" : `${value} years`, programme: "titp", country: "", from: null, to: null,
  source: "sample source", note: "", verified_on: "2026-11-22", on: certainty !== "M", set_by: "", shipped_value: null,
});

/** What was asked of it, newest last: tests look here. */
export const said: { name: string; request: unknown }[] = [];

export function fakeFile() {
  const rules = [rule("TITP-AGE", "Youngest age for technical intern training", "C2", 18), rule("CO-AGE", "Age the company takes", "S", 19)];
  const keep = <T>(name: string, answer: () => T) => (request: unknown): T => (said.push({ name, request }), answer());
  return {
    "mark-papers": keep("mark-papers", () => ({ changed: 1 })),
    "move-papers": keep("move-papers", () => ({ slip: "2026-0001" })),
    "write-reason": keep("write-reason", () => ({})),
    "set-rule": keep("set-rule", () => ({})),
    "take-mrz": keep("take-mrz", () => ({ changed: true })),
    "merge-trainees": keep("merge-trainees", () => ({})),
    "list-rules": () => rules,
    "find-twins": () => [],
    "due-papers": () => [],
    "open-wall": () => ({ papers: [], rows: [], findings: [] }),
    "propose-katakana": () => ({ katakana: "ソムサック" }),
    "read-mrz": ({ line2 }: { line2: string }) => {
      const good = line2[19] === "8";
      return {
        valid: good, issuer: "LAO", nationality: "LAO", name_may_be_cut: false, by_eye: ["nationality", "sex"], look_again: [], dates_wrong: [],
        fields: [{ fact: "trainee.family_name", read: "PHOMMACHANH", stored: "PHOMMACHAN" }, { fact: "trainee.given_name", read: "SOMSAK", stored: "SOMSAK" }],
        checks: [{ field: "birth", expected: "8", found: line2[19] ?? "", good }],
        suggestions: good ? [] : [{ line: 2, position: 20, from: "B", to: "8", field: "birth" }],
      };
    },
  } satisfies Answers;
}
