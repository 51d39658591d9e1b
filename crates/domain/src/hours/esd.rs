//! Hours under ESD (rules paper B3), and under which programme somebody's hours are counted.
//!
//! It reads no result of an examination: whether A1 is passed comes in. The rows of ESD state the
//! same past six months as TITP-PRE-W, so [`Window`] is the same; they state no cap of a day and
//! no month, so there is none.

use chrono::NaiveDate;
use serde::Serialize;

use super::count::{BySubject, NO_CAP, Tally};
use super::moved::DayMinutes;
use super::{Attended, Window, minutes, sum};
use crate::eligibility::as_day;
use crate::order::Programme;
use crate::rule::Rules;
use crate::training::Subject;

/// The programme whose hours count: that of the order; without one TITP for an entry by the last
/// day of TR-2, ESD after it. A pack without that day knows of no end of TITP.
#[must_use]
pub fn programme_on(programme: Option<Programme>, entry: NaiveDate, rules: &Rules) -> Programme {
    let last = rules.value("TR-2").and_then(as_day);
    programme.unwrap_or(if last.is_none_or(|last| entry <= last) {
        Programme::Titp
    } else {
        Programme::Esd
    })
}

/// So many minutes of so many.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Meter {
    /// Minutes attended.
    pub minutes: i64,
    /// Minutes asked for.
    pub needed_minutes: i64,
    /// They are reached.
    pub reached: bool,
}

impl Meter {
    fn of(minutes: i64, needed_minutes: i64) -> Self {
        Self {
            minutes,
            needed_minutes,
            reached: needed_minutes <= minutes,
        }
    }
}

/// The hours of one person under ESD.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Esd {
    /// The rule that decides: ESD-LEC-A when A1 is not passed, else ESD-LEC-B.
    pub rule: &'static str,
    /// The first day that counts.
    pub window_from: NaiveDate,
    /// Before entry, subjects a, b and d (ESD-LEC-SUBJ), of the half that is asked for.
    pub pre: Meter,
    /// The same minutes by subject.
    pub by_subject: BySubject,
    /// Minutes after entry without a lecture before it.
    pub post_full_minutes: i64,
    /// Minutes after entry with one: half of it.
    pub post_reduced_minutes: i64,
    /// Minutes after entry as things stand.
    pub post_minutes: i64,
    /// The A1 course (ESD-LEC-A1): accredited lessons of Japanese in the window; `None` when A1
    /// is passed or the rule does not count.
    pub a1_course: Option<Meter>,
    /// The A2 course during work (ESD-LEC-A2): accredited lessons of Japanese from the day of
    /// entry on, without a window; `None` when the rule does not count.
    pub a2_course: Option<Meter>,
}

/// Counts for ESD; `None` when its rule is not in force on the day of entry.
#[must_use]
pub fn esd(lessons: &[Attended], entry: NaiveDate, a1_passed: bool, rules: &Rules) -> Option<Esd> {
    let rule = if a1_passed { "ESD-LEC-B" } else { "ESD-LEC-A" };
    let hours = |id| Some(minutes(rules.active(id, entry)?.value?.max(0)));
    let full = hours(rule)?;
    let half = full / 2;
    let window = Window::before(entry, rules);
    let by_subject = Tally::of(lessons, window, NO_CAP).by_subject();
    let pre = Meter::of(by_subject.total(), half);
    let course = |id, counts: &dyn Fn(NaiveDate) -> bool| {
        let attended = lessons.iter().filter(|lesson| {
            lesson.accredited && lesson.subject == Subject::Japanese && counts(lesson.day)
        });
        let minutes = sum(attended.map(|lesson| lesson.minutes.max(0)));
        Some(Meter::of(minutes, hours(id)?))
    };
    Some(Esd {
        rule,
        window_from: window.from,
        pre,
        by_subject,
        post_full_minutes: full,
        post_reduced_minutes: half,
        post_minutes: if pre.reached { half } else { full },
        a1_course: course("ESD-LEC-A1", &|day| window.holds(day)).filter(|_| !a1_passed),
        a2_course: course("ESD-LEC-A2", &|day| entry <= day),
    })
}

/// Minutes of coming lessons that count, and the day on which they make up what is missing.
#[must_use]
pub fn reach(
    coming: &[DayMinutes],
    missing: i64,
    window: Window,
    share: impl Fn(i64) -> i64,
) -> (i64, Option<NaiveDate>) {
    let mut lessons: Vec<_> = coming.iter().filter(|one| window.holds(one.day)).collect();
    lessons.sort_by_key(|one| one.day);
    let mut total: i64 = 0;
    let mut reached = None;
    for lesson in lessons {
        total = total.saturating_add(share(lesson.minutes));
        if reached.is_none() && missing > 0 && total >= missing {
            reached = Some(lesson.day);
        }
    }
    (total, reached)
}
