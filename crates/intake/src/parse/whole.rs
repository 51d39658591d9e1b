//! A whole number: height, weight, minutes, a count.

use super::narrow::narrow;
use crate::workbook::Cell;

/// Why a cell is no whole number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum WholeProblem {
    /// Nothing was typed.
    #[error("no number was given")]
    Empty,
    /// It has a fraction.
    #[error("a whole number is wanted")]
    Fraction,
    /// It is no number, or too large a one.
    #[error("this is not a number")]
    Unreadable,
    /// A date, a truth value or an error value.
    #[error("the cell holds no number")]
    OtherKind,
}

impl WholeProblem {
    /// A stable kebab-case code for the message files.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            Self::Empty => "empty",
            Self::Fraction => "fraction",
            Self::Unreadable => "unreadable",
            Self::OtherKind => "other-kind",
        }
    }
}

/// The whole number of a cell.
///
/// # Errors
/// [`WholeProblem`].
pub fn int(cell: &Cell) -> Result<i64, WholeProblem> {
    match cell {
        Cell::Text(text) => int_text(text),
        Cell::Number(number) => int_text(number.as_str()),
        _ => Err(WholeProblem::OtherKind),
    }
}

/// The whole number of a text; a fraction of zeros is dropped, separators of
/// thousands are not read (they are for [`super::money`]).
///
/// # Errors
/// [`WholeProblem`].
pub fn int_text(text: &str) -> Result<i64, WholeProblem> {
    let text = narrow(text);
    if text.is_empty() {
        return Err(WholeProblem::Empty);
    }
    let (whole, fraction) = text.split_once('.').unwrap_or((&text, "0"));
    if fraction.is_empty() || !fraction.bytes().all(|b| b.is_ascii_digit()) {
        return Err(WholeProblem::Unreadable);
    }
    let value = whole.parse().map_err(|_| WholeProblem::Unreadable)?;
    if fraction.bytes().any(|b| b != b'0') {
        return Err(WholeProblem::Fraction);
    }
    Ok(value)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_whole_number_is_whole() {
        for (input, expect) in [
            ("168", Ok(168)),
            (" １６８ ", Ok(168)),
            ("-3", Ok(-3)),
            ("168.0", Ok(168)),
            ("168.5", Err("fraction")),
            ("1,500", Err("unreadable")),
            ("168cm", Err("unreadable")),
            ("168.", Err("unreadable")),
            ("99999999999999999999", Err("unreadable")),
            ("", Err("empty")),
        ] {
            assert_eq!(int_text(input).map_err(|p| p.code()), expect, "{input}");
        }
        assert_eq!(int(&Cell::Bool(true)), Err(WholeProblem::OtherKind));
    }
}
