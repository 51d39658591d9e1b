//! Names in Latin letters: as in the passport, in the order of the country.

use crate::trainee::{Country, Trainee};

/// The whole Latin name in capitals. The order is general knowledge and was not
/// read in a source: compare with the passport. Vietnam writes the family name first,
/// Laos the given name; one-word names have no family name.
#[must_use]
pub fn latin(trainee: &Trainee) -> String {
    let (first, second) = match trainee.nationality {
        Some(Country::Vietnam) => (&trainee.family_name, &trainee.given_name),
        _ => (&trainee.given_name, &trainee.family_name),
    };
    [first.as_str(), second.as_str()]
        .into_iter()
        .filter(|part| !part.is_empty())
        .collect::<Vec<_>>()
        .join(" ")
        .to_uppercase()
}
