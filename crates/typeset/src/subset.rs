//! A face cut to the glyphs used, without the tables that no reader of a PDF needs.
//!
//! `subsetter` keeps the name table, half a kilobyte packed in each face.  The
//! licence texts stand beside the fonts in the repository.

use subsetter::{GlyphRemapper, subset};

/// Tables that a composite font in a PDF does not need.
const SPARE: [&[u8]; 2] = [b"name", b"post"];

/// The cut face, or nothing when the bytes are not what they seem.
pub(crate) fn cut(bytes: &[u8], glyphs: &GlyphRemapper) -> Option<Vec<u8>> {
    lighten(&subset(bytes, 0, glyphs).ok()?)
}

fn lighten(font: &[u8]) -> Option<Vec<u8>> {
    let long = |at: usize| Some(u32::from_be_bytes(font.get(at..at + 4)?.try_into().ok()?));
    let count = usize::from(u16::from_be_bytes(font.get(4..6)?.try_into().ok()?));
    let mut tables: Vec<(&[u8], u32, &[u8])> = Vec::new();
    for record in (0..count).map(|nth| 12 + 16 * nth) {
        let (from, length) = (long(record + 8)? as usize, long(record + 12)? as usize);
        let name = font.get(record..record + 4)?;
        if !SPARE.contains(&name) {
            tables.push((
                name,
                long(record + 4)?,
                font.get(from..from.checked_add(length)?)?,
            ));
        }
    }
    let count = u16::try_from(tables.len()).ok()?;
    let power = count.checked_ilog2()? as u16;
    let range = 16 << power;
    let mut out = font.get(..4)?.to_vec();
    [count, range, power, count * 16 - range]
        .iter()
        .for_each(|number| out.extend(number.to_be_bytes()));
    let mut at = 12 + 16 * tables.len();
    for (name, sum, body) in &tables {
        out.extend(*name);
        [*sum, at as u32, body.len() as u32]
            .iter()
            .for_each(|number| out.extend(number.to_be_bytes()));
        at += body.len().next_multiple_of(4);
    }
    for (_, _, body) in &tables {
        out.extend(*body);
        out.resize(out.len().next_multiple_of(4), 0);
    }
    Some(out)
}
