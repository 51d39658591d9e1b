//! The committed sample is what the generator makes, and is as its README says.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use super::mistakes::LIST;
use super::row::{Cell, Row, index};
use super::*;

mod time;

const ROOT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../assets/sample");

/// Records with a deliberate mistake.
fn wrong() -> BTreeSet<&'static str> {
    LIST.iter()
        .flat_map(|(record, ..)| record.split(", "))
        .collect()
}

fn text(row: &Row, key: &str) -> String {
    match row.get(key) {
        Some(Cell::Text(text)) => text.clone(),
        _ => String::new(),
    }
}

fn date(row: &Row, key: &str) -> Option<chrono::NaiveDate> {
    match row.get(key) {
        Some(Cell::Day(day)) => Some(*day),
        _ => None,
    }
}

fn month(row: &Row, key: &str) -> Option<i32> {
    match row.get(key) {
        Some(Cell::Month(year, month)) => Some(index(*year, *month)),
        _ => None,
    }
}

fn rows<'a>(person: &'a Person, sheet: &str) -> &'a [Row] {
    person.lists.get(sheet).map_or(&[], Vec::as_slice)
}

/// Otherwise people would print and learn from a file nobody can make again.
#[test]
fn the_committed_files_are_what_the_generator_makes() {
    let made = files().unwrap();
    for file in &made {
        let path = Path::new(ROOT).join(&file.path);
        let committed = std::fs::read(&path).unwrap_or_default();
        assert!(
            committed == file.bytes,
            "{} differs: run `cargo run -p tabidachi-tests --bin sample`",
            file.path
        );
    }
    let photos = std::fs::read_dir(Path::new(ROOT).join("photos"))
        .unwrap()
        .count();
    assert_eq!(photos + 2, made.len(), "a photo of nobody is left over");
}

/// The importer knows columns by fact keys only.
#[test]
fn every_column_is_a_fact_or_names_a_reference_in_words() {
    let in_words = |key: &str| {
        ["home.", "birthplace.", "session.", "attendance."]
            .iter()
            .any(|p| key.starts_with(p))
            || key == "fee.amount"
    };
    for sheet in sheets(&people()) {
        for key in sheet.columns {
            assert!(domain::fact::find(key).is_some() || in_words(key), "{key}");
        }
        for key in sheet.rows.iter().flat_map(BTreeMap::keys) {
            assert!(
                sheet.columns.contains(key),
                "{} has no column {key}",
                sheet.name
            );
        }
    }
}

/// A code outside a closed list would be refused by the import.
#[test]
fn every_choice_is_a_code_of_its_list() {
    for sheet in sheets(&people()) {
        for (key, cell) in sheet.rows.iter().flatten() {
            if let (Some(fact), Cell::Text(value)) = (domain::fact::find(key), cell)
                && let domain::value::Kind::Choice(choices) = fact.kind
            {
                assert!(
                    value.is_empty() || choices.codes.contains(&value.as_str()),
                    "{key} {value}"
                );
            }
        }
    }
}

#[test]
fn sixty_people_fifty_lao_in_three_orders_and_none() {
    let people = people();
    let mut by_order: BTreeMap<String, usize> = BTreeMap::new();
    for person in &people {
        *by_order
            .entry(text(&person.facts, "trainee.order"))
            .or_default() += 1;
    }
    assert_eq!(people.iter().filter(|person| person.lao).count(), 50);
    let expected = [
        ("", 10),
        ("ORD-2026-01", 20),
        ("ORD-2026-02", 16),
        ("ORD-2026-03", 14),
    ];
    assert_eq!(
        by_order,
        expected.map(|(code, n)| (code.to_owned(), n)).into()
    );
}

/// Two people of one name would hide a wrong join on paper.
#[test]
fn names_are_different_passport_latin_and_of_the_promised_lengths() {
    let people = people();
    let wrong = wrong();
    let mut seen = BTreeSet::new();
    let (mut latin_longest, mut native_longest) = (0, 0);
    for person in &people {
        let latin = format!(
            "{} {}",
            text(&person.facts, "trainee.given_name"),
            text(&person.facts, "trainee.family_name")
        );
        let native = text(&person.facts, "trainee.name_native");
        let kana = text(&person.facts, "trainee.name_katakana");
        let latin = latin.trim();
        latin_longest = latin_longest.max(latin.chars().count());
        native_longest = native_longest.max(native.chars().count());
        assert!(seen.insert(native.clone()), "{native} twice");
        let fine = domain::text::is_passport_latin(latin) && domain::text::is_katakana(&kana);
        assert!(
            fine != ["LA-0004", "LA-0007"].contains(&person.code.as_str()),
            "{latin} {kana}"
        );
        assert_eq!(
            native,
            domain::text::clean(&native),
            "names are stored composed"
        );
        assert_eq!(native.chars().any(domain::text::is_lao), person.lao);
        let digits = text(&person.facts, "passport.number");
        assert!(wrong.contains(person.code.as_str()) || seen.insert(digits));
    }
    assert_eq!(latin_longest, 60);
    assert!((70..=80).contains(&native_longest), "{native_longest}");
}

/// A place named in a trainee's row must be in the list, with its Japanese name.
#[test]
fn every_place_named_is_in_the_list_of_places() {
    let known: BTreeSet<(String, String)> = places::rows()
        .iter()
        .map(|row| (text(row, "place.level"), text(row, "place.name_latin")))
        .collect();
    assert_eq!(known.len(), places::rows().len(), "a place twice");
    for person in people() {
        for key in [
            "birthplace.province_latin",
            "birthplace.district_latin",
            "home.province_latin",
            "home.district_latin",
            "home.village_latin",
        ] {
            let name = text(&person.facts, key);
            let level = key.split_once('.').unwrap().1.trim_end_matches("_latin");
            assert!(
                name.is_empty() || known.contains(&(level.to_owned(), name.clone())),
                "{name}"
            );
        }
    }
}

/// Small enough to commit sixty of them, exactly the size forms ask for.
#[test]
fn photos_are_small_jpegs_of_30_by_40_mm() {
    for file in files()
        .unwrap()
        .iter()
        .filter(|file| file.path.starts_with("photos/"))
    {
        assert!(
            file.bytes.len() <= 12 * 1024,
            "{} {}",
            file.path,
            file.bytes.len()
        );
        let photo = image::load_from_memory(&file.bytes).unwrap();
        assert_eq!((photo.width(), photo.height()), (354, 472));
    }
}

/// A brother with the trainee's own name would look like a slip of the program.
#[test]
fn a_family_has_at_least_three_members_with_names_of_their_own() {
    for person in people() {
        let names: BTreeSet<String> = rows(&person, "family")
            .iter()
            .map(|row| text(row, "family.name_native"))
            .chain([text(&person.facts, "trainee.name_native")])
            .collect();
        let members = rows(&person, "family").len();
        assert!(
            members >= 3 && names.len() == members + 1,
            "{}",
            person.code
        );
    }
}
