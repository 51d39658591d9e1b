//! Commands on one row of any noun: `set-field`, `set-many`, `add-record`,
//! `remove-record`, `list-records`.

use std::collections::BTreeMap;

use domain::value::{Id, Value};
use office::{FieldEdit, NewRecord, RecordRow};
use serde::{Deserialize, Serialize};

use crate::{Access, Command, Host, WireError};

/// A row as a window shows it.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct RecordView {
    /// Its id.
    #[cfg_attr(test, ts(type = "string"))]
    pub id: Id,
    /// Its noun.
    pub noun: String,
    /// Rises with every change; sent back with a change.
    #[cfg_attr(test, ts(type = "number"))]
    pub version: i64,
    /// Values by field.
    #[cfg_attr(test, ts(type = "Record<string, Value>"))]
    pub values: BTreeMap<&'static str, Value>,
    /// Fields that are not shown to who has signed in; they stand empty above.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(test, ts(optional, as = "Option<Vec<String>>"))]
    pub hidden: Vec<&'static str>,
    /// Code or name of the row a reference points to, by field.
    #[cfg_attr(test, ts(type = "Record<string, string>"))]
    pub labels: BTreeMap<&'static str, String>,
}

impl From<RecordRow> for RecordView {
    fn from(row: RecordRow) -> Self {
        Self {
            id: row.id,
            noun: row.noun.to_owned(),
            version: row.version,
            values: row.values,
            hidden: row.hidden,
            labels: row.labels,
        }
    }
}

/// Puts what a person typed into one field.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct SetField {
    /// Noun of the row.
    pub noun: String,
    /// The row.
    #[cfg_attr(test, ts(type = "string"))]
    pub id: Id,
    /// The field, without the noun; `amount` for the amount of a fee.
    pub field: String,
    /// As typed; empty empties the field. A reference by code, label or id.
    pub text: String,
    /// The version that was shown.
    #[serde(default)]
    #[cfg_attr(test, ts(optional, type = "number"))]
    pub version: Option<i64>,
}

/// The row as it is now.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct FieldSet {
    /// The row.
    pub record: RecordView,
    /// False when it already was so.
    pub changed: bool,
}

impl Command for SetField {
    const NAME: &'static str = "set-field";
    const PERMISSION: &'static str = "record.write";
    const ACCESS: Access = Access::Write;
    type Response = FieldSet;

    fn run(self, host: &Host) -> Result<FieldSet, WireError> {
        let (today, stamp) = (host.today(), host.stamp());
        let edit = FieldEdit {
            id: self.id,
            noun: &self.noun,
            field: &self.field,
            text: &self.text,
            version: self.version,
        };
        host.write(|session| {
            let changed = session.set_field(&edit, today, &stamp)?;
            let record = session.record(&self.noun, self.id)?.into();
            Ok(FieldSet { record, changed })
        })
    }
}

/// Sets one field of many rows; one undo takes it back.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct SetMany {
    /// The rows.
    #[cfg_attr(test, ts(type = "Array<string>"))]
    pub ids: Vec<Id>,
    /// Their noun.
    pub noun: String,
    /// The field.
    pub field: String,
    /// As typed.
    pub text: String,
}

/// How many rows changed.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct ManySet {
    /// Rows that were not so before.
    pub changed: usize,
}

impl Command for SetMany {
    const NAME: &'static str = "set-many";
    const PERMISSION: &'static str = "record.write";
    const ACCESS: Access = Access::Write;
    type Response = ManySet;

    fn run(self, host: &Host) -> Result<ManySet, WireError> {
        let (today, stamp) = (host.today(), host.stamp());
        let changed = host.write(|session| {
            Ok(session.set_many(
                &self.noun,
                &self.ids,
                &self.field,
                &self.text,
                today,
                &stamp,
            )?)
        })?;
        Ok(ManySet { changed })
    }
}

/// The row that a new one belongs to.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct Owner {
    /// The field that says so, e.g. `trainee`.
    pub field: String,
    /// The row.
    #[cfg_attr(test, ts(type = "string"))]
    pub id: Id,
}

/// Adds a row.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct AddRecord {
    /// Its noun.
    pub noun: String,
    /// Whose it is.
    #[serde(default)]
    #[cfg_attr(test, ts(optional))]
    pub owner: Option<Owner>,
    /// First values by field, as typed.
    #[serde(default)]
    #[cfg_attr(test, ts(optional, type = "Record<string, string>"))]
    pub values: Option<BTreeMap<String, String>>,
}

impl Command for AddRecord {
    const NAME: &'static str = "add-record";
    const PERMISSION: &'static str = "record.write";
    const ACCESS: Access = Access::Write;
    type Response = RecordView;

    fn run(self, host: &Host) -> Result<RecordView, WireError> {
        let (today, stamp) = (host.today(), host.stamp());
        let values = self.values.unwrap_or_default();
        let new = NewRecord {
            noun: &self.noun,
            owner: self.owner.as_ref().map(|o| (o.field.as_str(), o.id)),
            values: &values,
        };
        host.write(|session| {
            let id = session.add_record(&new, today, &stamp)?;
            Ok(session.record(&self.noun, id)?.into())
        })
    }
}

/// Removes a row with the rows that belong to it.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct RemoveRecord {
    /// Its noun.
    pub noun: String,
    /// The row.
    #[cfg_attr(test, ts(type = "string"))]
    pub id: Id,
}

/// How many rows went.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Removed {
    /// The row and those that belonged to it.
    pub removed: usize,
}

impl Command for RemoveRecord {
    const NAME: &'static str = "remove-record";
    const PERMISSION: &'static str = "record.write";
    const ACCESS: Access = Access::Write;
    type Response = Removed;

    fn run(self, host: &Host) -> Result<Removed, WireError> {
        let stamp = host.stamp();
        let removed =
            host.write(|session| Ok(session.remove_record(&self.noun, self.id, &stamp)?))?;
        Ok(Removed { removed })
    }
}

/// All rows of a noun that an office has few of: orders, organisations, places, rates,
/// courses, teachers, days off, the office itself.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct ListRecords {
    /// The noun.
    pub noun: String,
}

impl Command for ListRecords {
    const NAME: &'static str = "list-records";
    const PERMISSION: &'static str = "record.read";
    const ACCESS: Access = Access::Read;
    type Response = Vec<RecordView>;

    fn run(self, host: &Host) -> Result<Vec<RecordView>, WireError> {
        const FEW: [&str; 13] = [
            "office",
            "order",
            "organisation",
            "place",
            "rate",
            "course",
            "teacher",
            "holiday",
            "plan_line",
            "sitting",
            "terms",
            "wage_item",
            "enquiry",
        ];
        if !FEW.contains(&self.noun.as_str()) {
            return Err(WireError::new("not-listed").arg("noun", &self.noun));
        }
        if self.noun == "enquiry" {
            host.permit("trainee.list")?;
        }
        let rows = host.read(|session| Ok(session.records(&self.noun)?))?;
        Ok(rows.into_iter().map(RecordView::from).collect())
    }
}
