//! Writes the sheets as .xlsx the way people fill them in: days partly as real
//! dates, partly as text in four orders; numbers with leading zeros as text.
//! The bytes depend on nothing but the rows.

use chrono::Datelike;
use rust_xlsxwriter::{
    Color, DocProperties, ExcelDateTime, Format, FormatAlign, Workbook, Worksheet, XlsxError,
};

use super::dice::Dice;
use super::row::{Cell, Sheet};

/// A heading: the fact key first, then words for people.
fn heading(key: &str) -> String {
    let words = key
        .split_once('.')
        .map_or(key, |(_, field)| field)
        .replace('_', " ");
    let mut letters = words.chars();
    let first = letters
        .next()
        .map(|c| c.to_uppercase().to_string())
        .unwrap_or_default();
    format!("{key} / {first}{}", letters.as_str())
}

fn write_day(
    sheet: &mut Worksheet,
    at: (u32, u16),
    day: chrono::NaiveDate,
    dice: &mut Dice,
    format: &Format,
) -> Result<(), XlsxError> {
    let text = match dice.between(0, 9) {
        0 => "%d/%m/%Y",
        1 => "%Y-%m-%d",
        2 => "%d-%m-%Y",
        3 => "%Y%m%d",
        _ => {
            // Days of the sample lie after 1900, so the year fits.
            let year = u16::try_from(day.year()).unwrap_or_default();
            let [month, of_month] = [day.month(), day.day()].map(|n| u8::try_from(n).unwrap_or(1));
            let real = ExcelDateTime::from_ymd(year, month, of_month)?;
            sheet.write_datetime_with_format(at.0, at.1, real, format)?;
            return Ok(());
        }
    };
    sheet.write_string(at.0, at.1, day.format(text).to_string())?;
    Ok(())
}

fn write_sheet(sheet: &mut Worksheet, from: &Sheet) -> Result<(), XlsxError> {
    sheet.set_name(from.name)?;
    sheet.set_freeze_panes(1, 1)?;
    let head = Format::new()
        .set_bold()
        .set_text_wrap()
        .set_align(FormatAlign::Top)
        .set_background_color(Color::RGB(0x00E8_EEF4));
    let date = Format::new().set_num_format("yyyy-mm-dd");
    let mut dice = Dice::new(from.name, 0);
    sheet.set_row_height(0, 48)?;
    for (column, key) in (0u16..).zip(from.columns) {
        sheet.write_string_with_format(0, column, heading(key), &head)?;
        sheet.set_column_width(column, if key.ends_with("_japanese") { 28 } else { 18 })?;
        for (line, row) in (1u32..).zip(&from.rows) {
            match row.get(key) {
                None => {}
                Some(Cell::Text(text)) if text.is_empty() => {}
                Some(Cell::Text(text)) => {
                    sheet.write_string(line, column, text)?;
                }
                Some(Cell::Int(number)) => {
                    // Nothing here comes near 2^53, above which a sheet rounds.
                    sheet.write_number(line, column, *number as f64)?;
                }
                Some(Cell::Day(day)) => {
                    write_day(sheet, (line, column), *day, &mut dice, &date)?;
                }
                Some(Cell::Month(year, month)) => {
                    let text = if dice.chance(80) {
                        format!("{year:04}-{month:02}")
                    } else {
                        format!("{month:02}/{year:04}")
                    };
                    sheet.write_string(line, column, text)?;
                }
            }
        }
    }
    Ok(())
}

/// The whole workbook.
///
/// # Errors
/// What the spreadsheet library refuses, e.g. a text over 32,767 characters.
pub(super) fn write(sheets: &[Sheet]) -> Result<Vec<u8>, XlsxError> {
    let mut book = Workbook::new();
    let created = ExcelDateTime::from_ymd(2026, 11, 22)?;
    book.set_properties(
        &DocProperties::new()
            .set_title("Tabidachi sample office")
            .set_comment("Everything in this workbook is invented.")
            .set_creation_datetime(&created),
    );
    for sheet in sheets {
        write_sheet(book.add_worksheet(), sheet)?;
    }
    book.save_to_buffer()
}
