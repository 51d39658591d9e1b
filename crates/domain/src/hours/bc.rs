//! The least training of a trainee of type B-c on form 1-27 (TITP-BC): in all at least 2 months
//! and 320 hours, of these at least 1 month and 160 hours of knowledge for smooth training.
//!
//! The form states no window of six months, so none is applied: every day before entry counts.
//! It is read strictly otherwise: subjects, providers and the cap of a day as in
//! [`super::count()`], months inclusive.

use chrono::NaiveDate;
use serde::Serialize;

use super::count::{BySubject, Tally, day_cap};
use super::{Attended, Window, minutes, spans};
use crate::rule::Rules;

/// TITP-BC: months in all (text of form 1-27; the pack holds only the hours).
const MONTHS: i64 = 2;
/// TITP-BC: months of `skills`.
const SKILLS_MONTHS: i64 = 1;
/// TITP-BC: hours of `skills`.
const SKILLS_HOURS: i64 = 160;

/// One of the two conditions of TITP-BC.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Part {
    /// Minutes that count.
    pub minutes: i64,
    /// Minutes asked for.
    pub needed_minutes: i64,
    /// The first day of which anything counts.
    pub first: Option<NaiveDate>,
    /// The last one.
    pub last: Option<NaiveDate>,
    /// Months asked for, from first to last, both included.
    pub needed_months: i64,
    /// They are reached.
    pub months_reached: bool,
    /// Minutes and months are reached.
    pub met: bool,
}

/// The least training of type B-c.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct LeastTraining {
    /// Everything that counts.
    pub total: Part,
    /// Knowledge for smooth training alone.
    pub skills: Part,
    /// Both are met.
    pub met: bool,
}

/// Counts for TITP-BC; `None` when the rule does not count on the day of entry.
#[must_use]
pub fn least_training(
    lessons: &[Attended],
    entry: NaiveDate,
    rules: &Rules,
) -> Option<LeastTraining> {
    let hours = rules.active("TITP-BC", entry)?.value?;
    let always = Window {
        from: NaiveDate::MIN,
        until: entry,
    };
    let tally = Tally::of(lessons, always, day_cap(rules, entry));
    let part = |of: fn(BySubject) -> i64, hours: i64, months: i64| {
        let counted = of(tally.by_subject());
        let (first, last) = tally.ends(of);
        let months_reached = spans(first, last, Some(months));
        Part {
            minutes: counted,
            needed_minutes: minutes(hours),
            first,
            last,
            needed_months: months,
            months_reached,
            met: months_reached && minutes(hours) <= counted,
        }
    };
    let total = part(BySubject::total, hours, MONTHS);
    let skills = part(|by| by.skills, SKILLS_HOURS, SKILLS_MONTHS);
    Some(LeastTraining {
        total,
        skills,
        met: total.met && skills.met,
    })
}
