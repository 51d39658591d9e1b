//! What counts before entry under TITP, day by day and subject by subject (rules paper B1).
//!
//! It decides nothing about a plan or a paper. The sums of days, of subjects and of the whole are
//! one number, and every other minute stands under one reason. Legal protection is named first,
//! then the provider, then the window, then the cap: what no other day of entry would mend comes
//! before what one might.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use serde::Serialize;

use super::{Attended, Window, minutes, minutes_of, spans, sum};
use crate::rule::Rules;
use crate::training::Subject;

/// Minutes by the subjects that count before entry (TITP-PRE-SUBJ).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct BySubject {
    /// Japanese.
    pub japanese: i64,
    /// Life in Japan.
    pub life: i64,
    /// Knowledge useful for smooth training.
    pub skills: i64,
}

impl BySubject {
    /// All of them, in minutes.
    #[must_use]
    pub fn total(self) -> i64 {
        sum([self.japanese, self.life, self.skills].into_iter())
    }

    fn add(&mut self, subject: Subject, minutes: i64) {
        let sum = match subject {
            Subject::Japanese => &mut self.japanese,
            Subject::Life => &mut self.life,
            Subject::Skills => &mut self.skills,
            Subject::Legal => return,
        };
        *sum = sum.saturating_add(minutes);
    }

    /// At most `cap` minutes: what is too much is taken from `skills` first, then from `life`,
    /// last from `japanese`.
    fn cut(self, cap: i64) -> Self {
        let japanese = self.japanese.min(cap);
        let life = self.life.min(cap - japanese);
        let skills = self.skills.min(cap - japanese - life);
        Self {
            japanese,
            life,
            skills,
        }
    }
}

/// What counts of one day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct DayCount {
    /// The day.
    pub day: NaiveDate,
    /// Minutes that count, after the cap.
    pub by_subject: BySubject,
    /// Minutes above the cap (TITP-DAY-CAP).
    pub over_cap: i64,
}

/// The hours of one person before entry (TITP-PRE-H, -M, -W, -SUBJ, -WHO, TITP-DAY-CAP).
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Count {
    /// The day of entry they were counted for.
    #[serde(skip)]
    pub entry: NaiveDate,
    /// The first day that counts.
    pub window_from: NaiveDate,
    /// Minutes that count.
    pub counted_minutes: i64,
    /// The same by subject.
    pub by_subject: BySubject,
    /// The first day of which anything counts.
    pub first: Option<NaiveDate>,
    /// The last day of which anything counts.
    pub last: Option<NaiveDate>,
    /// The hours of TITP-PRE-H are reached (160, unless the office set another number).
    pub at_least_160h: bool,
    /// `first` to `last`, both included, are the months of TITP-PRE-M.
    pub at_least_one_month: bool,
    /// Both are reached: the lecture after entry may be shorter (TITP-LEC-RED).
    pub qualifies: bool,
    /// Minutes inside the window above the cap of their day.
    pub over_cap: i64,
    /// Minutes before the window or from the day of entry on.
    pub outside_window: i64,
    /// Minutes of legal protection, which never count before entry.
    pub legal: i64,
    /// Minutes of a provider that TITP-PRE-WHO does not name.
    pub other_provider: i64,
    /// Day by day, the days of the window on which anything was attended that may count.
    #[serde(skip)]
    pub days: Vec<DayCount>,
}

/// Counts the lessons of one person for a day of entry. The order of the lessons is nothing to it.
#[must_use]
pub fn count(lessons: &[Attended], entry: NaiveDate, rules: &Rules) -> Count {
    let window = Window::before(entry, rules);
    let tally = Tally::of(lessons, window, day_cap(rules, entry));
    let by_subject = tally.by_subject();
    let counted_minutes = by_subject.total();
    let (first, last) = tally.ends(BySubject::total);
    let at_least_160h =
        minutes_of(rules, "TITP-PRE-H").is_some_and(|needed| needed <= counted_minutes);
    let at_least_one_month = spans(first, last, rules.value("TITP-PRE-M"));
    Count {
        entry,
        window_from: window.from,
        counted_minutes,
        by_subject,
        first,
        last,
        at_least_160h,
        at_least_one_month,
        qualifies: at_least_160h && at_least_one_month,
        over_cap: sum(tally.days.iter().map(|day| day.over_cap)),
        outside_window: tally.outside_window,
        legal: tally.legal,
        other_provider: tally.other_provider,
        days: tally.days,
    }
}

/// No day has so many minutes.
pub(super) const NO_CAP: i64 = i64::MAX;

/// Minutes that count per day (TITP-DAY-CAP); without the rule, all of them.
pub(super) fn day_cap(rules: &Rules, entry: NaiveDate) -> i64 {
    let hours = rules
        .active("TITP-DAY-CAP", entry)
        .and_then(|rule| rule.value);
    hours.map_or(NO_CAP, |hours| minutes(hours.max(0)))
}

/// Lessons put where they belong.
#[derive(Default)]
pub(super) struct Tally {
    pub(super) days: Vec<DayCount>,
    outside_window: i64,
    legal: i64,
    other_provider: i64,
}

impl Tally {
    /// Puts every minute to its day or to the reason why it does not count.
    pub(super) fn of(lessons: &[Attended], window: Window, cap: i64) -> Self {
        let mut tally = Self::default();
        let mut days: BTreeMap<NaiveDate, BySubject> = BTreeMap::new();
        for lesson in lessons.iter().filter(|lesson| lesson.minutes > 0) {
            let reason = if lesson.subject == Subject::Legal {
                &mut tally.legal
            } else if !lesson.counts {
                &mut tally.other_provider
            } else if !window.holds(lesson.day) {
                &mut tally.outside_window
            } else {
                let day = days.entry(lesson.day).or_default();
                day.add(lesson.subject, lesson.minutes);
                continue;
            };
            *reason = reason.saturating_add(lesson.minutes);
        }
        let cut = |(day, attended): (NaiveDate, BySubject)| {
            let by_subject = attended.cut(cap);
            DayCount {
                day,
                by_subject,
                over_cap: attended.total() - by_subject.total(),
            }
        };
        tally.days = days.into_iter().map(cut).collect();
        tally
    }

    /// Minutes that count, by subject.
    pub(super) fn by_subject(&self) -> BySubject {
        let of = |subject: fn(&BySubject) -> i64| {
            sum(self.days.iter().map(|day| subject(&day.by_subject)))
        };
        BySubject {
            japanese: of(|day| day.japanese),
            life: of(|day| day.life),
            skills: of(|day| day.skills),
        }
    }

    /// The first and the last day that have such minutes.
    pub(super) fn ends(
        &self,
        minutes: fn(BySubject) -> i64,
    ) -> (Option<NaiveDate>, Option<NaiveDate>) {
        let mut days = self.days.iter();
        let has = |day: &&DayCount| minutes(day.by_subject) > 0;
        let first = days.find(has);
        let last = days.rfind(has).or(first);
        (first.map(|day| day.day), last.map(|day| day.day))
    }
}
