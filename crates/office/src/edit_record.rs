//! Changes one field of a row, or one field of many rows, as a person typed it.

use std::any::Any;

use chrono::NaiveDate;
use domain::fact::{self, Fact};
use domain::fee::{Fee, Rate};
use domain::record::Record;
use domain::value::{Id, Kind, Value};
use rulebook::Messages;
use store::{Put, Read, Stamp, StoreError, Tx};

use crate::derive_fee::derive_fee;
use crate::error::OfficeError;
use crate::op::Op;
use crate::read_record::unknown;
use crate::read_typed::{Typing, read_typed};
use crate::session::Session;

/// Facts that follow from others, or that say whose a row is, or what an office is.
const FIXED: &[&str] = &[
    "office.practice",
    "office.sample",
    "fee.rate_on",
    "fee.yen",
    "plan_line.frozen_on",
    "photo.width_px",
    "photo.height_px",
    "photo.sha256",
];

/// What makes up the hours of a lesson held: the register changes it, with its reasons.
const SWORN: &[&str] = &[
    "held_session.course",
    "held_session.class",
    "held_session.planned",
    "held_session.day",
    "held_session.subject",
    "held_session.minutes",
    "held_session.starts",
    "held_session.ends",
    "held_session.break_minutes",
];

/// One field as a person left it.
#[derive(Clone, Copy, Debug)]
pub struct FieldEdit<'a> {
    /// The row.
    pub id: Id,
    /// Its noun.
    pub noun: &'a str,
    /// The field, without the noun; `amount` for the amount of a fee.
    pub field: &'a str,
    /// What was typed; empty empties the field.
    pub text: &'a str,
    /// The version that was shown: a newer row is not overwritten.
    pub version: Option<i64>,
}

impl Session {
    /// Changes one field; false when it already was so.
    ///
    /// # Errors
    /// [`OfficeError::Field`] when the text cannot stand there, [`OfficeError::RowNewer`],
    /// and the store's.
    pub fn set_field(
        &mut self,
        edit: &FieldEdit<'_>,
        today: NaiveDate,
        stamp: &Stamp,
    ) -> Result<bool, OfficeError> {
        let fact = editable(edit.noun, edit.field)?;
        self.may_change(edit.noun, edit.id, Some(fact))?;
        let messages = std::sync::Arc::clone(&self.messages);
        self.transact(Op::EditField { fact: fact.key }, stamp, |tx| {
            domain::for_noun!(edit.noun, R => {
                if let Some(shown) = edit.version
                    && tx.version::<R>(edit.id)? != shown
                {
                    return Err(OfficeError::RowNewer { noun: R::NOUN });
                }
                set::<R>(tx, edit.id, fact, edit.text, &messages, today)
            })
            .unwrap_or_else(|| Err(unknown(edit.noun)))
        })
    }

    /// Sets one field of many rows in one operation; gives how many changed.
    ///
    /// # Errors
    /// As [`Session::set_field`]; then none has changed.
    pub fn set_many(
        &mut self,
        noun: &str,
        ids: &[Id],
        field: &str,
        text: &str,
        today: NaiveDate,
        stamp: &Stamp,
    ) -> Result<usize, OfficeError> {
        let fact = editable(noun, field)?;
        for id in ids {
            self.may_change(noun, *id, Some(fact))?;
        }
        let messages = std::sync::Arc::clone(&self.messages);
        let op = Op::SetMany {
            fact: fact.key,
            count: ids.len(),
        };
        self.transact(op, stamp, |tx| {
            let mut changed = 0;
            for id in ids {
                let put = domain::for_noun!(noun, R => {
                    set::<R>(tx, *id, fact, text, &messages, today)
                });
                changed += usize::from(put.unwrap_or_else(|| Err(unknown(noun)))?);
            }
            Ok(changed)
        })
    }
}

/// The fact of a field that people may type.
pub(crate) fn editable(noun: &str, field: &str) -> Result<&'static Fact, OfficeError> {
    let noun = domain::for_noun!(noun, R => R::NOUN).ok_or_else(|| unknown(noun))?;
    let key = format!("{noun}.{field}");
    let fact = fact::find(&key).ok_or_else(|| StoreError::NoSuchField {
        noun,
        field: field.to_owned(),
    })?;
    let owner = field == "trainee" && matches!(fact.kind, Kind::Ref(_));
    let derived = fact.derived && key != "fee.amount";
    let made = [
        "printing",
        "attendance",
        "register_scan",
        "account",
        "reading",
    ]
    .contains(&noun);
    if derived || owner || made || SWORN.contains(&fact.key) || FIXED.contains(&fact.key) {
        return Err(OfficeError::field("field-fixed", fact.key));
    }
    Ok(fact)
}

fn set<R: Record>(
    tx: &mut Tx<'_>,
    id: Id,
    fact: &'static Fact,
    text: &str,
    messages: &Messages,
    today: NaiveDate,
) -> Result<bool, OfficeError> {
    let stored = tx.get::<R>(id)?;
    let before = stored.ok_or(StoreError::NoSuchRow { noun: R::NOUN })?;
    unfrozen(&before)?;
    let mut row = before.clone();
    type_into(tx, &mut row, fact, text, messages, today)?;
    follow(tx, &mut row, Some(&before))?;
    Ok(tx.put(&row)? != Put::Unchanged)
}

/// A filed plan is amended as a whole, with a reason.
pub(crate) fn unfrozen<R: Record>(row: &R) -> Result<(), OfficeError> {
    match row.value("frozen_on") {
        Some(Value::Date(day)) => Err(OfficeError::said("plan-frozen", [("day", day.to_string())])),
        _ => Ok(()),
    }
}

/// Puts typed text into one field of a row.
pub(crate) fn type_into<R: Record>(
    tx: &Tx<'_>,
    row: &mut R,
    fact: &'static Fact,
    text: &str,
    messages: &Messages,
    today: NaiveDate,
) -> Result<(), OfficeError> {
    let currency = match row.value("currency") {
        Some(Value::Choice(code)) => Some(code),
        _ => None,
    };
    let typing = Typing {
        messages,
        today,
        currency: currency.as_deref(),
    };
    let value = read_typed(tx, fact, text, &typing)?;
    if fact.field() == "code" && value.is_empty() {
        return Err(OfficeError::field("field-code-empty", fact.key));
    }
    let set = match (fact.key, value) {
        ("fee.amount", Value::Money(money)) => row.set("amount_minor", Value::Int(money.minor)),
        ("fee.amount", _) => row.set("amount_minor", Value::Empty),
        (_, value) => row.set(fact.field(), value),
    };
    set.map_err(|_| OfficeError::field("field-bad-value", fact.key))
}

/// What follows from the other fields of the row: the yen of a fee.
pub(crate) fn follow<R: Record>(
    tx: &Tx<'_>,
    row: &mut R,
    before: Option<&R>,
) -> Result<(), OfficeError> {
    let Some(fee) = (row as &mut dyn Any).downcast_mut::<Fee>() else {
        return Ok(());
    };
    let before = before.and_then(|before| (before as &dyn Any).downcast_ref::<Fee>());
    if before.is_some_and(|b| (b.amount_minor, b.currency) != (fee.amount_minor, fee.currency)) {
        // An amount that is gone has no yen either.
        fee.yen = None;
        fee.rate_on = None;
    }
    derive_fee(fee, before, &tx.all::<Rate>()?);
    Ok(())
}
