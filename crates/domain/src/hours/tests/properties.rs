//! What holds of every register, tried on random ones. The generator is seeded: a failure comes
//! again in every run.

use std::collections::BTreeMap;

use chrono::{Days, NaiveDate};

use super::pack;
use super::register::day;
use crate::hours::moved::{DayMinutes, moved};
use crate::hours::plan::{Rate, backward, forecast};
use crate::hours::{Attended, Count, count, full_on, sum};
use crate::rule::Rules;
use crate::training::Subject;

/// Registers tried per property.
const TRIES: u64 = 3000;

/// xorshift64*.
struct Dice(u64);

impl Dice {
    fn new(seed: u64) -> Self {
        Self(seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1)
    }

    /// A number below `end`.
    fn below(&mut self, end: u64) -> u64 {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        (self.0.wrapping_mul(0x2545_f491_4f6c_dd1d) >> 16) % end
    }

    fn chance(&mut self, percent: u64) -> bool {
        self.below(100) < percent
    }

    fn entry(&mut self) -> NaiveDate {
        day("2027-06-01") + Days::new(self.below(800))
    }

    /// A lesson up to nine months before the entry or a month after it.
    fn lesson(&mut self, entry: NaiveDate) -> Attended {
        let subjects = [
            Subject::Japanese,
            Subject::Life,
            Subject::Skills,
            Subject::Legal,
        ];
        let subject = subjects[usize::try_from(self.below(10)).unwrap_or(0).min(6) % 4];
        Attended {
            day: entry - Days::new(270) + Days::new(self.below(300)),
            subject,
            minutes: i64::try_from(self.below(600)).unwrap() - 20,
            counts: self.chance(90),
            accredited: false,
            qualified: false,
            care: None,
        }
    }

    fn register(&mut self, entry: NaiveDate) -> Vec<Attended> {
        let mut register: Vec<Attended> = Vec::new();
        for _ in 0..self.below(60) {
            let mut lesson = self.lesson(entry);
            // Often another lesson of a day that has one: the cap is what this is about.
            if let Some(other) = register.last().filter(|_| self.chance(40)) {
                lesson.day = other.day;
            }
            register.push(lesson);
        }
        register
    }

    fn rules(&mut self) -> Rules {
        let hours = i64::try_from(self.below(9)).unwrap();
        let needed = i64::try_from(self.below(60)).unwrap();
        let cap = ("TITP-DAY-CAP", self.chance(80).then_some(hours));
        pack::set(&[cap, ("TITP-PRE-H", Some(needed))])
    }
}

/// Runs a property on random registers.
fn holds(property: impl Fn(&mut Dice, &[Attended], NaiveDate, &Rules)) {
    for seed in 1..=TRIES {
        let mut dice = Dice::new(seed);
        let (entry, rules) = (dice.entry(), dice.rules());
        let register = dice.register(entry);
        property(&mut dice, &register, entry, &rules);
    }
}

fn by_day(count: &Count) -> BTreeMap<NaiveDate, i64> {
    let days = count.days.iter();
    days.map(|day| (day.day, day.by_subject.total())).collect()
}

#[test]
fn subjects_and_days_and_the_whole_are_one_sum() {
    holds(|_, register, entry, rules| {
        let count = count(register, entry, rules);
        assert_eq!(count.by_subject.total(), count.counted_minutes);
        assert_eq!(sum(by_day(&count).into_values()), count.counted_minutes);
        let over = count.days.iter().map(|day| day.over_cap);
        assert_eq!(sum(over), count.over_cap);
    });
}

#[test]
fn every_minute_counts_or_has_one_reason() {
    holds(|_, register, entry, rules| {
        let count = count(register, entry, rules);
        let not = [
            count.over_cap,
            count.outside_window,
            count.legal,
            count.other_provider,
        ];
        let all = register.iter().map(|lesson| lesson.minutes.max(0));
        assert_eq!(count.counted_minutes + sum(not.into_iter()), sum(all));
    });
}

#[test]
fn no_day_counts_more_than_the_cap_and_none_stands_outside_the_window() {
    holds(|_, register, entry, rules| {
        let count = count(register, entry, rules);
        let cap = rules
            .active("TITP-DAY-CAP", entry)
            .and_then(|rule| rule.value);
        for day in &count.days {
            assert!(cap.is_none_or(|hours| day.by_subject.total() <= hours * 60));
            assert!(
                day.over_cap == 0 || cap.map(|hours| hours * 60) == Some(day.by_subject.total())
            );
            assert!(count.window_from <= day.day && day.day < entry);
        }
    });
}

#[test]
fn one_lesson_more_never_takes_anything_away() {
    holds(|dice, register, entry, rules| {
        let before = count(register, entry, rules);
        let mut more = register.to_vec();
        more.push(dice.lesson(entry));
        let after = count(&more, entry, rules);
        assert!(before.counted_minutes <= after.counted_minutes);
        assert!(before.qualifies <= after.qualifies);
        assert!(before.at_least_one_month <= after.at_least_one_month);
    });
}

#[test]
fn the_order_of_the_lessons_is_nothing_to_the_count() {
    holds(|_, register, entry, rules| {
        let mut reversed = register.to_vec();
        reversed.reverse();
        assert_eq!(
            count(register, entry, rules),
            count(&reversed, entry, rules)
        );
    });
}

#[test]
fn entry_a_day_later_changes_only_days_at_the_edges() {
    holds(|_, register, entry, rules| {
        let later = entry + Days::new(1);
        let moved = moved(register, entry, later, rules);
        let (old, new) = (moved.before.window_from, moved.after.window_from);
        assert!(
            moved
                .falls_out
                .iter()
                .all(|day| old <= day.day && day.day < new)
        );
        assert!(moved.comes_in.iter().all(|day| day.day == entry));
        let change = |days: &[DayMinutes]| sum(days.iter().map(|day| day.minutes));
        assert_eq!(
            moved.before.counted_minutes - change(&moved.falls_out) + change(&moved.comes_in),
            moved.after.counted_minutes
        );
        let inner = |count: &Count| {
            let mut days = by_day(count);
            days.retain(|day, _| new <= *day && *day < entry);
            days
        };
        assert_eq!(inner(&moved.before), inner(&moved.after));
    });
}

#[test]
fn coming_lessons_are_counted_as_if_they_were_held() {
    holds(|dice, register, entry, rules| {
        let mut coming = dice.register(entry);
        for lesson in &mut coming {
            lesson.subject = Subject::Japanese;
            lesson.counts = true;
        }
        let as_plan: Vec<_> = coming
            .iter()
            .map(|lesson| DayMinutes {
                day: lesson.day,
                minutes: lesson.minutes,
            })
            .collect();
        let held = count(register, entry, rules);
        let backward = backward(&held, &as_plan, rules);
        let rate = |attended, held| {
            forecast(
                &held_of(register, entry, rules),
                &as_plan,
                Rate { attended, held },
                rules,
            )
        };
        let all = count(&[register, &coming].concat(), entry, rules);
        assert_eq!(rate(1, 1).minutes, all.counted_minutes);
        assert_eq!(backward.reached_on.is_some(), all.qualifies);
        assert_eq!(backward.reached_on, rate(1, 1).reached_on);
        assert!(rate(2, 3).minutes <= rate(1, 1).minutes);
        assert_eq!(rate(0, 5).minutes, held.counted_minutes);
        // On the day it is reached it is reached, on the day before it is not.
        if let Some(reached) = backward.reached_on {
            let until = |last: NaiveDate| {
                let lessons = [register, &coming].concat();
                let lessons = lessons.into_iter().filter(|lesson| lesson.day <= last);
                count(&lessons.collect::<Vec<_>>(), entry, rules).qualifies
            };
            assert!(until(reached));
            assert!(!until(reached - Days::new(1)));
        }
    });
}

fn held_of(register: &[Attended], entry: NaiveDate, rules: &Rules) -> Count {
    count(register, entry, rules)
}

#[test]
fn a_month_is_full_never_earlier_for_a_later_first_day() {
    let days = day("2023-12-01").iter_days().take(2000);
    for first in days {
        let next = first + Days::new(1);
        for months in 0..=12 {
            assert!(full_on(first, months) <= full_on(next, months), "{first}");
        }
    }
}

#[test]
fn the_last_day_to_start_is_the_last_one() {
    let rules = pack::rules();
    for entry in day("2027-01-01").iter_days().take(1500) {
        let last = backward(&count(&[], entry, &rules), &[], &rules).last_day_to_start;
        assert!(full_on(last, 1) < entry, "{entry}");
        assert!(full_on(last + Days::new(1), 1) >= entry, "{entry}");
    }
}
