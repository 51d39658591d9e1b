//! A person's slot: a key pair whose private half is wrapped by the person's password (Argon2id).

use argon2::{Algorithm, Argon2, Params, Version};
use serde::{Deserialize, Serialize};
use unicode_normalization::UnicodeNormalization;
use zeroize::Zeroizing;

use crate::LEAST_CHARACTERS;
use crate::error::VaultError;
use crate::header::Kind;
use crate::key::{Secret, fill, hex, unhex};
use crate::seal;

/// The largest memory that a header may ask for, in KiB: a crafted one must not eat the machine.
const MOST_MEMORY: u32 = 1 << 20;
/// The most passes that a header may ask for.
const MOST_PASSES: u32 = 64;

/// A slot as it lies in the header.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Slot {
    pub id: String,
    pub name: String,
    /// X25519, hexadecimal.
    pub public: String,
    /// The private half, sealed by the key that follows from the password.
    private: String,
    /// Argon2id: memory in KiB.
    memory: u32,
    /// Argon2id: passes.
    passes: u32,
    /// 16 bytes, hexadecimal.
    salt: String,
}

impl Slot {
    pub fn new(
        kind: Kind,
        pairing: &str,
        id: &str,
        name: &str,
        password: &str,
    ) -> Result<Self, VaultError> {
        if kind == Kind::Real && password.nfc().count() < LEAST_CHARACTERS {
            return Err(VaultError::PasswordTooShort {
                least: LEAST_CHARACTERS,
            });
        }
        let (memory, passes) = match kind {
            Kind::Real => (64 * 1024, 3),
            // Its password is known to everybody.
            Kind::Practice => (8, 1),
        };
        let mut salt = [0; 16];
        fill(&mut salt)?;
        let private = Secret::random()?;
        let mut slot = Self {
            id: id.to_owned(),
            name: name.to_owned(),
            public: hex(&seal::public_of(&private)),
            private: String::new(),
            memory,
            passes,
            salt: hex(&salt),
        };
        let key = slot.stretch(password)?;
        slot.private = seal::lock(&key, &slot.bound_to(pairing), private.bytes())?;
        Ok(slot)
    }

    /// The private half.
    pub fn open(&self, pairing: &str, password: &str) -> Result<Secret, VaultError> {
        let key = self.stretch(password)?;
        seal::unlock(&key, &self.bound_to(pairing), &self.private).ok_or(VaultError::WrongPassword)
    }

    fn bound_to(&self, pairing: &str) -> String {
        format!("slot {pairing} {}", self.id)
    }

    /// The key that follows from a password, typed on whatever keyboard.
    fn stretch(&self, password: &str) -> Result<Secret, VaultError> {
        let refused = |error: argon2::Error| VaultError::System(error.to_string());
        if self.memory > MOST_MEMORY || self.passes > MOST_PASSES {
            return Err(VaultError::Tampered);
        }
        let salt = unhex(&self.salt).ok_or(VaultError::Tampered)?;
        let params = Params::new(self.memory, self.passes, 1, Some(32)).map_err(refused)?;
        let argon = Argon2::new(Algorithm::Argon2id, Version::V0x13, params);
        let password: Zeroizing<String> = Zeroizing::new(password.nfc().collect());
        let mut out = Zeroizing::new([0; 32]);
        argon
            .hash_password_into(password.as_bytes(), &salt, out.as_mut())
            .map_err(refused)?;
        Ok(Secret::new(*out))
    }
}
