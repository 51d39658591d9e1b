//! The empty workbook to fill in: headings in four languages, an example row,
//! lists to choose from.

use domain::value::Kind;
use intake::{
    CellStyle, Choice, ColumnKind, OutCell, OutColumn, OutNote, OutSheet, OutValue, write_workbook,
};
use rulebook::{Lang, Messages};

use super::columns::{Column, shape};
use crate::error::OfficeError;

/// Rows whose cells offer a list to choose from.
const PREPARED: u32 = 500;

/// The bytes of the template.
///
/// # Errors
/// [`OfficeError::Paper`] when it cannot be written.
pub fn template(messages: &Messages) -> Result<Vec<u8>, OfficeError> {
    let sheets: Vec<OutSheet> = shape()
        .into_iter()
        .map(|shape| OutSheet {
            name: shape.name.to_owned(),
            columns: shape
                .columns
                .iter()
                .map(|column| width(column, messages))
                .collect(),
            rows: vec![
                shape
                    .columns
                    .iter()
                    .map(|c| OutCell::heading(heading(c, messages)))
                    .collect(),
                shape
                    .columns
                    .iter()
                    .map(|c| example(c, shape.owner))
                    .collect(),
            ],
            frozen_rows: 1,
            frozen_columns: 1,
            notes: notes(&shape.columns),
            choices: choices(&shape.columns),
        })
        .collect();
    write_workbook(&sheets).map_err(|error| OfficeError::Paper(error.to_string()))
}

/// English / Lao / Vietnamese / Japanese, each once.
fn heading(column: &Column, messages: &Messages) -> String {
    let mut words: Vec<String> = Vec::new();
    for lang in Lang::ALL {
        let word = column.heading(messages, lang);
        if !words.contains(&word) {
            words.push(word);
        }
    }
    words.join(" / ")
}

fn width(column: &Column, messages: &Messages) -> OutColumn {
    let longest = Lang::ALL
        .into_iter()
        .map(|lang| column.heading(messages, lang).chars().count());
    let width = u16::try_from(longest.max().unwrap_or(0))
        .unwrap_or(40)
        .clamp(14, 40);
    let kind = match column.kind {
        Kind::Date => ColumnKind::Date,
        Kind::Int | Kind::Money => ColumnKind::General,
        // A month typed into a plain cell would become a date or lose a zero.
        _ => ColumnKind::Text,
    };
    OutColumn { width, kind }
}

/// A grey row that shows how each cell is written; the import leaves it out.
fn example(column: &Column, owner: &str) -> OutCell {
    let text = |text: &str| OutValue::Text(text.to_owned());
    let value = if column.key == owner {
        text("EXAMPLE")
    } else {
        match column.kind {
            Kind::Date => text("31/12/1999"),
            Kind::Month => text("2019-04"),
            Kind::Int => OutValue::Whole(1),
            Kind::Time => text("8:00"),
            Kind::Flag => text("yes"),
            Kind::Money => OutValue::Whole(1_500_000),
            Kind::Digits => text("02012345678"),
            Kind::Choice(choices) => text(choices.codes.first().copied().unwrap_or_default()),
            Kind::Latin => text("SOMSAK"),
            Kind::Native => text("ສົມສັກ"),
            Kind::Katakana => text("ソムサック"),
            Kind::Japanese => text("日本語"),
            Kind::Text | Kind::Ref(_) => OutValue::Empty,
        }
    };
    OutCell::styled(value, CellStyle::Example)
}

/// The fact key, for people who write such files by program.
fn notes(columns: &[Column]) -> Vec<OutNote> {
    (0_u16..)
        .zip(columns)
        .map(|(column, c)| OutNote {
            row: 0,
            column,
            text: c.key.to_owned(),
        })
        .collect()
}

fn choices(columns: &[Column]) -> Vec<Choice> {
    (0_u16..)
        .zip(columns)
        .filter_map(|(column, c)| {
            let Kind::Choice(choices) = c.kind else {
                return None;
            };
            let values = choices
                .codes
                .iter()
                .map(|code| (*code).to_owned())
                .collect();
            Some(Choice {
                first_row: 1,
                last_row: PREPARED,
                column,
                values,
            })
        })
        .collect()
}
