//! An amount as an integer of minor units.
//!
//! Thousands stand between `,`, `.`, or spaces, a decimal mark before at most
//! as many digits as the currency has. Three digits behind a single mark are
//! thousands (no currency of the offices has three decimals). Deliberately no
//! currency sign is read: the currency has its own column.

use super::narrow::narrow;
use crate::workbook::Cell;

/// Why a cell is no amount.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum MoneyProblem {
    /// Nothing was typed.
    #[error("no amount was given")]
    Empty,
    /// It is no amount.
    #[error("this is not an amount")]
    Unreadable,
    /// More decimals than the currency has.
    #[error("the amount has more decimals than its currency")]
    TooManyDecimals,
    /// Beyond what can be counted.
    #[error("the amount is too large")]
    TooLarge,
    /// A date, a truth value or an error value.
    #[error("the cell holds no amount")]
    OtherKind,
}

impl MoneyProblem {
    /// A stable kebab-case code for the message files.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            Self::Empty => "empty",
            Self::Unreadable => "unreadable",
            Self::TooManyDecimals => "too-many-decimals",
            Self::TooLarge => "too-large",
            Self::OtherKind => "other-kind",
        }
    }
}

/// The amount of a cell in minor units; `decimals` is the currency's (0–2).
///
/// # Errors
/// [`MoneyProblem`].
pub fn money(cell: &Cell, decimals: u8) -> Result<i64, MoneyProblem> {
    match cell {
        Cell::Text(text) => money_text(text, decimals),
        // A number cell has no separators: its point is always decimal.
        Cell::Number(number) => {
            let text = number.as_str();
            let (negative, text) = signed(text);
            let (whole, fraction) = text.split_once('.').unwrap_or((text, ""));
            minor(negative, whole, fraction, decimals)
        }
        _ => Err(MoneyProblem::OtherKind),
    }
}

/// The amount of a text in minor units; `decimals` is the currency's (0–2).
///
/// # Errors
/// [`MoneyProblem`].
pub fn money_text(text: &str, decimals: u8) -> Result<i64, MoneyProblem> {
    let text = narrow(text);
    if text.is_empty() {
        return Err(MoneyProblem::Empty);
    }
    let (negative, text) = signed(&text);
    let (whole, fraction) = split(text)?;
    minor(negative, &ungrouped(whole)?, fraction, decimals)
}

fn signed(text: &str) -> (bool, &str) {
    match text.strip_prefix('-') {
        Some(rest) => (true, rest.trim_start()),
        None => (false, text),
    }
}

/// The whole part, still grouped, and the digits behind the decimal mark.
fn split(text: &str) -> Result<(&str, &str), MoneyProblem> {
    let Some((whole, fraction)) = text.rsplit_once(['.', ',']) else {
        return Ok((text, ""));
    };
    if !is_digits(fraction) {
        // Spaces may still group behind a mark that groups too; that is nonsense.
        return Err(MoneyProblem::Unreadable);
    }
    let mark = text.get(whole.len()..whole.len() + 1).unwrap_or_default();
    let marks = text.matches(mark).count();
    let other = whole.contains(['.', ',', ' ']) && !whole.contains(mark);
    if fraction.len() == 3 && (marks > 1 || !other) {
        Ok((text, ""))
    } else if marks == 1 {
        Ok((whole, fraction))
    } else {
        Err(MoneyProblem::Unreadable)
    }
}

/// The digits of a whole part, whose groups of three are complete.
fn ungrouped(whole: &str) -> Result<String, MoneyProblem> {
    if is_digits(whole) {
        return Ok(whole.to_owned());
    }
    let mark = whole.chars().find(|c| !c.is_ascii_digit());
    let groups: Vec<&str> = whole.split(mark.unwrap_or(' ')).collect();
    let complete = matches!(mark, Some('.' | ',' | ' '))
        && groups
            .first()
            .is_some_and(|g| is_digits(g) && g.len() <= 3 && !g.starts_with('0'))
        && groups.iter().skip(1).all(|g| is_digits(g) && g.len() == 3);
    if complete {
        Ok(groups.concat())
    } else {
        Err(MoneyProblem::Unreadable)
    }
}

fn minor(negative: bool, whole: &str, fraction: &str, decimals: u8) -> Result<i64, MoneyProblem> {
    if !is_digits(whole) {
        return Err(MoneyProblem::Unreadable);
    }
    let wanted = usize::from(decimals);
    let fraction = fraction.trim_end_matches('0');
    if fraction.len() > wanted {
        return Err(MoneyProblem::TooManyDecimals);
    }
    let text = format!("{whole}{fraction:0<wanted$}");
    let value: i64 = text.parse().map_err(|_| MoneyProblem::TooLarge)?;
    Ok(if negative { -value } else { value })
}

fn is_digits(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::workbook::Number;

    #[test]
    fn an_amount_is_read_with_the_separators_of_every_country() {
        // Why: 1.500.000 kip read as 1.5 is a fee a thousandth of itself.
        for (input, decimals, expect) in [
            ("1500000", 0, Ok(1_500_000)),
            ("1,500,000", 0, Ok(1_500_000)),
            ("1.500.000", 0, Ok(1_500_000)),
            ("1 500 000", 0, Ok(1_500_000)),
            ("1\u{202f}500\u{a0}000", 0, Ok(1_500_000)),
            ("１，５００", 0, Ok(1_500)),
            ("1.500", 0, Ok(1_500)),
            ("1.500", 2, Ok(150_000)),
            ("1500.50", 2, Ok(150_050)),
            ("1,500.50", 2, Ok(150_050)),
            ("1.500,5", 2, Ok(150_050)),
            ("1 500,50", 2, Ok(150_050)),
            ("0.05", 2, Ok(5)),
            ("1.500.000,00", 0, Ok(1_500_000)),
            ("-250", 0, Ok(-250)),
            ("0", 0, Ok(0)),
            ("1,50", 0, Err("too-many-decimals")),
            ("1500.505", 2, Err("unreadable")),
            ("1,500.505", 2, Err("too-many-decimals")),
            ("15,00,000", 0, Err("unreadable")),
            ("0.500", 2, Err("unreadable")),
            ("1,500.000,00", 2, Err("unreadable")),
            ("1.500.00", 2, Err("unreadable")),
            ("1500 LAK", 0, Err("unreadable")),
            ("$5", 2, Err("unreadable")),
            (".5", 2, Err("unreadable")),
            ("5.", 2, Err("unreadable")),
            ("99999999999999999999", 0, Err("too-large")),
            (" ", 0, Err("empty")),
        ] {
            let found = money_text(input, decimals).map_err(|p| p.code());
            assert_eq!(found, expect, "{input} with {decimals} decimals");
        }
    }

    #[test]
    fn a_number_cell_never_has_thousands_separators() {
        for (value, decimals, expect) in [
            (1_500_000.0, 0, Ok(1_500_000)),
            (12.5, 2, Ok(1_250)),
            (1.5, 0, Err("too-many-decimals")),
            (1.234, 2, Err("too-many-decimals")),
            (-3.0, 2, Ok(-300)),
            (1e20, 0, Err("too-large")),
        ] {
            let cell = Cell::Number(Number::from_f64(value).unwrap());
            assert_eq!(
                money(&cell, decimals).map_err(|p| p.code()),
                expect,
                "{value}"
            );
        }
        assert_eq!(money(&Cell::Bool(true), 0), Err(MoneyProblem::OtherKind));
    }
}
