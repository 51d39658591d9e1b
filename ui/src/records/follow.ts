// The way from a finding to the field that mends it.
import type { FindingView } from "../generated/wire";
import { where } from "../frame/place.svelte";

/** The tab of a trainee's file on which the facts of a noun stand. */
const TAB: Record<string, string> = {
  trainee: "profile", passport: "papers", photo: "papers", education: "career", work: "career", licence: "career",
  exam: "career", employer: "career", document: "papers", checklist: "papers", custody: "papers", health_check: "eligibility", verdict: "eligibility", ssw: "applications",
  family: "profile", relative: "applications", stay: "applications", coe_application: "applications", coe: "applications",
  fee: "money", rate: "money", lesson: "training", hours: "training", attendance: "training", held_session: "training", assessment: "training",
};

/** Facts of the trainee that stand on another tab than the rest of them. */
const ELSEWHERE: readonly (readonly [beginning: string, tab: string])[] = [
  ["trainee.loan", "money"], ["trainee.skill_", "eligibility"], ["trainee.translation_needed", "eligibility"], ["trainee.difficulty_notified", "eligibility"], ["trainee.criminal", "applications"], ["trainee.deported", "applications"],
  ["trainee.family_in_japan", "applications"],
  ["exam.test", "training"], ["exam.score_", "training"], ["trainee.accompanied", "applications"],
];

/** Derived facts are mended where they come from. */
const SOURCE: Record<string, string> = {
  "trainee.name_latin": "trainee.given_name", "trainee.age": "trainee.birth_date", "trainee.address_latin": "trainee.home",
  "trainee.address_native": "trainee.home", "trainee.address_japanese": "trainee.home", "trainee.home_town": "trainee.home",
  "trainee.birthplace_latin": "trainee.birthplace", "trainee.birthplace_native": "trainee.birthplace",
  "trainee.birthplace_japanese": "trainee.birthplace", "fee.amount": "fee.amount_minor", "fee.amount_yen": "fee.yen",
  "fee.payee_name": "fee.payee", "family.name": "family.name_latin", "coe.refused": "coe_application.outcome", "stay.any": "stay.from",
  "coe.number": "coe_application.number", "trainee.loan": "trainee.loan_amount", "trainee.related_months": "work.provenance",
  "order.related_all": "work.provenance", "stay.titp2_well": "stay.completed_well", "exam.any_skill": "exam.passed",
  "exam.any_japanese": "exam.passed", "terms.gross_wage": "terms.monthly_wage", "terms.net_wage": "terms.monthly_wage",
  "terms.allowance_total": "wage_item.yen", "terms.deduction_total": "wage_item.yen", "placement.any": "order.placement",
  "second_job.category_japanese": "order.second_job_code", "second_job.operation_japanese": "order.second_job_code",
  "office.help_phone_confirmed": "office.help_phone_confirmed_on", "checklist.received": "document.received_on",
  "employer.name_latin": "work.employer_latin", "employer.name_native": "work.employer_native",
  "employer.name_japanese": "work.employer_japanese", "employer.department_japanese": "work.department_japanese",
  "employer.employment": "work.employment", "employer.job_japanese": "work.job_japanese",
  "employer.signer_title": "work.signer_title", "employer.signer_name": "work.signer_name",
};

/** Rows that the office keeps, and the tab they stand on. */
const OFFICE: Record<string, string> = { office: "office", place: "places", teacher: "teachers", holiday: "holidays", sitting: "sittings" };

/** Goes there; `trainee`, `order` and `class` are where we are now, for findings that name no file of their own. */
export function follow(finding: Pick<FindingView, "place">, around: { trainee?: string; order?: string; class?: string }): void {
  const { place } = finding;
  const fact = place.fact ? (SOURCE[place.fact] ?? place.fact) : "";
  const noun = fact.split(".")[0] || place.noun;
  const wanted = fact ? { fact, code: place.code, ...(place.row ? { row: place.row } : {}) } : null;
  // Lessons are a person's, an order's or a class's: the place says whose.
  const lesson = ["held_session", "planned_session", "plan_line"].includes(noun);
  const ofOrder = place.noun === "order" && lesson;
  if (noun in TAB && !ofOrder && !(place.noun === "class" && lesson)) {
    const code = around.trainee ?? place.code;
    const tab = ELSEWHERE.find(([beginning]) => fact.startsWith(beginning))?.[1] ?? TAB[noun] ?? "profile";
    if (code) where.go({ room: "trainee", code, tab }, wanted);
  } else if (["order", "course", "job", "second_job", "plan", "terms", "wage_item"].includes(noun) || ofOrder) {
    const code = around.order ?? (place.noun === "order" ? place.code : "");
    if (code) where.go({ room: "order", code }, wanted);
  } else if (place.noun === "class" || ["class", "timetable", "enrolment"].includes(noun)) {
    const code = around.class ?? (place.noun === "class" ? place.code : "");
    if (code) where.go({ room: "class", code, tab: noun === "class" || noun === "course" ? "about" : noun === "enrolment" ? "people" : "lessons" }, wanted);
  } else if (["organisation", "supervising", "implementing", "placement", "preparatory"].includes(noun)) {
    // Facts of a role are those of the organisation in it, under another name.
    const own = wanted && { ...wanted, fact: `organisation.${fact.split(".")[1] ?? "code"}` };
    where.go({ room: "organisations", ...(place.noun === "organisation" ? { code: place.code } : {}) }, own);
  } else if (noun in OFFICE) {
    where.go({ room: "office", tab: OFFICE[noun] ?? "office" }, wanted);
  } else if (around.trainee) {
    where.go({ room: "trainee", code: around.trainee }, wanted);
  }
}
