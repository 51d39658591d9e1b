// The steps of a collected paper, and what its states look like: for the checklist and its calendar.
import type { ChecklistState, ChecklistView, PaperStep } from "../../generated/wire";

export type Step = { step: PaperStep; form?: "original" | "copy" };

export const STEPS: readonly Step[] = [
  { step: "asked" }, { step: "received", form: "original" }, { step: "received", form: "copy" },
  { step: "translated" }, { step: "checked" }, { step: "sent" }, { step: "returned" },
];

/** What a button for the step says. */
export function wordOf({ step, form }: Step, words: { find: (key: string) => string | null }): string {
  return words.find(form ? `step-received-${form}` : `paper-${step}`) ?? step;
}

const OPEN: readonly ChecklistState[] = ["ask", "needed", "asked", "copy-only", "expired"];

/** Somebody still has to do something about it. */
export const isOpen = (line: { state: ChecklistState; will_expire: boolean }): boolean => OPEN.includes(line.state) || line.will_expire;

/** The shape of a state; the word stands beside it. */
export function shapeOf({ state, will_expire }: { state: ChecklistState; will_expire: boolean }): "contradictory" | "missing" | "printed" | "ready" {
  if (will_expire || state === "expired") return "contradictory";
  if (OPEN.includes(state)) return "missing";
  return state === "sent" || state === "returned" ? "printed" : "ready";
}

/** What most likely happens next; null when the way of the paper is at its end. */
export function nextOf(line: ChecklistView): Step | null {
  switch (line.state) {
    case "ask":
    case "expired":
      return { step: "asked" };
    case "needed":
    case "asked":
      return { step: "received", form: line.form.startsWith("copy") ? "copy" : "original" };
    case "copy-only":
      return { step: "received", form: "original" };
    case "received":
    case "translated":
      return { step: "checked" };
    case "checked":
      return { step: "sent" };
    case "sent":
      return { step: "returned" };
    default:
      return null;
  }
}
