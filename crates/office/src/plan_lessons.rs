//! Makes planned lessons from a class's weekly timetable. What is there already stays as it
//! is; holidays and days outside the class are left out.

use std::collections::BTreeSet;

use chrono::{Datelike, NaiveDate};
use domain::record::Record;
use domain::training::{Class, Holiday, PlannedSession, Timetable, Weekday};
use domain::value::{Id, Value};
use store::{Read, Stamp, StoreError};

use crate::error::OfficeError;
use crate::op::Op;
use crate::session::Session;

/// The most days one request may ask for: a course is shorter.
const LONGEST_DAYS: usize = 800;

/// What was planned.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct PlannedLessons {
    /// New lessons.
    pub made: usize,
    /// Lessons that were there already.
    pub there: usize,
    /// Days left out because they are holidays.
    pub holidays: usize,
}

impl Session {
    /// Plans the lessons of a class from `from` to `to`, both inclusive.
    ///
    /// # Errors
    /// [`OfficeError::Field`] when the class has no timetable, and the store's.
    pub fn plan_lessons(
        &mut self,
        class: Id,
        (from, to): (NaiveDate, NaiveDate),
        stamp: &Stamp,
    ) -> Result<PlannedLessons, OfficeError> {
        self.transact(Op::PlanLessons, stamp, |tx| {
            let missing = StoreError::NoSuchRow { noun: Class::NOUN };
            let class: Class = tx.get(class)?.ok_or(missing)?;
            let of_class = Value::Ref(class.id);
            let lines: Vec<Timetable> = tx.by("class", &of_class)?;
            if lines.is_empty() {
                return Err(OfficeError::field("timetable-empty", "timetable.weekday"));
            }
            let there: BTreeSet<_> = tx
                .by::<PlannedSession>("class", &of_class)?
                .into_iter()
                .map(|lesson| (lesson.day, lesson.starts, lesson.subject))
                .collect();
            let closed: BTreeSet<NaiveDate> = tx
                .all::<Holiday>()?
                .into_iter()
                .filter_map(|holiday| holiday.day)
                .collect();
            let mut planned = PlannedLessons::default();
            let days = class.from.unwrap_or(from).max(from).iter_days();
            let last = class.to.unwrap_or(to).min(to);
            for day in days.take_while(|day| *day <= last).take(LONGEST_DAYS) {
                let today = lines.iter().filter(|line| {
                    line.weekday.map(Weekday::number) == Some(day.weekday().num_days_from_monday())
                });
                if closed.contains(&day) {
                    planned.holidays += usize::from(today.count() > 0);
                    continue;
                }
                for line in today {
                    if there.contains(&(Some(day), line.starts, line.subject)) {
                        planned.there += 1;
                        continue;
                    }
                    let mut lesson = PlannedSession::blank(tx.new_id());
                    lesson.class = Some(class.id);
                    lesson.course = class.course;
                    lesson.day = Some(day);
                    lesson.subject = line.subject;
                    lesson.care_subject = line.care_subject;
                    lesson.starts = line.starts;
                    lesson.ends = line.ends;
                    lesson.break_minutes = line.break_minutes;
                    lesson.minutes =
                        domain::training::length(line.starts, line.ends, line.break_minutes);
                    lesson.content.clone_from(&line.content);
                    lesson.taught_by = line.taught_by.or(class.teacher);
                    let room = [&line.room, &class.room];
                    let room = room.into_iter().find(|room| !room.is_empty());
                    lesson.room = room.cloned().unwrap_or_default();
                    tx.put(&lesson)?;
                    planned.made += 1;
                }
            }
            Ok(planned)
        })
    }
}
