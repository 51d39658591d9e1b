//! A class out of a course: its lessons get the class, the trainees of its order come into it.
//! Done again it changes nothing.

use std::collections::BTreeSet;

use chrono::NaiveDate;
use domain::record::Record;
use domain::trainee::Trainee;
use domain::training::{Class, Course, Enrolment, HeldSession, PlannedSession};
use domain::value::{Id, Value};
use store::{Read, Stamp, StoreError, Tx};

use crate::error::OfficeError;
use crate::op::Op;
use crate::session::Session;

impl Session {
    /// Makes a class of a course, or completes the one it has; gives its code.
    ///
    /// # Errors
    /// The store's, e.g. a class of another course that has its code.
    pub fn make_class(&mut self, course: Id, stamp: &Stamp) -> Result<String, OfficeError> {
        self.transact(Op::MakeClass, stamp, |tx| make(tx, course))
    }
}

/// See [`Session::make_class`].
pub(crate) fn make(tx: &mut Tx<'_>, course: Id) -> Result<String, OfficeError> {
    let missing = StoreError::NoSuchRow { noun: Course::NOUN };
    let course: Course = tx.get(course)?.ok_or(missing)?;
    let of_course = Value::Ref(course.id);
    let planned: Vec<PlannedSession> = tx.by("course", &of_course)?;
    let held: Vec<HeldSession> = tx.by("course", &of_course)?;
    let known: Option<Class> = tx.find_one("course", &of_course)?;
    let class = if let Some(class) = known {
        class
    } else {
        let days = planned.iter().map(|lesson| lesson.day);
        let days = days.chain(held.iter().map(|lesson| lesson.day)).flatten();
        let days: BTreeSet<NaiveDate> = days.collect();
        let mut class = Class::blank(tx.new_id());
        class.code.clone_from(&course.code);
        class.name.clone_from(&course.title);
        class.course = Some(course.id);
        class.from = days.first().copied();
        class.to = days.last().copied();
        tx.put(&class)?;
        class
    };
    for mut lesson in planned.into_iter().filter(|lesson| lesson.class.is_none()) {
        lesson.class = Some(class.id);
        tx.put(&lesson)?;
    }
    for mut lesson in held.into_iter().filter(|lesson| lesson.class.is_none()) {
        lesson.class = Some(class.id);
        tx.put(&lesson)?;
    }
    if let Some(order) = course.order {
        let times: Vec<Enrolment> = tx.by("class", &Value::Ref(class.id))?;
        let here: BTreeSet<Option<Id>> = times.iter().map(|time| time.trainee).collect();
        let people: Vec<Trainee> = tx.by("order", &Value::Ref(order))?;
        for trainee in people.iter().filter(|one| !here.contains(&Some(one.id))) {
            let mut time = Enrolment::blank(tx.new_id());
            time.class = Some(class.id);
            time.trainee = Some(trainee.id);
            time.from = class.from;
            tx.put(&time)?;
        }
    }
    Ok(class.code)
}
