//! What a new day of entry does to the hours: the window moves with it (TITP-PRE-W).
//!
//! It changes no entry and no lesson.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use serde::Serialize;

use super::{Attended, Count, count};
use crate::rule::Rules;

/// Minutes of one day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct DayMinutes {
    /// The day.
    pub day: NaiveDate,
    /// Minutes, after the cap of the day.
    pub minutes: i64,
}

/// What changes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Moved {
    /// The count for the old day of entry.
    pub before: Count,
    /// The count for the new one.
    pub after: Count,
    /// What counted and does not any more, by day.
    pub falls_out: Vec<DayMinutes>,
    /// What counts now and did not, by day.
    pub comes_in: Vec<DayMinutes>,
}

/// Compares two days of entry.
#[must_use]
pub fn moved(lessons: &[Attended], old: NaiveDate, new: NaiveDate, rules: &Rules) -> Moved {
    let before = count(lessons, old, rules);
    let after = count(lessons, new, rules);
    Moved {
        falls_out: lacking(&before, &after),
        comes_in: lacking(&after, &before),
        before,
        after,
    }
}

/// What `count` has of a day more than `other`.
fn lacking(count: &Count, other: &Count) -> Vec<DayMinutes> {
    let others: BTreeMap<_, _> = by_day(other).collect();
    let more = by_day(count).map(|(day, minutes)| DayMinutes {
        day,
        minutes: minutes - others.get(&day).copied().unwrap_or_default(),
    });
    more.filter(|day| day.minutes > 0).collect()
}

/// The minutes that count, by day.
pub(super) fn by_day(count: &Count) -> impl Iterator<Item = (NaiveDate, i64)> {
    let days = count.days.iter();
    days.map(|day| (day.day, day.by_subject.total()))
}
