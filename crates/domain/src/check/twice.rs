//! A room or a teacher that two classes have planned for the same time.

use std::collections::BTreeMap;

use super::lessons::found;
use crate::file::ClassFile;
use crate::finding::{Finding, Severity};
use crate::training::{Class, PlannedSession};
use crate::value::Id;

/// When and where a lesson is, with what it has from its class.
struct Booking<'f> {
    class: &'f Class,
    day: chrono::NaiveDate,
    starts: i64,
    ends: i64,
    /// In small letters; empty when none is written.
    room: String,
    teacher: Option<Id>,
}

impl<'f> Booking<'f> {
    /// None for a cancelled lesson and one without its times.
    fn of(class: &'f Class, lesson: &PlannedSession) -> Option<Self> {
        let room = [&lesson.room, &class.room];
        let room = room.into_iter().find(|room| !room.is_empty());
        (lesson.cancelled != Some(true)).then_some(Self {
            class,
            day: lesson.day?,
            starts: lesson.starts?,
            ends: lesson.ends?,
            room: room.map(|room| room.to_lowercase()).unwrap_or_default(),
            teacher: lesson.taught_by.or(class.teacher),
        })
    }

    fn meets(&self, other: &Self) -> bool {
        self.day == other.day && self.starts < other.ends && other.starts < self.ends
    }

    /// Rooms of two centres may have one name.
    fn shares_room(&self, other: &Self) -> bool {
        !self.room.is_empty() && self.room == other.room && self.class.centre == other.class.centre
    }
}

/// One finding for each other class and what is shared with it, on the first day of it.
pub(super) fn check(file: &ClassFile, findings: &mut Vec<Finding>) {
    let planned = file.training.planned.iter();
    let ours = planned.filter(|lesson| lesson.class == Some(file.class.id));
    let ours: Vec<Booking<'_>> = ours
        .filter_map(|one| Booking::of(&file.class, one))
        .collect();
    let theirs = file.beside.iter().filter_map(|lesson| {
        let mut classes = file.classes.iter();
        let class = classes.find(|class| Some(class.id) == lesson.class)?;
        Booking::of(class, lesson)
    });
    // By what is shared, with whom: the first day.
    let mut shared: BTreeMap<(&str, &str), (chrono::NaiveDate, String)> = BTreeMap::new();
    for other in theirs {
        for lesson in ours.iter().filter(|lesson| lesson.meets(&other)) {
            let teacher = lesson.teacher.filter(|one| Some(*one) == other.teacher);
            let teacher = teacher.map(|id| {
                let named = file.teachers.iter().find(|one| one.id == id);
                named.map(|one| one.name_latin.clone()).unwrap_or_default()
            });
            let room = lesson.shares_room(&other).then(|| other.room.clone());
            for (what, name) in [("room", room), ("teacher", teacher)] {
                let Some(name) = name else { continue };
                let first = shared
                    .entry((what, &other.class.code))
                    .or_insert_with(|| (lesson.day, name.clone()));
                if lesson.day < first.0 {
                    *first = (lesson.day, name);
                }
            }
        }
    }
    for ((what, other), (day, name)) in shared {
        let (code, fact) = match what {
            "room" => ("lesson-room-twice", "planned_session.room"),
            _ => ("lesson-teacher-twice", "planned_session.taught_by"),
        };
        findings.push(
            found(file, Severity::Warning, code, fact)
                .arg("day", day)
                .arg(what, name)
                .arg("other", other),
        );
    }
}
