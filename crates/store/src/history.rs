//! The history: what every operation changed, chained by hashes.
//!
//! Append-only, but for values of a person who is erased. How its entries are chained: `chain.rs`.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{DateTime, SecondsFormat, Utc};
use domain::value::{Id, Value};
use rusqlite::{Connection, OptionalExtension, params};
use serde_json::Value as Json;
use sha2::{Digest, Sha256};

use crate::chain::{canonical, genesis, head_line, is_erased, new_salt, row_line};
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
        connection.prepare_cached("INSERT INTO history_row VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)")?;
    for ((noun, id), row) in rows {
        let id = id.to_string();
        let (before, after) = (row.before.as_deref(), row.after.as_deref());
        let salt = new_salt()?;
        chain.update(row_line(noun, &id, before, after, row.version, &salt));
        insert.execute(params![seq, noun, id, before, after, row.version, salt])?;
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
    /// The values were erased; neither is known any more.
    pub erased: bool,
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
            let (before, after): (Option<String>, Option<String>) = (r.get(2)?, r.get(3)?);
            let erased = [&before, &after]
                .iter()
                .any(|text| text.as_deref().is_some_and(is_erased));
            let values = |text: Option<String>| {
                let text = text.filter(|_| !erased);
                text.map(|text| row::values_of(noun, id, &text)).transpose()
            };
            changes.push(RowChange {
                noun: noun.name,
                id,
                before: values(before)?,
                after: values(after)?,
                erased,
            });
        }
        found.push((entry, changes));
    }
    Ok(found)
}
