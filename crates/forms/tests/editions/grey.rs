//! A small PNG of sixteen greys from the grey picture poppler draws (PGM): poppler's own are in
//! colour and four times as large.

use std::io::Write;

use flate2::write::ZlibEncoder;
use flate2::{Compression, Crc};

/// The eight bytes every PNG begins with.
pub const SIGNATURE: &[u8] = b"\x89PNG\r\n\x1a\n";

/// Width, height and dots of a PGM of 256 greys.
fn read(pgm: &[u8]) -> Option<(usize, usize, &[u8])> {
    let mut at = 0;
    let mut word = || {
        let rest = pgm.get(at..)?;
        let end = rest.iter().position(u8::is_ascii_whitespace)?;
        at += end + 1;
        std::str::from_utf8(&rest[..end]).ok()
    };
    let (kind, width, height, most) = (word()?, word()?, word()?, word()?);
    let (width, height) = (width.parse().ok()?, height.parse().ok()?);
    let dots = pgm.get(at..)?;
    let sound = kind == "P5" && most == "255" && dots.len() == width * height;
    sound.then_some((width, height, dots))
}

fn chunk(out: &mut Vec<u8>, kind: &[u8; 4], data: &[u8]) {
    let length = u32::try_from(data.len()).unwrap();
    out.extend(length.to_be_bytes());
    let mut sum = Crc::new();
    sum.update(kind);
    sum.update(data);
    out.extend(kind);
    out.extend(data);
    out.extend(sum.sum().to_be_bytes());
}

/// The same picture as a PNG.
pub fn png(pgm: &[u8]) -> Option<Vec<u8>> {
    let (width, height, dots) = read(pgm)?;
    let mut lines = Vec::new();
    for line in dots.chunks(width) {
        // No filter; two dots to a byte, the left one above.
        lines.push(0);
        let pairs = line.chunks(2);
        lines.extend(pairs.map(|pair| pair[0] & 0xF0 | pair.get(1).map_or(0xF, |dot| dot >> 4)));
    }
    let mut packed = ZlibEncoder::new(Vec::new(), Compression::best());
    packed.write_all(&lines).ok()?;
    let mut head = Vec::new();
    head.extend(u32::try_from(width).ok()?.to_be_bytes());
    head.extend(u32::try_from(height).ok()?.to_be_bytes());
    // Four bits, grey, and the only ways to pack, filter and order that there are.
    head.extend([4, 0, 0, 0, 0]);
    let mut out = SIGNATURE.to_vec();
    chunk(&mut out, b"IHDR", &head);
    chunk(&mut out, b"IDAT", &packed.finish().ok()?);
    chunk(&mut out, b"IEND", &[]);
    Some(out)
}
