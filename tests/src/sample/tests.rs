//! The committed sample is what the generator makes, and is as its README says.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use super::mistakes::LIST;
use super::row::{Cell, Row, day, index, t};
use super::*;

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
    let expected = [("", 10), ("ORD-A", 20), ("ORD-B", 16), ("ORD-C", 14)];
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

/// Only the listed people may have quarrelling months.
#[test]
fn careers_follow_each_other_except_where_they_should_not() {
    for person in people() {
        let mut last = 0;
        let mut fine = true;
        let spans = rows(&person, "education")
            .iter()
            .map(|row| (month(row, "education.from"), month(row, "education.to")))
            .chain(
                rows(&person, "work")
                    .iter()
                    .map(|row| (month(row, "work.from"), month(row, "work.to"))),
            );
        for (from, to) in spans {
            let from = from.unwrap();
            let to = to.unwrap_or(index(2026, 11));
            fine &= last < from && from <= to && to <= index(2026, 11);
            last = last.max(to);
        }
        let expected = !["LA-0023", "LA-0026"].contains(&person.code.as_str());
        assert_eq!(fine, expected, "{}", person.code);
        assert!(
            rows(&person, "work")
                .iter()
                .any(|row| text(row, "work.same_trade") == "yes")
        );
    }
}

/// VN-TIME and VN-DEP, but for the two who break them.
#[test]
fn only_vietnamese_have_a_coe_and_pay_after_it_without_a_deposit() {
    for person in people() {
        let issued: Vec<_> = rows(&person, "coe")
            .iter()
            .filter(|row| text(row, "coe_application.outcome") == "issued")
            .filter_map(|row| date(row, "coe_application.decided_on"))
            .collect();
        assert_eq!(issued.len(), usize::from(!person.lao), "{}", person.code);
        let fees = rows(&person, "fees");
        if let Some(issued) = issued.first() {
            let early = fees
                .iter()
                .any(|fee| date(fee, "fee.paid_on").is_some_and(|d| d < *issued));
            assert_eq!(early, person.code == "VN-0002");
        }
        let deposit = fees
            .iter()
            .any(|fee| fee.get("fee.item") == Some(&t("deposit")));
        assert_eq!(deposit, person.code == "VN-0005");
        let today = day(2026, 11, 22);
        assert!(
            fees.iter()
                .all(|fee| date(fee, "fee.paid_on").is_some_and(|d| d < today))
        );
    }
}

/// TL-PLAN, TR-1, TR-2, TITP-PRE-H, TITP-PRE-W and the day cap: the orders
/// themselves break nothing.
#[test]
fn orders_are_filed_in_time_and_trained_inside_the_window() {
    let sessions = training::session_rows();
    for plan in office::plans() {
        let before_start = |months| {
            plan.start
                .checked_sub_months(chrono::Months::new(months))
                .unwrap()
        };
        assert!(
            before_start(6) <= plan.filed && plan.filed <= before_start(4),
            "{}",
            plan.code
        );
        assert!(plan.filed <= day(2027, 3, 31) && plan.start <= day(2027, 6, 30));
        let mut days: BTreeMap<chrono::NaiveDate, i64> = BTreeMap::new();
        for row in sessions.iter().filter(|row| {
            text(row, "session.course") == plan.course && text(row, "session.state") == "planned"
        }) {
            if let (Some(day), Some(Cell::Int(minutes))) =
                (date(row, "session.day"), row.get("session.minutes"))
            {
                *days.entry(day).or_default() += minutes;
            }
        }
        assert_eq!(days.values().sum::<i64>(), plan.minutes.iter().sum::<i64>());
        assert_eq!(plan.minutes.iter().sum::<i64>(), 176 * 60);
        assert!(
            days.keys()
                .all(|day| before_start(6) <= *day && *day < plan.start)
        );
        assert!(days.values().all(|minutes| *minutes <= 8 * 60));
        let months = days
            .keys()
            .next_back()
            .zip(days.keys().next())
            .map(|(b, a)| (*b - *a).num_days());
        assert!(
            months.is_some_and(|days| days > 145),
            "five months of lessons: {months:?}"
        );
    }
}

/// (course, day, subject) names a lesson in the sheet `attendance`.
#[test]
fn an_absence_names_one_lesson_that_was_held() {
    let people = people();
    let sheets = sheets(&people);
    let rows_of = |name: &str| &sheets.iter().find(|sheet| sheet.name == name).unwrap().rows;
    let name = |row: &Row, noun: &str| {
        (
            text(row, &format!("{noun}.course")),
            date(row, &format!("{noun}.day")),
            text(row, &format!("{noun}.subject")),
        )
    };
    let mut held = BTreeMap::new();
    for row in rows_of("sessions")
        .iter()
        .filter(|row| text(row, "session.state") == "held")
    {
        let Some(Cell::Int(minutes)) = row.get("session.minutes") else {
            panic!("no minutes")
        };
        assert!(
            held.insert(name(row, "session"), *minutes).is_none(),
            "one lesson twice"
        );
    }
    let mut seen = BTreeSet::new();
    for row in rows_of("attendance") {
        let code = text(row, "attendance.trainee");
        assert!(
            seen.insert((name(row, "attendance"), code.clone())),
            "{code} twice"
        );
        let minutes = held[&name(row, "attendance")];
        let over = row.get("attendance.minutes") > Some(&Cell::Int(minutes));
        assert_eq!(over, code == "LA-0037");
    }
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
