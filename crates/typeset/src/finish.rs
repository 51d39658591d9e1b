//! The last pass over a file: the one that knows lopdf.
//!
//! Adds what printpdf lacks (PDF 1.7, XMP, output intent, language), replaces
//! what it makes from clock and chance (dates, file ID), and compresses.  The
//! structure follows PDF/A-2u; no validator has confirmed conformance, so nothing
//! here claims it to a person.

use crate::icc;
use crate::meta::{Meta, WriteError};
use flate2::{Compression, write::ZlibEncoder};
use lopdf::{Document, Object, SaveOptions, Stream, StringFormat, dictionary};
use sha2::{Digest, Sha256};
use std::io::Write;

const PRODUCER: &str = "Tabidachi";

/// A date in the two spellings of the format.
pub(crate) struct Date {
    /// `D:20261122090000Z`
    info: String,
    /// `2026-11-22T09:00:00Z`
    xmp: String,
}

impl Date {
    /// Reads `2026-11-22` or `2026-11-22T09:00:00`.
    pub fn read(text: &str) -> Result<Date, WriteError> {
        let bad = || WriteError::BadDate(text.to_owned());
        let whole = if text.len() == 10 {
            format!("{text}T00:00:00")
        } else {
            text.to_owned()
        };
        let shape = b"0000-00-00T00:00:00";
        let fits = |(byte, form): (u8, &u8)| match form {
            b'0' => byte.is_ascii_digit(),
            other => byte == *other,
        };
        if whole.len() != shape.len() || !whole.bytes().zip(shape).all(fits) {
            return Err(bad());
        }
        let part = |range: std::ops::Range<usize>| whole[range].parse::<u32>().map_err(|_| bad());
        let (month, day, hour) = (part(5..7)?, part(8..10)?, part(11..13)?);
        let (minute, second) = (part(14..16)?, part(17..19)?);
        let sound = (1..=12).contains(&month)
            && (1..=31).contains(&day)
            && hour < 24
            && minute < 60
            && second < 60;
        if !sound {
            return Err(bad());
        }
        let digits: String = whole.chars().filter(char::is_ascii_digit).collect();
        Ok(Date {
            info: format!("D:{digits}Z"),
            xmp: format!("{whole}Z"),
        })
    }
}

/// Completes the document and gives its bytes.
pub(crate) fn finish(mut doc: Document, meta: &Meta, date: &Date) -> Result<Vec<u8>, WriteError> {
    let failed = |error: lopdf::Error| WriteError::Finish(error.to_string());
    "1.7".clone_into(&mut doc.version);
    let mut packet = Stream::new(
        dictionary! { "Type" => "Metadata", "Subtype" => "XML" },
        xmp(meta, date).into_bytes(),
    );
    packet.allows_compression = false;
    let packet = doc.add_object(packet);
    let profile = doc.add_object(Stream::new(dictionary! { "N" => 3 }, icc::srgb()));
    let intent = doc.add_object(dictionary! {
        "Type" => "OutputIntent",
        "S" => "GTS_PDFA1",
        "OutputConditionIdentifier" => Object::string_literal("sRGB"),
        "Info" => Object::string_literal("sRGB IEC61966-2.1"),
        "DestOutputProfile" => profile,
    });
    let root = doc
        .trailer
        .get(b"Root")
        .and_then(Object::as_reference)
        .map_err(failed)?;
    let catalog = doc
        .get_object_mut(root)
        .and_then(Object::as_dict_mut)
        .map_err(failed)?;
    catalog.set("Metadata", packet);
    catalog.set("OutputIntents", vec![Object::Reference(intent)]);
    catalog.set("Lang", Object::string_literal(meta.lang.as_str()));
    catalog.set(
        "ViewerPreferences",
        dictionary! { "DisplayDocTitle" => true },
    );
    if let Ok(old) = doc.trailer.get(b"Info").and_then(Object::as_reference) {
        doc.objects.remove(&old);
    }
    let info = doc.add_object(dictionary! {
        "Title" => unicode(&meta.title),
        "Author" => unicode(&meta.author),
        "Subject" => unicode(&meta.subject),
        "Creator" => Object::string_literal(PRODUCER),
        "Producer" => Object::string_literal(PRODUCER),
        "CreationDate" => Object::string_literal(date.info.as_str()),
        "ModDate" => Object::string_literal(date.info.as_str()),
    });
    doc.trailer.set("Info", info);
    let id = Object::String(identity(&doc, meta), StringFormat::Hexadecimal);
    doc.trailer.set("ID", vec![id.clone(), id]);
    doc.prune_objects();
    doc.renumber_objects();
    compress(&mut doc)?;
    let mut out = Vec::new();
    // Small objects packed together: a twelfth of a short paper.
    let options = SaveOptions::builder()
        .use_object_streams(true)
        .use_xref_streams(true)
        .compression_level(6)
        .build();
    doc.save_with_options(&mut out, options)
        .map_err(|error| WriteError::Finish(error.to_string()))?;
    Ok(out)
}

/// Sixteen bytes from the contents and the seed: equal files, equal identity.
fn identity(doc: &Document, meta: &Meta) -> Vec<u8> {
    let mut hash = Sha256::new();
    for text in [&meta.id_seed, &meta.title, &meta.date] {
        hash.update(text.as_bytes());
        hash.update([0]);
    }
    for object in doc.objects.values() {
        if let Object::Stream(stream) = object {
            hash.update(&stream.content);
        }
    }
    hash.finalize()[..16].to_vec()
}

fn compress(doc: &mut Document) -> Result<(), WriteError> {
    let failed = |error: std::io::Error| WriteError::Finish(error.to_string());
    for object in doc.objects.values_mut() {
        let Object::Stream(stream) = object else {
            continue;
        };
        if !stream.allows_compression || stream.dict.has(b"Filter") {
            continue;
        }
        let mut encoder = ZlibEncoder::new(Vec::new(), Compression::new(6));
        encoder.write_all(&stream.content).map_err(failed)?;
        let packed = encoder.finish().map_err(failed)?;
        // A filter entry costs about twenty bytes itself.
        if packed.len() + 20 < stream.content.len() {
            stream.dict.set("Filter", "FlateDecode");
            stream.set_content(packed);
        }
    }
    Ok(())
}

fn unicode(text: &str) -> Object {
    let mut bytes = vec![0xFE, 0xFF];
    text.encode_utf16()
        .for_each(|unit| bytes.extend(unit.to_be_bytes()));
    Object::String(bytes, StringFormat::Hexadecimal)
}

fn escaped(text: &str) -> String {
    text.chars()
        .filter(|ch| !ch.is_control())
        .map(|ch| match ch {
            '&' => "&amp;".to_owned(),
            '<' => "&lt;".to_owned(),
            '>' => "&gt;".to_owned(),
            other => other.to_string(),
        })
        .collect()
}

fn xmp(meta: &Meta, date: &Date) -> String {
    let (title, author, subject) = (
        escaped(&meta.title),
        escaped(&meta.author),
        escaped(&meta.subject),
    );
    let date = &date.xmp;
    format!(
        "<?xpacket begin=\"\u{feff}\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\
<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">\
<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\
<rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" \
xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\" xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\" \
xmlns:pdfaid=\"http://www.aiim.org/pdfa/ns/id/\">\
<dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">{title}</rdf:li></rdf:Alt></dc:title>\
<dc:creator><rdf:Seq><rdf:li>{author}</rdf:li></rdf:Seq></dc:creator>\
<dc:description><rdf:Alt><rdf:li xml:lang=\"x-default\">{subject}</rdf:li></rdf:Alt></dc:description>\
<xmp:CreateDate>{date}</xmp:CreateDate><xmp:ModifyDate>{date}</xmp:ModifyDate>\
<xmp:CreatorTool>{PRODUCER}</xmp:CreatorTool><pdf:Producer>{PRODUCER}</pdf:Producer>\
<pdfaid:part>2</pdfaid:part><pdfaid:conformance>U</pdfaid:conformance>\
</rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end=\"w\"?>"
    )
}
