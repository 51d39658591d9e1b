//! Moves, splits, cancels or hands over one planned lesson. What was held is a record and is
//! not changed by it.

use chrono::NaiveDate;
use domain::record::Record;
use domain::training::{HeldSession, PlannedSession, length};
use domain::value::{Id, Value};
use store::{Read, Stamp, StoreError};

use crate::error::OfficeError;
use crate::op::Op;
use crate::session::Session;

/// What becomes of a planned lesson. Times are minutes since midnight.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LessonChange {
    /// To another day or time; its length stays.
    Move {
        /// The new day.
        day: NaiveDate,
        /// When it begins; `None` keeps the time.
        starts: Option<i64>,
    },
    /// Into two, the second beginning at that time.
    Split {
        /// Where it is cut.
        at: i64,
    },
    /// It does not take place.
    Cancel,
    /// It takes place after all.
    Restore,
    /// Somebody else gives it.
    Substitute {
        /// The teacher.
        teacher: Id,
    },
}

impl Session {
    /// Changes a planned lesson.
    ///
    /// # Errors
    /// [`OfficeError::Field`]: `lesson-held` when it was held already, `reason-empty`,
    /// `lesson-cut-outside` when a cut lies outside the lesson; and the store's.
    pub fn change_lesson(
        &mut self,
        lesson: Id,
        change: LessonChange,
        reason: &str,
        stamp: &Stamp,
    ) -> Result<(), OfficeError> {
        let reason = domain::text::clean(reason);
        if reason.is_empty() && change != LessonChange::Restore {
            return Err(OfficeError::field("reason-empty", "planned_session.reason"));
        }
        self.transact(Op::ChangeLesson, stamp, |tx| {
            let missing = StoreError::NoSuchRow {
                noun: PlannedSession::NOUN,
            };
            let mut row: PlannedSession = tx.get(lesson)?.ok_or(missing)?;
            let held: Vec<HeldSession> = tx.by("planned", &Value::Ref(lesson))?;
            if let Some(held) = held.first() {
                let day = held.day.map(|day| day.to_string()).unwrap_or_default();
                return Err(OfficeError::said("lesson-held", [("day", day)]));
            }
            row.reason.clone_from(&reason);
            match change {
                LessonChange::Move { day, starts } => {
                    row.day = Some(day);
                    if let (Some(new), Some(from), Some(to)) = (starts, row.starts, row.ends) {
                        row.ends = Some(new + (to - from));
                    }
                    row.starts = starts.or(row.starts);
                }
                LessonChange::Split { at } => {
                    let inside = row.starts.is_some_and(|from| from < at)
                        && row.ends.is_some_and(|to| at < to);
                    if !inside {
                        return Err(OfficeError::field(
                            "lesson-cut-outside",
                            "planned_session.starts",
                        ));
                    }
                    let mut second = row.clone();
                    second.id = tx.new_id();
                    // The break belongs to the longer half: where it lies is not known.
                    let longer_first = at - row.starts.unwrap_or(at) >= row.ends.unwrap_or(at) - at;
                    row.ends = Some(at);
                    second.starts = Some(at);
                    let none = if longer_first { &mut second } else { &mut row };
                    none.break_minutes = None;
                    for half in [&mut row, &mut second] {
                        half.minutes = length(half.starts, half.ends, half.break_minutes);
                    }
                    tx.put(&second)?;
                }
                LessonChange::Cancel => row.cancelled = Some(true),
                LessonChange::Restore => row.cancelled = None,
                LessonChange::Substitute { teacher } => row.taught_by = Some(teacher),
            }
            tx.put(&row)?;
            Ok(())
        })
    }
}
