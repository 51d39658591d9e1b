//! Everything stored about one person, by fact key.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use domain::sheet::{self, FactSheet};
use domain::value::Value;
use serde::Serialize;

use crate::check_file::dated;
use crate::error::OfficeError;
use crate::session::Session;

/// A trainee's facts: single values and lists, empty ones left out.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Shown {
    /// The trainee's code.
    pub code: String,
    /// Day on which ages and totals are counted.
    pub as_of: NaiveDate,
    /// Values by fact key.
    pub facts: BTreeMap<&'static str, Value>,
    /// Rows by list name.
    pub lists: BTreeMap<&'static str, Vec<BTreeMap<&'static str, Value>>>,
}

impl Session {
    /// Everything stored about one person.
    ///
    /// # Errors
    /// [`OfficeError::NotFound`] and the store's.
    pub fn show_trainee(&self, code: &str, today: NaiveDate) -> Result<Shown, OfficeError> {
        let file = self.trainee_file(code)?;
        let as_of = dated(&file, today);
        let FactSheet { values, lists } = sheet::of_trainee(&file, as_of);
        let filled = |row: BTreeMap<&'static str, Value>| -> BTreeMap<&'static str, Value> {
            row.into_iter()
                .filter(|(_, value)| !value.is_empty())
                .collect()
        };
        Ok(Shown {
            code: file.trainee.code.clone(),
            as_of,
            facts: filled(values),
            lists: lists
                .into_iter()
                .filter(|(_, rows)| !rows.is_empty())
                .map(|(name, rows)| (name, rows.into_iter().map(filled).collect()))
                .collect(),
        })
    }
}
