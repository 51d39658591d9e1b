//! What kind of file some bytes are, when they are not an `.xlsx`.
//!
//! Deliberately by content, never by the name's ending: a `.xls` renamed to
//! `.xlsx` is what people bring. Only the answer matters; nothing is parsed.

use crate::error::{FileKind, IntakeError};

const COMPOUND: &[u8] = &[0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const ZIP: &[u8] = b"PK\x03\x04";
const CENTRAL: &[u8] = b"PK\x01\x02";

/// Refuses everything that does not start like a zip, in the words of what it is.
pub(crate) fn expect_zip(bytes: &[u8]) -> Result<(), IntakeError> {
    let kind = if bytes.is_empty() {
        return Err(IntakeError::EmptyFile);
    } else if bytes.starts_with(ZIP) {
        return Ok(());
    } else if bytes.starts_with(COMPOUND) {
        if contains(bytes, &utf16("EncryptedPackage")) {
            return Err(IntakeError::Encrypted);
        }
        if contains(bytes, &utf16("Workbook")) || contains(bytes, &utf16("Book")) {
            FileKind::OldExcel
        } else {
            FileKind::OtherOffice
        }
    } else if bytes.starts_with(b"%PDF-") {
        FileKind::Pdf
    } else if looks_like_text(bytes) {
        FileKind::Text
    } else {
        FileKind::Unknown
    };
    Err(IntakeError::NotXlsx { kind })
}

/// What a zip holds, from the names of its entries; `None` for an `.xlsx`.
pub(crate) fn kind_of_zip<S: AsRef<str>>(names: impl Iterator<Item = S>) -> Option<FileKind> {
    let mut kind = FileKind::OtherZip;
    let mut content_types = false;
    for name in names {
        let name = name.as_ref().to_ascii_lowercase();
        match name.as_str() {
            "[content_types].xml" => content_types = true,
            "xl/workbook.bin" => return Some(FileKind::BinaryExcel),
            "mimetype" | "content.xml" => kind = FileKind::OpenDocument,
            _ if name.starts_with("word/") || name.starts_with("ppt/") => {
                kind = FileKind::OtherOffice;
            }
            _ => {}
        }
    }
    match kind {
        // A workbook may name its main part freely, so this alone is enough to go on.
        FileKind::OtherZip if content_types => None,
        kind => Some(kind),
    }
}

/// How many entries a zip's directory really has, counted by their marks: a
/// directory of a million empty entries costs memory before it can be asked.
pub(crate) fn count_entries(bytes: &[u8]) -> usize {
    let mut count = 0;
    let mut rest = bytes;
    while let Some(at) = find(rest, CENTRAL) {
        count += 1;
        rest = rest.get(at + CENTRAL.len()..).unwrap_or_default();
    }
    count
}

/// The place of `needle` in `bytes`.
pub(crate) fn find(bytes: &[u8], needle: &[u8]) -> Option<usize> {
    let first = *needle.first()?;
    let mut from = 0;
    while let Some(step) = bytes.get(from..)?.iter().position(|b| *b == first) {
        let at = from + step;
        if bytes.get(at..)?.starts_with(needle) {
            return Some(at);
        }
        from = at + 1;
    }
    None
}

/// Whether `needle` occurs in `bytes`.
pub(crate) fn contains(bytes: &[u8], needle: &[u8]) -> bool {
    find(bytes, needle).is_some()
}

fn utf16(text: &str) -> Vec<u8> {
    text.encode_utf16().flat_map(u16::to_le_bytes).collect()
}

fn looks_like_text(bytes: &[u8]) -> bool {
    if bytes.starts_with(&[0xff, 0xfe]) || bytes.starts_with(&[0xfe, 0xff]) {
        return true;
    }
    let head = bytes.get(..4096).unwrap_or(bytes);
    // Old code pages are no UTF-8, so only control characters tell.
    !head
        .iter()
        .any(|b| *b < 0x20 && !matches!(b, b'\t' | b'\n' | b'\r' | 0x0c))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_named_by_its_content() {
        // Why: the sentence on the screen says what to do with the file.
        let old: Vec<u8> = [COMPOUND, &utf16("Workbook")].concat();
        let locked: Vec<u8> = [COMPOUND, &utf16("EncryptedPackage")].concat();
        for (bytes, expect) in [
            (&b"name,phone\nA,020"[..], Err("not-xlsx text")),
            (&b"\xff\xfen\0"[..], Err("not-xlsx text")),
            (&b"%PDF-1.7"[..], Err("not-xlsx pdf")),
            (&old, Err("not-xlsx old-excel")),
            (&locked, Err("encrypted ")),
            (&b"\0\x01\x02"[..], Err("not-xlsx unknown")),
            (&b""[..], Err("empty-file ")),
            (&b"PK\x03\x04"[..], Ok(())),
        ] {
            let found = expect_zip(bytes).map_err(|e| {
                let kind = e.args().remove("kind").unwrap_or_default();
                format!("{} {kind}", e.code())
            });
            assert_eq!(found, expect.map_err(str::to_owned));
        }
    }

    #[test]
    fn a_zip_is_named_by_its_entries() {
        for (names, expect) in [
            (&["[Content_Types].xml", "xl/workbook.xml"][..], None),
            (
                &["[Content_Types].xml", "xl/workbook.bin"][..],
                Some(FileKind::BinaryExcel),
            ),
            (
                &["[Content_Types].xml", "word/document.xml"][..],
                Some(FileKind::OtherOffice),
            ),
            (
                &["mimetype", "content.xml"][..],
                Some(FileKind::OpenDocument),
            ),
            (&["photo.jpg"][..], Some(FileKind::OtherZip)),
        ] {
            assert_eq!(kind_of_zip(names.iter()), expect);
        }
        assert_eq!(count_entries(b"..PK\x01\x02..PPK\x01\x02"), 2);
    }
}
