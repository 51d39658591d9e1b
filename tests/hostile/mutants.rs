//! Damaged copies of the sample workbook through the whole import. Two thousand
//! are read in intake's own tests; here a few reach the office.

use std::io::{Cursor, Read, Write};

use tabidachi_tests::read_back::in_pairs;
use tabidachi_tests::world;
use zip::CompressionMethod;
use zip::write::{SimpleFileOptions, ZipWriter};

use crate::{decent, program, sample, scratch, sound};

const COUNT: u64 = 60;

/// xorshift64*: the same damage on every machine.
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

fn zipped(parts: &[(String, Vec<u8>)]) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default().compression_method(CompressionMethod::Stored);
    for (name, body) in parts {
        zip.start_file(name.as_str(), options).unwrap();
        zip.write_all(body).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

/// Letters and digits of values become others: the file still reads, and the
/// office has to cope with what it says.
fn misspell(body: &mut [u8], dice: &mut Dice) {
    let mut inside = false;
    let mut places = Vec::new();
    for (at, byte) in body.iter().enumerate() {
        match byte {
            b'>' => inside = true,
            b'<' => inside = false,
            byte if inside && byte.is_ascii_alphanumeric() => places.push(at),
            _ => {}
        }
    }
    for _ in 0..=dice.roll(8) {
        if let Some(at) = places.get(dice.roll(places.len())) {
            let sign = b"0123456789AZaz-/ "[dice.roll(17)];
            body[*at] = sign;
        }
    }
}

/// Stretches of XML taken out or doubled, digits anywhere changed.
fn damage(body: &mut Vec<u8>, dice: &mut Dice) {
    for _ in 0..=dice.roll(12) {
        let at = dice.roll(body.len());
        match dice.roll(5) {
            0 => {
                let end = (at + 1 + dice.roll(200)).min(body.len());
                body.drain(at..end);
            }
            1 => {
                let end = (at + dice.roll(400)).min(body.len());
                let copy = body[at..end].to_vec();
                body.splice(at..at, copy);
            }
            _ => {
                let digits = body.iter().skip(at).position(u8::is_ascii_digit);
                if let Some(found) = digits {
                    body[at + found] = b'0' + u8::try_from(dice.roll(10)).unwrap();
                }
            }
        }
    }
}

fn mutant(whole: &[u8], unpacked: &[(String, Vec<u8>)], number: u64) -> Vec<u8> {
    let mut dice = Dice(0x9e37_79b9_7f4a_7c15 ^ (number + 1));
    if number.is_multiple_of(6) {
        let mut bytes = whole.to_vec();
        let at = dice.roll(bytes.len());
        if number.is_multiple_of(12) {
            bytes.truncate(at);
        } else {
            bytes[at] ^= 0x55;
        }
        return bytes;
    }
    let mut parts = unpacked.to_vec();
    let data: Vec<usize> = (0..parts.len())
        .filter(|at| parts[*at].0.contains("sheet") || parts[*at].0.contains("sharedStrings"))
        .collect();
    let at = data[dice.roll(data.len())];
    if number % 2 == 1 {
        misspell(&mut parts[at].1, &mut dice);
    } else {
        damage(&mut parts[at].1, &mut dice);
    }
    zipped(&parts)
}

#[test]
fn damaged_workbooks_are_taken_whole_or_not_at_all() {
    let folder = scratch("mutants");
    let whole = std::fs::read(sample()).unwrap();
    let unpacked = parts(&whole);
    let empty = {
        let office = folder.join("office");
        drop(world::empty_office(&office));
        world::dump(&office)
    };
    let codes = in_pairs(&(0..COUNT).collect::<Vec<u64>>(), |number| {
        let office = folder.join(format!("office-{number}"));
        drop(world::empty_office(&office));
        let file = folder.join(format!("{number}.xlsx"));
        std::fs::write(&file, mutant(&whole, &unpacked, *number)).unwrap();
        let mut words = vec!["import", file.to_str().unwrap()];
        let partial = number % 4 == 1;
        if partial {
            words.push("--partial");
        }
        let ended = program(&office).run(&words);
        decent(&ended, &format!("mutant {number}"));
        sound(&office);
        let rows = world::dump(&office);
        let written = ended.code == Some(0) || (ended.code == Some(1) && partial);
        assert!(
            written || rows == empty,
            "mutant {number} left something: {ended:?}"
        );
        let _ = std::fs::remove_dir_all(office);
        ended.code.unwrap()
    });
    let count = |code| codes.iter().filter(|c| **c == code).count();
    println!(
        "taken {}, rows refused {}, files refused {}",
        count(0),
        count(1),
        count(3)
    );
    assert!(
        count(3) > 5 && count(0) + count(1) > 10,
        "the damage is of many kinds: {codes:?}"
    );
}
