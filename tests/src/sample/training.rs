//! Five months of lessons: the plan of each order, what was held up to the
//! sample's today, and who missed something.

use chrono::{Datelike, NaiveDate, Weekday};

use super::dice::Dice;
use super::office::{Plan, plans};
use super::person::Person;
use super::row::{Cell, Row, day, row, t};

/// Lessons after this day are only planned.
const LAST_HELD: (i32, u32, u32) = (2026, 11, 20);
/// Days the sample's office is closed (invented but for the fixed ones): the day, its name, the
/// Japanese one, whether the country keeps it.
type Closed = ((i32, u32, u32), &'static str, &'static str, bool);
const CLOSED: [Closed; 9] = [
    ((2026, 7, 29), "Sample day off", "見本休校日", false),
    ((2026, 10, 26), "Sample day off", "見本休校日", false),
    ((2026, 10, 27), "Sample day off", "見本休校日", false),
    ((2026, 12, 2), "National Day", "建国記念日", true),
    ((2026, 12, 30), "Year-end holiday", "年末休み", false),
    ((2026, 12, 31), "Year-end holiday", "年末休み", false),
    ((2027, 1, 1), "New Year", "元日", true),
    ((2027, 1, 4), "New Year holiday", "年始休み", false),
    (
        (2027, 3, 8),
        "International Women's Day",
        "国際女性の日",
        true,
    ),
];
/// Latin name, Japanese name, title, qualification; all invented.
const TEACHERS: [[&str; 4]; 3] = [
    ["KEOMANY SAMPLEVONG", "", "日本語講師", "course_420"],
    ["SOMPHOU SAMPLEDARA", "", "生活指導員", "none"],
    ["MIHON HANAKO", "見本 花子", "主任講師", "registered"],
];

/// A lesson.
struct Lesson {
    day: NaiveDate,
    subject: &'static str,
    minutes: i64,
}

/// `total` minutes cut into lessons of `length`, the last one shorter.
fn cut(total: i64, length: i64) -> Vec<i64> {
    let mut rest = total;
    let mut pieces = Vec::new();
    while rest > 0 {
        pieces.push(rest.min(length));
        rest -= length;
    }
    pieces
}

/// The whole plan, spread evenly over the working days of the course.
fn lessons(plan: &Plan) -> Vec<Lesson> {
    let closed = CLOSED.map(|((y, m, d), ..)| day(y, m, d));
    let days: Vec<NaiveDate> = plan
        .lessons
        .0
        .iter_days()
        .take_while(|day| *day <= plan.lessons.1)
        .filter(|day| !matches!(day.weekday(), Weekday::Sat | Weekday::Sun))
        .filter(|day| !closed.contains(day))
        .collect();
    let [japanese, life, skills] = [
        cut(plan.minutes[0], 240),
        cut(plan.minutes[1], 120),
        cut(plan.minutes[2], 120),
    ];
    // Days with life and skills lie evenly between the days with Japanese.
    let pairs = life.len().max(skills.len());
    let slots = japanese.len() + pairs;
    let mut lessons = Vec::new();
    let (mut main, mut side) = (0, 0);
    for slot in 0..slots {
        let day = days[slot * (days.len() - 1) / (slots - 1)];
        if (slot + 1) * pairs / slots > side {
            for (subject, pieces) in [("life", &life), ("skills", &skills)] {
                if let Some(minutes) = pieces.get(side) {
                    lessons.push(Lesson {
                        day,
                        subject,
                        minutes: *minutes,
                    });
                }
            }
            side += 1;
        } else {
            lessons.push(Lesson {
                day,
                subject: "japanese",
                minutes: japanese[main],
            });
            main += 1;
        }
    }
    lessons
}

/// When a lesson begins, in minutes since midnight, and what it is about.
fn when(lesson: &Lesson) -> (i64, &'static str) {
    match lesson.subject {
        "japanese" => (8 * 60, "会話・読み書き"),
        "life" => (13 * 60, "日本の生活習慣・ごみの分別・交通"),
        _ => (15 * 60 + 15, "職場の安全・報告連絡相談"),
    }
}

fn session(plan: &Plan, state: &str, lesson: &Lesson, teacher: &str) -> Row {
    let (starts, content) = when(lesson);
    // A quarter of an hour of break in whatever is longer than two hours.
    let pause = if lesson.minutes > 120 { 15 } else { 0 };
    let clock = |minutes: i64| t(format!("{}:{:02}", minutes / 60, minutes % 60));
    row([
        ("session.starts", clock(starts)),
        ("session.ends", clock(starts + lesson.minutes + pause)),
        ("session.break_minutes", Cell::Int(pause)),
        ("session.content", t(content)),
        ("session.course", t(plan.course)),
        ("session.state", t(state)),
        ("session.day", Cell::Day(lesson.day)),
        ("session.subject", t(lesson.subject)),
        ("session.minutes", Cell::Int(lesson.minutes)),
        ("session.teacher", t(teacher)),
    ])
}

fn held(lesson: &Lesson) -> bool {
    lesson.day <= day(LAST_HELD.0, LAST_HELD.1, LAST_HELD.2)
}

/// The sheet `sessions`.
pub(super) fn session_rows() -> Vec<Row> {
    let mut rows = Vec::new();
    for plan in plans() {
        let lessons = lessons(&plan);
        rows.extend(
            lessons
                .iter()
                .map(|lesson| session(&plan, "planned", lesson, "")),
        );
        for (at, lesson) in lessons
            .iter()
            .enumerate()
            .filter(|(_, lesson)| held(lesson))
        {
            rows.push(session(
                &plan,
                "held",
                lesson,
                TEACHERS[at % TEACHERS.len()][0],
            ));
        }
    }
    rows
}

/// The sheet `teachers`.
pub(super) fn teacher_rows() -> Vec<Row> {
    let teacher = |(number, teacher): (usize, &[&str; 4])| {
        row([
            ("teacher.code", t(format!("T-{}", number + 1))),
            ("teacher.name_latin", t(teacher[0])),
            ("teacher.name_japanese", t(teacher[1])),
            ("teacher.title_japanese", t(teacher[2])),
            ("teacher.qualification", t(teacher[3])),
        ])
    };
    TEACHERS.iter().enumerate().map(teacher).collect()
}

/// The sheet `holidays`.
pub(super) fn holiday_rows() -> Vec<Row> {
    let holiday = |((y, m, d), name, japanese, national): Closed| {
        row([
            ("holiday.day", Cell::Day(day(y, m, d))),
            ("holiday.name", t(name)),
            ("holiday.name_japanese", t(japanese)),
            ("holiday.national", super::row::flag(national)),
        ])
    };
    CLOSED.map(holiday).to_vec()
}

/// Days with a lesson held, of one order.
pub(super) fn held_days(plan: &Plan) -> Vec<NaiveDate> {
    let mut days: Vec<NaiveDate> = lessons(plan)
        .iter()
        .filter(|l| held(l))
        .map(|l| l.day)
        .collect();
    days.dedup();
    days
}

/// The sheet `attendance`: at most two lessons per person, missed whole or in half.
pub(super) fn attendance_rows(people: &[Person]) -> Vec<Row> {
    let mut rows = Vec::new();
    for plan in plans() {
        let lessons: Vec<Lesson> = lessons(&plan).into_iter().filter(held).collect();
        let members = people.iter().filter(|person| {
            person
                .plan
                .as_ref()
                .is_some_and(|own| own.code == plan.code)
        });
        for person in members {
            let mut dice = Dice::new("attendance", person.number + usize::from(person.lao) * 100);
            let mut last = usize::MAX;
            for _ in 0..dice.between(0, 2) {
                let at = (dice.next() % lessons.len() as u64) as usize;
                if at == last {
                    continue;
                }
                last = at;
                let lesson = &lessons[at];
                let minutes = if dice.chance(60) {
                    0
                } else {
                    lesson.minutes / 2
                };
                rows.push(exception(
                    plan.course,
                    lesson.day,
                    lesson.subject,
                    &person.code,
                    minutes,
                ));
            }
        }
    }
    rows
}

/// A row of the sheet `attendance`.
pub(super) fn exception(
    course: &str,
    day: NaiveDate,
    subject: &str,
    trainee: &str,
    minutes: i64,
) -> Row {
    row([
        ("attendance.course", t(course)),
        ("attendance.day", Cell::Day(day)),
        ("attendance.subject", t(subject)),
        ("attendance.trainee", t(trainee)),
        ("attendance.minutes", Cell::Int(minutes)),
    ])
}
