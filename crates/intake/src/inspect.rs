//! One unpacked part, looked at tag by tag before the parser may believe it.
//!
//! Why: the spreadsheet parser reserves memory for as many shared strings as a
//! file declares, adds up cell references without looking for overflow, and
//! copies a font's name once per cell format. Each of these ends a process or
//! misplaces a value, so what is declared is checked here, by a scanner that
//! allocates nothing.
//!
//! Deliberately no XML parser: it says only "this looks like what spreadsheet
//! programs write". Pictures and embedded files are not scanned; a sheet may
//! therefore not hide behind such a name (see [`check_relationship`]).

use crate::error::IntakeError;
use crate::limits::Limits;
use crate::recognise::find;

/// Endings of parts the parser can be led to open.
const READ: &[&str] = &[".xml", ".rels"];
/// Folders the parser never opens; what they hold may be long and strange.
const UNREAD: &[&str] = &["customxml/", "docprops/"];

/// What a part said that the reader must know.
#[derive(Debug, Default, Clone, Copy)]
pub(crate) struct PartFacts {
    pub counts_from_1904: bool,
}

#[derive(Default)]
struct Counts {
    strings: usize,
    formats: usize,
    longest_tag: usize,
    facts: PartFacts,
}

/// Checks one part.
///
/// # Errors
/// [`IntakeError::Suspicious`] or [`IntakeError::TextTooLong`].
pub(crate) fn inspect_part(
    part: &str,
    body: &[u8],
    limits: &Limits,
) -> Result<PartFacts, IntakeError> {
    let name = part.to_ascii_lowercase().replace('\\', "/");
    let name = name.trim_start_matches('/');
    if !READ.iter().any(|e| name.ends_with(e)) || UNREAD.iter().any(|f| name.starts_with(f)) {
        return Ok(PartFacts::default());
    }
    let refuse = |what| suspicious(part, what);
    if body.contains(&0) {
        return Err(refuse("a text encoding other than UTF-8"));
    }
    // Some libraries write every letter as an escape such as &#x1F468;.
    let longest_text = limits.cell_chars.saturating_mul(12);
    let mut counts = Counts::default();
    let mut rest = body;
    while let Some(at) = rest.iter().position(|b| *b == b'<') {
        if at > longest_text {
            break;
        }
        let from = rest.get(at..).unwrap_or_default();
        let end = if from.starts_with(b"<!-->") || from.starts_with(b"<!--->") {
            // XML readers disagree on where these end.
            return Err(refuse("a comment nobody writes"));
        } else if from.starts_with(b"<!--") {
            find(from, b"-->").map(|e| e + 2)
        } else if from.starts_with(b"<![CDATA[") {
            find(from, b"]]>").map(|e| e + 2)
        } else if from.starts_with(b"<?>") {
            return Err(refuse("an instruction nobody writes"));
        } else if from.starts_with(b"<?") {
            find(from, b"?>").map(|e| e + 1)
        } else if from.starts_with(b"<!") {
            return Err(refuse("a document type declaration"));
        } else if from.starts_with(b"</") {
            from.iter().position(|b| *b == b'>')
        } else {
            tag_end(from)
        };
        let Some(end) = end else {
            // Cut short; the parser will say so in its own words.
            return check_counts(part, &counts, limits);
        };
        if end > longest_text.max(limits.tag_bytes) {
            return Err(refuse("a tag, comment or text without an end in sight"));
        }
        if from.starts_with(b"<!") || from.starts_with(b"<?") {
            rest = from.get(end + 1..).unwrap_or_default();
            continue;
        }
        if end > limits.tag_bytes {
            return Err(refuse("a tag without an end in sight"));
        }
        let tag = from.get(1..end).unwrap_or_default();
        inspect_tag(part, name, tag, limits, &mut counts)?;
        rest = from.get(end + 1..).unwrap_or_default();
    }
    if rest.iter().position(|b| *b == b'<').unwrap_or(rest.len()) > longest_text {
        let part = part.to_owned();
        let limit = longest_text;
        return Err(IntakeError::TextTooLong { part, limit });
    }
    check_counts(part, &counts, limits)
}

fn check_counts(part: &str, counts: &Counts, limits: &Limits) -> Result<PartFacts, IntakeError> {
    if counts.strings > limits.cells {
        return Err(suspicious(part, "more shared strings than cells are read"));
    }
    // Excel stops at 65,490 formats; the parser keeps the font name and the
    // number format once for each.
    let copied = counts.formats.saturating_mul(counts.longest_tag);
    let copied = u64::try_from(copied).unwrap_or(u64::MAX);
    if counts.formats > 65_536 || copied > limits.entry_bytes {
        return Err(suspicious(part, "too many or too long cell formats"));
    }
    Ok(counts.facts)
}

/// The place of `>` that ends the tag, as XML counts it: not inside quotes.
fn tag_end(from: &[u8]) -> Option<usize> {
    let mut quote = None;
    for (at, byte) in from.iter().enumerate() {
        match (quote, *byte) {
            (None, b'>') => return Some(at),
            (None, b'"' | b'\'') => quote = Some(*byte),
            (Some(open), byte) if open == byte => quote = None,
            _ => {}
        }
    }
    None
}

fn inspect_tag(
    part: &str,
    name: &str,
    tag: &[u8],
    limits: &Limits,
    counts: &mut Counts,
) -> Result<(), IntakeError> {
    counts.longest_tag = counts.longest_tag.max(tag.len());
    let end = tag
        .iter()
        .position(|b| b.is_ascii_whitespace() || *b == b'/')
        .unwrap_or(tag.len());
    let (element, attributes) = tag.split_at(end);
    let local = match element.iter().rposition(|b| *b == b':') {
        Some(at) => element.get(at + 1..).unwrap_or_default(),
        None => element,
    };
    match local {
        b"si" => counts.strings += 1,
        b"xf" => counts.formats += 1,
        b"Relationship" if name.ends_with(".rels") => check_relationship(part, attributes)?,
        b"numFmt" if attributes.iter().filter(|b| **b == b'[').count() > 100 => {
            return Err(suspicious(part, "a number format nobody writes"));
        }
        b"sst" if !values(attributes, b"uniqueCount").all(|n| at_most(n, limits.cells)) => {
            return Err(suspicious(part, "a count of shared strings beyond the cap"));
        }
        b"c" | b"row" if !values(attributes, b"r").all(|at| reference(at).is_some()) => {
            return Err(suspicious(part, "a cell reference beyond any sheet"));
        }
        b"dimension" if !values(attributes, b"ref").all(is_area) => {
            return Err(suspicious(part, "an area beyond any sheet"));
        }
        b"workbookPr" => {
            for value in values(attributes, b"date1904") {
                counts.facts.counts_from_1904 = matches!(value, b"1" | b"true");
            }
        }
        _ => {}
    }
    Ok(())
}

/// A workbook or sheet must be a part that was scanned.
fn check_relationship(part: &str, attributes: &[u8]) -> Result<(), IntakeError> {
    let ends: [&[u8]; 4] = [
        b"/worksheet",
        b"/officeDocument",
        b"/chartsheet",
        b"/dialogsheet",
    ];
    let leads_to_cells = |kind: &[u8]| ends.iter().any(|end| kind.ends_with(end));
    let was_scanned = |target: &[u8]| {
        let target = target.to_ascii_lowercase();
        // An escape could spell a folder that is not scanned.
        target.ends_with(b".xml")
            && !target.contains(&b'&')
            && UNREAD.iter().all(|f| find(&target, f.as_bytes()).is_none())
    };
    if values(attributes, b"Type").any(leads_to_cells)
        && !values(attributes, b"Target").all(was_scanned)
    {
        return Err(suspicious(part, "a sheet behind an unusual name"));
    }
    Ok(())
}

/// Every raw value of attributes of that name. All of them, since the parser
/// takes the last one in some places and the first in others; it stops, as the
/// parser does, at what is no attribute.
fn values<'a>(attributes: &'a [u8], name: &'static [u8]) -> impl Iterator<Item = &'a [u8]> {
    let mut rest = attributes;
    let pairs = std::iter::from_fn(move || {
        let equals = rest.iter().position(|b| *b == b'=')?;
        let key = rest.get(..equals)?.trim_ascii();
        let value = rest.get(equals + 1..)?.trim_ascii_start();
        let quote = *value.first().filter(|q| matches!(q, b'"' | b'\''))?;
        let value = value.get(1..)?;
        let end = value.iter().position(|b| *b == quote)?;
        rest = value.get(end + 1..)?;
        Some((key, value.get(..end)?))
    });
    pairs.filter_map(move |(key, value)| (key == name).then_some(value))
}

fn at_most(digits: &[u8], cap: usize) -> bool {
    // What is no number is ignored by the parser too.
    if !digits.iter().all(u8::is_ascii_digit) {
        return true;
    }
    let value = std::str::from_utf8(digits).ok().map(str::parse::<usize>);
    digits.is_empty() || matches!(value, Some(Ok(value)) if value <= cap)
}

/// Row and column of `B12` or of a bare row number; `None` when there is no such place.
fn reference(place: &[u8]) -> Option<(u32, u32)> {
    let letters = place.iter().take_while(|b| b.is_ascii_alphabetic()).count();
    let (letters, digits) = place.split_at(letters);
    if letters.len() > 3 || digits.is_empty() || digits.len() > 7 {
        return None;
    }
    let column = letters.iter().fold(0, |sum, b| {
        sum * 26 + u32::from(b.to_ascii_uppercase() - b'A') + 1
    });
    let row = std::str::from_utf8(digits).ok()?.parse().ok()?;
    (row >= 1).then_some((row, column))
}

fn is_area(area: &[u8]) -> bool {
    let mut corners = area.split(|b| *b == b':');
    let first = corners.next().and_then(reference);
    match (first, corners.next().map(reference), corners.next()) {
        (Some(_), None, _) => true,
        (Some(from), Some(Some(to)), None) => from.0 <= to.0 && from.1 <= to.1,
        _ => false,
    }
}

fn suspicious(part: &str, what: &'static str) -> IntakeError {
    IntakeError::Suspicious {
        part: part.to_owned(),
        what: what.into(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_part_declares_is_not_believed() {
        // Why: each refused line ends the process, or misplaces a value, if the
        // parser is allowed to see it.
        let limits = Limits::default();
        let formats = format!("<cellXfs>{}", "<xf/>".repeat(65_537));
        for (part, body, expect) in [
            (
                "xl/sharedStrings.xml",
                r#"<sst uniqueCount="3"><si/></sst>"#,
                "ok",
            ),
            (
                "xl/sharedStrings.xml",
                r#"<sst uniqueCount="99999999999">"#,
                "suspicious",
            ),
            (
                "xl/sharedStrings.xml",
                r#"<x:sst uniqueCount = '18446744073709551616'>"#,
                "suspicious",
            ),
            (
                "xl/worksheets/s.xml",
                r#"<row r="1"><c r="XFD1048576"/></row>"#,
                "ok",
            ),
            (
                "xl/worksheets/s.xml",
                r#"<row r="4294967296">"#,
                "suspicious",
            ),
            (
                "xl/worksheets/s.xml",
                r#"<c s="1" r="ZZZZZZZ1"/>"#,
                "suspicious",
            ),
            ("xl/worksheets/s.xml", r#"<c a=">" r="A0"/>"#, "suspicious"),
            (
                "xl/worksheets/s.xml",
                r#"<dimension ref="B2:A1"/>"#,
                "suspicious",
            ),
            ("xl/worksheets/s.xml", r#"<dimension ref="A1:B2"/>"#, "ok"),
            (
                "xl/worksheets/s.xml",
                r#"<!-- <c r="A0"/> --><c r="A1"/>"#,
                "ok",
            ),
            (
                "xl/worksheets/s.xml",
                r#"<c r="A1" r="4294967296"/>"#,
                "suspicious",
            ),
            (
                "xl/worksheets/s.xml",
                r#"<a></a b="><c r="A0"/>"#,
                "suspicious",
            ),
            (
                "xl/worksheets/s.xml",
                r#"<!--> <c a="--><c r="A0"/>"/>"#,
                "suspicious",
            ),
            ("xl/worksheets/s.xml", "<?><c/>", "suspicious"),
            (
                "xl/worksheets/s.xml",
                r#"<!DOCTYPE x [<!ENTITY a "b">]>"#,
                "suspicious",
            ),
            ("xl/worksheets/s.xml", "<\0c\0>", "suspicious"),
            ("xl/styles.xml", &formats, "suspicious"),
            ("xl/media/a.png", "<!\0", "ok"),
            ("xl/embeddings/letter.docx", "<!\0", "ok"),
            (
                "_rels/.rels",
                r#"<Relationship Type="a/officeDocument" Target="custom&#88;ml/a.xml"/>"#,
                "suspicious",
            ),
            (
                "xl/_rels/w.rels",
                r#"<Relationship Type="a/worksheet" Target="s.png"/>"#,
                "suspicious",
            ),
            (
                "xl/_rels/w.rels",
                r#"<Relationship Type="a/worksheet" Target="s.xml"/>"#,
                "ok",
            ),
        ] {
            let found = inspect_part(part, body.as_bytes(), &limits);
            let found = found.as_ref().map_or_else(IntakeError::code, |_| "ok");
            assert_eq!(found, expect, "{part}: {}", body.get(..40).unwrap_or(body));
        }
    }

    #[test]
    fn one_endless_text_or_tag_is_refused() {
        let limits = Limits::default();
        let text = format!("<t>{}</t>", "a".repeat(400_000));
        let tail = format!("<t>{}", "a".repeat(400_000));
        let tag = format!("<c a='{}'/>", "a".repeat(70_000));
        for (body, expect) in [
            (text, "text-too-long"),
            (tail, "text-too-long"),
            (tag, "suspicious"),
        ] {
            let found = inspect_part("xl/s.xml", body.as_bytes(), &limits);
            assert_eq!(found.err().map(|e| e.code()), Some(expect));
        }
    }

    #[test]
    fn the_1904_system_is_noticed() {
        for (value, expect) in [("1", true), ("true", true), ("0", false), ("false", false)] {
            let body = format!("<workbook><workbookPr date1904=\"{value}\"/></workbook>");
            let found = inspect_part("xl/workbook.xml", body.as_bytes(), &Limits::default());
            assert_eq!(found.map(|f| f.counts_from_1904), Ok(expect));
        }
    }
}
