//! Makes one file of two, as a person chose field by field. One undo makes two of it again.

use domain::fact;
use domain::record::Record;
use domain::trainee::Trainee;
use domain::value::{Id, Kind, Value};
use store::{Read, Stamp, StoreError, Tx};

use crate::error::OfficeError;
use crate::op::Op;
use crate::session::Session;

/// Nouns of which a person has one row: that of the file that stays.
const ONE_EACH: [&str; 1] = ["ssw"];

impl Session {
    /// Merges the file `gone` into `stays`: the named fields are taken from `gone`, every row of
    /// `gone` goes to `stays`, and `gone` is removed.
    ///
    /// # Errors
    /// [`OfficeError::Field`] when both are the same or a field is none; the store's.
    pub fn merge_trainees(
        &mut self,
        stays: Id,
        gone: Id,
        fields: &[String],
        stamp: &Stamp,
    ) -> Result<(), OfficeError> {
        if stays == gone {
            return Err(OfficeError::field("field-bad-value", "trainee.code"));
        }
        self.transact(Op::MergeTrainees, stamp, |tx| {
            let missing = || StoreError::NoSuchRow {
                noun: Trainee::NOUN,
            };
            let mut person = tx.get::<Trainee>(stays)?.ok_or_else(missing)?;
            let other = tx.get::<Trainee>(gone)?.ok_or_else(missing)?;
            for field in fields {
                let value = other.value(field).filter(|_| field != "code");
                let value = value.ok_or_else(|| StoreError::NoSuchField {
                    noun: Trainee::NOUN,
                    field: field.clone(),
                })?;
                person
                    .set(field, value)
                    .map_err(|_| OfficeError::field("field-bad-value", "trainee.code"))?;
            }
            for fact in fact::stored().into_iter().flatten() {
                if fact.kind == Kind::Ref("trainee") {
                    domain::for_noun!(fact.noun(), R => hand_over::<R>(tx, fact.field(), gone, stays)?);
                }
            }
            tx.remove::<Trainee>(gone)?;
            tx.put(&person)?;
            Ok(())
        })
    }
}

/// Gives the rows of one person to another; a row that the other has too is dropped.
fn hand_over<R: Record>(tx: &mut Tx<'_>, field: &str, from: Id, to: Id) -> Result<(), OfficeError> {
    let theirs = tx.by::<R>(field, &Value::Ref(to))?;
    for mut row in tx.by::<R>(field, &Value::Ref(from))? {
        let put = row.set(field, Value::Ref(to));
        put.map_err(|_| OfficeError::field("field-bad-value", R::NOUN))?;
        let session = row.value("session").filter(|value| !value.is_empty());
        let double = theirs.iter().any(|mine| {
            mine.values() == row.values()
                || session.is_some() && mine.value("session") == session
                || ONE_EACH.contains(&R::NOUN)
        });
        if double {
            tx.remove::<R>(row.id())?;
        } else {
            tx.put(&row)?;
        }
    }
    Ok(())
}
