//! The four files of law 12, small on the disk and endless inside.
#![cfg(unix)]

use tabidachi_tests::world;

use crate::made::{Part, workbook};
use crate::{program, sample, scratch, sound};

/// Address space in kB: the caps on unpacked bytes, and the program itself.
const MEMORY: &str = "-v 524288";
const SHEET: &str = "xl/worksheets/sheet1.xml";

fn sheet<'a>(head: &'a str, body: &'a str, times: usize) -> Part<'a> {
    Part {
        name: SHEET,
        head,
        body,
        times,
        tail: "</sheetData></worksheet>",
    }
}

#[test]
fn the_four_bombs_are_refused_in_a_sentence_within_half_a_gigabyte() {
    let folder = scratch("bombs");
    let office = folder.join("office");
    world::sample_office(&office);
    let before = world::dump(&office);
    let far = r#"<worksheet><dimension ref="A1:XFD1048576"/><sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row>"#;
    let strings = Part {
        name: "xl/sharedStrings.xml",
        head: "<sst>",
        body: &format!("<si><t>{}</t></si>", "a".repeat(200)),
        times: 5_000_000,
        tail: "</sst>",
    };
    let cell = r#"<worksheet><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>"#;
    let kilobyte = "a".repeat(1_000);
    let bombs = [
        ("far.xlsx", workbook(&[sheet(far, "", 0)]), "row-too-far"),
        (
            "cells.xlsx",
            workbook(&[sheet(
                "<worksheet><sheetData><row>",
                "<c><v>1</v></c>",
                20_000_000,
            )]),
            "part-too-large",
        ),
        (
            "strings.xlsx",
            workbook(&[strings, sheet("<worksheet><sheetData>", "", 0)]),
            "part-too-large",
        ),
        (
            "cell.xlsx",
            workbook(&[sheet(cell, &kilobyte, 1_000_000)]),
            "part-too-large",
        ),
    ];
    let limited = program(&office).limit(MEMORY);
    for (name, bytes, code) in bombs {
        let file = folder.join(name);
        std::fs::write(&file, &bytes).unwrap();
        let file = file.to_str().unwrap();
        assert_eq!(limited.refused(&["import", file]), code, "{name}");
        assert_eq!(world::dump(&office), before, "{name}");
    }
    // The limit is not what stops them: an honest workbook is read within it.
    let honest = limited.run(&["import", &sample()]);
    assert_eq!(honest.code, Some(0), "{honest:?}");
    sound(&office);
}
