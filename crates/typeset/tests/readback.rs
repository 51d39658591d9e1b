//! Real PDF files, read back by other people's tools (poppler-utils and qpdf must
//! be installed; a missing tool fails the test, it does not skip it).

#![allow(clippy::unwrap_used, reason = "a test stops at what it did not expect")]

mod sheets;

use sheets::{bound_strings, fonts, meta, resume};
use std::path::Path;
use std::process::Command;
use typeset::*;

fn tool(name: &str, args: &[&str], file: &Path) -> String {
    let mut command = Command::new(name);
    // pdftotext takes its output after the file.
    let output = command
        .args(args)
        .arg(file)
        .args((name == "pdftotext").then_some("-"))
        .output()
        .unwrap();
    let told = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(output.status.success(), "{name}: {told}");
    assert!(told.is_empty(), "{name} complains: {told}");
    String::from_utf8(output.stdout).unwrap()
}

fn written(parts: &[&[Page]]) -> (tempfile::TempDir, std::path::PathBuf, Vec<u8>) {
    let bytes = write_pdf(fonts(), parts, &meta()).unwrap();
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("paper.pdf");
    std::fs::write(&path, &bytes).unwrap();
    (folder, path, bytes)
}

/// A line's end is no part of the words: it stands for a space or for nothing.
fn squeezed(text: &str) -> String {
    text.chars().filter(|ch| !ch.is_whitespace()).collect()
}

#[test]
fn every_bound_string_reads_back_exactly_in_both_styles() {
    for family in [Family::Serif, Family::Sans] {
        let doc = resume(family);
        let laid = layout(fonts(), &doc);
        let (_folder, path, _) = written(&[&laid.pages]);
        let raw = tool("pdftotext", &["-raw"], &path);
        let (lines, whole) = (raw.lines().collect::<Vec<_>>().join("\n"), squeezed(&raw));
        let strings = bound_strings(&doc);
        assert!(strings.len() > 100);
        for text in strings {
            let short = text.chars().count() < 30;
            assert!(
                whole.contains(&squeezed(&text)),
                "{family:?}: {text} is not in the text"
            );
            assert!(
                !short || lines.contains(&text),
                "{family:?}: {text} does not read back with its spaces"
            );
        }
        for mark in &doc.marks {
            assert!(
                whole.contains(&squeezed(mark)),
                "the mark {mark} reads back"
            );
        }
    }
}

#[test]
fn every_golden_line_reads_back_because_a_name_must_be_found_again() {
    let lines: Vec<&str> = include_str!("golden/lines.txt")
        .lines()
        .filter_map(|line| Some(line.split_once('\t')?.1))
        .collect();
    let body = lines
        .iter()
        .map(|line| {
            Block::Para(Para {
                text: vec![Span::plain(*line)],
                size: Some(7.0),
                ..Para::default()
            })
        })
        .collect();
    let laid = layout(
        fonts(),
        &Doc {
            body,
            ..Doc::default()
        },
    );
    assert_eq!(audit(&laid.pages), Vec::new());
    let (_folder, path, _) = written(&[&laid.pages]);
    let whole = squeezed(&tool("pdftotext", &["-raw"], &path));
    // Composed on paper, as everywhere in the house.
    let composed =
        |line: &str| unicode_normalization::UnicodeNormalization::nfc(line).collect::<String>();
    let guarded = |line: &str| {
        line.chars()
            .any(|ch| ('\u{F900}'..='\u{FAFF}').contains(&ch))
    };
    let lost: Vec<&&str> = lines
        .iter()
        .filter(|line| {
            let wanted = if guarded(line) {
                (**line).to_owned()
            } else {
                composed(line)
            };
            !whole.contains(&squeezed(&wanted))
        })
        .collect();
    assert!(
        lost.is_empty(),
        "{} of {} lines do not read back: {:?}",
        lost.len(),
        lines.len(),
        lost.first()
    );
}

#[test]
fn all_fonts_are_embedded_as_subsets_under_names_that_say_so() {
    let laid = layout(fonts(), &resume(Family::Serif));
    let (_folder, path, bytes) = written(&[&laid.pages]);
    let list = tool("pdffonts", &[], &path);
    let rows: Vec<Vec<&str>> = list
        .lines()
        .skip(2)
        .map(|line| line.split_whitespace().collect())
        .collect();
    assert!(rows.len() >= 5, "{list}");
    for row in rows {
        let (tag, name) = row[0].split_once('+').unwrap();
        assert!(
            tag.len() == 6 && tag.bytes().all(|byte| byte.is_ascii_uppercase()),
            "{}",
            row[0]
        );
        assert!(ROLES.contains(&name), "{name}");
        assert_eq!(
            &row[1..7],
            ["CID", "TrueType", "Identity-H", "yes", "yes", "yes"],
            "{list}"
        );
    }
    assert!(
        bytes.len() < 150_000,
        "whole fonts would make megabytes: {}",
        bytes.len()
    );
}

#[test]
fn the_file_is_sound_and_says_what_it_is() {
    let laid = layout(fonts(), &resume(Family::Sans));
    let (_folder, path, bytes) = written(&[&laid.pages, &laid.pages]);
    assert!(tool("qpdf", &["--check"], &path).contains("No syntax or stream encoding errors"));
    assert!(bytes.starts_with(b"%PDF-1.7"));
    let info = tool("pdfinfo", &["-meta"], &path);
    for part in [
        "<pdfaid:part>2",
        "履歴書 ຊີວະປະຫວັດ",
        "Mekong &lt;Sample&gt; &amp; Co",
        "2026-11-22T09:00:00Z",
    ] {
        assert!(info.contains(part), "{part} in {info}");
    }
    let info = tool("pdfinfo", &["-rawdates"], &path);
    assert!(
        info.contains("D:20261122090000Z") && info.contains("Pages:           4"),
        "{info}"
    );
    let images = tool("pdfimages", &["-list"], &path);
    assert_eq!(
        images.lines().filter(|line| line.contains("jpeg")).count(),
        2,
        "{images}"
    );
    let objects: std::collections::BTreeSet<&str> = images
        .lines()
        .skip(2)
        .filter_map(|line| line.split_whitespace().nth(10))
        .collect();
    assert_eq!(
        objects.len(),
        1,
        "the same photo twice is stored once: {images}"
    );
}

#[test]
fn the_same_input_gives_the_same_bytes_even_from_fresh_caches() {
    let print = |fonts: &FontSet| {
        let laid = layout(fonts, &resume(Family::Serif));
        write_pdf(fonts, &[&laid.pages], &meta()).unwrap()
    };
    let first = print(fonts());
    assert_eq!(first, print(fonts()), "from warm caches");
    assert_eq!(
        first,
        print(&FontSet::new(sheets::font_data()).unwrap()),
        "from cold ones"
    );
    let other = Meta {
        id_seed: "T-0002".into(),
        ..meta()
    };
    let laid = layout(fonts(), &resume(Family::Serif));
    assert_ne!(
        first,
        write_pdf(fonts(), &[&laid.pages], &other).unwrap(),
        "another file has another ID"
    );
}

#[test]
fn a_file_without_pages_or_with_a_date_that_is_none_is_refused() {
    assert_eq!(
        write_pdf(fonts(), &[&[]], &meta()),
        Err(WriteError::NoPages)
    );
    let laid = layout(fonts(), &resume(Family::Serif));
    for date in [
        "",
        "22.11.2026",
        "2026-13-01",
        "2026-11-22T25:00:00",
        "2026-11-22T09:00:00+07:00",
    ] {
        let meta = Meta {
            date: date.into(),
            ..meta()
        };
        assert_eq!(
            write_pdf(fonts(), &[&laid.pages], &meta),
            Err(WriteError::BadDate(date.into()))
        );
    }
    let meta = Meta {
        date: "2026-11-22".into(),
        ..meta()
    };
    assert!(write_pdf(fonts(), &[&laid.pages], &meta).is_ok());
}
