//! What an import did, row by row where it matters: sheet, cell, value, reason.

use std::collections::BTreeMap;

use domain::finding::Finding;
use serde::Serialize;

/// One cell or row that could not be taken as it is.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Problem {
    /// Sheet of the workbook.
    pub sheet: String,
    /// Cell name, e.g. `C14`; the row number alone when no cell is meant.
    pub cell: String,
    /// What stands there.
    pub value: String,
    /// Message `finding-<code>`; its severity says whether the row was refused.
    pub finding: Finding,
    /// True when the row was not taken because of it.
    pub refused: bool,
}

/// A heading that is none of ours.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct UnknownColumn {
    /// Sheet of the workbook, by our name.
    pub sheet: String,
    /// The heading as it stands there.
    pub heading: String,
    /// Its cell.
    pub cell: String,
    /// Keys of the sheet's columns that no other heading has.
    pub choices: Vec<&'static str>,
}

/// Rows of one sheet.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Counts {
    /// New rows.
    pub created: usize,
    /// Changed rows.
    pub updated: usize,
    /// Rows that were already so.
    pub unchanged: usize,
    /// Rows not taken.
    pub refused: usize,
}

/// The whole import.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Report {
    /// Counts by sheet.
    pub sheets: BTreeMap<String, Counts>,
    /// Everything to look at.
    pub problems: Vec<Problem>,
    /// Headings a person may match by hand.
    pub unknown_columns: Vec<UnknownColumn>,
    /// False when nothing was written: a dry run, or a refused row without `--partial`.
    pub applied: bool,
}

impl Report {
    /// Sum over all sheets.
    #[must_use]
    pub fn total(&self) -> Counts {
        let mut total = Counts::default();
        for counts in self.sheets.values() {
            total.created += counts.created;
            total.updated += counts.updated;
            total.unchanged += counts.unchanged;
            total.refused += counts.refused;
        }
        total
    }
}
