//! The 13 groups of diseases: conditions of the company, notes at most.

use chrono::NaiveDate;

use super::at;
use crate::file::TraineeFile;
use crate::finding::Finding;
use crate::health::{GroupResult, Wording};
use crate::rule::Rules;

pub(super) fn check(
    file: &TraineeFile,
    rules: &Rules,
    as_of: NaiveDate,
    findings: &mut Vec<Finding>,
) {
    const RULE: &str = "CO-HEALTH";
    let Some(severity) = rules.severity(RULE, as_of) else {
        return;
    };
    for (row, check) in file.health.iter().enumerate() {
        let ambiguous =
            file.shared.lists.diseases.iter().any(|disease| {
                disease.key == check.condition && disease.wording == Wording::Ambiguous
            });
        let code = match check.result {
            Some(GroupResult::Found) if !ambiguous => "disease-found",
            Some(GroupResult::Found | GroupResult::Unclear) => "disease-unclear",
            Some(GroupResult::Clear) | None => continue,
        };
        // The group alone: the diagnosis is for who may see it.
        findings.push(
            Finding::new(severity, code, at(file, "health_check.result").row(row + 1))
                .rule(RULE)
                .arg("group", check.group.unwrap_or_default()),
        );
    }
}
