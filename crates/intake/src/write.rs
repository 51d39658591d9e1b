//! Plain cells as the bytes of an `.xlsx`: templates to fill in, and exports.
//!
//! Deliberately no formula: text is always stored as text, so nothing a trainee
//! or a supplier typed can become one, and leading zeros stay. Invariants: the
//! same sheets give the same bytes; no clock and no user name enter the file.

use chrono::{Datelike, NaiveDate};
use rust_xlsxwriter::{
    Color, DataValidation, DocProperties, ExcelDateTime, Format, FormatAlign, FormatBorder,
    Formula, Note, Workbook, Worksheet, XlsxError,
};

/// One sheet to write.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct OutSheet {
    /// Name on the tab: 1–31 characters, none of `[]:*?/\`.
    pub name: String,
    /// The columns from the left.
    pub columns: Vec<OutColumn>,
    /// Cells, row by row from the top, from column A.
    pub rows: Vec<Vec<OutCell>>,
    /// Rows at the top that stay in view.
    pub frozen_rows: u32,
    /// Columns at the left that stay in view.
    pub frozen_columns: u16,
    /// Notes shown when the pointer rests on a cell.
    pub notes: Vec<OutNote>,
    /// Lists of values to choose from.
    pub choices: Vec<Choice>,
}

/// How a column looks and what it stores when somebody types into it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct OutColumn {
    /// Width in characters of the standard digit.
    pub width: u16,
    /// What empty cells are prepared for.
    pub kind: ColumnKind,
}

/// What a column is prepared for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum ColumnKind {
    /// Whatever is typed, as the program sees fit.
    #[default]
    General,
    /// Text: leading zeros of phone and passport numbers stay.
    Text,
    /// Dates, shown as `YYYY-MM-DD`.
    Date,
    /// Months, shown as `YYYY-MM`.
    Month,
}

/// One cell to write.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct OutCell {
    /// Its value.
    pub value: OutValue,
    /// How it looks.
    pub style: CellStyle,
}

/// A value to write.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub enum OutValue {
    /// Nothing.
    #[default]
    Empty,
    /// Text, stored as text whatever it looks like.
    Text(String),
    /// A whole number; beyond 15 digits it is written as text.
    Whole(i64),
    /// A date from 1900-01-01, shown as `YYYY-MM-DD`.
    Date(NaiveDate),
    /// A truth value.
    Bool(bool),
}

/// How a cell looks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default)]
pub enum CellStyle {
    /// As typed.
    #[default]
    Plain,
    /// A heading of a column: bold on a tint, wrapped.
    Heading,
    /// A second line of headings: small tint, wrapped.
    Subheading,
    /// An example to overwrite: grey italics.
    Example,
}

/// A note on a cell.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OutNote {
    /// 0-based row.
    pub row: u32,
    /// 0-based column.
    pub column: u16,
    /// What it says.
    pub text: String,
}

/// A list to choose from, for a stretch of one column. Other values can still
/// be typed: the import says what it does not understand.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Choice {
    /// 0-based first row.
    pub first_row: u32,
    /// 0-based last row.
    pub last_row: u32,
    /// 0-based column.
    pub column: u16,
    /// The values in their order.
    pub values: Vec<String>,
}

/// Why a workbook could not be written; nothing was.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("sheet {sheet} cannot be written: {reason}")]
pub struct WriteError {
    /// The sheet's name, empty for the whole file.
    pub sheet: String,
    /// The writer's words: a text beyond 32,767 characters, a forbidden name.
    pub reason: String,
}

impl WriteError {
    /// A stable kebab-case code for the message files.
    #[must_use]
    pub fn code(&self) -> &'static str {
        "cannot-write-workbook"
    }
}

impl OutCell {
    /// A plain text cell.
    #[must_use]
    pub fn text(text: impl Into<String>) -> Self {
        Self::styled(OutValue::Text(text.into()), CellStyle::Plain)
    }

    /// A heading.
    #[must_use]
    pub fn heading(text: impl Into<String>) -> Self {
        Self::styled(OutValue::Text(text.into()), CellStyle::Heading)
    }

    /// Any value in any style.
    #[must_use]
    pub fn styled(value: OutValue, style: CellStyle) -> Self {
        Self { value, style }
    }
}

/// The sheet that holds lists too long to stand in the choice itself.
const LISTS: &str = "_lists";

/// The bytes of a workbook with these sheets.
///
/// # Errors
/// [`WriteError`] when a name or a text does not fit the format.
pub fn write_workbook(sheets: &[OutSheet]) -> Result<Vec<u8>, WriteError> {
    let mut book = Workbook::new();
    // The writer would otherwise stamp the present moment into the file.
    let made = ExcelDateTime::from_ymd(2000, 1, 1).map_err(|e| failed("", &e))?;
    book.set_properties(&DocProperties::new().set_creation_datetime(&made));
    let mut lists: Vec<&[String]> = Vec::new();
    for sheet in sheets {
        let target = book.add_worksheet();
        write_sheet(target, sheet, &mut lists).map_err(|e| failed(&sheet.name, &e))?;
    }
    if !lists.is_empty() {
        let target = book.add_worksheet();
        write_lists(target, &lists).map_err(|e| failed(LISTS, &e))?;
    }
    book.save_to_buffer().map_err(|e| failed("", &e))
}

fn write_sheet<'a>(
    target: &mut Worksheet,
    sheet: &'a OutSheet,
    lists: &mut Vec<&'a [String]>,
) -> Result<(), XlsxError> {
    target.set_name(&sheet.name)?;
    for (at, column) in (0_u16..).zip(&sheet.columns) {
        target.set_column_width(at, column.width)?;
        target.set_column_format(at, &column_format(column.kind))?;
    }
    for (at, row) in (0_u32..).zip(&sheet.rows) {
        for (column, cell) in (0_u16..).zip(row) {
            let kind = sheet.columns.get(usize::from(column));
            let kind = kind.map(|c| c.kind).unwrap_or_default();
            write_cell(target, at, column, cell, kind)?;
        }
    }
    if sheet.frozen_rows > 0 || sheet.frozen_columns > 0 {
        target.set_freeze_panes(sheet.frozen_rows, sheet.frozen_columns)?;
    }
    for note in &sheet.notes {
        let text = Note::new(&note.text)
            .add_author_prefix(false)
            .set_author("Tabidachi");
        target.insert_note(note.row, note.column, &text)?;
    }
    for choice in &sheet.choices {
        let rule = match DataValidation::new().allow_list_strings(&choice.values) {
            Ok(rule) => rule,
            Err(_) => {
                lists.push(&choice.values);
                let column = u32::try_from(lists.len() - 1).unwrap_or(u32::MAX);
                let letters = crate::workbook::column_name(column);
                let last = choice.values.len();
                let area = format!("={LISTS}!${letters}$1:${letters}${last}");
                DataValidation::new().allow_list_formula(Formula::new(area))
            }
        };
        let rule = rule.show_error_message(false);
        let (first, last, column) = (choice.first_row, choice.last_row, choice.column);
        target.add_data_validation(first, column, last, column, &rule)?;
    }
    Ok(())
}

fn write_lists(target: &mut Worksheet, lists: &[&[String]]) -> Result<(), XlsxError> {
    target.set_name(LISTS)?.set_hidden(true);
    for (column, values) in (0_u16..).zip(lists) {
        for (row, value) in (0_u32..).zip(*values) {
            target.write_string(row, column, value)?;
        }
    }
    Ok(())
}

fn write_cell(
    target: &mut Worksheet,
    row: u32,
    column: u16,
    cell: &OutCell,
    kind: ColumnKind,
) -> Result<(), XlsxError> {
    let format = styled(Format::new(), cell.style);
    match &cell.value {
        OutValue::Empty if cell.style == CellStyle::Plain => {}
        OutValue::Empty => {
            target.write_blank(row, column, &styled(column_format(kind), cell.style))?;
        }
        OutValue::Text(text) => write_text(target, row, column, text, format)?,
        OutValue::Bool(value) => {
            target.write_boolean_with_format(row, column, *value, &format)?;
        }
        OutValue::Date(date) => match ExcelDateTime::from_ymd(
            u16::try_from(date.year()).unwrap_or(0),
            u8::try_from(date.month()).unwrap_or(0),
            u8::try_from(date.day()).unwrap_or(0),
        ) {
            Ok(day) if date.year() >= 1900 => {
                let shown = match kind {
                    ColumnKind::Month => "yyyy-mm",
                    _ => "yyyy-mm-dd",
                };
                let format = format.set_num_format(shown);
                target.write_datetime_with_format(row, column, day, &format)?;
            }
            _ => write_text(target, row, column, &date.to_string(), format)?,
        },
        OutValue::Whole(value) => match i32::try_from(*value) {
            Ok(small) => {
                target.write_number_with_format(row, column, small, &format)?;
            }
            Err(_) if value.unsigned_abs() < 1_000_000_000_000_000 => {
                // Exact: 15 digits fit a float's 53 bits.
                #[expect(clippy::cast_precision_loss, reason = "below 10^15")]
                let number = *value as f64;
                let format = format.set_num_format("0");
                target.write_number_with_format(row, column, number, &format)?;
            }
            Err(_) => write_text(target, row, column, &value.to_string(), format)?,
        },
    }
    Ok(())
}

fn write_text(
    target: &mut Worksheet,
    row: u32,
    column: u16,
    text: &str,
    format: Format,
) -> Result<(), XlsxError> {
    // Text that a program would read as a formula when it is edited is marked.
    let format = if text.starts_with(['=', '+', '-', '@', '\t', '\r', '\'']) {
        format.set_quote_prefix()
    } else {
        format
    };
    target.write_string_with_format(row, column, text, &format.set_num_format("@"))?;
    Ok(())
}

fn column_format(kind: ColumnKind) -> Format {
    match kind {
        ColumnKind::General => Format::new(),
        ColumnKind::Text => Format::new().set_num_format("@"),
        ColumnKind::Date => Format::new().set_num_format("yyyy-mm-dd"),
        ColumnKind::Month => Format::new().set_num_format("yyyy-mm"),
    }
}

fn styled(format: Format, style: CellStyle) -> Format {
    match style {
        CellStyle::Plain => format,
        CellStyle::Heading => tinted(format, 0x00DC_E6F1).set_bold(),
        CellStyle::Subheading => tinted(format, 0x00F2_F6FA),
        CellStyle::Example => format.set_italic().set_font_color(Color::RGB(0x0070_7070)),
    }
}

fn tinted(format: Format, colour: u32) -> Format {
    format
        .set_background_color(Color::RGB(colour))
        .set_border(FormatBorder::Thin)
        .set_align(FormatAlign::Top)
        .set_text_wrap()
}

fn failed(sheet: &str, error: &XlsxError) -> WriteError {
    WriteError {
        sheet: sheet.to_owned(),
        reason: error.to_string(),
    }
}
