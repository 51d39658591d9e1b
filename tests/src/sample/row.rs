//! Cells and rows of the sample workbook, named by fact keys, before any
//! spreadsheet is written. Knows no spreadsheet library.

use std::collections::BTreeMap;

use chrono::{Months, NaiveDate};

/// What stands in a cell.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Cell {
    Text(String),
    Int(i64),
    Day(NaiveDate),
    /// Year and month.
    Month(i32, u32),
}

/// A row by column key; a missing key is an empty cell.
pub(super) type Row = BTreeMap<&'static str, Cell>;

/// A sheet: its name, its columns in order, its rows.
pub(super) struct Sheet {
    pub(super) name: &'static str,
    pub(super) columns: &'static [&'static str],
    pub(super) rows: Vec<Row>,
}

/// Text; an empty text is an empty cell when written.
pub(super) fn t(text: impl Into<String>) -> Cell {
    Cell::Text(text.into())
}

/// Yes or no.
pub(super) fn flag(yes: bool) -> Cell {
    t(if yes { "yes" } else { "no" })
}

/// A row from pairs.
pub(super) fn row<const N: usize>(cells: [(&'static str, Cell); N]) -> Row {
    cells.into_iter().collect()
}

/// A day that exists; an impossible one would show up in the tests as 1970-01-01.
pub(super) fn day(year: i32, month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, day).unwrap_or_default()
}

/// The same day some months later.
pub(super) fn months_after(day: NaiveDate, months: u32) -> NaiveDate {
    day.checked_add_months(Months::new(months)).unwrap_or(day)
}

/// Month number counted from year 0, and back.
pub(super) fn index(year: i32, month: u32) -> i32 {
    year * 12 + month.cast_signed() - 1
}

/// A cell from a month number.
pub(super) fn month(index: i32) -> Cell {
    Cell::Month(
        index.div_euclid(12),
        index.rem_euclid(12).cast_unsigned() + 1,
    )
}
