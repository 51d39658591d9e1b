//! What a wrong zone may have been, and where a right one wants a second look.

use serde::Serialize;

use super::check::{CheckField, same_weight};
use super::{Mrz, zone};

/// A letter and the digit it is taken for.
pub(super) const MISREAD: [(char, char); 9] = [
    ('O', '0'),
    ('Q', '0'),
    ('D', '0'),
    ('I', '1'),
    ('L', '1'),
    ('Z', '2'),
    ('S', '5'),
    ('G', '6'),
    ('B', '8'),
];

/// Characters that look alike and weigh the same: no check digit tells them apart.
pub(super) const UNSEEN: [&str; 7] = ["6GQ", "1L", "8S", "0U", "4Y", "FP", "MW"];

/// One character that was probably misread.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Suggestion {
    /// Always 2 so far: line 1 has no check digit.
    pub line: u8,
    /// From 1.
    pub position: usize,
    /// What stands there.
    pub from: char,
    /// What probably stood there.
    pub to: char,
    /// The field it belongs to.
    pub field: CheckField,
    /// The characters of the field with this one mended, and letters among digits mended too.
    pub corrected: String,
}

/// A character that may be another although all check digits are right.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct LookAgain {
    /// Always 2.
    pub line: u8,
    /// From 1.
    pub position: usize,
    /// What stands there.
    pub found: char,
    /// What it may be.
    pub may_be: Vec<char>,
    /// The field it belongs to.
    pub field: CheckField,
}

/// A place and what to put there.
type Change = (CheckField, usize, char);

impl Mrz {
    /// Common misreadings that would make the zone right. Letters in dates and check digits are
    /// never right, so their digits are always suggested. Then, for every field whose check still
    /// fails, each single misreading that makes it good and lets the composite be good as well.
    #[must_use]
    pub fn suggestions(&self) -> Vec<Suggestion> {
        let forced = letters_among_digits(&self.line2);
        let line = with(&self.line2, &forced);
        let mut ways: Vec<Vec<Change>> = vec![Vec::new()];
        for field in CheckField::ALL {
            if field == CheckField::Composite || field.check(&line).good {
                continue;
            }
            let mendings = misreadings(field, &line);
            ways = ways
                .iter()
                .flat_map(|way| mendings.iter().map(|m| [way.as_slice(), &[*m]].concat()))
                .collect();
        }
        ways.retain(|way| CheckField::Composite.check(&with(&line, way)).good);
        let mut changes = forced;
        for change in ways.into_iter().flatten() {
            if !changes.contains(&change) {
                changes.push(change);
            }
        }
        changes.iter().map(|c| self.suggestion(&line, *c)).collect()
    }

    /// Characters of the number and the personal number that may be another one of the same
    /// value, whatever the check digits say. In dates no letter is possible.
    #[must_use]
    pub fn look_again(&self) -> Vec<LookAgain> {
        let mut places = Vec::new();
        for field in [CheckField::Number, CheckField::Optional] {
            for (position, found) in places_of(field, &self.line2) {
                let may_be: Vec<char> = same_weight(found)
                    .filter(|other| {
                        UNSEEN
                            .iter()
                            .any(|g| g.contains(found) && g.contains(*other))
                    })
                    .collect();
                if !may_be.is_empty() {
                    places.push(LookAgain {
                        line: 2,
                        position,
                        found,
                        may_be,
                        field,
                    });
                }
            }
        }
        places
    }

    fn suggestion(&self, line: &[char], (field, position, to): Change) -> Suggestion {
        let mended = with(line, &[(field, position, to)]);
        Suggestion {
            line: 2,
            position,
            from: zone(&self.line2, position, position)
                .first()
                .copied()
                .unwrap_or('<'),
            to,
            field,
            corrected: field.zone(&mended).iter().collect(),
        }
    }
}

/// The digits for letters in dates and in the places of check digits.
fn letters_among_digits(line2: &[char]) -> Vec<Change> {
    let mut changes = Vec::new();
    for field in CheckField::ALL {
        let from = match field {
            CheckField::Birth | CheckField::Expiry => field.span().0,
            _ => field.digit_at(),
        };
        for (position, found) in (from..).zip(zone(line2, from, field.digit_at())) {
            if let Some((_, digit)) = MISREAD.iter().find(|(letter, _)| letter == found) {
                changes.push((field, position, *digit));
            }
        }
    }
    changes
}

/// Single misreadings that make the field's own check good. Dates hold digits by now, and no
/// two digits are taken for one another.
fn misreadings(field: CheckField, line: &[char]) -> Vec<Change> {
    if !matches!(field, CheckField::Number | CheckField::Optional) {
        return Vec::new();
    }
    let mut found = Vec::new();
    for (position, c) in places_of(field, line) {
        for (letter, digit) in MISREAD {
            let to = match c {
                c if c == letter => digit,
                c if c == digit => letter,
                _ => continue,
            };
            if field.check(&with(line, &[(field, position, to)])).good {
                found.push((field, position, to));
            }
        }
    }
    found
}

/// Positions and characters of a field.
fn places_of(field: CheckField, line: &[char]) -> impl Iterator<Item = (usize, char)> {
    (field.span().0..).zip(field.zone(line).iter().copied())
}

/// The line with characters changed.
fn with(line: &[char], changes: &[Change]) -> Vec<char> {
    let mut line = line.to_vec();
    for (_, position, to) in changes {
        if let Some(c) = line.get_mut(position.saturating_sub(1)) {
            *c = *to;
        }
    }
    line
}
