//! Two thousand damaged workbooks: each is read or refused, none panics.
//!
//! Damage is done on the zip (what a bad stick does) and inside the XML, zipped
//! again (what only a hand does; the checksum no longer protects). The sequence
//! is fixed, so a failure can be repeated by its number.

use crate::made::read;
use intake::IntakeError;
use std::collections::BTreeMap;
use std::io::{Cursor, Read, Write};
use zip::CompressionMethod;
use zip::write::{SimpleFileOptions, ZipWriter};

const COUNT: u64 = 2_000;
/// What a hand might put where it does not belong.
const PIECES: &[&str] = &[
    "<",
    ">",
    "\"",
    "&",
    "&#0;",
    "&#x110000;",
    "&a;",
    "]]>",
    "<!--",
    "<![CDATA[",
    "<?",
    "<!DOCTYPE a>",
    "<c r=\"A0\"/>",
    "<c r=\"ZZZZ9\"/>",
    " r=\"4294967296\"",
    "<row r=\"-1\">",
    "<si/>",
    "<v>",
    "</v>",
    "</row>",
    "</c>",
    " t=\"s\"",
    " t=\"n\"",
    " t=\"d\"",
    " t=\"e\"",
    " t=\"b\"",
    " t=\"zz\"",
    " s=\"999999\"",
    "-1",
    "1e999",
    "nan",
    "99999999999999999999",
    "+1",
    "0x1",
    "_xD800_",
    "\u{feff}",
    "date1904=\"1\"",
    "<is><t>",
    "<f>",
    "\u{0}",
];

/// xorshift64*: good enough to spread damage, the same on every machine.
struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: usize) -> usize {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        let high = self.0.wrapping_mul(0x2545_f491_4f6c_dd1d) >> 33;
        usize::try_from(high).unwrap() % sides.max(1)
    }
}

fn parts(bytes: &[u8]) -> Vec<(String, Vec<u8>)> {
    let mut zip = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
    (0..zip.len())
        .map(|at| {
            let mut entry = zip.by_index(at).unwrap();
            let name = entry.name().unwrap().into_owned();
            let mut body = Vec::new();
            entry.read_to_end(&mut body).unwrap();
            (name, body)
        })
        .collect()
}

fn stored(parts: &[(String, Vec<u8>)]) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default().compression_method(CompressionMethod::Stored);
    for (name, body) in parts {
        zip.start_file(name.as_str(), options).unwrap();
        zip.write_all(body).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

fn damage(bytes: &mut Vec<u8>, dice: &mut Dice) {
    for _ in 0..=dice.roll(3) {
        let at = dice.roll(bytes.len());
        let end = (at + 1 + dice.roll(40)).min(bytes.len());
        match dice.roll(8) {
            0 | 1 => {
                if let Some(byte) = bytes.get_mut(at) {
                    *byte ^= 1 << dice.roll(8);
                }
            }
            2 => bytes.truncate(at),
            3 => drop(bytes.drain(at..end)),
            4 => {
                let copy: Vec<u8> = bytes.get(at..end).unwrap_or_default().to_vec();
                bytes.splice(at..at, copy);
            }
            5 => bytes
                .iter_mut()
                .skip(at)
                .take(end - at)
                .for_each(|b| *b = 0),
            _ => {
                let piece = PIECES.get(dice.roll(PIECES.len())).unwrap_or(&"<");
                let over = if dice.roll(2) == 0 { at } else { end };
                bytes.splice(at..over, piece.bytes());
            }
        }
        if bytes.is_empty() {
            break;
        }
    }
}

fn damaged_digits(body: &mut [u8], dice: &mut Dice) {
    let digits: Vec<usize> = (0..body.len())
        .filter(|at| body.get(*at).is_some_and(u8::is_ascii_digit))
        .collect();
    for _ in 0..=dice.roll(6) {
        if let Some(byte) = digits
            .get(dice.roll(digits.len()))
            .and_then(|at| body.get_mut(*at))
        {
            *byte = b'0' + u8::try_from(dice.roll(10)).unwrap();
        }
    }
}

#[test]
fn two_thousand_damaged_workbooks_are_read_or_refused() {
    let folder = concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/../../tests/fixtures/workbooks/"
    );
    let whole = ["openpyxl.xlsx", "libreoffice.xlsx"]
        .map(|name| std::fs::read(format!("{folder}{name}")).unwrap());
    let unpacked = whole.each_ref().map(|bytes| parts(bytes));
    let mut outcomes: BTreeMap<&'static str, u32> = BTreeMap::new();
    let mut gave_up = Vec::new();
    for number in 0..COUNT {
        let mut dice = Dice(0x9e37_79b9_7f4a_7c15 ^ (number + 1));
        let source = dice.roll(whole.len());
        let bytes = if number % 3 == 0 {
            let mut bytes = whole[source].clone();
            damage(&mut bytes, &mut dice);
            bytes
        } else {
            let mut parts = unpacked[source].clone();
            let at = dice.roll(parts.len());
            let (_, body) = &mut parts[at];
            if number % 3 == 1 {
                damage(body, &mut dice)
            } else {
                damaged_digits(body, &mut dice)
            }
            stored(&parts)
        };
        let code = match read(&bytes) {
            Ok(_) => "ok",
            Err(IntakeError::UnreadableWorkbook { reason }) if reason == "the parser gave up" => {
                gave_up.push(number);
                "gave-up"
            }
            Err(error) => {
                assert!(!error.to_string().is_empty());
                error.code()
            }
        };
        *outcomes.entry(code).or_default() += 1;
    }
    println!("{outcomes:?}");
    assert!(gave_up.is_empty(), "the parser panicked on {gave_up:?}");
    assert_eq!(u64::from(outcomes.values().sum::<u32>()), COUNT);
    assert!(
        outcomes.len() > 5,
        "the damage is of many kinds: {outcomes:?}"
    );
}
