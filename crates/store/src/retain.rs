//! Which backups are kept: all of two days, then one a day, a week, a month.

use std::collections::BTreeSet;

use chrono::{DateTime, Datelike, Duration, NaiveDate, Utc};

/// All of these hours.
const ALL_HOURS: i64 = 48;
/// Then the newest of so many days, weeks and months that have one.
const DAYS: usize = 14;
const WEEKS: usize = 8;
const MONTHS: usize = 24;

/// A backup as far as keeping it goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Kept {
    /// When it was made.
    pub at: DateTime<Utc>,
    /// It was opened and read back.
    pub proven: bool,
}

/// Positions of the backups that may be deleted. The newest proven one never may; and while one is
/// dated in the future the clock is wrong, now or then, and none may.
#[must_use]
pub fn dispensable(backups: &[Kept], now: DateTime<Utc>) -> Vec<usize> {
    if backups.iter().any(|one| one.at > now + Duration::hours(1)) {
        return Vec::new();
    }
    let mut order: Vec<usize> = (0..backups.len()).collect();
    order.sort_by_key(|at| std::cmp::Reverse(backups.get(*at).map(|one| one.at)));
    let newest = |wanted: &dyn Fn(&Kept) -> bool| {
        let mut found = order.iter();
        found
            .find(|at| backups.get(**at).is_some_and(wanted))
            .copied()
    };
    let mut keep: BTreeSet<usize> = newest(&|one| one.proven).into_iter().collect();
    keep.extend(newest(&|_| true));
    let mut spans: [(usize, BTreeSet<(i32, u32)>); 3] = [
        (DAYS, BTreeSet::new()),
        (WEEKS, BTreeSet::new()),
        (MONTHS, BTreeSet::new()),
    ];
    for &at in &order {
        let Some(one) = backups.get(at) else { continue };
        if now - one.at <= Duration::hours(ALL_HOURS) {
            keep.insert(at);
        }
        let day = one.at.date_naive();
        let week = day.iso_week();
        let names = [
            (day.year(), day.ordinal()),
            (week.year(), week.week()),
            (day.year(), day.month()),
        ];
        for ((most, seen), name) in spans.iter_mut().zip(names) {
            if seen.len() < *most && seen.insert(name) {
                keep.insert(at);
            }
        }
    }
    (0..backups.len()).filter(|at| !keep.contains(at)).collect()
}

/// The last day on which one of `marked` is still kept, if a proven backup is made every day from now
/// on; `None` when none is marked, or while the clock is wrong and nothing is deleted.
#[must_use]
pub fn kept_until(backups: &[Kept], marked: &[bool], now: DateTime<Utc>) -> Option<NaiveDate> {
    let mut left: Vec<(Kept, bool)> = backups
        .iter()
        .copied()
        .zip(marked.iter().copied())
        .collect();
    // Longer than anything is kept.
    for day in 0..=i64::try_from(MONTHS * 31 + DAYS).unwrap_or_default() {
        let now = now + Duration::days(day);
        if !left.iter().any(|(_, marked)| *marked) {
            return (day > 0).then(|| (now - Duration::days(1)).date_naive());
        }
        left.push((
            Kept {
                at: now,
                proven: true,
            },
            false,
        ));
        let kept: Vec<Kept> = left.iter().map(|(kept, _)| *kept).collect();
        for gone in dispensable(&kept, now).into_iter().rev() {
            left.remove(gone);
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    fn now() -> DateTime<Utc> {
        "2026-11-27T12:00:00Z".parse().unwrap()
    }

    fn hours_ago(hours: i64, proven: bool) -> Kept {
        Kept {
            at: now() - Duration::hours(hours),
            proven,
        }
    }

    /// A backup every half hour of two working years stays a handful.
    #[test]
    fn two_years_of_half_hours_become_two_days_and_one_a_day_week_and_month() {
        let all: Vec<Kept> = (0..2 * 365 * 48).map(|n| hours_ago(n / 2, true)).collect();
        let gone = dispensable(&all, now());
        let left = all.len() - gone.len();
        // 98 of the first two days (both ends counted), 12 more days, then weeks and months.
        assert!((115..=145).contains(&left), "{left} left");
        let oldest = (0..all.len())
            .filter(|at| !gone.contains(at))
            .map(|at| all[at].at)
            .min();
        assert!(oldest.unwrap() < now() - Duration::days(690), "{oldest:?}");
    }

    #[test]
    fn the_newest_proven_one_stays_however_old_it_is() {
        let mut all: Vec<Kept> = (0..400).map(|n| hours_ago(n * 24, false)).collect();
        all.push(hours_ago(24 * 900 + 5, true));
        all.push(hours_ago(24 * 901 + 5, true));
        let gone = dispensable(&all, now());
        assert!(!gone.contains(&400), "the newest proven one");
    }

    /// Somebody who was erased is told when the last backup that holds them is gone.
    #[test]
    fn the_last_day_of_old_backups_is_told() {
        let held = [
            hours_ago(1, true),
            hours_ago(24, true),
            hours_ago(24 * 40, true),
        ];
        let until = kept_until(&held, &[true, true, true], now()).unwrap();
        // The one of October stays until 24 later months have one of their own.
        assert_eq!(until.to_string(), "2028-10-01");
        // One of several on one day goes when two days are over.
        let held = [hours_ago(1, true), hours_ago(2, true)];
        let until = kept_until(&held, &[false, true], now()).unwrap();
        assert_eq!(until, now().date_naive() + Duration::days(2));
        assert_eq!(kept_until(&held, &[false, false], now()), None);
    }

    /// A clock of 2099 would make every backup of today old.
    #[test]
    fn nothing_is_deleted_while_a_date_lies_in_the_future() {
        let all = [
            hours_ago(-24 * 365 * 73, true),
            hours_ago(24 * 3000, true),
            hours_ago(24 * 3001, true),
        ];
        assert!(dispensable(&all, now()).is_empty());
        assert!(dispensable(&[], now()).is_empty());
        // And a computer whose clock has lost its years deletes nothing either.
        let lost: DateTime<Utc> = "2009-01-01T00:00:00Z".parse().unwrap();
        assert!(dispensable(&[hours_ago(0, true), hours_ago(1, true)], lost).is_empty());
    }
}
