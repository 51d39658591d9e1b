//! Taking back the newest operation, and taking that back again.
//!
//! Both are operations of their own that write the before-values; the history is
//! never rewritten, so they work after a restart. A row that is no longer as the
//! operation left it is never overwritten.

use domain::value::Id;
use rusqlite::types::Value as Cell;
use rusqlite::{Connection, OptionalExtension};
use serde_json::{Value as Json, json};

use crate::error::StoreError;
use crate::history::Stamp;
use crate::noun::{self, Noun};
use crate::open::Store;
use crate::row;
use crate::transact::{Changed, Tx};

/// Names of operations that only this file writes.
pub(crate) const UNDO: &str = "undo";
pub(crate) const REDO: &str = "redo";

/// Operations that cannot be taken back, while what was done before them still can: they note what
/// left the office on paper, who opened what is protected, who may sign in, and who was erased. What
/// touched a person who was erased cannot be taken back either.
pub const LASTING: [&str; 5] = [
    "print",
    "read-protected",
    "set-account",
    "restore-office",
    "erase-person",
];

const UNDO_NEXT: &str = "SELECT seq FROM history WHERE undone_by IS NULL AND erased = 0
    AND op NOT IN ('undo', 'print', 'read-protected', 'set-account', 'restore-office', 'erase-person') ORDER BY seq DESC LIMIT 1";
const REDO_NEXT: &str = "SELECT seq FROM history WHERE undone_by IS NULL AND erased = 0 AND op = 'undo'
    AND seq > (SELECT coalesce(max(seq), 0) FROM history WHERE undoes IS NULL
               AND op NOT IN ('print', 'read-protected', 'set-account', 'restore-office', 'erase-person'))
    ORDER BY seq DESC LIMIT 1";

/// The operation that was taken back (or done again).
#[derive(Clone, Debug, PartialEq)]
pub struct Undone {
    /// Its name.
    pub op: String,
    /// What names it to people.
    pub detail: Json,
    /// What changed by taking it back.
    pub changed: Changed,
}

impl Store {
    /// Takes back the newest operation that is not taken back yet.
    ///
    /// # Errors
    /// [`StoreError::NothingToUndo`]; [`StoreError::ChangedSince`] when a row has
    /// changed since, after which nothing is taken back.
    pub fn undo(&mut self, stamp: &Stamp) -> Result<Undone, StoreError> {
        let target = newest(&self.connection, UNDO_NEXT)?;
        self.take_back(stamp, UNDO, target.ok_or(StoreError::NothingToUndo)?)
    }

    /// Does again what the last [`Store::undo`] took back, as long as nothing new was done.
    ///
    /// # Errors
    /// [`StoreError::NothingToRedo`]; [`StoreError::ChangedSince`] as for undo.
    pub fn redo(&mut self, stamp: &Stamp) -> Result<Undone, StoreError> {
        let target = newest(&self.connection, REDO_NEXT)?;
        self.take_back(stamp, REDO, target.ok_or(StoreError::NothingToRedo)?)
    }

    /// Name and detail of the operation that [`Store::undo`] would take back.
    ///
    /// # Errors
    /// What the database says.
    pub fn next_undo(&self) -> Result<Option<(String, Json)>, StoreError> {
        self.named(newest(&self.connection, UNDO_NEXT)?)
    }

    /// Name and detail of the operation that [`Store::redo`] would do again.
    ///
    /// # Errors
    /// What the database says.
    pub fn next_redo(&self) -> Result<Option<(String, Json)>, StoreError> {
        self.named(newest(&self.connection, REDO_NEXT)?)
    }

    fn named(&self, target: Option<i64>) -> Result<Option<(String, Json)>, StoreError> {
        target
            .map(|seq| original(&self.connection, seq).map(|(_, op, detail)| (op, detail)))
            .transpose()
    }

    fn take_back(&mut self, stamp: &Stamp, op: &str, target: i64) -> Result<Undone, StoreError> {
        let (seq, original, detail) = original(&self.connection, target)?;
        let told = json!({ "seq": seq, "op": original, "detail": detail });
        let ((), changed) = self.operate(stamp, op, &told, Some(target), |tx| {
            for (noun, id, before) in tx.before_values(target)? {
                tx.write(noun, id, before)?;
            }
            Ok::<_, StoreError>(())
        })?;
        Ok(Undone {
            op: original,
            detail,
            changed,
        })
    }
}

fn newest(connection: &Connection, sql: &str) -> Result<Option<i64>, StoreError> {
    Ok(connection.query_row(sql, [], |r| r.get(0)).optional()?)
}

/// The operation behind a chain of undo and redo: number, name, detail.
fn original(connection: &Connection, target: i64) -> Result<(i64, String, Json), StoreError> {
    let mut statement =
        connection.prepare_cached("SELECT undoes, op, detail FROM history WHERE seq = ?1")?;
    let mut seq = target;
    loop {
        let (undoes, op, detail): (Option<i64>, String, String) =
            statement.query_row([seq], |r| Ok((r.get(0)?, r.get(1)?, r.get(2)?)))?;
        match undoes {
            // An operation can only take back an older one: a damaged chain cannot circle.
            Some(older) if older < seq => seq = older,
            _ => return Ok((seq, op, serde_json::from_str(&detail).unwrap_or_default())),
        }
    }
}

type BeforeValue = (&'static Noun, Id, Option<Vec<Cell>>);

impl Tx<'_> {
    /// What an operation's rows were before it, after a look that they are as it left them.
    /// Tombstones come first, so that the codes they free can be taken again.
    fn before_values(&self, target: i64) -> Result<Vec<BeforeValue>, StoreError> {
        let mut statement = self.connection.prepare_cached(
            "SELECT h.row_id, h.noun, h.before, h.after,
                    (SELECT max(version) FROM history_row n
                     WHERE n.row_id = h.row_id AND n.noun = h.noun)
             FROM history_row h WHERE h.seq = ?1 ORDER BY h.before IS NOT NULL, h.noun, h.row_id",
        )?;
        let mut found = statement.query([target])?;
        let mut values = Vec::new();
        while let Some(touched) = found.next()? {
            let id = row::id_at(touched, 0)?;
            let name: String = touched.get(1)?;
            let before: Option<String> = touched.get(2)?;
            let after: Option<String> = touched.get(3)?;
            let version: i64 = touched.get(4)?;
            let noun = Noun::named(&name).ok_or(StoreError::Damaged { detail: name })?;
            let stored = self.stored(noun, id)?;
            let now = stored
                .as_ref()
                .filter(|s| !s.deleted)
                .map(|s| row::json(noun, &s.cells));
            if now != after || stored.as_ref().is_none_or(|s| s.version != version) {
                let cells = stored.map(|s| s.cells).unwrap_or_default();
                return Err(StoreError::ChangedSince {
                    noun: noun.name.to_owned(),
                    row: self.code_of(noun, &cells)?,
                });
            }
            let before = before
                .map(|text| row::cells_of(noun, id, &text))
                .transpose()?;
            values.push((noun, id, before));
        }
        Ok(values)
    }

    /// The code people call a row by: its own, or that of the row it belongs to.
    fn code_of(&self, noun: &Noun, cells: &[Cell]) -> Result<String, StoreError> {
        let text = |field: &str| match cells.get(noun.position(field)?)? {
            Cell::Text(text) => Some(text.clone()),
            _ => None,
        };
        if let Some(code) = text("code") {
            return Ok(code);
        }
        for owner in ["trainee", "course", "order"] {
            let (Some(id), Some(owner)) = (text(owner), noun::all().get(owner)) else {
                continue;
            };
            let sql = format!(
                "SELECT coalesce(code, '') FROM \"{}\" WHERE id = ?1",
                owner.name
            );
            let code = self
                .connection
                .query_row(&sql, [id], |r| r.get(0))
                .optional()?;
            return Ok(code.unwrap_or_default());
        }
        Ok(String::new())
    }
}
