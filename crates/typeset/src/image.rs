//! What a picture's header says, read within bounds.
//!
//! Pixels are never decoded here: the bytes go into the PDF as they came.  A
//! picture that cannot be passed through is refused with a reason; hostile bytes
//! give a reason too, never a panic.

use std::sync::Arc;

/// A picture that can be passed through.
#[derive(Clone, PartialEq, Eq)]
pub struct Picture {
    /// The file as it came.
    pub bytes: Arc<[u8]>,
    /// Pixels across, as stored.
    pub width: u32,
    /// Pixels down, as stored.
    pub height: u32,
    /// 1 grey, 3 colour, 4 CMYK.
    pub components: u8,
    /// EXIF orientation 1–8; 1 when absent.
    pub orientation: u8,
    /// CMYK values are stored inverted (Adobe marker).
    pub inverted: bool,
}

impl std::fmt::Debug for Picture {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let (n, w, h) = (self.bytes.len(), self.width, self.height);
        write!(
            f,
            "Picture({n} bytes, {w}x{h}x{}, turned {})",
            self.components, self.orientation
        )
    }
}

impl Picture {
    /// Width over height as it is seen, after turning.
    pub fn aspect(&self) -> f32 {
        let stored = self.width as f32 / self.height as f32;
        if self.orientation >= 5 {
            1.0 / stored
        } else {
            stored
        }
    }
}

/// Reads a JPEG's header.
///
/// # Errors
/// A sentence when the bytes are not a JPEG that every PDF reader can show.
pub fn read_picture(bytes: &Arc<[u8]>) -> Result<Picture, &'static str> {
    if bytes.get(..2) != Some(&[0xFF, 0xD8]) {
        return Err("not a JPEG file");
    }
    let (mut orientation, mut adobe) = (1, None);
    let mut rest = &bytes[2..];
    loop {
        let (marker, body, next) = segment(rest)?;
        match marker {
            0xC0..=0xC2 => {
                let header: [u8; 6] = body
                    .get(..6)
                    .and_then(|head| head.try_into().ok())
                    .ok_or("the JPEG header is cut short")?;
                let [bits, h1, h0, w1, w0, components] = header;
                let (width, height) = (
                    u32::from(w1) << 8 | u32::from(w0),
                    u32::from(h1) << 8 | u32::from(h0),
                );
                if bits != 8 || !matches!(components, 1 | 3 | 4) {
                    return Err("a JPEG of an unusual kind");
                }
                if width == 0 || height == 0 {
                    return Err("a JPEG without a size");
                }
                // A copy that broke off would print as half a face.
                if !next.windows(2).any(|pair| pair == [0xFF, 0xD9]) {
                    return Err("the JPEG file is cut short");
                }
                let inverted = components == 4 && adobe.is_some();
                let bytes = Arc::clone(bytes);
                return Ok(Picture {
                    bytes,
                    width,
                    height,
                    components,
                    orientation,
                    inverted,
                });
            }
            0xC3 | 0xC5..=0xC7 | 0xC9..=0xCB | 0xCD..=0xCF => {
                return Err("a JPEG of an unusual kind");
            }
            0xE1 => orientation = exif_orientation(body).unwrap_or(orientation),
            0xEE if body.starts_with(b"Adobe") => adobe = Some(()),
            0xD9 | 0xDA => return Err("a JPEG without a size"),
            _ => {}
        }
        rest = next;
    }
}

/// The next marker, its body, and what follows.
fn segment(rest: &[u8]) -> Result<(u8, &[u8], &[u8]), &'static str> {
    const CUT: &str = "the JPEG file is cut short";
    let filler = rest.iter().take_while(|byte| **byte == 0xFF).count();
    if filler == 0 {
        return Err("the JPEG file is damaged");
    }
    let marker = *rest.get(filler).ok_or(CUT)?;
    let rest = &rest[filler + 1..];
    if matches!(marker, 0x01 | 0xD0..=0xD7) {
        return Ok((marker, &[], rest));
    }
    if marker == 0xD9 {
        return Ok((marker, &[], &[]));
    }
    let (Some(high), Some(low)) = (rest.first(), rest.get(1)) else {
        return Err(CUT);
    };
    let length = usize::from(*high) << 8 | usize::from(*low);
    let body = rest.get(2..length).ok_or(CUT)?;
    Ok((marker, body, &rest[length..]))
}

fn exif_orientation(body: &[u8]) -> Option<u8> {
    let tiff = body.strip_prefix(b"Exif\0\0")?;
    let big = match tiff.get(..2)? {
        b"MM" => true,
        b"II" => false,
        _ => return None,
    };
    let short = |at: usize| -> Option<u16> {
        let pair: [u8; 2] = tiff.get(at..at.checked_add(2)?)?.try_into().ok()?;
        Some(if big {
            u16::from_be_bytes(pair)
        } else {
            u16::from_le_bytes(pair)
        })
    };
    let long = |at: usize| -> Option<usize> {
        let (first, second) = (
            usize::from(short(at)?),
            usize::from(short(at.checked_add(2)?)?),
        );
        Some(if big {
            first << 16 | second
        } else {
            second << 16 | first
        })
    };
    let start = long(4)?;
    let count = short(start)?;
    let entries = (0..usize::from(count)).map(|index| start + 2 + 12 * index);
    for at in entries {
        if short(at)? == 0x0112 {
            return u8::try_from(short(at + 8)?)
                .ok()
                .filter(|value| (1..=8).contains(value));
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sheets;

    #[test]
    fn a_photo_tells_its_size_and_how_the_camera_was_held() {
        let plain = read_picture(&sheets::photo()).unwrap();
        assert_eq!(
            (
                plain.width,
                plain.height,
                plain.components,
                plain.orientation
            ),
            (120, 160, 3, 1)
        );
        let mut turned = sheets::photo()[..2].to_vec();
        let exif = b"Exif\0\0MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0\x06\0\0";
        turned.extend([0xFF, 0xE1, 0, exif.len() as u8 + 2]);
        turned.extend(exif);
        turned.extend(&sheets::photo()[2..]);
        let turned = read_picture(&turned.into()).unwrap();
        assert_eq!(turned.orientation, 6);
        assert!(turned.aspect() > 1.0, "a turned portrait is wide on paper");
    }

    #[test]
    fn hostile_bytes_get_a_reason_and_never_a_panic() {
        let good = sheets::photo();
        for length in 0..good.len() {
            assert!(
                read_picture(&good[..length].to_vec().into()).is_err(),
                "cut at {length}"
            );
        }
        let mut seed = 1_u32;
        for _ in 0..4000 {
            let mut bytes = good.to_vec();
            for _ in 0..4 {
                seed = seed.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
                let at = (seed >> 8) as usize % 640;
                bytes[at] = (seed >> 3) as u8;
            }
            let _ = read_picture(&bytes.into());
        }
        for bytes in [
            &b""[..],
            b"\x89PNG\r\n\x1a\n",
            b"%PDF-1.7",
            b"\xFF\xD8\xFF\xD9",
            b"\xFF\xD8\xFF\xE0\0\0",
        ] {
            assert!(read_picture(&bytes.to_vec().into()).is_err(), "{bytes:?}");
        }
    }
}
