//! Numbers that are names: phone, passport, identity card, licence.
//!
//! Invariant: what was typed as text is given back with its leading zeros; what
//! a spreadsheet has turned into a number is given back with a note, or refused
//! when digits are gone.

use super::narrow::narrow;
use crate::workbook::{Cell, Number};

/// An identifier as text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Identifier {
    /// Full-width forms as ASCII, single spaces, otherwise as typed.
    pub text: String,
    /// What the reader should be told.
    pub note: Option<IdentifierNote>,
}

/// What happened to an identifier on its way through a spreadsheet.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum IdentifierNote {
    /// It was a number cell: zeros in front may be gone.
    LeadingZerosMayBeLost,
    /// It ended in `.0`, which was taken off; zeros in front may be gone too.
    PointZeroRemoved,
}

/// Why a cell is no identifier.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum IdentifierProblem {
    /// Nothing was typed.
    #[error("nothing was given")]
    Empty,
    /// More than 15 digits as a number: the spreadsheet has changed the last ones.
    #[error("the spreadsheet has changed the last digits; type it as text")]
    DigitsLost,
    /// A short form such as 2.05E+09 stands instead of the digits.
    #[error("the spreadsheet has shortened the digits (2.05E+09); type it as text")]
    Shortened,
    /// A fraction or a negative number.
    #[error("this number is not an identifier")]
    NotWhole,
    /// A date, a truth value or an error value.
    #[error("the cell holds no identifier")]
    OtherKind,
}

impl IdentifierProblem {
    /// A stable kebab-case code for the message files.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            Self::Empty => "empty",
            Self::DigitsLost => "digits-lost",
            Self::Shortened => "shortened",
            Self::NotWhole => "not-whole",
            Self::OtherKind => "other-kind",
        }
    }
}

/// The identifier of a cell.
///
/// # Errors
/// [`IdentifierProblem`] when it is none, or digits are certainly gone.
pub fn digits(cell: &Cell) -> Result<Identifier, IdentifierProblem> {
    match cell {
        Cell::Text(text) => of_text(text),
        Cell::Number(number) => of_number(number),
        _ => Err(IdentifierProblem::OtherKind),
    }
}

fn of_number(number: &Number) -> Result<Identifier, IdentifierProblem> {
    if number.digits_lost() {
        return Err(IdentifierProblem::DigitsLost);
    }
    match number.as_whole() {
        Some(0..) => Ok(Identifier {
            text: number.as_str().to_owned(),
            note: Some(IdentifierNote::LeadingZerosMayBeLost),
        }),
        _ => Err(IdentifierProblem::NotWhole),
    }
}

fn of_text(text: &str) -> Result<Identifier, IdentifierProblem> {
    let text = narrow(text);
    // The sign that forces text in a spreadsheet, typed once too often.
    let text = text.trim_start_matches(['\'', '’']).trim_start();
    if text.is_empty() {
        return Err(IdentifierProblem::Empty);
    }
    if is_shortened(text) {
        return Err(IdentifierProblem::Shortened);
    }
    if let Some(whole) = text.strip_suffix(".0")
        && !whole.is_empty()
        && whole.bytes().all(|b| b.is_ascii_digit())
    {
        return Ok(Identifier {
            text: whole.to_owned(),
            note: Some(IdentifierNote::PointZeroRemoved),
        });
    }
    Ok(Identifier {
        text: text.to_owned(),
        note: None,
    })
}

/// `2.05E+09`, `2,05E+9`: digits, a point, digits, E, a sign, digits.
fn is_shortened(text: &str) -> bool {
    let digits = |part: &str| !part.is_empty() && part.bytes().all(|b| b.is_ascii_digit());
    text.split_once(['E', 'e']).is_some_and(|(front, back)| {
        let power = back.strip_prefix(['+', '-']);
        let pieces: Vec<&str> = front.split(['.', ',']).collect();
        power.is_some_and(digits) && pieces.len() <= 2 && pieces.iter().all(|p| digits(p))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_phone_or_passport_number_keeps_its_digits() {
        // Why: 020 55… without its zero, or as 2.05E+09, reaches nobody.
        for (input, text, note) in [
            ("02055512345", "02055512345", None),
            (" 020 5551\u{a0}2345 ", "020 5551 2345", None),
            ("+856 20 5551 2345", "+856 20 5551 2345", None),
            ("'0912345678", "0912345678", None),
            ("０２０－１２３４", "020-1234", None),
            ("PA0123456", "PA0123456", None),
            ("1E5", "1E5", None),
            ("205551.0", "205551", Some(IdentifierNote::PointZeroRemoved)),
        ] {
            let found = digits(&Cell::Text(input.to_owned()));
            let text = text.to_owned();
            assert_eq!(found, Ok(Identifier { text, note }), "{input}");
        }
    }

    #[test]
    fn a_number_cell_is_plain_digits_with_a_note_or_refused() {
        for (value, expect) in [
            (2_055_512_345.0, Ok("2055512345")),
            (0.0, Ok("0")),
            (1_234_567_890_123_456.0, Err("digits-lost")),
            (1e20, Err("digits-lost")),
            (12.5, Err("not-whole")),
            (-5.0, Err("not-whole")),
        ] {
            let cell = Cell::Number(Number::from_f64(value).unwrap());
            let found = digits(&cell).map_err(|p| p.code());
            let note = Some(IdentifierNote::LeadingZerosMayBeLost);
            let expect = expect.map(|text| Identifier {
                text: text.to_owned(),
                note,
            });
            assert_eq!(found, expect, "{value}");
        }
    }

    #[test]
    fn a_shortened_or_empty_text_is_a_problem() {
        for (input, expect) in [
            ("2.05E+09", "shortened"),
            ("2,05e+9", "shortened"),
            ("2E+9", "shortened"),
            ("", "empty"),
            ("'", "empty"),
        ] {
            let found = digits(&Cell::Text(input.to_owned()))
                .err()
                .map(|p| p.code());
            assert_eq!(found, Some(expect), "{input}");
        }
        assert!(digits(&Cell::Bool(true)).is_err());
    }
}
