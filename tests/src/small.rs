//! A small office to change, row by row.

#![allow(
    clippy::expect_used,
    clippy::panic,
    clippy::missing_panics_doc,
    reason = "only tests use it, and a test stops at what it did not expect"
)]

use std::collections::BTreeMap;
use std::path::Path;

use domain::value::Id;
use office::{FieldEdit, NewRecord, OpenTrainee, Session};

use crate::world;

/// An empty office, and how a test fills it.
pub struct Small {
    /// It, open.
    pub session: Session,
}

impl Small {
    /// Makes it in `folder`.
    #[must_use]
    pub fn new(folder: &Path) -> Self {
        Self {
            session: world::empty_office(folder),
        }
    }

    /// A row of `noun`, of that trainee or of nobody.
    pub fn add(&mut self, noun: &str, owner: Option<Id>, values: &[(&str, &str)]) -> Id {
        let values = values
            .iter()
            .map(|(k, v)| ((*k).to_owned(), (*v).to_owned()));
        let values: BTreeMap<String, String> = values.collect();
        let new = NewRecord {
            noun,
            owner: owner.map(|id| ("trainee", id)),
            values: &values,
        };
        self.session
            .add_record(&new, world::today(), &world::stamp())
            .unwrap_or_else(|error| panic!("{noun} {values:?}: {error}"))
    }

    /// A Lao trainee of that code, in a TITP order of its own.
    pub fn person(&mut self, code: &str, facts: &[(&str, &str)]) -> Id {
        let order = format!("O-{code}");
        self.add(
            "order",
            None,
            &[
                ("code", &order),
                ("programme", "titp"),
                ("filed_on", "2026-12-01"),
                ("start_on", "2027-05-01"),
                ("entry_on", "2027-05-10"),
            ],
        );
        let base = [("code", code), ("nationality", "LA"), ("order", &order)];
        self.add("trainee", None, &[&base[..], facts].concat())
    }

    /// One field, as a person types it.
    pub fn set(&mut self, noun: &str, id: Id, field: &str, text: &str) {
        let edit = FieldEdit {
            id,
            noun,
            field,
            text,
            version: None,
        };
        self.session
            .set_field(&edit, world::today(), &world::stamp())
            .unwrap_or_else(|error| panic!("{noun}.{field} = {text}: {error}"));
    }

    /// The person's file today.
    #[must_use]
    pub fn open(&self, code: &str) -> OpenTrainee {
        let open = self.session.open_trainee(code, world::today());
        open.expect("the person is in the office")
    }

    /// One value of a person's row of a list, as text.
    #[must_use]
    pub fn value(&self, code: &str, list: &str, row: usize, field: &str) -> String {
        let open = self.open(code);
        match &open.lists[list][row].values[field] {
            domain::value::Value::Text(text) | domain::value::Value::Choice(text) => text.clone(),
            domain::value::Value::Date(day) => day.to_string(),
            _ => String::new(),
        }
    }
}
