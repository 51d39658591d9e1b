//! Files made to bring the program down: each is refused in a sentence, within
//! a memory limit set by the system.
//!
//! Why a child process: the bad outcome is an abort, which no test can catch
//! from inside. The first four are the files of law 12 of the house; the others
//! attack what the parser under the crate believes.

use crate::made::{Part, read, workbook, zipped};
use std::process::Command;

const SHEET: &str = "xl/worksheets/sheet1.xml";
const STRINGS: &str = "xl/sharedStrings.xml";
const FILE: &str = "INTAKE_HOSTILE_FILE";
/// Address space of the child in kB: the caps on unpacked bytes, and the
/// process itself.
const MEMORY_KB: u32 = 512 * 1024;

fn sheet<'a>(head: &'a str, body: &'a str, times: usize) -> Part<'a> {
    Part {
        name: SHEET,
        head,
        body,
        times,
        tail: "</sheetData></worksheet>",
    }
}

/// Reads `bytes` in a child with limited memory: the error's code, or `ok`.
fn read_in_child(bytes: &[u8]) -> String {
    let file = tempfile::NamedTempFile::new().unwrap();
    std::fs::write(file.path(), bytes).unwrap();
    let me = std::env::current_exe().unwrap();
    let mut child = if cfg!(target_os = "linux") {
        let mut shell = Command::new("sh");
        shell
            .args([
                "-c",
                &format!("ulimit -v {MEMORY_KB} && exec \"$0\" \"$@\""),
            ])
            .arg(me);
        shell
    } else {
        Command::new(me)
    };
    let output = child
        .args([
            "hostile::reads_the_file_of_its_parent",
            "--exact",
            "--ignored",
            "--nocapture",
        ])
        .env(FILE, file.path())
        .env("RUST_TEST_THREADS", "1")
        .output()
        .unwrap();
    let said = String::from_utf8_lossy(&output.stdout).into_owned();
    let errors = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(output.status.success(), "the child died: {said} {errors}");
    let code = said
        .split("code=")
        .nth(1)
        .and_then(|rest| rest.split_whitespace().next());
    code.unwrap_or("nothing").to_owned()
}

#[test]
#[ignore = "started by the other tests of this file, with little memory"]
fn reads_the_file_of_its_parent() {
    let Ok(path) = std::env::var(FILE) else {
        return;
    };
    let bytes = std::fs::read(path).unwrap();
    match read(&bytes) {
        Ok(_) => println!("code=ok"),
        Err(e) => println!("code={} {e}", e.code()),
    }
}

#[test]
fn two_cells_far_apart_are_two_cells() {
    let cells = r#"<worksheet><dimension ref="A1:XFD1048576"/><sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row>"#;
    let bytes = workbook(&[sheet(cells, "", 0)]);
    assert!(bytes.len() < 2_000, "it is a small file: {}", bytes.len());
    assert_eq!(read_in_child(&bytes), "row-too-far");
    let empty = cells.replace(
        r#"<c r="XFD1048576"><v>1</v></c>"#,
        r#"<c r="XFD1048576"/>"#,
    );
    assert_eq!(
        read_in_child(&workbook(&[sheet(&empty, "", 0)])),
        "ok",
        "an empty cell is none"
    );
}

#[test]
fn twenty_million_cells_are_refused() {
    let head = "<worksheet><sheetData><row>";
    let many = workbook(&[sheet(head, "<c><v>1</v></c>", 20_000_000)]);
    assert_eq!(read_in_child(&many), "part-too-large");
    // Inside the caps on bytes the cells are still counted.
    let row = "<row><c><v>1</v></c><c><v>1</v></c><c><v>1</v></c></row>";
    let fewer = workbook(&[sheet("<worksheet><sheetData>", row, 1_000_000)]);
    assert_eq!(read_in_child(&fewer), "row-too-far");
    let wide = format!("<row>{}</row>", "<c><v>1</v></c>".repeat(500));
    let wide = workbook(&[sheet("<worksheet><sheetData>", &wide, 5_000)]);
    assert_eq!(read_in_child(&wide), "too-many-cells");
}

#[test]
fn a_gigabyte_of_shared_strings_is_refused() {
    let strings = |body, times| Part {
        name: STRINGS,
        head: "<sst>",
        body,
        times,
        tail: "</sst>",
    };
    let text = format!("<si><t>{}</t></si>", "a".repeat(200));
    let huge = workbook(&[
        strings(&text, 5_000_000),
        sheet("<worksheet><sheetData>", "", 0),
    ]);
    assert_eq!(read_in_child(&huge), "part-too-large");
    let tiny = workbook(&[
        strings("<si/>", 12_000_000),
        sheet("<worksheet><sheetData>", "", 0),
    ]);
    assert_eq!(read_in_child(&tiny), "suspicious");
    let full = workbook(&[
        strings("<si><t>a</t></si>", 1_900_000),
        sheet("<worksheet><sheetData>", "", 0),
    ]);
    assert_eq!(
        read_in_child(&full),
        "ok",
        "what the caps allow fits the memory"
    );
}

#[test]
fn one_gigabyte_cell_is_refused() {
    let head = r#"<worksheet><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>"#;
    let kilobyte = "a".repeat(1_000);
    assert_eq!(
        read_in_child(&workbook(&[sheet(head, &kilobyte, 1_000_000)])),
        "part-too-large"
    );
    assert_eq!(
        read_in_child(&workbook(&[sheet(head, &kilobyte, 60_000)])),
        "text-too-long"
    );
    // The same text in small runs, which the scanner lets pass.
    let head = r#"<worksheet><sheetData><row r="1"><c r="A1" t="inlineStr"><is>"#;
    let run = format!("<r><t>{kilobyte}</t></r>");
    let part = Part {
        tail: "</is></c></row></sheetData></worksheet>",
        ..sheet(head, &run, 60_000)
    };
    assert_eq!(read_in_child(&workbook(&[part])), "cell-too-long");
}

#[test]
fn what_the_parser_would_believe_is_refused() {
    let empty = || sheet("<worksheet><sheetData>", "", 0);
    for count in ["9999999999", "9223372036854775807", "18446744073709551615"] {
        let head = format!(r#"<sst uniqueCount="{count}"></sst>"#);
        let bytes = workbook(&[Part::plain(STRINGS, &head), empty()]);
        assert_eq!(
            read_in_child(&bytes),
            "suspicious",
            "{count} shared strings are promised"
        );
    }

    let head = format!("<sst><si><t>{}</t></si></sst>", "a".repeat(30_000));
    let row = format!("<row>{}</row>", r#"<c t="s"><v>0</v></c>"#.repeat(500));
    let bytes = workbook(&[
        Part::plain(STRINGS, &head),
        sheet("<worksheet><sheetData>", &row, 2_000),
    ]);
    assert_eq!(
        read_in_child(&bytes),
        "too-much-text",
        "one long text used a million times"
    );

    let fonts = format!(
        r#"<styleSheet><fonts><font><name val="{}"/></font></fonts><cellXfs>"#,
        "a".repeat(60_000)
    );
    let styles = Part {
        name: "xl/styles.xml",
        head: &fonts,
        body: r#"<xf fontId="0"/>"#,
        times: 60_000,
        tail: "</cellXfs></styleSheet>",
    };
    let bytes = workbook(&[styles, empty()]);
    assert_eq!(
        read_in_child(&bytes),
        "suspicious",
        "a long font name copied per format"
    );

    let names: Vec<String> = (0..100_000).map(|n| format!("x/{n}.xml")).collect();
    let parts: Vec<Part<'_>> = names.iter().map(|n| Part::plain(n, "")).collect();
    assert_eq!(read_in_child(&zipped(&parts)), "too-many-parts");

    let names = ["xl/a.xml", "xl/b.xml", "xl/c.xml", "xl/d.xml"];
    let parts: Vec<Part<'_>> = names
        .iter()
        .map(|name| Part {
            name,
            head: "<a>",
            body: "<b/>",
            times: 15_000_000,
            tail: "</a>",
        })
        .collect();
    assert_eq!(read_in_child(&workbook(&parts)), "total-too-large");
}
