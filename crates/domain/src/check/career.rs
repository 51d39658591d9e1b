//! The career month by month. A gap is never a finding: "neither school nor
//! work" is a full answer. Nothing is proposed, nothing is made up.

use chrono::{Datelike, NaiveDate};

use super::at;
use crate::file::TraineeFile;
use crate::finding::{Finding, Severity};
use crate::value::YearMonth;

/// School before this age is a slip of the year (no programme rule: a plausibility bound).
const YOUNGEST_PUPIL: i32 = 4;

pub(super) fn check(file: &TraineeFile, today: NaiveDate, findings: &mut Vec<Finding>) {
    let education = file.education.iter().map(|row| (row.from, row.to));
    let work = file.work.iter().map(|row| (row.from, row.to));
    spans(file, "education", education, today, findings);
    spans(file, "work", work, today, findings);
    if let Some(birth) = file.trainee.birth_date {
        for (row, record) in file.education.iter().enumerate() {
            if record
                .from
                .is_some_and(|from| from.year() < birth.year() + YOUNGEST_PUPIL)
            {
                findings.push(
                    Finding::new(
                        Severity::Warning,
                        "school-too-young",
                        at(file, "education.from").row(row + 1),
                    )
                    .arg(
                        "value",
                        record.from.map(|f| f.to_string()).unwrap_or_default(),
                    ),
                );
            }
        }
    }
    let told = file.education.iter().filter_map(|row| row.provenance);
    let told = told.chain(file.work.iter().filter_map(|row| row.provenance));
    let told = told
        .filter(|provenance| *provenance == crate::career::Provenance::Told)
        .count();
    if told > 0 {
        findings.push(
            Finding::new(Severity::Note, "career-told", at(file, "work.provenance"))
                .arg("count", told),
        );
    }
}

fn spans(
    file: &TraineeFile,
    noun: &str,
    rows: impl Iterator<Item = (Option<YearMonth>, Option<YearMonth>)>,
    today: NaiveDate,
    findings: &mut Vec<Finding>,
) {
    let this_month = YearMonth::from(today);
    let mut before: Option<YearMonth> = None;
    for (row, (from, to)) in rows.enumerate() {
        let Some(from) = from else { continue };
        let to = to.unwrap_or(this_month.max(from));
        let place = |fact: &str| at(file, &format!("{noun}.{fact}")).row(row + 1);
        if to < from {
            findings.push(
                Finding::new(Severity::Blocking, "career-reversed", place("to"))
                    .arg("from", from)
                    .arg("to", to),
            );
            continue;
        }
        if from > this_month {
            findings.push(
                Finding::new(Severity::Warning, "career-in-future", place("from"))
                    .arg("value", from),
            );
        }
        // One month may end one row and begin the next.
        if before.is_some_and(|before| from < before) {
            findings.push(
                Finding::new(Severity::Warning, "career-overlap", place("from"))
                    .arg("value", from)
                    .arg("other", before.map(|b| b.to_string()).unwrap_or_default()),
            );
        }
        before = Some(before.map_or(to, |before| before.max(to)));
    }
}
