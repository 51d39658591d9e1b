//! The hours of training before entry: what counts, what does not and why, and what it saves.
//!
//! It gets lessons as one person attended them and gives sums; it reads no register, rounds no
//! minute up, changes no record and knows no day but those passed in. Rule numbers come from
//! [`Rules`], so an office that sets another number gets another sum.
//!
//! Invariants: time is integer minutes, a negative number of minutes is none, sums stop at the
//! largest number instead of running over; every minute is either counted or not counted for
//! exactly one reason. A rule counts as it is in force on the day of entry. The numbers of
//! TITP-PRE-H, TITP-PRE-M and TITP-PRE-W are proven: they can be set, never switched off, and
//! one that no pack gives is never met.

pub mod bc;
pub mod care;
mod count;
pub mod esd;
pub mod moved;
pub mod plan;
pub mod saving;
#[cfg(test)]
mod tests;

use chrono::{Datelike, Months, NaiveDate};
use serde::Serialize;

use crate::rule::Rules;
use crate::training::Subject;

pub use care::CareSubject;
pub use count::{BySubject, Count, DayCount, count};

/// One lesson as one person attended it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Attended {
    /// The day it was held.
    pub day: NaiveDate,
    /// What was taught.
    pub subject: Subject,
    /// Minutes the person was there, breaks taken off.
    pub minutes: i64,
    /// The course's provider is one that TITP-PRE-WHO names.
    pub counts: bool,
    /// A course of an accredited institution, with its number (ESD-LEC-A1, ESD-LEC-A2).
    pub accredited: bool,
    /// Taught by a teacher who is qualified for it (rules paper B2).
    pub qualified: bool,
    /// The subject of care it was, if any (rules paper B2).
    pub care: Option<CareSubject>,
}

/// The time in which lessons count (TITP-PRE-W).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Window {
    /// The first day that counts.
    pub from: NaiveDate,
    /// The day of entry: the first one that does not count any more.
    pub until: NaiveDate,
}

impl Window {
    /// TITP-PRE-W months back from the entry; a day that month lacks is its last one: for
    /// 31 August it opens on the last day of February. Where an office counts from the start of
    /// the training instead (the rule is disputed), it passes that day. Without a number of the
    /// rule the window holds no day.
    #[must_use]
    pub fn before(entry: NaiveDate, rules: &Rules) -> Self {
        Self {
            from: months_before(entry, rules.value("TITP-PRE-W").unwrap_or_default()),
            until: entry,
        }
    }

    /// Whether a lesson of this day counts.
    #[must_use]
    pub fn holds(self, day: NaiveDate) -> bool {
        self.from <= day && day < self.until
    }
}

/// The last day of so many months that begin on `first`, as the Civil Code counts (TITP-PRE-M):
/// 15 March to 14 April is one month; from a day that the last month lacks they are full on its
/// last day, 31 January to 28 February.
#[must_use]
pub fn full_on(first: NaiveDate, months: i64) -> NaiveDate {
    match first.checked_add_months(some(months)) {
        Some(day) if day.day() == first.day() => day.pred_opt().unwrap_or(day),
        Some(last_of_month) => last_of_month,
        None => NaiveDate::MAX,
    }
}

/// Whether `first` to `last`, both included, are so many months; never without either of them.
fn spans(first: Option<NaiveDate>, last: Option<NaiveDate>, months: Option<i64>) -> bool {
    first
        .zip(last)
        .zip(months)
        .is_some_and(|((first, last), months)| full_on(first, months) <= last)
}

/// Calendar months before a day; a day that month lacks is its last one.
fn months_before(day: NaiveDate, months: i64) -> NaiveDate {
    day.checked_sub_months(some(months))
        .unwrap_or(NaiveDate::MIN)
}

/// A number of months; a negative one is none.
fn some(months: i64) -> Months {
    Months::new(u32::try_from(months.max(0)).unwrap_or(u32::MAX))
}

/// The number of a rule in hours, as minutes.
fn minutes_of(rules: &Rules, id: &str) -> Option<i64> {
    rules.value(id).map(minutes)
}

/// Hours as minutes.
fn minutes(hours: i64) -> i64 {
    hours.saturating_mul(60)
}

/// A sum of minutes that stops at the largest number.
fn sum(minutes: impl Iterator<Item = i64>) -> i64 {
    minutes.fold(0, i64::saturating_add)
}
