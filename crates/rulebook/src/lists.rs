//! Small public lists: fields of specified skills, conditions of the health check, head-counts.

use domain::file::{FixedHoliday, Lists, SkillField};
use domain::health::{Disease, Wording};
use domain::quota::{QuotaRow, Quotas};
use serde::Deserialize;
use serde::de::DeserializeOwned;

use crate::assets::Assets;
use crate::error::RulebookError;

#[derive(Deserialize)]
struct FieldRow {
    name_ja: String,
    esd: String,
}

#[derive(Deserialize)]
struct DiseaseRow {
    group_id: i64,
    condition_key: String,
    flag: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct CountRow {
    staff_from: i64,
    staff_to: Option<i64>,
    basic: i64,
    /// `people` or `one_nth`.
    unit: String,
}

/// All public lists, an office's own in front of the shipped ones.
///
/// # Errors
/// A list cannot be read.
pub fn read_lists(assets: &Assets) -> Result<Lists, RulebookError> {
    Ok(Lists {
        jobs: crate::read_jobs(assets)?,
        checklist: crate::read_checklist(assets)?,
        fields: read_fields(assets)?,
        diseases: read_diseases(assets)?,
        quotas: read_quotas(assets)?,
        holidays: read_holidays(assets)?,
    })
}

/// Public holidays of a fixed day, `holidays/fixed.csv`.
fn read_holidays(assets: &Assets) -> Result<Vec<FixedHoliday>, RulebookError> {
    read(assets, "holidays/fixed.csv", Ok)
}

/// The fields of specified skills, `jobs/ssw_fields.csv`.
fn read_fields(assets: &Assets) -> Result<Vec<SkillField>, RulebookError> {
    let field = |row: FieldRow| {
        Ok(SkillField {
            name_japanese: row.name_ja,
            esd: row.esd.starts_with("yes"),
        })
    };
    read(assets, "jobs/ssw_fields.csv", field)
}

/// The conditions of the company's 13 groups, `health/diseases.csv`.
fn read_diseases(assets: &Assets) -> Result<Vec<Disease>, RulebookError> {
    let disease = |row: DiseaseRow| {
        let wording = match row.flag.as_str() {
            "ok" | "mt_fixed" => Wording::Sure,
            "mt_probable" => Wording::Probable,
            "ambiguous" => Wording::Ambiguous,
            other => return Err(format!("there is no flag `{other}`")),
        };
        if !(0..=13).contains(&row.group_id) {
            return Err(format!("there is no group {}", row.group_id));
        }
        Ok(Disease {
            group: row.group_id,
            key: row.condition_key,
            wording,
        })
    };
    read(assets, "health/diseases.csv", disease)
}

/// The head-count table, `quotas/headcount.csv` (rules.md §C1).
fn read_quotas(assets: &Assets) -> Result<Quotas, RulebookError> {
    let row = |row: CountRow| {
        Ok(QuotaRow {
            from: row.staff_from,
            to: row.staff_to,
            basic: row.basic,
            share: row.unit == "one_nth",
        })
    };
    Ok(Quotas {
        basic: read(assets, "quotas/headcount.csv", row)?,
    })
}

fn read<R: DeserializeOwned, T>(
    assets: &Assets,
    path: &str,
    take: impl Fn(R) -> Result<T, String>,
) -> Result<Vec<T>, RulebookError> {
    let bytes = assets.read(path)?;
    let mut reader = csv::Reader::from_reader(bytes.as_ref());
    let mut rows = Vec::new();
    for (line, row) in (2..).zip(reader.deserialize::<R>()) {
        let row = row.map_err(|error| error.to_string()).and_then(&take);
        rows.push(row.map_err(|what| RulebookError::wrong(path, format!("row {line}"), what))?);
    }
    Ok(rows)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::assets::assets;

    #[test]
    fn the_lists_hold_what_the_rules_paper_counts() {
        let diseases = read_diseases(&assets()).unwrap();
        let inside = diseases.iter().filter(|disease| disease.group > 0).count();
        assert_eq!((inside, diseases.len()), (96, 98));
        let fields = read_fields(&assets()).unwrap();
        let esd = fields.iter().filter(|field| field.esd).count();
        assert_eq!((fields.len(), esd), (19, 17));
        // rules.md §C1, at the edges of its rows.
        let quotas = read_quotas(&assets()).unwrap();
        for (staff, first) in [
            (1, 3),
            (30, 3),
            (31, 4),
            (40, 4),
            (41, 5),
            (50, 5),
            (51, 6),
            (100, 6),
            (101, 10),
            (200, 10),
            (201, 15),
            (300, 15),
            (301, 15),
            (320, 16),
            (400, 20),
        ] {
            assert_eq!(quotas.first(staff), Some(first), "{staff}");
        }
    }
}
