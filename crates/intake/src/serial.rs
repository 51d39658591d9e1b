//! Day numbers of spreadsheets, in both systems in use.
//!
//! Source: ECMA-376 part 1, 18.17.4 (dates and times): in the 1900 system day 1
//! is 1900-01-01 and day 60 is a 29 February 1900 that never was; in the 1904
//! system day 0 is 1904-01-01.

use chrono::{Days, NaiveDate};

/// Which day a workbook counts from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, serde::Serialize, serde::Deserialize)]
pub enum DateSystem {
    /// Day 1 is 1900-01-01 (Excel on Windows, LibreOffice, nearly all files).
    #[default]
    Y1900,
    /// Day 0 is 1904-01-01 (old Excel on the Mac).
    Y1904,
}

/// Why a day number is no date.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SerialProblem {
    /// Day 60 of the 1900 system, the 29 February 1900 that never was.
    FalseLeapDay,
    /// Before the first or after the last day (9999-12-31) of the system.
    OutOfRange,
}

/// The date of a whole day number.
///
/// # Errors
/// [`SerialProblem`] when the number names no day.
pub fn date_of_serial(day: i64, system: DateSystem) -> Result<NaiveDate, SerialProblem> {
    let (epoch, day, last) = match (system, day) {
        (DateSystem::Y1900, 60) => return Err(SerialProblem::FalseLeapDay),
        (DateSystem::Y1900, ..=0) => return Err(SerialProblem::OutOfRange),
        (DateSystem::Y1900, 1..=59) => ((1899, 12, 31), day, 2_958_465),
        (DateSystem::Y1900, _) => ((1899, 12, 30), day, 2_958_465),
        (DateSystem::Y1904, _) => ((1904, 1, 1), day, 2_957_003),
    };
    if day > last {
        return Err(SerialProblem::OutOfRange);
    }
    let days = u64::try_from(day).map_err(|_| SerialProblem::OutOfRange)?;
    NaiveDate::from_ymd_opt(epoch.0, epoch.1, epoch.2)
        .and_then(|epoch| epoch.checked_add_days(Days::new(days)))
        .ok_or(SerialProblem::OutOfRange)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_number_names_the_day_a_spreadsheet_shows() {
        // Why: one day off in a birth date is a refused visa.
        for (day, system, expect) in [
            (1, DateSystem::Y1900, Ok("1900-01-01")),
            (59, DateSystem::Y1900, Ok("1900-02-28")),
            (60, DateSystem::Y1900, Err(SerialProblem::FalseLeapDay)),
            (61, DateSystem::Y1900, Ok("1900-03-01")),
            (36_526, DateSystem::Y1900, Ok("2000-01-01")),
            (43_831, DateSystem::Y1900, Ok("2020-01-01")),
            (2_958_465, DateSystem::Y1900, Ok("9999-12-31")),
            (2_958_466, DateSystem::Y1900, Err(SerialProblem::OutOfRange)),
            (0, DateSystem::Y1900, Err(SerialProblem::OutOfRange)),
            (-1, DateSystem::Y1904, Err(SerialProblem::OutOfRange)),
            (0, DateSystem::Y1904, Ok("1904-01-01")),
            (42_369, DateSystem::Y1904, Ok("2020-01-01")),
            (2_957_003, DateSystem::Y1904, Ok("9999-12-31")),
            (i64::MAX, DateSystem::Y1904, Err(SerialProblem::OutOfRange)),
        ] {
            let found = date_of_serial(day, system).map(|d| d.to_string());
            assert_eq!(found, expect.map(str::to_owned), "{day} {system:?}");
        }
    }
}
