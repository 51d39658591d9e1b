//! Command `history`: what was changed, by whom and when.

use domain::value::{Id, Value};
use serde::{Deserialize, Serialize};

use crate::{Access, Command, Host, WireError};

/// Operations that are answered at most.
const MOST: usize = 1_000;

/// Asks for the newest operations: all, or those of one row and what belongs to it.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct History {
    /// Noun of the row.
    #[serde(default)]
    #[cfg_attr(test, ts(optional))]
    pub noun: Option<String>,
    /// The row.
    #[serde(default)]
    #[cfg_attr(test, ts(optional, type = "string"))]
    pub id: Option<Id>,
    /// At most so many operations.
    pub limit: usize,
}

/// One operation.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct HistoryEntry {
    /// RFC 3339, UTC.
    pub at: String,
    /// Who did it.
    pub actor: String,
    /// What it was, in words.
    pub words: String,
    /// Fields that changed; of a long import only the first rows.
    pub changes: Vec<Change>,
    /// Rows whose values were erased with their person.
    pub erased: usize,
}

/// One field of one row.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Change {
    /// Noun of the row.
    pub noun: &'static str,
    /// What people call the row.
    pub label: String,
    /// Key of the fact.
    pub key: &'static str,
    /// Before.
    #[cfg_attr(test, ts(type = "Value"))]
    pub before: Value,
    /// After.
    #[cfg_attr(test, ts(type = "Value"))]
    pub after: Value,
}

impl Command for History {
    const NAME: &'static str = "history";
    const PERMISSION: &'static str = "office.history";
    const ACCESS: Access = Access::Read;
    type Response = Vec<HistoryEntry>;

    fn run(self, host: &Host) -> Result<Vec<HistoryEntry>, WireError> {
        let of = self
            .id
            .map(|id| (self.noun.as_deref().unwrap_or_default(), id));
        let events = host.read(|session| Ok(session.history(of, self.limit.min(MOST))?))?;
        let change = |change: office::FieldChange| Change {
            noun: change.noun,
            label: change.label,
            key: change.key,
            before: change.before,
            after: change.after,
        };
        let entry = |event: office::Event| HistoryEntry {
            words: host.words(&event.op, &event.detail),
            at: event.at,
            actor: event.actor,
            erased: event.erased,
            changes: event.changes.into_iter().map(change).collect(),
        };
        Ok(events.into_iter().map(entry).collect())
    }
}
