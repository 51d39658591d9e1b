//! Invented values for any form, made from the registry of facts: everything filled, only what
//! is required, everything as long as it comes, nothing. A form is tried with them before a
//! person's paper is printed on it.
//!
//! It knows no form: what a fact holds follows from its kind and its name.

mod hand;

use domain::fact::Fact;
use domain::record::Record;
use domain::sheet::{FactSheet, LISTS, Row, facts_of_list};
use domain::value::{Kind, Value};

use crate::condition::Ask;
use crate::form::Form;
use crate::pen::nouns;
use crate::specimen::hand::Hand;
use crate::tongue::DocLang;

/// Lists of a class or of its days: as long as a class is large.
const MANY: [&str; 6] = [
    "held_days",
    "month_lessons",
    "class_people",
    "record_people",
    "report_people",
    "report_classes",
];

/// How far a specimen is filled.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Filling {
    /// Everything, with usual values.
    Full,
    /// Only what the form requires.
    Minimal,
    /// Everything as long as it comes: Latin names of 60 letters, Lao names of 80.
    Longest,
    /// Nothing.
    Empty,
}

impl Filling {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::Full, Self::Minimal, Self::Longest, Self::Empty];

    /// A word for it.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Full => "full",
            Self::Minimal => "minimal",
            Self::Longest => "longest",
            Self::Empty => "empty",
        }
    }

    /// Rows of a list: a few, and many of what a person or an order has many of.
    fn rows(self, list: &str) -> usize {
        match (self, list) {
            (Self::Empty, _) => 0,
            // The wall names each paper that stands on it.
            (_, "wall_papers") => self.papers(),
            (Self::Minimal, _) => 1,
            (Self::Full | Self::Longest, "health") => 13,
            (Self::Full, "trainees" | "slip") => 3,
            (Self::Longest, "trainees" | "slip") => 8,
            (Self::Full, list) if MANY.contains(&list) => 9,
            (Self::Longest, list) if MANY.contains(&list) => 42,
            (Self::Full, "checklist" | "verdict" | "wall" | "wall_findings") => 9,
            (Self::Longest, "checklist" | "verdict" | "wall" | "wall_findings") => 42,
            (Self::Full, _) => 2,
            (Self::Longest, _) => 4,
        }
    }

    /// Papers on the wall of an order.
    fn papers(self) -> usize {
        if self == Self::Longest { 50 } else { 32 }
    }
}

/// Values for a form, so far filled, as somebody who speaks `language` has them.
#[must_use]
pub fn specimen(form: &Form, filling: Filling, language: DocLang) -> FactSheet {
    let mut sheet = FactSheet::default();
    if filling == Filling::Empty {
        return sheet;
    }
    let hand = Hand { filling, language };
    let wanted =
        |name: &str| filling != Filling::Minimal || form.required.iter().any(|r| r == name);
    for fact in domain::fact::registry().filter(|fact| wanted(fact.key)) {
        sheet.values.insert(fact.key, hand.value(fact, 0));
    }
    for (list, _) in LISTS {
        let by_name = form.required.iter().any(|r| r == list);
        let asked = by_name || form.required.iter().any(|r| of_list(list, r));
        if filling == Filling::Minimal && !asked {
            continue;
        }
        let rows = (0..filling.rows(list)).map(|row| {
            let facts = facts_of_list(list);
            facts
                .map(|fact| (fact.key, hand.value(fact, row)))
                .collect::<Row>()
        });
        sheet.lists.insert(list, rows.collect());
    }
    // How many trainees there are is no free number: the list says it.
    if let Some(rows) = sheet.lists.get("trainees") {
        let count = i64::try_from(rows.len()).unwrap_or(i64::MAX);
        sheet
            .values
            .insert("order.trainee_count", Value::Int(count));
    }
    if let Some(condition) = &form.when {
        for (key, ask) in condition.wants() {
            match ask {
                Ask::Is(code) => sheet.values.insert(key.name(), coded(key.fact(), code)),
                Ask::Filled => sheet.values.insert(key.name(), hand.value(key.fact(), 0)),
                Ask::Over(number) => sheet
                    .values
                    .insert(key.name(), Value::Int(number.saturating_add(1))),
                Ask::Blank | Ask::IsNot(_) | Ask::Under(_) => sheet.values.remove(key.name()),
            };
        }
    }
    sheet
}

/// Whether a required fact is a column of this list.
fn of_list(list: &str, key: &str) -> bool {
    let noun = key.split('.').next().unwrap_or_default();
    nouns(list).is_some_and(|nouns| nouns.contains(&noun))
}

fn coded(fact: &Fact, code: &str) -> Value {
    match fact.kind {
        Kind::Flag => Value::Flag(code == "yes"),
        Kind::Choice(_) => Value::Choice(code.to_owned()),
        Kind::Int => code.parse().map_or(Value::Empty, Value::Int),
        _ => Value::text(code),
    }
}

/// Facts of records that people type or bring in by workbook; what a paper binds must follow
/// from them.
pub(crate) fn is_stored(key: &str) -> bool {
    let noun = key.split('.').next().unwrap_or_default();
    let facts = domain::for_noun!(noun, R => R::FACTS.iter().any(|fact| fact.key == key));
    facts == Some(true)
        && !matches!(
            noun,
            "printing" | "wording" | "confirmation" | "account" | "reading"
        )
}
