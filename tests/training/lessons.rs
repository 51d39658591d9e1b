//! Lessons are made from the timetable and changed one by one; what is wrong with them is told.

use domain::check;
use office::LessonChange;
use tabidachi_tests::world;

use crate::school::{School, day};

#[test]
fn lessons_follow_the_timetable_without_holidays_and_are_never_made_twice() {
    let mut school = School::new("timetable", 2);
    let closed = [("day", "2026-11-25"), ("name", "Sample day off")];
    school.small.add("holiday", None, &closed);
    // Two weeks: ten lessons of Japanese and two of life, without one Wednesday.
    let planned = school.plan("2026-11-16", "2026-11-29");
    assert_eq!((planned.made, planned.there, planned.holidays), (10, 0, 1));
    let again = school.plan("2026-11-16", "2026-11-29");
    assert_eq!((again.made, again.there), (0, 10));
    // Before the class begins there is none.
    assert_eq!(school.plan("2026-10-01", "2026-11-01").made, 0);
    let register = school.register("2026-11-16", "2026-11-18");
    let shown = register.lessons.iter().map(|lesson| {
        let subject = lesson.subject.map(domain::training::Subject::code);
        (
            lesson.day.to_string(),
            subject.unwrap_or(""),
            lesson.minutes,
        )
    });
    let shown: Vec<_> = shown.collect();
    let of = |day: &str, subject, minutes| (day.to_owned(), subject, minutes);
    // 8:00 to 12:15 with a quarter of an hour of break is four hours.
    assert_eq!(
        shown,
        [
            of("2026-11-16", "japanese", 240),
            of("2026-11-17", "japanese", 240),
            of("2026-11-18", "japanese", 240),
            of("2026-11-18", "life", 120),
        ]
    );
}

#[test]
fn a_lesson_is_moved_split_cancelled_and_given_by_somebody_else_with_a_reason() {
    let mut school = School::new("change", 1);
    school.plan("2026-11-23", "2026-11-24");
    let other = [("code", "T-2"), ("name_latin", "SOMPHOU SAMPLE")];
    let other = school.small.add("teacher", None, &other);
    let lessons = school.register("2026-11-23", "2026-11-24").lessons;
    let (monday, tuesday) = (lessons[0].id, lessons[1].id);
    let mut change = |lesson, change, reason: &str| {
        let session = &mut school.small.session;
        session.change_lesson(lesson, change, reason, &world::stamp())
    };
    let to = LessonChange::Move {
        day: day("2026-11-28"),
        starts: Some(540),
    };
    let error = change(monday, to, " ").unwrap_err();
    assert_eq!(error.code(), "reason-empty");
    change(monday, to, "power cut").unwrap();
    let outside = change(tuesday, LessonChange::Split { at: 400 }, "two rooms").unwrap_err();
    assert_eq!(outside.code(), "lesson-cut-outside");
    change(tuesday, LessonChange::Split { at: 600 }, "two rooms").unwrap();
    let substitute = LessonChange::Substitute { teacher: other };
    change(tuesday, substitute, "ill").unwrap();
    change(monday, LessonChange::Cancel, "power cut").unwrap();
    let shown = school.register("2026-11-24", "2026-11-28").lessons;
    let shown: Vec<_> = shown
        .iter()
        .map(|l| (l.starts, l.ends, l.minutes, l.cancelled, l.teacher.as_str()))
        .collect();
    assert_eq!(
        shown,
        [
            (Some(480), Some(600), 120, false, "SOMPHOU SAMPLE"),
            // The break lies in the longer half.
            (Some(600), Some(735), 120, false, "KEO SAMPLE"),
            // A moved lesson keeps its length.
            (Some(540), Some(795), 240, true, "KEO SAMPLE"),
        ]
    );
}

#[test]
fn what_cannot_be_is_told_and_stops_nothing() {
    let mut school = School::new("findings", 2);
    let closed = [("day", "2026-11-17"), ("name", "Sample day off")];
    school.plan("2026-11-16", "2026-11-20");
    school.small.add("holiday", None, &closed);
    for (day, starts, ends, minutes) in [
        // Past midnight; on a Sunday; longer than its times; outside the class.
        ("2026-11-19", "22:00", "1:00", "180"),
        ("2026-11-22", "8:00", "9:00", "60"),
        ("2026-11-20", "13:00", "14:00", "90"),
        ("2026-10-30", "8:00", "9:00", "60"),
        // Over the eight hours of a day; at the same time as another.
        ("2026-11-16", "13:00", "18:30", "330"),
        ("2026-11-18", "14:00", "16:00", "120"),
    ] {
        let lesson = [
            ("class", "K-1"),
            ("course", "C-1"),
            ("day", day),
            ("subject", "skills"),
            ("starts", starts),
            ("ends", ends),
            ("minutes", minutes),
        ];
        school.small.add("planned_session", None, &lesson);
    }
    let open = school.small.session.open_class("K-1", world::today());
    let mut codes: Vec<String> = open.unwrap().findings.into_iter().map(|f| f.code).collect();
    codes.sort();
    codes.dedup();
    assert_eq!(
        codes,
        [
            "lesson-longer-than-times",
            "lesson-on-holiday",
            "lesson-on-weekend",
            "lesson-outside-course",
            "lesson-over-cap",
            "lesson-overlap",
            "lesson-past-midnight",
        ]
    );
    // A finding about hours is nobody's fault of the program: the register still opens.
    assert!(
        !school
            .register("2026-11-16", "2026-11-22")
            .lessons
            .is_empty()
    );
    assert_eq!(check::LATE_RULE, "CO-MARK-LATE");
}
