//! A look over the whole database that explains itself: each check says what it
//! looked at and, when something is wrong, where. Nothing is changed.
//!
//! The sentence of a check is the message `verify-<name>-ok` or `verify-<name>-bad`.

use std::collections::BTreeMap;

use domain::value::Kind;
use rusqlite::Connection;

use crate::error::StoreError;
use crate::noun::{self, Noun};
use crate::open::{Mode, Store};
use crate::{chain, copy, index, object, row};

/// One check and what it found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Check {
    /// Stable name, kebab-case.
    pub name: &'static str,
    /// Nothing is wrong.
    pub ok: bool,
    /// Values for the sentence.
    pub detail: BTreeMap<&'static str, String>,
}

impl Check {
    /// Names of all checks, in the order they are made.
    pub const NAMES: [&str; 8] = [
        "seals",
        "file",
        "references",
        "history",
        "rows",
        "search",
        "orphans",
        "photos",
    ];

    fn new(name: &'static str, ok: bool, detail: &[(&'static str, String)]) -> Self {
        Self {
            name,
            ok,
            detail: detail.iter().cloned().collect(),
        }
    }
}

impl Store {
    /// Looks over everything: the seal of every page, the file, references, the history's chain, rows
    /// against history, the search index, orphans, photos.
    ///
    /// # Errors
    /// Only when the database cannot be read at all; what is wrong in it is a [`Check`].
    pub fn verify(&self) -> Result<Vec<Check>, StoreError> {
        let connection = &self.connection;
        Ok(vec![
            seals(connection, self.key.is_some())?,
            file(connection)?,
            references(connection)?,
            self.chained()?,
            rows(connection)?,
            search(connection, self.mode == Mode::ReadWrite)?,
            orphans(connection)?,
            photos(connection)?,
        ])
    }
}

/// The note that says up to where the history was found good.
const VERIFIED: &str = "verified";

impl Store {
    /// The whole chain; when it holds, later looks begin where it ends.
    fn chained(&self) -> Result<Check, StoreError> {
        let broken = chain::first_broken(&self.connection, None)?;
        if broken.is_none() {
            self.note_good()?;
        }
        let sql = "SELECT count(*) FROM history";
        let count: i64 = self.connection.query_row(sql, [], |r| r.get(0))?;
        let seq = broken.map(|seq| seq.to_string()).unwrap_or_default();
        Ok(Check::new(
            "history",
            broken.is_none(),
            &[("count", count.to_string()), ("seq", seq)],
        ))
    }

    /// Looks over what was added to the history since it was found good last, and whether the part of
    /// before is still that one. Quick: it may be done whenever the office is kept.
    ///
    /// # Errors
    /// What the database says.
    pub fn look_since(&self) -> Result<Check, StoreError> {
        let since = self.note(VERIFIED)?;
        let since = since.and_then(|text| serde_json::from_str(&text).ok());
        let broken = chain::first_broken(&self.connection, since.as_ref())?;
        if broken.is_none() {
            self.note_good()?;
        }
        let seq = broken.map(|seq| seq.to_string()).unwrap_or_default();
        Ok(Check::new("history", broken.is_none(), &[("seq", seq)]))
    }

    fn note_good(&self) -> Result<(), StoreError> {
        let newest = chain::newest(&self.connection, "TRUE")?;
        match (newest, &self.mode) {
            (Some(head), Mode::ReadWrite) => {
                let text = serde_json::to_string(&head).unwrap_or_default();
                self.set_note(VERIFIED, &text)
            }
            _ => Ok(()),
        }
    }
}

/// A page whose seal is broken is read as an error or as nothing, so that all of them are looked at.
fn seals(connection: &Connection, encrypted: bool) -> Result<Check, StoreError> {
    let broken = match encrypted {
        true => copy::broken_seal(connection)?,
        false => None,
    };
    let said = broken.clone().unwrap_or_default();
    Ok(Check::new("seals", broken.is_none(), &[("said", said)]))
}

fn file(connection: &Connection) -> Result<Check, StoreError> {
    let said: String = connection.query_row("PRAGMA integrity_check(1)", [], |r| r.get(0))?;
    let ok = said == "ok";
    Ok(Check::new("file", ok, &[("said", said)]))
}

fn references(connection: &Connection) -> Result<Check, StoreError> {
    let mut statement = connection.prepare("PRAGMA foreign_key_check")?;
    let nouns: Vec<String> = statement
        .query_map([], |r| r.get(0))?
        .collect::<Result<_, _>>()?;
    let first = nouns.first().cloned().unwrap_or_default();
    let count = nouns.len().to_string();
    Ok(Check::new(
        "references",
        nouns.is_empty(),
        &[("count", count), ("noun", first)],
    ))
}

/// Every row is as its newest history entry says.
fn rows(connection: &Connection) -> Result<Check, StoreError> {
    let mut count = 0usize;
    let mut wrong = 0usize;
    let mut first = String::new();
    for noun in noun::all().values() {
        let mut statement = connection.prepare(&format!(
            "SELECT {}, h.seq, h.after, (SELECT max(m.version) FROM history_row m
               WHERE m.row_id = r.id AND m.noun = ?1)
             FROM \"{}\" r LEFT JOIN history_row h
             ON h.row_id = r.id AND h.noun = ?1 AND h.version = r.version",
            noun.columns, noun.name
        ))?;
        let mut found = statement.query([noun.name])?;
        while let Some(r) = found.next()? {
            count += 1;
            if !row_agrees(noun, r)? {
                wrong += 1;
                noun.name.clone_into(&mut first);
            }
        }
    }
    Ok(Check::new(
        "rows",
        wrong == 0,
        &[
            ("count", count.to_string()),
            ("wrong", wrong.to_string()),
            ("noun", first),
        ],
    ))
}

fn row_agrees(noun: &Noun, r: &rusqlite::Row<'_>) -> Result<bool, StoreError> {
    let extra = noun.facts.len() + 4;
    let stored = row::stored(noun, r)?;
    let seq: Option<i64> = r.get(extra)?;
    let after: Option<String> = r.get(extra + 1)?;
    let newest: Option<i64> = r.get(extra + 2)?;
    let now = (!stored.deleted).then(|| row::json(noun, &stored.cells));
    Ok(seq.is_some() && newest == Some(stored.version) && now == after)
}

fn search(connection: &Connection, may_write: bool) -> Result<Check, StoreError> {
    let stale = index::first_stale(connection)?;
    let trigrams = !may_write || index::trigrams_agree(connection)?;
    let at = match &stale {
        None if !trigrams => "search_trigram".to_owned(),
        stale => stale.clone().unwrap_or_default(),
    };
    Ok(Check::new(
        "search",
        stale.is_none() && trigrams,
        &[("at", at)],
    ))
}

/// Live rows that belong to nobody, or point to a tombstone.
fn orphans(connection: &Connection) -> Result<Check, StoreError> {
    let mut count = 0;
    let mut first = String::new();
    for noun in noun::all().values() {
        for fact in noun.facts {
            let Kind::Ref(target) = fact.kind else {
                continue;
            };
            let field = fact.field();
            // Rows of a trainee's file must have a trainee; other references may be empty.
            let empty = if field == "trainee" { "1" } else { "0" };
            let found: i64 = connection.query_row(
                &format!(
                    "SELECT count(*) FROM \"{}\" r LEFT JOIN \"{target}\" t ON t.id = r.\"{field}\"
                     WHERE r.deleted = 0 AND CASE WHEN r.\"{field}\" IS NULL THEN {empty}
                           ELSE coalesce(t.deleted, 1) END",
                    noun.name
                ),
                [],
                |r| r.get(0),
            )?;
            if found > 0 && first.is_empty() {
                fact.key.clone_into(&mut first);
            }
            count += found;
        }
    }
    Ok(Check::new(
        "orphans",
        count == 0,
        &[("count", count.to_string()), ("fact", first)],
    ))
}

/// Every photo's file is there, and all files are what their name says.
fn photos(connection: &Connection) -> Result<Check, StoreError> {
    let missing: i64 = connection.query_row(
        "SELECT count(*) FROM photo p WHERE p.deleted = 0 AND p.sha256 IS NOT NULL
         AND NOT EXISTS (SELECT 1 FROM object_file o WHERE o.sha256 = p.sha256)",
        [],
        |r| r.get(0),
    )?;
    let looked = object::look(connection)?;
    Ok(Check::new(
        "photos",
        missing == 0 && looked.damaged.is_empty(),
        &[
            ("count", looked.count.to_string()),
            ("missing", missing.to_string()),
            ("changed", looked.damaged.len().to_string()),
            ("stray", looked.stray.len().to_string()),
        ],
    ))
}
