//! Commands on rules and reasons: `list-rules`, `set-rule`, `write-reason`.

use chrono::NaiveDate;
use domain::rule::Rule;
use office::{NewReason, RuleChange};
use serde::{Deserialize, Serialize};

use crate::{Access, Command, Host, WireError};

/// Lists every rule.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct ListRules {}

/// A rule as it counts in this office.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct RuleView {
    /// Its id, as in `rules.md`.
    pub id: String,
    /// Its name in the language of the screen.
    pub name: String,
    /// `titp`, `ssw`, `esd`; empty = all.
    pub programme: &'static str,
    /// `LA`, `VN`; empty = both.
    pub country: &'static str,
    /// Its number.
    #[cfg_attr(test, ts(type = "number | null"))]
    pub value: Option<i64>,
    /// Its upper number.
    #[cfg_attr(test, ts(type = "number | null"))]
    pub upto: Option<i64>,
    /// Both with their unit, in words.
    pub told: String,
    /// First day in force.
    #[cfg_attr(test, ts(type = "string | null"))]
    pub from: Option<NaiveDate>,
    /// Last day in force.
    #[cfg_attr(test, ts(type = "string | null"))]
    pub to: Option<NaiveDate>,
    /// Where it was read.
    pub source: String,
    /// `C2`, `C1`, `S`, `M` or `X`.
    pub certainty: String,
    /// What must be known of it.
    pub note: String,
    /// The day it was compared with its source.
    #[cfg_attr(test, ts(type = "string | null"))]
    pub verified_on: Option<NaiveDate>,
    /// Whether it counts.
    pub on: bool,
    /// Who set it; empty when it is as shipped.
    pub set_by: String,
    /// Its shipped number, when the office has another.
    #[cfg_attr(test, ts(type = "number | null"))]
    pub shipped_value: Option<i64>,
}

impl Host {
    /// The number of a rule with its unit.
    fn told_number(&self, rule: &Rule) -> String {
        let Some(value) = rule.value else {
            return String::new();
        };
        let number = match rule.upto {
            Some(upto) => format!("{value}–{upto}"),
            None if rule.unit == "day" => match domain::eligibility::as_day(value) {
                Some(day) => return day.to_string(),
                None => value.to_string(),
            },
            None => value.to_string(),
        };
        self.messages.measured(self.lang(), &number, &rule.unit)
    }
}

impl Command for ListRules {
    const NAME: &'static str = "list-rules";
    const PERMISSION: &'static str = "rule.read";
    const ACCESS: Access = Access::Read;
    type Response = Vec<RuleView>;

    fn run(self, host: &Host) -> Result<Vec<RuleView>, WireError> {
        let rules = host.read(|session| Ok(session.list_rules()?))?;
        let view = |standing: office::RuleStanding| {
            let rule = standing.rule;
            RuleView {
                name: host.messages.rule(host.lang(), &rule.id),
                told: host.told_number(&rule),
                on: rule.is_on(),
                programme: rule.programme.map_or("", |programme| programme.code()),
                country: rule.country.map_or("", |country| country.code()),
                certainty: format!("{:?}", rule.certainty),
                shipped_value: standing
                    .shipped
                    .value
                    .filter(|its| Some(*its) != rule.value),
                set_by: standing.set_by,
                id: rule.id,
                value: rule.value,
                upto: rule.upto,
                from: rule.from,
                to: rule.to,
                source: rule.source,
                note: rule.note,
                verified_on: rule.verified_on,
            }
        };
        Ok(rules.into_iter().map(view).collect())
    }
}

/// Sets, confirms or switches a rule; who, when and where it was read are kept.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct SetRule {
    /// Its id.
    pub rule: String,
    /// Whether it counts; left out, it stays as it is.
    #[serde(default)]
    #[cfg_attr(test, ts(optional))]
    pub on: Option<bool>,
    /// Its number; left out, it stays.
    #[serde(default)]
    #[cfg_attr(test, ts(optional, type = "number"))]
    pub value: Option<i64>,
    /// Its upper number; left out, it stays.
    #[serde(default)]
    #[cfg_attr(test, ts(optional, type = "number"))]
    pub upto: Option<i64>,
    /// Where it was read.
    pub source: String,
    /// Who sets it.
    pub by: String,
}

impl Command for SetRule {
    const NAME: &'static str = "set-rule";
    const PERMISSION: &'static str = "rule.write";
    const ACCESS: Access = Access::Write;
    type Response = crate::Nothing;

    fn run(self, host: &Host) -> Result<crate::Nothing, WireError> {
        let (today, stamp) = (host.today(), host.stamp());
        let change = RuleChange {
            rule: &self.rule,
            on: self.on,
            value: self.value,
            upto: self.upto,
            source: &self.source,
            by: &self.by,
        };
        host.write(|session| Ok(session.set_rule(&change, today, &stamp)?))?;
        Ok(crate::Nothing {})
    }
}

/// Keeps what a person wrote about a finding; an empty text takes it away.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct WriteReason {
    /// Code of the trainee.
    pub trainee: String,
    /// The finding: its `mark`.
    pub about: String,
    /// What is said.
    pub text: String,
    /// Who says it.
    pub by: String,
    /// A director lets the rule pass.
    #[serde(default)]
    pub passes: bool,
}

impl Command for WriteReason {
    const NAME: &'static str = "write-reason";
    const PERMISSION: &'static str = "trainee.write";
    const ACCESS: Access = Access::Write;
    type Response = crate::Nothing;

    fn run(self, host: &Host) -> Result<crate::Nothing, WireError> {
        let (today, stamp) = (host.today(), host.stamp());
        let new = NewReason {
            trainee: &self.trainee,
            about: &self.about,
            text: &self.text,
            by: &self.by,
            passes: self.passes,
        };
        host.write(|session| Ok(session.write_reason(&new, today, &stamp)?))?;
        Ok(crate::Nothing {})
    }
}
