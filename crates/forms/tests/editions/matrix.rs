//! Which stored value stands where: the binding matrix of the reference
//! (`tests/suite/binding-matrix.csv`), one row for each column of the database it suggests, with
//! the facts that column is in our registry. A cell names the place on the form of its column;
//! `+` before it marks a place that the reference does not list. `open` names cells that are not
//! bound, and why.

use std::collections::{BTreeMap, BTreeSet};

use domain::fact;
use forms::Form;

use crate::{TRIED, none, rows};

type Row = BTreeMap<String, String>;

/// The columns that are forms.
fn forms_of(row: &Row) -> impl Iterator<Item = (&str, &str)> {
    let cells = row.iter().filter(|(name, _)| {
        let name = name.as_str();
        !["column", "facts", "open"].contains(&name)
    });
    cells.map(|(name, cell)| (name.as_str(), cell.as_str()))
}

fn facts_of(row: &Row) -> impl Iterator<Item = &str> {
    row["facts"].split_whitespace()
}

/// Cells left open, with the reason.
fn open_of(row: &Row) -> BTreeMap<&str, &str> {
    let parts = row["open"].split(';').map(str::trim);
    let parts = parts.filter(|part| !part.is_empty());
    parts.map(|part| part.split_once(": ").unwrap()).collect()
}

/// What a form prints or compares, and the photo.
fn bound(slug: &str) -> Option<BTreeSet<&'static str>> {
    let mut editions = TRIED
        .iter()
        .filter(|tried| tried.form.slug == slug)
        .peekable();
    editions.peek()?;
    let mut keys = BTreeSet::new();
    for tried in editions {
        keys.extend(forms::bound_keys(tried.form));
        keys.extend(tried.shows_photo().then_some("photo.sha256"));
    }
    Some(keys)
}

#[test]
fn every_place_of_the_matrix_is_bound_and_nothing_is_bound_that_the_matrix_does_not_list() {
    let (mut places, mut left, mut wrong) = (0, 0, Vec::new());
    for row in rows("tests/suite/binding-matrix.csv") {
        let open = open_of(&row);
        for (slug, cell) in forms_of(&row) {
            let at = format!("{} on {slug}", row["column"]);
            let keys = bound(slug);
            let drawn = keys.is_some();
            let keys = keys.unwrap_or_default();
            let found: Vec<&str> = facts_of(&row).filter(|key| keys.contains(key)).collect();
            match (cell, open.get(slug)) {
                ("", None) if found.is_empty() => {}
                ("", None) => wrong.push(format!("{at} is not listed, but prints {found:?}")),
                ("", Some(_)) => wrong.push(format!("{at} is open, but no place of the matrix")),
                (_, Some(why)) => {
                    left += 1;
                    assert!(!why.is_empty(), "{at}: why it is open");
                    if !found.is_empty() {
                        wrong.push(format!("{at} is open no more: {found:?}"));
                    }
                }
                (cell, None) if !drawn => wrong.push(format!("{at} {cell}: there is no such form")),
                (cell, None) => {
                    places += 1;
                    if found.is_empty() {
                        wrong.push(format!("{at} {cell} is not printed"));
                    }
                }
            }
        }
        for slug in open.keys() {
            assert!(row.contains_key(*slug), "{slug} is no column");
        }
    }
    println!("{places} places bound, {left} left open");
    none(&wrong, "differences from the matrix");
}

/// A column of the database is a fact that somebody enters; what is printed of it follows.
#[test]
fn every_row_of_the_matrix_is_made_of_stored_facts_and_what_follows_from_them() {
    let mut columns = BTreeSet::new();
    let library: Vec<&Form> = TRIED.iter().map(|tried| tried.form).collect();
    for row in rows("tests/suite/binding-matrix.csv") {
        let column = row["column"].clone();
        assert!(columns.insert(column.clone()), "{column} twice");
        let mut stored = Vec::new();
        let mut derived = Vec::new();
        for key in facts_of(&row) {
            let fact = fact::find(key).unwrap_or_else(|| panic!("{column}: {key}"));
            if fact.derived {
                &mut derived
            } else {
                &mut stored
            }
            .push(key);
        }
        assert!(!stored.is_empty(), "{column} is stored nowhere");
        for key in derived {
            for form in library
                .iter()
                .filter(|form| forms::bound_keys(form).contains(key))
            {
                let rests = stored.iter().any(|stored| forms::prints(form, stored));
                assert!(rests, "{column}: {key} rests on none of {stored:?}");
            }
        }
    }
    assert_eq!(columns.len(), 42, "columns of the reference");
}
