//! The machine-readable zone of a passport: ICAO 9303 part 4, two lines of 44 characters (TD3).
//!
//! Five check digits protect the number, the day of birth, the day of expiry and the personal
//! number. They see every single wrong character whose value differs modulo 10. What they do not
//! see: characters of the same value modulo 10 ([`same_weight`], [`Mrz::look_again`]), and two
//! neighbours changed about whose values differ by 5 modulo 10 (P and A, 1 and 6). Line 1, the nationality and the sex have no
//! check digit at all: a person compares them with the page ([`Mrz::confirmed_by_eye`]).

use chrono::{Datelike, NaiveDate};
use serde::Serialize;
use unicode_normalization::UnicodeNormalization;

use crate::trainee::Sex;

mod check;
mod date;
mod mend;
#[cfg(test)]
mod tests;

pub use check::{Check, CheckField, same_weight};
pub use mend::{LookAgain, Suggestion};

/// Characters of a line.
const LENGTH: usize = 44;

/// Why two lines are no passport's zone.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "code", rename_all = "snake_case")]
pub enum MrzError {
    /// A line has not 44 characters.
    Length {
        /// 1 or 2.
        line: u8,
        /// How many it has, spaces not counted.
        characters: usize,
    },
    /// A character that cannot stand there.
    Character {
        /// 1 or 2.
        line: u8,
        /// From 1, spaces not counted.
        position: usize,
        /// What stands there.
        found: char,
    },
    /// Line 1 does not begin with P.
    NotPassport,
}

impl MrzError {
    /// The code by which messages name it.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Length { .. } => "length",
            Self::Character { .. } => "character",
            Self::NotPassport => "not_passport",
        }
    }
}

/// What no check digit protects.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum EyeField {
    /// Kind of document.
    Kind,
    /// Issuing state.
    Issuer,
    /// Family name.
    FamilyName,
    /// Given name.
    GivenName,
    /// Nationality.
    Nationality,
    /// Sex.
    Sex,
}

/// A zone as it was read; whether it is right is another question ([`Mrz::valid`]).
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Mrz {
    /// `P`, with the state's second letter where it has one.
    pub kind: String,
    /// Issuing state, three letters (one for Germany).
    pub issuer: String,
    /// Family name; also the whole of a name that is not divided.
    pub family_name: String,
    /// Given name.
    pub given_name: String,
    /// Passport number.
    pub number: String,
    /// Nationality, three letters.
    pub nationality: String,
    /// Year of two digits, month, day; none when a character is not a digit.
    pub birth: Option<(u8, u8, u8)>,
    /// None for `<` and X.
    pub sex: Option<Sex>,
    /// Year of two digits, month, day; none when a character is not a digit.
    pub expiry: Option<(u8, u8, u8)>,
    /// Personal number.
    pub optional: String,
    /// The name fills its field: the passport may have cut it.
    pub name_may_be_cut: bool,
    /// The five check digits, in the order of the line.
    pub checks: Vec<Check>,
    #[serde(skip)]
    line2: Vec<char>,
}

/// Reads the two lines. Spaces and small letters do not matter; `‹`, `«` and full-width
/// characters are taken for what they look like (`«` for two `<` when only so the line is whole).
///
/// # Errors
/// When a line has not 44 characters, a character cannot stand where it does, or line 1 does not
/// begin with P. Letters where digits belong are read: [`Mrz::suggestions`] mends them.
pub fn read(line1: &str, line2: &str) -> Result<Mrz, MrzError> {
    let (line1, line2) = (characters(line1), characters(line2));
    for (line, chars) in [(1, &line1), (2, &line2)] {
        if chars.len() != LENGTH {
            let characters = chars.len();
            return Err(MrzError::Length { line, characters });
        }
    }
    if line1.first() != Some(&'P') {
        return Err(MrzError::NotPassport);
    }
    for (line, chars) in [(1, &line1), (2, &line2)] {
        let places = (1..).zip(chars.iter().copied());
        if let Some((position, found)) = places.into_iter().find(|(at, c)| !stands(line, *at, *c)) {
            return Err(MrzError::Character {
                line,
                position,
                found,
            });
        }
    }
    let (family_name, given_name) = names(zone(&line1, 6, 44));
    Ok(Mrz {
        kind: printed(zone(&line1, 1, 2)),
        issuer: printed(zone(&line1, 3, 5)),
        family_name,
        given_name,
        number: printed(CheckField::Number.zone(&line2)),
        nationality: printed(zone(&line2, 11, 13)),
        birth: date::numbers(CheckField::Birth.zone(&line2)),
        sex: match zone(&line2, 21, 21) {
            ['M'] => Some(Sex::Male),
            ['F'] => Some(Sex::Female),
            _ => None,
        },
        expiry: date::numbers(CheckField::Expiry.zone(&line2)),
        optional: printed(CheckField::Optional.zone(&line2)),
        name_may_be_cut: line1.last() != Some(&'<'),
        checks: check::checks(&line2),
        line2,
    })
}

impl Mrz {
    /// All check digits are right and both dates are possible.
    #[must_use]
    pub fn valid(&self) -> bool {
        self.checks.iter().all(|check| check.good) && self.date_wrong().is_empty()
    }

    /// Which of the two dates is impossible: month 13, the 30th of February, a letter. A day or
    /// month of birth that the state does not know (`<<`) is not wrong, but it is no date either.
    #[must_use]
    pub fn date_wrong(&self) -> Vec<CheckField> {
        let mut wrong = Vec::new();
        if !self.birth.is_some_and(date::possible)
            && !date::unknown(CheckField::Birth.zone(&self.line2))
        {
            wrong.push(CheckField::Birth);
        }
        if !self.expiry.is_some_and(date::possible) {
            wrong.push(CheckField::Expiry);
        }
        wrong
    }

    /// The day of birth: the last such day that is not after today.
    #[must_use]
    pub fn birth_date(&self, today: NaiveDate) -> Option<NaiveDate> {
        date::centuries(self.birth?, today).find(|day| *day <= today)
    }

    /// The day of expiry, in the years from 20 before today's to 50 after it.
    #[must_use]
    pub fn expires_on(&self, today: NaiveDate) -> Option<NaiveDate> {
        let years = today.year() - 20..=today.year() + 50;
        date::centuries(self.expiry?, today).find(|day| years.contains(&day.year()))
    }

    /// What no check digit protects: a person compares it with the page.
    #[must_use]
    pub fn confirmed_by_eye() -> &'static [EyeField] {
        &[
            EyeField::Kind,
            EyeField::Issuer,
            EyeField::FamilyName,
            EyeField::GivenName,
            EyeField::Nationality,
            EyeField::Sex,
        ]
    }
}

/// The characters of a line as typed, pasted or read by a machine.
fn characters(line: &str) -> Vec<char> {
    let typed: Vec<char> = line
        .nfkc()
        .filter(|c| !c.is_whitespace() && *c != '\u{feff}')
        .map(|c| c.to_ascii_uppercase())
        .map(|c| if c == '‹' { '<' } else { c })
        .collect();
    let with = |sign: &'static [char]| -> Vec<char> {
        let signs = typed.iter().flat_map(|c| match c {
            '«' => sign,
            c => std::slice::from_ref(c),
        });
        signs.copied().collect()
    };
    let (one, two) = (with(&['<']), with(&['<', '<']));
    if one.len() != LENGTH && two.len() == LENGTH {
        two
    } else {
        one
    }
}

/// Line 1 and the nationality hold no digits, the sex is one of four; elsewhere letters and
/// digits are taken for one another so often that the check digits decide.
fn stands(line: u8, position: usize, c: char) -> bool {
    match (line, position) {
        (1, _) | (2, 11..=13) => c == '<' || c.is_ascii_uppercase(),
        (2, 21) => matches!(c, 'M' | 'F' | 'X' | '<'),
        _ => c == '<' || c.is_ascii_uppercase() || c.is_ascii_digit(),
    }
}

/// The characters from one position to another, both counted from 1.
fn zone(line: &[char], from: usize, to: usize) -> &[char] {
    line.get(from.saturating_sub(1)..to).unwrap_or_default()
}

/// A field as the page prints it: fillers are spaces, and none stand at the ends.
fn printed(chars: &[char]) -> String {
    let words = chars.split(|c| *c == '<').filter(|word| !word.is_empty());
    words.map(String::from_iter).collect::<Vec<_>>().join(" ")
}

/// Family name and given name; `<<` stands between them.
fn names(chars: &[char]) -> (String, String) {
    let end = chars.iter().rposition(|c| *c != '<').map_or(0, |at| at + 1);
    let chars = chars.get(..end).unwrap_or_default();
    match chars.windows(2).position(|pair| pair == ['<', '<']) {
        Some(at) => {
            let (family, given) = chars.split_at_checked(at).unwrap_or((chars, &[]));
            (printed(family), printed(given))
        }
        None => (printed(chars), String::new()),
    }
}
