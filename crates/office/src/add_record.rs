//! Adds a row, with its first values as a person typed them.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use domain::record::Record;
use domain::value::{Id, Kind, Value};
use rulebook::Messages;
use store::{Read, Stamp, StoreError, Tx};

use crate::edit_record::{editable, follow, type_into};
use crate::error::OfficeError;
use crate::op::Op;
use crate::read_record::unknown;
use crate::session::Session;

/// Nouns whose rows are made by other verbs: there is one office, photos and scans come with
/// their bytes, printings from printing, marks through the register.
const NOT_BY_HAND: [&str; 7] = [
    "office",
    "photo",
    "printing",
    "attendance",
    "register_scan",
    "account",
    "reading",
];

/// A row to be added.
#[derive(Clone, Copy, Debug)]
pub struct NewRecord<'a> {
    /// Its noun.
    pub noun: &'a str,
    /// The row it belongs to: the field that says so, and the id.
    pub owner: Option<(&'a str, Id)>,
    /// First values by field, as typed.
    pub values: &'a BTreeMap<String, String>,
}

impl Session {
    /// Adds a row and gives its id.
    ///
    /// # Errors
    /// [`OfficeError::NotByHand`], [`OfficeError::Field`], and the store's, e.g. a code
    /// that is taken.
    pub fn add_record(
        &mut self,
        new: &NewRecord<'_>,
        today: NaiveDate,
        stamp: &Stamp,
    ) -> Result<Id, OfficeError> {
        let noun = domain::for_noun!(new.noun, R => R::NOUN)
            .filter(|noun| !NOT_BY_HAND.contains(noun))
            .ok_or_else(|| unknown(new.noun))?;
        self.may_add(
            noun,
            new.owner
                .filter(|(field, _)| *field == "trainee")
                .map(|(_, id)| id),
        )?;
        let messages = std::sync::Arc::clone(&self.messages);
        self.transact(Op::AddRecord { noun }, stamp, |tx| {
            domain::for_noun!(noun, R => add::<R>(tx, new, &messages, today))
                .unwrap_or_else(|| Err(unknown(noun)))
        })
    }
}

fn add<R: Record>(
    tx: &mut Tx<'_>,
    new: &NewRecord<'_>,
    messages: &Messages,
    today: NaiveDate,
) -> Result<Id, OfficeError> {
    let id = tx.new_id();
    let mut row = R::blank(id);
    if let Some((field, owner)) = new.owner {
        let fact = R::FACTS.iter().find(|fact| fact.field() == field);
        let Some((fact, Kind::Ref(target))) = fact.map(|fact| (fact, fact.kind)) else {
            return Err(StoreError::NoSuchField {
                noun: R::NOUN,
                field: field.to_owned(),
            }
            .into());
        };
        let there = domain::for_noun!(target, T => tx.get::<T>(owner)?.is_some());
        if there != Some(true) {
            return Err(StoreError::NoSuchRow { noun: target }.into());
        }
        row.set(field, Value::Ref(owner))
            .map_err(|_| OfficeError::field("field-bad-value", fact.key))?;
    }
    // The currency first: an amount is read in it.
    let (first, rest): (Vec<_>, Vec<_>) = new
        .values
        .iter()
        .partition(|(field, _)| *field == "currency");
    for (field, text) in first.into_iter().chain(rest) {
        type_into(
            tx,
            &mut row,
            editable(R::NOUN, field)?,
            text,
            messages,
            today,
        )?;
    }
    let coded = R::FACTS.iter().find(|fact| fact.field() == "code");
    if let Some(fact) = coded
        && row.value("code").is_none_or(|code| code.is_empty())
    {
        return Err(OfficeError::field("field-code-empty", fact.key));
    }
    follow(tx, &mut row, None)?;
    tx.put(&row)?;
    Ok(id)
}
