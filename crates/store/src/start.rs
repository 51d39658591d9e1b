//! Documents by the first one or two letters of their words, as sets of bits.
//!
//! Two short words are each common and together rare or common, nobody knows
//! before; comparing sets takes the same fraction of a millisecond either way.

use std::collections::{BTreeMap, BTreeSet};

use rusqlite::{Connection, OptionalExtension, params};

use crate::error::StoreError;

/// Bytes of a block: 4,096 documents.
const BLOCK: usize = 512;
/// The most letters of a start.
pub(crate) const LETTERS: usize = 2;

/// A set of document numbers, by block.
#[derive(Default)]
pub(crate) struct Docs(BTreeMap<i64, Vec<u8>>);

impl Docs {
    /// The documents with a word that starts with `start`.
    pub fn starting(connection: &Connection, start: &str) -> Result<Self, StoreError> {
        let mut statement =
            connection.prepare_cached("SELECT block, docs FROM search_start WHERE start = ?1")?;
        let blocks = statement.query_map([start], |r| Ok((r.get(0)?, r.get(1)?)))?;
        Ok(Self(blocks.collect::<Result<_, _>>()?))
    }

    /// Those that are in both.
    pub fn and(mut self, other: &Self) -> Self {
        self.0.retain(|block, bytes| {
            let Some(others) = other.0.get(block) else {
                return false;
            };
            for (byte, other) in bytes.iter_mut().zip(others) {
                *byte &= other;
            }
            true
        });
        self
    }

    /// True when the document is in the set.
    pub fn has(&self, doc: i64) -> bool {
        let (block, byte, bit) = place(doc);
        let byte = self.0.get(&block).and_then(|bytes| bytes.get(byte));
        byte.is_some_and(|byte| byte & bit != 0)
    }

    /// The documents in the order of their numbers.
    pub fn iter(&self) -> impl Iterator<Item = i64> {
        self.0.iter().flat_map(|(block, bytes)| {
            (block * 4_096..)
                .step_by(8)
                .zip(bytes)
                .filter(|(_, byte)| **byte != 0)
                .flat_map(|(first, byte)| {
                    (0..8).filter_map(move |i| (byte >> i & 1 == 1).then_some(first + i))
                })
        })
    }

    fn set(&mut self, doc: i64, present: bool) {
        let (block, byte, bit) = place(doc);
        let bytes = self.0.entry(block).or_insert_with(|| vec![0; BLOCK]);
        if let Some(byte) = bytes.get_mut(byte) {
            *byte = if present { *byte | bit } else { *byte & !bit };
        }
    }
}

/// Block, byte in it and bit of a document.
fn place(doc: i64) -> (i64, usize, u8) {
    let within = usize::try_from(doc.rem_euclid(4_096)).unwrap_or_default();
    (doc.div_euclid(4_096), within / 8, 1 << (within % 8))
}

/// The starts of a document's words.
fn starts(text: &str) -> BTreeSet<&str> {
    let words = text.split(' ').filter(|word| !word.is_empty());
    words
        .flat_map(|word| {
            let mut ends = word.char_indices().map(|(i, c)| i + c.len_utf8());
            let one = ends.next();
            let two = ends.next();
            [one, two]
                .into_iter()
                .flatten()
                .filter_map(|end| word.get(..end))
        })
        .collect()
}

/// Changes to the sets, gathered over an operation and written once per block.
#[derive(Default)]
pub(crate) struct Changes(BTreeMap<String, BTreeMap<i64, bool>>);

impl Changes {
    /// The document's text is (or is no longer) this one; the last word counts.
    pub fn note(&mut self, doc: i64, text: &str, present: bool) {
        for start in starts(text) {
            match self.0.get_mut(start) {
                Some(docs) => {
                    docs.insert(doc, present);
                }
                None => {
                    self.0
                        .insert(start.to_owned(), BTreeMap::from([(doc, present)]));
                }
            }
        }
    }

    /// Writes the sets.
    pub fn write(self, connection: &Connection) -> Result<(), StoreError> {
        let mut select = connection
            .prepare_cached("SELECT docs FROM search_start WHERE start = ?1 AND block = ?2")?;
        let mut insert =
            connection.prepare_cached("INSERT OR REPLACE INTO search_start VALUES (?1, ?2, ?3)")?;
        let mut delete = connection
            .prepare_cached("DELETE FROM search_start WHERE start = ?1 AND block = ?2")?;
        for (start, docs) in self.0 {
            let blocks: BTreeSet<i64> = docs.keys().map(|doc| place(*doc).0).collect();
            let mut set = Docs::default();
            for block in blocks {
                let stored = select.query_row(params![start, block], |r| r.get(0));
                if let Some(bytes) = stored.optional()? {
                    set.0.insert(block, bytes);
                }
            }
            for (doc, present) in docs {
                set.set(doc, present);
            }
            for (block, bytes) in set.0 {
                if bytes.iter().all(|byte| *byte == 0) {
                    delete.execute(params![start, block])?;
                } else {
                    insert.execute(params![start, block, bytes])?;
                }
            }
        }
        Ok(())
    }
}

/// True when the sets are those of the texts.
pub(crate) fn agree(connection: &Connection) -> Result<bool, StoreError> {
    let mut expected: BTreeMap<String, Docs> = BTreeMap::new();
    let mut documents = connection.prepare("SELECT n, text FROM search_doc")?;
    let mut found = documents.query([])?;
    while let Some(document) = found.next()? {
        let text: String = document.get(1)?;
        for start in starts(&text) {
            let docs = expected.entry(start.to_owned()).or_default();
            docs.set(document.get(0)?, true);
        }
    }
    let mut sets = connection.prepare("SELECT start, block, docs FROM search_start")?;
    let mut found = sets.query([])?;
    while let Some(set) = found.next()? {
        let (start, block, bytes): (String, i64, Vec<u8>) = (set.get(0)?, set.get(1)?, set.get(2)?);
        let same = expected
            .get_mut(&start)
            .and_then(|docs| docs.0.remove(&block));
        if same != Some(bytes) {
            return Ok(false);
        }
    }
    Ok(expected.values().all(|docs| docs.0.is_empty()))
}
