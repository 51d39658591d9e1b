//! A time of day: the beginning and the end of a lesson.

use super::narrow::narrow;
use crate::workbook::Cell;

/// The cell is no time of day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("this is not a time of day")]
pub struct NotATime;

/// Minutes since midnight, 0 to 1439.
///
/// # Errors
/// [`NotATime`].
pub fn time(cell: &Cell) -> Result<i64, NotATime> {
    match cell {
        Cell::Text(text) => time_text(text),
        Cell::Number(number) => time_text(number.as_str()),
        Cell::Time(time) => time_text(&time.to_string()),
        _ => Err(NotATime),
    }
}

/// The time of a text: `8:00`, `8.30`, `8h30`, `0830`, `8`, `8時30分`; seconds are dropped.
///
/// # Errors
/// [`NotATime`].
pub fn time_text(text: &str) -> Result<i64, NotATime> {
    let text = narrow(text);
    let parts: Vec<&str> = text
        .split(|c: char| !c.is_ascii_digit())
        .filter(|part| !part.is_empty())
        .collect();
    let strange = |c: char| !c.is_ascii_digit() && !":.hH時分 '".contains(c);
    if text.contains(strange) {
        return Err(NotATime);
    }
    let number = |part: &str| part.parse::<i64>().map_err(|_| NotATime);
    let (hour, minute) = match parts.as_slice() {
        [both] if both.len() > 2 && both.len() < 5 => {
            let (hour, minute) = both.split_at(both.len() - 2);
            (number(hour)?, number(minute)?)
        }
        [hour] => (number(hour)?, 0),
        [hour, minute] | [hour, minute, _] => (number(hour)?, number(minute)?),
        _ => return Err(NotATime),
    };
    if hour < 24 && minute < 60 {
        Ok(hour * 60 + minute)
    } else {
        Err(NotATime)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A lesson's times are typed by people of three countries.
    #[test]
    fn a_time_is_read_in_the_ways_people_write_it() {
        for (text, minutes) in [
            ("8:00", Ok(480)),
            ("08:30", Ok(510)),
            ("8.30", Ok(510)),
            ("8h30", Ok(510)),
            ("16h", Ok(960)),
            ("0830", Ok(510)),
            ("830", Ok(510)),
            ("8", Ok(480)),
            ("８：３０", Ok(510)),
            ("8時30分", Ok(510)),
            ("16:00:00", Ok(960)),
            ("24:00", Err(NotATime)),
            ("8:60", Err(NotATime)),
            ("noon", Err(NotATime)),
            ("-1", Err(NotATime)),
            ("", Err(NotATime)),
            ("123456", Err(NotATime)),
        ] {
            assert_eq!(time_text(text), minutes, "{text}");
        }
    }
}
