//! Writes marks into the register. The hours are sworn to: every mark keeps who wrote it and
//! when, and one that comes late, ahead of its day, or after a record was printed needs a reason.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use domain::printing::Printing;
use domain::record::Record;
use domain::trainee::Trainee;
use domain::training::{Attendance, Class, Enrolment, HeldSession, Mark, PlannedSession};
use domain::value::{Id, Value};
use store::{Read, Stamp, StoreError, Tx};

use crate::error::OfficeError;
use crate::op::Op;
use crate::session::Session;

/// Papers that swear to hours: what is changed after one of them needs a reason.
pub(crate) const SWORN: [&str; 2] = ["titp-4-8", "certificate"];

/// One mark.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct OneMark {
    /// The lesson: a planned one, which it makes a held one, or one that was held.
    pub lesson: Id,
    /// Whose.
    pub trainee: Id,
    /// The mark; `None` takes it out of the register.
    pub mark: Option<Mark>,
    /// Minutes missed by who came late or left early.
    pub missed: i64,
}

/// Marks of one class, written together.
#[derive(Clone, Copy, Debug)]
pub struct Marking<'a> {
    /// The class.
    pub class: Id,
    /// Its marks.
    pub marks: &'a [OneMark],
    /// Who wrote them; the one who works here when empty.
    pub by: &'a str,
    /// Why they are written now, where that needs a reason.
    pub reason: &'a str,
}

/// Marks that need a reason.
#[derive(Default)]
struct Unusual {
    late: usize,
    ahead: usize,
    changed: usize,
}

impl Session {
    /// Writes marks; gives how many changed.
    ///
    /// # Errors
    /// [`OfficeError::Field`]: `register-reason-needed`, `register-not-enrolled`,
    /// `register-too-long`; and the store's. Then nothing was written.
    pub fn mark_register(
        &mut self,
        marking: &Marking<'_>,
        today: NaiveDate,
        stamp: &Stamp,
    ) -> Result<usize, OfficeError> {
        if let Some(class) = self.store.get::<Class>(marking.class)? {
            self.may_open_class(&class)?;
        }
        let rules = self.rules()?;
        let limit = rules
            .active(domain::check::LATE_RULE, today)
            .and_then(|rule| rule.value);
        let by = match domain::text::clean(marking.by) {
            by if by.is_empty() => stamp.actor.clone(),
            by => by,
        };
        let reason = domain::text::clean(marking.reason);
        let op = Op::MarkRegister {
            count: marking.marks.len(),
        };
        self.transact(op, stamp, |tx| {
            let mut lessons: BTreeMap<Id, HeldSession> = BTreeMap::new();
            let mut printed: BTreeMap<Id, Option<NaiveDate>> = BTreeMap::new();
            let enrolled: Vec<Enrolment> = tx.by("class", &Value::Ref(marking.class))?;
            let mut unusual = Unusual::default();
            let mut changed = 0;
            for one in marking.marks {
                if one.mark.is_none()
                    && tx.get::<PlannedSession>(one.lesson)?.is_some()
                    && held_as(tx, one.lesson)?.is_none()
                {
                    continue;
                }
                let lesson = match lessons.get(&one.lesson) {
                    Some(lesson) => lesson.clone(),
                    None => {
                        let lesson = held(tx, one.lesson)?;
                        lessons.insert(one.lesson, lesson.clone());
                        lesson
                    }
                };
                let known = mark_of(tx, lesson.id, one.trainee)?;
                let before = known.as_ref().map(|row| (row.mark, row.minutes));
                let after = match one.mark {
                    Some(mark) => Some((Some(mark), Some(minutes(tx, one, mark, &lesson)?))),
                    None => None,
                };
                if before == after {
                    continue;
                }
                let day = lesson.day.unwrap_or(today);
                if after.is_some() && !enrolled.iter().any(|time| covers(time, one.trainee, day)) {
                    return Err(OfficeError::said(
                        "register-not-enrolled",
                        [("name", name(tx, one.trainee)?), ("day", day.to_string())],
                    ));
                }
                let printed = match printed.get(&one.trainee) {
                    Some(day) => *day,
                    None => {
                        let day = sworn_on(tx, one.trainee)?;
                        printed.insert(one.trainee, day);
                        day
                    }
                };
                unusual.ahead += usize::from(day > today);
                unusual.late +=
                    usize::from(limit.is_some_and(|limit| (today - day).num_days() > limit));
                unusual.changed += usize::from(printed.is_some_and(|printed| day <= printed));
                changed += 1;
                let Some((mark, minutes)) = after else {
                    if let Some(row) = known {
                        tx.remove::<Attendance>(row.id)?;
                    }
                    continue;
                };
                let mut row = known.unwrap_or_else(|| Attendance::blank(tx.new_id()));
                row.session = Some(lesson.id);
                row.trainee = Some(one.trainee);
                row.mark = mark;
                row.minutes = minutes;
                row.entered_on = Some(today);
                row.entered_by.clone_from(&by);
                row.reason.clone_from(&reason);
                tx.put(&row)?;
            }
            // A lesson without any mark was not held after all: it is planned again.
            for lesson in lessons.values().filter(|lesson| lesson.planned.is_some()) {
                let marks: Vec<Attendance> = tx.by("session", &Value::Ref(lesson.id))?;
                if marks.is_empty() {
                    tx.remove::<HeldSession>(lesson.id)?;
                }
            }
            if reason.is_empty() && unusual.late + unusual.ahead + unusual.changed > 0 {
                return Err(OfficeError::said(
                    "register-reason-needed",
                    [
                        ("late", unusual.late.to_string()),
                        ("ahead", unusual.ahead.to_string()),
                        ("changed", unusual.changed.to_string()),
                        ("limit", limit.unwrap_or_default().to_string()),
                    ],
                ));
            }
            Ok(changed)
        })
    }
}

/// The held lesson a planned one became.
fn held_as(tx: &Tx<'_>, planned: Id) -> Result<Option<HeldSession>, OfficeError> {
    Ok(tx.find_one("planned", &Value::Ref(planned))?)
}

/// The held lesson of that id, or the one that a planned lesson becomes now.
fn held(tx: &mut Tx<'_>, lesson: Id) -> Result<HeldSession, OfficeError> {
    if let Some(held) = tx.get::<HeldSession>(lesson)? {
        return Ok(held);
    }
    if let Some(held) = held_as(tx, lesson)? {
        return Ok(held);
    }
    let missing = StoreError::NoSuchRow {
        noun: HeldSession::NOUN,
    };
    let planned: PlannedSession = tx.get(lesson)?.ok_or(missing)?;
    let mut held = HeldSession::blank(tx.new_id());
    held.planned = Some(planned.id);
    held.course = planned.course;
    held.class = planned.class;
    held.day = planned.day;
    held.subject = planned.subject;
    held.care_subject = planned.care_subject;
    held.minutes = planned.minutes;
    held.starts = planned.starts;
    held.ends = planned.ends;
    held.break_minutes = planned.break_minutes;
    held.content = planned.content;
    held.taught_by = planned.taught_by;
    held.room = planned.room;
    tx.put(&held)?;
    Ok(held)
}

fn mark_of(tx: &Tx<'_>, lesson: Id, trainee: Id) -> Result<Option<Attendance>, OfficeError> {
    let rows: Vec<Attendance> = tx.by("session", &Value::Ref(lesson))?;
    Ok(rows.into_iter().find(|row| row.trainee == Some(trainee)))
}

/// Minutes attended by who has that mark.
fn minutes(
    tx: &Tx<'_>,
    one: &OneMark,
    mark: Mark,
    lesson: &HeldSession,
) -> Result<i64, OfficeError> {
    let held = lesson.minutes.unwrap_or(0);
    let missed = match mark {
        Mark::Present => 0,
        Mark::Absent | Mark::Excused => held,
        Mark::Late | Mark::LeftEarly => one.missed,
    };
    if (0..=held).contains(&missed) {
        return Ok(held - missed);
    }
    Err(OfficeError::said(
        "register-too-long",
        [
            ("name", name(tx, one.trainee)?),
            ("minutes", missed.to_string()),
            ("held", held.to_string()),
        ],
    ))
}

fn name(tx: &Tx<'_>, trainee: Id) -> Result<String, OfficeError> {
    let trainee: Option<Trainee> = tx.get(trainee)?;
    Ok(trainee
        .map(|one| domain::name::latin(&one))
        .unwrap_or_default())
}

/// Whether it is this trainee's time in the class and covers that day.
pub(crate) fn covers(time: &Enrolment, trainee: Id, day: NaiveDate) -> bool {
    time.trainee == Some(trainee) && time.covers(day)
}

/// The day a paper that swears to this trainee's hours was printed last.
fn sworn_on(tx: &Tx<'_>, trainee: Id) -> Result<Option<NaiveDate>, OfficeError> {
    let rows: Vec<Printing> = tx.by("subject", &Value::text(trainee.to_string()))?;
    let sworn = rows
        .into_iter()
        .filter(|row| SWORN.contains(&row.form.as_str()));
    Ok(sworn.filter_map(|row| row.printed_on).max())
}
