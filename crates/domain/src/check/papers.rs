//! Collected papers: what runs out too early, and what should be back by now.

use chrono::NaiveDate;

use super::at;
use crate::checklist::{self, State};
use crate::file::TraineeFile;
use crate::finding::{Finding, Severity};
use crate::rule::Rules;

pub(super) fn check(
    file: &TraineeFile,
    rules: &Rules,
    today: NaiveDate,
    findings: &mut Vec<Finding>,
) {
    let row = |key: &str| {
        1 + file
            .documents
            .iter()
            .rposition(|one| one.key == key)
            .unwrap_or_default()
    };
    for line in checklist::of(file, rules, today) {
        let filed = matches!(line.state, State::Sent | State::Returned);
        let (Some(until), false) = (line.good_until, filed) else {
            continue;
        };
        // The passport has findings of its own.
        if line.item.key == "passport" {
            continue;
        }
        let place = at(file, "document.expires_on").row(row(&line.item.key));
        if line.state == State::Expired {
            findings.push(
                Finding::new(Severity::Warning, "document-expired", place)
                    .arg("document", &line.item.key)
                    .arg("value", until),
            );
        } else if let (true, Some(needed)) = (line.will_expire, line.needed_on) {
            findings.push(
                Finding::new(Severity::Warning, "document-will-expire", place)
                    .arg("document", &line.item.key)
                    .arg("value", until)
                    .arg("needed", needed),
            );
        }
    }
    for (row, document) in file.documents.iter().enumerate() {
        let here = document.received_on.is_some() && document.holder.is_empty();
        if let Some(due) = document.due_on.filter(|due| *due < today && !here) {
            findings.push(
                Finding::new(
                    Severity::Warning,
                    "document-overdue",
                    at(file, "document.due_on").row(row + 1),
                )
                .arg("document", &document.key)
                .arg("value", due)
                .arg("holder", &document.holder),
            );
        }
    }
}
