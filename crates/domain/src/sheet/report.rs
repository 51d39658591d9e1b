//! The monthly report on learning: of one trainee, of a class, of a centre. Marks after the
//! month are left out.

use std::collections::BTreeMap;

use chrono::{Months, NaiveDate};

use crate::check;
use crate::eligibility;
use crate::file::{ClassFile, TraineeFile};
use crate::hours::{Attended, count, esd};
use crate::meter::{attended, percent};
use crate::office::Office;
use crate::order::Programme;
use crate::progress::Assessed;
use crate::sheet::{FactSheet, Row, put_record, rows, trainee};
use crate::training::{HeldSession, Mark, Subject};
use crate::value::{Id, Value, YearMonth};

/// The first day after a month.
fn end(month: YearMonth) -> NaiveDate {
    let first = NaiveDate::from_ymd_opt(month.year(), month.month(), 1);
    let next = first.and_then(|first| first.checked_add_months(Months::new(1)));
    next.unwrap_or(NaiveDate::MAX)
}

/// What a month's report says of a trainee, besides the person's own facts.
pub fn put_month(sheet: &mut FactSheet, file: &TraineeFile, month: YearMonth) {
    put_facts(&mut sheet.values, file, month);
    sheet.lists.insert("report_subjects", subjects(file, month));
    let marks = file.assessments.iter();
    let marks = marks.filter(|one| one.day.map(YearMonth::from) == Some(month));
    let marks: Vec<_> = marks.cloned().collect();
    sheet.lists.insert("report_marks", rows(&marks));
}

/// Minutes, shares and levels of one person in a month.
fn put_facts(row: &mut Row, file: &TraineeFile, month: YearMonth) {
    let end = end(month);
    let sessions = sessions(file);
    let (mut held, mut there, mut total) = (0, 0, 0);
    let mut marks: BTreeMap<Mark, i64> = BTreeMap::new();
    for mark in &file.attendance {
        let lesson = mark.session.and_then(|id| sessions.get(&id));
        let Some((day, lesson)) = lesson.and_then(|one| Some((one.day?, *one))) else {
            continue;
        };
        if day < end {
            total += mark.minutes.unwrap_or(0);
        }
        if YearMonth::from(day) == month {
            held += lesson.minutes.unwrap_or(0);
            there += mark.minutes.unwrap_or(0);
            if let Some(mark) = mark.mark {
                *marks.entry(mark).or_default() += 1;
            }
        }
    }
    let of = |mark| Value::Int(marks.get(&mark).copied().unwrap_or(0));
    let number = |number: Option<i64>| number.map_or(Value::Empty, Value::Int);
    row.insert("report.month", Value::Month(month));
    row.insert("report.held_minutes", Value::Int(held));
    row.insert("report.attended_minutes", Value::Int(there));
    row.insert("report.rate", number(percent(there, held)));
    row.insert("report.late", of(Mark::Late));
    row.insert("report.left_early", of(Mark::LeftEarly));
    row.insert("report.absent", of(Mark::Absent));
    row.insert("report.excused", of(Mark::Excused));
    row.insert("report.total_minutes", Value::Int(total));
    put_counted(row, file, end);
    let before: Vec<_> = file
        .assessments
        .iter()
        .filter(|one| one.day.is_none_or(|day| day < end))
        .cloned()
        .collect();
    row.insert("report.tests", number(check::test_share(&before)));
    let chapters = before
        .iter()
        .filter(|one| one.kind == Some(Assessed::Chapter));
    row.insert(
        "report.chapter",
        number(chapters.filter_map(|one| one.score).max()),
    );
    let level = eligibility::japanese_level(&file.exams);
    row.insert("report.level", Value::text(level));
}

/// Hours that count before entry by the rules of the programme, up to the end of the month.
fn put_counted(row: &mut Row, file: &TraineeFile, end: NaiveDate) {
    let rules = &file.shared.rules;
    let order = file.order.as_ref();
    let counted = order.and_then(|order| order.entry_on).map(|entry| {
        let mut lessons = attended(file);
        lessons.retain(|lesson| lesson.day < end);
        let programme = order.and_then(|order| order.programme);
        let programme = esd::programme_on(programme, entry, rules);
        before_entry(file, &lessons, programme, entry)
    });
    let number = |number: Option<i64>| number.map_or(Value::Empty, Value::Int);
    let needed = counted.as_ref().and_then(|counted| counted.needed);
    let minutes = counted.as_ref().map(|counted| counted.minutes);
    row.insert("report.counted_minutes", number(minutes));
    row.insert("report.needed_minutes", number(needed));
    let missing = needed.zip(minutes).map(|(all, some)| (all - some).max(0));
    row.insert("report.missing_minutes", number(missing));
    let reached = counted.filter(|counted| counted.needed.is_some());
    let flag = reached.map_or(Value::Empty, |counted| Value::Flag(counted.reached));
    row.insert("report.qualifies", flag);
}

/// What counts before entry, and what is asked for.
struct BeforeEntry {
    minutes: i64,
    /// None where no rule asks for hours.
    needed: Option<i64>,
    /// Everything that is asked for is there.
    reached: bool,
}

/// TITP: TITP-PRE-H and -M; ESD: half of ESD-LEC-A or -B; SSW: nothing is asked for.
fn before_entry(
    file: &TraineeFile,
    lessons: &[Attended],
    programme: Programme,
    entry: NaiveDate,
) -> BeforeEntry {
    let rules = &file.shared.rules;
    let passed = eligibility::japanese(&file.exams).is_some();
    let esd = esd::esd(lessons, entry, passed, rules).filter(|_| programme == Programme::Esd);
    if let Some(esd) = esd {
        return BeforeEntry {
            minutes: esd.pre.minutes,
            needed: Some(esd.pre.needed_minutes),
            reached: esd.pre.reached,
        };
    }
    let counted = count(lessons, entry, rules);
    let needed = rules.value("TITP-PRE-H").map(|hours| hours * 60);
    BeforeEntry {
        minutes: counted.counted_minutes,
        needed: needed.filter(|_| programme == Programme::Titp),
        reached: counted.qualifies,
    }
}

fn sessions(file: &TraineeFile) -> BTreeMap<Id, &HeldSession> {
    file.training.held.iter().map(|one| (one.id, one)).collect()
}

/// Held and attended minutes of a month by subject.
fn subjects(file: &TraineeFile, month: YearMonth) -> Vec<Row> {
    let sessions = sessions(file);
    let mut sums: BTreeMap<Subject, (i64, i64)> = BTreeMap::new();
    for mark in &file.attendance {
        let lesson = mark.session.and_then(|id| sessions.get(&id));
        let lesson = lesson.filter(|one| one.day.map(YearMonth::from) == Some(month));
        let Some((subject, lesson)) = lesson.and_then(|one| Some((one.subject?, *one))) else {
            continue;
        };
        let (held, there) = sums.entry(subject).or_default();
        *held += lesson.minutes.unwrap_or(0);
        *there += mark.minutes.unwrap_or(0);
    }
    let row = |(subject, (held, there)): (Subject, (i64, i64))| {
        let mut row = Row::new();
        row.insert(
            "report_subject.subject",
            Value::Choice(subject.code().into()),
        );
        row.insert("report_subject.held", Value::Int(held));
        row.insert("report_subject.attended", Value::Int(there));
        row
    };
    sums.into_iter().map(row).collect()
}

/// A class: one row per person who is in it in that month, and their mean.
pub(super) fn put_class(
    sheet: &mut FactSheet,
    file: &ClassFile,
    month: YearMonth,
    as_of: NaiveDate,
) {
    let (first, end) = (
        NaiveDate::from_ymd_opt(month.year(), month.month(), 1).unwrap_or(as_of),
        end(month),
    );
    let here = |person: &&TraineeFile| {
        let times = person.enrolments.iter();
        let mut times = times.filter(|time| time.class == Some(file.class.id));
        times.any(|time| {
            time.from.is_none_or(|from| from < end) && time.to.is_none_or(|to| first <= to)
        })
    };
    let people = file.trainees.iter().filter(here).zip(1..);
    let rows: Vec<Row> = people
        .map(|(person, number)| {
            let mut row = Row::new();
            trainee::put_person(&mut row, person, as_of);
            row.insert("trainee.number", Value::Int(number));
            put_facts(&mut row, person, month);
            row
        })
        .collect();
    let sum = |key| {
        let values = rows.iter().filter_map(|row| match row.get(key) {
            Some(Value::Int(number)) => Some(*number),
            _ => None,
        });
        values.sum::<i64>()
    };
    let (held, there) = (sum("report.held_minutes"), sum("report.attended_minutes"));
    let values = &mut sheet.values;
    values.insert("report.month", Value::Month(month));
    values.insert("report.held_minutes", Value::Int(held));
    values.insert("report.attended_minutes", Value::Int(there));
    let rate = percent(there, held).map_or(Value::Empty, Value::Int);
    values.insert("report.rate", rate);
    sheet.lists.insert("report_people", rows);
}

/// What a centre's report takes over from the sheet of each class.
pub const CLASS_IN_CENTRE: [&str; 7] = [
    "class.code",
    "class.name",
    "register.teacher",
    "register.people",
    "report.held_minutes",
    "report.attended_minutes",
    "report.rate",
];

/// A centre: one row per class, from the sheets of its classes.
#[must_use]
pub fn of_centre(
    office: &Office,
    centre: &str,
    classes: &[FactSheet],
    month: YearMonth,
    as_of: NaiveDate,
) -> FactSheet {
    let mut sheet = FactSheet::default();
    sheet.values.insert("paper.date", Value::Date(as_of));
    put_record(&mut sheet.values, office);
    sheet.values.insert("report.month", Value::Month(month));
    sheet.values.insert("report.centre", Value::text(centre));
    let row = |class: &FactSheet| {
        let values = CLASS_IN_CENTRE.iter();
        let mut row: Row = values.map(|key| (*key, class.value(key).clone())).collect();
        let people = class.list("report_people");
        let count = |test: &dyn Fn(&Row) -> bool| {
            let number = people.iter().filter(|row| test(row)).count();
            Value::Int(i64::try_from(number).unwrap_or(i64::MAX))
        };
        let enough = |row: &Row| row.get("report.qualifies") == Some(&Value::Flag(true));
        row.insert("report.qualified", count(&enough));
        let proven = |row: &Row| {
            row.get("report.level")
                .is_some_and(|level| !level.is_empty())
        };
        row.insert("report.proven", count(&proven));
        row
    };
    let rows = classes.iter().map(row).collect();
    sheet.lists.insert("report_classes", rows);
    sheet
}
