//! What the pages look like: for each edition, language and filling the number of pages and a
//! short sum over everything that stands on them (`tests/ref/forms/SLUG.txt`), and a small picture
//! of each form as somebody last looked at it (`tests/ref/forms/SLUG.png`).
//!
//! Pictures are not compared: another version of poppler draws other pixels.

use std::collections::BTreeSet;
use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use forms::{DocLang, Filling, Trial};
use sha2::{Digest, Sha256};
use typeset::{Area, Item, Meta, Page, Text};

use crate::people::desk::DESK;
use crate::{TRIED, Tried, case, committed, grey, none, top, writing};

/// Width of a picture in dots.
const WIDE: u32 = 420;

/// All pictures together stay below this.
const PICTURES: u64 = 1_500_000;

fn file(slug: &str, end: &str) -> PathBuf {
    top("tests/ref/forms").join(format!("{slug}.{end}"))
}

/// Points as millimetres to the hundredth.
fn mm(points: f32) -> String {
    let text = format!("{:.2}", points / typeset::MM);
    // A rounded nothing has no side.
    if text == "-0.00" {
        "0.00".to_owned()
    } else {
        text
    }
}

fn area(area: &Area) -> String {
    [area.x, area.y, area.w, area.h].map(mm).join(" ")
}

fn words(text: &Text) -> String {
    let (x, y) = (mm(text.x), mm(text.y));
    format!("{x} {y} {:.1} {} {}", text.size, text.face.0, text.text)
}

/// One line for each thing on the pages.
fn described(pages: &[Page]) -> String {
    let mut out = String::new();
    for page in pages {
        let _ = writeln!(out, "page {} {}", mm(page.width), mm(page.height));
        for item in &page.items {
            let line = match item {
                Item::Fill { area: at, grey } => format!("fill {} {grey:.2}", area(at)),
                Item::Mark(text) => format!("mark {}", words(text)),
                Item::Image { area: at, .. } => format!("image {}", area(at)),
                Item::Line {
                    x1,
                    y1,
                    x2,
                    y2,
                    width,
                } => {
                    let ends = [*x1, *y1, *x2, *y2].map(mm).join(" ");
                    format!("line {ends} {width:.2}")
                }
                Item::Ellipse { area: at, width } => format!("ring {} {width:.2}", area(at)),
                Item::Check { area: at, checked } => format!("check {} {checked}", area(at)),
                Item::Text(text) => format!("text {}", words(text)),
            };
            out.push_str(&line);
            out.push('\n');
        }
    }
    out
}

/// `read-2026-11-22 lo full: 1 page(s) 0123456789abcdef`
fn line(tried: &Tried, trial: &Trial) -> String {
    let pages = &trial.rendered.pages;
    let sum = Sha256::digest(described(pages).as_bytes());
    let short: String = sum
        .iter()
        .take(8)
        .map(|byte| format!("{byte:02x}"))
        .collect();
    format!(
        "{} {}: {} page(s) {short}",
        tried.form.edition,
        case(trial),
        pages.len()
    )
}

/// Editions of one form, one below the other.
fn text(slug: &str) -> String {
    let editions = TRIED.iter().filter(|tried| tried.form.slug == slug);
    let lines = editions.flat_map(|tried| tried.trials.iter().map(|trial| line(tried, trial)));
    lines.map(|line| line + "\n").collect()
}

fn slugs() -> BTreeSet<&'static str> {
    TRIED.iter().map(|tried| tried.form.slug.as_str()).collect()
}

/// The newest edition, full, in Lao where there is Lao.
fn picture(slug: &str, to: &Path) {
    let tried = TRIED.iter().rfind(|tried| tried.form.slug == slug).unwrap();
    let full = || {
        tried
            .trials
            .iter()
            .filter(|trial| trial.filling == Filling::Full)
    };
    let lao = full().find(|trial| trial.language == DocLang::Lao);
    let trial = lao.or_else(|| full().next()).unwrap();
    let meta = Meta {
        id_seed: slug.to_owned(),
        title: slug.to_owned(),
        author: String::new(),
        subject: String::new(),
        lang: "ja".to_owned(),
        date: "2026-11-22".to_owned(),
    };
    let bytes = typeset::write_pdf(&DESK.fonts, &[&trial.rendered.pages], &meta).unwrap();
    let pdf = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("{slug}.pdf"));
    fs::write(&pdf, bytes).unwrap();
    let size = WIDE.to_string();
    let look = [
        "-f",
        "1",
        "-singlefile",
        "-gray",
        "-scale-to-y",
        "-1",
        "-scale-to-x",
    ];
    let mut poppler = Command::new("pdftoppm");
    poppler.args(look).arg(&size).arg(&pdf);
    let drawn = poppler.output().unwrap();
    fs::write(to, grey::png(&drawn.stdout).unwrap()).unwrap();
}

#[test]
fn pages_are_as_they_were_when_somebody_looked_at_them() {
    let mut wrong = Vec::new();
    for slug in slugs() {
        let (pages, look) = (file(slug, "txt"), file(slug, "png"));
        let text = text(slug);
        if writing() && (committed(&pages) != text || !look.exists()) {
            fs::create_dir_all(pages.parent().unwrap()).unwrap();
            fs::write(&pages, &text).unwrap();
            picture(slug, &look);
        }
        let committed = committed(&pages);
        let (old, new): (BTreeSet<&str>, BTreeSet<&str>) =
            (committed.lines().collect(), text.lines().collect());
        let gone = old
            .difference(&new)
            .map(|line| format!("{slug} was {line}"));
        let come = new.difference(&old).map(|line| format!("{slug} is {line}"));
        wrong.extend(gone.chain(come));
    }
    none(
        &wrong,
        "pages are other than in tests/ref/forms. When that is meant: look at them, then \
         TABIDACHI_WRITE=1 cargo test -p forms --test editions",
    );
}

/// A sum says that something moved; the picture says whether it was right.
#[test]
fn every_form_has_a_picture_and_no_picture_lacks_its_form() {
    if writing() {
        return;
    }
    let mut expect = BTreeSet::new();
    let mut bytes = 0;
    for slug in slugs() {
        expect.extend([format!("{slug}.txt"), format!("{slug}.png")]);
        let png = fs::read(file(slug, "png")).unwrap_or_default();
        bytes += png.len() as u64;
        assert!(png.starts_with(grey::SIGNATURE), "{slug} has no picture");
        // The header of a PNG: width, height, bits, colours; 0 is grey.
        let number = |at: usize| u32::from_be_bytes(png[at..at + 4].try_into().unwrap());
        assert_eq!(
            (number(16), png[25]),
            (WIDE, 0),
            "{slug}: width and colours"
        );
    }
    let found: BTreeSet<String> = fs::read_dir(top("tests/ref/forms"))
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    assert_eq!(found, expect);
    assert!(bytes < PICTURES, "{bytes} bytes of pictures");
}

/// The sum must see what the eye sees: each of these moves something a little.
#[test]
fn whatever_moves_on_a_page_changes_its_sum() {
    let tried = TRIED
        .iter()
        .find(|tried| tried.form.slug == "titp-1-3")
        .unwrap();
    let page = &tried.trials[0].rendered.pages[0];
    let before = described(std::slice::from_ref(page));
    let mut seen = BTreeSet::new();
    for at in 0..page.items.len() {
        let mut page = page.clone();
        let moved = 0.02 * typeset::MM;
        let kind = match &mut page.items[at] {
            Item::Text(text) => {
                text.x += moved;
                "text"
            }
            Item::Mark(text) => {
                text.y += moved;
                "mark"
            }
            Item::Line { x2, .. } => {
                *x2 += moved;
                "line"
            }
            Item::Check { checked, .. } => {
                *checked = !*checked;
                "check"
            }
            Item::Fill { area, .. } | Item::Image { area, .. } | Item::Ellipse { area, .. } => {
                area.w += moved;
                "area"
            }
        };
        seen.insert(kind);
        assert_ne!(described(&[page]), before, "{kind} {at}");
    }
    assert!(seen.len() > 3, "{seen:?}");
}
