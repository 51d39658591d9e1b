//! The fact sheet: every value a paper may print about one trainee or one order,
//! by fact key. Papers format these values and never compute.
//!
//! Scalars hold stored facts of the trainee, the newest passport, the order, the
//! office, and the derived facts below. Lists hold one map of facts per row.

mod class;
mod collected;
mod derived;
mod employment;
mod fees;
mod lessons;
mod order;
mod organisation;
mod record;
mod report;
mod trainee;
mod wall;

use std::collections::BTreeMap;

use crate::fact::Fact;
use crate::record::Record;
use crate::value::Value;

pub use class::of_class;
pub use derived::{DERIVED, DERIVED_PROTECTED};
pub use lessons::{PlannedRow, counted_once, planned_rows};
pub use order::of_order;
pub use organisation::{of_organisation, preparatory};
pub use record::{RecordGroup, groups as record_groups, is_unusual, of_records};
pub use report::{CLASS_IN_CENTRE, of_centre, put_month};
pub use trainee::of_trainee;
pub(crate) use trainee::related_months;
pub use wall::WALL_HEADS;

/// Values by fact key.
pub type Row = BTreeMap<&'static str, Value>;

/// All values of one trainee or one order.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct FactSheet {
    /// Single values.
    pub values: Row,
    /// Rows by list name, see [`LISTS`].
    pub lists: BTreeMap<&'static str, Vec<Row>>,
}

impl FactSheet {
    /// A single value; [`Value::Empty`] when there is none.
    #[must_use]
    pub fn value(&self, key: &str) -> &Value {
        self.values.get(key).unwrap_or(&Value::Empty)
    }

    /// The rows of a list.
    #[must_use]
    pub fn list(&self, name: &str) -> &[Row] {
        self.lists.get(name).map_or(&[], Vec::as_slice)
    }
}

/// The lists of a fact sheet and the nouns whose facts their rows hold.
pub const LISTS: &[(&str, &[&str])] = &[
    ("education", &["education"]),
    ("work", &["work"]),
    ("licence", &["licence"]),
    ("related", &["related"]),
    ("family", &["family"]),
    ("relative", &["relative"]),
    ("stay", &["stay"]),
    ("fee_sending", &["fee"]),
    ("fee_preparatory", &["fee"]),
    ("fee", &["fee"]),
    ("hours", &["lesson"]),
    ("plan_entrusted", &["lesson"]),
    ("plan_external", &["lesson"]),
    ("record_entrusted", &["lesson"]),
    ("record_external", &["lesson"]),
    ("held_days", &["held_day"]),
    ("month_lessons", &["held_day"]),
    ("class_people", &["trainee", "class_person"]),
    ("report_subjects", &["report_subject"]),
    ("report_marks", &["assessment"]),
    ("report_people", &["trainee", "report"]),
    ("report_classes", &["class", "register", "report"]),
    ("record_people", &["trainee", "record_person"]),
    ("record_subjects", &["record_subject"]),
    ("unusual_marks", &["unusual_mark"]),
    ("trainees", &["trainee", "passport"]),
    ("exam", &["exam"]),
    ("exam_skill", &["exam"]),
    ("exam_japanese", &["exam"]),
    ("titp_history", &["stay"]),
    ("titp2", &["stay"]),
    ("allowance", &["wage_item"]),
    ("deduction", &["wage_item"]),
    ("document", &["document", "checklist"]),
    ("coe_checklist", &["checklist", "document"]),
    ("checklist", &["checklist", "document"]),
    ("slip", &["custody", "document", "checklist"]),
    ("verdict", &["verdict"]),
    ("health", &["health_check"]),
    ("wall", &["trainee", "wall"]),
    ("wall_papers", &["wall_paper", "checklist"]),
    ("wall_findings", &["wall_finding"]),
];

/// All values of a record, by key.
fn put_record<R: Record>(row: &mut Row, record: &R) {
    for (fact, value) in R::FACTS.iter().zip(record.values()) {
        row.insert(fact.key, value);
    }
}

/// Rows of a list of records.
fn rows<R: Record>(records: &[R]) -> Vec<Row> {
    records
        .iter()
        .map(|record| {
            let mut row = Row::new();
            put_record(&mut row, record);
            row
        })
        .collect()
}

/// Facts of a record that is not there: present as keys, empty.
fn put_blank<R: Record>(row: &mut Row) {
    for fact in R::FACTS {
        row.insert(fact.key, Value::Empty);
    }
}

/// The facts rows of a list may hold, for the strict form loader.
pub fn facts_of_list(list: &str) -> impl Iterator<Item = &'static Fact> {
    let nouns = LISTS
        .iter()
        .find(|(name, _)| *name == list)
        .map_or(&[][..], |(_, nouns)| nouns);
    crate::fact::registry().filter(move |fact| nouns.contains(&fact.noun()))
}
