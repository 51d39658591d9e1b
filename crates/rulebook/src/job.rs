//! The occupations and operations a trainee may be sent for (移行対象職種・作業).

use std::collections::BTreeMap;

use domain::file::Job;
use serde::Deserialize;

use crate::assets::{Assets, assets};
use crate::error::RulebookError;

const PATH: &str = "jobs/titp_jobs.csv";

/// A row of the list. Every column is named, so that a new or a renamed one is refused.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
#[expect(
    dead_code,
    reason = "columns no paper needs yet are read to be checked"
)]
struct Row {
    code: String,
    category_ja: String,
    category_en: String,
    operation_ja: String,
    operation_en: String,
    sector: String,
    category_code: String,
    stage3_eligible: YesNo,
    category_en_source: String,
    operation_en_source: String,
    ssw_field_no_exam: String,
    ssw_map_certainty: String,
    valid_as_of: chrono::NaiveDate,
    source: String,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
enum YesNo {
    Yes,
    No,
}

/// The shipped occupations by code.
///
/// # Errors
/// The list has an unknown column, an empty name or a code twice.
pub fn jobs() -> Result<BTreeMap<String, Job>, RulebookError> {
    read_jobs(&assets())
}

/// The occupations by code (`1-1-2`).
///
/// # Errors
/// As [`jobs`].
pub fn read_jobs(assets: &Assets) -> Result<BTreeMap<String, Job>, RulebookError> {
    parse(&assets.read(PATH)?)
}

fn parse(bytes: &[u8]) -> Result<BTreeMap<String, Job>, RulebookError> {
    let mut jobs = BTreeMap::new();
    let mut reader = csv::Reader::from_reader(bytes);
    for (row, number) in reader.deserialize::<Row>().zip(2..) {
        let at = |what: &str| RulebookError::wrong(PATH, format!("row {number}"), what);
        let row = row.map_err(|error| at(&error.to_string()))?;
        if !is_code(&row.code) || !row.code.starts_with(&format!("{}-", row.category_code)) {
            return Err(at(&format!("{} is not a code of its category", row.code)));
        }
        let job = Job {
            code: row.code.clone(),
            category_japanese: row.category_ja,
            operation_japanese: row.operation_ja,
            category_english: row.category_en,
            operation_english: row.operation_en,
        };
        if job.category_japanese.is_empty() || job.operation_japanese.is_empty() {
            return Err(at("a name is empty"));
        }
        if jobs.insert(row.code, job).is_some() {
            return Err(at("this code stands twice"));
        }
    }
    Ok(jobs)
}

/// `1-1-2`: sector, category, operation.
fn is_code(code: &str) -> bool {
    let parts: Vec<&str> = code.split('-').collect();
    parts.len() == 3 && parts.iter().all(|part| part.parse::<u16>().is_ok())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_list_holds_174_operations_each_with_its_own_code() {
        let jobs = jobs().unwrap();
        assert_eq!(jobs.len(), 174, "public list, as of 2026-07-29");
        assert_eq!(jobs["1-1-2"].operation_japanese, "畑作・野菜");
        assert!(
            jobs.values()
                .all(|job| !job.category_english.is_empty() && !job.operation_english.is_empty()),
            "papers in two languages need both names"
        );
    }

    #[test]
    fn a_list_that_differs_in_shape_is_refused_with_its_place() {
        let shipped = String::from_utf8(assets().file(PATH).unwrap().to_vec()).unwrap();
        let head = shipped.lines().next().unwrap();
        let row = shipped.lines().nth(1).unwrap();
        for (why, text) in [
            ("an unknown column", shipped.replacen("source", "sauce", 3)),
            ("a code twice", format!("{head}\n{row}\n{row}\n")),
            (
                "a code of another category",
                format!("{head}\n{}\n", row.replacen("1-1-1", "9-9-9", 1)),
            ),
            (
                "an unknown word",
                format!("{head}\n{}\n", row.replacen(",yes,", ",maybe,", 1)),
            ),
        ] {
            let error = parse(text.as_bytes()).expect_err(why).to_string();
            assert!(error.contains("row "), "{why}: {error}");
        }
    }
}
