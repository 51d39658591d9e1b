//! A row between a record, the columns of its table and the JSON of the history.
//!
//! It does not touch the database. Empty values are NULL in a table and absent in JSON.

use std::collections::BTreeMap;

use domain::record::Record;
use domain::value::{Id, Kind, Value};
use rusqlite::Row;
use rusqlite::types::Value as Cell;
use serde_json::Value as Json;

use crate::error::StoreError;
use crate::noun::Noun;

/// A row as stored.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Stored {
    pub id: Id,
    /// In the order of the noun's facts.
    pub cells: Vec<Cell>,
    pub version: i64,
    pub deleted: bool,
}

fn damaged(noun: &Noun, id: Id, field: &str) -> StoreError {
    StoreError::Damaged {
        detail: format!("{}.{field} of {id}", noun.name),
    }
}

/// The id in a column.
pub(crate) fn id_at(row: &Row<'_>, column: usize) -> Result<Id, StoreError> {
    let text = row.get_ref(column)?.as_str().map_err(|_| not_an_id())?;
    text.parse().map_err(|_| not_an_id())
}

fn not_an_id() -> StoreError {
    StoreError::Damaged {
        detail: "id".to_owned(),
    }
}

/// A value as a column holds it.
pub(crate) fn cell(value: &Value) -> Cell {
    match value {
        Value::Empty | Value::Money(_) => Cell::Null,
        Value::Text(text) | Value::Choice(text) => Cell::Text(text.clone()),
        Value::Date(day) => Cell::Text(day.to_string()),
        Value::Month(month) => Cell::Text(month.to_string()),
        Value::Int(int) => Cell::Integer(*int),
        Value::Flag(flag) => Cell::Integer(i64::from(*flag)),
        Value::Ref(id) => Cell::Text(id.to_string()),
    }
}

/// The value a column holds, by the kind of its fact.
fn value(kind: Kind, cell: Cell) -> Option<Value> {
    Some(match (kind, cell) {
        (_, Cell::Null) => Value::Empty,
        (Kind::Date, Cell::Text(text)) => Value::Date(text.parse().ok()?),
        (Kind::Month, Cell::Text(text)) => Value::Month(text.parse().ok()?),
        (Kind::Choice(_), Cell::Text(text)) => Value::Choice(text),
        (Kind::Ref(_), Cell::Text(text)) => Value::Ref(text.parse().ok()?),
        (Kind::Int | Kind::Time, Cell::Integer(int)) => Value::Int(int),
        (Kind::Flag, Cell::Integer(int)) => Value::Flag(int != 0),
        (_, Cell::Text(text)) => Value::Text(text),
        _ => return None,
    })
}

/// The columns of a record.
pub(crate) fn cells<R: Record>(record: &R) -> Vec<Cell> {
    record.values().iter().map(cell).collect()
}

/// The record of a row.
pub(crate) fn record<R: Record>(noun: &Noun, stored: Stored) -> Result<R, StoreError> {
    let mut record = R::blank(stored.id);
    for (fact, cell) in noun.facts.iter().zip(stored.cells) {
        if cell == Cell::Null {
            continue;
        }
        let field = fact.field();
        let value = value(fact.kind, cell).ok_or_else(|| damaged(noun, stored.id, field))?;
        record
            .set(field, value)
            .map_err(|_| damaged(noun, stored.id, field))?;
    }
    Ok(record)
}

/// Reads [`Noun::columns`].
pub(crate) fn stored(noun: &Noun, row: &Row<'_>) -> Result<Stored, StoreError> {
    let count = noun.facts.len();
    let mut cells = Vec::with_capacity(count);
    for column in 1..=count {
        cells.push(row.get::<_, Cell>(column)?);
    }
    Ok(Stored {
        id: id_at(row, 0)?,
        cells,
        version: row.get(count + 1)?,
        deleted: row.get(count + 3)?,
    })
}

/// The row as canonical JSON: keys in order, empty values left out, no spaces.
pub(crate) fn json(noun: &Noun, cells: &[Cell]) -> String {
    let mut out = String::from("{");
    for &i in &noun.by_name {
        let (Some(fact), Some(cell)) = (noun.facts.get(i), cells.get(i)) else {
            continue;
        };
        let text = match cell {
            Cell::Integer(int) if matches!(fact.kind, Kind::Flag) => (*int != 0).to_string(),
            Cell::Integer(int) => int.to_string(),
            Cell::Text(text) => Json::from(text.as_str()).to_string(),
            _ => continue,
        };
        if out.len() > 1 {
            out.push(',');
        }
        // Field names are Rust identifiers: nothing in them wants escaping.
        out.push('"');
        out.push_str(fact.field());
        out.push_str("\":");
        out.push_str(&text);
    }
    out.push('}');
    out
}

/// The filled values of a row from the history, by field.
pub(crate) fn values_of(
    noun: &Noun,
    id: Id,
    text: &str,
) -> Result<BTreeMap<&'static str, Value>, StoreError> {
    let cells = cells_of(noun, id, text)?;
    let mut values = BTreeMap::new();
    for (fact, cell) in noun.facts.iter().zip(cells) {
        if cell != Cell::Null {
            let field = fact.field();
            let value = value(fact.kind, cell).ok_or_else(|| damaged(noun, id, field))?;
            values.insert(field, value);
        }
    }
    Ok(values)
}

/// The columns of a row from the history. A field that is no longer known is damage,
/// not something to drop in silence.
pub(crate) fn cells_of(noun: &Noun, id: Id, text: &str) -> Result<Vec<Cell>, StoreError> {
    let Ok(Json::Object(object)) = serde_json::from_str(text) else {
        return Err(damaged(noun, id, "*"));
    };
    let mut cells = vec![Cell::Null; noun.facts.len()];
    for (field, json) in object {
        let cell = match json {
            Json::String(text) => Some(Cell::Text(text)),
            Json::Bool(flag) => Some(Cell::Integer(i64::from(flag))),
            Json::Number(number) => number.as_i64().map(Cell::Integer),
            _ => None,
        };
        let slot = noun.position(&field).and_then(|i| cells.get_mut(i));
        match (slot, cell) {
            (Some(slot), Some(cell)) => *slot = cell,
            _ => return Err(damaged(noun, id, &field)),
        }
    }
    Ok(cells)
}
