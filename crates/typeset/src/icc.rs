//! An sRGB profile written from the numbers of IEC 61966-2-1.
//!
//! A file says by it what its colours mean (output intent).  Made here rather
//! than shipped, so that no foreign licence is involved; ICC version 4, matrix
//! and curve, 500-odd bytes.

/// The profile's bytes; always the same.
pub(crate) fn srgb() -> Vec<u8> {
    let xyz = |x, y, z| tagged(b"XYZ ", &[x, y, z]);
    let curve = {
        let mut body = b"para\0\0\0\0\0\x03\0\0".to_vec();
        let numbers = [2.4, 1.0 / 1.055, 0.055 / 1.055, 1.0 / 12.92, 0.04045];
        numbers
            .iter()
            .for_each(|number| body.extend(fixed(*number)));
        body
    };
    let tags: [(&[u8; 4], Vec<u8>); 8] = [
        (b"desc", words("sRGB")),
        (b"cprt", words("Public domain")),
        (b"wtpt", xyz(0.9642, 1.0, 0.8249)),
        (b"rXYZ", xyz(0.43607, 0.22249, 0.01392)),
        (b"gXYZ", xyz(0.38515, 0.71687, 0.09708)),
        (b"bXYZ", xyz(0.14307, 0.06061, 0.71410)),
        // From D65 to the profile's D50 (Bradford).
        (
            b"chad",
            tagged(
                b"sf32",
                &[
                    1.04790, 0.02292, -0.05022, 0.02959, 0.99046, -0.01707, -0.00925, 0.01508,
                    0.75168,
                ],
            ),
        ),
        (b"rTRC", curve),
    ];
    let names = tags.len() + 2;
    let mut table = (names as u32).to_be_bytes().to_vec();
    let mut data = Vec::new();
    let start = 128 + 4 + 12 * names;
    for (name, body) in &tags {
        let entry = [(start + data.len()) as u32, body.len() as u32];
        let shared: &[&[u8; 4]] = if *name == b"rTRC" {
            &[b"rTRC", b"gTRC", b"bTRC"]
        } else {
            &[name]
        };
        for name in shared {
            table.extend(*name);
            entry
                .iter()
                .for_each(|number| table.extend(number.to_be_bytes()));
        }
        data.extend(body);
        data.resize(data.len().next_multiple_of(4), 0);
    }
    let mut out = ((start + data.len()) as u32).to_be_bytes().to_vec();
    out.extend(b"\0\0\0\0\x04\x20\0\0mntrRGB XYZ ");
    // 2026-01-01, then the signature; no platform, maker or model; perceptual; D50.
    out.extend([0x07, 0xEA, 0, 1, 0, 1, 0, 0, 0, 0, 0, 0]);
    out.extend(b"acsp");
    out.resize(68, 0);
    [0.9642, 1.0, 0.8249]
        .iter()
        .for_each(|number| out.extend(fixed(*number)));
    out.resize(128, 0);
    out.extend(table);
    out.extend(data);
    out
}

/// A signed 15.16 number.
fn fixed(number: f64) -> [u8; 4] {
    ((number * 65536.0).round() as i32).to_be_bytes()
}

fn tagged(kind: &[u8; 4], numbers: &[f64]) -> Vec<u8> {
    let mut out = kind.to_vec();
    out.extend([0; 4]);
    numbers.iter().for_each(|number| out.extend(fixed(*number)));
    out
}

fn words(text: &str) -> Vec<u8> {
    let units: Vec<u8> = text.encode_utf16().flat_map(u16::to_be_bytes).collect();
    let mut out = b"mluc\0\0\0\0\0\0\0\x01\0\0\0\x0cenUS".to_vec();
    out.extend((units.len() as u32).to_be_bytes());
    out.extend(28_u32.to_be_bytes());
    out.extend(units);
    out
}

#[cfg(test)]
mod tests {
    use super::srgb;

    #[test]
    fn the_profile_states_its_own_length_because_readers_refuse_it_otherwise() {
        let bytes = srgb();
        let stated = u32::from_be_bytes([bytes[0], bytes[1], bytes[2], bytes[3]]);
        assert_eq!(stated as usize, bytes.len());
        assert_eq!(&bytes[36..40], b"acsp", "the signature of every profile");
        assert_eq!(&bytes[12..20], b"mntrRGB ", "a display profile of RGB");
    }
}
