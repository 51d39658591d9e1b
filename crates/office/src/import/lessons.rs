//! Lessons planned and held, and who attended. A held lesson is attended in full
//! unless the sheet of exceptions says otherwise; what is stored is never bent.

use std::collections::btree_map::Entry;
use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;
use domain::record::Record;
use domain::trainee::Trainee;
use domain::training::{Attendance, Course, HeldSession, Mark, PlannedSession, Subject, Teacher};
use domain::value::{Id, Value};
use store::Read;

use super::apply::{Apply, finding};
use super::taken::{ReadRow, ReadSheet, Taken};
use crate::error::OfficeError;
use crate::make_class;

/// Course, day and subject name a lesson; the n-th of equal ones is the n-th stored.
type Lesson = (Id, NaiveDate, Subject);

/// Exceptions by lesson and trainee.
type Exceptions = BTreeMap<(Lesson, Id), (i64, Taken)>;

/// Who entered the marks that came with a workbook.
const IMPORT: &str = "workbook";

/// Times of day, content and room of a lesson, as far as the row has them.
macro_rules! put_times {
    ($session:ident, $row:ident) => {
        let int = |field: &str| match $row.value(&format!("session.{field}")) {
            Value::Int(number) => Some(*number),
            _ => None,
        };
        $session.starts = int("starts").or($session.starts);
        $session.ends = int("ends").or($session.ends);
        // What lies between the times and was no lesson was a break.
        let breaks = $session.starts.zip($session.ends).zip($session.minutes);
        let breaks = breaks.map(|((starts, ends), minutes)| ends - starts - minutes);
        let breaks = breaks.filter(|minutes| *minutes > 0);
        $session.break_minutes = int("break_minutes").or(breaks).or($session.break_minutes);
        for (field, text) in [
            ("content", &mut $session.content),
            ("room", &mut $session.room),
        ] {
            if let Some(typed) = $row.text("session", field) {
                typed.clone_into(text);
            }
        }
    };
}

/// The mark that minutes speak of; who missed a part came late or left early, which is not known.
fn mark(attended: Option<i64>, held: Option<i64>) -> Option<Mark> {
    match (attended?, held?) {
        (0, _) => Some(Mark::Absent),
        (attended, held) if attended < held => Some(Mark::Late),
        _ => Some(Mark::Present),
    }
}

pub(super) fn apply(
    apply: &mut Apply<'_, '_>,
    sheet: &ReadSheet,
    attendance: Option<&ReadSheet>,
    today: NaiveDate,
) -> Result<(), OfficeError> {
    let mut courses = BTreeSet::new();
    let teachers: Vec<Teacher> = apply.tx.all()?;
    let mut exceptions = read_exceptions(apply, attendance)?;
    let mut planned: BTreeMap<Id, Vec<PlannedSession>> = BTreeMap::new();
    let mut held: BTreeMap<Id, Vec<HeldSession>> = BTreeMap::new();
    let mut pupils: BTreeMap<Id, Vec<Trainee>> = BTreeMap::new();
    let mut seen: BTreeMap<(bool, Lesson), usize> = BTreeMap::new();
    for row in sheet.rows.iter().filter(|row| !row.refused) {
        let Some(lesson) = lesson(apply, sheet, row, "session")? else {
            continue;
        };
        let minutes = match row.value("session.minutes") {
            Value::Int(minutes) => Some(*minutes),
            _ => None,
        };
        let (course, day, subject) = lesson;
        let is_held = row.text("session", "state") == Some("held")
            || row.value("session.state") == &Value::Choice("held".into());
        let nth = seen.entry((is_held, lesson)).or_default();
        let nth = std::mem::replace(nth, *nth + 1);
        if !is_held {
            let stored = loaded(apply, &mut planned, course)?;
            let same = |s: &&PlannedSession| s.day == Some(day) && s.subject == Some(subject);
            let known = stored.iter().filter(same).nth(nth).cloned();
            let mut session = known.unwrap_or(PlannedSession::blank(apply.tx.new_id()));
            session.course = Some(course);
            session.day = Some(day);
            session.subject = Some(subject);
            session.minutes = minutes.or(session.minutes);
            put_times!(session, row);
            courses.insert(course);
            apply.put(sheet, &session)?;
            continue;
        }
        let stored = loaded(apply, &mut held, course)?;
        let same = |s: &&HeldSession| s.day == Some(day) && s.subject == Some(subject);
        let known = stored.iter().filter(same).nth(nth).cloned();
        let mut session = known.unwrap_or(HeldSession::blank(apply.tx.new_id()));
        session.course = Some(course);
        session.day = Some(day);
        session.subject = Some(subject);
        session.minutes = minutes.or(session.minutes);
        put_times!(session, row);
        courses.insert(course);
        if let Some(teacher) = row.text("session", "teacher") {
            teacher.clone_into(&mut session.teacher);
            let known = teachers.iter().find(|one| one.name_latin == teacher);
            session.taught_by = known.map(|one| one.id).or(session.taught_by);
        }
        apply.put(sheet, &session)?;
        let pupils = match pupils.entry(course) {
            Entry::Occupied(entry) => entry.into_mut(),
            Entry::Vacant(entry) => entry.insert(trainees_of(apply, course)?),
        };
        let mut known: BTreeMap<Option<Id>, Attendance> = apply
            .tx
            .by::<Attendance>("session", &Value::Ref(session.id))?
            .into_iter()
            .map(|row| (row.trainee, row))
            .collect();
        for trainee in pupils.iter() {
            let exception = exceptions
                .remove(&(lesson, trainee.id))
                .map(|(minutes, _)| minutes);
            let known = known.remove(&Some(trainee.id));
            let mut row = known.unwrap_or(Attendance::blank(apply.tx.new_id()));
            row.session = Some(session.id);
            row.trainee = Some(trainee.id);
            let before = row.minutes;
            row.minutes = exception.or(before).or(session.minutes);
            if row.minutes != before {
                row.entered_on = Some(today);
                IMPORT.clone_into(&mut row.entered_by);
                row.mark = mark(row.minutes, session.minutes);
            }
            apply.tx.put(&row)?;
        }
    }
    for course in courses {
        make_class::make(apply.tx, course)?;
    }
    for (minutes, taken) in exceptions.into_values() {
        let Some(attendance) = attendance else { break };
        let found = finding(attendance, &taken, "import-no-session").arg("minutes", minutes);
        apply.refuse(attendance, &taken, found);
        apply.count(attendance).refused += 1;
    }
    Ok(())
}

/// The stored lessons of a course, read once.
fn loaded<'m, R: Record>(
    apply: &Apply<'_, '_>,
    cache: &'m mut BTreeMap<Id, Vec<R>>,
    course: Id,
) -> Result<&'m Vec<R>, OfficeError> {
    Ok(match cache.entry(course) {
        Entry::Occupied(entry) => entry.into_mut(),
        Entry::Vacant(entry) => entry.insert(apply.tx.by::<R>("course", &Value::Ref(course))?),
    })
}

fn trainees_of(apply: &Apply<'_, '_>, course: Id) -> Result<Vec<Trainee>, OfficeError> {
    let Some(order) = apply
        .tx
        .get::<Course>(course)?
        .and_then(|course| course.order)
    else {
        return Ok(Vec::new());
    };
    Ok(apply.tx.by::<Trainee>("order", &Value::Ref(order))?)
}

/// The lesson a row names; a row that names none is refused with its reason.
fn lesson(
    apply: &mut Apply<'_, '_>,
    sheet: &ReadSheet,
    row: &ReadRow,
    noun: &str,
) -> Result<Option<Lesson>, OfficeError> {
    let cell = |field: &str| row.cell(noun, field);
    let course = match cell("course") {
        Some(taken) => apply.id("course", &taken.text)?,
        None => None,
    };
    let day = match cell("day").map(|taken| &taken.value) {
        Some(Value::Date(day)) => Some(*day),
        _ => None,
    };
    let subject = match cell("subject").map(|taken| &taken.value) {
        Some(Value::Choice(code)) => Subject::from_code(code),
        _ => None,
    };
    if let (Some(course), Some(day), Some(subject)) = (course, day, subject) {
        return Ok(Some((course, day, subject)));
    }
    if let Some(blamed) = cell("course").or_else(|| row.cells.first()) {
        let found = finding(sheet, blamed, "import-no-owner").arg("noun", "course");
        apply.refuse(sheet, blamed, found);
    }
    apply.count(sheet).refused += 1;
    Ok(None)
}

fn read_exceptions(
    apply: &mut Apply<'_, '_>,
    sheet: Option<&ReadSheet>,
) -> Result<Exceptions, OfficeError> {
    let mut exceptions = Exceptions::new();
    let Some(sheet) = sheet else {
        return Ok(exceptions);
    };
    for row in sheet.rows.iter().filter(|row| !row.refused) {
        let Some(lesson) = lesson(apply, sheet, row, "attendance")? else {
            continue;
        };
        let Some(taken) = row.cells.get("attendance.trainee") else {
            continue;
        };
        let Some(trainee) = apply.id("trainee", &taken.text)? else {
            let found = finding(sheet, taken, "import-no-owner").arg("noun", "trainee");
            apply.refuse(sheet, taken, found);
            apply.count(sheet).refused += 1;
            continue;
        };
        if let Value::Int(minutes) = row.value("attendance.minutes") {
            exceptions.insert((lesson, trainee), (*minutes, taken.clone()));
            apply.count(sheet).unchanged += 1;
        }
    }
    Ok(exceptions)
}
