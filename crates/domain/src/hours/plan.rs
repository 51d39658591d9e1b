//! Looking ahead from the hours counted so far: what is missing and when it is reached.
//!
//! It plans no lesson and mends neither side. Coming lessons are taken for lessons of a subject
//! and a provider that count; the caller leaves out the others, holidays and what is cancelled.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use serde::Serialize;

use super::count::day_cap;
use super::moved::{DayMinutes, by_day};
use super::{Count, Window, full_on, minutes_of, months_before};
use crate::rule::Rules;

/// What is missing for TITP-PRE-H and TITP-PRE-M, looking back from the entry.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Backward {
    /// Minutes still missing of TITP-PRE-H, not counting what is coming.
    pub missing_minutes: i64,
    /// The day on which hours and month are both reached, with the coming lessons if need be.
    pub reached_on: Option<NaiveDate>,
    /// The first day that counts.
    pub first_day_that_counts: NaiveDate,
    /// The last day on which training can begin and still be full months (TITP-PRE-M) on the
    /// day before entry.
    pub last_day_to_start: NaiveDate,
}

/// Looks back from the entry. Coming lessons stand beside those of `count`: the cap of a day is
/// over both, and only those inside the window count.
#[must_use]
pub fn backward(count: &Count, coming: &[DayMinutes], rules: &Rules) -> Backward {
    let needed = minutes_of(rules, "TITP-PRE-H").unwrap_or(i64::MAX);
    let months = rules.value("TITP-PRE-M").unwrap_or_default();
    Backward {
        missing_minutes: needed.saturating_sub(count.counted_minutes).max(0),
        reached_on: reach(count, coming, rules).1,
        first_day_that_counts: count.window_from,
        last_day_to_start: months_before(count.entry, months),
    }
}

/// How much of its lessons a class attends, in minutes: attended of held.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rate {
    /// Minutes its people attended.
    pub attended: i64,
    /// Minutes they could have attended; 0 = nothing was held yet, everything is taken for
    /// attended.
    pub held: i64,
}

impl Rate {
    /// Minutes of a lesson at this rate, rounded down.
    pub(crate) fn of(self, minutes: i64) -> i64 {
        if self.held <= 0 {
            return minutes;
        }
        let attended = i128::from(self.attended.clamp(0, self.held));
        let share = i128::from(minutes) * attended / i128::from(self.held);
        i64::try_from(share).unwrap_or(minutes)
    }
}

/// What will have been counted on the day of entry.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Forecast {
    /// Minutes that will count.
    pub minutes: i64,
    /// The day on which hours and month are both reached.
    pub reached_on: Option<NaiveDate>,
}

/// What is reached if the coming lessons are attended at this rate.
#[must_use]
pub fn forecast(count: &Count, coming: &[DayMinutes], rate: Rate, rules: &Rules) -> Forecast {
    let scaled = coming.iter().map(|lesson| DayMinutes {
        minutes: rate.of(lesson.minutes),
        ..*lesson
    });
    let (minutes, reached_on) = reach(count, &scaled.collect::<Vec<_>>(), rules);
    Forecast {
        minutes,
        reached_on,
    }
}

/// All minutes, and the first day on which hours and month are both reached.
fn reach(count: &Count, coming: &[DayMinutes], rules: &Rules) -> (i64, Option<NaiveDate>) {
    let window = Window::before(count.entry, rules);
    let cap = day_cap(rules, count.entry);
    let mut days: BTreeMap<NaiveDate, i64> = by_day(count).collect();
    for lesson in coming.iter().filter(|lesson| window.holds(lesson.day)) {
        let day = days.entry(lesson.day).or_default();
        *day = day.saturating_add(lesson.minutes.max(0)).min(cap);
    }
    days.retain(|_, minutes| *minutes > 0);
    let first = days.keys().next().copied();
    let goal = minutes_of(rules, "TITP-PRE-H").zip(rules.value("TITP-PRE-M"));
    let mut total: i64 = 0;
    let mut reached_on = None;
    for (day, minutes) in days {
        total = total.saturating_add(minutes);
        let reached = goal.zip(first).is_some_and(|((needed, months), first)| {
            needed <= total && full_on(first, months) <= day
        });
        if reached && reached_on.is_none() {
            reached_on = Some(day);
        }
    }
    (total, reached_on)
}
