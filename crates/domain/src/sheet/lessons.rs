//! Hours by subject, from minutes: planned, held, and attended by one trainee.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use crate::file::{OrderFile, TraineeFile, Training};
use crate::meter;
use crate::sheet::{FactSheet, Row, record};
use crate::training::{Course, HeldSession, PlannedSession, ProviderKind, Subject};
use crate::value::{Id, Value};

/// First day, last day, minutes and number of lessons of one subject in one course.
#[derive(Clone, Copy)]
struct Span {
    from: NaiveDate,
    to: NaiveDate,
    minutes: i64,
    sessions: i64,
}

type Spans = BTreeMap<(Option<Id>, Subject), Span>;

/// Course, subject, day and minutes of a lesson.
type Lesson = (Option<Id>, Option<Subject>, Option<NaiveDate>, Option<i64>);

fn collect(lessons: impl IntoIterator<Item = Lesson>) -> Spans {
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

/// A row of the plan: minutes of one subject in one course.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PlannedRow {
    /// The course.
    pub course: Option<Id>,
    /// The subject.
    pub subject: Subject,
    /// First day.
    pub from: NaiveDate,
    /// Last day.
    pub to: NaiveDate,
    /// Minutes.
    pub minutes: i64,
}

/// The lessons of the plan, without those that were cancelled. Of a course that several classes
/// follow one class is counted: its people hear each lesson once.
#[must_use]
pub fn counted_once(training: &Training) -> Vec<&PlannedSession> {
    let lessons = training.planned.iter();
    let lessons = lessons.filter(|lesson| lesson.cancelled != Some(true));
    let mut per_class: BTreeMap<(Option<Id>, Option<Id>), usize> = BTreeMap::new();
    for lesson in lessons.clone() {
        *per_class.entry((lesson.course, lesson.class)).or_default() += 1;
    }
    // Lessons of no class were entered for the plan alone; else the fullest class.
    let mut chosen: BTreeMap<Option<Id>, (bool, usize, Option<Id>)> = BTreeMap::new();
    for ((course, class), count) in per_class {
        let here = (class.is_none(), count, class);
        let best = chosen.entry(course).or_insert(here);
        if (here.0, here.1) > (best.0, best.1) {
            *best = here;
        }
    }
    let counts = |lesson: &&PlannedSession| {
        let best = chosen.get(&lesson.course);
        best.is_some_and(|(_, _, class)| *class == lesson.class)
    };
    lessons.filter(counts).collect()
}

/// The plan as its lessons make it, see [`counted_once`].
#[must_use]
pub fn planned_rows(training: &Training) -> Vec<PlannedRow> {
    let lessons = counted_once(training).into_iter();
    let spans = collect(lessons.map(|s| (s.course, s.subject, s.day, s.minutes)));
    let row = |((course, subject), span): ((Option<Id>, Subject), Span)| PlannedRow {
        course,
        subject,
        from: span.from,
        to: span.to,
        minutes: span.minutes,
    };
    spans.into_iter().map(row).collect()
}

/// The plan as form 1-29 prints it: as it was filed or typed, else as its lessons make it.
fn plan(training: &Training) -> Spans {
    let typed = training.plan_lines.iter().filter_map(|line| {
        let span = Span {
            from: line.from?,
            to: line.to?,
            minutes: line.minutes?,
            sessions: 0,
        };
        Some(((line.course, line.subject?), span))
    });
    let typed: Spans = typed.collect();
    if !typed.is_empty() {
        return typed;
    }
    let row = |row: PlannedRow| {
        let (from, to, minutes) = (row.from, row.to, row.minutes);
        let span = Span {
            from,
            to,
            minutes,
            sessions: 0,
        };
        ((row.course, row.subject), span)
    };
    planned_rows(training).into_iter().map(row).collect()
}

/// Whether the course stands in table 1 of form 1-29; nothing when it stands in neither.
fn entrusted(course: Option<&Course>) -> Option<bool> {
    match course.and_then(|course| course.provider_kind) {
        None | Some(ProviderKind::Supervising) => Some(true),
        Some(ProviderKind::Other) => None,
        Some(_) => Some(false),
    }
}

/// The plan and the record of an order, each in its own lists. Form 1-29 prints
/// lessons the supervising organisation gives or entrusts in table 1, others in
/// table 2; legal protection is not printed and does not count (TITP-PRE-SUBJ). The record is
/// that of most of the order's people.
pub(super) fn put_training(sheet: &mut FactSheet, file: &OrderFile) {
    let training = &file.training;
    let course = |id: Option<Id>| training.courses.iter().find(|course| Some(course.id) == id);
    let groups = record::groups(file);
    let held: Vec<&HeldSession> = match groups.first() {
        Some(group) => group.lessons.clone(),
        None => training.held.iter().collect(),
    };
    let mut planned = plan(training);
    let mut held = collect(held.iter().map(|s| (s.course, s.subject, s.day, s.minutes)));
    for spans in [&mut planned, &mut held] {
        spans.retain(|(_, subject), _| *subject != Subject::Legal);
    }
    for (list, minutes, spans, table1) in [
        ("plan_entrusted", "plan.entrusted_minutes", &planned, true),
        ("plan_external", "plan.external_minutes", &planned, false),
        ("record_entrusted", "record.entrusted_minutes", &held, true),
        ("record_external", "record.external_minutes", &held, false),
    ] {
        let here: BTreeMap<_, _> = spans
            .iter()
            .filter(|((id, _), _)| entrusted(course(*id)) == Some(table1))
            .map(|(key, span)| (*key, *span))
            .collect();
        sheet.values.insert(minutes, total(&here));
        sheet.lists.insert(list, rows(&here, course));
    }
}

/// Attended minutes of one trainee, by subject over all courses, and from when to when.
pub(super) fn put_attended(sheet: &mut FactSheet, file: &TraineeFile) {
    let sessions: BTreeMap<Id, _> = file.training.held.iter().map(|s| (s.id, s)).collect();
    let attended = file.attendance.iter().filter_map(|attendance| {
        let session = sessions.get(&attendance.session?)?;
        Some((*session, attendance.minutes?))
    });
    let attended: Vec<_> = attended.filter(|(_, minutes)| *minutes > 0).collect();
    let lessons = attended.iter();
    let spans = collect(lessons.map(|(s, minutes)| (None, s.subject, s.day, Some(*minutes))));
    let day = |day: Option<NaiveDate>| day.map_or(Value::Empty, Value::Date);
    let from = spans.values().map(|span| span.from).min();
    let to = spans.values().map(|span| span.to).max();
    sheet.values.insert("hours.from", day(from));
    sheet.values.insert("hours.to", day(to));
    sheet.values.insert("hours.total_minutes", total(&spans));
    let last = attended.iter().max_by_key(|(session, _)| session.day);
    let course = last.and_then(|(session, _)| session.course);
    let course = file
        .training
        .courses
        .iter()
        .find(|one| Some(one.id) == course);
    let said = |text: fn(&Course) -> &String| course.map_or(Value::Empty, |c| Value::text(text(c)));
    sheet
        .values
        .insert("hours.course", said(|course| &course.title));
    sheet
        .values
        .insert("hours.provider_name", said(|course| &course.provider_name));
    sheet
        .values
        .insert("hours.venue_name", said(|course| &course.venue_name));
    // What is still to come is nothing to a certificate.
    let meter = meter::of(file, None, NaiveDate::MAX);
    let enough = meter.map(|meter| meter.enough_hours && meter.one_month);
    let enough = enough.map_or(Value::Empty, Value::Flag);
    sheet.values.insert("hours.enough", enough);
    sheet.lists.insert("hours", rows(&spans, |_| None));
}
