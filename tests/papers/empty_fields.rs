//! An empty required field is a finding and an empty box: never "null", never a guess.

use std::collections::BTreeSet;

use domain::finding::Finding;
use domain::sheet;
use forms::{Basis, Context, DocLang, Recipient, Scope};
use tabidachi_tests::world;

use crate::printing::Print;

fn missing<'a>(findings: &'a [Finding], form: &str) -> Vec<&'a str> {
    findings
        .iter()
        .filter(|f| f.code == "missing-required" && f.place.form == form)
        .filter_map(|f| f.args.get("fact").map(String::as_str))
        .collect()
}

/// Every required fact of every form is emptied in turn, so that none is forgotten.
#[test]
fn each_required_fact_that_is_empty_is_named() {
    let print = Print::of_the_sample();
    let words = world::messages();
    let person = print
        .people
        .iter()
        .find(|f| f.trainee.code == "LA-0002")
        .unwrap();
    let full = sheet::of_trainee(person, world::today());
    let mut tried = 0;
    for form in print.library.forms() {
        if form.scope != Scope::Trainee || form.recipient == Recipient::Any {
            continue;
        }
        for fact in &form.required {
            let mut sheet = full.clone();
            sheet.values.remove(fact.as_str());
            sheet.lists.remove(fact.as_str());
            let context = Context {
                sheet: &sheet,
                photo: None,
                words: &*words,
                code: "LA-0002",
                language: DocLang::Lao,
                basis: Basis::Planned,
                sample: true,
                packet: None,
            };
            let rendered = forms::render(&print.fonts, form, &context);
            let named = missing(&rendered.findings, &form.slug);
            assert!(
                named.contains(&fact.as_str()),
                "{} {fact}: {named:?}",
                form.slug
            );
            let written = |text: &str| rendered.printed.iter().any(|p| p.text.contains(text));
            for nothing in ["null", "None", "Empty", "NaN"] {
                assert!(!written(nothing), "{} {fact} prints {nothing}", form.slug);
            }
            tried += 1;
        }
    }
    assert!(tried > 20, "only {tried} required facts");
}

/// LA-0044 has nothing that is not required, LA-0048 no photo, neither has an order:
/// they are printed, and named is exactly what is required and empty.
#[test]
fn people_with_empty_facts_are_printed_with_findings_and_without_guesses() {
    let print = Print::of_the_sample();
    for code in ["LA-0044", "LA-0048"] {
        let person = print
            .people
            .iter()
            .find(|f| f.trainee.code == code)
            .unwrap();
        let sheet = sheet::of_trainee(person, world::today());
        let mut named = 0;
        for packets in &print.packets {
            let mine = packets.manifest.trainees.iter();
            for packet in mine.filter(|packet| packet.code == code) {
                let text = print.file(&packets.folder, &packet.file).pages.concat();
                for nothing in ["null", "None", "Empty", "NaN", "1900-01-01", "1970"] {
                    assert!(!text.contains(nothing), "{}: {nothing}", packet.file);
                }
                for form in &packet.forms {
                    let required = print.form(&form.slug).required.iter();
                    let empty: BTreeSet<&str> = required
                        .map(String::as_str)
                        .filter(|fact| sheet.value(fact).is_empty() && sheet.list(fact).is_empty())
                        .collect();
                    let told = missing(&packet.findings, &form.slug);
                    assert_eq!(
                        told.iter().copied().collect::<BTreeSet<_>>(),
                        empty,
                        "{}",
                        form.slug
                    );
                    named += told.len();
                }
            }
        }
        assert!(
            named > 5,
            "{code}: without an order much is missing, not {named}"
        );
    }
}
