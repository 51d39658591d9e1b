//! Yes or no, as the staff of four languages type it.
//!
//! Deliberately a closed list: `○`, `×` and the like mean opposite things in
//! different offices and are a problem, not a guess.

use super::narrow::narrow;
use crate::workbook::Cell;

const YES: &[&str] = &["yes", "y", "true", "1", "x", "ແມ່ນ", "có", "はい", "有"];
const NO: &[&str] = &["no", "n", "false", "0", "ບໍ່", "không", "いいえ", "無"];

/// Why a cell is neither yes nor no.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum FlagProblem {
    /// Nothing was typed.
    #[error("neither yes nor no was given")]
    Empty,
    /// A word that is neither.
    #[error("this is neither yes nor no")]
    Unreadable,
    /// A date, a time or an error value.
    #[error("the cell holds neither yes nor no")]
    OtherKind,
}

impl FlagProblem {
    /// A stable kebab-case code for the message files.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            Self::Empty => "empty",
            Self::Unreadable => "unreadable",
            Self::OtherKind => "other-kind",
        }
    }
}

/// Yes or no of a cell.
///
/// # Errors
/// [`FlagProblem`].
pub fn flag(cell: &Cell) -> Result<bool, FlagProblem> {
    match cell {
        Cell::Bool(value) => Ok(*value),
        Cell::Text(text) => flag_text(text),
        Cell::Number(number) => flag_text(number.as_str()),
        _ => Err(FlagProblem::OtherKind),
    }
}

/// Yes or no of a text, in any of the four languages.
///
/// # Errors
/// [`FlagProblem`].
pub fn flag_text(text: &str) -> Result<bool, FlagProblem> {
    let word = narrow(text).to_lowercase();
    if word.is_empty() {
        Err(FlagProblem::Empty)
    } else if YES.contains(&word.as_str()) {
        Ok(true)
    } else if NO.contains(&word.as_str()) {
        Ok(false)
    } else {
        Err(FlagProblem::Unreadable)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use unicode_normalization::UnicodeNormalization;

    #[test]
    fn yes_and_no_are_understood_in_four_languages() {
        for (words, expect) in [(YES, true), (NO, false)] {
            for word in words {
                let decomposed: String = word.nfd().collect();
                for typed in [(*word).to_owned(), word.to_uppercase(), decomposed] {
                    assert_eq!(flag_text(&format!(" {typed} ")), Ok(expect), "{typed}");
                }
            }
        }
        assert_eq!(flag_text("Ｘ"), Ok(true));
    }

    #[test]
    fn a_sign_that_means_both_is_not_guessed() {
        for (input, expect) in [
            ("○", "unreadable"),
            ("×", "unreadable"),
            ("2", "unreadable"),
            ("", "empty"),
        ] {
            assert_eq!(flag_text(input).err().map(|p| p.code()), Some(expect));
        }
        assert_eq!(flag(&Cell::Bool(false)), Ok(false));
        assert_eq!(
            flag(&Cell::Error("#N/A".into())),
            Err(FlagProblem::OtherKind)
        );
    }
}
