//! Workbooks built for the tests, part by part, so that every declaration in
//! them can be a lie.

use intake::{IntakeError, Limits, Workbook, read_bytes};
use std::io::{Cursor, Write};
use std::ops::ControlFlow;
use zip::write::{SimpleFileOptions, ZipWriter};

pub const CONTENT_TYPES: &str = r#"<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>"#;
const ROOT_RELS: &str = r#"<Relationships><Relationship Id="a" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>"#;
const WORKBOOK: &str =
    r#"<workbook><sheets><sheet name="one" sheetId="1" r:id="s"/></sheets></workbook>"#;
const WORKBOOK_RELS: &str = r#"<Relationships><Relationship Id="s" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>"#;

/// One part: its name, what stands before, what is repeated how often, what stands after.
pub struct Part<'a> {
    pub name: &'a str,
    pub head: &'a str,
    pub body: &'a str,
    pub times: usize,
    pub tail: &'a str,
}

impl<'a> Part<'a> {
    pub fn plain(name: &'a str, head: &'a str) -> Self {
        Self {
            name,
            head,
            body: "",
            times: 0,
            tail: "",
        }
    }
}

/// A workbook with one sheet `one`; the parts given replace or join the frame.
pub fn workbook(parts: &[Part<'_>]) -> Vec<u8> {
    let frame = [
        ("[Content_Types].xml", CONTENT_TYPES),
        ("_rels/.rels", ROOT_RELS),
        ("xl/workbook.xml", WORKBOOK),
        ("xl/_rels/workbook.xml.rels", WORKBOOK_RELS),
    ];
    let mut all: Vec<Part<'_>> = frame
        .iter()
        .filter(|(name, _)| parts.iter().all(|p| p.name != *name))
        .map(|(name, text)| Part::plain(name, text))
        .collect();
    all.extend(parts.iter().map(|p| Part { ..*p }));
    zipped(&all)
}

/// The parts as a zip, written in pieces so that a gigabyte needs no gigabyte.
pub fn zipped(parts: &[Part<'_>]) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for part in parts {
        zip.start_file(part.name, SimpleFileOptions::default())
            .unwrap();
        zip.write_all(part.head.as_bytes()).unwrap();
        if part.times > 0 {
            let lot = (1 << 20) / part.body.len().max(1) + 1;
            let piece = part.body.repeat(lot.min(part.times));
            for _ in 0..part.times / lot {
                zip.write_all(piece.as_bytes()).unwrap();
            }
            zip.write_all(part.body.repeat(part.times % lot).as_bytes())
                .unwrap();
        }
        zip.write_all(part.tail.as_bytes()).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

/// Reads with the usual caps and no wish to stop.
pub fn read(bytes: &[u8]) -> Result<Workbook, IntakeError> {
    read_bytes(
        bytes,
        &Limits::default(),
        &mut |_| ControlFlow::Continue(()),
    )
}
