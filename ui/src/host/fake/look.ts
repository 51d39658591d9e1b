// What the fake office answers to questions: pages, findings, papers. It imitates shapes, not rules:
// its findings are only there so that screens have something to show.
import type { Cell, ChecklistView, FindingView, OrderPage, Outcome, PaperState, RecordView, TraineeLine, TraineePage, VerdictView } from "../../generated/wire";
import { labelled, nameOf, type Rows } from "./rows";

export const PAPERS = [
  { slug: "titp-1-3", number: "参考様式第１-３号", title: "技能実習生の履歴書", recipient: "plan", scope: "trainee" },
  { slug: "titp-1-21", number: "参考様式第１-21号", title: "技能実習の準備に関し本国で支払った費用の明細書", recipient: "plan", scope: "trainee" },
  { slug: "coe-1", number: "別記第六号の三様式", title: "在留資格認定証明書交付申請書", recipient: "coe", scope: "trainee" },
  { slug: "profile", number: "", title: "候補者プロフィール", recipient: "interview", scope: "trainee" },
  { slug: "titp-1-29", number: "参考様式第１-29号", title: "入国前講習実施（予定）表に関する申請者等の誓約書", recipient: "plan", scope: "order" },
];

const LISTS = ["passport", "education", "work", "licence", "exam", "assessment", "family", "relative", "stay", "coe_application", "fee", "ssw", "document", "custody", "health_check"];

const raw = (row: RecordView, field: string): string => {
  const value = row.values[field];
  return value && "value" in value && typeof value.value !== "object" ? String(value.value) : "";
};

export const ofNoun = (rows: Rows, noun: string): RecordView[] =>
  [...rows.values()].filter((row) => row.noun === noun).map((row) => labelled(row, rows));

export const owned = (rows: Rows, noun: string, id: string): RecordView[] =>
  ofNoun(rows, noun).filter((row) => raw(row, "trainee") === id);

export function lineOf(row: RecordView, rows: Rows): TraineeLine {
  const seen = labelled(row, rows);
  const code = raw(row, "code");
  return {
    id: row.id, code,
    name_latin: [raw(row, "family_name"), raw(row, "given_name")].filter(Boolean).join(" "),
    name_native: raw(row, "name_native"), name_katakana: raw(row, "name_katakana"),
    order: seen.labels.order ?? "", centre: raw(row, "centre"), birth_date: raw(row, "birth_date"),
    nationality: raw(row, "nationality"),
    passport_number: owned(rows, "passport", row.id).map((p) => raw(p, "number"))[0] ?? "",
    photo: code.endsWith("9") ? null : `photo-${code}`,
  };
}

const finding = (
  severity: FindingView["severity"], code: string, row: RecordView, fact: string, sentence: string, mend: string,
): FindingView => ({
  severity, code, place: { noun: fact.split(".")[0] ?? "trainee", code: raw(row, "code"), fact },
  location: `${raw(row, "code")}`, sentence, mend, mark: `${code} ${fact}`, rule_name: "",
});

export function findingsOf(row: RecordView, rows: Rows): FindingView[] {
  const found: FindingView[] = [];
  const passport = owned(rows, "passport", row.id)[0];
  if (!passport) {
    found.push(finding("blocking", "missing-required", row, "passport.number", "Passport number is empty, and the paper needs it.", "Enter it; until then the box is printed empty."));
  } else if (raw(passport, "expires_on") < "2027-04-19") {
    found.push(finding("blocking", "passport-expires-before-entry", row, "passport.expires_on", `The passport ends on ${raw(passport, "expires_on")}, before the planned entry on 2027-04-19.`, "Compare the date with the passport. If it is right, the trainee needs a new passport before filing."));
  }
  if (!/^[A-Z -]*$/.test(raw(row, "given_name"))) {
    found.push(finding("blocking", "name-not-latin", row, "trainee.given_name", `Given name as in the passport “${raw(row, "given_name")}” has a letter that a passport does not have.`, "Write it letter by letter as in the passport: A to Z, space, hyphen, apostrophe, no accents."));
  }
  if (!raw(row, "languages")) {
    found.push(finding("note", "career-told", row, "work.provenance", "Known only from what the trainee said: 1 row of the career.", "Ask for a certificate. Rows that are only told are not counted on sworn papers."));
  }
  return found;
}

export function traineePage(row: RecordView, rows: Rows): TraineePage {
  const line = lineOf(row, rows);
  const lists = Object.fromEntries(LISTS.map((noun) => [noun, owned(rows, noun, row.id)]));
  return {
    trainee: labelled(row, rows),
    lists,
    derived: {
      "trainee.name_latin": { kind: "text", value: line.name_latin },
      "trainee.age": { kind: "int", value: 2026 - Number(line.birth_date?.slice(0, 4)) },
      "trainee.address_latin": { kind: "text", value: "House 12, Unit 4, Sikhottabong, Vientiane" },
      "trainee.address_native": { kind: "text", value: "ເມືອງສີໂຄດຕະບອງ ນະຄອນຫຼວງວຽງຈັນ" },
      "hours.total_minutes": { kind: "int", value: 9900 },
      "fee.total": { kind: "money", value: { minor: 250000000, currency: "LAK" } },
      "fee.total_yen": { kind: "money", value: { minor: 17250, currency: "JPY" } },
    },
    hours: [
      { subject: "japanese", minutes: 7200, from: "2026-06-01", to: "2026-11-20", sessions: 60 },
      { subject: "life", minutes: 1500, from: "2026-07-01", to: "2026-11-18", sessions: 15 },
      { subject: "skills", minutes: 1200, from: "2026-08-03", to: "2026-11-12", sessions: 12 },
    ],
    photo: line.photo ? { id: line.photo, taken_on: "2026-09-01", width: 354, height: 472 } : null,
    findings: findingsOf(row, rows),
    gaps: [{ ...finding("note", "career-gap", row, "work.from", "Neither school nor work from 2021-07 to 2021-12.", "A full answer."), args: { from: "2021-07", to: "2021-12" } }],
    checklist: [
      paperLine("passport", "Passport", "旅券", "visa", "needed"),
      { ...paperLine("photo_visa", "Photo for the visa", "査証用写真", "visa", "received"), document: "doc-1", good_until: "2027-04-01", will_expire: true, first_sensible: "2026-11-10" },
      { ...paperLine("household", "Household registration book", "世帯登録簿(戸籍)", "recruit", "asked"), needed_on: "2026-07-31", days_left: -114, certainty: "S", form: "copy" },
      { ...paperLine("vitae", "Curriculum vitae", "履歴書", "plan", "checked"), needed_on: "2026-12-11", days_left: 19, estimated: true, good_until: "2026-12-24" },
      { ...paperLine("contract", "Employment contract of the host", "雇用契約書", "plan", "ask"), needed_on: null, days_left: null, ours: false, holder: "host or supervising organisation", certainty: "C1" },
    ],
    verdicts: [
      verdict("TITP-NEED", "The skill can hardly be learnt at home", "unknown", "", "yes", "trainee.skill_needed", "C2", null),
      verdict("CO-AGE", "Age the company takes", "passes", "23 years", "19–30 years", "trainee.birth_date", "S", null),
      verdict("TITP-AGE", "Youngest age for technical intern training", "fails", "17 years", "18 years", "trainee.birth_date", "C2",
        { ...finding("blocking", "rule-not-met", row, "trainee.birth_date", "Youngest age: 17 years, asked for: 18 years.", "Check the value."), rule: "TITP-AGE" }),
      verdict("CO-HT-M", "Height of men the company takes", "fails", "150 cm", "158 cm", "trainee.height_cm", "S",
        finding("note", "company-condition", row, "trainee.height_cm", "Company condition: height.", "This is a condition of the company.")),
    ],
    deadlines: [{ rule: "TL-PLAN", name: "Plan filed before the start", day: "2027-01-15", days_left: 54 }],
  };
}

const verdict = (rule: string, name: string, outcome: Outcome, value: string, limit: string, fact: string, certainty: string, found: FindingView | null): VerdictView =>
  ({ rule, name, outcome, value, limit, fact, certainty, source: "sample source", note: "", finding: found });

const paperLine = (key: string, name: string, name_japanese: string, stage: string, state: ChecklistView["state"]): ChecklistView => ({
  key, name, name_japanese, stage, state, holder: "candidate", recipient: "visa", form: "original", certainty: "C2", ours: true, note: "", document: null,
  good_until: null, needed_on: "2027-05-10", days_left: 169, estimated: false, first_sensible: null, will_expire: false,
});

function cellsOf(row: RecordView, rows: Rows, printed: Set<string>): Cell[] {
  const findings = findingsOf(row, rows).filter((f) => f.severity === "blocking");
  return PAPERS.filter((paper) => paper.scope === "trainee").map((paper, index) => {
    const key = `${raw(row, "code")} ${paper.slug}`;
    const mine = findings.filter((f) => paper.slug !== "profile" && (f.code !== "missing-required" || index === 2));
    const state: PaperState = mine.length
      ? mine.some((f) => f.code === "missing-required") ? "missing" : "contradictory"
      : printed.has(key) ? (row.version > 1 ? "out-of-date" : "printed") : "ready";
    return { slug: paper.slug, about: "", state, findings: mine.length };
  });
}

export function orderPage(order: RecordView, rows: Rows, printed: Set<string>): OrderPage {
  const people = ofNoun(rows, "trainee").filter((row) => raw(row, "order") === order.id);
  return {
    order: labelled(order, rows),
    course: null,
    papers: PAPERS,
    rows: people.map((row) => {
      const line = lineOf(row, rows);
      return {
        id: row.id, code: line.code, name_latin: line.name_latin, name_native: line.name_native,
        cells: cellsOf(row, rows, printed),
        blocking: findingsOf(row, rows).filter((f) => f.severity === "blocking").length,
      };
    }),
    order_cells: [{ slug: "titp-1-29", about: "", state: "ready", findings: 0 }],
    findings: people.flatMap((row) => findingsOf(row, rows)).sort((a, b) => (a.severity < b.severity ? -1 : 1)),
  };
}

export function labelOf(row: RecordView): string {
  return raw(row, "name_latin") || nameOf(row);
}
