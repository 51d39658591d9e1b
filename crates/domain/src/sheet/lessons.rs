//! Hours by subject, from minutes: planned, held, and attended by one trainee.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use crate::file::{TraineeFile, Training};
use crate::sheet::{FactSheet, Row};
use crate::training::{Course, ProviderKind, Subject};
use crate::value::{Id, Value};

/// First day, last day, minutes and number of lessons of one subject in one course.
struct Span {
    from: NaiveDate,
    to: NaiveDate,
    minutes: i64,
    sessions: i64,
}

type Spans = BTreeMap<(Option<Id>, Subject), Span>;

fn collect(
    lessons: impl Iterator<Item = (Option<Id>, Option<Subject>, Option<NaiveDate>, Option<i64>)>,
) -> Spans {
    let mut spans = Spans::new();
    for (course, subject, day, minutes) in lessons {
        let (Some(subject), Some(day), Some(minutes)) = (subject, day, minutes) else {
            continue;
        };
        let span = spans.entry((course, subject)).or_insert(Span {
            from: day,
            to: day,
            minutes: 0,
            sessions: 0,
        });
        span.from = span.from.min(day);
        span.to = span.to.max(day);
        span.minutes = span.minutes.saturating_add(minutes);
        span.sessions += 1;
    }
    spans
}

fn rows<'a>(spans: &Spans, courses: impl Fn(Option<Id>) -> Option<&'a Course>) -> Vec<Row> {
    spans
        .iter()
        .map(|((course, subject), span)| {
            let mut row = Row::new();
            row.insert("lesson.subject", Value::Choice(subject.code().to_owned()));
            row.insert("lesson.from", Value::Date(span.from));
            row.insert("lesson.to", Value::Date(span.to));
            row.insert("lesson.minutes", Value::Int(span.minutes));
            row.insert("lesson.sessions", Value::Int(span.sessions));
            if let Some(course) = courses(*course) {
                row.insert(
                    "lesson.provider_kind",
                    course
                        .provider_kind
                        .map_or(Value::Empty, |k| Value::Choice(k.code().into())),
                );
                row.insert("lesson.provider_name", Value::text(&course.provider_name));
                row.insert(
                    "lesson.provider_address",
                    Value::text(&course.provider_address),
                );
                row.insert(
                    "lesson.outsourced",
                    course.outsourced.map_or(Value::Empty, Value::Flag),
                );
                row.insert("lesson.venue_name", Value::text(&course.venue_name));
                row.insert("lesson.venue_address", Value::text(&course.venue_address));
            }
            row
        })
        .collect()
}

fn total(spans: &Spans) -> Value {
    if spans.is_empty() {
        return Value::Empty;
    }
    Value::Int(spans.values().map(|span| span.minutes).sum())
}

/// The plan and the record of an order, each in its own lists. Form 1-29 prints
/// lessons the supervising organisation gives or entrusts in table 1, others in
/// table 2; legal protection is not printed and does not count (TITP-PRE-SUBJ).
pub(super) fn put_training(sheet: &mut FactSheet, training: &Training) {
    let course = |id: Option<Id>| training.courses.iter().find(|course| Some(course.id) == id);
    let entrusted = |id: Option<Id>| {
        course(id)
            .and_then(|c| c.provider_kind)
            .unwrap_or(ProviderKind::Supervising)
            == ProviderKind::Supervising
    };
    let planned = training
        .planned
        .iter()
        .map(|s| (s.course, s.subject, s.day, s.minutes));
    let held = training
        .held
        .iter()
        .map(|s| (s.course, s.subject, s.day, s.minutes));
    let planned: Vec<_> = planned.filter(|l| l.1 != Some(Subject::Legal)).collect();
    let held: Vec<_> = held.filter(|l| l.1 != Some(Subject::Legal)).collect();
    for (list, minutes, lessons, table1) in [
        ("plan_entrusted", "plan.entrusted_minutes", &planned, true),
        ("plan_external", "plan.external_minutes", &planned, false),
        ("record_entrusted", "record.entrusted_minutes", &held, true),
        ("record_external", "record.external_minutes", &held, false),
    ] {
        let spans = collect(
            lessons
                .iter()
                .copied()
                .filter(|lesson| entrusted(lesson.0) == table1),
        );
        sheet.values.insert(minutes, total(&spans));
        sheet.lists.insert(list, rows(&spans, course));
    }
}

/// Attended minutes of one trainee, by subject over all courses.
pub(super) fn put_attended(sheet: &mut FactSheet, file: &TraineeFile) {
    let sessions: BTreeMap<Id, _> = file.training.held.iter().map(|s| (s.id, s)).collect();
    let spans = collect(file.attendance.iter().filter_map(|attendance| {
        let session = sessions.get(&attendance.session?)?;
        Some((None, session.subject, session.day, attendance.minutes))
    }));
    sheet.values.insert("hours.total_minutes", total(&spans));
    sheet.lists.insert("hours", rows(&spans, |_| None));
}
