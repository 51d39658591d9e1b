//! The key of an encrypted database (SQLCipher, raw: no password is stretched here).

use rusqlite::Connection;
use zeroize::{Zeroize, ZeroizeOnDrop, Zeroizing};

use crate::error::StoreError;

/// The oldest SQLite that is used: before it a checkpoint could race with a reader and lose commits.
const OLDEST_SQLITE: i32 = 3_051_003;

/// 32 bytes, wiped when they are dropped. Nothing prints them.
#[derive(Clone, Zeroize, ZeroizeOnDrop)]
pub struct Key([u8; 32]);

impl std::fmt::Debug for Key {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Key")
    }
}

impl Key {
    /// The key of these bytes.
    #[must_use]
    pub fn new(bytes: [u8; 32]) -> Self {
        Self(bytes)
    }

    /// As SQLCipher takes a raw key.
    pub(crate) fn quoted(&self) -> Zeroizing<String> {
        let mut text = Zeroizing::new(String::with_capacity(68));
        text.push_str("x'");
        for byte in self.0 {
            for nibble in [byte >> 4, byte & 15] {
                text.extend(char::from_digit(nibble.into(), 16));
            }
        }
        text.push('\'');
        text
    }
}

/// Random bytes of the system.
pub(crate) fn random<const N: usize>() -> Result<[u8; N], StoreError> {
    let mut bytes = [0; N];
    getrandom::fill(&mut bytes).map_err(|error| StoreError::Io {
        detail: error.to_string(),
    })?;
    Ok(bytes)
}

/// The first thing a connection hears: its key. That it fits is known at the first read.
pub(crate) fn apply(connection: &Connection, key: Option<&Key>) -> Result<(), StoreError> {
    if rusqlite::version_number() < OLDEST_SQLITE {
        return Err(StoreError::WrongEngine {
            detail: rusqlite::version().to_owned(),
        });
    }
    let Some(key) = key else { return Ok(()) };
    // What is wrong with a page is answered to who asked; nothing is written to a terminal.
    connection.execute_batch("PRAGMA cipher_log_level = NONE")?;
    let statement = Zeroizing::new(format!("PRAGMA key = \"{}\"", key.quoted().as_str()));
    connection.execute_batch(&statement)?;
    // An engine without encryption would take the key, say nothing, and write a plain file.
    let cipher = connection.query_row("PRAGMA cipher_version", [], |r| r.get::<_, String>(0));
    if cipher.is_ok_and(|version| !version.is_empty()) {
        return Ok(());
    }
    Err(StoreError::WrongEngine {
        detail: "no encryption".to_owned(),
    })
}
