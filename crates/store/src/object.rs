//! Bytes kept beside the rows, named by their content. They never change.

use sha2::{Digest, Sha256};

/// The name bytes are kept under: their SHA-256 in hexadecimal.
#[must_use]
pub fn name(bytes: &[u8]) -> String {
    let digest = Sha256::digest(bytes);
    digest.iter().fold(String::new(), |mut text, byte| {
        for nibble in [byte >> 4, byte & 15] {
            text.extend(char::from_digit(nibble.into(), 16));
        }
        text
    })
}
