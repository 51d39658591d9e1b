//! The register of a class: its people by its lessons of some days.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;
use domain::trainee::Trainee;
use domain::training::{
    Attendance, Class, Enrolment, HeldSession, Holiday, PlannedSession, Subject,
};
use domain::value::{Id, Value};
use store::Read;

use crate::check_file::not_found;
use crate::error::OfficeError;
use crate::session::Session;

/// A register.
#[derive(Clone, Debug)]
pub struct Register {
    /// The class.
    pub class: Class,
    /// Its lessons, by day and time.
    pub lessons: Vec<RegisterLesson>,
    /// Its people of these days, by code.
    pub people: Vec<RegisterPerson>,
    /// Marks by person and lesson.
    pub marks: Vec<Vec<Option<Attendance>>>,
    /// Holidays of these days.
    pub holidays: BTreeMap<NaiveDate, String>,
}

/// A lesson of a register: as it was held, else as it is planned.
#[derive(Clone, Debug)]
pub struct RegisterLesson {
    /// Id of the held lesson, else of the planned one.
    pub id: Id,
    /// The planned lesson, when there is one.
    pub planned: Option<Id>,
    /// It was held.
    pub held: bool,
    /// The day.
    pub day: NaiveDate,
    /// When it begins, in minutes since midnight.
    pub starts: Option<i64>,
    /// When it ends.
    pub ends: Option<i64>,
    /// Its minutes.
    pub minutes: i64,
    /// Its subject.
    pub subject: Option<Subject>,
    /// What it is about.
    pub content: String,
    /// Who gives it, as a label.
    pub teacher: String,
    /// It does not take place.
    pub cancelled: bool,
    /// Why it was changed.
    pub reason: String,
}

/// Somebody in the class.
#[derive(Clone, Debug)]
pub struct RegisterPerson {
    /// The trainee.
    pub trainee: Trainee,
    /// Times in the class: first and last day.
    pub times: Vec<FromTo>,
}

/// First and last day; none = open.
type FromTo = (Option<NaiveDate>, Option<NaiveDate>);

impl Session {
    /// The register of a class from `from` to `to`, both inclusive.
    ///
    /// # Errors
    /// [`OfficeError::NotFound`] and the store's.
    pub fn open_register(
        &self,
        class: &str,
        (from, to): (NaiveDate, NaiveDate),
    ) -> Result<Register, OfficeError> {
        let class = self.class(class)?;
        let lessons = self.lessons_of(&class, from, to)?;
        let people = self.people_of(&class, from, to)?;
        let held: BTreeSet<Id> = lessons
            .iter()
            .filter(|one| one.held)
            .map(|one| one.id)
            .collect();
        let mut marks: BTreeMap<(Id, Id), Attendance> = BTreeMap::new();
        for mark in self.store.marks_of_class(class.id, from, to)? {
            if let (Some(trainee), Some(session)) = (mark.trainee, mark.session) {
                marks.insert((trainee, session), mark);
            }
        }
        let row = |person: &RegisterPerson| {
            let mark = |lesson: &RegisterLesson| {
                let here = held.contains(&lesson.id);
                here.then(|| marks.get(&(person.trainee.id, lesson.id)).cloned())
                    .flatten()
            };
            lessons.iter().map(mark).collect()
        };
        let holidays = self.store.all::<Holiday>()?.into_iter().filter_map(|one| {
            let day = one.day.filter(|day| (from..=to).contains(day))?;
            Some((day, one.name))
        });
        Ok(Register {
            marks: people.iter().map(row).collect(),
            holidays: holidays.collect(),
            lessons,
            people,
            class,
        })
    }

    /// The class of that code.
    pub(crate) fn class(&self, code: &str) -> Result<Class, OfficeError> {
        let found = self.store.find_one("code", &Value::text(code))?;
        let class = found.ok_or_else(|| not_found("class", code))?;
        self.may_open_class(&class)?;
        Ok(class)
    }

    fn lessons_of(
        &self,
        class: &Class,
        from: NaiveDate,
        to: NaiveDate,
    ) -> Result<Vec<RegisterLesson>, OfficeError> {
        let teachers = self.store.all::<domain::training::Teacher>()?;
        let name = |id: Option<Id>| {
            let found = teachers.iter().find(|one| Some(one.id) == id);
            found.map(|one| one.name_latin.clone()).unwrap_or_default()
        };
        let held: Vec<HeldSession> = self.store.lessons_of_class(class.id, from, to)?;
        let became: BTreeSet<Id> = held.iter().filter_map(|lesson| lesson.planned).collect();
        let as_held = |lesson: HeldSession| {
            Some(RegisterLesson {
                id: lesson.id,
                planned: lesson.planned,
                held: true,
                day: lesson.day?,
                starts: lesson.starts,
                ends: lesson.ends,
                minutes: lesson.minutes.unwrap_or(0),
                subject: lesson.subject,
                content: lesson.content,
                teacher: match name(lesson.taught_by) {
                    name if name.is_empty() => lesson.teacher,
                    name => name,
                },
                cancelled: false,
                reason: String::new(),
            })
        };
        let as_planned = |lesson: PlannedSession| {
            Some(RegisterLesson {
                id: lesson.id,
                planned: Some(lesson.id),
                held: false,
                day: lesson.day?,
                starts: lesson.starts,
                ends: lesson.ends,
                minutes: lesson.minutes.unwrap_or(0),
                subject: lesson.subject,
                content: lesson.content,
                teacher: name(lesson.taught_by),
                cancelled: lesson.cancelled == Some(true),
                reason: lesson.reason,
            })
        };
        let there: BTreeSet<_> = held
            .iter()
            .map(|one| (one.day, one.starts, one.subject))
            .collect();
        let open = self
            .store
            .lessons_of_class::<PlannedSession>(class.id, from, to)?;
        // A plan from a workbook does not say which lesson it became: day, time and subject do.
        let open = open.into_iter().filter(|one| {
            !became.contains(&one.id) && !there.contains(&(one.day, one.starts, one.subject))
        });
        let mut lessons: Vec<RegisterLesson> = held
            .into_iter()
            .filter_map(as_held)
            .chain(open.filter_map(as_planned))
            .collect();
        lessons.sort_by_key(|lesson| (lesson.day, lesson.starts, lesson.subject, lesson.id));
        Ok(lessons)
    }

    fn people_of(
        &self,
        class: &Class,
        from: NaiveDate,
        to: NaiveDate,
    ) -> Result<Vec<RegisterPerson>, OfficeError> {
        let times: Vec<Enrolment> = self.store.by("class", &Value::Ref(class.id))?;
        let meets = |time: &Enrolment| {
            time.from.is_none_or(|first| first <= to) && time.to.is_none_or(|last| from <= last)
        };
        let mut by_person: BTreeMap<Id, Vec<FromTo>> = BTreeMap::new();
        for time in times.into_iter().filter(meets) {
            if let Some(trainee) = time.trainee {
                by_person
                    .entry(trainee)
                    .or_default()
                    .push((time.from, time.to));
            }
        }
        let mut people = Vec::new();
        for (id, times) in by_person {
            if let Some(trainee) = self.store.get(id)? {
                people.push(RegisterPerson { trainee, times });
            }
        }
        people.sort_by(|a, b| a.trainee.code.cmp(&b.trainee.code));
        Ok(people)
    }
}
