//! The career month by month. A gap is never a finding: "neither school nor
//! work" is a full answer. Nothing is proposed, nothing is made up.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{Datelike, NaiveDate};

use super::at;
use crate::file::{OrderFile, TraineeFile};
use crate::finding::{Finding, Place, Severity};
use crate::value::YearMonth;

/// School before this age is a slip of the year (no programme rule: a plausibility bound).
const YOUNGEST_PUPIL: i32 = 4;

/// So many people of one order with one former employer are told.
const SEVERAL: usize = 3;

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
    before_graduation(file, findings);
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

/// Months without school and work between the first row and `today`. "Neither school nor work" is
/// a full answer: these are notes, shown on the month bar, where a reason can be written.
#[must_use]
pub fn gaps(file: &TraineeFile, today: NaiveDate) -> Vec<Finding> {
    let this_month = YearMonth::from(today);
    let education = file.education.iter().map(|row| (row.from, row.to));
    let mut spans: Vec<(YearMonth, YearMonth)> = education
        .chain(file.work.iter().map(|row| (row.from, row.to)))
        .filter_map(|(from, to)| Some((from?, to.unwrap_or(this_month))))
        .collect();
    spans.sort();
    let mut gaps = Vec::new();
    let mut covered: Option<YearMonth> = None;
    for (from, to) in spans.into_iter().chain([(this_month, this_month)]) {
        if let Some(last) = covered
            && last.index() + 1 < from.index()
        {
            let place = at(file, "work.from");
            gaps.push(
                Finding::new(Severity::Note, "career-gap", place)
                    .arg("from", YearMonth::from_index(last.index() + 1))
                    .arg("to", YearMonth::from_index(from.index() - 1)),
            );
        }
        covered = Some(covered.map_or(to, |last| last.max(to)));
    }
    gaps.into_iter()
        .map(|gap| crate::eligibility::explained(gap, file))
        .collect()
}

/// Several people of one order with the same former employer: the authorities notice.
pub(super) fn shared_employers(file: &OrderFile) -> Vec<Finding> {
    let mut people: BTreeMap<String, BTreeSet<&str>> = BTreeMap::new();
    for person in &file.trainees {
        for work in person
            .work
            .iter()
            .filter(|row| !row.employer_latin.is_empty())
        {
            let name = work.employer_latin.trim().to_uppercase();
            people.entry(name).or_default().insert(&person.trainee.code);
        }
    }
    let shared = people
        .into_iter()
        .filter(|(_, codes)| codes.len() >= SEVERAL);
    shared
        .map(|(name, codes)| {
            let codes: Vec<&str> = codes.into_iter().collect();
            let place = Place::fact("order", &file.order.code, "work.employer_latin");
            Finding::new(Severity::Note, "employer-shared", place)
                .arg("value", name)
                .arg("people", codes.join(", "))
        })
        .collect()
}

/// Work that begins while the last school still runs: rarely wrong, always asked about.
fn before_graduation(file: &TraineeFile, findings: &mut Vec<Finding>) {
    let Some(left) = file.education.iter().filter_map(|row| row.to).max() else {
        return;
    };
    for (row, work) in file.work.iter().enumerate() {
        if let Some(from) = work.from.filter(|from| *from < left) {
            findings.push(
                Finding::new(
                    Severity::Note,
                    "work-before-graduation",
                    at(file, "work.from").row(row + 1),
                )
                .arg("value", from)
                .arg("other", left),
            );
        }
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
