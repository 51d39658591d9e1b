//! A foreign workbook as plain cells.
//!
//! Deliberately no grid: only cells with a value are kept, so two cells far
//! apart cost two cells. Rows ascend, columns ascend within a row, and each
//! place appears once. No float: a number is its decimal text.

use crate::serial::DateSystem;
use chrono::{NaiveDate, NaiveDateTime, NaiveTime};
use serde::{Deserialize, Serialize};

/// What was read: the worksheets in their order, hidden ones too.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Workbook {
    /// Worksheets; chart sheets are left out.
    pub sheets: Vec<Sheet>,
    /// The system its day numbers count in.
    pub date_system: DateSystem,
}

impl Workbook {
    /// The sheet of that name, exactly.
    #[must_use]
    pub fn sheet(&self, name: &str) -> Option<&Sheet> {
        self.sheets.iter().find(|s| s.name == name)
    }
}

/// One worksheet.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Sheet {
    /// Its name as on the tab.
    pub name: String,
    /// Whether the tab is hidden.
    pub hidden: bool,
    /// Rows with at least one value.
    pub rows: Vec<SheetRow>,
}

/// The filled cells of one row.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct SheetRow {
    /// 1-based, as shown at the left edge of the sheet.
    pub number: u32,
    /// (0-based column, value), ascending by column.
    pub cells: Vec<(u32, Cell)>,
}

impl SheetRow {
    /// The value in a 0-based column.
    #[must_use]
    pub fn cell(&self, column: u32) -> Option<&Cell> {
        let at = self.cells.binary_search_by_key(&column, |(c, _)| *c).ok()?;
        self.cells.get(at).map(|(_, cell)| cell)
    }
}

/// The value of one cell; of a formula, the value stored with it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Cell {
    /// Text exactly as stored, untrimmed.
    Text(String),
    /// A number without a date format.
    Number(Number),
    /// A number with a date format, no time of day.
    Date(NaiveDate),
    /// A number with a date format and a time of day, to the second.
    DateTime(NaiveDateTime),
    /// A time of day alone, to the second.
    Time(NaiveTime),
    /// A length of time (`[h]:mm`), in seconds.
    Span(i64),
    /// A truth value.
    Bool(bool),
    /// An error value as shown, such as `#N/A`.
    Error(String),
}

/// A finite number as plain decimal text: no exponent, no trailing `.0`.
///
/// Whole numbers up to 2^53 are exact; others are rounded to the 15 significant
/// digits a spreadsheet program shows.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Number(String);

impl Number {
    /// The number of a cell; `None` when it is not finite.
    pub(crate) fn from_f64(value: f64) -> Option<Self> {
        const EXACT: f64 = 9_007_199_254_740_992.0;
        if !value.is_finite() {
            return None;
        }
        if value.fract() == 0.0 && value.abs() <= EXACT {
            let text = format!("{value:.0}");
            return Some(Self(if text == "-0" { "0".to_owned() } else { text }));
        }
        let scientific = format!("{value:.14e}");
        let (mantissa, exponent) = scientific.split_once('e')?;
        let exponent: i32 = exponent.parse().ok()?;
        let (sign, mantissa) = match mantissa.strip_prefix('-') {
            Some(rest) => ("-", rest),
            None => ("", mantissa),
        };
        let digits: String = mantissa.chars().filter(char::is_ascii_digit).collect();
        let point = usize::try_from(exponent.unsigned_abs()).ok()?;
        let plain = if exponent < 0 {
            format!("0.{}{digits}", "0".repeat(point - 1))
        } else if point + 1 >= digits.len() {
            format!("{digits}{}", "0".repeat(point + 1 - digits.len()))
        } else {
            let (whole, rest) = digits.split_at(point + 1);
            format!("{whole}.{rest}")
        };
        let plain = if plain.contains('.') {
            plain.trim_end_matches('0').trim_end_matches('.')
        } else {
            &plain
        };
        Some(Self(format!("{sign}{plain}")))
    }

    /// A whole number.
    #[must_use]
    pub fn whole(value: i64) -> Self {
        Self(value.to_string())
    }

    /// The decimal text, such as `2055512345` or `12.5`.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The value when it is whole and fits.
    #[must_use]
    pub fn as_whole(&self) -> Option<i64> {
        self.0.parse().ok()
    }

    /// Whether a spreadsheet has already dropped digits: more than 15.
    #[must_use]
    pub fn digits_lost(&self) -> bool {
        !self.0.contains('.') && self.0.trim_start_matches('-').len() > 15
    }
}

/// The letters over a 0-based column: `A`, `Z`, `AA`, …
#[must_use]
pub fn column_name(column: u32) -> String {
    let mut letters = Vec::new();
    let mut rest = u64::from(column) + 1;
    while rest > 0 {
        let digit = (rest - 1) % 26;
        letters.push(char::from(b'A' + u8::try_from(digit).unwrap_or(0)));
        rest = (rest - 1) / 26;
    }
    letters.iter().rev().collect()
}

/// A cell's name from its 1-based row and 0-based column: `(12, 1)` is `B12`.
#[must_use]
pub fn cell_name(row: u32, column: u32) -> String {
    format!("{}{row}", column_name(column))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cell_is_named_as_the_spreadsheet_names_it() {
        for (row, column, expect) in [
            (1, 0, "A1"),
            (12, 1, "B12"),
            (3, 25, "Z3"),
            (3, 26, "AA3"),
            (1_048_576, 16_383, "XFD1048576"),
            (u32::MAX, u32::MAX, "MWLQKWV4294967295"),
        ] {
            assert_eq!(cell_name(row, column), expect);
        }
    }

    #[test]
    fn a_number_is_plain_decimal_text() {
        // Why: 2.05E+09 or 2055512345.0 in a phone number is a wrong number.
        for (value, expect) in [
            (2_055_512_345.0, "2055512345"),
            (0.0, "0"),
            (-0.0, "0"),
            (12.5, "12.5"),
            (0.1 + 0.2, "0.3"),
            (-1.25, "-1.25"),
            (1e15, "1000000000000000"),
            (1e20, "100000000000000000000"),
            (1.5e-5, "0.000015"),
            (9_007_199_254_740_991.0, "9007199254740991"),
            (1_234.567_8, "1234.5678"),
        ] {
            let number = Number::from_f64(value).map(|n| n.as_str().to_owned());
            assert_eq!(number.as_deref(), Some(expect));
        }
        assert_eq!(Number::from_f64(f64::NAN), None);
        assert_eq!(Number::from_f64(f64::INFINITY), None);
        assert!(Number::whole(1_234_567_890_123_456).digits_lost());
        assert!(!Number::whole(-123_456_789_012_345).digits_lost());
    }
}
