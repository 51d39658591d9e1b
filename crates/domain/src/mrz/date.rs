//! Days of six digits: year, month, day.

use chrono::{Datelike, NaiveDate};

/// Three numbers of two digits.
pub(super) fn numbers(chars: &[char]) -> Option<(u8, u8, u8)> {
    let digits: Option<Vec<u8>> = chars
        .iter()
        .map(|c| c.to_digit(10).and_then(|d| u8::try_from(d).ok()))
        .collect();
    match digits?.as_slice() {
        [a, b, c, d, e, f] => Some((a * 10 + b, c * 10 + d, e * 10 + f)),
        _ => None,
    }
}

/// There is such a day in some century (29 February of a year 00 counts).
pub(super) fn possible((year, month, day): (u8, u8, u8)) -> bool {
    NaiveDate::from_ymd_opt(2000 + i32::from(year), month.into(), day.into()).is_some()
}

/// A date of birth of which the state does not know the day, the month, or anything.
pub(super) fn unknown(chars: &[char]) -> bool {
    let known: String = chars.iter().collect();
    let month = known.trim_end_matches('<');
    let digits = month.chars().all(|c| c.is_ascii_digit());
    let within = |m: &str| m.parse().is_ok_and(|m: u8| (1..=12).contains(&m));
    digits
        && (matches!(month.len(), 0 | 2) || month.len() == 4 && month.get(2..).is_some_and(within))
}

/// The same day in the next century, in today's and in the one before.
pub(super) fn centuries(
    (year, month, day): (u8, u8, u8),
    today: NaiveDate,
) -> impl Iterator<Item = NaiveDate> {
    let century = today.year().div_euclid(100) * 100;
    [100, 0, -100].into_iter().filter_map(move |shift| {
        NaiveDate::from_ymd_opt(century + shift + i32::from(year), month.into(), day.into())
    })
}
