// The way from a finding to the field that mends it.
import type { FindingView } from "../generated/wire";
import { where } from "../frame/place.svelte";

/** The tab of a trainee's file on which the facts of a noun stand. */
const TAB: Record<string, string> = {
  trainee: "profile", passport: "papers", photo: "papers", education: "career", work: "career", licence: "career",
  family: "profile", relative: "applications", stay: "applications", coe_application: "applications", coe: "applications",
  fee: "money", rate: "money", lesson: "training", hours: "training", attendance: "training", held_session: "training",
};

/** Derived facts are mended where they come from. */
const SOURCE: Record<string, string> = {
  "trainee.name_latin": "trainee.given_name", "trainee.age": "trainee.birth_date", "trainee.address_latin": "trainee.home",
  "trainee.address_native": "trainee.home", "trainee.address_japanese": "trainee.home", "trainee.home_town": "trainee.home",
  "trainee.birthplace_latin": "trainee.birthplace", "trainee.birthplace_native": "trainee.birthplace",
  "trainee.birthplace_japanese": "trainee.birthplace", "fee.amount": "fee.amount_minor", "fee.amount_yen": "fee.yen",
  "fee.payee_name": "fee.payee", "family.name": "family.name_latin", "coe.refused": "coe_application.outcome", "stay.any": "stay.from",
};

/** Goes there; `trainee` and `order` are where we are now, for findings that name no file of their own. */
export function follow(finding: FindingView, around: { trainee?: string; order?: string }): void {
  const { place } = finding;
  const fact = place.fact ? (SOURCE[place.fact] ?? place.fact) : "";
  const noun = fact.split(".")[0] || place.noun;
  const wanted = fact ? { fact, code: place.code, ...(place.row ? { row: place.row } : {}) } : null;
  if (noun in TAB) {
    const code = around.trainee ?? place.code;
    if (code) where.go({ room: "trainee", code, tab: TAB[noun] ?? "profile" }, wanted);
  } else if (noun === "order" || noun === "course" || noun === "job" || noun === "plan") {
    const code = around.order ?? (place.noun === "order" ? place.code : "");
    if (code) where.go({ room: "order", code }, wanted);
  } else if (["organisation", "supervising", "implementing"].includes(noun)) {
    // Facts of a role are those of the organisation in it, under another name.
    const own = wanted && { ...wanted, fact: `organisation.${fact.split(".")[1] ?? "code"}` };
    where.go({ room: "organisations", ...(place.noun === "organisation" ? { code: place.code } : {}) }, own);
  } else if (noun === "office" || noun === "place") {
    where.go({ room: "office", tab: noun === "place" ? "places" : "office" }, wanted);
  } else if (around.trainee) {
    where.go({ room: "trainee", code: around.trainee }, wanted);
  }
}
