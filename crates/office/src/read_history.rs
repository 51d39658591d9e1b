//! What was changed, by whom and when: of the office, or of one row with the rows
//! that belong to it.

use std::collections::BTreeMap;

use domain::fact;
use domain::value::{Id, Kind, Value};
use serde_json::Value as Json;
use store::{Read, RowChange};

use crate::error::OfficeError;
use crate::label_row::label_of;
use crate::session::Session;

/// Rows of one operation that are told; an import has thousands.
const MOST_ROWS: usize = 100;

/// One operation.
#[derive(Clone, Debug, PartialEq)]
pub struct Event {
    /// RFC 3339, UTC.
    pub at: String,
    /// Who did it.
    pub actor: String,
    /// Its name, see [`crate::Op`].
    pub op: String,
    /// What names it to people.
    pub detail: Json,
    /// Fields that changed.
    pub changes: Vec<FieldChange>,
    /// Rows whose values were erased with their person.
    pub erased: usize,
}

/// One field of one row.
#[derive(Clone, Debug, PartialEq)]
pub struct FieldChange {
    /// Noun of the row.
    pub noun: &'static str,
    /// What people call the row.
    pub label: String,
    /// Key of the fact.
    pub key: &'static str,
    /// Value before.
    pub before: Value,
    /// Value after.
    pub after: Value,
}

impl Session {
    /// The newest operations first: all, or those that touched one row or a row that
    /// belongs to it.
    ///
    /// # Errors
    /// The store's.
    pub fn history(&self, of: Option<(&str, Id)>, limit: usize) -> Result<Vec<Event>, OfficeError> {
        let mut ids = Vec::new();
        if let Some((noun, id)) = of {
            ids.push(id);
            for fact in fact::stored().into_iter().flatten() {
                if fact.field() == "trainee"
                    && fact.kind == Kind::Ref("trainee")
                    && noun == "trainee"
                {
                    let rows = domain::for_noun!(fact.noun(), R => {
                        self.store.ids_pointing::<R>(fact.field(), id)?
                    });
                    ids.extend(rows.unwrap_or_default());
                }
            }
        }
        let mut labels = BTreeMap::new();
        let mut events = Vec::new();
        for (entry, rows) in self.store.row_changes(&ids, limit, MOST_ROWS)? {
            let mut changes = Vec::new();
            for row in &rows {
                let label = match labels.get(&row.id) {
                    Some(label) => String::clone(label),
                    None => {
                        let label = self.label_then(row)?;
                        labels.insert(row.id, label.clone());
                        label
                    }
                };
                changes.extend(fields(row, &label).map(|(fact, mut change)| {
                    if !self.remembers(fact) {
                        // That it changed is told, and by whom; not to what.
                        let covered = |value: &Value| match value {
                            Value::Empty => Value::Empty,
                            _ => Value::text("•••"),
                        };
                        change.before = covered(&change.before);
                        change.after = covered(&change.after);
                    }
                    change
                }));
            }
            events.push(Event {
                at: entry.at,
                actor: entry.actor,
                op: entry.op,
                detail: entry.detail,
                changes,
                erased: rows.iter().filter(|row| row.erased).count(),
            });
        }
        Ok(events)
    }

    /// What the row is called, or was when it is gone.
    fn label_then(&self, row: &RowChange) -> Result<String, OfficeError> {
        let now = label_of(&self.store, row.noun, row.id)?;
        if !now.is_empty() {
            return Ok(now);
        }
        let values = row.before.as_ref().or(row.after.as_ref());
        let named =
            ["code", "number", "name_latin"]
                .iter()
                .find_map(|field| match values?.get(field)? {
                    Value::Text(text) => Some(text.clone()),
                    _ => None,
                });
        Ok(named.unwrap_or_default())
    }
}

fn fields(
    row: &RowChange,
    label: &str,
) -> impl Iterator<Item = (&'static fact::Fact, FieldChange)> {
    let value = |values: &Option<BTreeMap<&'static str, Value>>, field: &str| {
        let values = values.as_ref();
        values
            .and_then(|values| values.get(field).cloned())
            .unwrap_or(Value::Empty)
    };
    let facts = domain::for_noun!(row.noun, R => <R as domain::record::Record>::FACTS);
    facts.unwrap_or_default().iter().filter_map(move |fact| {
        let before = value(&row.before, fact.field());
        let after = value(&row.after, fact.field());
        let change = || FieldChange {
            noun: row.noun,
            label: label.to_owned(),
            key: fact.key,
            before: before.clone(),
            after: after.clone(),
        };
        (before != after).then(|| (fact, change()))
    })
}
