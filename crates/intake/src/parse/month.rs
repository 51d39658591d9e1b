//! A month of a career: year first or month first, or the month of a date.
//!
//! Deliberately no day is made up and no month either: a year alone is a problem.

use super::date::{DateContext, DateProblem, date, date_text, small};
use super::narrow::narrow;
use crate::workbook::Cell;
use chrono::{Datelike, NaiveDate};

/// A year and a month (1–12).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Month {
    /// 1900–2199.
    pub year: i32,
    /// 1–12.
    pub month: u32,
}

/// Why a cell is no month.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum MonthProblem {
    /// Neither a month nor a date; the reason is that of the date.
    #[error(transparent)]
    Date(#[from] DateProblem),
    /// The calendar has no such month.
    #[error("there is no month {month}")]
    NoSuchMonth {
        /// The month as read.
        month: u32,
    },
    /// A number such as 2019.1, which may have been 2019.10: the spreadsheet
    /// dropped the zero.
    #[error("the spreadsheet may have dropped a zero; write the month as 2019-10")]
    ZeroMayBeLost,
}

impl MonthProblem {
    /// A stable kebab-case code for the message files.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            Self::Date(problem) => problem.code(),
            Self::NoSuchMonth { .. } => "no-such-month",
            Self::ZeroMayBeLost => "zero-may-be-lost",
        }
    }
}

/// The month of a cell; of a date, its month.
///
/// # Errors
/// [`MonthProblem`] when it is none, or not certainly one.
pub fn month(cell: &Cell, context: DateContext) -> Result<Month, MonthProblem> {
    match cell {
        Cell::Text(text) => month_text(text, context.pivot_year),
        Cell::Number(number) => {
            let text = number.as_str();
            match text.split_once('.') {
                None => match number.as_whole() {
                    Some(190_001..=219_912) => month_text(text, context.pivot_year),
                    _ => Ok(date(cell, context).map(of_date)?),
                },
                Some((year, month)) if year.len() == 4 && month == "1" => {
                    Err(MonthProblem::ZeroMayBeLost)
                }
                Some((month, year)) if month.len() <= 2 && year.len() < 4 => {
                    Err(MonthProblem::ZeroMayBeLost)
                }
                Some(_) => month_text(text, context.pivot_year),
            }
        }
        cell => Ok(date(cell, context).map(of_date)?),
    }
}

/// The month of a text; the second argument is for dates with two-digit years.
///
/// # Errors
/// [`MonthProblem`] when it is none, or not certainly one.
pub fn month_text(text: &str, pivot_year: i32) -> Result<Month, MonthProblem> {
    let narrow = narrow(text);
    match pair(&narrow) {
        Some((year, month)) => of(year, month),
        None => Ok(date_text(text, pivot_year).map(of_date)?),
    }
}

/// (year, month) when the text is just these two.
fn pair(text: &str) -> Option<(i64, u32)> {
    if text.len() == 6 && text.bytes().all(|b| b.is_ascii_digit()) {
        return Some((text.get(..4)?.parse().ok()?, text.get(4..)?.parse().ok()?));
    }
    let (first, second) = if let Some((year, rest)) = text.split_once('年') {
        (year.trim(), rest.trim().strip_suffix('月')?.trim())
    } else {
        let (first, second) = text.split_once(['-', '/', '.'])?;
        (first.trim(), second.trim())
    };
    let digits = |part: &str| !part.is_empty() && part.bytes().all(|b| b.is_ascii_digit());
    if !digits(first) || !digits(second) {
        return None;
    }
    match (first.len(), second.len()) {
        (4, 1..=2) => Some((first.parse().ok()?, second.parse().ok()?)),
        (1..=2, 4) => Some((second.parse().ok()?, first.parse().ok()?)),
        _ => None,
    }
}

fn of(year: i64, month: u32) -> Result<Month, MonthProblem> {
    let year = small(year);
    if !(1900..=2199).contains(&year) {
        return Err(DateProblem::YearOutOfRange { year }.into());
    }
    if !(1..=12).contains(&month) {
        return Err(MonthProblem::NoSuchMonth { month });
    }
    Ok(Month { year, month })
}

fn of_date(date: NaiveDate) -> Month {
    Month {
        year: date.year(),
        month: date.month(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::serial::DateSystem;
    use crate::workbook::Number;

    const CONTEXT: DateContext = DateContext {
        system: DateSystem::Y1900,
        pivot_year: 2028,
    };

    fn shown(found: Result<Month, MonthProblem>) -> String {
        found.map_or_else(
            |p| p.code().to_owned(),
            |m| format!("{}-{:02}", m.year, m.month),
        )
    }

    #[test]
    fn a_month_is_read_in_every_order_in_use() {
        for (input, expect) in [
            ("2019-04", "2019-04"),
            ("2019/4", "2019-04"),
            ("2019.04", "2019-04"),
            ("04/2019", "2019-04"),
            ("4.2019", "2019-04"),
            ("4-2019", "2019-04"),
            ("2019年4月", "2019-04"),
            ("２０１９年１０月", "2019-10"),
            ("201904", "2019-04"),
            ("15/04/2019", "2019-04"),
            ("2019-04-01 00:00:00", "2019-04"),
            ("2019", "year-only"),
            ("13/2019", "no-such-month"),
            ("2019-00", "no-such-month"),
            ("2562-04", "year-out-of-range"),
            ("Apr 2019", "unreadable"),
            ("04/19", "unreadable"),
            ("", "empty"),
        ] {
            assert_eq!(shown(month_text(input, 2028)), expect, "{input}");
        }
    }

    #[test]
    fn a_number_that_lost_a_zero_is_not_guessed() {
        // Why: 2019.10 typed into a plain cell is stored as 2019.1, January.
        for (value, expect) in [
            (2019.1, "zero-may-be-lost"),
            (2019.4, "2019-04"),
            (2019.12, "2019-12"),
            (4.2019, "2019-04"),
            (4.202, "zero-may-be-lost"),
            (201_904.0, "2019-04"),
            (43_556.0, "2019-04"),
            (2019.0, "year-only"),
        ] {
            let cell = Cell::Number(Number::from_f64(value).unwrap());
            assert_eq!(shown(month(&cell, CONTEXT)), expect, "{value}");
        }
        let date = NaiveDate::from_ymd_opt(2019, 4, 1).unwrap();
        assert_eq!(shown(month(&Cell::Date(date), CONTEXT)), "2019-04");
        assert_eq!(shown(month(&Cell::Bool(true), CONTEXT)), "other-kind");
    }
}
