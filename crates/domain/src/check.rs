//! What is wrong with a trainee's file or an order's file. Every rule returns
//! all it finds; a rule's certainty decides whether a finding may block.

mod career;
mod exam;
mod fees;
mod health;
mod host;
mod identity;
mod lessons;
mod papers;
mod progress;
mod training;
mod twice;

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;

use crate::eligibility;
use crate::file::{OrderFile, TraineeFile};
use crate::finding::{Finding, Place, Severity};
use crate::order::Experience;
use crate::rule::Rules;
use crate::sheet;
use crate::trainee::Sex;

/// Findings of one trainee's file. Ages and ages of papers count on `as_of`, the day papers
/// are dated; what lies in the future counts from `today`.
#[must_use]
pub fn trainee(
    file: &TraineeFile,
    rules: &Rules,
    as_of: NaiveDate,
    today: NaiveDate,
) -> Vec<Finding> {
    let mut findings = Vec::new();
    identity::check(file, rules, as_of, &mut findings);
    career::check(file, today, &mut findings);
    exam::check(file, &mut findings);
    fees::check(file, rules, today, &mut findings);
    training::attendance(file, &mut findings);
    papers::check(file, rules, today, &mut findings);
    health::check(file, rules, as_of, &mut findings);
    let mut findings: Vec<Finding> = findings
        .into_iter()
        .map(|finding| eligibility::explained(finding, file))
        .collect();
    let verdicts = eligibility::of(file, rules, as_of).into_iter();
    findings.extend(verdicts.filter_map(|verdict| verdict.finding));
    Finding::by_severity(&mut findings);
    findings
}

/// Findings of an order itself: its facts, its training, its trainees together.
/// Those of each trainee's file are not repeated.
#[must_use]
pub fn order(file: &OrderFile, rules: &Rules, as_of: NaiveDate) -> Vec<Finding> {
    let mut findings = Vec::new();
    let code = &file.order.code;
    let place = |fact: &str| Place::fact("order", code, fact);
    if !file.shared.lists.jobs.contains_key(&file.order.job_code) {
        findings.push(
            Finding::new(Severity::Blocking, "job-unknown", place("order.job_code"))
                .arg("value", &file.order.job_code),
        );
    }
    for (wanted, sex, fact) in [
        (file.order.men, Sex::Male, "order.men"),
        (file.order.women, Sex::Female, "order.women"),
    ] {
        let here = file
            .trainees
            .iter()
            .filter(|t| t.trainee.sex == Some(sex))
            .count();
        if wanted.is_some_and(|wanted| i64::try_from(here).is_ok_and(|here| here > wanted)) {
            findings.push(
                Finding::new(Severity::Warning, "more-than-ordered", place(fact))
                    .arg("count", here)
                    .arg("wanted", wanted.unwrap_or_default()),
            );
        }
    }
    findings.extend(unproven(file, rules, as_of));
    findings.extend(career::shared_employers(file));
    host::check(file, rules, as_of, &mut findings);
    training::order(file, rules, as_of, &mut findings);
    Finding::by_severity(&mut findings);
    findings
}

/// The order claims experience in the same trade (1-27 A), and somebody's is not proven: the box
/// of the paper stays empty (TITP-PREV-JOB).
fn unproven(file: &OrderFile, rules: &Rules, as_of: NaiveDate) -> Option<Finding> {
    const RULE: &str = "TITP-PREV-JOB";
    let claimed = file.order.experience == Some(Experience::A);
    let without = file.trainees.iter();
    let without = without.filter(|person| sheet::related_months(person, as_of) == 0);
    let codes: Vec<&str> = without.map(|person| person.trainee.code.as_str()).collect();
    let severity = rules.severity(RULE, as_of)?;
    let place = Place::fact("order", &file.order.code, "order.experience");
    (claimed && !codes.is_empty()).then(|| {
        Finding::new(severity, "experience-not-proven", place)
            .rule(RULE)
            .arg("people", codes.join(", "))
    })
}

/// One passport number in two people's files: each of them is told.
/// `holders` are the codes of the people by passport number.
#[must_use]
pub fn shared_passports(holders: &BTreeMap<String, BTreeSet<String>>) -> Vec<Finding> {
    let mut findings = Vec::new();
    for (number, codes) in holders {
        for code in codes {
            for other in codes.iter().filter(|other| *other != code) {
                findings.push(
                    Finding::new(
                        Severity::Blocking,
                        "same-passport",
                        Place::fact("trainee", code, "passport.number"),
                    )
                    .arg("value", number)
                    .arg("other", other),
                );
            }
        }
    }
    findings
}

pub use career::gaps;
pub use lessons::class;
pub use progress::{risks, tests as test_share};
pub use training::LATE_RULE;

/// The place of a fact in this trainee's file.
fn at(file: &TraineeFile, fact: &str) -> Place {
    Place::fact("trainee", &file.trainee.code, fact)
}

#[cfg(test)]
mod tests;
