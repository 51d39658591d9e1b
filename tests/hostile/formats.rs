//! Damaged files of every kind that somebody might choose, through the child that reads them: each is
//! read or refused in words, none takes long, and the child that dies, hangs or takes too much is told.
//!
//! What is read: `.xlsx`, the `.csv` of a register, JPEG and PNG. A PDF is not read yet: it is refused.

use std::collections::BTreeMap;
use std::fs;
use std::io::Cursor;
use std::ops::ControlFlow;
use std::path::Path;
use std::sync::Mutex;
use std::time::{Duration, Instant};

use image::{DynamicImage, ImageFormat};
use intake::{Detail, PhotoError, read_outside, read_photo, read_register};
use tabidachi_tests::crash::Dice;
use tabidachi_tests::read_back::in_pairs;
use tabidachi_tests::world;

use crate::scratch;

const PROGRAM: &str = env!("CARGO_BIN_EXE_tabidachi");
/// Longer is a hang.
const PATIENCE: Duration = Duration::from_secs(20);

fn picture(color: image::ColorType, format: ImageFormat) -> Vec<u8> {
    let mut bytes = Cursor::new(Vec::new());
    let made = match color {
        image::ColorType::L8 => DynamicImage::new_luma8(90, 120),
        image::ColorType::L16 => DynamicImage::new_luma16(90, 120),
        image::ColorType::Rgba8 => DynamicImage::new_rgba8(90, 120),
        image::ColorType::Rgb16 => DynamicImage::new_rgb16(90, 120),
        _ => DynamicImage::new_rgb8(90, 120),
    };
    made.write_to(&mut bytes, format).unwrap();
    bytes.into_inner()
}

/// Whole files of a kind, to be damaged.
fn seeds(kind: &str) -> Vec<Vec<u8>> {
    use image::ColorType::{L8, L16, Rgb8, Rgb16, Rgba8};
    let fixtures = concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/../../tests/fixtures/workbooks/"
    );
    match kind {
        "jpg" => {
            let mut all = vec![picture(Rgb8, ImageFormat::Jpeg), picture(L8, ImageFormat::Jpeg)];
            all.push(fs::read(world::sample_photo("LA-0005")).unwrap());
            // Turned by its EXIF block.
            let exif = b"\xff\xe1\x00\x22Exif\0\0MM\0\x2a\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0\x06\0\0\0\0\0\0";
            all.push([&all[0][..2], &exif[..], &all[0][2..]].concat());
            all
        }
        "png" => [L8, L16, Rgb8, Rgba8, Rgb16].map(|color| picture(color, ImageFormat::Png)).to_vec(),
        "xlsx" => ["openpyxl.xlsx", "libreoffice.xlsx"]
            .map(|name| fs::read(format!("{fixtures}{name}")).unwrap())
            .to_vec(),
        "csv" => vec![
            b"date,subject,minutes_attended\n2026-04-01,japanese,240\n2026-04-02,life,\"120\"\n".to_vec(),
            b"\xef\xbb\xbfsubject,date,minutes_attended\r\njapanese,2026-04-01,240\r\n\r\nlegal,2026-04-03,60\r\n".to_vec(),
        ],
        _ => vec![b"%PDF-1.7\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n".to_vec()],
    }
}

/// What a hand would put where a length or a marker stands.
const PIECES: [&[u8]; 12] = [
    b"\xff\xff\xff\xff",
    b"\0\0\0\0",
    b"\x7f\xff\xff\xff",
    b"\xff\xd8",
    b"\xff\xd9",
    b"\xff\xc2\0\x11",
    b"IHDR",
    b"IDAT",
    b"IEND",
    b"\x89PNG\r\n\x1a\n",
    b"\"",
    b"99999999999999999999",
];

fn damaged(whole: &[u8], dice: &mut Dice) -> Vec<u8> {
    let mut bytes = whole.to_vec();
    for _ in 0..=dice.below(3) {
        // The beginning says most: half of the damage is done there.
        let reach = if dice.below(2) == 0 {
            bytes.len().min(80)
        } else {
            bytes.len()
        };
        let at = dice.below(reach);
        let end = (at + 1 + dice.below(60)).min(bytes.len());
        match dice.below(7) {
            0 | 1 => bytes[at] ^= 1 << dice.below(8),
            2 => bytes.truncate(at),
            3 => drop(bytes.drain(at..end)),
            4 => {
                let copy = bytes[at..end].to_vec();
                let to = dice.below(bytes.len());
                bytes.splice(to..to, copy);
            }
            _ => {
                let piece = PIECES[dice.below(PIECES.len())];
                let to = (at + piece.len()).min(bytes.len());
                bytes.splice(at..to, piece.iter().copied());
            }
        }
        if bytes.is_empty() {
            break;
        }
    }
    bytes
}

/// A PNG whose checksums fit again, so that its reader goes on to what was damaged.
fn healed(mut bytes: Vec<u8>) -> Vec<u8> {
    let mut at = 8;
    while let Some(head) = bytes.get(at..at + 8) {
        let length = u32::from_be_bytes([head[0], head[1], head[2], head[3]]) as usize;
        let Some(body) = bytes.get(at + 4..(at + 8).saturating_add(length)) else {
            break;
        };
        let crc = body.iter().fold(u32::MAX, |crc, byte| {
            (0..8).fold(crc ^ u32::from(*byte), |crc, _| {
                (crc >> 1) ^ (0xedb8_8320 * (crc & 1))
            })
        });
        let end = at + 8 + length;
        if bytes.len() < end + 4 {
            break;
        }
        bytes[end..end + 4].copy_from_slice(&(!crc).to_be_bytes());
        at = end + 4;
    }
    bytes
}

/// Reads a file of a kind the way the program does: the code of what came of it.
fn read(kind: &str, program: &Path, file: &Path) -> String {
    let code = match kind {
        "xlsx" => read_outside(program, file, &mut |_| ControlFlow::Continue(()))
            .err()
            .map(|error| match error {
                intake::IntakeError::UnreadableWorkbook { reason }
                    if reason.contains("gave up") =>
                {
                    "no-reader".to_owned()
                }
                error => error.code().to_owned(),
            }),
        "csv" => read_register(&fs::read(file).unwrap())
            .err()
            .map(|error| error.code().to_owned()),
        _ => read_photo(program, file, Detail::Page)
            .err()
            .map(|error| error.code().to_owned()),
    };
    code.unwrap_or_else(|| "read".to_owned())
}

/// What came of `count` files of a kind, and the sentence that tells it.
fn tried(kind: &str, count: usize) -> (BTreeMap<String, usize>, String) {
    let folder = scratch(&format!("formats-{kind}"));
    let whole = seeds(kind);
    let outcomes = Mutex::new((BTreeMap::<String, usize>::new(), Duration::ZERO));
    let begun = Instant::now();
    in_pairs(&(0..count).collect::<Vec<usize>>(), |number| {
        let mut dice = Dice(0x9e37_79b9 ^ (*number as u64 * 7 + 1));
        let seed = &whole[dice.below(whole.len())];
        let file = folder.join(format!("{number}.{kind}"));
        // One in twenty is whole: the control that the reader reads.
        let bytes = match number % 20 {
            0 => seed.clone(),
            n if kind == "png" && n % 3 > 0 => healed(damaged(seed, &mut dice)),
            _ => damaged(seed, &mut dice),
        };
        fs::write(&file, bytes).unwrap();
        let one = Instant::now();
        let code = read(kind, Path::new(PROGRAM), &file);
        let took = one.elapsed();
        assert!(took < PATIENCE, "{kind} {number} took {took:?}");
        assert!(
            code != "no-reader" && code != "photo-no-reader",
            "{kind} {number}: the reader died"
        );
        let mut seen = outcomes.lock().unwrap();
        *seen.0.entry(code).or_default() += 1;
        seen.1 = seen.1.max(took);
        fs::remove_file(file).unwrap();
    });
    let (codes, worst) = outcomes.into_inner().unwrap();
    let rate = count as u64 * 1_000 / u64::try_from(begun.elapsed().as_millis().max(1)).unwrap();
    let said = format!(
        "torture: hostile {kind}: {count} tried, {codes:?}, the slowest {} ms ({rate} a second)",
        worst.as_millis()
    );
    (codes, said)
}

#[test]
fn damaged_files_of_every_kind_are_read_or_refused() {
    let gate = std::env::var_os("TABIDACHI_TORTURE").is_some();
    for (kind, quick) in [
        ("jpg", 80),
        ("png", 80),
        ("xlsx", 40),
        ("csv", 400),
        ("pdf", 20),
    ] {
        let count = if gate { 10_000 } else { quick };
        let (codes, said) = tried(kind, count);
        println!("{said}");
        let read = codes.get("read").copied().unwrap_or_default();
        if kind == "pdf" {
            assert_eq!(
                codes,
                BTreeMap::from([("photo-not-a-picture".to_owned(), count)])
            );
        } else {
            // The whole ones and some of the damaged ones; and some are refused.
            assert!(read * 20 >= count && read < count, "{kind}: {codes:?}");
        }
    }
}

/// The controls: a reader that dies, one that never answers, one that takes more than it may.
#[cfg(target_os = "linux")]
#[test]
fn a_reader_that_dies_hangs_or_takes_too_much_is_found_out() {
    use std::os::unix::fs::PermissionsExt;
    let folder = scratch("formats-control");
    let file = folder.join("whole.png");
    fs::write(&file, picture(image::ColorType::Rgb8, ImageFormat::Png)).unwrap();
    let script = |name: &str, text: &str| {
        let path = folder.join(name);
        fs::write(&path, format!("#!/bin/sh\n{text}\n")).unwrap();
        fs::set_permissions(&path, fs::Permissions::from_mode(0o755)).unwrap();
        path
    };
    let dies = script("dies", "kill -9 $$");
    let greedy = script("greedy", &format!("ulimit -v 20000; exec {PROGRAM} \"$@\""));
    for program in [dies, greedy] {
        let answer = read_photo(&program, &file, Detail::Page);
        assert_eq!(answer, Err(PhotoError::NoReader), "{}", program.display());
    }
    let hangs = script("hangs", "exec sleep 300");
    let begun = Instant::now();
    assert_eq!(
        read_photo(&hangs, &file, Detail::Page),
        Err(PhotoError::NoReader)
    );
    assert!(
        begun.elapsed() < PATIENCE * 2,
        "the parent does not wait for ever"
    );
}
