//! A register kept elsewhere: a small `.csv` of days, subjects and minutes.

use chrono::NaiveDate;

use crate::error::IntakeError;

/// Bytes of the largest register: ten thousand people's years would fit.
const MOST_BYTES: usize = 16 * 1024 * 1024;
/// Its columns.
const COLUMNS: [&str; 3] = ["date", "subject", "minutes_attended"];

/// One row of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RegisterRow {
    /// Line of the file, from 1.
    pub line: u64,
    /// The day.
    pub day: NaiveDate,
    /// The subject as written.
    pub subject: String,
    /// Minutes attended.
    pub minutes: i64,
}

/// The rows of a register: columns `date` (`YYYY-MM-DD`), `subject`, `minutes_attended`, in any
/// order, with a heading; empty lines are passed over.
///
/// # Errors
/// [`IntakeError::FileTooLarge`], and [`IntakeError::RegisterRow`] with the line and the column.
pub fn read_register(bytes: &[u8]) -> Result<Vec<RegisterRow>, IntakeError> {
    if bytes.len() > MOST_BYTES {
        let limit = u64::try_from(MOST_BYTES).unwrap_or(u64::MAX);
        return Err(IntakeError::FileTooLarge { limit });
    }
    let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
    let mut reader = csv::ReaderBuilder::new()
        .trim(csv::Trim::All)
        .from_reader(bytes);
    let wrong = |line: u64, column: &'static str| IntakeError::RegisterRow {
        line,
        column: column.into(),
    };
    let heads = reader.headers().map_err(|_| wrong(1, "date"))?.clone();
    let mut at = [0; 3];
    for (place, column) in at.iter_mut().zip(COLUMNS) {
        let found = heads
            .iter()
            .position(|head| head.eq_ignore_ascii_case(column));
        *place = found.ok_or_else(|| wrong(1, column))?;
    }
    let [day_at, subject_at, minutes_at] = at;
    let mut rows = Vec::new();
    for record in reader.records() {
        let line_of = |position: Option<&csv::Position>| position.map_or(0, csv::Position::line);
        let record = record.map_err(|error| wrong(line_of(error.position()), "date"))?;
        let line = line_of(record.position());
        let cell = |at: usize| record.get(at).unwrap_or_default();
        let minutes = cell(minutes_at).parse::<i64>();
        let day = cell(day_at).parse();
        rows.push(RegisterRow {
            line,
            day: day.map_err(|_| wrong(line, "date"))?,
            subject: cell(subject_at).to_owned(),
            minutes: minutes
                .ok()
                .filter(|minutes| (0..=1440).contains(minutes))
                .ok_or_else(|| wrong(line, "minutes_attended"))?,
        });
    }
    Ok(rows)
}
