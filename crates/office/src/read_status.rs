//! What a window says of an open office at a glance.

use domain::office::Office;
use serde_json::Value as Json;
use store::Read;

use crate::error::OfficeError;
use crate::session::Session;

/// An open office at a glance.
#[derive(Clone, Debug, PartialEq)]
pub struct OfficeStatus {
    /// Its name in Latin letters.
    pub name: String,
    /// A practice office never turns into a real one.
    pub practice: bool,
    /// Its people are invented.
    pub sample: bool,
    /// How many trainees it has.
    pub trainees: usize,
    /// Name and detail of the operation that undo would take back.
    pub undo: Option<(String, Json)>,
    /// Name and detail of the operation that redo would do again.
    pub redo: Option<(String, Json)>,
}

impl Session {
    /// The office at a glance.
    ///
    /// # Errors
    /// The store's.
    pub fn status(&self) -> Result<OfficeStatus, OfficeError> {
        let office = self.store.all::<Office>()?.into_iter().next();
        Ok(OfficeStatus {
            practice: office.as_ref().is_some_and(|o| o.practice == Some(true)),
            sample: office.as_ref().is_some_and(|o| o.sample == Some(true)),
            name: office.map(|o| o.name_latin).unwrap_or_default(),
            trainees: self.store.count_trainees()?,
            undo: self.store.next_undo()?,
            redo: self.store.next_redo()?,
        })
    }
}
