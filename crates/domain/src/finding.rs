//! Findings: what differs, where, and what to do about it. The sentence comes
//! from the messages `finding-<code>` and `finding-<code>-mend`.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

/// How much a finding matters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Severity {
    /// Worth knowing.
    Note,
    /// Look at it before filing.
    Warning,
    /// The paper must not be filed like this.
    Blocking,
}

/// Where a finding lies: the record people call by `code`, and the fact in it.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Place {
    /// Noun of the record, e.g. `trainee`.
    pub noun: String,
    /// The record's code or, for rows without one, its owner's code.
    pub code: String,
    /// Fact key, e.g. `trainee.birth_date`; empty when the whole record is meant.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub fact: String,
    /// Row of a list, from 1; 0 = none.
    #[serde(default, skip_serializing_if = "is_zero")]
    pub row: usize,
    /// Form slug when found on paper.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub form: String,
}

#[expect(
    clippy::trivially_copy_pass_by_ref,
    reason = "serde asks for a reference"
)]
fn is_zero(row: &usize) -> bool {
    *row == 0
}

/// One finding.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Finding {
    /// Most severe first when sorted by [`Finding::by_severity`].
    pub severity: Severity,
    /// Stable code, kebab-case, e.g. `fee-before-coe`.
    pub code: String,
    /// Rule id of `rules.md` when a rule stands behind it, e.g. `VN-TIME`.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub rule: String,
    /// Where.
    pub place: Place,
    /// Values for the sentence.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub args: BTreeMap<String, String>,
    /// What a person wrote about it.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub reason: String,
    /// A director lets it pass: it would block otherwise.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub passed: bool,
}

impl Finding {
    /// A finding without arguments.
    #[must_use]
    pub fn new(severity: Severity, code: &str, place: Place) -> Self {
        Self {
            severity,
            code: code.to_owned(),
            rule: String::new(),
            place,
            args: BTreeMap::new(),
            reason: String::new(),
            passed: false,
        }
    }

    /// The rule behind it.
    #[must_use]
    pub fn rule(mut self, id: &str) -> Self {
        id.clone_into(&mut self.rule);
        self
    }

    /// One more value for the sentence.
    #[must_use]
    pub fn arg(mut self, name: &str, value: impl ToString) -> Self {
        self.args.insert(name.to_owned(), value.to_string());
        self
    }

    /// Sorts most severe first, then by place.
    pub fn by_severity(findings: &mut [Self]) {
        findings.sort_by(|a, b| {
            b.severity
                .cmp(&a.severity)
                .then_with(|| a.place.cmp(&b.place))
        });
    }
}

impl Place {
    /// A fact of a record.
    #[must_use]
    pub fn fact(noun: &str, code: &str, fact: &str) -> Self {
        Self {
            noun: noun.into(),
            code: code.into(),
            fact: fact.into(),
            ..Self::default()
        }
    }

    /// The row of a list.
    #[must_use]
    pub fn row(mut self, row: usize) -> Self {
        self.row = row;
        self
    }
}
