//! The chain of the history.
//!
//! `hash = SHA-256(prev ‖ lines)`, where the lines are canonical JSON: one for the operation, one per
//! row in the order of noun and id. A row's line holds its values as `SHA-256(salt ‖ values)`: where
//! a person is erased (`erase.rs`) that hash takes the place of the values, the salt goes, and the
//! chain still holds. `undone_by` and `erased` are bookkeeping and stand outside the hash. A chain
//! alone does not show that its end was cut off; for that the head is kept elsewhere.

use std::collections::BTreeMap;

use rusqlite::{Connection, OptionalExtension, params};
use serde::{Deserialize, Serialize};
use serde_json::Value as Json;
use sha2::{Digest, Sha256};

use crate::error::StoreError;
use crate::{copy, key};

/// One operation as the chain holds it.
struct Link {
    prev: Vec<u8>,
    hash: Vec<u8>,
    /// The line of the operation, then those of its rows.
    lines: String,
}

impl Link {
    fn hash_after(&self, prev: &[u8]) -> Vec<u8> {
        Sha256::new()
            .chain_update(prev)
            .chain_update(&self.lines)
            .finalize()
            .to_vec()
    }
}

/// How a row's line holds its values.
type RowLine = fn(&str, &str, Option<&str>, Option<&str>, i64, &[u8]) -> String;

/// Every operation after one in turn, until `see` says that it is enough.
fn walk(
    connection: &Connection,
    after: i64,
    row_line: RowLine,
    mut see: impl FnMut(i64, &Link) -> Result<bool, StoreError>,
) -> Result<(), StoreError> {
    let mut operations = connection.prepare(
        "SELECT seq, at, actor, site, op, detail, undoes, prev_hash, hash FROM history
         WHERE seq > ?1 ORDER BY seq",
    )?;
    let mut rows_of = connection.prepare(
        "SELECT noun, row_id, before, after, version, salt FROM history_row
         WHERE seq = ?1 ORDER BY noun, row_id",
    )?;
    let mut found = operations.query([after])?;
    while let Some(row) = found.next()? {
        let seq: i64 = row.get(0)?;
        let mut lines = head_line(
            seq,
            row.get_ref(1)?.as_str().unwrap_or_default(),
            row.get_ref(2)?.as_str().unwrap_or_default(),
            row.get_ref(3)?.as_str().unwrap_or_default(),
            row.get_ref(4)?.as_str().unwrap_or_default(),
            row.get_ref(5)?.as_str().unwrap_or_default(),
            row.get(6)?,
        );
        let mut touched = rows_of.query([seq])?;
        while let Some(row) = touched.next()? {
            lines.push_str(&row_line(
                row.get_ref(0)?.as_str().unwrap_or_default(),
                row.get_ref(1)?.as_str().unwrap_or_default(),
                row.get_ref(2)?.as_str_or_null().unwrap_or_default(),
                row.get_ref(3)?.as_str_or_null().unwrap_or_default(),
                row.get(4)?,
                row.get_ref(5)?
                    .as_blob_or_null()
                    .unwrap_or_default()
                    .unwrap_or_default(),
            ));
        }
        let (prev, hash) = (row.get(7)?, row.get(8)?);
        if !see(seq, &Link { prev, hash, lines })? {
            break;
        }
    }
    Ok(())
}

/// Recomputes the chain, or what follows a head that was found good before: that must still stand
/// there. Gives the first operation that does not agree, if any.
pub(crate) fn first_broken(
    connection: &Connection,
    since: Option<&HistoryHead>,
) -> Result<Option<i64>, StoreError> {
    match since {
        Some(head) if !has_head(connection, head.operation, &head.hash)? => {
            Ok(Some(head.operation))
        }
        Some(head) => first_broken_by(connection, head.operation, row_line),
        None => first_broken_by(connection, 0, row_line),
    }
}

fn first_broken_by(
    connection: &Connection,
    after: i64,
    row_line: RowLine,
) -> Result<Option<i64>, StoreError> {
    let mut broken = None;
    let sql = "SELECT hash FROM history WHERE seq = ?1";
    let prev = connection
        .query_row(sql, [after], |r| r.get(0))
        .optional()?;
    let mut expected = (after + 1, prev.unwrap_or_else(genesis));
    walk(connection, after, row_line, |seq, link| {
        let follows = (seq, &link.prev) == (expected.0, &expected.1);
        if !follows || link.hash_after(&link.prev) != link.hash {
            broken = Some(seq);
        }
        expected = (seq + 1, link.hash.clone());
        Ok(broken.is_none())
    })?;
    Ok(broken)
}

/// Links the chain of an older office anew, once, when its rows got their salts. From where that chain
/// is broken it is left as it is, and stays broken.
pub(crate) fn link_anew(connection: &Connection) -> Result<(), StoreError> {
    let end = first_broken_by(connection, 0, plain_line)?.unwrap_or(i64::MAX);
    let mut hashes = Vec::new();
    walk(connection, 0, row_line, |seq, link| {
        let prev = hashes
            .last()
            .map_or_else(genesis, |(_, _, hash): &(i64, Vec<u8>, Vec<u8>)| {
                hash.clone()
            });
        let hash = link.hash_after(&prev);
        hashes.push((seq, prev, hash));
        Ok(seq < end)
    })?;
    let mut update =
        connection.prepare("UPDATE history SET prev_hash = ?2, hash = ?3 WHERE seq = ?1")?;
    for (seq, prev, hash) in hashes.iter().filter(|(seq, ..)| *seq < end) {
        update.execute(params![seq, prev, hash])?;
    }
    Ok(())
}

/// Whether the hash of an operation is this one, hexadecimal, or was before the chain was linked anew.
pub(crate) fn has_head(connection: &Connection, seq: i64, head: &str) -> Result<bool, StoreError> {
    let sql = "SELECT 1 FROM history WHERE seq = ?1 AND lower(?2) IN (lower(hex(hash)), lower(hex(earlier_hash)))";
    Ok(connection.prepare_cached(sql)?.exists(params![seq, head])?)
}

/// The newest operation that changed what papers say, and its hash: what a packet of papers was made
/// from. Printing, reading and signing in leave it as it is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct HistoryHead {
    /// Its number.
    pub operation: i64,
    /// Its hash, hexadecimal.
    pub hash: String,
}

/// See [`crate::Store::head`].
pub(crate) fn head(connection: &Connection) -> Result<Option<HistoryHead>, StoreError> {
    newest(
        connection,
        "op NOT IN ('print', 'read-protected', 'set-account')",
    )
}

/// The newest operation of which `which` holds.
pub(crate) fn newest(
    connection: &Connection,
    which: &str,
) -> Result<Option<HistoryHead>, StoreError> {
    let sql = &format!("SELECT seq, hash FROM history WHERE {which} ORDER BY seq DESC LIMIT 1");
    let found = connection.query_row(sql, [], |r| {
        let hash: Vec<u8> = r.get(1)?;
        Ok(HistoryHead {
            operation: r.get(0)?,
            hash: copy::hex(&hash),
        })
    });
    Ok(found.optional()?)
}

/// The hash of an operation, hexadecimal; `None` when there is no such operation.
pub(crate) fn head_at(connection: &Connection, seq: i64) -> Result<Option<String>, StoreError> {
    let sql = "SELECT lower(hex(hash)) FROM history WHERE seq = ?1";
    Ok(connection.query_row(sql, [seq], |r| r.get(0)).optional()?)
}

/// What stands before the first operation.
pub(crate) fn genesis() -> Vec<u8> {
    vec![0; 32]
}

pub(crate) fn head_line(
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

pub(crate) fn row_line(
    noun: &str,
    id: &str,
    before: Option<&str>,
    after: Option<&str>,
    version: i64,
    salt: &[u8],
) -> String {
    let half = |side: Side| side.of(salt);
    plain_line(
        noun,
        id,
        before.map(|text| held(half(Side::Before), text)).as_deref(),
        after.map(|text| held(half(Side::After), text)).as_deref(),
        version,
        salt,
    )
}

/// As before the rows had salts: the values themselves.
fn plain_line(
    noun: &str,
    id: &str,
    before: Option<&str>,
    after: Option<&str>,
    version: i64,
    _salt: &[u8],
) -> String {
    let (before, after) = (before.unwrap_or("null"), after.unwrap_or("null"));
    format!("[\"{noun}\",\"{id}\",{before},{after},{version}]\n")
}

/// Bytes of salt for one side.
const HALF: usize = 16;

/// Which values of a row.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Side {
    Before,
    After,
}

impl Side {
    /// Its half of the salt.
    pub fn of(self, salt: &[u8]) -> &[u8] {
        let (before, after) = salt.split_at_checked(HALF).unwrap_or_default();
        match self {
            Self::Before => before,
            Self::After => after,
        }
    }

    /// As [`Self::of`].
    pub fn of_mut(self, salt: &mut [u8]) -> &mut [u8] {
        let (before, after) = salt.split_at_mut_checked(HALF).unwrap_or_default();
        match self {
            Self::Before => before,
            Self::After => after,
        }
    }
}

pub(crate) fn new_salt() -> Result<[u8; 2 * HALF], StoreError> {
    key::random()
}

/// Values that were erased: the hash that the chain holds is all there is of them.
pub(crate) fn is_erased(text: &str) -> bool {
    text.starts_with('"')
}

/// What the chain holds of a row's values, as a JSON string.
pub(crate) fn held(salt: &[u8], text: &str) -> String {
    if is_erased(text) {
        return text.to_owned();
    }
    let hash = Sha256::new()
        .chain_update(salt)
        .chain_update(text)
        .finalize();
    format!("\"{}\"", copy::hex(&hash))
}

/// JSON with its keys in order, whatever map the JSON crate was built with.
pub(crate) fn canonical(json: &Json) -> String {
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
