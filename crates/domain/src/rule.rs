//! Programme rules as values. Each carries its certainty (`rules.md` §0), which
//! alone decides whether it may block.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::finding::Severity;

/// How sure a rule is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Certainty {
    /// Two or more independent sources: may block.
    C2,
    /// One source: warns.
    C1,
    /// Company practice: a setting.
    S,
    /// General knowledge, text not seen: off.
    M,
    /// Sources disagree: a setting with a note.
    X,
}

/// One rule of a pack.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Rule {
    /// Id as in `rules.md`, e.g. `VN-TIME`.
    pub id: String,
    /// The number, when the rule has one.
    #[serde(default)]
    pub value: Option<i64>,
    /// Unit of the number: `years`, `hours`, `months`.
    #[serde(default)]
    pub unit: String,
    /// First day in force.
    #[serde(default)]
    pub from: Option<NaiveDate>,
    /// Last day in force.
    #[serde(default)]
    pub to: Option<NaiveDate>,
    /// Where it was read.
    pub source: String,
    /// How sure it is.
    pub certainty: Certainty,
}

/// The rules in force, by id.
#[derive(Clone, Debug, Default)]
pub struct Rules(pub BTreeMap<String, Rule>);

impl Rules {
    /// How a breach counts on `day`; `None` when the rule is unknown, off or not in force.
    #[must_use]
    pub fn severity(&self, id: &str, day: NaiveDate) -> Option<Severity> {
        let rule = self.0.get(id)?;
        if rule.from.is_some_and(|from| day < from) || rule.to.is_some_and(|to| to < day) {
            return None;
        }
        match rule.certainty {
            Certainty::C2 => Some(Severity::Blocking),
            Certainty::C1 | Certainty::X => Some(Severity::Warning),
            Certainty::S => Some(Severity::Note),
            Certainty::M => None,
        }
    }

    /// The number of a rule.
    #[must_use]
    pub fn value(&self, id: &str) -> Option<i64> {
        self.0.get(id)?.value
    }
}
