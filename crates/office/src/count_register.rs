//! Counts a register kept elsewhere by the shipped rules; no office is needed.

use chrono::NaiveDate;
use domain::hours::{Attended, Count, count};
use domain::training::Subject;

use crate::error::OfficeError;

/// The hours of a register for an entry, and the minutes that are needed (TITP-PRE-H).
///
/// # Errors
/// [`OfficeError::Intake`] with the line that cannot be read, [`OfficeError::Rulebook`].
pub fn count_register(bytes: &[u8], entry: NaiveDate) -> Result<(Count, i64), OfficeError> {
    let rules = rulebook::rules().map_err(|error| OfficeError::Rulebook(error.to_string()))?;
    let mut lessons = Vec::new();
    for row in intake::read_register(bytes)? {
        let subject = Subject::from_code(&row.subject.to_lowercase()).ok_or(
            intake::IntakeError::RegisterRow {
                line: row.line,
                column: "subject".into(),
            },
        )?;
        lessons.push(Attended {
            day: row.day,
            subject,
            minutes: row.minutes,
            counts: true,
            accredited: false,
            qualified: false,
            care: None,
        });
    }
    let needed = rules.value("TITP-PRE-H").unwrap_or_default() * 60;
    Ok((count(&lessons, entry, &rules), needed))
}
