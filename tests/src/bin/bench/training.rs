//! Training: hours before entry of a thousand people, and a class of forty: its register of a
//! month, a mark in it, a year's report.

use std::path::Path;
use std::time::Instant;

use chrono::{Datelike, NaiveDate};
use domain::hours::{Attended, count};
use domain::training::{Mark, Subject};
use domain::value::{Id, YearMonth};
use office::{Marking, NewRecord, OneMark, Session};
use rulebook::Lang;

use crate::crowd::Crowd;
use crate::figure::{self, Figure};
use crate::meter::ms;
use crate::{Outcome, practice};

const TIMES: usize = 20;
const CLASS: &str = "K-1";
/// The year of the class.
const FROM: (i32, u32, u32) = (2025, 11, 1);
const TO: (i32, u32, u32) = (2026, 10, 31);

fn day((year, month, day): (i32, u32, u32)) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, day).unwrap_or_default()
}

fn add(session: &mut Session, noun: &str, values: &[(&str, &str)]) -> Outcome<Id> {
    let values = values
        .iter()
        .map(|(field, text)| ((*field).to_owned(), (*text).to_owned()));
    let new = NewRecord {
        noun,
        owner: None,
        values: &values.collect(),
    };
    Ok(session.add_record(&new, practice::today(), &practice::stamp())?)
}

/// Forty people in one class, a lesson on every day of a year, every mark of it.
pub fn prepare(place: &Path) -> Outcome<()> {
    let mut session = practice::filled(&place.join("office"), &Crowd::new(40, 40, 1)?)?;
    let class = add(&mut session, "class", &[("code", CLASS)])?;
    for weekday in ["mon", "tue", "wed", "thu", "fri", "sat", "sun"] {
        let line = [
            ("class", CLASS),
            ("weekday", weekday),
            ("subject", "japanese"),
            ("starts", "8:00"),
            ("ends", "12:00"),
        ];
        add(&mut session, "timetable", &line)?;
    }
    let lines = session.list_trainees(&office::ListQuery {
        search: None,
        order: None,
        limit: 100,
    })?;
    let people: Vec<Id> = lines.iter().map(|line| line.id).collect();
    let (from, to) = (day(FROM), day(TO));
    let stamp = practice::stamp();
    session.enrol(class, &people, from, false, &stamp)?;
    session.plan_lessons(class, (from, to), &stamp)?;
    let register = session.open_register(CLASS, (from, to))?;
    let lessons: Vec<Id> = register.lessons.iter().map(|lesson| lesson.id).collect();
    for lessons in lessons.chunks(50) {
        let marks = lessons.iter().flat_map(|lesson| {
            people
                .iter()
                .map(|person| one(*lesson, *person, Mark::Present))
        });
        mark(&mut session, class, &marks.collect::<Vec<_>>())?;
    }
    Ok(())
}

fn one(lesson: Id, trainee: Id, mark: Mark) -> OneMark {
    OneMark {
        lesson,
        trainee,
        mark: Some(mark),
        missed: 0,
    }
}

fn mark(session: &mut Session, class: Id, marks: &[OneMark]) -> Outcome<usize> {
    let marking = Marking {
        class,
        marks,
        by: "bench",
        reason: "for the bench",
    };
    Ok(session.mark_register(&marking, practice::today(), &practice::stamp())?)
}

pub fn measure(place: &Path) -> Outcome<Vec<Figure>> {
    let mut figures = vec![hours_of_a_thousand()?];
    let mut session = practice::open(&place.join("office"))?;
    let month = (day((2026, 10, 1)), day((2026, 10, 31)));
    let mut times = Vec::new();
    for _ in 0..TIMES {
        let start = Instant::now();
        let register = session.open_register(CLASS, month)?;
        times.push(ms(start.elapsed()));
        let cells = register.people.len() * register.lessons.len();
        // Days off have no lesson.
        if cells < 40 * 28 {
            return Err(format!("a register of {cells} cells").into());
        }
    }
    figures.extend(figure::percentiles("register_of_a_month_of_40", times));
    let register = session.open_register(CLASS, month)?;
    let mut times = Vec::new();
    let (lesson, person) = (register.lessons[0].id, register.people[0].trainee.id);
    let turns = [Mark::Absent, Mark::Present].into_iter().cycle();
    for turn in turns.take(TIMES) {
        let start = Instant::now();
        mark(
            &mut session,
            register.class.id,
            &[one(lesson, person, turn)],
        )?;
        times.push(ms(start.elapsed()));
    }
    figures.extend(figure::percentiles("mark_one", times));
    let messages = rulebook::Messages::load()?;
    let start = Instant::now();
    let target = office::Target::Class(CLASS.to_owned());
    let mut bytes = 0;
    for month in day(FROM)
        .iter_days()
        .take_while(|one| *one <= day(TO))
        .filter(|one| one.day() == 1)
    {
        let month = YearMonth::from(month);
        bytes += session
            .month_report(&target, month, &messages, Lang::En, practice::today())?
            .len();
    }
    if bytes == 0 {
        return Err("an empty report".into());
    }
    figures.push(Figure::new("year_of_reports_ms", ms(start.elapsed()), "ms"));
    Ok(figures)
}

/// A thousand people with 150 days of two lessons.
fn hours_of_a_thousand() -> Outcome<Figure> {
    let rules = rulebook::rules()?;
    let entry = day((2027, 6, 1));
    let lesson = |(number, day): (usize, NaiveDate)| Attended {
        day,
        subject: if number % 2 == 0 {
            Subject::Japanese
        } else {
            Subject::Life
        },
        minutes: 240,
        counts: true,
        accredited: false,
        qualified: false,
        care: None,
    };
    let days = day((2026, 12, 15)).iter_days().take(150);
    let register: Vec<Attended> = days
        .flat_map(|day| [day, day])
        .enumerate()
        .map(lesson)
        .collect();
    let start = Instant::now();
    let total: i64 = (0..1_000)
        .map(|_| count(&register, entry, &rules).counted_minutes)
        .sum();
    let time = ms(start.elapsed());
    if total != 1_000 * 150 * 480 {
        return Err(format!("{total} minutes").into());
    }
    Ok(Figure::new("hours_of_1000_by_150_days_ms", time, "ms"))
}
