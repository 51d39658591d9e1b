//! A noun as the store sees it: a table whose columns are the facts of a record.
//!
//! Everything here is derived from `domain`'s registry; nothing names a noun by hand.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use domain::fact::{self, Fact};
use domain::record::Record;

/// Columns a list may be ordered by, the first one a noun has wins; ids break ties.
const ORDER: [&str; 11] = [
    "code",
    "from",
    "day",
    "issued_on",
    "paid_on",
    "obtained_on",
    "filed_on",
    "taken_on",
    "asked_on",
    "moved_on",
    "group",
];

/// A table and the statements that read and write its rows.
#[derive(Debug)]
pub(crate) struct Noun {
    /// Table name and prefix of the fact keys.
    pub name: &'static str,
    /// Its facts, in the order of its columns.
    pub facts: &'static [Fact],
    /// Positions of the facts in the order of their names: the order of canonical JSON.
    pub by_name: Vec<usize>,
    /// `id, "fact", …, version, site, deleted` with the table's alias `r`.
    pub columns: String,
    /// `r."code", r.id` or the like.
    pub order: String,
    /// Reads one row by id, tombstones too.
    pub select: String,
    /// Writes a new row.
    pub insert: String,
    /// Overwrites a row by id.
    pub update: String,
}

impl Noun {
    fn new(facts: &'static [Fact]) -> Option<Self> {
        let name = facts.first()?.noun();
        let fields: Vec<&'static str> = facts.iter().map(Fact::field).collect();
        let mut by_name: Vec<usize> = (0..fields.len()).collect();
        by_name.sort_by_key(|i| fields.get(*i));
        let quoted: Vec<String> = fields.iter().map(|f| format!("r.\"{f}\"")).collect();
        let columns = format!("r.id, {}, r.version, r.site, r.deleted", quoted.join(", "));
        let order = ORDER
            .iter()
            .find(|column| fields.contains(column))
            .map_or_else(
                || "r.id".to_owned(),
                |column| format!("r.\"{column}\", r.id"),
            );
        let marks = vec!["?"; fields.len() + 4].join(", ");
        let sets: Vec<String> = fields
            .iter()
            .enumerate()
            .map(|(i, f)| format!("\"{f}\" = ?{}", i + 2))
            .collect();
        let next = fields.len() + 2;
        Some(Self {
            name,
            facts,
            by_name,
            select: format!("SELECT {columns} FROM \"{name}\" r WHERE r.id = ?1"),
            // Named: a column added by a later step stands behind the others.
            insert: format!(
                "INSERT INTO \"{name}\" (id, \"{}\", version, site, deleted) VALUES ({marks})",
                fields.join("\", \"")
            ),
            update: format!(
                "UPDATE \"{name}\" SET {}, version = ?{next}, site = ?{}, deleted = ?{} WHERE id = ?1",
                sets.join(", "),
                next + 1,
                next + 2
            ),
            columns,
            order,
        })
    }

    /// The noun of a record.
    pub fn of<R: Record>() -> Option<&'static Self> {
        Self::named(R::NOUN)
    }

    /// The noun of that name.
    pub fn named(name: &str) -> Option<&'static Self> {
        all().get(name)
    }

    /// Position of a field among the facts.
    pub fn position(&self, field: &str) -> Option<usize> {
        self.facts.iter().position(|fact| fact.field() == field)
    }
}

/// All nouns by name.
pub(crate) fn all() -> &'static BTreeMap<&'static str, Noun> {
    static NOUNS: OnceLock<BTreeMap<&'static str, Noun>> = OnceLock::new();
    NOUNS.get_or_init(|| {
        fact::stored()
            .into_iter()
            .filter_map(Noun::new)
            .map(|noun| (noun.name, noun))
            .collect()
    })
}
