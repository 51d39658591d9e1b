// The rows of the fake office and how a typed text becomes a value of them.
import { FACTS } from "../../generated/facts";
import type { FactInfo, RecordView, Value, WireError } from "../../generated/wire";
import { readDay, readMonth } from "../../words/date";
import { readClock } from "../../words/time";
import { PEOPLE } from "./people";

export type Rows = Map<string, RecordView>;

let made = 0;
const facts = new Map(FACTS.map((fact) => [fact.key, fact]));

export function refuse(code: string, args: Record<string, string> = {}, key = `error-${code}`): WireError {
  return { code, message_key: key, args, findings: [] };
}

/** Reads a text for a fact as leniently as the program does, as far as a fake needs it. */
export function readValue(fact: FactInfo, text: string, rows: Rows): Value {
  const typed = text.trim();
  const bad = (code: string) =>
    refuse(`field-${code}`, { label: fact.key, value: typed, choices: fact.choices?.codes.join(", ") ?? "" }, `finding-import-${code}`);
  if (typed === "") return { kind: "empty" };
  switch (fact.kind) {
    case "date": {
      const day = readDay(typed);
      if (!day) throw bad("bad-date");
      return { kind: "date", value: `${day.year}-${String(day.month).padStart(2, "0")}-${String(day.day).padStart(2, "0")}` };
    }
    case "month": {
      const month = readMonth(typed);
      if (!month) throw bad("bad-month");
      return { kind: "month", value: `${month.year}-${String(month.month).padStart(2, "0")}` };
    }
    case "money": {
      const [whole = "", rest = ""] = typed.replace(/[, ]/g, "").split(".");
      if (!/^\d+$/.test(whole + rest)) throw bad("bad-number");
      return { kind: "money", value: { minor: Number(whole + rest.padEnd(2, "0")), currency: "LAK" } };
    }
    case "int":
      if (!/^-?\d+$/.test(typed)) throw bad("bad-number");
      return { kind: "int", value: Number(typed) };
    case "time": {
      const minutes = readClock(typed);
      if (minutes === null) throw bad("bad-time");
      return { kind: "int", value: minutes };
    }
    case "flag":
      if (!/^(yes|no)$/i.test(typed)) throw bad("bad-flag");
      return { kind: "flag", value: /^yes$/i.test(typed) };
    case "choice":
      if (!fact.choices?.codes.includes(typed)) throw bad("bad-choice");
      return { kind: "choice", value: typed };
    case "ref": {
      const row = [...rows.values()].find((r) => r.noun === fact.target && (r.id === typed || nameOf(r) === typed));
      if (!row) throw bad("bad-value");
      return { kind: "ref", value: row.id };
    }
    default:
      return { kind: "text", value: typed };
  }
}

/** What people call a row: its code, or its Latin name. */
export function nameOf(row: RecordView): string {
  const text = (field: string) => {
    const value = row.values[field];
    return value && "value" in value && typeof value.value === "string" ? value.value : "";
  };
  return text("code") || text("name_latin") || text("day");
}

/** The labels of a row's references. */
export function labelled(row: RecordView, rows: Rows): RecordView {
  const labels: Record<string, string> = {};
  for (const [field, value] of Object.entries(row.values)) {
    if (value.kind !== "ref") continue;
    const target = rows.get(value.value);
    if (target) labels[field] = nameOf(target);
  }
  return { ...row, labels };
}

/** A new row with values as texts; empty ones stay out. */
export function makeRow(rows: Rows, noun: string, texts: Record<string, string>): RecordView {
  const values: Record<string, Value> = {};
  for (const fact of FACTS) {
    if (fact.noun !== noun || (fact.derived && fact.key !== "fee.amount")) continue;
    values[fact.field] = readValue(fact, texts[fact.field] ?? "", rows);
  }
  made += 1;
  const row: RecordView = { id: `row-${made}`, noun, version: 1, values, labels: {} };
  rows.set(row.id, row);
  return row;
}

export function factFor(noun: string, field: string): FactInfo {
  const fact = facts.get(`${noun}.${field}`);
  if (!fact) throw refuse("store-no-such-field", { noun, field });
  return fact;
}

/** The invented office: two orders, three organisations, twelve people. */
export function inventedRows(): Rows {
  const rows: Rows = new Map();
  makeRow(rows, "office", {
    name_latin: "Sample Sending Company", name_native: "ບໍລິສັດ ຈັດສົ່ງຕົວຢ່າງ", name_japanese: "サンプル送出会社",
    country: "LA", sending_number: "LA000001", phone: "0210000000", signer_title: "Director", signer_name: "VILAYVANH SAMPLE",
    practice: "yes", sample: "yes",
  });
  makeRow(rows, "organisation", { code: "SUP-01", kind: "supervising", country: "JP", name_latin: "Aozora Cooperative (invented)", name_japanese: "あおぞら協同組合", representative: "見本　太郎", phone: "0000000001" });
  makeRow(rows, "organisation", { code: "IMP-01", kind: "implementing", country: "JP", name_latin: "Midori Farm (invented)", name_japanese: "みどり農園", representative: "見本　花子" });
  makeRow(rows, "organisation", { code: "PRE-01", kind: "preparatory", country: "LA", name_latin: "Vientiane Language Centre (invented)", role: "Japanese lessons" });
  makeRow(rows, "order", { code: "ORD-2026-01", programme: "titp", supervising: "SUP-01", implementing: "IMP-01", job_code: "1-1-2", men: "3", women: "2", interview_on: "2026-09-10", filed_on: "2026-12-11", entry_on: "2027-04-19", port_of_entry: "Narita", stay_months: "12" });
  makeRow(rows, "order", { code: "ORD-2026-02", programme: "titp", supervising: "SUP-01", implementing: "IMP-01", job_code: "4-8-1", men: "2", women: "3", filed_on: "2026-11-13", entry_on: "2027-03-15", stay_months: "12" });
  makeRow(rows, "enquiry", { asked_on: "2026-11-18", name: "ນາງ ສຸກສະຫວັນ ຕົວຢ່າງ", phone: "02055501234", centre: "Vientiane", question: "ຕ້ອງຮຽນຈັກເດືອນ?", follow_up_on: "2026-11-20" });
  makeRow(rows, "enquiry", { asked_on: "2026-10-02", name: "KHAM SAMPLE", phone: "02055509876", closed: "yes" });
  const province = makeRow(rows, "place", { level: "province", country: "LA", name_latin: "Vientiane", name_native: "ວຽງຈັນ", name_japanese: "ビエンチャン" });
  makeRow(rows, "place", { level: "district", country: "LA", within: province.id, name_latin: "Sikhottabong", name_native: "ສີໂຄດຕະບອງ", name_japanese: "シーコッタボン" });
  makeRow(rows, "rate", { currency: "LAK", day: "2026-10-01", yen_per_million: "6900", source: "invented" });
  makeRow(rows, "sitting", { test: "jlpt", level: "N4", day: "2099-07-05", derived: "yes", apply_until: "2099-04-07", place: "Vientiane", source: "first Sunday of July" });
  makeRow(rows, "sitting", { test: "nat", level: "4Q", day: "2099-06-14", apply_until: "2020-05-01", place: "Vientiane" });
  for (const person of PEOPLE) {
    const trainee = makeRow(rows, "trainee", {
      code: person.code, family_name: person.family, given_name: person.given, name_native: person.native,
      name_katakana: person.katakana, sex: person.sex, birth_date: person.born, nationality: person.nationality,
      order: person.order, centre: person.centre, mother_tongue: person.nationality === "LA" ? "lo" : "vi",
      home: person.nationality === "LA" ? "Sikhottabong" : "", home_detail: "House 12, Unit 4", phone: "02050000000", marital: "single",
      height_cm: "168", weight_kg: "60", blood: "O", hand: "right", tattoo: "no", criminal: "no", deported: "no",
      occupation: "農業", motive: "日本の農業の進んだ技術を学び、帰国後に家族の農園を大きくしたい。", strengths: "忍耐強い", enrolled_on: "2026-06-01",
    }).id;
    if (person.passport) makeRow(rows, "passport", { trainee, number: person.passport, country: person.nationality, issued_on: "2024-06-30", expires_on: person.expires });
    makeRow(rows, "education", { trainee, from: "2009-09", to: "2014-06", school_latin: "Ban Mai Primary School", school_native: "ໂຮງຮຽນປະຖົມ ບ້ານໃໝ່", school_japanese: "バンマイ小学校", graduated: "yes", provenance: "certificate" });
    makeRow(rows, "education", { trainee, from: "2014-09", to: "2021-06", school_latin: "Sikhottabong Secondary School", school_native: "ໂຮງຮຽນມັດທະຍົມ ສີໂຄດຕະບອງ", school_japanese: "シーコッタボン中等学校", graduated: "yes", provenance: "copy" });
    makeRow(rows, "work", { trainee, from: "2021-09", to: "2024-03", employer_latin: "Family farm", employer_japanese: "実家の農園", job_japanese: "野菜栽培", same_trade: "yes", provenance: "told" });
    makeRow(rows, "work", { trainee, from: "2024-05", to: "2026-05", employer_latin: "Nam Ngum Vegetables (invented)", employer_japanese: "ナムグム野菜", job_japanese: "収穫・選別", same_trade: "yes", provenance: "certificate" });
    [["2026-10-09", "14"], ["2026-10-16", "16"], ["2026-10-23", "19"]].forEach(([day = "", score = ""], at) =>
      makeRow(rows, "assessment", { trainee, day, kind: "weekly_test", title: `Test ${at + 1}`, score, of: "20" }));
    makeRow(rows, "family", { trainee, relation: "father", name_latin: "KHAMPHONE", birth_year: "1975", occupation_japanese: "農業", lives_together: "yes" });
    makeRow(rows, "family", { trainee, relation: "mother", name_latin: "BOUALY", birth_year: "1978", occupation_japanese: "主婦", lives_together: "yes" });
    makeRow(rows, "fee", { trainee, payee: "PRE-01", item: "education", paid_on: "2026-07-01", amount: "2500000", currency: "LAK", rate_on: "2026-06-30", yen: "17250" });
  }
  return rows;
}
