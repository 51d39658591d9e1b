//! On which papers a stored fact ends up: itself, or through what follows from it.

use std::collections::BTreeMap;

use domain::fact;

use crate::form::Form;
use crate::library::{Library, bound_keys};

/// Facts that papers bind by what follows from them: beginning of the bound key, and
/// the stored facts behind it.
const BEHIND: &[(&str, &[&str])] = &[
    (
        "trainee.name_latin",
        &[
            "trainee.family_name",
            "trainee.given_name",
            "trainee.nationality",
        ],
    ),
    ("trainee.age", &["trainee.birth_date"]),
    ("trainee.address_", &["trainee.home", "trainee.home_detail"]),
    ("trainee.home_town", &["trainee.home"]),
    ("trainee.birthplace_", &["trainee.birthplace"]),
    ("family.name", &["family.name_latin", "family.name_native"]),
    ("family.age", &["family.birth_year"]),
    (
        "education.length_months",
        &["education.from", "education.to"],
    ),
    (
        "related.",
        &[
            "work.from",
            "work.to",
            "work.job_japanese",
            "work.same_trade",
            "work.provenance",
        ],
    ),
    ("stay.", &["stay.from", "stay.to", "stay.titp"]),
    (
        "coe.",
        &[
            "coe_application.order",
            "coe_application.outcome",
            "coe_application.detail",
        ],
    ),
    (
        "fee.amount",
        &[
            "fee.amount",
            "fee.amount_minor",
            "fee.currency",
            "fee.paid_on",
        ],
    ),
    ("fee.payee", &["fee.payee"]),
    ("job.", &["order.job_code"]),
    ("supervising.", &["order.supervising"]),
    ("implementing.", &["order.implementing"]),
    (
        "hours.",
        &[
            "attendance.minutes",
            "held_session.day",
            "held_session.subject",
        ],
    ),
    (
        "plan.",
        &[
            "planned_session.day",
            "planned_session.subject",
            "planned_session.minutes",
        ],
    ),
    (
        "lesson.",
        &[
            "planned_session.day",
            "planned_session.subject",
            "planned_session.minutes",
        ],
    ),
];

/// Organisations print under the part they play in the order.
const PARTS: [&str; 2] = ["supervising.", "implementing."];

/// The number people call an official form by: `1-3`, `COE 1`; none for papers of our own.
#[must_use]
pub fn short_number(form: &Form) -> Option<String> {
    if form.number.is_empty() {
        return None;
    }
    let slug = form.slug.as_str();
    let cut = |programme: &str| slug.strip_prefix(programme).map(str::to_owned);
    let coe = || slug.strip_prefix("coe-").map(|page| format!("COE {page}"));
    Some(
        cut("titp-")
            .or_else(|| cut("ssw-"))
            .or_else(coe)
            .unwrap_or_else(|| slug.to_owned()),
    )
}

/// Short numbers of the official forms that print each fact, by key.
#[must_use]
pub fn used_in(library: &Library) -> BTreeMap<&'static str, Vec<String>> {
    let mut used: BTreeMap<&'static str, Vec<String>> = BTreeMap::new();
    for form in library.forms() {
        let Some(number) = short_number(form) else {
            continue;
        };
        for bound in bound_keys(form) {
            for fact in fact::registry().filter(|fact| is_behind(fact.key, bound)) {
                let numbers = used.entry(fact.key).or_default();
                if !numbers.contains(&number) {
                    numbers.push(number.clone());
                }
            }
        }
    }
    for numbers in used.values_mut() {
        numbers.sort_by_key(|number| sorting(number));
    }
    used
}

/// Whether a form prints a stored fact: itself, or what follows from it.
#[must_use]
pub fn prints(form: &Form, key: &str) -> bool {
    bound_keys(form).iter().any(|bound| is_behind(key, bound))
}

/// Whether changing `key` changes what a paper prints that binds `bound`.
pub(crate) fn is_behind(key: &str, bound: &str) -> bool {
    let organisation = || {
        let part = PARTS.iter().find_map(|part| bound.strip_prefix(part));
        part.is_some_and(|field| key.strip_prefix("organisation.") == Some(field))
    };
    let listed = || {
        BEHIND
            .iter()
            .filter(|(beginning, _)| bound.starts_with(beginning))
            .any(|(_, behind)| behind.contains(&key))
    };
    key == bound || organisation() || listed()
}

/// `1-3` before `1-21`, then words.
fn sorting(number: &str) -> (u32, u32, String) {
    let parts = number.split_once('-');
    let parsed = parts.and_then(|(a, b)| Some((a.parse().ok()?, b.parse().ok()?)));
    let (first, second) = parsed.unwrap_or((u32::MAX, 0));
    (first, second, number.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A letter wrong in the given name is a letter wrong on every paper with the name.
    #[test]
    fn a_form_prints_what_its_derived_facts_rest_on() {
        let library = Library::load(&rulebook::assets()).unwrap();
        for (slug, key, expect) in [
            ("titp-1-3", "trainee.given_name", true),
            ("titp-1-3", "trainee.home", true),
            ("titp-1-3", "passport.number", false),
            ("coe-1", "passport.number", true),
            ("dossier", "attendance.minutes", true),
            ("titp-1-21", "fee.paid_on", true),
        ] {
            let form = library.forms().find(|form| form.slug == slug).unwrap();
            assert_eq!(prints(form, key), expect, "{slug} {key}");
        }
    }

    /// A clerk sees under a field which papers it changes; nobody types a derived fact.
    #[test]
    fn a_fact_is_known_by_the_papers_it_reaches() {
        let used = used_in(&Library::load(&rulebook::assets()).unwrap());
        for (key, number) in [
            ("trainee.birth_date", "COE 1"),
            ("trainee.given_name", "1-3"),
            ("order.job_code", "1-29"),
            ("fee.amount_minor", "1-21"),
            ("planned_session.minutes", "1-29"),
            ("organisation.name_japanese", "1-21"),
        ] {
            let numbers = used.get(key).cloned().unwrap_or_default();
            assert!(numbers.iter().any(|n| n == number), "{key}: {numbers:?}");
        }
        assert!(
            !used.contains_key("trainee.religion"),
            "no official form has it"
        );
        for key in BEHIND.iter().flat_map(|(_, keys)| *keys) {
            assert!(fact::find(key).is_some(), "{key}");
        }
    }
}
