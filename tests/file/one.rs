//! A small office to change.

use std::collections::BTreeMap;

use domain::value::Id;
use office::{FieldEdit, NewRecord, OpenTrainee, Session};
use tabidachi_tests::world;

pub struct Small {
    pub session: Session,
}

impl Small {
    pub fn new(name: &str) -> Self {
        let folder = world::fresh(env!("CARGO_TARGET_TMPDIR"), &format!("file-{name}"));
        Self {
            session: world::empty_office(&folder.join("office")),
        }
    }

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
            .unwrap();
    }

    pub fn open(&self, code: &str) -> OpenTrainee {
        self.session.open_trainee(code, world::today()).unwrap()
    }

    /// One value of a person's row of a list, as text.
    pub fn value(&self, code: &str, list: &str, row: usize, field: &str) -> String {
        let open = self.open(code);
        match &open.lists[list][row].values[field] {
            domain::value::Value::Text(text) | domain::value::Value::Choice(text) => text.clone(),
            domain::value::Value::Date(day) => day.to_string(),
            _ => String::new(),
        }
    }
}
