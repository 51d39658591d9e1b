// A stored value as text: for a box that is edited, and as words for reading.
import { FACTS } from "../generated/facts";
import type { FactInfo, Lang, Money, RecordView, Value } from "../generated/wire";
import { dayFigures, dayWords, monthWords } from "./date";
import { clockText } from "./time";
import { choiceWord, t } from "./words.svelte";

const byKey = new Map(FACTS.map((fact) => [fact.key, fact]));

/** The fact of a key, or undefined. */
export function factOf(key: string): FactInfo | undefined {
  return byKey.get(key);
}

/** Digits after the point of each currency (ISO 4217); others have two. */
const MINOR: Record<string, number> = { JPY: 0, VND: 0 };

/** "1,250 LAK", "12.50 USD"; minor units are never a float. */
export function moneyText(money: Money): string {
  const places = MINOR[money.currency] ?? 2;
  const sign = money.minor < 0 ? "-" : "";
  const figures = String(Math.abs(money.minor)).padStart(places + 1, "0");
  const whole = figures.slice(0, figures.length - places).replace(/\B(?=(\d{3})+$)/g, ",");
  // Round amounts without their zeros, as on the papers.
  const minor = places ? figures.slice(-places) : "";
  const rest = /[1-9]/.test(minor) ? `.${minor}` : "";
  return `${sign}${whole}${rest} ${money.currency}`;
}

/** "2,500,000.50": an amount as it is typed, its currency standing beside it. */
export function amountText(money: Money): string {
  return moneyText(money).replace(/ \w+$/, "");
}

/** The text a box holds while it is edited. Choices and references are shown by their words. */
export function editText(value: Value | undefined, fact: FactInfo, label?: string): string {
  if (!value) return "";
  switch (value.kind) {
    case "empty":
      return "";
    case "date":
      return dayFigures(value.value);
    case "int":
      return fact.kind === "time" ? clockText(value.value) : String(value.value);
    case "flag":
      return t(value.value ? "flag-yes" : "flag-no");
    case "choice":
      return choiceWord(fact.choices, value.value);
    case "ref":
      return label ?? "";
    case "money":
      return moneyText(value.value);
    default:
      return value.value;
  }
}

/** The value in words of the screen, for reading. */
export function sayValue(value: Value | undefined, key: string, lang: Lang, label?: string): string {
  if (!value) return "";
  if (value.kind === "date") return dayWords(value.value, lang);
  if (value.kind === "month") return monthWords(value.value, lang);
  const fact = factOf(key);
  if (!fact) return "value" in value && typeof value.value === "string" ? value.value : "";
  return editText(value, fact, label);
}

/** Names of papers in a narrow place: a few, and how many more. */
export function fewPapers(papers: readonly string[], most = 4): string {
  const more = papers.length - most;
  // One more is no shorter than its name.
  return more > 1 ? `${papers.slice(0, most).join(" · ")} +${more}` : papers.join(" · ");
}

/** A text of a record, empty when there is none. */
export function textOf(record: RecordView, field: string): string {
  const value = record.values[field];
  if (!value || value.kind === "empty") return "";
  return value.kind === "ref" ? (record.labels[field] ?? "") : String(value.kind === "money" ? "" : value.value);
}
