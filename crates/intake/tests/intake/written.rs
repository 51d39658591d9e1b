//! A workbook of ours: what goes in comes out, the same bytes each time, and
//! nothing typed by a stranger becomes a formula.

use crate::made::read;
use chrono::NaiveDate;
use intake::{
    Cell, CellStyle, Choice, ColumnKind, Number, OutCell, OutColumn, OutNote, OutSheet, OutValue,
    write_workbook,
};
use std::io::{Cursor, Read};

fn part(bytes: &[u8], name: &str) -> String {
    let mut zip = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
    let mut text = String::new();
    zip.by_name(name)
        .unwrap()
        .read_to_string(&mut text)
        .unwrap();
    text
}

fn template() -> OutSheet {
    let long: Vec<String> = (0..60).map(|n| format!("occupation {n}")).collect();
    OutSheet {
        name: "研修生 trainees".into(),
        columns: [
            ColumnKind::Text,
            ColumnKind::Date,
            ColumnKind::Month,
            ColumnKind::General,
        ]
        .map(|kind| OutColumn { width: 18, kind })
        .to_vec(),
        rows: vec![
            vec![
                OutCell::heading("電話 / ໂທລະສັບ"),
                OutCell::heading("生年月日"),
                OutCell::heading("month"),
            ],
            vec![
                OutCell::styled(OutValue::Text("02055512345".into()), CellStyle::Example),
                OutCell::styled(
                    OutValue::Date(NaiveDate::from_ymd_opt(1999, 12, 31).unwrap()),
                    CellStyle::Example,
                ),
                OutCell::styled(
                    OutValue::Date(NaiveDate::from_ymd_opt(2019, 4, 1).unwrap()),
                    CellStyle::Example,
                ),
                OutCell::styled(OutValue::Whole(9_999_999_999), CellStyle::Plain),
            ],
        ],
        frozen_rows: 1,
        frozen_columns: 1,
        notes: vec![OutNote {
            row: 0,
            column: 0,
            text: "ເບີໂທ".into(),
        }],
        choices: vec![
            Choice {
                first_row: 1,
                last_row: 500,
                column: 3,
                values: vec!["yes".into(), "no".into()],
            },
            Choice {
                first_row: 1,
                last_row: 500,
                column: 2,
                values: long,
            },
        ],
    }
}

#[test]
fn a_template_comes_back_cell_by_cell() {
    let bytes = write_workbook(&[template()]).unwrap();
    let book = read(&bytes).unwrap();
    let sheet = book.sheet("研修生 trainees").unwrap();
    let row = sheet.rows.get(1).unwrap();
    assert_eq!(row.number, 2);
    assert_eq!(row.cell(0), Some(&Cell::Text("02055512345".into())));
    assert_eq!(
        row.cell(1),
        NaiveDate::from_ymd_opt(1999, 12, 31)
            .map(Cell::Date)
            .as_ref()
    );
    assert_eq!(
        row.cell(2),
        NaiveDate::from_ymd_opt(2019, 4, 1).map(Cell::Date).as_ref()
    );
    assert_eq!(
        row.cell(3),
        Some(&Cell::Number(Number::whole(9_999_999_999)))
    );
    let lists = book.sheet("_lists").unwrap();
    assert!(
        lists.hidden,
        "a list too long for its cell stands on a hidden sheet"
    );
    assert_eq!(lists.rows.len(), 60);
    let body = part(&bytes, "xl/worksheets/sheet1.xml");
    assert!(body.contains("_lists!$A$1:$A$60") && body.contains("yes,no"));
    assert!(body.contains("frozen"));
}

#[test]
fn the_same_sheets_give_the_same_bytes() {
    assert_eq!(write_workbook(&[template()]), write_workbook(&[template()]));
}

#[test]
fn no_text_becomes_a_formula() {
    // Why: an export is opened by people who trust it.
    let texts = [
        "=cmd|'/c calc'!A1",
        "+1",
        "-1",
        "@SUM(A1)",
        "{=1}",
        "\t=1",
        "http://a.example/",
        "mailto:a",
    ];
    let sheet = OutSheet {
        name: "one".into(),
        rows: texts.iter().map(|t| vec![OutCell::text(*t)]).collect(),
        ..OutSheet::default()
    };
    let bytes = write_workbook(&[sheet]).unwrap();
    let body = part(&bytes, "xl/worksheets/sheet1.xml");
    assert!(
        !body.contains("<f>") && !body.contains("<hyperlink"),
        "{body}"
    );
    assert!(part(&bytes, "xl/styles.xml").contains("quotePrefix=\"1\""));
    let book = read(&bytes).unwrap();
    for (text, row) in texts.iter().zip(&book.sheet("one").unwrap().rows) {
        assert_eq!(row.cell(0), Some(&Cell::Text((*text).to_owned())));
    }
}

#[test]
fn what_does_not_fit_is_refused_by_name() {
    let long = OutSheet {
        name: "one".into(),
        rows: vec![vec![OutCell::text("a".repeat(32_768))]],
        ..OutSheet::default()
    };
    let bad = OutSheet {
        name: "a/b".into(),
        ..OutSheet::default()
    };
    for sheet in [long, bad] {
        let name = sheet.name.clone();
        let error = write_workbook(&[sheet]).err().unwrap();
        assert_eq!((error.code(), error.sheet), ("cannot-write-workbook", name));
    }
}

#[test]
fn dates_before_spreadsheets_and_very_large_numbers_are_text() {
    let old = NaiveDate::from_ymd_opt(1899, 5, 1).unwrap();
    let row = [
        OutValue::Date(old),
        OutValue::Whole(1_234_567_890_123_456),
        OutValue::Whole(-5),
    ];
    let row = row
        .map(|value| OutCell {
            value,
            ..OutCell::default()
        })
        .to_vec();
    let sheet = OutSheet {
        name: "one".into(),
        rows: vec![row],
        ..OutSheet::default()
    };
    let book = read(&write_workbook(&[sheet]).unwrap()).unwrap();
    let cells: Vec<Cell> = book
        .sheets
        .iter()
        .flat_map(|s| &s.rows)
        .flat_map(|r| &r.cells)
        .map(|(_, c)| c.clone())
        .collect();
    let expect = [
        Cell::Text("1899-05-01".into()),
        Cell::Text("1234567890123456".into()),
        Cell::Number(Number::whole(-5)),
    ];
    assert_eq!(cells, expect);
}
