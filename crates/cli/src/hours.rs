//! The answer of `hours`: the same for a trainee of the office and for a register kept elsewhere.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use contract::{HoursCount, MeterView};
use serde::Serialize;

use crate::answer::Answer;

/// `hours`; times are minutes.
#[derive(Serialize)]
pub struct HoursDocument {
    entry: NaiveDate,
    window_from: NaiveDate,
    counted_minutes: i64,
    by_subject: BTreeMap<&'static str, i64>,
    first: Option<NaiveDate>,
    last: Option<NaiveDate>,
    at_least_160h: bool,
    at_least_one_month: bool,
    qualifies: bool,
    needed_minutes: i64,
    over_cap: i64,
    outside_window: i64,
    legal: i64,
    other_provider: i64,
}

impl From<HoursCount> for HoursDocument {
    fn from(answer: HoursCount) -> Self {
        let HoursCount {
            count,
            needed_minutes,
        } = answer;
        let by = count.by_subject;
        Self {
            entry: count.entry,
            window_from: count.window_from,
            counted_minutes: count.counted_minutes,
            by_subject: BTreeMap::from([
                ("japanese", by.japanese),
                ("life", by.life),
                ("skills", by.skills),
            ]),
            first: count.first,
            last: count.last,
            at_least_160h: count.at_least_160h,
            at_least_one_month: count.at_least_one_month,
            qualifies: count.qualifies,
            needed_minutes,
            over_cap: count.over_cap,
            outside_window: count.outside_window,
            legal: count.legal,
            other_provider: count.other_provider,
        }
    }
}

impl From<MeterView> for HoursDocument {
    fn from(meter: MeterView) -> Self {
        Self {
            entry: meter.entry,
            window_from: meter.window_from,
            counted_minutes: meter.counted_minutes,
            by_subject: meter.by_subject.into_iter().collect(),
            first: meter.first,
            last: meter.last,
            at_least_160h: meter.enough_hours,
            at_least_one_month: meter.one_month,
            qualifies: meter.qualifies,
            needed_minutes: meter.needed_minutes,
            over_cap: meter.over_cap,
            outside_window: meter.outside_window,
            legal: meter.legal,
            other_provider: meter.other_provider,
        }
    }
}

impl Answer<'_> {
    /// Hours before entry.
    pub fn hours(&self, hours: &HoursDocument) {
        if self.document(hours) {
            return;
        }
        let clock = |minutes: i64| match minutes % 60 {
            0 => (minutes / 60).to_string(),
            rest => format!("{}:{rest:02}", minutes / 60),
        };
        let of = |subject| clock(hours.by_subject.get(subject).copied().unwrap_or(0));
        let asked = hours.needed_minutes > 0;
        self.say(
            if asked { "cli-hours" } else { "cli-hours-only" },
            &[
                ("counted", &clock(hours.counted_minutes)),
                ("needed", &clock(hours.needed_minutes)),
                ("entry", &hours.entry.to_string()),
                ("from", &hours.window_from.to_string()),
                ("japanese", &of("japanese")),
                ("life", &of("life")),
                ("skills", &of("skills")),
            ],
        );
        if !asked {
            return;
        }
        if let (Some(first), Some(last)) = (hours.first, hours.last) {
            let key = match hours.at_least_one_month {
                true => "cli-hours-month",
                false => "cli-hours-no-month",
            };
            let (first, last) = (first.to_string(), last.to_string());
            self.say(key, &[("first", &first), ("last", &last)]);
        }
        let key = match hours.qualifies {
            true => "cli-hours-qualifies",
            false => "cli-hours-not",
        };
        self.say(key, &[]);
    }
}
