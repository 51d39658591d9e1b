//! On which papers a stored fact ends up: itself, or through what follows from it.

mod behind;
mod behind_class;
mod behind_file;

use std::collections::BTreeMap;

use domain::fact;

use crate::form::Form;
use crate::library::{Library, bound_keys};
use crate::used_in::behind::BEHIND;
use crate::used_in::behind_class::BEHIND_CLASS;
use crate::used_in::behind_file::BEHIND_FILE;

/// Organisations print under the part they play.
const PARTS: [&str; 4] = [
    "supervising.",
    "implementing.",
    "placement.",
    "preparatory.",
];

/// The number people call an official form by: `1-3`, `SSW 1-6`, `COE 2V`; none for papers of our
/// own. A sheet attached to a form goes by the form's number.
#[must_use]
pub fn short_number(form: &Form) -> Option<String> {
    if form.number.is_empty() {
        return None;
    }
    let slug = form.slug.as_str();
    Some(if let Some(number) = slug.strip_prefix("titp-") {
        number.to_owned()
    } else if let Some(number) = slug.strip_prefix("ssw-") {
        format!("SSW {}", number.strip_suffix("-att").unwrap_or(number))
    } else if let Some(page) = slug.strip_prefix("coe-org-") {
        format!("COE org {}", page.to_uppercase())
    } else if let Some(page) = slug.strip_prefix("coe-") {
        format!("COE {}", page.to_uppercase())
    } else {
        slug.to_owned()
    })
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
        numbers.sort_by(|a, b| sorting(a).cmp(&sorting(b)));
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
            .chain(BEHIND_FILE)
            .chain(BEHIND_CLASS)
            .filter(|(beginning, _)| bound.starts_with(beginning))
            .any(|(_, behind)| behind.contains(&key))
    };
    key == bound || organisation() || listed()
}

/// `1-3` before `1-21`, then words, `SSW 1-6` before `SSW 1-16`.
fn sorting(number: &str) -> (&str, u32, u32, &str) {
    let (family, own) = number.rsplit_once(' ').unwrap_or(("", number));
    let parts = own.split_once('-');
    let parsed = parts.and_then(|(a, b)| Some((a.parse().ok()?, b.parse().ok()?)));
    let (first, second) = parsed.unwrap_or((u32::MAX, 0));
    (family, first, second, own)
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

    /// Two programmes have a form 1-6: their numbers alone would be taken for one another.
    #[test]
    fn a_number_says_the_programme_where_two_have_it() {
        let library = Library::load(&rulebook::assets()).unwrap();
        for (slug, expect) in [
            ("titp-1-3", Some("1-3")),
            ("ssw-1-6", Some("SSW 1-6")),
            ("ssw-1-6-att", Some("SSW 1-6")),
            ("coe-2v", Some("COE 2V")),
            ("coe-org-1v", Some("COE org 1V")),
            ("profile", None),
        ] {
            let form = library.forms().find(|form| form.slug == slug).unwrap();
            assert_eq!(short_number(form).as_deref(), expect, "{slug}");
        }
        let mut numbers = ["SSW 1-16", "COE 2V", "1-21", "SSW 1-6", "COE 1", "1-3"];
        numbers.sort_by(|a, b| sorting(a).cmp(&sorting(b)));
        let sorted = ["1-3", "1-21", "COE 1", "COE 2V", "SSW 1-6", "SSW 1-16"];
        assert_eq!(numbers, sorted);
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
            ("held_session.minutes", "1-29"),
            ("place.name_latin", "COE 1"),
            ("organisation.name_japanese", "1-21"),
        ] {
            let numbers = used.get(key).cloned().unwrap_or_default();
            assert!(numbers.iter().any(|n| n == number), "{key}: {numbers:?}");
        }
        assert!(
            !used.contains_key("trainee.religion"),
            "no official form has it"
        );
        for key in BEHIND
            .iter()
            .chain(BEHIND_FILE)
            .chain(BEHIND_CLASS)
            .flat_map(|(_, keys)| *keys)
        {
            assert!(fact::find(key).is_some(), "{key}");
        }
    }

    /// Otherwise a clerk is not told which papers a field changes, and a form that binds the
    /// fact would be called one that nobody can fill in.
    #[test]
    fn every_derived_fact_rests_on_one_that_a_person_enters() {
        let given = ["paper.date", "trainee.number"];
        for derived in fact::registry().filter(|fact| fact.derived) {
            let mut stored = fact::registry().filter(|fact| !fact.derived);
            let rests = stored.any(|fact| is_behind(fact.key, derived.key));
            assert!(rests || given.contains(&derived.key), "{}", derived.key);
        }
    }

    /// A part is played by an organisation, whose own facts are the ones to mend.
    #[test]
    fn organisations_and_sums_are_known_by_the_facts_behind_them() {
        for (bound, key, expect) in [
            ("preparatory.founded_on", "organisation.founded_on", true),
            ("preparatory.sales_yen", "organisation.currency", true),
            ("preparatory.sales_yen", "organisation.sales", true),
            ("preparatory.sales_yen", "organisation.capital", false),
            ("preparatory.sales_yen", "rate.yen_per_million", true),
            ("placement.licence_on", "order.placement", true),
            ("employer.signer_name", "work.signer_name", true),
            ("employer.signer_name", "work.signer_title", false),
            ("terms.net_wage", "wage_item.yen", true),
            ("terms.bonus", "wage_item.yen", false),
            ("trainee.loan", "trainee.loan_amount", true),
            ("coe.number", "coe_application.number", true),
            ("coe.any", "coe_application.number", false),
            ("stay.completed_well", "stay.from", false),
            ("stay.titp2_well", "stay.completed_well", true),
            ("order.related_all", "work.provenance", true),
        ] {
            assert_eq!(is_behind(key, bound), expect, "{bound} {key}");
        }
    }
}
