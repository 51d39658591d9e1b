//! Finding trainees by what a person types: names in Latin, Lao or Vietnamese
//! letters and katakana, codes, phone, passport and identity numbers.
//!
//! A word is found at the start of a word, from three letters anywhere in it.
//! Every word typed must be found. At most [`MOST`] people are found and nobody
//! counts further; which ones is fixed for a given database.
//!
//! `search_doc` holds a trainee's words; `search_token` (starts of words) and
//! `search_trigram` (three letters anywhere) are made from it.

use std::collections::BTreeSet;

use domain::text;
use domain::value::Id;
use rusqlite::{Connection, OptionalExtension, Statement, params};

use crate::error::StoreError;

/// The most people a search finds.
pub const MOST: usize = 200;
/// Letters of a word that are searched; a longer word is cut.
const LONGEST: usize = 48;
/// Letters from which a word is found inside another.
const SUBSTRING: usize = 3;
/// Rows looked at one by one before whole sets are compared: 4,000 take about 5 ms.
const PATIENCE: usize = 4_000;

/// The words of a query. Empty when nothing searchable was typed.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Words {
    words: Vec<String>,
    /// A number typed with gaps, without them.
    number: Option<String>,
}

impl Words {
    pub fn is_empty(&self) -> bool {
        self.words.is_empty()
    }
}

/// What was typed, as words.
pub(crate) fn query(typed: &str) -> Words {
    let folded = text::fold(&text::clean(typed));
    let all: BTreeSet<String> = text::words(&folded).map(cut).collect();
    let digits: String = folded.chars().filter(char::is_ascii_digit).collect();
    let only_digits = !folded.chars().any(char::is_alphabetic);
    // A word that begins another one is found with it.
    let words: Vec<String> = all
        .iter()
        .filter(|word| {
            !all.iter()
                .any(|other| other != *word && other.starts_with(*word))
        })
        .cloned()
        .collect();
    Words {
        number: (only_digits && all.iter().any(|word| *word != digits) && !digits.is_empty())
            .then(|| cut(&digits)),
        words,
    }
}

/// A word as far as it is searched.
pub(crate) fn cut(word: &str) -> String {
    word.chars().take(LONGEST).collect()
}

/// Numbers of `search_doc` that fulfil a query, at most `most`.
pub(crate) fn find(
    connection: &Connection,
    query: &Words,
    order: Option<Id>,
    most: usize,
) -> Result<Vec<i64>, StoreError> {
    let mut found = Found::new(most);
    let number: Vec<String> = query.number.iter().cloned().collect();
    for words in [&number, &query.words] {
        if words.is_empty() || found.full() {
            continue;
        }
        match order {
            Some(order) => in_order(connection, words, order, &mut found)?,
            None => everywhere(connection, words, &mut found)?,
        }
    }
    Ok(found.docs)
}

/// Documents found, each once, in the order found.
struct Found {
    docs: Vec<i64>,
    seen: BTreeSet<i64>,
    most: usize,
}

impl Found {
    fn new(most: usize) -> Self {
        Self {
            docs: Vec::new(),
            seen: BTreeSet::new(),
            most,
        }
    }
    fn full(&self) -> bool {
        self.docs.len() >= self.most
    }
    fn add(&mut self, doc: i64) {
        if self.seen.insert(doc) {
            self.docs.push(doc);
        }
    }
}

/// An order has few trainees: each is looked at.
fn in_order(
    connection: &Connection,
    words: &[String],
    order: Id,
    found: &mut Found,
) -> Result<(), StoreError> {
    let mut statement = connection.prepare_cached(
        "SELECT d.n, d.text FROM trainee t JOIN search_doc d ON d.trainee = t.id
         WHERE t.\"order\" = ?1 AND t.deleted = 0 ORDER BY t.code, t.id",
    )?;
    let mut docs = statement.query([order.to_string()])?;
    while let Some(doc) = docs.next()? {
        if found.full() {
            break;
        }
        if all_in(doc.get_ref(1)?.as_str().unwrap_or_default(), words) {
            found.add(doc.get(0)?);
        }
    }
    Ok(())
}

/// True when every word is in a document's text (where each word follows a space).
fn all_in(text: &str, words: &[String]) -> bool {
    words.iter().all(|word| {
        let mut at = text.match_indices(word.as_str());
        if long(word) {
            at.next().is_some()
        } else {
            at.any(|(i, _)| text.as_bytes().get(i.wrapping_sub(1)) == Some(&b' '))
        }
    })
}

fn long(word: &str) -> bool {
    word.chars().nth(SUBSTRING - 1).is_some()
}

fn everywhere(
    connection: &Connection,
    words: &[String],
    found: &mut Found,
) -> Result<(), StoreError> {
    let mut count = connection.prepare_cached(
        "SELECT count(*) FROM (SELECT 1 FROM search_token WHERE token >= ?1 AND token < ?2 LIMIT ?3)",
    )?;
    let patience = i64::try_from(PATIENCE).unwrap_or(i64::MAX);
    let mut rarest: Option<(i64, &String)> = None;
    for word in words {
        let (from, to) = range(word);
        let n: i64 = count.query_row(params![from, to, patience], |r| r.get(0))?;
        if rarest.is_none_or(|(least, _)| n < least) {
            rarest = Some((n, word));
        }
    }
    let Some((_, rarest)) = rarest else {
        return Ok(());
    };
    let whole = words.len() == 1;
    let (from, to) = range(rarest);
    let mut starts = connection.prepare_cached(
        "SELECT doc FROM search_token WHERE token >= ?1 AND token < ?2 ORDER BY token, doc",
    )?;
    let mut text = connection.prepare_cached("SELECT text FROM search_doc WHERE n = ?1")?;
    let mut looked = 0;
    let mut docs = starts.query([&from, &to])?;
    while let Some(doc) = docs.next()? {
        let doc = doc.get(0)?;
        if whole || doc_has(&mut text, doc, words)? {
            found.add(doc);
        }
        looked += 1;
        if found.full() {
            return Ok(());
        }
        if !whole && looked > PATIENCE {
            return by_sets(connection, words, found);
        }
    }
    drop(docs);
    if !long(rarest) {
        return Ok(());
    }
    let mut inside = connection
        .prepare_cached("SELECT rowid FROM search_trigram WHERE search_trigram MATCH ?1")?;
    let mut docs = inside.query([quoted(rarest)])?;
    while let Some(doc) = docs.next()? {
        let doc = doc.get(0)?;
        if whole || doc_has(&mut text, doc, words)? {
            found.add(doc);
        }
        looked += 1;
        if found.full() {
            return Ok(());
        }
        if !whole && looked > 2 * PATIENCE {
            return by_sets(connection, words, found);
        }
    }
    Ok(())
}

fn doc_has(text: &mut Statement<'_>, doc: i64, words: &[String]) -> Result<bool, StoreError> {
    Ok(text
        .query_row([doc], |r| Ok(all_in(r.get_ref(0)?.as_str()?, words)))
        .optional()?
        .unwrap_or(false))
}

/// Words that are each common but rarely together: the set of each, then what they share.
fn by_sets(connection: &Connection, words: &[String], found: &mut Found) -> Result<(), StoreError> {
    let mut shared: Option<Bits> = None;
    for word in words {
        let mut set = Bits::default();
        let mut scan = |sql: &str, values: &[&str]| -> Result<(), StoreError> {
            let mut statement = connection.prepare_cached(sql)?;
            let mut docs = statement.query(rusqlite::params_from_iter(values))?;
            while let Some(doc) = docs.next()? {
                set.add(doc.get(0)?);
            }
            Ok(())
        };
        if long(word) {
            scan(
                "SELECT rowid FROM search_trigram WHERE search_trigram MATCH ?1",
                &[&quoted(word)],
            )?;
        } else {
            let (from, to) = range(word);
            scan(
                "SELECT doc FROM search_token WHERE token >= ?1 AND token < ?2",
                &[&from, &to],
            )?;
        }
        shared = Some(match shared {
            Some(shared) => shared.and(&set),
            None => set,
        });
    }
    for doc in shared.unwrap_or_default().docs() {
        if found.full() {
            break;
        }
        found.add(doc);
    }
    Ok(())
}

/// A set of document numbers; they count up from 1, so a bit each is small.
#[derive(Default)]
struct Bits(Vec<u64>);

impl Bits {
    fn add(&mut self, doc: i64) {
        let Ok(doc) = usize::try_from(doc) else {
            return;
        };
        if self.0.len() <= doc / 64 {
            self.0.resize(doc / 64 + 1, 0);
        }
        if let Some(word) = self.0.get_mut(doc / 64) {
            *word |= 1 << (doc % 64);
        }
    }
    fn and(&self, other: &Self) -> Self {
        Self(self.0.iter().zip(&other.0).map(|(a, b)| a & b).collect())
    }
    fn docs(&self) -> impl Iterator<Item = i64> {
        (0i64..).zip(self.0.iter()).flat_map(|(i, word)| {
            (0..64)
                .filter(move |bit| word >> bit & 1 == 1)
                .map(move |bit| i * 64 + bit)
        })
    }
}

/// The tokens that begin with a word lie between these.
fn range(word: &str) -> (String, String) {
    (word.to_owned(), format!("{word}\u{10ffff}"))
}

fn quoted(word: &str) -> String {
    format!("\"{}\"", word.replace('"', ""))
}
