//! A register in one line: `2027-03-01..2027-03-31/weekdays:japanese:480:accredited+listening`,
//! several of them with `;`. Flags: `other` (a provider that does not count), `accredited`,
//! `qualified`, or a subject of care.

use chrono::{Datelike, NaiveDate};

use crate::hours::{Attended, CareSubject};
use crate::training::Subject;

pub(super) fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

pub(super) fn lessons(register: &str) -> Vec<Attended> {
    let items = register.split(';').filter(|item| !item.is_empty());
    items.flat_map(item).collect()
}

fn item(text: &str) -> Vec<Attended> {
    let mut parts = text.split(':');
    let days = parts.next().unwrap();
    let subject = Subject::from_code(parts.next().unwrap()).unwrap();
    let minutes = parts.next().unwrap().parse().unwrap();
    let flags: Vec<_> = parts.next().unwrap_or_default().split('+').collect();
    let (span, weekdays) = match days.split_once('/') {
        Some((span, how)) => (span, how == "weekdays"),
        None => (days, false),
    };
    let (first, last) = span.split_once("..").unwrap_or((span, span));
    let last = day(last);
    day(first)
        .iter_days()
        .take_while(|day| *day <= last)
        .filter(|day| !weekdays || day.weekday().number_from_monday() < 6)
        .map(|day| Attended {
            day,
            subject,
            minutes,
            counts: !flags.contains(&"other"),
            accredited: flags.contains(&"accredited"),
            qualified: flags.contains(&"qualified"),
            care: flags.iter().find_map(|flag| CareSubject::from_code(flag)),
        })
        .collect()
}
