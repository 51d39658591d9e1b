//! What no paper may do, whoever it is printed for.

use std::collections::BTreeSet;

use domain::sheet::FactSheet;
use domain::value::Value;
use forms::{DocLang, Filling, Library, Recipient, Tongue, Trial, specimen};

use crate::people::desk::{DESK, bare, words};
use crate::{TRIED, none};

#[test]
fn nothing_overflows_lacks_a_letter_or_stands_on_something_else() {
    let (mut trials, mut pages, mut wrong) = (0, 0, Vec::new());
    for tried in TRIED.iter() {
        for trial in &tried.trials {
            trials += 1;
            pages += trial.rendered.pages.len();
            let faults: Vec<_> = trial.faults().collect();
            if !trial.is_good() || trial.rendered.pages.is_empty() {
                let name = tried.name(trial);
                wrong.push(format!("{name}: {faults:?} {:?}", trial.clashes));
            }
        }
        let unreachable = forms::unreachable(tried.form);
        if !unreachable.is_empty() {
            wrong.push(format!(
                "{}: nobody can enter {unreachable:?}",
                tried.form.slug
            ));
        }
    }
    println!("{} editions, {trials} trials, {pages} pages", TRIED.len());
    none(&wrong, "papers with faults");
}

/// A language or a filling that is skipped is one that nobody has looked at.
#[test]
fn every_form_is_tried_in_each_of_its_languages_and_fillings() {
    for tried in TRIED.iter() {
        let mut expect = BTreeSet::new();
        let carried = [
            (None, DocLang::Japanese),
            (Some(Tongue::Lo), DocLang::Lao),
            (Some(Tongue::Vi), DocLang::Vietnamese),
        ];
        for (tongue, language) in carried {
            if tongue.is_none_or(|tongue| tried.form.translation.contains_key(&tongue)) {
                expect.extend(Filling::ALL.map(|filling| (language, filling)));
            }
        }
        let found: Vec<_> = tried
            .trials
            .iter()
            .map(|t| (t.language, t.filling))
            .collect();
        let distinct: BTreeSet<_> = found.iter().copied().collect();
        assert_eq!(distinct, expect, "{}", tried.form.slug);
        assert_eq!(found.len(), expect.len(), "{} twice", tried.form.slug);
    }
}

/// A finding on a complete file would be one that a clerk can do nothing about; a gap that is not
/// named is one that goes to Japan.
#[test]
fn gaps_are_named_where_there_are_gaps_and_nowhere_else() {
    for tried in TRIED.iter() {
        for trial in &tried.trials {
            let name = tried.name(trial);
            let findings = &trial.rendered.findings;
            let missing: BTreeSet<&str> = findings
                .iter()
                .filter(|finding| finding.code == "missing-required")
                .filter_map(|finding| finding.args.get("fact").map(String::as_str))
                .collect();
            match trial.filling {
                Filling::Full => assert!(findings.is_empty(), "{name}: {findings:?}"),
                Filling::Minimal => assert!(missing.is_empty(), "{name}: {missing:?}"),
                Filling::Longest => {}
                Filling::Empty => {
                    // A cover list is filled by its packet.
                    let cover = tried.form.recipient == Recipient::Any;
                    let given =
                        |key: &&str| cover && key.starts_with(['p']) && !key.contains("date");
                    let required = tried.form.required.iter().map(String::as_str);
                    let expect: BTreeSet<&str> = required.filter(|key| !given(key)).collect();
                    assert_eq!(missing, expect, "{name}");
                }
            }
        }
    }
}

#[test]
fn every_value_stands_on_its_page_as_it_was_written() {
    let (mut strings, mut lost) = (0, Vec::new());
    for tried in TRIED.iter() {
        for trial in &tried.trials {
            for printed in &trial.rendered.printed {
                strings += 1;
                let found = words(&trial.rendered.pages, Some(&printed.place));
                if !found.contains(&bare(&printed.text)) {
                    lost.push(format!("{}: {printed:?} in {found:?}", tried.name(trial)));
                }
            }
        }
    }
    println!("{strings} strings");
    none(&lost, "strings that are not on their page");
    assert!(strings > 5_000, "only {strings} strings were looked for");
}

/// Otherwise the longest trial would prove less than the usual one.
#[test]
fn the_longest_value_of_a_fact_is_no_shorter_than_the_usual() {
    let form = DESK.form("dossier");
    for language in [DocLang::Japanese, DocLang::Lao, DocLang::Vietnamese] {
        let [full, longest] =
            [Filling::Full, Filling::Longest].map(|filling| specimen(form, filling, language));
        let letters = |sheet: &FactSheet, key: &str| match sheet.value(key) {
            Value::Text(text) => text.chars().count(),
            _ => 0,
        };
        let mut compared = 0;
        for key in full.values.keys().copied() {
            // Codes of countries and of jobs have one length.
            compared += usize::from(letters(&full, key) > 0);
            let (usual, long) = (letters(&full, key), letters(&longest, key));
            assert!(long >= usual, "{key}: {long} letters, usually {usual}");
        }
        assert!(compared > 100, "{compared} texts");
        for (key, least) in [("trainee.name_latin", 60), ("trainee.name_native", 79)] {
            assert!(letters(&longest, key) >= least, "{key}");
        }
    }
}

/// A paper of one programme in the packet of another is a false application.
#[test]
fn papers_of_a_programme_stay_out_of_the_packets_of_another() {
    let mut looked = 0;
    for tried in TRIED.iter() {
        let slug = tried.form.slug.as_str();
        let of_ssw = slug.starts_with("ssw-") || slug.starts_with("coe-") && slug.ends_with('v');
        let strangers: &[&str] = match slug {
            _ if slug.starts_with("titp-") => &["ssw", "esd"],
            _ if of_ssw => &["titp", "esd"],
            _ => continue,
        };
        for programme in strangers {
            let mut sheet = specimen(tried.form, Filling::Full, DocLang::Lao);
            assert!(forms::belongs(tried.form, &sheet), "{slug}");
            let value = Value::Choice((*programme).to_owned());
            sheet.values.insert("order.programme", value);
            assert!(
                !forms::belongs(tried.form, &sheet),
                "{slug} for {programme}"
            );
            looked += 1;
        }
    }
    assert!(looked > 30, "{looked}");
}

/// A form with one thing in its body.
fn with(body: &str) -> Vec<Trial> {
    let form = format!(
        r#"(slug: "try", number: "", title: (ja: "試"), edition: "1", valid_from: "2026-11-22",
            source: "a test", mark: B, wording: none, scope: trainee, recipient: kept, size: 10.0,
            required: [], body: [{body}])"#
    );
    let library = Library::read([("forms/try/form.ron", form.as_bytes())]).unwrap();
    let form = library.forms().next().unwrap();
    forms::trials(&DESK.fonts, form, &DESK.words, None)
}

/// What is looked for above is found where it is.
#[test]
fn a_form_that_is_wrong_is_told_apart_from_one_that_is_right() {
    let right = r#"Para(text: "{trainee.name_latin}")"#;
    assert!(with(right).iter().all(Trial::is_good));
    for (body, wrong) in [
        (
            r#"Table(cols: [30.0], rows: [Cells([Cell(text: "{trainee.name_latin}", fit: shrink(8.0))])])"#,
            "paper-shrunk",
        ),
        (
            r#"Table(cols: [30.0], rows: [Cells([Cell(text: "{office.sending_number}", fit: boxes(4))])])"#,
            "paper-overflow",
        ),
        (r#"Para(text: "ภาษาไทย")"#, "missing-glyph"),
        (
            r#"Canvas(height: 20.0, cells: [(0, 0, 50, 5, Cell(text: "氏名氏名")), (2, 1, 50, 5, Cell(text: "氏名氏名"))])"#,
            "Clash",
        ),
    ] {
        let trials = with(body);
        let bad: Vec<&Trial> = trials.iter().filter(|trial| !trial.is_good()).collect();
        let told = |trial: &&&Trial| {
            let code = trial.faults().any(|fault| fault.code == wrong);
            code || trial.clashes.iter().any(|clash| clash.contains(wrong))
        };
        assert!(!bad.is_empty(), "{body}");
        assert_eq!(bad.iter().filter(told).count(), bad.len(), "{body}");
    }
}
