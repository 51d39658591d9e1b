//! Workbooks for the tests, and importing them.

use std::collections::BTreeMap;
use std::ops::ControlFlow;
use std::path::PathBuf;

use intake::{Limits, OutCell, OutSheet, OutValue, Workbook, read_bytes, write_workbook};
use office::{ImportOptions, Report, Session};
use tabidachi_tests::world;

pub fn scratch(name: &str) -> PathBuf {
    world::fresh(env!("CARGO_TARGET_TMPDIR"), name)
}

pub fn read(bytes: &[u8]) -> Workbook {
    let mut go_on = |_: intake::Progress<'_>| ControlFlow::Continue(());
    read_bytes(bytes, &Limits::default(), &mut go_on).unwrap()
}

pub fn sample() -> Workbook {
    office::sample_workbook().unwrap()
}

/// How an import runs; neither unless said.
#[derive(Clone, Copy, Default)]
pub struct How {
    pub dry_run: bool,
    pub partial: bool,
}

pub fn import(session: &mut Session, book: &Workbook, how: How) -> Report {
    let options = ImportOptions {
        dry_run: how.dry_run,
        partial: how.partial,
        today: world::today(),
    };
    session
        .import_workbook(book, options, &world::stamp(), &mut |_, _| {})
        .unwrap()
}

/// A sheet: its headings, then rows of cells.
pub fn sheet(name: &str, headings: &[&str], rows: Vec<Vec<OutValue>>) -> OutSheet {
    let plain = |value| OutCell {
        value,
        ..OutCell::default()
    };
    let head = headings
        .iter()
        .map(|text| OutCell::heading(*text))
        .collect();
    let rows = rows
        .into_iter()
        .map(|row| row.into_iter().map(plain).collect());
    OutSheet {
        name: name.to_owned(),
        rows: std::iter::once(head).chain(rows).collect(),
        ..OutSheet::default()
    }
}

pub fn text(text: &str) -> OutValue {
    if text.is_empty() {
        OutValue::Empty
    } else {
        OutValue::Text(text.to_owned())
    }
}

pub fn book(sheets: &[OutSheet]) -> Workbook {
    read(&write_workbook(sheets).unwrap())
}

/// Trainees of two columns besides their code.
pub fn trainees(key: &str, rows: &[(&str, OutValue)]) -> Workbook {
    let rows = rows
        .iter()
        .map(|(code, value)| vec![text(code), text("SOMSAK"), value.clone()])
        .collect();
    book(&[sheet(
        "trainees",
        &["trainee.code", "trainee.given_name", key],
        rows,
    )])
}

/// What is stored under `key` for each trainee of the office, by code.
pub fn stored(office: &std::path::Path, key: &str) -> BTreeMap<String, String> {
    let files = world::trainee_files(office).into_iter();
    files
        .map(|file| {
            let sheet = domain::sheet::of_trainee(&file, world::today());
            let value = match sheet.value(key) {
                domain::value::Value::Text(text) | domain::value::Value::Choice(text) => {
                    text.clone()
                }
                domain::value::Value::Date(day) => day.to_string(),
                other => format!("{other:?}"),
            };
            (file.trainee.code.clone(), value)
        })
        .collect()
}
