//! One person's hours before entry: what the engine of [`crate::hours`] says about the marks of
//! the register, with what is still to come. It only brings the file and the engine together.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;

use crate::checklist::Known;
use crate::eligibility;
use crate::file::TraineeFile;
use crate::hours::care::{CareLevel, care};
use crate::hours::moved::{DayMinutes, moved};
use crate::hours::plan::{Rate, backward, forecast};
use crate::hours::{Attended, Window, bc, count, esd};
use crate::order::{Experience, Programme};
use crate::training::{Course, HeldSession, ProviderKind, Qualification, Subject};
use crate::value::Id;

/// A person's hours before entry. All times are minutes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Meter {
    /// Whose rules are applied: those of the order, else those of the day of entry.
    pub programme: Programme,
    /// The entry.
    pub entry: NaiveDate,
    /// First day that counts (TITP-PRE-W).
    pub window_from: NaiveDate,
    /// What counts.
    pub counted_minutes: i64,
    /// What is needed (TITP-PRE-H, or half of ESD-LEC-A or -B); 0 where no rule asks for hours (SSW).
    pub needed_minutes: i64,
    /// What counts, by subject.
    pub by_subject: [(Subject, i64); 3],
    /// First day counted.
    pub first: Option<NaiveDate>,
    /// Last day counted.
    pub last: Option<NaiveDate>,
    /// The hours are enough.
    pub enough_hours: bool,
    /// One month is full (TITP-PRE-M); not asked for by ESD.
    pub one_month: bool,
    /// Did not count: above what a day may count (TITP-DAY-CAP).
    pub over_cap: i64,
    /// Did not count: older than the window, or after entry.
    pub outside_window: i64,
    /// Did not count: legal protection (TITP-PRE-SUBJ).
    pub legal: i64,
    /// Did not count: its provider does not (TITP-PRE-WHO).
    pub other_provider: i64,
    /// Counted by day.
    pub days: Vec<(NaiveDate, i64)>,
    /// Planned lessons to come before entry.
    pub coming_minutes: i64,
    /// Minutes still missing today.
    pub missing_minutes: i64,
    /// The day everything is reached if every coming lesson is attended.
    pub reached_on: Option<NaiveDate>,
    /// The last day on which a first lesson still leaves a full month.
    pub last_start: Option<NaiveDate>,
    /// Share of the lessons of this person that were attended, in per cent.
    pub rate: Option<i64>,
    /// Minutes at entry at that rate.
    pub forecast_minutes: i64,
    /// The day everything is reached at that rate.
    pub forecast_on: Option<NaiveDate>,
    /// Other meters that apply.
    pub others: Vec<Other>,
    /// What moving the entry from the order's day changes.
    pub moved: Option<MovedEntry>,
}

/// Another meter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Other {
    /// Id of its rule.
    pub rule: &'static str,
    /// Minutes reached.
    pub minutes: i64,
    /// Minutes needed.
    pub needed: i64,
    /// It is reached, with everything else the rule asks for.
    pub reached: bool,
}

/// What a moved entry changes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MovedEntry {
    /// The entry of the order.
    pub planned: NaiveDate,
    /// Days and minutes that fall out of the window.
    pub falls_out: Vec<(NaiveDate, i64)>,
    /// Days and minutes that come into it.
    pub comes_in: Vec<(NaiveDate, i64)>,
}

/// The lessons of a person as they were attended.
#[must_use]
pub fn attended(file: &TraineeFile) -> Vec<Attended> {
    let sessions: BTreeMap<Id, &HeldSession> =
        file.training.held.iter().map(|one| (one.id, one)).collect();
    let courses: BTreeMap<Id, &Course> = file
        .training
        .courses
        .iter()
        .map(|one| (one.id, one))
        .collect();
    let teachers = &file.shared.teachers;
    let lessons = file.attendance.iter().filter_map(|mark| {
        let session = sessions.get(&mark.session?)?;
        let course = session.course.and_then(|id| courses.get(&id));
        let teacher = session.taught_by.and_then(|id| teachers.get(&id));
        let qualified = teacher.and_then(|teacher| teacher.qualification);
        Some(Attended {
            day: session.day?,
            subject: session.subject?,
            minutes: mark.minutes.unwrap_or(0),
            counts: counts(course.copied()),
            accredited: course.is_some_and(|course| !course.accreditation_number.is_empty()),
            qualified: qualified.is_some_and(|one| one != Qualification::None),
            care: session.care_subject,
        })
    });
    lessons.collect()
}

/// Whether the course's provider is one the rule names (TITP-PRE-WHO); what is not said yet
/// counts, and is told by a finding.
fn counts(course: Option<&Course>) -> bool {
    course.and_then(|course| course.provider_kind) != Some(ProviderKind::Other)
}

/// Lessons to come after `today`: planned for a class the person is in that day, with a subject
/// and a provider that count.
fn coming(file: &TraineeFile, today: NaiveDate) -> Vec<DayMinutes> {
    let courses: BTreeMap<Id, &Course> = file
        .training
        .courses
        .iter()
        .map(|one| (one.id, one))
        .collect();
    let held: BTreeSet<Id> = file
        .training
        .held
        .iter()
        .filter_map(|one| one.planned)
        .collect();
    let mine = |class: Option<Id>, day: NaiveDate| {
        let mut times = file.enrolments.iter();
        times.any(|time| time.class == class && time.covers(day))
    };
    let lessons = file.training.planned.iter().filter_map(|lesson| {
        let day = lesson.day.filter(|day| *day > today)?;
        let counts = lesson.cancelled != Some(true)
            && !held.contains(&lesson.id)
            && lesson
                .subject
                .is_some_and(|subject| subject != Subject::Legal)
            && counts(lesson.course.and_then(|id| courses.get(&id)).copied())
            && lesson.class.is_some()
            && mine(lesson.class, day);
        counts.then(|| DayMinutes {
            day,
            minutes: lesson.minutes.unwrap_or(0),
        })
    });
    lessons.collect()
}

/// Attended and held minutes of all lessons a person has a mark in.
#[must_use]
pub fn rate(file: &TraineeFile, since: Option<NaiveDate>) -> Rate {
    let sessions: BTreeMap<Id, &HeldSession> =
        file.training.held.iter().map(|one| (one.id, one)).collect();
    let mut rate = Rate {
        attended: 0,
        held: 0,
    };
    for mark in &file.attendance {
        let Some(session) = mark.session.and_then(|id| sessions.get(&id)) else {
            continue;
        };
        if since.is_none_or(|since| session.day >= Some(since)) {
            rate.attended = rate.attended.saturating_add(mark.minutes.unwrap_or(0));
            rate.held = rate.held.saturating_add(session.minutes.unwrap_or(0));
        }
    }
    rate
}

/// A share in per cent, rounded down; nothing of nothing.
#[must_use]
pub fn percent(part: i64, whole: i64) -> Option<i64> {
    (whole > 0).then(|| part.saturating_mul(100) / whole)
}

/// The hours of a person for an entry on `asked`, else on the day the order plans; `None`
/// without either.
#[must_use]
pub fn of(file: &TraineeFile, asked: Option<NaiveDate>, today: NaiveDate) -> Option<Meter> {
    let planned = file.order.as_ref().and_then(|order| order.entry_on);
    let entry = asked.or(planned)?;
    let rules = &file.shared.rules;
    let lessons = attended(file);
    let coming = coming(file, today);
    let counted = count(&lessons, entry, rules);
    let rate = rate(file, None);
    let back = backward(&counted, &coming, rules);
    let ahead = forecast(&counted, &coming, rate, rules);
    let programme = esd::programme_on(
        file.order.as_ref().and_then(|order| order.programme),
        entry,
        rules,
    );
    let mut meter = Meter {
        programme,
        entry,
        window_from: counted.window_from,
        counted_minutes: counted.counted_minutes,
        needed_minutes: rules
            .value("TITP-PRE-H")
            .unwrap_or_default()
            .saturating_mul(60),
        by_subject: subjects(counted.by_subject),
        first: counted.first,
        last: counted.last,
        enough_hours: back.missing_minutes == 0,
        one_month: counted.at_least_one_month,
        over_cap: counted.over_cap,
        outside_window: counted.outside_window,
        legal: counted.legal,
        other_provider: counted.other_provider,
        days: counted
            .days
            .iter()
            .map(|day| (day.day, day.by_subject.total()))
            .collect(),
        coming_minutes: coming
            .iter()
            .filter(|lesson| lesson.day < entry)
            .map(|lesson| lesson.minutes)
            .sum(),
        missing_minutes: back.missing_minutes,
        reached_on: back.reached_on,
        last_start: Some(back.last_day_to_start),
        rate: percent(rate.attended, rate.held),
        forecast_minutes: ahead.minutes,
        forecast_on: ahead.reached_on,
        others: others(file, &lessons, entry),
        moved: None,
    };
    if programme == Programme::Esd {
        let passed = eligibility::japanese(&file.exams).is_some();
        if let Some(esd) = esd::esd(&lessons, entry, passed, rules) {
            meter.needed_minutes = esd.pre.needed_minutes;
            meter.counted_minutes = esd.pre.minutes;
            meter.by_subject = subjects(esd.by_subject);
            meter.enough_hours = esd.pre.reached;
            meter.missing_minutes = (esd.pre.needed_minutes - esd.pre.minutes).max(0);
            // ESD states hours only: no month, no day by which to begin, no cap.
            meter.one_month = true;
            meter.last_start = None;
            meter.over_cap = 0;
            let missing = meter.missing_minutes;
            let window = Window::before(entry, rules);
            (_, meter.reached_on) = esd::reach(&coming, missing, window, |minutes| minutes);
            let ahead = esd::reach(&coming, missing, window, |minutes| rate.of(minutes));
            meter.forecast_minutes = esd.pre.minutes.saturating_add(ahead.0);
            meter.forecast_on = ahead.1;
        }
    }
    if programme == Programme::Ssw {
        meter.needed_minutes = 0;
        meter.missing_minutes = 0;
        meter.enough_hours = false;
        (meter.reached_on, meter.forecast_on, meter.last_start) = (None, None, None);
    }
    if let (Some(planned), true) = (planned, asked.is_some() && asked != planned) {
        let both = moved(&lessons, planned, entry, rules);
        let pairs = |days: &[DayMinutes]| days.iter().map(|one| (one.day, one.minutes)).collect();
        meter.moved = Some(MovedEntry {
            planned,
            falls_out: pairs(&both.falls_out),
            comes_in: pairs(&both.comes_in),
        });
    }
    Some(meter)
}

fn subjects(by: crate::hours::BySubject) -> [(Subject, i64); 3] {
    [
        (Subject::Japanese, by.japanese),
        (Subject::Life, by.life),
        (Subject::Skills, by.skills),
    ]
}

/// Meters beside the main one: courses of an accredited institution, care, and 1-27 B-c.
fn others(file: &TraineeFile, lessons: &[Attended], entry: NaiveDate) -> Vec<Other> {
    let rules = &file.shared.rules;
    let order = file.order.as_deref();
    let programme = esd::programme_on(order.and_then(|order| order.programme), entry, rules);
    let level = eligibility::japanese(&file.exams);
    let mut others = Vec::new();
    if programme == Programme::Esd
        && let Some(esd) = esd::esd(lessons, entry, level.is_some(), rules)
    {
        let course = |rule, meter: Option<esd::Meter>| {
            meter.map(|meter| Other {
                rule,
                minutes: meter.minutes,
                needed: meter.needed_minutes,
                reached: meter.reached,
            })
        };
        others.extend(course("ESD-LEC-A1", esd.a1_course));
        let passed = level.is_some_and(|level| level <= 4);
        others.extend(course("ESD-LEC-A2", esd.a2_course.filter(|_| !passed)));
    }
    if order.and_then(|order| order.experience) == Some(Experience::Bc)
        && let Some(least) = bc::least_training(lessons, entry, rules)
    {
        for part in [least.total, least.skills] {
            others.push(Other {
                rule: "TITP-BC",
                minutes: part.minutes,
                needed: part.needed_minutes,
                reached: part.met,
            });
        }
    }
    if Known::of(file).says("care_job") == Some("yes") {
        let level = match level {
            Some(level) if level <= 3 => CareLevel::N3,
            _ => CareLevel::N4,
        };
        let care = care(lessons, entry, level);
        for (rule, table) in [
            ("TITP-KAIGO-IN", &care.japanese),
            ("TITP-KAIGO-Y2", &care.introduction),
        ] {
            others.push(Other {
                rule,
                minutes: table.taught,
                needed: table.needed / 2,
                reached: table.halved,
            });
        }
    }
    others
}
