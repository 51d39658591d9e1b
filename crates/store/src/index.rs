//! Keeping the search index in step with trainees and their passports.
//!
//! It is rewritten only where a trainee's words changed, in the operation's own
//! transaction, so it can never be behind the rows.

use std::collections::BTreeSet;

use domain::passport::Passport;
use domain::text;
use domain::trainee::Trainee;
use domain::value::Id;
use rusqlite::types::Value as Cell;
use rusqlite::{Connection, OptionalExtension, params};

use crate::error::StoreError;
use crate::read::rows;
use crate::row::id_at;
use crate::search::cut;
use crate::start::{self, Changes};

/// Rewrites the index of these trainees.
pub(crate) fn refresh(connection: &Connection, trainees: &BTreeSet<Id>) -> Result<(), StoreError> {
    let mut changes = Changes::default();
    for id in trainees {
        let old: Option<(i64, String)> = connection
            .prepare_cached("SELECT n, text FROM search_doc WHERE trainee = ?1")?
            .query_row([id.to_string()], |r| Ok((r.get(0)?, r.get(1)?)))
            .optional()?;
        let new = text_of(connection, *id)?;
        match (old, new) {
            (Some((_, old)), Some(new)) if old == new => {}
            (Some((n, old)), new) => {
                forget(connection, &mut changes, n, &old)?;
                if let Some(new) = new {
                    learn(connection, &mut changes, Some(n), *id, &new)?;
                }
            }
            (None, Some(new)) => learn(connection, &mut changes, None, *id, &new)?,
            (None, None) => {}
        }
    }
    changes.write(connection)
}

/// Makes the whole index anew from the rows.
pub(crate) fn rebuild(connection: &Connection) -> Result<(), StoreError> {
    connection.execute_batch(
        "DELETE FROM search_token; DELETE FROM search_start;
         INSERT INTO search_trigram (search_trigram) VALUES ('delete-all');
         DELETE FROM search_doc;",
    )?;
    let trainees: BTreeSet<Id> = connection
        .prepare("SELECT id FROM trainee WHERE deleted = 0")?
        .query_and_then([], |r| id_at(r, 0))?
        .collect::<Result<_, _>>()?;
    refresh(connection, &trainees)
}

fn forget(
    connection: &Connection,
    changes: &mut Changes,
    n: i64,
    text: &str,
) -> Result<(), StoreError> {
    changes.note(n, text, false);
    connection
        .prepare_cached(
            "INSERT INTO search_trigram (search_trigram, rowid, text) VALUES ('delete', ?1, ?2)",
        )?
        .execute(params![n, text])?;
    let mut delete =
        connection.prepare_cached("DELETE FROM search_token WHERE token = ?1 AND doc = ?2")?;
    for token in tokens_in(text) {
        delete.execute(params![token, n])?;
    }
    connection
        .prepare_cached("DELETE FROM search_doc WHERE n = ?1")?
        .execute([n])?;
    Ok(())
}

fn learn(
    connection: &Connection,
    changes: &mut Changes,
    n: Option<i64>,
    trainee: Id,
    text: &str,
) -> Result<(), StoreError> {
    connection
        .prepare_cached("INSERT INTO search_doc VALUES (?1, ?2, ?3)")?
        .execute(params![n, trainee.to_string(), text])?;
    let n = n.unwrap_or_else(|| connection.last_insert_rowid());
    changes.note(n, text, true);
    connection
        .prepare_cached("INSERT INTO search_trigram (rowid, text) VALUES (?1, ?2)")?
        .execute(params![n, text])?;
    let mut insert = connection.prepare_cached("INSERT INTO search_token VALUES (?1, ?2)")?;
    for token in tokens_in(text) {
        insert.execute(params![token, n])?;
    }
    Ok(())
}

fn tokens_in(text: &str) -> impl Iterator<Item = &str> {
    text.split(' ').filter(|token| !token.is_empty())
}

/// The text a trainee is found by; `None` when there is no such trainee.
fn text_of(connection: &Connection, id: Id) -> Result<Option<String>, StoreError> {
    let key = || [Cell::Text(id.to_string())];
    let Some(trainee) = rows::<Trainee>(connection, "r.id = ?1", key())?.pop() else {
        return Ok(None);
    };
    let passports = rows::<Passport>(connection, "r.trainee = ?1", key())?;
    let mut tokens = BTreeSet::new();
    for name in [
        &trainee.family_name,
        &trainee.given_name,
        &trainee.name_native,
        &trainee.name_katakana,
        &trainee.name_kanji,
    ] {
        tokens.extend(text::words(&text::fold(name)).map(cut));
    }
    let numbers = [&trainee.code, &trainee.phone, &trainee.id_number];
    for number in numbers
        .into_iter()
        .chain(passports.iter().map(|p| &p.number))
    {
        number_tokens(&mut tokens, &text::fold(number));
    }
    Ok(Some(tokens.iter().fold(
        String::new(),
        |mut text, token| {
            text.push(' ');
            text.push_str(token);
            text
        },
    )))
}

/// A number is found by its parts, as a whole without gaps, by its digits alone,
/// and by its digits without leading zeros.
fn number_tokens(tokens: &mut BTreeSet<String>, folded: &str) {
    tokens.extend(text::words(folded).map(cut));
    let whole: String = folded.chars().filter(|c| c.is_alphanumeric()).collect();
    let digits: String = folded.chars().filter(char::is_ascii_digit).collect();
    let bare = digits.trim_start_matches('0');
    tokens.extend(
        [whole.as_str(), digits.as_str(), bare]
            .into_iter()
            .filter(|token| !token.is_empty())
            .map(cut),
    );
}

/// The first trainee whose index is not what its rows say, if any; or an index
/// entry without a trainee.
pub(crate) fn first_stale(connection: &Connection) -> Result<Option<String>, StoreError> {
    let docs: BTreeSet<String> = connection
        .prepare("SELECT trainee FROM search_doc")?
        .query_map([], |r| r.get(0))?
        .collect::<Result<_, _>>()?;
    let live: BTreeSet<String> = connection
        .prepare("SELECT id FROM trainee WHERE deleted = 0")?
        .query_map([], |r| r.get(0))?
        .collect::<Result<_, _>>()?;
    if let Some(stray) = docs.symmetric_difference(&live).next() {
        return Ok(Some(stray.clone()));
    }
    let mut doc = connection.prepare("SELECT n, text FROM search_doc WHERE trainee = ?1")?;
    let mut token =
        connection.prepare("SELECT 1 FROM search_token WHERE token = ?1 AND doc = ?2")?;
    let mut tokens = 0;
    for id in live {
        let (n, text): (i64, String) = doc.query_row([&id], |r| Ok((r.get(0)?, r.get(1)?)))?;
        let known = id
            .parse()
            .ok()
            .map(|id| text_of(connection, id))
            .transpose()?;
        if known.flatten().as_ref() != Some(&text) {
            return Ok(Some(id));
        }
        for word in tokens_in(&text) {
            tokens += 1;
            if !token.exists(params![word, n])? {
                return Ok(Some(id));
            }
        }
    }
    let stored: i64 =
        connection.query_row("SELECT count(*) FROM search_token", [], |r| r.get(0))?;
    if stored != tokens {
        return Ok(Some("search_token".to_owned()));
    }
    Ok((!start::agree(connection)?).then(|| "search_start".to_owned()))
}

/// True when the trigrams are those of the texts. Needs a connection that may write.
pub(crate) fn trigrams_agree(connection: &Connection) -> Result<bool, StoreError> {
    let checked = connection.execute(
        "INSERT INTO search_trigram (search_trigram, rank) VALUES ('integrity-check', 1)",
        [],
    );
    match checked.map_err(StoreError::from) {
        Ok(_) => Ok(true),
        Err(StoreError::Damaged { .. }) => Ok(false),
        Err(error) => Err(error),
    }
}
