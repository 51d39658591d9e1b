//! The one door for change: a transaction that writes its own history.
//!
//! Rows are written only by [`Tx::put`] and [`Tx::remove`], which read the
//! before-image themselves; [`Tx::erase`] alone leaves none. A row that does not change is not written, and an
//! operation that changes nothing leaves no trace.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use domain::record::Record;
use domain::value::Id;
use rusqlite::types::Value as Cell;
use rusqlite::{Connection, OptionalExtension, TransactionBehavior, params_from_iter};
use serde_json::Value as Json;

use crate::erase::{self, Erasing};
use crate::error::StoreError;
use crate::history::{self, Head, Stamp, Touched, TouchedRows};
use crate::id::Ids;
use crate::noun::Noun;
use crate::open::{Mode, Store};
use crate::row::{self, Stored};
use crate::undo::{REDO, UNDO};
use crate::{index, object};

/// What an operation changed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Changed {
    /// Nouns of the rows.
    pub nouns: BTreeSet<&'static str>,
    /// How many rows were written.
    pub rows: usize,
    /// Number of the operation in the history; `None` when nothing changed.
    pub seq: Option<i64>,
}

/// What [`Tx::put`] did.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Put {
    /// The row was not there (or removed before).
    Created,
    /// The row was there with other values.
    Updated,
    /// The row was there with the same values; nothing was written.
    Unchanged,
}

/// An open operation. Reads through [`crate::Read`] see its own rows; the search
/// index follows when the operation ends.
pub struct Tx<'c> {
    pub(crate) connection: &'c Connection,
    stamp: &'c Stamp,
    site: &'c str,
    ids: &'c mut Ids,
    touched: TouchedRows,
    /// Trainees whose search text may have changed.
    searched: BTreeSet<Id>,
    /// What is erased when the operation ends.
    pub(crate) erasing: Erasing,
}

impl Store {
    /// Runs one operation: all of it or nothing. `op` names it in the history,
    /// `detail` names it to people and holds no personal data.
    ///
    /// # Errors
    /// What `f` returns; [`StoreError::ReadOnly`], [`StoreError::MissingReference`],
    /// [`StoreError::DiskFull`] and the like, after which nothing has changed.
    pub fn transact<T, E: From<StoreError>>(
        &mut self,
        stamp: &Stamp,
        op: &str,
        detail: &Json,
        f: impl FnOnce(&mut Tx<'_>) -> Result<T, E>,
    ) -> Result<(T, Changed), E> {
        if [UNDO, REDO].contains(&op) {
            let detail = format!("an operation cannot be called {op:?}");
            return Err(StoreError::Refused { detail }.into());
        }
        self.operate(stamp, op, detail, None, f)
    }

    /// Mends what [`Store::verify`] can find and rows cannot lose by: the search index is made anew, pictures
    /// that are lost come back from the backups in `place`, files that no row names are removed.
    ///
    /// # Errors
    /// [`StoreError::ReadOnly`], or what the database says.
    pub fn mend(&mut self, place: &Path) -> Result<(), StoreError> {
        if let Mode::ReadOnly { holder } = &self.mode {
            let holder = holder.clone();
            return Err(StoreError::ReadOnly { holder });
        }
        let transaction = self
            .connection
            .transaction_with_behavior(TransactionBehavior::Immediate)?;
        index::rebuild(&transaction)?;
        object::bring_back(&transaction, place)?;
        object::sweep(&transaction)?;
        Ok(transaction.commit()?)
    }

    pub(crate) fn operate<T, E: From<StoreError>>(
        &mut self,
        stamp: &Stamp,
        op: &str,
        detail: &Json,
        undoes: Option<i64>,
        f: impl FnOnce(&mut Tx<'_>) -> Result<T, E>,
    ) -> Result<(T, Changed), E> {
        if let Mode::ReadOnly { holder } = &self.mode {
            let holder = holder.clone();
            return Err(StoreError::ReadOnly { holder }.into());
        }
        let transaction = self
            .connection
            .transaction_with_behavior(TransactionBehavior::Immediate)
            .map_err(StoreError::from)?;
        let mut tx = Tx {
            connection: &transaction,
            stamp,
            site: &self.site,
            ids: &mut self.ids,
            touched: TouchedRows::new(),
            searched: BTreeSet::new(),
            erasing: Erasing::default(),
        };
        let value = f(&mut tx)?;
        let head = Head {
            stamp,
            site: &self.site,
            op,
            detail,
            undoes,
        };
        let (changed, gone) = tx.finish(&head)?;
        // A commit that fails leaves the transaction open; dropping it rolls it back.
        if let Err(error) = transaction.execute_batch("COMMIT") {
            return Err(explain(&transaction, error).into());
        }
        for file in gone {
            // Its key is gone: what cannot be removed is a file that nothing opens.
            let _ = std::fs::remove_file(file);
        }
        Ok((value, changed))
    }
}

/// The reason why a commit failed: references are only checked there.
fn explain(connection: &Connection, error: rusqlite::Error) -> StoreError {
    let foreign = error
        .sqlite_error()
        .is_some_and(|e| e.extended_code == rusqlite::ffi::SQLITE_CONSTRAINT_FOREIGNKEY);
    let dangling = || {
        connection
            .query_row("PRAGMA foreign_key_check", [], |r| {
                Ok((r.get(0)?, r.get(2)?))
            })
            .ok()
    };
    match foreign.then(dangling).flatten() {
        Some((noun, target)) => StoreError::MissingReference { noun, target },
        None => error.into(),
    }
}

impl Tx<'_> {
    /// A new id from the operation's moment, greater than any before it.
    pub fn new_id(&mut self) -> Id {
        self.ids.next(self.stamp.at)
    }

    /// Writes a row if it differs from what is stored.
    ///
    /// # Errors
    /// [`StoreError::CodeTaken`], or what the database says.
    pub fn put<R: Record>(&mut self, row: &R) -> Result<Put, StoreError> {
        self.write(noun_of::<R>()?, row.id(), Some(row::cells(row)))
    }

    /// Makes a row a tombstone; false when there is none. Rows that point to it
    /// keep pointing: removing those is the operation's business.
    ///
    /// # Errors
    /// What the database says.
    pub fn remove<R: Record>(&mut self, id: Id) -> Result<bool, StoreError> {
        Ok(self.write(noun_of::<R>()?, id, None)? == Put::Updated)
    }

    /// Keeps the bytes of a photo under the SHA-256 a [`domain::photo::Photo`] names them by.
    ///
    /// # Errors
    /// [`StoreError::WrongName`] when the bytes have another one.
    pub fn put_photo_bytes(&mut self, sha256: &str, bytes: &[u8]) -> Result<(), StoreError> {
        if object::name(bytes) != sha256 {
            return Err(StoreError::WrongName);
        }
        object::put(self.connection, sha256, bytes)
    }

    /// Writes `cells`, or a tombstone for `None`.
    pub(crate) fn write(
        &mut self,
        noun: &'static Noun,
        id: Id,
        cells: Option<Vec<Cell>>,
    ) -> Result<Put, StoreError> {
        let stored = self.stored(noun, id)?;
        let live = stored.as_ref().filter(|s| !s.deleted);
        if live.map(|s| &s.cells) == cells.as_ref() {
            return Ok(Put::Unchanged);
        }
        let before = live.map(|s| row::json(noun, &s.cells));
        let after = cells.as_ref().map(|cells| row::json(noun, cells));
        let version = stored.as_ref().map_or(1, |s| s.version + 1);
        let put = if before.is_some() {
            Put::Updated
        } else {
            Put::Created
        };
        let deleted = cells.is_none();
        self.note_search(noun, id, live.map(|s| s.cells.as_slice()));
        self.note_search(noun, id, cells.as_deref());
        let statement = if stored.is_some() {
            &noun.update
        } else {
            &noun.insert
        };
        // A tombstone keeps its values: rows that point to it stay explainable.
        let Some(cells) = cells.or_else(|| stored.map(|s| s.cells)) else {
            return Ok(Put::Unchanged);
        };
        let tail = [
            Cell::Integer(version),
            Cell::Text(self.site.to_owned()),
            Cell::Integer(i64::from(deleted)),
        ];
        let values = std::iter::once(Cell::Text(id.to_string()))
            .chain(cells)
            .chain(tail);
        self.connection
            .prepare_cached(statement)?
            .execute(params_from_iter(values))?;
        let touched = self.touched.entry((noun.name, id)).or_insert(Touched {
            before,
            after: None,
            version,
        });
        touched.after = after;
        touched.version = version;
        Ok(put)
    }

    /// The row as it is now, a tombstone too.
    pub(crate) fn stored(&self, noun: &Noun, id: Id) -> Result<Option<Stored>, StoreError> {
        let mut statement = self.connection.prepare_cached(&noun.select)?;
        statement
            .query_row([id.to_string()], |r| Ok(row::stored(noun, r)))
            .optional()?
            .transpose()
    }

    fn note_search(&mut self, noun: &Noun, id: Id, cells: Option<&[Cell]>) {
        self.searched.extend(match (noun.name, cells) {
            ("trainee", _) => Some(id),
            ("passport", Some(cells)) => {
                noun.position("trainee").and_then(|i| match cells.get(i)? {
                    Cell::Text(text) => text.parse().ok(),
                    _ => None,
                })
            }
            _ => None,
        });
    }

    /// What changed, and files to remove once that is committed.
    fn finish(self, head: &Head<'_>) -> Result<(Changed, Vec<PathBuf>), StoreError> {
        if self.touched.is_empty() {
            return Ok((Changed::default(), Vec::new()));
        }
        index::refresh(self.connection, &self.searched)?;
        let seq = history::append(self.connection, head, &self.touched)?;
        let gone = erase::forget(self.connection, &self.erasing)?;
        let changed = Changed {
            nouns: self.touched.keys().map(|(noun, _)| *noun).collect(),
            rows: self.touched.len(),
            seq: Some(seq),
        };
        Ok((changed, gone))
    }
}

/// The noun of a record; a record outside the registry is a mistake of the program.
pub(crate) fn noun_of<R: Record>() -> Result<&'static Noun, StoreError> {
    Noun::of::<R>().ok_or_else(|| StoreError::Refused {
        detail: format!("{} is not in the registry", R::NOUN),
    })
}
