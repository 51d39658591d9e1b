//! The check digits of line 2: what each covers, and what it should be.

use serde::Serialize;

use super::zone;

/// A check digit, named by what it protects.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum CheckField {
    /// Passport number.
    Number,
    /// Day of birth.
    Birth,
    /// Day of expiry.
    Expiry,
    /// Personal number.
    Optional,
    /// All four with their check digits.
    Composite,
}

impl CheckField {
    /// In the order of the line.
    pub(super) const ALL: [Self; 5] = [
        Self::Number,
        Self::Birth,
        Self::Expiry,
        Self::Optional,
        Self::Composite,
    ];

    /// First and last position, from 1; of the composite, its digit itself.
    pub(super) fn span(self) -> (usize, usize) {
        match self {
            Self::Number => (1, 9),
            Self::Birth => (14, 19),
            Self::Expiry => (22, 27),
            Self::Optional => (29, 42),
            Self::Composite => (44, 44),
        }
    }

    /// Position of the check digit, from 1.
    pub(super) fn digit_at(self) -> usize {
        match self {
            Self::Composite => 44,
            field => field.span().1 + 1,
        }
    }

    /// The characters of the field, without the check digit.
    pub(super) fn zone(self, line2: &[char]) -> &[char] {
        let (from, to) = self.span();
        zone(line2, from, to)
    }

    fn covered(self, line2: &[char]) -> Vec<char> {
        match self {
            Self::Composite => [(1, 10), (14, 20), (22, 43)]
                .iter()
                .flat_map(|(from, to)| zone(line2, *from, *to))
                .copied()
                .collect(),
            field => field.zone(line2).to_vec(),
        }
    }

    /// The check digit as it is and as it should be.
    pub(super) fn check(self, line2: &[char]) -> Check {
        let covered = self.covered(line2);
        let expected = digit(&covered);
        let at = self.digit_at();
        let found = zone(line2, at, at).first().copied().unwrap_or('<');
        let left_out = self == Self::Optional && covered.iter().all(|c| *c == '<');
        Check {
            field: self,
            expected,
            found,
            good: found == expected || left_out && found == '<',
        }
    }
}

/// A check digit as it is and as it should be.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Check {
    /// What it protects.
    pub field: CheckField,
    /// What the characters give.
    pub expected: char,
    /// What stands there.
    pub found: char,
    /// The same; an empty personal number may have `<` or 0.
    pub good: bool,
}

/// The five checks of line 2.
pub(super) fn checks(line2: &[char]) -> Vec<Check> {
    CheckField::ALL.map(|field| field.check(line2)).to_vec()
}

/// Values times 7, 3, 1, 7, 3, 1 …, modulo 10.
fn digit(chars: &[char]) -> char {
    let values = chars.iter().map(|c| value(*c).unwrap_or(0));
    let sum: u32 = values
        .zip([7, 3, 1].into_iter().cycle())
        .map(|(v, w)| v * w)
        .sum();
    char::from_digit(sum % 10, 10).unwrap_or('0')
}

/// `<` is 0, digits are themselves, letters go from A = 10 to Z = 35.
fn value(c: char) -> Option<u32> {
    match c {
        '<' => Some(0),
        '0'..='9' | 'A'..='Z' => c.to_digit(36),
        _ => None,
    }
}

/// The other characters of the same value modulo 10, which no check digit tells apart: for `6`
/// they are G and Q. All weights are prime to 10, so the position does not matter.
pub fn same_weight(c: char) -> impl Iterator<Item = char> {
    let weight = value(c).map(|v| v % 10);
    let all = ('0'..='9').chain('A'..='Z').chain(['<']);
    all.filter(move |other| {
        *other != c && weight.is_some() && value(*other).map(|v| v % 10) == weight
    })
}
