//! The history: what every operation changed, chained by hashes.
//!
//! Append-only. `hash = SHA-256(prev ‖ lines)`, where the lines are canonical JSON:
//! one for the operation, one per row in the order of noun and id. `undone_by`
//! is bookkeeping and stands outside the hash. A chain alone does not show that
//! its end was cut off; for that the head is printed elsewhere.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{DateTime, SecondsFormat, Utc};
use domain::value::{Id, Value};
use rusqlite::{Connection, OptionalExtension, params};
use serde_json::Value as Json;
use sha2::{Digest, Sha256};

use crate::error::StoreError;
use crate::noun::Noun;
use crate::row;

/// When and who: passed in, the store has no clock.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stamp {
    /// The moment of the operation.
    pub at: DateTime<Utc>,
    /// Who does it; `practice` until sign-in exists.
    pub actor: String,
}

/// An operation as the history lists it.
#[derive(Clone, Debug, PartialEq)]
pub struct Entry {
    /// Its number, from 1.
    pub seq: i64,
    /// RFC 3339, UTC.
    pub at: String,
    /// Who did it.
    pub actor: String,
    /// The site it was done at.
    pub site: String,
    /// Its name, e.g. `import-workbook`; `undo` and `redo` are names too.
    pub op: String,
    /// What names it to people.
    pub detail: Json,
    /// The operation it took back.
    pub undoes: Option<i64>,
    /// The operation that took it back.
    pub undone_by: Option<i64>,
    /// How many rows it touched.
    pub rows: i64,
}

/// What one operation did to one row.
#[derive(Clone, Debug)]
pub(crate) struct Touched {
    pub before: Option<String>,
    pub after: Option<String>,
    pub version: i64,
}

/// Rows an operation touched, by noun and id.
pub(crate) type TouchedRows = BTreeMap<(&'static str, Id), Touched>;

/// The first line of an operation.
pub(crate) struct Head<'a> {
    pub stamp: &'a Stamp,
    pub site: &'a str,
    pub op: &'a str,
    pub detail: &'a Json,
    pub undoes: Option<i64>,
}

/// Writes an operation and its rows; gives its number.
pub(crate) fn append(
    connection: &Connection,
    head: &Head<'_>,
    rows: &TouchedRows,
) -> Result<i64, StoreError> {
    let last: Option<(i64, Vec<u8>)> = connection
        .prepare_cached("SELECT seq, hash FROM history ORDER BY seq DESC LIMIT 1")?
        .query_row([], |r| Ok((r.get(0)?, r.get(1)?)))
        .optional()?;
    let (seq, prev) = last.map_or((1, genesis()), |(seq, hash)| (seq + 1, hash));
    let at = head.stamp.at.to_rfc3339_opts(SecondsFormat::Micros, true);
    let detail = canonical(head.detail);
    let mut chain = Sha256::new();
    chain.update(&prev);
    chain.update(head_line(
        seq,
        &at,
        &head.stamp.actor,
        head.site,
        head.op,
        &detail,
        head.undoes,
    ));
    // The operation goes first, its rows refer to it; the hash is filled in below.
    connection.execute(
        "INSERT INTO history (seq, at, actor, site, op, detail, undoes, prev_hash, hash)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, x'')",
        params![
            seq,
            at,
            head.stamp.actor,
            head.site,
            head.op,
            detail,
            head.undoes,
            prev
        ],
    )?;
    let mut insert =
        connection.prepare_cached("INSERT INTO history_row VALUES (?1, ?2, ?3, ?4, ?5, ?6)")?;
    for ((noun, id), row) in rows {
        let id = id.to_string();
        let (before, after) = (row.before.as_deref(), row.after.as_deref());
        chain.update(row_line(noun, &id, before, after, row.version));
        insert.execute(params![seq, noun, id, before, after, row.version])?;
    }
    connection.execute(
        "UPDATE history SET hash = ?2 WHERE seq = ?1",
        params![seq, chain.finalize().as_slice()],
    )?;
    if let Some(undone) = head.undoes {
        connection.execute(
            "UPDATE history SET undone_by = ?2 WHERE seq = ?1",
            params![undone, seq],
        )?;
    }
    Ok(seq)
}

/// Recomputes the chain. Gives the first operation whose hash does not agree, if any.
pub(crate) fn first_broken(connection: &Connection) -> Result<Option<i64>, StoreError> {
    let mut operations = connection.prepare(
        "SELECT seq, at, actor, site, op, detail, undoes, prev_hash, hash FROM history ORDER BY seq",
    )?;
    let mut rows_of = connection.prepare(
        "SELECT noun, row_id, before, after, version FROM history_row
         WHERE seq = ?1 ORDER BY noun, row_id",
    )?;
    let mut expected = (1, genesis());
    let mut found = operations.query([])?;
    while let Some(row) = found.next()? {
        let seq: i64 = row.get(0)?;
        let prev: Vec<u8> = row.get(7)?;
        let mut chain = Sha256::new();
        chain.update(&prev);
        chain.update(head_line(
            seq,
            row.get_ref(1)?.as_str().unwrap_or_default(),
            row.get_ref(2)?.as_str().unwrap_or_default(),
            row.get_ref(3)?.as_str().unwrap_or_default(),
            row.get_ref(4)?.as_str().unwrap_or_default(),
            row.get_ref(5)?.as_str().unwrap_or_default(),
            row.get(6)?,
        ));
        let mut touched = rows_of.query([seq])?;
        while let Some(row) = touched.next()? {
            chain.update(row_line(
                row.get_ref(0)?.as_str().unwrap_or_default(),
                row.get_ref(1)?.as_str().unwrap_or_default(),
                row.get_ref(2)?.as_str_or_null().unwrap_or_default(),
                row.get_ref(3)?.as_str_or_null().unwrap_or_default(),
                row.get(4)?,
            ));
        }
        let hash: Vec<u8> = row.get(8)?;
        if (seq, &prev) != (expected.0, &expected.1) || chain.finalize().as_slice() != hash {
            return Ok(Some(seq));
        }
        expected = (seq + 1, hash);
    }
    Ok(None)
}

/// The hash of an operation, hexadecimal; `None` when there is no such operation.
pub(crate) fn head_at(connection: &Connection, seq: i64) -> Result<Option<String>, StoreError> {
    let sql = "SELECT lower(hex(hash)) FROM history WHERE seq = ?1";
    Ok(connection.query_row(sql, [seq], |r| r.get(0)).optional()?)
}

/// The newest operations first, at most `limit`.
pub(crate) fn entries(connection: &Connection, limit: usize) -> Result<Vec<Entry>, StoreError> {
    entries_of(connection, &BTreeSet::new(), limit)
}

/// The newest operations that touched one of these rows; all operations when there are none.
fn entries_of(
    connection: &Connection,
    rows: &BTreeSet<Id>,
    limit: usize,
) -> Result<Vec<Entry>, StoreError> {
    let touching = if rows.is_empty() {
        "?1 IS NOT NULL"
    } else {
        "seq IN (SELECT r.seq FROM json_each(?1) j JOIN history_row r ON r.row_id = j.value)"
    };
    let mut statement = connection.prepare_cached(&format!(
        "SELECT seq, at, actor, site, op, detail, undoes, undone_by,
                (SELECT count(*) FROM history_row r WHERE r.seq = h.seq)
         FROM history h WHERE {touching} ORDER BY seq DESC LIMIT ?2"
    ))?;
    let limit = i64::try_from(limit).unwrap_or(i64::MAX);
    let ids: Vec<String> = rows.iter().map(Id::to_string).collect();
    let entries = statement.query_map(params![Json::from(ids).to_string(), limit], |r| {
        let detail: String = r.get(5)?;
        Ok(Entry {
            seq: r.get(0)?,
            at: r.get(1)?,
            actor: r.get(2)?,
            site: r.get(3)?,
            op: r.get(4)?,
            detail: serde_json::from_str(&detail).unwrap_or_default(),
            undoes: r.get(6)?,
            undone_by: r.get(7)?,
            rows: r.get(8)?,
        })
    })?;
    Ok(entries.collect::<Result<_, _>>()?)
}

/// What one operation did to one row: filled values before and after.
#[derive(Clone, Debug, PartialEq)]
pub struct RowChange {
    /// Noun of the row.
    pub noun: &'static str,
    /// The row.
    pub id: Id,
    /// Values before, by field; `None` when the row was not there.
    pub before: Option<BTreeMap<&'static str, Value>>,
    /// Values after; `None` when the row was removed.
    pub after: Option<BTreeMap<&'static str, Value>>,
}

/// See [`crate::Read::row_changes`].
pub(crate) fn row_changes(
    connection: &Connection,
    of: &[Id],
    operations: usize,
    rows: usize,
) -> Result<Vec<(Entry, Vec<RowChange>)>, StoreError> {
    let wanted: BTreeSet<Id> = of.iter().copied().collect();
    let entries = entries_of(connection, &wanted, operations)?;
    let mut statement = connection
        .prepare_cached("SELECT noun, row_id, before, after FROM history_row WHERE seq = ?1")?;
    let mut found = Vec::new();
    for entry in entries {
        let mut changes = Vec::new();
        let mut touched = statement.query([entry.seq])?;
        while let Some(r) = touched.next()?
            && changes.len() < rows
        {
            let id = row::id_at(r, 1)?;
            if !wanted.is_empty() && !wanted.contains(&id) {
                continue;
            }
            let name: String = r.get(0)?;
            let noun = Noun::named(&name).ok_or(StoreError::Damaged { detail: name })?;
            let values =
                |text: Option<String>| text.map(|text| row::values_of(noun, id, &text)).transpose();
            changes.push(RowChange {
                noun: noun.name,
                id,
                before: values(r.get(2)?)?,
                after: values(r.get(3)?)?,
            });
        }
        found.push((entry, changes));
    }
    Ok(found)
}

/// What stands before the first operation.
fn genesis() -> Vec<u8> {
    vec![0; 32]
}

fn head_line(
    seq: i64,
    at: &str,
    actor: &str,
    site: &str,
    op: &str,
    detail: &str,
    undoes: Option<i64>,
) -> String {
    let text = |text: &str| Json::from(text).to_string();
    format!(
        "{{\"actor\":{},\"at\":{},\"detail\":{detail},\"op\":{},\"seq\":{seq},\"site\":{},\"undoes\":{}}}\n",
        text(actor),
        text(at),
        text(op),
        text(site),
        undoes.map_or_else(|| "null".to_owned(), |seq| seq.to_string()),
    )
}

fn row_line(
    noun: &str,
    id: &str,
    before: Option<&str>,
    after: Option<&str>,
    version: i64,
) -> String {
    let (before, after) = (before.unwrap_or("null"), after.unwrap_or("null"));
    format!("[\"{noun}\",\"{id}\",{before},{after},{version}]\n")
}

/// JSON with its keys in order, whatever map the JSON crate was built with.
fn canonical(json: &Json) -> String {
    match json {
        Json::Object(object) => {
            let sorted: BTreeMap<_, _> = object.iter().collect();
            let inner: Vec<String> = sorted
                .into_iter()
                .map(|(key, value)| format!("{}:{}", Json::from(key.as_str()), canonical(value)))
                .collect();
            format!("{{{}}}", inner.join(","))
        }
        Json::Array(items) => {
            let inner: Vec<String> = items.iter().map(canonical).collect();
            format!("[{}]", inner.join(","))
        }
        plain => plain.to_string(),
    }
}
