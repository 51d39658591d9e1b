//! Planned and held training: compared, never bent to each other.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use super::at;
use crate::file::{OrderFile, TraineeFile};
use crate::finding::{Finding, Place, Severity};
use crate::rule::Rules;
use crate::training::Subject;
use crate::value::Id;

/// Attendance of one trainee against the lessons held.
pub(super) fn attendance(file: &TraineeFile, findings: &mut Vec<Finding>) {
    let sessions: BTreeMap<Id, _> = file.training.held.iter().map(|s| (s.id, s)).collect();
    for attendance in &file.attendance {
        let Some(session) = attendance.session.and_then(|id| sessions.get(&id)) else {
            continue;
        };
        let (attended, held) = (
            attendance.minutes.unwrap_or(0),
            session.minutes.unwrap_or(0),
        );
        if attended > held || attended < 0 {
            findings.push(
                Finding::new(
                    Severity::Blocking,
                    "attendance-over-session",
                    at(file, "attendance.minutes"),
                )
                .arg("value", attended)
                .arg("held", held)
                .arg(
                    "day",
                    session.day.map(|day| day.to_string()).unwrap_or_default(),
                ),
            );
        }
    }
}

/// The order's plan and record.
pub(super) fn order(
    file: &OrderFile,
    rules: &Rules,
    as_of: NaiveDate,
    findings: &mut Vec<Finding>,
) {
    let place = |fact: &str| Place::fact("order", &file.order.code, fact);
    let planned = &file.training.planned;
    let counted: i64 = planned
        .iter()
        .filter(|session| session.subject != Some(Subject::Legal))
        .filter_map(|session| session.minutes)
        .sum();
    if let (Some(hours), Some(severity)) = (
        rules.value("TITP-PRE-H"),
        rules.severity("TITP-PRE-H", as_of),
    ) && !planned.is_empty()
        && counted < hours * 60
    {
        findings.push(
            Finding::new(
                severity.min(Severity::Warning),
                "plan-too-short",
                place("planned_session.minutes"),
            )
            .rule("TITP-PRE-H")
            .arg("value", counted / 60)
            .arg("minimum", hours),
        );
    }
    if planned
        .iter()
        .any(|session| session.subject == Some(Subject::Legal))
        && let Some(severity) = rules.severity("TITP-PRE-SUBJ", as_of)
    {
        findings.push(
            Finding::new(
                severity.min(Severity::Warning),
                "legal-before-entry",
                place("planned_session.subject"),
            )
            .rule("TITP-PRE-SUBJ"),
        );
    }
    compare(file, rules, as_of, findings);
}

/// Up to the last day held, plan and record must have the same minutes by subject
/// (TITP-RECORD). One finding per subject.
fn compare(file: &OrderFile, rules: &Rules, as_of: NaiveDate, findings: &mut Vec<Finding>) {
    let Some(severity) = rules.severity("TITP-RECORD", as_of) else {
        return;
    };
    let training = &file.training;
    let Some(last) = training.held.iter().filter_map(|session| session.day).max() else {
        return;
    };
    let mut sums: BTreeMap<Subject, (i64, i64)> = BTreeMap::new();
    for session in &training.planned {
        if let (Some(subject), Some(minutes), Some(day)) =
            (session.subject, session.minutes, session.day)
            && day <= last
        {
            sums.entry(subject).or_default().0 += minutes;
        }
    }
    for session in &training.held {
        if let (Some(subject), Some(minutes)) = (session.subject, session.minutes) {
            sums.entry(subject).or_default().1 += minutes;
        }
    }
    for (subject, (planned, held)) in sums {
        if planned != held {
            findings.push(
                Finding::new(
                    severity,
                    "plan-record-differ",
                    Place::fact("order", &file.order.code, "held_session.minutes"),
                )
                .rule("TITP-RECORD")
                .arg("subject", subject.code())
                .arg("planned", planned)
                .arg("held", held)
                .arg("day", last),
            );
        }
    }
}
