//! Text as it is compared: composed, without stray spaces; digits as ASCII.

use crate::workbook::Cell;
use unicode_normalization::UnicodeNormalization;

/// The text of any cell: NFC, spaces collapsed and trimmed, line breaks kept as
/// spaces; numbers as plain decimals, dates as `YYYY-MM-DD`. Error values are `None`.
#[must_use]
pub fn text(cell: &Cell) -> Option<String> {
    Some(match cell {
        Cell::Text(text) => tidy(text),
        Cell::Number(number) => number.as_str().to_owned(),
        Cell::Date(date) => date.to_string(),
        Cell::DateTime(moment) => moment.format("%Y-%m-%d %H:%M").to_string(),
        Cell::Time(time) => time.format("%H:%M").to_string(),
        Cell::Span(seconds) => format!("{}:{:02}", seconds / 3600, seconds % 3600 / 60),
        Cell::Bool(value) => value.to_string(),
        Cell::Error(_) => return None,
    })
}

/// NFC, any run of white space as one space, nothing invisible at the ends.
pub(super) fn tidy(text: &str) -> String {
    let composed: String = text.nfc().collect();
    let trimmed = composed.trim_matches(|c: char| c.is_whitespace() || is_invisible(c));
    let mut out = String::with_capacity(trimmed.len());
    for word in trimmed.split_whitespace() {
        if !out.is_empty() {
            out.push(' ');
        }
        out.push_str(word);
    }
    out
}

/// [`tidy`], with full-width forms and Lao digits as ASCII: for values that are
/// digits and signs, never for names.
pub(super) fn narrow(text: &str) -> String {
    tidy(text)
        .chars()
        .filter(|c| !is_invisible(*c))
        .map(|c| match c {
            '\u{ff01}'..='\u{ff5e}' => shifted(c, 0xff01, u32::from('!')),
            '\u{0ed0}'..='\u{0ed9}' => shifted(c, 0x0ed0, u32::from('0')),
            '\u{2010}'..='\u{2015}' | '\u{2212}' => '-',
            c => c,
        })
        .collect()
}

fn shifted(c: char, from: u32, to: u32) -> char {
    char::from_u32(u32::from(c) - from + to).unwrap_or(c)
}

fn is_invisible(c: char) -> bool {
    matches!(c, '\u{feff}' | '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{202a}'..='\u{202e}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_is_composed_and_tidy() {
        for (input, expect) in [
            (
                "  Nguye\u{302}\u{303}n \u{a0} Thi\u{323}\u{200b} ",
                "Nguyễn Thị",
            ),
            ("\u{feff}ສົມສັກ\n ແກ້ວ", "ສົມສັກ ແກ້ວ"),
            ("山田\u{3000}太郎", "山田 太郎"),
            (" \u{200b} ", ""),
        ] {
            assert_eq!(tidy(input), expect);
        }
    }

    #[test]
    fn digits_of_other_scripts_are_read_as_digits() {
        for (input, expect) in [
            ("０２０－５５", "020-55"),
            ("໐໒໐ ໕໕", "020 55"),
            ("−5", "-5"),
        ] {
            assert_eq!(narrow(input), expect);
        }
    }
}
