//! A date in the orders in use: day first with `-`, `/` or `.`; year first with
//! the same signs; `YYYYMMDD`; `YYYY年M月D日`; and day numbers.
//!
//! Day first is the order of both countries of origin. Month first is never
//! read: what is only possible that way is a problem that carries the date it
//! may have meant. Years of other calendars are not converted.

use super::narrow::narrow;
use crate::serial::{DateSystem, SerialProblem, date_of_serial};
use crate::workbook::Cell;
use chrono::NaiveDate;

/// What a date needs to know besides its cell.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DateContext {
    /// The workbook's day numbers.
    pub system: DateSystem,
    /// The latest year a two-digit year can mean: this year for a birth date,
    /// some years on for a contract. 29 with the pivot 2028 is 1929.
    pub pivot_year: i32,
}

/// Why a cell is no date.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum DateProblem {
    /// Nothing was typed.
    #[error("no date was given")]
    Empty,
    /// It is in none of the orders that are read.
    #[error("this is not a date in any order that is read")]
    Unreadable,
    /// Only possible with the month first, as in 12/31/1999.
    #[error("the month seems to come first; is {suggestion} meant?")]
    MonthFirst {
        /// The date it may have meant.
        suggestion: NaiveDate,
    },
    /// The calendar has no such day.
    #[error("the calendar has no day {year}-{month:02}-{day:02}")]
    NoSuchDay {
        /// The year as read.
        year: i32,
        /// The month as read.
        month: u32,
        /// The day as read.
        day: u32,
    },
    /// The year lies outside 1900–2199.
    #[error("the year {year} lies outside 1900 to 2199")]
    YearOutOfRange {
        /// The year as read.
        year: i32,
    },
    /// A year alone.
    #[error("only the year {year} was given")]
    YearOnly {
        /// The year as read.
        year: i32,
    },
    /// Day 60 of the 1900 system, a day that never was.
    #[error("the spreadsheet shows 29 February 1900, which never was")]
    FalseLeapDay,
    /// A truth value, a time or an error value.
    #[error("the cell holds no date")]
    OtherKind,
}

impl DateProblem {
    /// A stable kebab-case code for the message files.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            Self::Empty => "empty",
            Self::Unreadable => "unreadable",
            Self::MonthFirst { .. } => "month-first",
            Self::NoSuchDay { .. } => "no-such-day",
            Self::YearOutOfRange { .. } => "year-out-of-range",
            Self::YearOnly { .. } => "year-only",
            Self::FalseLeapDay => "false-leap-day",
            Self::OtherKind => "other-kind",
        }
    }
}

/// The date of a cell.
///
/// # Errors
/// [`DateProblem`] when it is none, or not certainly one.
pub fn date(cell: &Cell, context: DateContext) -> Result<NaiveDate, DateProblem> {
    match cell {
        Cell::Date(date) => in_range(*date),
        Cell::DateTime(moment) => in_range(moment.date()),
        Cell::Text(text) => date_text(text, context.pivot_year),
        Cell::Number(number) => match number.as_whole() {
            Some(year @ 1900..=2199) => Err(DateProblem::YearOnly { year: small(year) }),
            Some(compact) if compact > 9_999_999 => date_text(number.as_str(), context.pivot_year),
            Some(day) => date_of_serial(day, context.system)
                .map_err(|problem| match problem {
                    SerialProblem::FalseLeapDay => DateProblem::FalseLeapDay,
                    SerialProblem::OutOfRange => DateProblem::Unreadable,
                })
                .and_then(in_range),
            None => Err(DateProblem::Unreadable),
        },
        Cell::Time(_) | Cell::Span(_) | Cell::Bool(_) | Cell::Error(_) => {
            Err(DateProblem::OtherKind)
        }
    }
}

/// The date of a text; see [`DateContext::pivot_year`] for the second argument.
///
/// # Errors
/// [`DateProblem`] when it is none, or not certainly one.
pub fn date_text(text: &str, pivot_year: i32) -> Result<NaiveDate, DateProblem> {
    let text = narrow(text);
    let text = without_midnight(&text);
    if text.is_empty() {
        return Err(DateProblem::Empty);
    }
    let all_digits = text.bytes().all(|b| b.is_ascii_digit());
    if all_digits && text.len() == 8 {
        let part = |from, to| text.get(from..to).and_then(|p| p.parse::<u32>().ok());
        return match (part(0, 4), part(4, 6), part(6, 8)) {
            (Some(year), Some(month), Some(day)) => day_of(small(year.into()), month, day),
            _ => Err(DateProblem::Unreadable),
        };
    }
    if all_digits && text.len() == 4 {
        return match text.parse() {
            Ok(year @ 1900..=2199) => Err(DateProblem::YearOnly { year }),
            _ => Err(DateProblem::Unreadable),
        };
    }
    let fields = fields(text).ok_or(DateProblem::Unreadable)?;
    match fields {
        [(year, 4), (month, 1..=2), (day, 1..=2)] => day_of(small(year.into()), month, day),
        [(day, 1..=2), (month, 1..=2), (year, 4)] => day_first(small(year.into()), month, day),
        [(day, 1..=2), (month, 1..=2), (year, 2)] => {
            day_first(pivoted(small(year.into()), pivot_year), month, day)
        }
        _ => Err(DateProblem::Unreadable),
    }
}

/// Three numbers with their lengths, between one kind of sign or 年月日.
pub(super) fn fields(text: &str) -> Option<[(u32, usize); 3]> {
    let parts: Vec<&str> = if text.contains('年') {
        let (year, rest) = text.split_once('年')?;
        let (month, rest) = rest.split_once('月')?;
        let (day, rest) = rest.split_once('日')?;
        if !rest.trim().is_empty() || year.trim().len() != 4 {
            return None;
        }
        vec![year, month, day]
    } else {
        let sign = text.chars().find(|c| matches!(c, '-' | '/' | '.'))?;
        text.split(sign).collect()
    };
    let numbers: Vec<(u32, usize)> = parts
        .iter()
        .map(|part| part.trim())
        .filter(|part| !part.is_empty() && part.bytes().all(|b| b.is_ascii_digit()))
        .filter_map(|part| Some((part.parse().ok()?, part.len())))
        .collect();
    match (parts.len(), numbers.as_slice()) {
        (3, [a, b, c]) => Some([*a, *b, *c]),
        _ => None,
    }
}

fn day_first(year: i32, month: u32, day: u32) -> Result<NaiveDate, DateProblem> {
    if month > 12
        && day <= 12
        && let Some(suggestion) = NaiveDate::from_ymd_opt(year, day, month)
    {
        return Err(DateProblem::MonthFirst { suggestion });
    }
    day_of(year, month, day)
}

fn day_of(year: i32, month: u32, day: u32) -> Result<NaiveDate, DateProblem> {
    if !(1900..=2199).contains(&year) {
        return Err(DateProblem::YearOutOfRange { year });
    }
    NaiveDate::from_ymd_opt(year, month, day).ok_or(DateProblem::NoSuchDay { year, month, day })
}

fn in_range(date: NaiveDate) -> Result<NaiveDate, DateProblem> {
    use chrono::Datelike;
    day_of(date.year(), date.month(), date.day())
}

/// The last year up to the pivot that ends in these two digits.
fn pivoted(two_digits: i32, pivot_year: i32) -> i32 {
    let year = pivot_year.div_euclid(100) * 100 + two_digits;
    if year > pivot_year { year - 100 } else { year }
}

/// Exports write dates as moments; midnight says nothing.
fn without_midnight(text: &str) -> &str {
    ["00:00:00.000", "00:00:00", "00:00", "0:00:00", "0:00"]
        .iter()
        .find_map(|end| text.strip_suffix(end))
        .and_then(|rest| rest.strip_suffix([' ', 'T']))
        .map_or(text, str::trim_end)
}

pub(super) fn small(year: i64) -> i32 {
    i32::try_from(year).unwrap_or(i32::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::workbook::Number;

    #[test]
    fn a_date_is_read_in_every_order_in_use_and_in_no_other() {
        // Why: 03/04/1999 is the third of April for everybody who types it here.
        for (input, expect) in [
            ("31-12-1999", "1999-12-31"),
            ("31/12/1999", "1999-12-31"),
            ("31.12.1999", "1999-12-31"),
            ("31/12/99", "1999-12-31"),
            ("3/4/1999", "1999-04-03"),
            ("1999-12-31", "1999-12-31"),
            ("1999/12/31", "1999-12-31"),
            ("1999.1.2", "1999-01-02"),
            ("19991231", "1999-12-31"),
            ("1999年12月31日", "1999-12-31"),
            ("１９９９年１月２日", "1999-01-02"),
            ("1999 年 1 月 2 日", "1999-01-02"),
            (" 31 / 12 / 1999 ", "1999-12-31"),
            ("໓໑/໑໒/໑໙໙໙", "1999-12-31"),
            ("1999-12-31 00:00:00", "1999-12-31"),
            ("1999-12-31T00:00:00", "1999-12-31"),
            ("31/12/1999 0:00", "1999-12-31"),
            ("01/02/29", "1929-02-01"),
            ("01/02/28", "2028-02-01"),
            ("29/02/2000", "2000-02-29"),
            ("", "empty"),
            (" \u{200b}", "empty"),
            ("12/31/1999", "month-first"),
            ("02/30/1999", "no-such-day"),
            ("31/13/1999", "no-such-day"),
            ("29/02/1999", "no-such-day"),
            ("19991331", "no-such-day"),
            ("0/1/1999", "no-such-day"),
            ("31/12/2542", "year-out-of-range"),
            ("31/12/0999", "year-out-of-range"),
            ("1999", "year-only"),
            ("99/12/31", "no-such-day"),
            ("31-12/1999", "unreadable"),
            ("31 Dec 1999", "unreadable"),
            ("31/12", "unreadable"),
            ("1/2/3/4", "unreadable"),
            ("1999-12-31 07:00", "unreadable"),
            ("令和元年5月1日", "unreadable"),
            ("99年1月2日", "unreadable"),
            ("-1999-12-31", "unreadable"),
            ("99999999999999999999/1/1", "unreadable"),
        ] {
            let found = date_text(input, 2028);
            let found = found.map_or_else(|p| p.code().to_owned(), |d| d.to_string());
            assert_eq!(found, expect, "{input}");
        }
    }

    #[test]
    fn month_first_carries_what_it_may_have_meant() {
        let suggestion = NaiveDate::from_ymd_opt(1999, 12, 31).unwrap();
        let found = date_text("12/31/1999", 2028);
        assert_eq!(found, Err(DateProblem::MonthFirst { suggestion }));
    }

    #[test]
    fn a_cell_is_a_date_as_day_number_or_as_digits() {
        let number = |n| Cell::Number(Number::whole(n));
        let half = Cell::Number(Number::from_f64(36_526.5).unwrap());
        for (cell, system, expect) in [
            (number(36_526), DateSystem::Y1900, "2000-01-01"),
            (number(35_064), DateSystem::Y1904, "2000-01-01"),
            (number(19_991_231), DateSystem::Y1900, "1999-12-31"),
            (number(60), DateSystem::Y1900, "false-leap-day"),
            (number(1999), DateSystem::Y1900, "year-only"),
            (number(201_904), DateSystem::Y1900, "year-out-of-range"),
            (number(-5), DateSystem::Y1900, "unreadable"),
            (half, DateSystem::Y1900, "unreadable"),
            (Cell::Bool(true), DateSystem::Y1900, "other-kind"),
            (Cell::Error("#N/A".into()), DateSystem::Y1900, "other-kind"),
        ] {
            let found = date(
                &cell,
                DateContext {
                    system,
                    pivot_year: 2028,
                },
            );
            let found = found.map_or_else(|p| p.code().to_owned(), |d| d.to_string());
            assert_eq!(found, expect, "{cell:?}");
        }
    }
}
