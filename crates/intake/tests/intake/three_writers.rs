//! The same cells written by our own writer, by LibreOffice and by a Python
//! library are read as the same cells.
//!
//! The two foreign workbooks are committed with the scripts that made them in
//! `tests/fixtures/workbooks`; between them they have shared and inline
//! strings, rich text, letters as escapes, a formula with its stored value, and
//! dates in three formats.

use crate::made::read;
use chrono::{NaiveDate, NaiveTime};
use intake::{Cell, OutCell, OutSheet, OutValue, Workbook, write_workbook};

fn date() -> NaiveDate {
    NaiveDate::from_ymd_opt(1999, 12, 31).unwrap()
}

fn time() -> NaiveTime {
    NaiveTime::from_hms_opt(9, 30, 0).unwrap()
}

fn expected() -> Vec<(&'static str, Cell)> {
    let text = |t: &str| Cell::Text(t.to_owned());
    let day = NaiveDate::from_ymd_opt(2026, 4, 1).unwrap();
    vec![
        ("lao", text("ສົມສັກ ແກ້ວມະນີ")),
        ("vietnamese", text("Nguyễn Thị Hồng Đào")),
        ("japanese", text("山田　太郎")),
        ("leading zeros", text("02055512345")),
        ("looks like a formula", text("=1+1")),
        ("spaces", text("  two  ")),
        ("two lines", text("line one\nline two")),
        ("angle & amp", text("<a> & \"b\"")),
        (
            "phone as number",
            Cell::Number(intake::Number::whole(2_055_512_345)),
        ),
        ("whole", Cell::Number(intake::Number::whole(168))),
        ("fraction", Cell::Number(intake::Number::whole(0))),
        ("date as serial", Cell::Date(date())),
        ("moment", Cell::DateTime(day.and_time(time()))),
        ("time", Cell::Time(time())),
        ("date as text", text("31/12/1999")),
        ("true", Cell::Bool(true)),
        ("false", Cell::Bool(false)),
        ("error", Cell::Error("#N/A".into())),
    ]
}

fn fixture(name: &str) -> Workbook {
    let folder = concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/../../tests/fixtures/workbooks/"
    );
    read(&std::fs::read(format!("{folder}{name}")).unwrap()).unwrap()
}

fn check(book: &Workbook, writer: &str) {
    let sheet = book.sheet("trainees").unwrap();
    for ((name, expect), row) in expected().iter().zip(sheet.rows.iter().skip(1)) {
        assert_eq!(
            row.cell(0),
            Some(&Cell::Text((*name).to_owned())),
            "{writer}"
        );
        match (*name, row.cell(1)) {
            ("fraction", Some(Cell::Number(n))) => assert_eq!(n.as_str(), "12.5", "{writer}"),
            (_, found) => assert_eq!(found, Some(expect), "{writer}: {name}"),
        }
    }
    assert_eq!(sheet.rows.len(), expected().len() + 1, "{writer}");
}

#[test]
fn foreign_workbooks_hold_the_same_cells() {
    for (name, writer) in [
        ("openpyxl.xlsx", "openpyxl"),
        ("libreoffice.xlsx", "LibreOffice"),
    ] {
        let book = fixture(name);
        check(&book, writer);
        let names: Vec<(&str, bool)> = book
            .sheets
            .iter()
            .map(|s| (s.name.as_str(), s.hidden))
            .collect();
        assert_eq!(
            names,
            [("trainees", false), ("apart", false), ("hidden", true)],
            "{writer}"
        );
        let apart: Vec<(u32, usize)> = book
            .sheet("apart")
            .unwrap()
            .rows
            .iter()
            .map(|r| (r.number, r.cells.len()))
            .collect();
        assert_eq!(
            apart,
            [(2, 1), (7, 1)],
            "{writer}: a merged area is its first cell"
        );
        assert_eq!(
            book.sheets.get(1).unwrap().rows.get(1).unwrap().cell(2),
            Some(&Cell::Text("far".into()))
        );
    }
}

#[test]
fn our_own_workbook_holds_the_same_cells() {
    // Our writer writes no times, fractions or errors; everything else it can say.
    let rows: Vec<(String, Cell)> = expected()
        .into_iter()
        .filter(|(name, _)| !["fraction", "moment", "time", "error"].contains(name))
        .map(|(name, cell)| (name.to_owned(), cell))
        .collect();
    let out = |cell: &Cell| match cell {
        Cell::Text(text) => OutValue::Text(text.clone()),
        Cell::Number(n) => OutValue::Whole(n.as_whole().unwrap()),
        Cell::Date(date) => OutValue::Date(*date),
        Cell::Bool(value) => OutValue::Bool(*value),
        _ => OutValue::Empty,
    };
    let sheet = OutSheet {
        name: "trainees".into(),
        rows: rows
            .iter()
            .map(|(name, cell)| {
                vec![
                    OutCell::text(name.as_str()),
                    OutCell {
                        value: out(cell),
                        ..OutCell::default()
                    },
                ]
            })
            .collect(),
        ..OutSheet::default()
    };
    let book = read(&write_workbook(&[sheet]).unwrap()).unwrap();
    for ((name, cell), row) in rows.iter().zip(&book.sheet("trainees").unwrap().rows) {
        assert_eq!(row.cell(0), Some(&Cell::Text(name.clone())));
        assert_eq!(row.cell(1), Some(cell), "{name}");
    }
}
