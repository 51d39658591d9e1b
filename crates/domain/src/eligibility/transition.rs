//! The hand-over from TITP to ESD and the days of filing (`rules.md` §D1, D3).

use chrono::{Months, NaiveDate};

use super::{Answer, Apply, Case};
use crate::file::TraineeFile;
use crate::order::Programme;
use crate::rule::Rules;

/// Rules by id.
pub(super) const TABLE: &[(&str, Apply)] = &[
    ("TL-PLAN", |case| {
        let order = case.file.order.as_deref()?;
        let last = before(order.start_on?, case.rule.value?)?;
        let met = order.filed_on.map(|filed| filed <= last);
        Some(day(met, order.filed_on, last, "order.filed_on"))
    }),
    ("TR-1", |case| {
        let filed = case.file.order.as_deref()?.filed_on;
        limit(case, filed, "order.filed_on")
    }),
    ("TR-2", |case| {
        let order = case.file.order.as_deref()?;
        limit(case, order.start_on.max(order.entry_on), "order.entry_on")
    }),
    ("TR-11", |case| {
        let filed = case.file.order.as_deref()?.coe_on;
        let first = as_day(case.rule.value?)?;
        let met = filed.map(|filed| first <= filed);
        Some(day(met, filed, first, "order.coe_on"))
    }),
];

fn limit(case: &Case<'_>, planned: Option<NaiveDate>, fact: &'static str) -> Option<Answer> {
    let last = as_day(case.rule.value?)?;
    Some(day(planned.map(|day| day <= last), planned, last, fact))
}

fn day(
    met: Option<bool>,
    planned: Option<NaiveDate>,
    limit: NaiveDate,
    fact: &'static str,
) -> Answer {
    let text = planned.map(|day| day.to_string()).unwrap_or_default();
    Answer::of(met, text, limit, fact).with_unit("")
}

/// A number written yyyymmdd.
#[must_use]
pub fn as_day(number: i64) -> Option<NaiveDate> {
    let number = u32::try_from(number).ok()?;
    let year = i32::try_from(number / 10_000).ok()?;
    NaiveDate::from_ymd_opt(year, number / 100 % 100, number % 100)
}

/// Calendar months before a day; a day that month lacks is its last one.
fn before(day: NaiveDate, months: i64) -> Option<NaiveDate> {
    day.checked_sub_months(Months::new(u32::try_from(months).ok()?))
}

/// A day that the hand-over to ESD or a rule of filing sets, and the rule that says so.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Deadline {
    /// Its id.
    pub rule: &'static str,
    /// The last day.
    pub day: NaiveDate,
}

/// The days that matter to a person's programme. The first is the one a countdown shows: the
/// earlier of the four-month rule and the legal last day (`rules.md` §D3).
#[must_use]
pub fn deadlines(file: &TraineeFile, rules: &Rules) -> Vec<Deadline> {
    let Some(order) = file.order.as_deref() else {
        return Vec::new();
    };
    let fixed = |rule: &'static str| {
        let day = rules.0.get(rule)?.value.and_then(as_day)?;
        Some(Deadline { rule, day })
    };
    match order.programme {
        Some(Programme::Titp) => {
            let usual = order.start_on.zip(rules.value("TL-PLAN"));
            let usual = usual.and_then(|(start, months)| before(start, months));
            let usual = usual.map(|day| Deadline {
                rule: "TL-PLAN",
                day,
            });
            let filing = [usual, fixed("TR-1")].into_iter().flatten();
            let mut days: Vec<Deadline> = filing.collect();
            days.sort_by_key(|deadline| deadline.day);
            days.extend(["TR-4", "TR-2"].into_iter().filter_map(fixed));
            days
        }
        Some(Programme::Esd) => fixed("TR-11").into_iter().collect(),
        Some(Programme::Ssw) | None => Vec::new(),
    }
}
