//! Who is at risk: hours that will not be reached, lessons missed, tests failed. Shown to the
//! teacher and on the first screen; it stops no paper.

use chrono::{Days, NaiveDate};

use super::at;
use super::training::hours;
use crate::file::TraineeFile;
use crate::finding::{Finding, Severity};
use crate::meter::{self, Meter, percent};
use crate::progress::{Assessed, Assessment};

/// Days that the share of lessons attended looks back.
const LATELY: u64 = 30;
/// Weekly tests that their share looks back.
const LAST_TESTS: usize = 5;

/// Why somebody is at risk, worst first; `meter` as [`meter::of`] gives it.
#[must_use]
pub fn risks(file: &TraineeFile, meter: Option<&Meter>, today: NaiveDate) -> Vec<Finding> {
    let mut findings = Vec::new();
    if let Some(meter) = meter.filter(|meter| today < meter.entry && meter.needed_minutes > 0) {
        before_entry(file, meter, &mut findings);
    }
    let rules = &file.shared.rules;
    let since = today.checked_sub_days(Days::new(LATELY));
    let lately = meter::rate(file, since);
    let share = percent(lately.attended, lately.held);
    for (rule, share, code, fact) in [
        (
            "CO-ATTENDANCE",
            share,
            "attendance-low",
            "attendance.minutes",
        ),
        (
            "CO-TEST-SHARE",
            tests(&file.assessments),
            "tests-low",
            "assessment.score",
        ),
    ] {
        let limit = rules.active(rule, today).and_then(|rule| rule.value);
        if let (Some(share), Some(limit)) = (share, limit)
            && share < limit
        {
            let found = Finding::new(Severity::Note, code, at(file, fact));
            findings.push(found.rule(rule).arg("value", share).arg("limit", limit));
        }
    }
    Finding::by_severity(&mut findings);
    findings
}

fn before_entry(file: &TraineeFile, meter: &Meter, findings: &mut Vec<Finding>) {
    if meter.forecast_on.is_some() || (meter.enough_hours && meter.one_month) {
        return;
    }
    if meter.forecast_minutes < meter.needed_minutes {
        let found = Finding::new(
            Severity::Warning,
            "hours-too-few",
            at(file, "attendance.minutes"),
        );
        findings.push(
            found
                .rule("TITP-PRE-H")
                .arg("value", hours(meter.forecast_minutes))
                .arg("minimum", hours(meter.needed_minutes))
                .arg(
                    "missing",
                    hours(meter.needed_minutes - meter.forecast_minutes),
                ),
        );
    } else {
        let day = |day: Option<NaiveDate>| day.map(|day| day.to_string()).unwrap_or_default();
        let found = Finding::new(
            Severity::Warning,
            "hours-no-month",
            at(file, "order.entry_on"),
        );
        findings.push(
            found
                .rule("TITP-PRE-M")
                .arg("from", day(meter.first))
                .arg("to", day(meter.last)),
        );
    }
}

/// Share of the points of the last weekly tests, in per cent.
#[must_use]
pub fn tests(assessments: &[Assessment]) -> Option<i64> {
    let scored = assessments.iter().rev().filter_map(|one| {
        let weekly = one.kind == Some(Assessed::WeeklyTest);
        weekly.then_some(())?;
        Some((one.score?, one.of.filter(|of| *of > 0)?))
    });
    let (points, best) = scored
        .take(LAST_TESTS)
        .fold((0_i64, 0_i64), |(points, best), (score, of)| {
            (points.saturating_add(score), best.saturating_add(of))
        });
    percent(points, best)
}
