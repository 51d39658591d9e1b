//! The example of `docs/hours.md`: a clerk who follows it with a calculator and the program must
//! come to the same numbers.

use chrono::{Datelike, NaiveDate};

use super::pack::rules;
use super::register::{day, lessons};
use crate::hours::{Attended, count};

const PAGE: &str = include_str!("../../../../../docs/hours.md");

/// Rows of tables whose first cell is a day.
fn rows(cells: usize) -> Vec<Vec<&'static str>> {
    let rows = PAGE.lines().filter(|line| line.starts_with("| 20"));
    let rows = rows.map(|line| line.trim_matches('|').split('|').map(str::trim).collect());
    rows.filter(|row: &Vec<_>| row.len() == cells).collect()
}

#[test]
fn the_page_and_the_program_come_to_the_same_sums() {
    let mut register: Vec<Attended> = Vec::new();
    let mut written = 0;
    for row in rows(6) {
        let [from, to, days, subject, minutes, sum] = row[..] else {
            panic!("{row:?}");
        };
        let mut held = lessons(&format!("{from}..{to}:{subject}:{minutes}"));
        assert!(
            held.iter()
                .all(|lesson| lesson.day.weekday().number_from_monday() < 6)
        );
        assert_eq!(held.len().to_string(), days, "{row:?}");
        let total: i64 = held.iter().map(|lesson| lesson.minutes).sum();
        assert_eq!(total.to_string(), sum, "{row:?}");
        written += total;
        register.append(&mut held);
    }
    assert_eq!(written, 10_470);
    let results = rows(8);
    assert_eq!(results.len(), 2);
    for row in results {
        let counted = count(&register, day(row[0]), &rules());
        let yes = |one: bool| if one { "yes" } else { "no" }.to_owned();
        let by = counted.by_subject;
        let found: [String; 8] = [
            row[0].to_owned(),
            counted.window_from.to_string(),
            by.japanese.to_string(),
            by.life.to_string(),
            by.skills.to_string(),
            counted.counted_minutes.to_string(),
            yes(counted.at_least_one_month),
            yes(counted.qualifies),
        ];
        assert_eq!(row, found);
    }
    let first = count(&register, day("2027-08-15"), &rules());
    assert_eq!(
        (first.outside_window, first.legal, first.over_cap),
        (240, 180, 120)
    );
    assert_eq!(first.last, NaiveDate::from_ymd_opt(2027, 4, 2));
}
