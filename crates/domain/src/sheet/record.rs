//! The record of training before entry (form 4-8): day by day, for people who were in the same
//! lessons. People whose days or content differ stand in a record of their own, and whoever
//! missed hours stands with his own hours.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{Datelike, NaiveDate};

use crate::file::{OrderFile, Shared, TraineeFile};
use crate::sheet::lessons::PlannedRow;
use crate::sheet::{FactSheet, Row, of_order, planned_rows, trainee};
use crate::training::{Attendance, HeldSession, ProviderKind, Subject};
use crate::value::{Id, Value};

/// People who were in the same lessons.
#[derive(Clone, Debug)]
pub struct RecordGroup<'f> {
    /// The lessons, by day and time.
    pub lessons: Vec<&'f HeldSession>,
    /// The people, by code.
    pub people: Vec<&'f TraineeFile>,
}

impl RecordGroup<'_> {
    /// Minutes of all lessons.
    #[must_use]
    pub fn minutes(&self) -> i64 {
        self.lessons
            .iter()
            .filter_map(|lesson| lesson.minutes)
            .sum()
    }

    fn ids(&self) -> BTreeSet<Id> {
        self.lessons.iter().map(|lesson| lesson.id).collect()
    }
}

/// The records an order needs: the largest group first. Lessons of legal protection and of
/// providers that do not count are left out (TITP-PRE-SUBJ, TITP-PRE-WHO). People without any
/// mark need none.
#[must_use]
pub fn groups(file: &OrderFile) -> Vec<RecordGroup<'_>> {
    let other = file.training.courses.iter();
    let other = other.filter(|course| course.provider_kind == Some(ProviderKind::Other));
    let other: BTreeSet<Option<Id>> = other.map(|course| Some(course.id)).collect();
    let lessons: BTreeMap<Id, &HeldSession> = file
        .training
        .held
        .iter()
        .filter(|lesson| lesson.subject.is_some_and(|one| one != Subject::Legal))
        .filter(|lesson| lesson.day.is_some())
        .filter(|lesson| !other.contains(&lesson.course))
        .map(|lesson| (lesson.id, lesson))
        .collect();
    let mut groups: BTreeMap<BTreeSet<Id>, Vec<&TraineeFile>> = BTreeMap::new();
    for person in &file.trainees {
        let marked = person.attendance.iter().filter_map(|mark| mark.session);
        let marked: BTreeSet<Id> = marked.filter(|id| lessons.contains_key(id)).collect();
        if !marked.is_empty() {
            groups.entry(marked).or_default().push(person);
        }
    }
    let mut groups: Vec<RecordGroup<'_>> = groups
        .into_iter()
        .map(|(ids, people)| {
            let found = ids.iter().filter_map(|id| lessons.get(id).copied());
            let mut lessons: Vec<&HeldSession> = found.collect();
            lessons.sort_by_key(|lesson| (lesson.day, lesson.starts, lesson.id));
            RecordGroup { lessons, people }
        })
        .collect();
    let first = |group: &RecordGroup<'_>| group.people.first().map(|p| p.trainee.code.clone());
    groups.sort_by_key(|group| (std::cmp::Reverse(group.people.len()), first(group)));
    groups
}

/// The sheets of an order's records, each with the people it is about.
#[must_use]
pub fn of_records(file: &OrderFile, as_of: NaiveDate) -> Vec<(FactSheet, Vec<Id>)> {
    let groups = groups(file);
    let count = i64::try_from(groups.len()).unwrap_or(i64::MAX);
    let order = of_order(file, as_of);
    let sheets = groups.iter().zip(1..).map(|(group, number)| {
        let mut sheet = FactSheet {
            values: order.values.clone(),
            lists: BTreeMap::new(),
        };
        sheet.values.insert("record.number", Value::Int(number));
        sheet.values.insert("record.count", Value::Int(count));
        put(&mut sheet, file, group, as_of);
        let people = group.people.iter().map(|person| person.trainee.id);
        (sheet, people.collect())
    });
    sheets.collect()
}

fn put(sheet: &mut FactSheet, file: &OrderFile, group: &RecordGroup<'_>, as_of: NaiveDate) {
    let day = |day: Option<NaiveDate>| day.map_or(Value::Empty, Value::Date);
    let days = || group.lessons.iter().filter_map(|lesson| lesson.day);
    sheet.values.insert("record.from", day(days().min()));
    sheet.values.insert("record.to", day(days().max()));
    sheet
        .values
        .insert("record.minutes", Value::Int(group.minutes()));
    sheet.lists.insert("held_days", held_days(file, group));
    sheet
        .lists
        .insert("record_people", people(file, group, as_of));
    sheet.lists.insert("record_subjects", subjects(file, group));
    sheet.lists.insert("unusual_marks", unusual(file, group));
}

/// One row per lesson, and one per day without any: 休日.
fn held_days(file: &OrderFile, group: &RecordGroup<'_>) -> Vec<Row> {
    let mut by_day: BTreeMap<NaiveDate, Vec<&HeldSession>> = BTreeMap::new();
    for lesson in &group.lessons {
        if let Some(day) = lesson.day {
            by_day.entry(day).or_default().push(lesson);
        }
    }
    let (Some(first), Some(last)) = (by_day.keys().next(), by_day.keys().next_back()) else {
        return Vec::new();
    };
    let mut rows = Vec::new();
    for day in first.iter_days().take_while(|day| day <= last) {
        let mut row = Row::new();
        row.insert("held_day.day", Value::Date(day));
        row.insert("held_day.weekday", Value::text(weekday(day)));
        let Some(lessons) = by_day.get(&day) else {
            let holiday = file.shared.holidays.get(&day);
            let name = holiday.map_or("", |one| match one.name_japanese.as_str() {
                "" => &one.name,
                name => name,
            });
            row.insert("held_day.rest", Value::Flag(true));
            row.insert("held_day.note", Value::text(name));
            rows.push(row);
            continue;
        };
        for (lesson, index) in lessons.iter().zip(0..) {
            let mut row = row.clone();
            put_lesson(&mut row, &file.shared, lesson);
            let course = file.training.courses.iter();
            let mut course = course.filter(|course| Some(course.id) == lesson.course);
            let venue = course.next().map(|course| course.venue_name.as_str());
            let parts = [venue.unwrap_or_default(), lesson.room.as_str()];
            row.insert("held_day.place", Value::text(joined(&parts, "　")));
            row.insert("held_day.rest", Value::Flag(false));
            row.insert("held_day.first", Value::Flag(index == 0));
            rows.push(row);
        }
    }
    rows
}

/// Subject, times, minutes and teacher of a lesson.
pub(super) fn put_lesson(row: &mut Row, shared: &Shared, lesson: &HeldSession) {
    let int = |number: Option<i64>| number.map_or(Value::Empty, Value::Int);
    let subject = lesson.subject.map(|subject| subject.code().to_owned());
    row.insert(
        "held_day.subject",
        subject.map_or(Value::Empty, Value::Choice),
    );
    row.insert("held_day.content", Value::text(&lesson.content));
    row.insert("held_day.starts", int(lesson.starts));
    row.insert("held_day.ends", int(lesson.ends));
    row.insert("held_day.minutes", int(lesson.minutes));
    let breaks = lesson.break_minutes.filter(|minutes| *minutes > 0);
    row.insert("held_day.break_minutes", int(breaks));
    let teacher = lesson.taught_by.and_then(|id| shared.teachers.get(&id));
    let said = teacher.map_or_else(
        || lesson.teacher.clone(),
        |teacher| {
            let name = match teacher.name_japanese.as_str() {
                "" => teacher.name_latin.as_str(),
                name => name,
            };
            joined(&[&teacher.title_japanese, name], "　")
        },
    );
    row.insert("held_day.teacher", Value::text(said));
}

fn joined(parts: &[&str], by: &str) -> String {
    let filled: Vec<&str> = parts
        .iter()
        .copied()
        .filter(|part| !part.is_empty())
        .collect();
    filled.join(by)
}

/// The day of the week in one Japanese letter.
pub(super) fn weekday(day: NaiveDate) -> &'static str {
    const LETTERS: [&str; 7] = ["月", "火", "水", "木", "金", "土", "日"];
    let number = usize::try_from(day.weekday().num_days_from_monday()).unwrap_or(0);
    LETTERS.get(number).copied().unwrap_or_default()
}

/// The people; whoever missed hours with his own (TITP-RECORD: nobody is sworn to hours he was
/// not there).
fn people(file: &OrderFile, group: &RecordGroup<'_>, as_of: NaiveDate) -> Vec<Row> {
    let (ids, all) = (group.ids(), group.minutes());
    let entry = file.order.entry_on.map_or(Value::Empty, Value::Date);
    let rows = group.people.iter().zip(1..).map(|(person, number)| {
        let mut row = Row::new();
        trainee::put_person(&mut row, person, as_of);
        row.insert("trainee.number", Value::Int(number));
        row.insert("record_person.entry_on", entry.clone());
        let marks = person.attendance.iter();
        let marks = marks.filter(|mark| mark.session.is_some_and(|id| ids.contains(&id)));
        let own: i64 = marks.filter_map(|mark| mark.minutes).sum();
        row.insert("record_person.minutes", Value::Int(own));
        let differs = own != all;
        row.insert("record_person.differs", Value::Flag(differs));
        let missed = if differs {
            Value::Int(all - own)
        } else {
            Value::Empty
        };
        row.insert("record_person.missed", missed);
        row
    });
    rows.collect()
}

/// Plan and record by subject, side by side.
fn subjects(file: &OrderFile, group: &RecordGroup<'_>) -> Vec<Row> {
    let planned: Vec<PlannedRow> = planned_rows(&file.training);
    let filed = &file.training.plan_lines;
    let rows = [Subject::Japanese, Subject::Life, Subject::Skills].map(|subject| {
        let filed = filed.iter().filter(|line| line.subject == Some(subject));
        let filed: Vec<i64> = filed.filter_map(|line| line.minutes).collect();
        let planned = planned.iter().filter(|row| row.subject == subject);
        let planned: i64 = match filed.as_slice() {
            [] => planned.map(|row| row.minutes).sum(),
            filed => filed.iter().sum(),
        };
        let lessons = group.lessons.iter();
        let held = lessons.filter(|lesson| lesson.subject == Some(subject));
        let held: i64 = held.filter_map(|lesson| lesson.minutes).sum();
        let mut row = Row::new();
        row.insert(
            "record_subject.subject",
            Value::Choice(subject.code().into()),
        );
        row.insert("record_subject.planned", Value::Int(planned));
        row.insert("record_subject.held", Value::Int(held));
        row.insert("record_subject.differs", Value::Flag(planned != held));
        row
    });
    rows.to_vec()
}

/// A mark somebody has to answer for: entered late, ahead of its day, or with a reason.
#[must_use]
pub fn is_unusual(mark: &Attendance, lesson: &HeldSession, late_after: Option<i64>) -> bool {
    let late = lesson
        .day
        .zip(mark.entered_on)
        .is_some_and(|(day, entered)| {
            let days = (entered - day).num_days();
            days < 0 || late_after.is_some_and(|limit| days > limit)
        });
    late || !mark.reason.is_empty()
}

/// Those marks, together where they were entered together for one reason.
fn unusual(file: &OrderFile, group: &RecordGroup<'_>) -> Vec<Row> {
    let lessons: BTreeMap<Id, &HeldSession> = group.lessons.iter().map(|l| (l.id, *l)).collect();
    let rules = &file.shared.rules;
    let limit = rules
        .0
        .get(crate::check::LATE_RULE)
        .filter(|rule| rule.is_on());
    let limit = limit.and_then(|rule| rule.value);
    type Entered<'f> = (Option<NaiveDate>, &'f str, &'f str);
    let mut together: BTreeMap<Entered<'_>, (Vec<NaiveDate>, BTreeSet<&str>)> = BTreeMap::new();
    for person in &group.people {
        for mark in &person.attendance {
            let Some(lesson) = mark.session.and_then(|id| lessons.get(&id)) else {
                continue;
            };
            if is_unusual(mark, lesson, limit) {
                let entered = (mark.entered_on, &*mark.entered_by, &*mark.reason);
                let (days, codes) = together.entry(entered).or_default();
                days.extend(lesson.day);
                codes.insert(&person.trainee.code);
            }
        }
    }
    let day = |day: Option<NaiveDate>| day.map_or(Value::Empty, Value::Date);
    let rows = together
        .into_iter()
        .map(|((on, by, reason), (days, codes))| {
            let mut row = Row::new();
            let count = i64::try_from(days.len()).unwrap_or(i64::MAX);
            row.insert("unusual_mark.count", Value::Int(count));
            row.insert("unusual_mark.from", day(days.iter().min().copied()));
            row.insert("unusual_mark.to", day(days.iter().max().copied()));
            row.insert("unusual_mark.entered_on", day(on));
            row.insert("unusual_mark.entered_by", Value::text(by));
            row.insert("unusual_mark.reason", Value::text(reason));
            let codes: Vec<&str> = codes.into_iter().collect();
            row.insert("unusual_mark.people", Value::text(codes.join(", ")));
            row
        });
    rows.collect()
}
