//! Command `check`: findings with their sentences.

use domain::finding::{Finding, Severity};
use office::Target;
use rulebook::{Lang, Messages};
use serde::{Deserialize, Serialize};

use crate::{Access, Command, Host, WireError};

/// What is wrong with a trainee's file or an order.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(rename = "Target"))]
#[serde(deny_unknown_fields, rename_all = "snake_case")]
pub enum Check {
    /// A trainee, by code.
    Trainee(String),
    /// An order with its trainees, by code.
    Order(String),
    /// A class with its people, by code.
    Class(String),
    /// A training centre, by name.
    Centre(String),
}

/// Findings, most severe first.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Checked {
    /// How many of them block.
    pub blocking: usize,
    /// The findings.
    #[cfg_attr(test, ts(type = "Array<FindingView>"))]
    pub findings: Vec<FindingView>,
}

/// A finding in words.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct FindingView {
    /// The finding itself.
    #[serde(flatten)]
    pub finding: Finding,
    /// Where, in the language of the screen.
    pub location: String,
    /// What differs, in the language of the screen.
    pub sentence: String,
    /// What to do.
    pub mend: String,
    /// What makes it the same finding tomorrow: a reason is written for it.
    pub mark: String,
    /// Name of the rule behind it; empty when none is.
    pub rule_name: String,
}

impl FindingView {
    pub(crate) fn new(finding: Finding, messages: &Messages, lang: Lang) -> Self {
        let told = messages.told(lang, &finding);
        let rule_name = match finding.rule.as_str() {
            "" => String::new(),
            id => messages.rule(lang, id),
        };
        Self {
            mark: domain::reason::mark(&finding),
            rule_name,
            finding,
            location: told.place,
            sentence: told.what,
            mend: told.mend,
        }
    }
}

impl Host {
    /// Findings in the language of the screen.
    pub(crate) fn views(&self, findings: Vec<Finding>) -> Vec<FindingView> {
        let lang = self.lang();
        let view = |finding| FindingView::new(finding, &self.messages, lang);
        findings.into_iter().map(view).collect()
    }
}

impl Command for Check {
    const NAME: &'static str = "check";
    const PERMISSION: &'static str = "trainee.read";
    const ACCESS: Access = Access::Read;
    type Response = Checked;

    fn run(self, host: &Host) -> Result<Checked, WireError> {
        let target = Target::from(self);
        let today = host.today();
        let findings = host.read(|session| Ok(session.check(&target, today)?))?;
        let blocking = findings
            .iter()
            .filter(|f| f.severity == Severity::Blocking)
            .count();
        Ok(Checked {
            blocking,
            findings: host.views(findings),
        })
    }
}
