//! One row as a window shows it: its values by field, its version, and what the
//! rows it points to are called.

use std::collections::BTreeMap;

use domain::record::Record;
use domain::value::{Id, Kind, Money, Value};
use store::{Read, StoreError};

use crate::error::OfficeError;
use crate::label_row::label_of;
use crate::session::Session;

/// A row of any noun.
#[derive(Clone, Debug, PartialEq)]
pub struct RecordRow {
    /// Its id.
    pub id: Id,
    /// Its noun.
    pub noun: &'static str,
    /// Its version: rises with every change.
    pub version: i64,
    /// All values by field, empty ones too; a fee also has its `amount`.
    pub values: BTreeMap<&'static str, Value>,
    /// Fields whose values are not shown to who has signed in; they stand empty above.
    pub hidden: Vec<&'static str>,
    /// Code or name of the row a reference points to, by field.
    pub labels: BTreeMap<&'static str, String>,
}

/// Labels found so far: lists point to the same few rows.
pub(crate) type Labels = BTreeMap<(&'static str, Id), String>;

impl Session {
    /// The row of that noun and id.
    ///
    /// # Errors
    /// [`OfficeError::NotByHand`] for an unknown noun, [`StoreError::NoSuchRow`].
    pub fn record(&self, noun: &str, id: Id) -> Result<RecordRow, OfficeError> {
        domain::for_noun!(noun, R => {
            let row = self.store.get::<R>(id)?;
            let row = row.ok_or(StoreError::NoSuchRow { noun: R::NOUN })?;
            self.row(&row, &mut Labels::new())
        })
        .unwrap_or_else(|| Err(unknown(noun)))
    }

    /// All rows of a noun.
    ///
    /// # Errors
    /// [`OfficeError::NotByHand`] for an unknown noun; the store's.
    pub fn records(&self, noun: &str) -> Result<Vec<RecordRow>, OfficeError> {
        domain::for_noun!(noun, R => {
            let rows = self.store.all::<R>()?;
            self.rows(&rows)
        })
        .unwrap_or_else(|| Err(unknown(noun)))
    }

    pub(crate) fn rows<R: Record>(&self, rows: &[R]) -> Result<Vec<RecordRow>, OfficeError> {
        let mut labels = Labels::new();
        rows.iter().map(|row| self.row(row, &mut labels)).collect()
    }

    pub(crate) fn row<R: Record>(
        &self,
        row: &R,
        known: &mut Labels,
    ) -> Result<RecordRow, OfficeError> {
        let mut values = BTreeMap::new();
        let mut labels = BTreeMap::new();
        let mut hidden = Vec::new();
        for (fact, value) in R::FACTS.iter().zip(row.values()) {
            if let (Kind::Ref(target), Value::Ref(id)) = (fact.kind, &value) {
                let label = match known.get(&(target, *id)) {
                    Some(label) => label.clone(),
                    None => {
                        let label = label_of(&self.store, target, *id)?;
                        known.insert((target, *id), label.clone());
                        label
                    }
                };
                labels.insert(fact.field(), label);
            }
            let shown = self.shows(fact, row);
            values.insert(fact.field(), if shown { value } else { Value::Empty });
            if !shown {
                hidden.push(fact.field());
            }
        }
        if let Some(exam) = (row as &dyn std::any::Any).downcast_ref::<domain::career::Exam>()
            && let Some(level) = domain::exam::proven(exam)
        {
            labels.insert("proves", level.name().to_owned());
        }
        if let Some(fee) = (row as &dyn std::any::Any).downcast_ref::<domain::fee::Fee>() {
            let amount = fee.amount_minor.zip(fee.currency);
            let amount = amount.map(|(minor, currency)| Value::Money(Money { minor, currency }));
            values.insert("amount", amount.unwrap_or(Value::Empty));
        }
        Ok(RecordRow {
            id: row.id(),
            noun: R::NOUN,
            version: self.store.version::<R>(row.id())?,
            values,
            hidden,
            labels,
        })
    }
}

pub(crate) fn unknown(noun: &str) -> OfficeError {
    OfficeError::NotByHand {
        noun: noun.to_owned(),
    }
}
