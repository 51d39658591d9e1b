//! The mistakes somebody put into the sample on purpose are found, each where its
//! README says, and nobody else is stopped.

#![allow(clippy::unwrap_used, reason = "a test stops at what it did not expect")]

use std::collections::BTreeSet;

use contract::Check;
use domain::finding::Severity;
use rulebook::Lang;
use tabidachi_tests::world;

const README: &str = include_str!("../assets/sample/README.md");

/// (record, finding code) of the README's table; a row may name several records.
fn mistakes() -> BTreeSet<(String, String)> {
    let (_, rest) = README.split_once("## Deliberate mistakes").unwrap();
    let (table, _) = rest.split_once("\n## ").unwrap();
    let rows = table.lines().filter_map(|line| line.strip_prefix("| "));
    let mut mistakes = BTreeSet::new();
    for row in rows.skip(1) {
        let cells: Vec<&str> = row.split(" | ").collect();
        let code = cells[1].trim_matches('`').to_owned();
        for record in cells[0].split(", ") {
            mistakes.insert((record.to_owned(), code.clone()));
        }
    }
    mistakes
}

#[test]
fn every_deliberate_mistake_is_found_and_nobody_else_is_stopped() {
    let expected = mistakes();
    assert!(expected.len() >= 12, "a dozen mistakes: {expected:?}");
    let folder = world::fresh(env!("CARGO_TARGET_TMPDIR"), "findings");
    world::sample_office(&folder);
    let host = world::host(&folder, Lang::En);
    let mut found = BTreeSet::new();
    let mut stopped = BTreeSet::new();
    let people = world::trainee_files(&folder);
    let people = people
        .iter()
        .map(|file| Check::Trainee(file.trainee.code.clone()));
    let orders = world::ORDERS.map(|code| Check::Order(code.to_owned()));
    for target in people.chain(orders) {
        for view in host.call(target).unwrap().findings {
            let finding = view.finding;
            let pair = (finding.place.code, finding.code);
            if finding.severity == Severity::Blocking {
                stopped.insert(pair.clone());
            }
            found.insert(pair);
        }
    }
    let missed: Vec<_> = expected.difference(&found).collect();
    assert!(missed.is_empty(), "not found: {missed:?}");
    let surprising: Vec<_> = stopped.difference(&expected).collect();
    assert!(
        surprising.is_empty(),
        "blocking, but not on purpose: {surprising:?}"
    );
}

/// A person who reads only one of the four languages must be able to mend it.
#[test]
fn every_mistake_is_told_in_four_languages_with_what_to_do() {
    let folder = world::fresh(env!("CARGO_TARGET_TMPDIR"), "findings-told");
    world::sample_office(&folder);
    for (record, code) in mistakes() {
        let mut sentences = BTreeSet::new();
        for lang in Lang::ALL {
            let target = if record.starts_with("ORD") {
                Check::Order(record.clone())
            } else {
                Check::Trainee(record.clone())
            };
            let checked = world::host(&folder, lang).call(target).unwrap();
            let views = checked.findings.into_iter();
            let view = views.into_iter().find(|v| v.finding.code == code).unwrap();
            for text in [&view.sentence, &view.mend] {
                let told = text.chars().count() > 8 && !text.contains("finding-");
                assert!(told, "{code} in {lang:?}: {text}");
            }
            sentences.insert(view.sentence);
        }
        assert_eq!(sentences.len(), 4, "{code}: {sentences:?}");
    }
}
