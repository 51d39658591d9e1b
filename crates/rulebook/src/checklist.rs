//! The checklist of papers, `checklists/checklists.csv`.

use domain::checklist::{Condition, CountedFrom, Item, Validity};
use domain::order::Programme;
use domain::rule::Certainty;
use domain::trainee::Country;
use serde::Deserialize;

use crate::assets::{Assets, assets};
use crate::error::RulebookError;

const PATH: &str = "checklists/checklists.csv";

/// A row of the list. Every column is named, so that a new or a renamed one is refused.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
#[expect(dead_code, reason = "columns nobody needs yet are read to be checked")]
struct Row {
    programme: String,
    country: String,
    document_key: String,
    name_en: String,
    name_ja: String,
    name_lo: String,
    name_vi: String,
    holder: String,
    original_or_copy: String,
    copies: Option<i64>,
    validity_value: Option<u32>,
    validity_unit: String,
    counted_from: String,
    validity_mark: Option<Certainty>,
    condition: String,
    notes: String,
    source: String,
    certainty: String,
    mark: Certainty,
    stage: String,
    recipient: String,
    form_no: String,
}

/// The shipped checklist.
///
/// # Errors
/// A row that cannot be read.
pub fn checklist() -> Result<Vec<Item>, RulebookError> {
    read_checklist(&assets())
}

/// The checklist of an office, its own in front of the shipped one.
///
/// # Errors
/// As [`checklist`].
pub fn read_checklist(assets: &Assets) -> Result<Vec<Item>, RulebookError> {
    let bytes = assets.read(PATH)?;
    let mut reader = csv::Reader::from_reader(bytes.as_ref());
    let mut items: Vec<Item> = Vec::new();
    for (line, row) in (2..).zip(reader.deserialize::<Row>()) {
        let wrong = |what: String| RulebookError::wrong(PATH, format!("row {line}"), what);
        let row = row.map_err(|error| wrong(error.to_string()))?;
        let programme = Programme::from_code(&row.programme.to_lowercase());
        let country = Country::from_code(&row.country);
        let (Some(programme), Some(country)) = (programme, country) else {
            return Err(wrong(format!("{} {}", row.programme, row.country)));
        };
        let same = |item: &Item| {
            (item.programme, item.country, &item.key) == (programme, country, &row.document_key)
        };
        if items.iter().any(same) {
            return Err(wrong(format!("{} stands twice", row.document_key)));
        }
        let condition = Condition::parse(&row.condition)
            .map_err(|clause| wrong(format!("there is no condition `{clause}`")))?;
        let validity = validity(row.validity_value, &row.validity_unit)
            .ok_or_else(|| wrong(format!("there is no unit `{}`", row.validity_unit)))?;
        let counted_from = match row.counted_from.as_str() {
            "" | "issue" => CountedFrom::Issue,
            "photo" => CountedFrom::Photo,
            "xray" => CountedFrom::Xray,
            "lecture" => CountedFrom::Lecture,
            "exam" => CountedFrom::Exam,
            other => return Err(wrong(format!("nothing counts from `{other}`"))),
        };
        items.push(Item {
            programme,
            country,
            key: row.document_key,
            name_english: row.name_en,
            name_japanese: row.name_ja,
            name_lao: row.name_lo,
            name_vietnamese: row.name_vi,
            holder: row.holder,
            form: row.original_or_copy,
            copies: row.copies,
            // An unverified period is no period until the office sets one.
            validity: validity.filter(|_| row.validity_mark != Some(Certainty::M)),
            counted_from,
            note: row.notes,
            condition,
            certainty: row.mark,
            stage: row.stage,
            recipient: row.recipient,
            source: row.source,
        });
    }
    Ok(items)
}

/// A period; `None` when its unit is none.
fn validity(value: Option<u32>, unit: &str) -> Option<Option<Validity>> {
    let Some(value) = value else {
        return unit.is_empty().then_some(None);
    };
    Some(Some(match unit {
        "day" => Validity::Days(value.into()),
        "month" => Validity::Months(value),
        "year" => Validity::Months(value.checked_mul(12)?),
        _ => return None,
    }))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A row that is lost here is a paper nobody is asked for.
    #[test]
    fn every_row_of_the_shipped_checklist_is_read() {
        let items = checklist().unwrap();
        assert_eq!(items.len(), 235);
        let notice = items.iter().find(|item| item.key == "titp_plan_notice");
        assert!(notice.is_some_and(|item| !item.is_ours()));
        assert!(
            items
                .iter()
                .any(|item| item.key == "photo_coe" && item.is_ours())
        );
    }
}
