//! The keys of an office. It knows no SQL, no clock and no trainee.
//!
//! Beside the database lies a [`Header`], kept twice: for each person a slot that the person's
//! password opens, and for the printed recovery code the public half of a key pair. Each of them
//! leads to the same random data key, from which every other key follows.
//!
//! Invariants: the data key is never written but sealed to a public key; a password change wraps
//! 32 bytes anew and touches nothing else; a practice office never turns into a real one (its kind
//! is bound into every seal); a header that somebody changed by hand is told as [`VaultError::Tampered`].

mod code;
mod error;
mod file;
mod header;
mod key;
mod seal;
mod slot;
mod vault;

pub use code::RecoveryCode;
pub use error::VaultError;
pub use header::{Header, Kind, Person};
pub use key::Secret;
pub use vault::{NewPerson, Vault};

/// The password of every practice office: it protects nothing and says so.
pub const PRACTICE_PASSWORD: &str = "practice";

/// The fewest characters of a password of a real office.
pub const LEAST_CHARACTERS: usize = 10;

/// Removes a header that leads to no database yet.
///
/// # Errors
/// What the disk says.
pub fn forget(dir: &std::path::Path) -> Result<(), VaultError> {
    for name in file::NAMES {
        match std::fs::remove_file(dir.join(name)) {
            Err(error) if error.kind() != std::io::ErrorKind::NotFound => return Err(error.into()),
            _ => {}
        }
    }
    Ok(())
}

/// Whether a folder has a header, whole or not.
#[must_use]
pub fn is_locked(dir: &std::path::Path) -> bool {
    file::NAMES.iter().any(|name| dir.join(name).exists())
}
