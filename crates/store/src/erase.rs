//! Erasing a person: every value of the file goes, from the rows, from the history, from the index
//! and from the files; what stays are tombstones without values, and hashes by which the history's chain
//! still holds. It is not taken back.
//!
//! Backups made before hold the person until they are deleted.

use std::collections::BTreeSet;
use std::path::PathBuf;

use domain::fact::Fact;
use domain::record::Record;
use domain::trainee::Trainee;
use domain::value::{Id, Kind};
use rusqlite::types::Value as Cell;
use rusqlite::{Connection, params};

use crate::chain::{self, Side};
use crate::error::StoreError;
use crate::noun::{self, Noun};
use crate::open::Store;
use crate::row;
use crate::transact::Tx;
use crate::{connection, object};

/// Name of the operation.
pub(crate) const ERASE: &str = "erase-person";
/// Stays in a person's tombstone: the office's own number, on slips and lists that are filed.
const STAYS: &str = "code";

/// What is erased when an operation ends.
#[derive(Default)]
pub(crate) struct Erasing {
    /// The person, under every id they had.
    people: BTreeSet<Id>,
    rows: Vec<(&'static Noun, Id)>,
}

/// A person who was erased.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Erased {
    /// Id of the trainee.
    pub trainee: Id,
    /// The office's number.
    pub code: String,
    /// When, RFC 3339.
    pub at: String,
    /// By whom.
    pub actor: String,
}

/// Whether rows of a noun are part of a person's file.
fn personal(fact: &Fact) -> bool {
    fact.kind == Kind::Ref(Trainee::NOUN) || fact.key == "printing.subject"
}

impl Tx<'_> {
    /// Erases a person with everything that belongs to them; gives how many live rows that were. The
    /// values go when the operation ends, those of files merged into this one too.
    ///
    /// # Errors
    /// [`StoreError::NoSuchRow`], or what the database says.
    pub fn erase(&mut self, person: Id) -> Result<usize, StoreError> {
        let trainee = noun::all().get(Trainee::NOUN);
        let trainee = trainee.ok_or(StoreError::NoSuchRow {
            noun: Trainee::NOUN,
        })?;
        if self.stored(trainee, person)?.is_none_or(|row| row.deleted) {
            return Err(StoreError::NoSuchRow {
                noun: Trainee::NOUN,
            });
        }
        let people = self.merged_into(person)?;
        let mut rows: Vec<(&'static Noun, Id)> = people.iter().map(|id| (trainee, *id)).collect();
        for noun in noun::all().values() {
            for fact in noun.facts.iter().filter(|fact| personal(fact)) {
                let sql = format!(
                    "SELECT id FROM \"{}\" WHERE \"{}\" = ?1",
                    noun.name,
                    fact.field()
                );
                for id in &people {
                    let mut found = self.connection.prepare(&sql)?;
                    let mut found = found.query([id.to_string()])?;
                    while let Some(row) = found.next()? {
                        rows.push((noun, row::id_at(row, 0)?));
                    }
                }
            }
        }
        let mut live = 0;
        for (noun, id) in &rows {
            let stored = self.stored(noun, *id)?;
            if stored.is_some_and(|stored| !stored.deleted) {
                self.write(noun, *id, None)?;
                live += 1;
            }
        }
        self.erasing.people.extend(people);
        self.erasing.rows.extend(rows);
        Ok(live)
    }

    /// The person, and the files that were made part of this one and are no files any more.
    fn merged_into(&self, person: Id) -> Result<BTreeSet<Id>, StoreError> {
        let mut statement = self.connection.prepare(
            "SELECT DISTINCT gone.row_id FROM history_row kept
             JOIN history h ON h.seq = kept.seq AND h.op = 'merge-trainees'
             JOIN history_row gone ON gone.seq = kept.seq AND gone.noun = 'trainee'
             JOIN trainee t ON t.id = gone.row_id AND t.deleted = 1
             WHERE kept.noun = 'trainee' AND kept.row_id = ?1",
        )?;
        let mut people = BTreeSet::new();
        let mut ask = vec![person];
        while let Some(id) = ask.pop() {
            if people.insert(id) {
                let mut found = statement.query([id.to_string()])?;
                while let Some(row) = found.next()? {
                    ask.push(row::id_at(row, 0)?);
                }
            }
        }
        Ok(people)
    }
}

/// Lets go of the values. The operation's own entry is in the history by now.
/// Gives the files to remove once that is committed.
pub(crate) fn forget(
    connection: &Connection,
    erasing: &Erasing,
) -> Result<Vec<PathBuf>, StoreError> {
    let mut gone = Vec::new();
    if erasing.people.is_empty() {
        return Ok(gone);
    }
    let files = files_of(connection, erasing)?;
    for (noun, id) in &erasing.rows {
        forget_in_history(
            connection,
            "noun = ?1 AND row_id = ?2",
            [noun.name, &id.to_string()],
            |_| true,
        )?;
        let kept = |fact: &&Fact| noun.name != Trainee::NOUN || fact.field() != STAYS;
        let empty: Vec<String> = noun
            .facts
            .iter()
            .filter(kept)
            .map(|fact| format!("\"{}\" = NULL", fact.field()))
            .collect();
        connection
            .prepare_cached(&format!(
                "UPDATE \"{}\" SET {} WHERE id = ?1",
                noun.name,
                empty.join(", ")
            ))?
            .execute([id.to_string()])?;
    }
    for id in &erasing.people {
        // Rows that were this person's at some time and are another's now.
        for noun in noun::all().values() {
            if noun.facts.iter().any(personal) {
                let name = format!("\"{id}\"");
                forget_in_history(
                    connection,
                    "noun = ?1 AND (instr(before, ?2) OR instr(after, ?2))",
                    [noun.name, &name],
                    |text| text.contains(&name),
                )?;
            }
        }
        connection.execute("DELETE FROM draft WHERE instr(text, ?1)", [id.to_string()])?;
    }
    for name in files {
        if !is_used(connection, &name)? {
            gone.extend(object::forget(connection, &name)?);
        }
    }
    // The index keeps deleted words until its parts are merged.
    connection.execute_batch("INSERT INTO search_trigram (search_trigram) VALUES ('optimize')")?;
    Ok(gone)
}

/// Puts hashes in place of the values that `goes` names, in the entries that `which` finds.
fn forget_in_history(
    connection: &Connection,
    which: &str,
    of: [&str; 2],
    goes: impl Fn(&str) -> bool,
) -> Result<(), StoreError> {
    let mut entries = Vec::new();
    {
        let mut statement = connection.prepare_cached(&format!(
            "SELECT seq, noun, row_id, before, after, salt FROM history_row WHERE {which}"
        ))?;
        let mut found = statement.query(of)?;
        while let Some(row) = found.next()? {
            let sides: [Option<String>; 2] = [row.get(3)?, row.get(4)?];
            let at: (i64, String, String) = (row.get(0)?, row.get(1)?, row.get(2)?);
            entries.push((at, sides, row.get::<_, Vec<u8>>(5)?));
        }
    }
    let mut update = connection.prepare_cached(
        "UPDATE history_row SET before = ?4, after = ?5, salt = ?6
         WHERE seq = ?1 AND noun = ?2 AND row_id = ?3",
    )?;
    let mut mark = connection.prepare_cached("UPDATE history SET erased = 1 WHERE seq = ?1")?;
    for ((seq, noun, id), mut sides, mut salt) in entries {
        for (side, text) in [Side::Before, Side::After].into_iter().zip(&mut sides) {
            if let Some(text) = text
                && goes(text)
            {
                *text = chain::held(side.of(&salt), text);
                side.of_mut(&mut salt).fill(0);
            }
        }
        let [before, after] = sides;
        update.execute(params![seq, noun, id, before, after, salt])?;
        mark.execute([seq])?;
    }
    Ok(())
}

/// Names of the files that the person's rows name or ever named.
fn files_of(connection: &Connection, erasing: &Erasing) -> Result<BTreeSet<String>, StoreError> {
    let mut files = BTreeSet::new();
    for (noun, id) in &erasing.rows {
        if noun.position("sha256").is_none() {
            continue;
        }
        let mut statement = connection.prepare_cached(
            "SELECT json_extract(before, '$.sha256'), json_extract(after, '$.sha256') FROM history_row
             WHERE noun = ?1 AND row_id = ?2 AND coalesce(before, '{') LIKE '{%'
               AND coalesce(after, '{') LIKE '{%'",
        )?;
        let mut found = statement.query([noun.name, &id.to_string()])?;
        while let Some(row) = found.next()? {
            for column in [0, 1] {
                files.extend(row.get::<_, Option<String>>(column)?);
            }
        }
    }
    Ok(files)
}

/// Whether a row of anybody names the file.
fn is_used(connection: &Connection, name: &str) -> Result<bool, StoreError> {
    for noun in noun::all().values() {
        if noun.position("sha256").is_some() {
            let sql = format!("SELECT 1 FROM \"{}\" WHERE sha256 = ?1", noun.name);
            if connection.prepare_cached(&sql)?.exists([name])? {
                return Ok(true);
            }
        }
    }
    Ok(false)
}

impl Store {
    /// Writes the database anew, so that no free page holds what was erased, and empties the log.
    ///
    /// # Errors
    /// [`StoreError::ReadOnly`], [`StoreError::DiskFull`]; the rows are as they were.
    pub fn compact(&self) -> Result<(), StoreError> {
        self.connection.execute_batch("VACUUM")?;
        connection::checkpoint(&self.connection)
    }

    /// Who was erased, the newest first.
    ///
    /// # Errors
    /// What the database says.
    pub fn erased(&self) -> Result<Vec<Erased>, StoreError> {
        let mut statement = self.connection.prepare_cached(
            "SELECT r.row_id, coalesce(t.code, ''), h.at, h.actor FROM history h
             JOIN history_row r ON r.seq = h.seq AND r.noun = 'trainee'
             JOIN trainee t ON t.id = r.row_id
             WHERE h.op = ?1 ORDER BY h.seq DESC",
        )?;
        let mut found = statement.query([Cell::Text(ERASE.to_owned())])?;
        let mut erased = Vec::new();
        while let Some(row) = found.next()? {
            erased.push(Erased {
                trainee: row::id_at(row, 0)?,
                code: row.get(1)?,
                at: row.get(2)?,
                actor: row.get(3)?,
            });
        }
        Ok(erased)
    }
}
