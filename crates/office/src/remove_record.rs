//! Removes a row with the rows that belong to it. A row that others only use
//! (an organisation of an order) is not removed under them.

use domain::fact;
use domain::record::Record;
use domain::value::{Id, Kind, Value};
use store::{Read, Stamp, StoreError, Tx};

use crate::edit_record::unfrozen;
use crate::error::OfficeError;
use crate::op::Op;
use crate::read_record::unknown;
use crate::session::Session;

/// Facts that say whose a row is, besides every `….trainee`.
/// Marks do not belong to their lesson: nobody's sworn hours vanish with it.
const BELONGS: [&str; 9] = [
    "course.order",
    "planned_session.course",
    "held_session.course",
    "plan_line.order",
    "enrolment.class",
    "timetable.class",
    "register_scan.class",
    "planned_session.class",
    "assessment.class",
];

impl Session {
    /// Removes a row; gives how many rows went with it, itself among them.
    ///
    /// # Errors
    /// [`OfficeError::InUse`], [`OfficeError::NotByHand`] for the office itself, the store's.
    pub fn remove_record(
        &mut self,
        noun: &str,
        id: Id,
        stamp: &Stamp,
    ) -> Result<usize, OfficeError> {
        let noun = domain::for_noun!(noun, R => R::NOUN)
            .filter(|noun| {
                !["office", "printing", "attendance", "account", "reading"].contains(noun)
            })
            .ok_or_else(|| unknown(noun))?;
        self.may_change(noun, id, None)?;
        self.transact(Op::RemoveRecord { noun }, stamp, |tx| remove(tx, noun, id))
    }
}

fn remove(tx: &mut Tx<'_>, noun: &'static str, id: Id) -> Result<usize, OfficeError> {
    let mut removed = 0;
    let pointing = fact::stored()
        .into_iter()
        .flatten()
        .filter(|fact| fact.kind == Kind::Ref(noun));
    for fact in pointing {
        let rows = domain::for_noun!(fact.noun(), R => {
            let rows = tx.by::<R>(fact.field(), &Value::Ref(id))?;
            rows.iter().map(Record::id).collect::<Vec<Id>>()
        })
        .unwrap_or_default();
        let belongs = fact.field() == "trainee" || BELONGS.contains(&fact.key);
        if !belongs && !rows.is_empty() {
            return Err(OfficeError::InUse {
                noun,
                user: fact.noun(),
                count: rows.len(),
            });
        }
        for row in rows {
            removed += remove(tx, fact.noun(), row)?;
        }
    }
    let frozen = domain::for_noun!(noun, R => match tx.get::<R>(id)? {
        Some(row) => unfrozen(&row),
        None => Ok(()),
    });
    frozen.transpose()?;
    let gone = domain::for_noun!(noun, R => tx.remove::<R>(id)?);
    if gone == Some(true) {
        Ok(removed + 1)
    } else {
        Err(StoreError::NoSuchRow { noun }.into())
    }
}
