//! The bytes of an `.xlsx` as plain cells, within caps.
//!
//! Deliberately cell by cell: a grid of the declared area is never built (law
//! 12 of the house). Merged areas keep their value in the first cell; hidden
//! rows and sheets are read; of a formula the stored value is taken.

use crate::error::IntakeError;
use crate::inflate::{Survey, survey};
use crate::limits::Limits;
use crate::recognise::expect_zip;
use crate::serial::{DateSystem, date_of_serial};
use crate::workbook::{Cell, Number, Sheet, SheetRow, Workbook, cell_name};
use calamine::{DataRef, ExcelDateTime, Reader, SheetType, SheetVisible, Xlsx, XlsxError};
use chrono::{NaiveDate, NaiveDateTime, NaiveTime};
use std::fs::File;
use std::io::{Cursor, Read};
use std::ops::ControlFlow;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::Path;

/// Which half of the work is going on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stage {
    /// Unpacking and checking every part; `name` is the part.
    Checking,
    /// Reading cells; `name` is the sheet.
    Reading,
}

/// How far the reading has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Progress<'a> {
    /// Which half.
    pub stage: Stage,
    /// The part or sheet at hand.
    pub name: &'a str,
    /// Parts or sheets finished.
    pub done: usize,
    /// Parts or sheets in all.
    pub total: usize,
    /// Filled cells read so far.
    pub cells: usize,
}

/// Reads a workbook file; `progress` may stop it by returning `Break`.
///
/// # Errors
/// One [`IntakeError`]; nothing of the file is returned then.
pub fn read_workbook(
    path: &Path,
    limits: &Limits,
    progress: &mut dyn FnMut(Progress<'_>) -> ControlFlow<()>,
) -> Result<Workbook, IntakeError> {
    read_bytes(&bytes_of(path, limits)?, limits, progress)
}

/// The bytes of a file, one more than the cap at most.
pub(crate) fn bytes_of(path: &Path, limits: &Limits) -> Result<Vec<u8>, IntakeError> {
    let cannot = |e: std::io::Error| IntakeError::CannotRead {
        reason: e.kind().to_string(),
    };
    if std::fs::metadata(path).map_err(cannot)?.is_dir() {
        return Err(IntakeError::Directory);
    }
    let mut bytes = Vec::new();
    // The same bytes are checked and read: a file changed between the two
    // passes would escape the caps.
    File::open(path)
        .map_err(cannot)?
        .take(limits.file_bytes.saturating_add(1))
        .read_to_end(&mut bytes)
        .map_err(cannot)?;
    Ok(bytes)
}

/// Reads a workbook from memory, as [`read_workbook`] does.
///
/// # Errors
/// One [`IntakeError`].
pub fn read_bytes(
    bytes: &[u8],
    limits: &Limits,
    progress: &mut dyn FnMut(Progress<'_>) -> ControlFlow<()>,
) -> Result<Workbook, IntakeError> {
    if u64::try_from(bytes.len()).unwrap_or(u64::MAX) > limits.file_bytes {
        let limit = limits.file_bytes;
        return Err(IntakeError::FileTooLarge { limit });
    }
    expect_zip(bytes)?;
    // The last belt: a slip of the parser on foreign bytes must not take the
    // program with it.
    catch_unwind(AssertUnwindSafe(|| {
        let found = survey(bytes, limits, progress)?;
        read_sheets(bytes, &found, limits, progress)
    }))
    .unwrap_or_else(|_| {
        Err(IntakeError::UnreadableWorkbook {
            reason: "the parser gave up".to_owned(),
        })
    })
}

fn read_sheets(
    bytes: &[u8],
    found: &Survey,
    limits: &Limits,
    progress: &mut dyn FnMut(Progress<'_>) -> ControlFlow<()>,
) -> Result<Workbook, IntakeError> {
    let mut xlsx = Xlsx::new(Cursor::new(bytes)).map_err(|e| unreadable(&e))?;
    let tabs: Vec<(String, bool)> = xlsx
        .sheets_metadata()
        .iter()
        .filter(|s| s.typ == SheetType::WorkSheet)
        .map(|s| (s.name.clone(), s.visible != SheetVisible::Visible))
        .collect();
    if tabs.len() > limits.sheets {
        let limit = limits.sheets;
        return Err(IntakeError::TooManySheets { limit });
    }
    let total = tabs.len();
    let mut tally = Tally::default();
    let mut sheets = Vec::with_capacity(total);
    for (done, (name, hidden)) in tabs.into_iter().enumerate() {
        let mut tell = |cells: usize| {
            let stage = Stage::Reading;
            let name = name.as_str();
            match progress(Progress {
                stage,
                name,
                done,
                total,
                cells,
            }) {
                ControlFlow::Continue(()) => Ok(()),
                ControlFlow::Break(()) => Err(IntakeError::Cancelled),
            }
        };
        tell(tally.cells)?;
        let rows = read_rows(
            &mut xlsx,
            &name,
            found.date_system,
            limits,
            &mut tally,
            &mut tell,
        )?;
        sheets.push(Sheet { name, hidden, rows });
    }
    Ok(Workbook {
        sheets,
        date_system: found.date_system,
    })
}

#[derive(Default)]
struct Tally {
    cells: usize,
    text_bytes: usize,
}

fn read_rows(
    xlsx: &mut Xlsx<Cursor<&[u8]>>,
    sheet: &str,
    system: DateSystem,
    limits: &Limits,
    tally: &mut Tally,
    tell: &mut dyn FnMut(usize) -> Result<(), IntakeError>,
) -> Result<Vec<SheetRow>, IntakeError> {
    let mut near = "A1".to_owned();
    let mut rows: Vec<SheetRow> = Vec::new();
    let mut ascending = true;
    let mut reader = match xlsx.worksheet_cells_reader(sheet) {
        Ok(reader) => reader,
        Err(e) => return Err(unreadable_sheet(sheet, &near, &e)),
    };
    loop {
        let cell = match reader.next_cell() {
            Ok(Some(cell)) => cell,
            Ok(None) => break,
            Err(e) => return Err(unreadable_sheet(sheet, &near, &e)),
        };
        let (row, column) = cell.get_position();
        let number = row.saturating_add(1);
        let Some(value) = plain(cell.get_value(), system) else {
            continue;
        };
        near = cell_name(number, column);
        check_place(sheet, &near, number, column, limits)?;
        check_amount(sheet, &near, &value, limits, tally)?;
        if tally.cells.is_multiple_of(4_096) {
            tell(tally.cells)?;
        }
        match rows.last_mut() {
            Some(last) if last.number == number => {
                ascending &= last.cells.last().is_none_or(|(before, _)| *before < column);
                last.cells.push((column, value));
            }
            last => {
                ascending &= last.is_none_or(|last| last.number < number);
                let cells = vec![(column, value)];
                rows.push(SheetRow { number, cells });
            }
        }
    }
    Ok(if ascending { rows } else { in_order(rows) })
}

fn check_place(
    sheet: &str,
    cell: &str,
    number: u32,
    column: u32,
    limits: &Limits,
) -> Result<(), IntakeError> {
    let (sheet, cell) = (sheet.to_owned(), cell.to_owned());
    if number > limits.rows {
        let limit = limits.rows;
        return Err(IntakeError::RowTooFar { sheet, cell, limit });
    }
    if column >= limits.columns {
        let limit = limits.columns;
        return Err(IntakeError::ColumnTooFar { sheet, cell, limit });
    }
    Ok(())
}

fn check_amount(
    sheet: &str,
    cell: &str,
    value: &Cell,
    limits: &Limits,
    tally: &mut Tally,
) -> Result<(), IntakeError> {
    let sheet = || sheet.to_owned();
    tally.cells += 1;
    if tally.cells > limits.cells {
        let limit = limits.cells;
        return Err(IntakeError::TooManyCells {
            sheet: sheet(),
            limit,
        });
    }
    if let Cell::Text(text) = value {
        tally.text_bytes = tally.text_bytes.saturating_add(text.len());
        if tally.text_bytes > limits.text_bytes {
            let limit = limits.text_bytes;
            return Err(IntakeError::TooMuchText {
                sheet: sheet(),
                limit,
            });
        }
        if text.len() > limits.cell_chars && text.chars().count() > limits.cell_chars {
            let (cell, limit) = (cell.to_owned(), limits.cell_chars);
            return Err(IntakeError::CellTooLong {
                sheet: sheet(),
                cell,
                limit,
            });
        }
    }
    Ok(())
}

/// Rows and cells out of order, or written twice: sorted, the last one wins.
fn in_order(mut rows: Vec<SheetRow>) -> Vec<SheetRow> {
    rows.sort_by_key(|row| row.number);
    let mut merged: Vec<SheetRow> = Vec::with_capacity(rows.len());
    for row in rows {
        match merged.last_mut() {
            Some(last) if last.number == row.number => last.cells.extend(row.cells),
            _ => merged.push(row),
        }
    }
    for row in &mut merged {
        row.cells.sort_by_key(|(column, _)| *column);
        row.cells.reverse();
        row.cells.dedup_by_key(|(column, _)| *column);
        row.cells.reverse();
    }
    merged
}

/// One value without its float; `None` for an empty cell.
fn plain(value: &DataRef<'_>, system: DateSystem) -> Option<Cell> {
    Some(match value {
        DataRef::Empty => return None,
        DataRef::Int(n) => Cell::Number(Number::whole(*n)),
        DataRef::Float(n) => number(*n),
        DataRef::String(text) if text.is_empty() => return None,
        DataRef::String(text) => Cell::Text(text.clone()),
        DataRef::SharedString("") => return None,
        DataRef::SharedString(text) => Cell::Text((*text).to_owned()),
        DataRef::Bool(value) => Cell::Bool(*value),
        DataRef::DateTime(moment) => moment_cell(moment, system),
        DataRef::DateTimeIso(text) => iso(text),
        DataRef::DurationIso(text) => Cell::Text(text.clone()),
        DataRef::Error(error) => Cell::Error(error.to_string()),
    })
}

fn number(value: f64) -> Cell {
    Number::from_f64(value).map_or_else(|| Cell::Error("#NUM!".to_owned()), Cell::Number)
}

#[expect(
    clippy::cast_possible_truncation,
    reason = "bounded to ten thousand years of seconds just before"
)]
fn moment_cell(moment: &ExcelDateTime, system: DateSystem) -> Cell {
    const DAY: i64 = 86_400;
    let value = moment.as_f64();
    if !(0.0..3_000_000.0).contains(&value) {
        return number(value);
    }
    let seconds = (value * 86_400.0).round() as i64;
    if moment.is_duration() {
        return Cell::Span(seconds);
    }
    let (day, rest) = (seconds / DAY, seconds % DAY);
    let time = u32::try_from(rest)
        .ok()
        .and_then(|s| NaiveTime::from_num_seconds_from_midnight_opt(s, 0));
    match (date_of_serial(day, system), time, rest) {
        (Ok(date), _, 0) => Cell::Date(date),
        (_, Some(time), _) if day == 0 => Cell::Time(time),
        (Ok(date), Some(time), _) => Cell::DateTime(NaiveDateTime::new(date, time)),
        _ => number(value),
    }
}

fn iso(text: &str) -> Cell {
    let text = text.trim().trim_end_matches('Z');
    let midnight = NaiveTime::MIN;
    if let Ok(date) = text.parse::<NaiveDate>() {
        return Cell::Date(date);
    }
    match text.parse::<NaiveDateTime>() {
        Ok(moment) if moment.time() == midnight => Cell::Date(moment.date()),
        Ok(moment) => Cell::DateTime(moment),
        Err(_) => text
            .parse::<NaiveTime>()
            .map_or_else(|_| Cell::Text(text.to_owned()), Cell::Time),
    }
}

fn unreadable(error: &XlsxError) -> IntakeError {
    match error {
        XlsxError::Password => IntakeError::Encrypted,
        error => IntakeError::UnreadableWorkbook {
            reason: brief(error),
        },
    }
}

fn unreadable_sheet(sheet: &str, near: &str, error: &XlsxError) -> IntakeError {
    IntakeError::UnreadableSheet {
        sheet: sheet.to_owned(),
        near: near.to_owned(),
        reason: brief(error),
    }
}

/// The parser's words without what it quotes: a quoted value may be personal.
fn brief(error: &XlsxError) -> String {
    match error {
        XlsxError::Xml(_) | XlsxError::XmlAttr(_) => "broken XML".to_owned(),
        XlsxError::CellError(_) => "an unknown error value".to_owned(),
        XlsxError::CellTAttribute(_) => "an unknown kind of cell".to_owned(),
        XlsxError::Unrecognized { typ, .. } => format!("unknown {typ}"),
        XlsxError::ParseFloat(_) | XlsxError::ParseInt(_) => "a number that is none".to_owned(),
        XlsxError::WorksheetNotFound(_) => "its part is missing".to_owned(),
        error => error.to_string(),
    }
}
