//! Finding trainees by what a person types: names in Latin, Lao or Vietnamese
//! letters and katakana, codes, phone, passport and identity numbers.
//!
//! A word is found at the start of a word, from three letters anywhere in it.
//! Every word typed must be found. At most [`MOST`] people are found and nobody
//! counts further; which ones is fixed for a given database.
//!
//! `search_doc` holds a trainee's words. Made from it: `search_token` (a word by
//! its start), `search_start` (sets of documents, for short words together) and
//! `search_trigram` (three letters anywhere).

use std::collections::BTreeSet;

use domain::text;
use domain::value::Id;
use rusqlite::{Connection, Rows};

use crate::error::StoreError;
use crate::start::{self, Docs};

/// The most people a search finds.
pub const MOST: usize = 200;
/// Letters of a word that are searched; a longer word is cut.
const LONGEST: usize = 48;
/// Letters from which a word is found inside another.
const SUBSTRING: usize = start::LETTERS + 1;

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
    /// Adds what a statement finds, until there are enough.
    fn add_all(
        &mut self,
        mut docs: Rows<'_>,
        fits: impl Fn(i64) -> bool,
    ) -> Result<(), StoreError> {
        while !self.full()
            && let Some(doc) = docs.next()?
        {
            let doc = doc.get(0)?;
            if fits(doc) {
                self.add(doc);
            }
        }
        Ok(())
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
    let (long, short): (Vec<&String>, Vec<&String>) = words.iter().partition(|word| long(word));
    if let [word] = words {
        // Those it begins come before those it is inside of.
        let (from, to) = range(word);
        let mut statement = connection.prepare_cached(
            "SELECT doc FROM search_token WHERE token >= ?1 AND token < ?2 ORDER BY token, doc",
        )?;
        found.add_all(statement.query([from, to])?, |_| true)?;
    }
    let mut shared: Option<Docs> = None;
    for word in short {
        let docs = Docs::starting(connection, word)?;
        shared = Some(match shared {
            Some(shared) => shared.and(&docs),
            None => docs,
        });
    }
    if !long.is_empty() {
        let quoted: Vec<String> = long.iter().map(|word| format!("\"{word}\"")).collect();
        let mut statement = connection
            .prepare_cached("SELECT rowid FROM search_trigram WHERE search_trigram MATCH ?1")?;
        let docs = statement.query([quoted.join(" AND ")])?;
        return found.add_all(docs, |doc| shared.as_ref().is_none_or(|docs| docs.has(doc)));
    }
    for doc in shared.iter().flat_map(Docs::iter) {
        if found.full() {
            break;
        }
        found.add(doc);
    }
    Ok(())
}

/// The tokens that begin with a word lie between these.
fn range(word: &str) -> (String, String) {
    (word.to_owned(), format!("{word}\u{10ffff}"))
}
