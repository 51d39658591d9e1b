//! What is wrong with the lessons of a class: times, days, and people in two places at once.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{Datelike, NaiveDate, Weekday};

use super::twice;
use crate::file::ClassFile;
use crate::finding::{Finding, Place, Severity};
use crate::rule::Rules;
use crate::training::{HeldSession, PlannedSession, ProviderKind, Subject, length};
use crate::value::Id;

/// A lesson, planned or held.
struct Lesson {
    id: Id,
    class: Option<Id>,
    day: NaiveDate,
    starts: Option<i64>,
    ends: Option<i64>,
    breaks: Option<i64>,
    minutes: i64,
    subject: Option<Subject>,
    people: BTreeSet<Id>,
}

/// Findings of a class's lessons. A lesson that was held is looked at as it was held.
#[must_use]
pub fn class(file: &ClassFile, rules: &Rules, as_of: NaiveDate) -> Vec<Finding> {
    let lessons = lessons(file);
    let mut findings = Vec::new();
    course(file, rules, as_of, &mut findings);
    let ours = |lesson: &&Lesson| lesson.class == Some(file.class.id);
    for lesson in lessons.iter().filter(ours) {
        times(file, lesson, &mut findings);
        day(file, lesson, rules, as_of, &mut findings);
    }
    over_cap(file, &lessons, rules, as_of, &mut findings);
    overlaps(file, &lessons, &mut findings);
    twice::check(file, &mut findings);
    Finding::by_severity(&mut findings);
    findings
}

pub(super) fn found(file: &ClassFile, severity: Severity, code: &str, fact: &str) -> Finding {
    Finding::new(severity, code, Place::fact("class", &file.class.code, fact))
}

fn lessons(file: &ClassFile) -> Vec<Lesson> {
    let mut marked: BTreeMap<Id, BTreeSet<Id>> = BTreeMap::new();
    for person in &file.trainees {
        for session in person.attendance.iter().filter_map(|mark| mark.session) {
            marked.entry(session).or_default().insert(person.trainee.id);
        }
    }
    let held = |lesson: &HeldSession| {
        Some(Lesson {
            id: lesson.id,
            class: lesson.class,
            day: lesson.day?,
            starts: lesson.starts,
            ends: lesson.ends,
            breaks: lesson.break_minutes,
            minutes: lesson.minutes.unwrap_or(0),
            subject: lesson.subject,
            people: marked.get(&lesson.id).cloned().unwrap_or_default(),
        })
    };
    let planned = |lesson: &PlannedSession| {
        let (class, day) = (lesson.class?, lesson.day?);
        let people = file.trainees.iter().filter(|person| {
            let mut times = person.enrolments.iter();
            times.any(|time| time.class == Some(class) && time.covers(day))
        });
        Some(Lesson {
            id: lesson.id,
            class: Some(class),
            day,
            starts: lesson.starts,
            ends: lesson.ends,
            breaks: lesson.break_minutes,
            minutes: lesson.minutes.unwrap_or(0),
            subject: lesson.subject,
            people: people.map(|person| person.trainee.id).collect(),
        })
    };
    let became: BTreeSet<Id> = file
        .training
        .held
        .iter()
        .filter_map(|l| l.planned)
        .collect();
    let open = file.training.planned.iter();
    let open = open.filter(|l| l.cancelled != Some(true) && !became.contains(&l.id));
    let held = file.training.held.iter().filter_map(held);
    held.chain(open.filter_map(planned)).collect()
}

/// Whether the hours of the course count at all (TITP-PRE-WHO).
fn course(file: &ClassFile, rules: &Rules, as_of: NaiveDate, findings: &mut Vec<Finding>) {
    const RULE: &str = "TITP-PRE-WHO";
    let mut courses = file.training.courses.iter();
    let Some(course) = courses.find(|course| Some(course.id) == file.class.course) else {
        return;
    };
    let (severity, code) = match course.provider_kind {
        None => (Some(Severity::Warning), "course-no-provider"),
        Some(ProviderKind::Other) => (rules.severity(RULE, as_of), "course-does-not-count"),
        Some(_) => return,
    };
    if let Some(severity) = severity {
        let found = found(
            file,
            severity.min(Severity::Warning),
            code,
            "course.provider_kind",
        );
        findings.push(found.rule(RULE).arg("course", &course.code));
    }
}

fn clock(minutes: Option<i64>) -> String {
    minutes.map_or_else(String::new, |at| format!("{}:{:02}", at / 60, at % 60))
}

fn times(file: &ClassFile, lesson: &Lesson, findings: &mut Vec<Finding>) {
    let (Some(starts), Some(ends)) = (lesson.starts, lesson.ends) else {
        return;
    };
    if ends <= starts {
        let found = found(
            file,
            Severity::Blocking,
            "lesson-past-midnight",
            "planned_session.ends",
        );
        findings.push(
            found
                .arg("day", lesson.day)
                .arg("starts", clock(lesson.starts))
                .arg("ends", clock(lesson.ends)),
        );
        return;
    }
    let longest = length(lesson.starts, lesson.ends, lesson.breaks).unwrap_or(0);
    if lesson.minutes > longest {
        let code = "lesson-longer-than-times";
        let found = found(file, Severity::Blocking, code, "planned_session.minutes");
        findings.push(
            found
                .arg("day", lesson.day)
                .arg("value", lesson.minutes)
                .arg("limit", longest),
        );
    }
}

/// Outside the class's time, on a holiday or a weekend (TITP-WEEK).
fn day(
    file: &ClassFile,
    lesson: &Lesson,
    rules: &Rules,
    as_of: NaiveDate,
    findings: &mut Vec<Finding>,
) {
    let (from, to) = (file.class.from, file.class.to);
    if from.is_some_and(|from| lesson.day < from) || to.is_some_and(|to| to < lesson.day) {
        let said = |day: Option<NaiveDate>| day.map(|day| day.to_string()).unwrap_or_default();
        let found = found(file, Severity::Warning, "lesson-outside-course", "class.to");
        findings.push(
            found
                .arg("day", lesson.day)
                .arg("from", said(from))
                .arg("to", said(to)),
        );
    }
    let Some(severity) = rules.severity("TITP-WEEK", as_of) else {
        return;
    };
    let severity = severity.min(Severity::Warning);
    if let Some(holiday) = file.shared.holidays.get(&lesson.day) {
        let found = found(file, severity, "lesson-on-holiday", "planned_session.day");
        let found = found.rule("TITP-WEEK").arg("day", lesson.day);
        findings.push(found.arg("holiday", &holiday.name));
    } else if matches!(lesson.day.weekday(), Weekday::Sat | Weekday::Sun) {
        let found = found(file, severity, "lesson-on-weekend", "planned_session.day");
        findings.push(found.rule("TITP-WEEK").arg("day", lesson.day));
    }
}

/// More hours a day than count (TITP-DAY-CAP).
fn over_cap(
    file: &ClassFile,
    lessons: &[Lesson],
    rules: &Rules,
    as_of: NaiveDate,
    findings: &mut Vec<Finding>,
) {
    let Some((limit, severity)) = rules
        .active("TITP-DAY-CAP", as_of)
        .and_then(|rule| Some((rule.value?, rule.severity())))
    else {
        return;
    };
    let mut days: BTreeMap<NaiveDate, i64> = BTreeMap::new();
    let ours = lessons.iter().filter(|l| l.class == Some(file.class.id));
    for lesson in ours.filter(|lesson| lesson.subject != Some(Subject::Legal)) {
        *days.entry(lesson.day).or_default() += lesson.minutes;
    }
    for (day, minutes) in days
        .into_iter()
        .filter(|(_, minutes)| *minutes > limit * 60)
    {
        let severity = severity.min(Severity::Warning);
        let found = found(file, severity, "lesson-over-cap", "planned_session.minutes");
        findings.push(
            found
                .rule("TITP-DAY-CAP")
                .arg("day", day)
                .arg("value", super::training::hours(minutes))
                .arg("limit", limit),
        );
    }
}

/// Two lessons at one time with a person in both. Each pair is told once.
fn overlaps(file: &ClassFile, lessons: &[Lesson], findings: &mut Vec<Finding>) {
    let mut by_day: BTreeMap<NaiveDate, Vec<&Lesson>> = BTreeMap::new();
    for lesson in lessons {
        by_day.entry(lesson.day).or_default().push(lesson);
    }
    for lessons in by_day.values() {
        for (index, one) in lessons.iter().enumerate() {
            for other in lessons.iter().skip(index + 1) {
                let ours = [one, other].iter().any(|l| l.class == Some(file.class.id));
                if ours && one.id != other.id && meet(one, other) {
                    let code = "lesson-overlap";
                    let found = found(file, Severity::Blocking, code, "planned_session.starts");
                    findings.push(
                        found
                            .arg("day", one.day)
                            .arg("starts", clock(other.starts))
                            .arg("ends", clock(other.ends))
                            .arg("other", one.people.intersection(&other.people).count()),
                    );
                }
            }
        }
    }
}

fn meet(one: &Lesson, other: &Lesson) -> bool {
    let (Some(a), Some(b), Some(c), Some(d)) = (one.starts, one.ends, other.starts, other.ends)
    else {
        return false;
    };
    a < d && c < b && !one.people.is_disjoint(&other.people)
}
