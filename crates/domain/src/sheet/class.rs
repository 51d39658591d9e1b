//! The fact sheet of a class: its list, its register of a month, and its monthly report.

use std::collections::BTreeMap;

use chrono::{Datelike, NaiveDate};

use crate::file::{ClassFile, TraineeFile};
use crate::sheet::record::{put_lesson, weekday};
use crate::sheet::{FactSheet, Row, WALL_HEADS, put_blank, put_record, report, trainee};
use crate::training::{Attendance, Course, HeldSession, Mark};
use crate::value::{Id, Value, YearMonth};

/// Values of a class's papers about a month, dated `as_of`.
#[must_use]
pub fn of_class(file: &ClassFile, month: YearMonth, as_of: NaiveDate) -> FactSheet {
    let mut sheet = FactSheet::default();
    let values = &mut sheet.values;
    values.insert("paper.date", Value::Date(as_of));
    put_record(values, &file.shared.office);
    put_record(values, &file.class);
    let mut courses = file.training.courses.iter();
    match courses.find(|course| Some(course.id) == file.class.course) {
        Some(course) => put_record(values, course),
        None => put_blank::<Course>(values),
    }
    let teacher = file
        .class
        .teacher
        .and_then(|id| file.shared.teachers.get(&id));
    let name = teacher.map_or("", |teacher| match teacher.name_japanese.as_str() {
        "" => &teacher.name_latin,
        name => name,
    });
    values.insert("register.teacher", Value::text(name));
    values.insert("register.month", Value::Month(month));
    let days = days(month);
    let heads = WALL_HEADS.chars().take(days.len());
    values.insert("register.heads", Value::text(heads.collect::<String>()));
    let weekdays = days.iter().map(|day| weekday(*day));
    values.insert(
        "register.weekdays",
        Value::text(weekdays.collect::<String>()),
    );
    put_people(&mut sheet, file, &days, as_of);
    put_lessons(&mut sheet, file, month);
    report::put_class(&mut sheet, file, month, as_of);
    sheet
}

/// The days of a month.
fn days(month: YearMonth) -> Vec<NaiveDate> {
    let first = NaiveDate::from_ymd_opt(month.year(), month.month(), 1);
    let days = first.into_iter().flat_map(|first| first.iter_days());
    days.take_while(|day| day.month() == month.month())
        .collect()
}

/// Everybody who is in the class in that month, with the marks of its days.
fn put_people(sheet: &mut FactSheet, file: &ClassFile, days: &[NaiveDate], as_of: NaiveDate) {
    let ours = file.training.held.iter();
    let ours = ours.filter(|lesson| lesson.class == Some(file.class.id));
    let lessons: BTreeMap<Id, &HeldSession> = ours.map(|lesson| (lesson.id, lesson)).collect();
    let here = |person: &&TraineeFile| {
        let mut times = person.enrolments.iter();
        times.any(|time| {
            time.class == Some(file.class.id) && days.iter().any(|day| time.covers(*day))
        })
    };
    let people = file.trainees.iter().filter(here).zip(1..);
    let rows: Vec<Row> = people
        .map(|(person, number)| {
            let mut row = Row::new();
            trainee::put_person(&mut row, person, as_of);
            row.insert("trainee.number", Value::Int(number));
            let mut times = person.enrolments.iter();
            let time = times.find(|time| time.class == Some(file.class.id));
            let day = |day: Option<NaiveDate>| day.map_or(Value::Empty, Value::Date);
            row.insert("class_person.from", day(time.and_then(|time| time.from)));
            row.insert("class_person.to", day(time.and_then(|time| time.to)));
            let order = person.order.as_ref();
            let order = order.map(|order| Value::text(&order.code));
            row.insert("class_person.order", order.unwrap_or(Value::Empty));
            put_marks(&mut row, person, &lessons, days);
            row
        })
        .collect();
    let count = i64::try_from(rows.len()).unwrap_or(i64::MAX);
    sheet.values.insert("register.people", Value::Int(count));
    sheet.lists.insert("class_people", rows);
}

/// One character per day, and the minutes of these days.
fn put_marks(
    row: &mut Row,
    person: &TraineeFile,
    lessons: &BTreeMap<Id, &HeldSession>,
    days: &[NaiveDate],
) {
    let mut by_day: BTreeMap<NaiveDate, Vec<(&Attendance, &HeldSession)>> = BTreeMap::new();
    for mark in &person.attendance {
        let lesson = mark.session.and_then(|id| lessons.get(&id));
        if let Some((day, lesson)) = lesson.and_then(|lesson| Some((lesson.day?, *lesson))) {
            by_day.entry(day).or_default().push((mark, lesson));
        }
    }
    let (mut attended, mut held) = (0, 0);
    let marks: String = days
        .iter()
        .map(|day| {
            let marks = by_day.get(day).map(Vec::as_slice).unwrap_or_default();
            attended += marks
                .iter()
                .filter_map(|(mark, _)| mark.minutes)
                .sum::<i64>();
            held += marks
                .iter()
                .filter_map(|(_, lesson)| lesson.minutes)
                .sum::<i64>();
            letter(marks)
        })
        .collect();
    row.insert("class_person.marks", Value::text(marks));
    row.insert("class_person.minutes", Value::Int(attended));
    row.insert("class_person.held", Value::Int(held));
}

/// The mark of a day: that of its lessons when they agree, else a part was missed.
fn letter(marks: &[(&Attendance, &HeldSession)]) -> char {
    let said = |(mark, lesson): &(&Attendance, &HeldSession)| {
        mark.mark.unwrap_or(match mark.minutes.unwrap_or(0) {
            0 => Mark::Absent,
            minutes if Some(minutes) < lesson.minutes => Mark::Late,
            _ => Mark::Present,
        })
    };
    let mut said = marks.iter().map(said);
    let Some(first) = said.next() else {
        // As wide as a mark: an empty box to sign in.
        return '　';
    };
    if said.all(|mark| mark == first) {
        first.letter()
    } else {
        Mark::Late.letter()
    }
}

/// The lessons held in that month, for the signature of who gave them.
fn put_lessons(sheet: &mut FactSheet, file: &ClassFile, month: YearMonth) {
    let held = file.training.held.iter().filter(|lesson| {
        lesson.class == Some(file.class.id) && lesson.day.map(YearMonth::from) == Some(month)
    });
    let mut held: Vec<&HeldSession> = held.collect();
    held.sort_by_key(|lesson| (lesson.day, lesson.starts, lesson.id));
    let rows = held.into_iter().map(|lesson| {
        let mut row = Row::new();
        let day = lesson.day.map_or(Value::Empty, Value::Date);
        row.insert("held_day.day", day);
        row.insert(
            "held_day.weekday",
            Value::text(lesson.day.map_or("", weekday)),
        );
        put_lesson(&mut row, &file.shared, lesson);
        row
    });
    let rows = rows.collect();
    sheet.lists.insert("month_lessons", rows);
}
