//! Programme rules as values. Each carries its certainty (`rules.md` §0), which
//! alone decides whether it may block; an office sets the ones that are its own to set.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::finding::Severity;
use crate::order::Programme;
use crate::record::record;
use crate::trainee::Country;
use crate::value::Kind::{Date, Flag, Int, Text};

/// How sure a rule is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Certainty {
    /// Two or more independent sources: may block.
    C2,
    /// One source: warns.
    C1,
    /// Company practice: a setting.
    S,
    /// General knowledge, text not seen: off until the office switches it on.
    #[default]
    M,
    /// Sources disagree: a setting with a note.
    X,
}

/// One rule of a pack.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Rule {
    /// Id as in `rules.md`, e.g. `VN-TIME`.
    pub id: String,
    /// The number, when the rule has one.
    #[serde(default)]
    pub value: Option<i64>,
    /// The upper number of a range.
    #[serde(default)]
    pub upto: Option<i64>,
    /// Unit of the number: `years`, `hours`, `months`.
    #[serde(default)]
    pub unit: String,
    /// The programme it belongs to; none = all.
    #[serde(default)]
    pub programme: Option<Programme>,
    /// The country of the sending side; none = all.
    #[serde(default)]
    pub country: Option<Country>,
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
    /// Both sides of a dispute, or what was not seen.
    #[serde(default)]
    pub note: String,
    /// The day it was compared with its source.
    #[serde(default)]
    pub verified_on: Option<NaiveDate>,
    /// Whether it counts at all; M rules only when an office says so.
    #[serde(default)]
    pub on: Option<bool>,
}

record!(
    /// What an office set of one rule: its number, whether it counts, and where that was read.
    RuleSetting = "rule_setting" {
        rule: String, Text, Open;
        on: Option<bool>, Flag, Open;
        value: Option<i64>, Int, Open;
        upto: Option<i64>, Int, Open;
        source: String, Text, Open;
        set_by: String, Text, Open;
        set_on: Option<NaiveDate>, Date, Open;
    }
);

impl Rule {
    /// Whether it counts.
    #[must_use]
    pub fn is_on(&self) -> bool {
        self.on.unwrap_or(self.certainty != Certainty::M)
    }

    /// Whether it is in force on `day`.
    #[must_use]
    pub fn holds_on(&self, day: NaiveDate) -> bool {
        self.from.is_none_or(|from| from <= day) && self.to.is_none_or(|to| day <= to)
    }

    /// How a breach counts: C2 alone blocks, company conditions are noted.
    #[must_use]
    pub fn severity(&self) -> Severity {
        match self.certainty {
            Certainty::C2 => Severity::Blocking,
            Certainty::C1 | Certainty::X | Certainty::M => Severity::Warning,
            Certainty::S => Severity::Note,
        }
    }

    /// The same rule as an office set it.
    #[must_use]
    pub fn with(mut self, setting: &RuleSetting) -> Self {
        self.on = setting.on.or(self.on);
        self.value = setting.value.or(self.value);
        self.upto = setting.upto.or(self.upto);
        self.verified_on = setting.set_on.or(self.verified_on);
        if !setting.source.is_empty() {
            setting.source.clone_into(&mut self.source);
        }
        self
    }
}

/// The rules of all packs, by id.
#[derive(Clone, Debug, Default)]
pub struct Rules(pub BTreeMap<String, Rule>);

impl Rules {
    /// The rule, when it counts on `day`.
    #[must_use]
    pub fn active(&self, id: &str, day: NaiveDate) -> Option<&Rule> {
        self.0
            .get(id)
            .filter(|rule| rule.is_on() && rule.holds_on(day))
    }

    /// How a breach counts on `day`; `None` when the rule is unknown, off or not in force.
    #[must_use]
    pub fn severity(&self, id: &str, day: NaiveDate) -> Option<Severity> {
        self.active(id, day).map(Rule::severity)
    }

    /// The number of a rule.
    #[must_use]
    pub fn value(&self, id: &str) -> Option<i64> {
        self.0.get(id)?.value
    }

    /// The rules as an office set them.
    #[must_use]
    pub fn with(&self, settings: &[RuleSetting]) -> Self {
        let mut rules = self.0.clone();
        for setting in settings {
            if let Some(rule) = rules.remove(&setting.rule) {
                rules.insert(setting.rule.clone(), rule.with(setting));
            }
        }
        Self(rules)
    }
}
