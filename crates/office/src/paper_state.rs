//! Where a paper stands: can it be printed, was it, and does it still say what the
//! file says.

use std::collections::BTreeMap;

use domain::finding::{Finding, Severity};
use domain::printing::Printing;
use domain::sheet::{FactSheet, Row};
use domain::value::{Id, Value};
use forms::{Context, Form};
use serde::Serialize;
use store::Read;

use crate::error::OfficeError;
use crate::session::Session;

/// The state of one paper of one trainee or order; the first that fits.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum PaperState {
    /// A fact the form asks for is empty.
    Missing,
    /// A blocking finding lies on a fact the form prints.
    Contradictory,
    /// Printed, and some value has changed since.
    OutOfDate,
    /// Printed with the values of now.
    Printed,
    /// Nothing stands against printing it.
    Ready,
    /// It does not belong to the packet: its condition does not hold.
    NotNeeded,
}

/// What is known of one paper.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PaperStanding {
    /// Slug of the form.
    pub slug: String,
    /// Code of the organisation it is about; empty otherwise.
    pub about: String,
    /// Its state.
    pub state: PaperState,
    /// Findings on facts that it prints, missing ones among them.
    pub findings: usize,
}

/// What a paper is about, as its printing is remembered: a trainee, an order, or one of the
/// order's preparatory organisations.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Subject(pub(crate) String);

impl From<Id> for Subject {
    fn from(id: Id) -> Self {
        Self(id.to_string())
    }
}

impl Subject {
    pub(crate) fn organisation(order: Id, organisation: Id) -> Self {
        Self(format!("{order}/{organisation}"))
    }
}

/// What was printed of one subject, by form.
pub(crate) type Memory = BTreeMap<String, Printing>;

impl Session {
    /// What was printed of a trainee or an order.
    pub(crate) fn printed_of(&self, subject: &Subject) -> Result<Memory, OfficeError> {
        let value = Value::text(&subject.0);
        let rows = self.store.by::<Printing>("subject", &value)?;
        Ok(rows
            .into_iter()
            .map(|row| (row.form.clone(), row))
            .collect())
    }

    /// What was printed of several people together: what one of them lacks, or had printed with
    /// other values, is out of date for all.
    pub(crate) fn printed_of_all(&self, subjects: &[Subject]) -> Result<Memory, OfficeError> {
        let memories = subjects.iter().map(|one| self.printed_of(one));
        let memories: Vec<Memory> = memories.collect::<Result<_, _>>()?;
        let mut together = Memory::new();
        for (form, printing) in memories.iter().flatten() {
            let mut all = memories.iter().map(|memory| memory.get(form));
            let same = |one: Option<&Printing>| {
                one.is_some_and(|one| one.facts_hash == printing.facts_hash)
            };
            let mut printing = printing.clone();
            if !all.all(same) {
                printing.facts_hash.clear();
            }
            together.insert(form.clone(), printing);
        }
        Ok(together)
    }
}

/// Where a paper stands. `findings` are all of its trainee or order.
pub(crate) fn standing(
    form: &Form,
    context: &Context<'_>,
    findings: &[Finding],
    memory: &Memory,
) -> PaperStanding {
    if !forms::belongs(form, context.sheet) {
        return PaperStanding {
            slug: form.slug.clone(),
            about: String::new(),
            state: PaperState::NotNeeded,
            findings: 0,
        };
    }
    let here = findings
        .iter()
        .filter(|found| forms::prints(form, &found.place.fact));
    let missing = forms::missing(form, context).len();
    let blocking = here
        .clone()
        .any(|found| found.severity == Severity::Blocking);
    let state = match memory.get(&form.slug) {
        _ if missing > 0 => PaperState::Missing,
        _ if blocking => PaperState::Contradictory,
        None => PaperState::Ready,
        Some(printed) if printed.facts_hash == facts_hash(form, context.sheet) => {
            PaperState::Printed
        }
        Some(_) => PaperState::OutOfDate,
    };
    PaperStanding {
        slug: form.slug.clone(),
        about: String::new(),
        state,
        findings: missing + here.count(),
    }
}

/// SHA-256 over the values a form prints. The day the paper carries is left out: of
/// somebody without an order it is today's, and every paper would be old tomorrow.
pub(crate) fn facts_hash(form: &Form, sheet: &FactSheet) -> String {
    let bound = forms::bound_keys(form);
    let mut text = format!("{} {}\n", form.slug, form.edition);
    let mut put = |key: &str, value: &Value| {
        let value = serde_json::to_string(value).unwrap_or_default();
        text.push_str(key);
        text.push('=');
        text.push_str(&value);
        text.push('\n');
    };
    for key in bound.iter().filter(|key| **key != "paper.date") {
        put(key, sheet.value(key));
    }
    // A photo is drawn and not bound; another face is another paper.
    put("photo.sha256", sheet.value("photo.sha256"));
    for list in forms::bound_lists(form) {
        for row in sheet.list(&list) {
            put(&list, &Value::Empty);
            let filled = |row: &Row, key: &str| row.get(key).cloned().unwrap_or(Value::Empty);
            for key in &bound {
                if row.contains_key(key) {
                    put(key, &filled(row, key));
                }
            }
        }
    }
    store::object_name(text.as_bytes())
}
