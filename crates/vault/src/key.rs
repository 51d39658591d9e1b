//! Secrets in memory, and how keys follow from one another (HKDF-SHA256).

use hkdf::Hkdf;
use sha2::Sha256;
use zeroize::{Zeroize, ZeroizeOnDrop};

use crate::error::VaultError;

/// 32 secret bytes, wiped when they are dropped. Nothing prints them.
#[derive(Zeroize, ZeroizeOnDrop)]
pub struct Secret([u8; 32]);

impl std::fmt::Debug for Secret {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Secret")
    }
}

impl Secret {
    /// These bytes.
    #[must_use]
    pub fn new(bytes: [u8; 32]) -> Self {
        Self(bytes)
    }

    /// 32 bytes of the system's randomness.
    ///
    /// # Errors
    /// [`VaultError::System`].
    pub fn random() -> Result<Self, VaultError> {
        let mut secret = Self([0; 32]);
        fill(&mut secret.0)?;
        Ok(secret)
    }

    /// The bytes.
    #[must_use]
    pub fn bytes(&self) -> &[u8; 32] {
        &self.0
    }

    /// The key for one use: `label` names the use, `context` what it is bound to.
    pub(crate) fn derive(&self, label: &str, context: &str) -> Self {
        expand(&self.0, b"", &format!("tabidachi {label} {context}"))
    }
}

/// HKDF-SHA256 over secret material.
pub(crate) fn expand(material: &[u8], salt: &[u8], info: &str) -> Secret {
    let mut out = Secret([0; 32]);
    // 32 bytes are far below the 255 blocks that HKDF gives; it cannot refuse them.
    let filled = Hkdf::<Sha256>::new(Some(salt), material).expand(info.as_bytes(), &mut out.0);
    debug_assert!(filled.is_ok());
    out
}

/// Fills with the system's randomness.
pub(crate) fn fill(bytes: &mut [u8]) -> Result<(), VaultError> {
    getrandom::fill(bytes).map_err(|error| VaultError::System(error.to_string()))
}

/// Lower-case hexadecimal.
pub(crate) fn hex(bytes: &[u8]) -> String {
    let digit = |nibble: u8| char::from_digit(nibble.into(), 16).unwrap_or_default();
    bytes
        .iter()
        .flat_map(|byte| [digit(byte >> 4), digit(byte & 15)])
        .collect()
}

/// The bytes of a hexadecimal text.
pub(crate) fn unhex(text: &str) -> Option<Vec<u8>> {
    let nibble = |c: u8| {
        char::from(c)
            .to_digit(16)
            .and_then(|n| u8::try_from(n).ok())
    };
    let pairs = text.as_bytes().chunks(2);
    pairs
        .map(|pair| match pair {
            [high, low] => Some(nibble(*high)? << 4 | nibble(*low)?),
            _ => None,
        })
        .collect()
}
