//! May this person go? Every rule that applies by programme, country and day, with the value it
//! was compared with. What is not known is asked, never taken for a breach.

mod company;
mod programme;
mod transition;

use chrono::NaiveDate;

use crate::career::Exam;
use crate::exam;
use crate::file::TraineeFile;
use crate::finding::{Finding, Place, Severity};
use crate::record::choice;
use crate::rule::{Certainty, Rule, Rules};
use crate::trainee::Country;

pub use transition::{Deadline, as_day, deadlines};

choice!(
    /// What became of a rule, the worst first.
    Outcome {
        Fails = "fails",
        /// A fact is missing.
        Unknown = "unknown",
        /// It is not met, and a director lets it pass with a reason.
        Waived = "waived",
        Passes = "passes",
    }
);

/// One rule applied to one person.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Verdict {
    /// Its id.
    pub rule: String,
    /// What became of it.
    pub outcome: Outcome,
    /// The stored value that was compared; empty when nothing is stored.
    pub value: String,
    /// What the rule asks for.
    pub limit: String,
    /// Unit of both, as in the rule; empty for words and days.
    pub unit: String,
    /// The fact that decides it: to be asked, or to be mended.
    pub fact: &'static str,
    /// How sure the rule is.
    pub certainty: Certainty,
    /// What stands against it, when it is not met.
    pub finding: Option<Finding>,
}

/// What a rule says about a person, before the words of the rule are put to it.
struct Answer {
    outcome: Outcome,
    value: String,
    limit: String,
    fact: &'static str,
    /// Code of the finding; the general one when empty.
    code: &'static str,
    args: Vec<(&'static str, String)>,
    /// It warns at most.
    soft: bool,
    /// Unit of value and limit where it is not the rule's.
    unit: Option<&'static str>,
}

impl Answer {
    fn of(
        met: Option<bool>,
        value: impl ToString,
        limit: impl ToString,
        fact: &'static str,
    ) -> Self {
        Self {
            outcome: match met {
                Some(true) => Outcome::Passes,
                Some(false) => Outcome::Fails,
                None => Outcome::Unknown,
            },
            value: value.to_string(),
            limit: limit.to_string(),
            fact,
            code: "",
            args: Vec::new(),
            soft: false,
            unit: None,
        }
    }

    fn soft(mut self) -> Self {
        self.soft = true;
        self
    }

    fn with_unit(mut self, unit: &'static str) -> Self {
        self.unit = Some(unit);
        self
    }

    /// A plain yes or no.
    fn flag(met: Option<bool>, fact: &'static str) -> Self {
        let word = |met| if met { "yes" } else { "no" };
        Self::of(met, met.map_or("", word), "yes", fact).with_unit("")
    }

    fn coded(mut self, code: &'static str, args: Vec<(&'static str, String)>) -> Self {
        self.code = code;
        self.args = args;
        self
    }
}

/// A person before a rule.
#[derive(Clone, Copy)]
struct Case<'f> {
    file: &'f TraineeFile,
    rule: &'f Rule,
    /// The day papers are dated.
    as_of: NaiveDate,
    /// The planned day of entry, else of the start, else of the papers.
    entry: NaiveDate,
}

/// A rule, and how it is applied; `None` when it is not about this person.
type Apply = fn(&Case<'_>) -> Option<Answer>;

/// Every applicable rule in the order of the packs: what fails, is unknown, is met.
#[must_use]
pub fn of(file: &TraineeFile, rules: &Rules, as_of: NaiveDate) -> Vec<Verdict> {
    let order = file.order.as_deref();
    let programme = order.and_then(|order| order.programme);
    let country = country(file);
    let planned = order.and_then(|order| order.entry_on.or(order.start_on));
    let entry = planned.unwrap_or(as_of);
    let tables = [programme::TABLE, company::TABLE, transition::TABLE];
    let mut verdicts = Vec::new();
    for (id, apply) in tables.into_iter().flatten() {
        let applies = |rule: &&Rule| {
            rule.programme.is_none_or(|its| Some(its) == programme)
                && rule.country.is_none_or(|its| Some(its) == country)
        };
        let Some(rule) = rules.active(id, as_of).filter(applies) else {
            continue;
        };
        let case = Case {
            file,
            rule,
            as_of,
            entry,
        };
        if let Some(answer) = apply(&case) {
            verdicts.push(verdict(&case, answer));
        }
    }
    verdicts.sort_by_key(|verdict| verdict.outcome);
    verdicts
}

/// The country whose rules hold: that of the office, else the person's.
pub(crate) fn country(file: &TraineeFile) -> Option<Country> {
    file.shared.office.country.or(file.trainee.nationality)
}

fn verdict(case: &Case<'_>, answer: Answer) -> Verdict {
    let rule = case.rule;
    let mut outcome = answer.outcome;
    let unit = answer.unit.unwrap_or(&rule.unit).to_owned();
    let severity = match rule.severity() {
        Severity::Blocking if answer.soft => Severity::Warning,
        severity => severity,
    };
    let finding = (outcome == Outcome::Fails).then(|| {
        let code = match (answer.code, rule.certainty) {
            ("", Certainty::S) => "company-condition",
            ("", _) => "rule-not-met",
            (code, _) => code,
        };
        let place = Place::fact("trainee", &case.file.trainee.code, answer.fact);
        let mut finding = Finding::new(severity, code, place).rule(&rule.id);
        if answer.args.is_empty() {
            finding = finding
                .arg("rule", &rule.id)
                .arg("value", &answer.value)
                .arg("limit", &answer.limit)
                .arg("unit", &unit);
        }
        for (name, value) in answer.args {
            finding = finding.arg(name, value);
        }
        finding
    });
    let finding = finding.map(|finding| explained(finding, case.file));
    if finding.as_ref().is_some_and(|found| found.passed) {
        outcome = Outcome::Waived;
    }
    Verdict {
        rule: rule.id.clone(),
        outcome,
        value: answer.value,
        limit: answer.limit,
        unit,
        fact: answer.fact,
        certainty: rule.certainty,
        finding,
    }
}

/// A finding with the reason that was written for it; a director's pass takes the block away.
#[must_use]
pub fn explained(mut finding: Finding, file: &TraineeFile) -> Finding {
    let mark = crate::reason::mark(&finding);
    // The newest reason stands.
    let written = file.reasons.iter().rfind(|reason| reason.about == mark);
    if let Some(reason) = written {
        finding.reason.clone_from(&reason.text);
        if reason.passes == Some(true) && finding.severity == Severity::Blocking {
            finding.severity = Severity::Warning;
            finding.passed = true;
        }
    }
    finding
}

/// The best level of Japanese that a passed examination proves: 5 = N5 … 1 = N1.
pub(crate) fn japanese(exams: &[Exam]) -> Option<i64> {
    let levels = exams.iter().filter_map(exam::proven);
    levels.map(exam::Level::jlpt).min()
}

/// The best level of Japanese that an examination proves, `N4`; empty for none.
#[must_use]
pub fn japanese_level(exams: &[Exam]) -> String {
    japanese(exams)
        .map(|level| format!("N{level}"))
        .unwrap_or_default()
}
