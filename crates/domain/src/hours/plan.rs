//! Looking ahead from the hours counted so far: what is missing, when it is reached, and how the
//! plan on paper and the register differ.
//!
//! It plans no lesson and mends neither side. Coming lessons are taken for lessons of a subject
//! and a provider that count; the caller leaves out the others, holidays and what is cancelled.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use serde::Serialize;

use super::count::day_cap;
use super::moved::{DayMinutes, by_day};
use super::{Count, Window, full_on, minutes_of, months_before, sum};
use crate::rule::Rules;
use crate::training::Subject;

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
    fn of(self, minutes: i64) -> i64 {
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

/// A row of the plan as it was filed (form 1-29).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PlanLine {
    /// Its subject.
    pub subject: Subject,
    /// Its first day.
    pub from: NaiveDate,
    /// Its last day.
    pub to: NaiveDate,
    /// Minutes.
    pub minutes: i64,
}

/// What a plan or a register has of one subject.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Extent {
    /// The first day.
    pub from: Option<NaiveDate>,
    /// The last day.
    pub to: Option<NaiveDate>,
    /// Minutes.
    pub minutes: i64,
}

/// A subject that differs between plan and register in days or minutes (TITP-RECORD).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Difference {
    /// The subject.
    pub subject: Subject,
    /// As planned.
    pub planned: Extent,
    /// As held.
    pub held: Extent,
}

/// Compares the plan with the lessons held, subject by subject; none when they are equal. Neither
/// side is adjusted, and no cap is applied: the papers hold what was planned and held. Rows of one
/// subject are taken together.
#[must_use]
pub fn plan_differences(plan: &[PlanLine], held: &[(NaiveDate, Subject, i64)]) -> Vec<Difference> {
    let codes = Subject::CODES.iter();
    let compare = |subject: Subject| {
        let lines = plan.iter().filter(|line| line.subject == subject);
        let planned = extent(lines.map(|line| (line.from, line.to, line.minutes)));
        let lessons = held.iter().filter(|lesson| lesson.1 == subject);
        let held = extent(lessons.map(|&(day, _, minutes)| (day, day, minutes)));
        (planned != held).then_some(Difference {
            subject,
            planned,
            held,
        })
    };
    codes
        .filter_map(|code| Subject::from_code(code))
        .filter_map(compare)
        .collect()
}

/// First day, last day and minutes of rows that have any minutes.
fn extent(rows: impl Iterator<Item = (NaiveDate, NaiveDate, i64)>) -> Extent {
    let rows: Vec<_> = rows.filter(|row| row.2 > 0).collect();
    Extent {
        from: rows.iter().map(|row| row.0).min(),
        to: rows.iter().map(|row| row.1).max(),
        minutes: sum(rows.iter().map(|row| row.2)),
    }
}
