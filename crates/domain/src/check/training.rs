//! Planned and held training: compared, never bent to each other.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use super::at;
use crate::file::{OrderFile, TraineeFile};
use crate::finding::{Finding, Place, Severity};
use crate::rule::Rules;
use crate::sheet::{counted_once, planned_rows, record_groups};
use crate::training::{HeldSession, Subject};
use crate::value::Id;

/// Days after which a mark of the register is late (company setting).
pub const LATE_RULE: &str = "CO-MARK-LATE";

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
    let planned = planned_rows(&file.training);
    let counted: i64 = planned
        .iter()
        .filter(|row| row.subject != Subject::Legal)
        .map(|row| row.minutes)
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
    if planned.iter().any(|row| row.subject == Subject::Legal)
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
    let groups = record_groups(file).len();
    if groups > 1 {
        findings.push(
            Finding::new(Severity::Note, "record-groups", place("held_session.day"))
                .arg("count", groups),
        );
    }
    compare(file, rules, as_of, findings);
    filed(file, rules, as_of, findings);
}

/// The plan as it was filed against the lessons of most of its people, by subject and by day
/// (TITP-RECORD). It speaks once the planned time is over; neither side is bent to the other.
fn filed(file: &OrderFile, rules: &Rules, as_of: NaiveDate, findings: &mut Vec<Finding>) {
    let Some(severity) = rules.severity("TITP-RECORD", as_of) else {
        return;
    };
    let groups = record_groups(file);
    let Some(group) = groups.first() else { return };
    let lines = &file.training.plan_lines;
    for line in lines.iter().filter(|line| line.frozen_on.is_some()) {
        let (Some(subject), Some(from), Some(to)) = (line.subject, line.from, line.to) else {
            continue;
        };
        let held = group.lessons.iter();
        let held = held.filter(|l| l.subject == Some(subject) && l.course == line.course);
        let days = || held.clone().filter_map(|lesson| lesson.day);
        let minutes: i64 = held.clone().filter_map(|lesson| lesson.minutes).sum();
        let planned = line.minutes.unwrap_or(0);
        let over = days().max().is_some_and(|last| last >= to) || as_of > to;
        let place = || Place::fact("order", &file.order.code, "plan_line.minutes");
        if over && minutes != planned {
            let found = Finding::new(severity, "plan-line-differs", place());
            findings.push(
                found
                    .rule("TITP-RECORD")
                    .arg("subject", subject.code())
                    .arg("planned", hours(planned))
                    .arg("held", hours(minutes)),
            );
        }
        let (first, last) = (days().min(), days().max());
        let outside = first.is_some_and(|day| day < from) || last.is_some_and(|day| day > to);
        if let (true, Some(first), Some(last)) = (outside, first, last) {
            let found = Finding::new(severity, "plan-dates-differ", place());
            findings.push(
                found
                    .rule("TITP-RECORD")
                    .arg("subject", subject.code())
                    .arg("planned_from", from)
                    .arg("planned_to", to)
                    .arg("held_from", first)
                    .arg("held_to", last),
            );
        }
    }
}

/// Minutes as hours: 144, 144:30.
pub(super) fn hours(minutes: i64) -> String {
    match minutes % 60 {
        0 => (minutes / 60).to_string(),
        rest => format!("{}:{rest:02}", minutes / 60),
    }
}

/// Up to the last day held, plan and record must have the same minutes by subject
/// (TITP-RECORD). One finding per subject.
fn compare(file: &OrderFile, rules: &Rules, as_of: NaiveDate, findings: &mut Vec<Finding>) {
    let Some(severity) = rules.severity("TITP-RECORD", as_of) else {
        return;
    };
    let groups = record_groups(file);
    let held: Vec<&HeldSession> = match groups.first() {
        Some(group) => group.lessons.clone(),
        None => file.training.held.iter().collect(),
    };
    let Some(last) = held.iter().filter_map(|session| session.day).max() else {
        return;
    };
    let mut sums: BTreeMap<Subject, (i64, i64)> = BTreeMap::new();
    for session in counted_once(&file.training) {
        if let (Some(subject), Some(minutes), Some(day)) =
            (session.subject, session.minutes, session.day)
            && day <= last
        {
            sums.entry(subject).or_default().0 += minutes;
        }
    }
    for session in held {
        if let (Some(subject), Some(minutes)) = (session.subject, session.minutes) {
            sums.entry(subject).or_default().1 += minutes;
        }
    }
    sums.remove(&Subject::Legal);
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
