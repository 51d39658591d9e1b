//! The same for training: the record, the register, reports.

/// What a mark of the register says.
const MARKS: [&str; 4] = [
    "attendance.session",
    "attendance.trainee",
    "attendance.minutes",
    "attendance.mark",
];
/// What a held lesson says.
const LESSONS: [&str; 4] = [
    "held_session.day",
    "held_session.minutes",
    "held_session.subject",
    "held_session.course",
];

/// See [`super::behind::BEHIND`].
pub(super) const BEHIND_CLASS: &[(&str, &[&str])] = &[
    ("hours.", &MARKS),
    ("hours.", &LESSONS),
    ("hours.course", &["course.title"]),
    ("hours.provider_name", &["course.provider_name"]),
    ("hours.venue_name", &["course.venue_name"]),
    ("record.", &LESSONS),
    ("record.", &MARKS),
    ("held_day.", &LESSONS),
    (
        "held_day.",
        &["held_session.starts", "held_session.ends", "holiday.day"],
    ),
    ("held_day.content", &["held_session.content"]),
    ("held_day.note", &["holiday.name", "holiday.name_japanese"]),
    ("held_day.break_minutes", &["held_session.break_minutes"]),
    (
        "held_day.teacher",
        &[
            "held_session.teacher",
            "held_session.taught_by",
            "teacher.name_latin",
            "teacher.name_japanese",
            "teacher.title_japanese",
        ],
    ),
    (
        "held_day.place",
        &["course.venue_name", "held_session.room"],
    ),
    ("record_person.", &MARKS),
    ("record_person.entry_on", &["order.entry_on"]),
    ("record_subject.", &LESSONS),
    (
        "record_subject.",
        &[
            "plan_line.minutes",
            "plan_line.subject",
            "planned_session.minutes",
            "planned_session.subject",
            "planned_session.cancelled",
        ],
    ),
    ("unusual_mark.", &MARKS),
    (
        "unusual_mark.",
        &[
            "attendance.entered_on",
            "attendance.entered_by",
            "attendance.reason",
        ],
    ),
    (
        "register.teacher",
        &[
            "class.teacher",
            "teacher.name_latin",
            "teacher.name_japanese",
        ],
    ),
    ("register.", &["class.code"]),
    (
        "register.people",
        &[
            "enrolment.class",
            "enrolment.trainee",
            "enrolment.from",
            "enrolment.to",
        ],
    ),
    ("class_person.", &["enrolment.class", "enrolment.trainee"]),
    ("class_person.from", &["enrolment.from"]),
    ("class_person.to", &["enrolment.to"]),
    ("class_person.order", &["trainee.order", "order.code"]),
    ("class_person.m", &MARKS),
    ("class_person.held", &LESSONS),
    ("report.", &MARKS),
    ("report.", &LESSONS),
    ("report.centre", &["class.centre"]),
    (
        "report.tests",
        &["assessment.score", "assessment.of", "assessment.kind"],
    ),
    ("report.chapter", &["assessment.score", "assessment.kind"]),
    (
        "report.level",
        &["exam.level", "exam.passed", "exam.score", "exam.kind"],
    ),
    ("report.proven", &["exam.level", "exam.passed"]),
    ("report.q", &["order.entry_on"]),
    ("report_subject.", &MARKS),
    ("report_subject.", &LESSONS),
];
