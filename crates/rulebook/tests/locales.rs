//! The four languages against each other: the same files, the same keys, the same
//! values in each sentence. A sentence that misses a value in one language loses a
//! fact only its readers would have seen, and nobody else notices.

#![expect(clippy::unwrap_used, reason = "what cannot be read is a failed test")]

use std::collections::{BTreeMap, BTreeSet};

use domain::fact::Fact;
use domain::record::Record;
use domain::text;
use rulebook::{Lang, Messages, assets};

/// Values a message takes (`{ $name }`), by key, for one language.
fn values_by_key(lang: Lang) -> BTreeMap<String, BTreeSet<String>> {
    let mut found: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for bytes in assets()
        .files_under(&format!("locales/{}", lang.code()))
        .values()
    {
        let mut key = String::new();
        for line in std::str::from_utf8(bytes).unwrap().lines() {
            if line.starts_with(|c: char| c.is_ascii_alphabetic()) {
                key = line.split(' ').next().unwrap().to_owned();
                found.entry(key.clone()).or_default();
            }
            if line.starts_with('#') {
                continue;
            }
            for name in line.split('$').skip(1) {
                let end = name.find(|c: char| !c.is_ascii_alphanumeric() && c != '_');
                let name = &name[..end.unwrap_or(name.len())];
                found
                    .get_mut(&key)
                    .map(|values| values.insert(name.to_owned()));
            }
        }
    }
    found
}

#[test]
fn all_languages_have_the_same_keys_and_each_sentence_the_same_values() {
    let english = values_by_key(Lang::En);
    assert!(english.len() > 500, "the scan found {}", english.len());
    for lang in Lang::ALL {
        let other = values_by_key(lang);
        for (key, values) in &english {
            assert_eq!(other.get(key), Some(values), "{key} in {}", lang.code());
        }
        let unknown: Vec<_> = other.keys().filter(|k| !english.contains_key(*k)).collect();
        assert!(unknown.is_empty(), "only in {}: {unknown:?}", lang.code());
    }
}

#[test]
fn all_languages_have_the_same_files() {
    let names = |lang: Lang| -> Vec<String> {
        let folder = format!("locales/{}", lang.code());
        let files = assets().files_under(&folder);
        files
            .keys()
            .map(|path| path[folder.len()..].to_owned())
            .collect()
    };
    for lang in Lang::ALL {
        assert_eq!(names(lang), names(Lang::En), "{}", lang.code());
    }
}

/// People read these sentences when something went wrong: no blame, no bare code, no hole.
#[test]
fn no_sentence_blames_or_is_empty() {
    let messages = Messages::load().unwrap();
    let keys = values_by_key(Lang::En);
    // All values at once: a sentence may borrow another, with the values of that one.
    let names: BTreeSet<&String> = keys.values().flatten().collect();
    let values: Vec<(&str, &str)> = names.iter().map(|name| (name.as_str(), "7")).collect();
    for key in keys.keys() {
        for lang in Lang::ALL {
            let said = messages.get(lang, key, &values);
            assert!(!said.trim().is_empty(), "{key} in {}", lang.code());
            assert!(!said.contains('{'), "{key} in {}: {said}", lang.code());
            let low = said.to_lowercase();
            assert!(
                !low.contains("invalid") && !low.contains("illegal"),
                "{key}: {said}"
            );
        }
    }
}

/// A message in a language is written in its script: a row shifted by one column shows here.
#[test]
fn each_language_is_written_in_its_own_script() {
    let messages = Messages::load().unwrap();
    let japanese =
        |c: char| ('\u{3040}'..='\u{30ff}').contains(&c) || ('\u{4e00}'..='\u{9fff}').contains(&c);
    for key in values_by_key(Lang::En).into_keys() {
        let said = |lang| messages.get(lang, &key, &[]);
        let english = said(Lang::En);
        let short = english.chars().count() <= 3 || !english.chars().any(char::is_alphabetic);
        assert!(short || said(Lang::Lo).chars().any(text::is_lao), "{key}");
        assert!(short || said(Lang::Ja).chars().any(japanese), "{key}");
        for lang in [Lang::En, Lang::Vi] {
            assert!(!said(lang).chars().any(text::is_lao), "{key}");
            // The dot between katakana names is told as it is typed.
            let others = said(lang).replace('・', "");
            assert!(!others.chars().any(japanese), "{key}");
        }
        assert!(
            !said(Lang::Lo).replace('・', "").chars().any(japanese),
            "{key}"
        );
        assert!(!said(Lang::Ja).chars().any(text::is_lao), "{key}");
    }
}

/// An import finds a column by its heading in any language: two alike would swap columns.
#[test]
fn no_two_columns_of_a_sheet_share_a_heading_in_any_language() {
    let messages = Messages::load().unwrap();
    let special: Vec<String> = values_by_key(Lang::En)
        .into_keys()
        .filter_map(|key| {
            key.strip_prefix("column-")
                .map(|rest| rest.replacen('-', ".", 1))
        })
        .collect();
    let of = |prefix: &'static str| {
        special
            .iter()
            .filter(move |k| k.starts_with(prefix))
            .cloned()
    };
    let facts = |facts: &'static [Fact]| facts.iter().map(|fact| fact.key.to_owned());
    let mut sheets: Vec<Vec<String>> = domain::fact::stored()
        .into_iter()
        .map(|list| facts(list).collect())
        .collect();
    let trainees = facts(domain::trainee::Trainee::FACTS)
        .chain(facts(domain::passport::Passport::FACTS))
        .chain(facts(domain::photo::Photo::FACTS));
    sheets.push(
        trainees
            .chain(of("home."))
            .chain(of("birthplace."))
            .collect(),
    );
    let orders = facts(domain::order::Order::FACTS);
    sheets.push(
        orders
            .chain(facts(domain::training::Course::FACTS))
            .collect(),
    );
    let fees = facts(domain::fee::Fee::FACTS);
    sheets.push(fees.chain(["fee.amount".to_owned()]).collect());
    sheets.push(of("session.").collect());
    sheets.push(of("attendance.").collect());
    for sheet in sheets {
        assert!(!sheet.is_empty());
        let mut taken: BTreeMap<String, &String> = BTreeMap::new();
        for key in &sheet {
            for lang in Lang::ALL {
                let heading = if special.contains(key) {
                    messages.get(lang, &format!("column-{}", key.replace('.', "-")), &[])
                } else {
                    messages.fact(lang, key)
                };
                assert!(
                    !heading.contains(['/', '\n']),
                    "{heading} is cut by the import"
                );
                let other = taken.insert(text::fold(&heading), key);
                assert!(
                    other.is_none_or(|other| other == key),
                    "{heading}: {key} and {other:?}"
                );
            }
        }
    }
}

/// Excel's bounds for the name of a sheet.
#[test]
fn sheets_have_names_a_spreadsheet_takes_and_no_two_alike() {
    let messages = Messages::load().unwrap();
    let sheets: Vec<String> = values_by_key(Lang::En)
        .into_keys()
        .filter(|key| key.starts_with("sheet-"))
        .collect();
    assert_eq!(sheets.len(), 24);
    let mut taken: BTreeMap<String, &String> = BTreeMap::new();
    for key in &sheets {
        for lang in Lang::ALL {
            let name = messages.get(lang, key, &[]);
            assert!(name.chars().count() <= 31, "{name}");
            assert!(
                !name.contains(['[', ']', ':', '*', '?', '/', '\\']),
                "{name}"
            );
            let other = taken.insert(text::fold(&name), key);
            assert!(
                other.is_none_or(|other| other == key),
                "{name}: {key} and {other:?}"
            );
        }
    }
}
