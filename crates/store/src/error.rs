//! What can go wrong with an office's database, as stable codes with arguments.
//!
//! It carries no personal data but the code people call a record by. The
//! sentences of the screen come from `error-<code>`; `Display` is for developers.

use std::collections::BTreeMap;
use std::io;

use rusqlite::ErrorCode;

/// An error of the store. [`StoreError::code`] is stable.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum StoreError {
    /// Another program holds the office; this one may only read.
    #[error("the office is open in {holder}; it can only be read here")]
    ReadOnly {
        /// The program and its process number.
        holder: String,
    },
    /// The folder has no office in it.
    #[error("there is no office in this folder")]
    NotAnOffice,
    /// There is an office in the folder already.
    #[error("there is an office in this folder already")]
    AlreadyAnOffice,
    /// The folder for a new office holds something else.
    #[error("the folder is not empty: it holds {found:?}")]
    FolderNotEmpty {
        /// Name of the first thing found.
        found: String,
    },
    /// `office.db` is not a database of this program.
    #[error("office.db was not written by this program")]
    ForeignFile,
    /// The database was written by a newer edition of this program.
    #[error("the office was written by a newer edition (step {stamp})")]
    NewerFile {
        /// The first migration step this edition does not know.
        stamp: i64,
    },
    /// The database waits for a migration, but is open for reading only.
    #[error("the office was written by an older edition and can only be read there")]
    OlderFile,
    /// The copy made before a migration did not read back as it should.
    #[error("the copy before the migration could not be verified")]
    CopyNotVerified,
    /// No room on the disk; nothing was changed.
    #[error("the disk is full; nothing was changed")]
    DiskFull,
    /// The file cannot be read or written.
    #[error("the file cannot be read or written: {detail}")]
    Io {
        /// What the system said.
        detail: String,
    },
    /// Another program holds the database for too long.
    #[error("another program keeps the database busy")]
    Busy,
    /// The database is damaged, or a value in it cannot be read.
    #[error("the database is damaged: {detail}")]
    Damaged {
        /// Where.
        detail: String,
    },
    /// A code is taken by another row.
    #[error("the code is taken ({detail})")]
    CodeTaken {
        /// Table and column.
        detail: String,
    },
    /// A row points to a row that is not there; nothing was changed.
    #[error("a {noun} points to a {target} that is not there")]
    MissingReference {
        /// Noun of the row that points.
        noun: String,
        /// Noun it points to.
        target: String,
    },
    /// There is no such row.
    #[error("there is no such {noun}")]
    NoSuchRow {
        /// The noun asked for.
        noun: &'static str,
    },
    /// The noun has no such field.
    #[error("{noun} has no field {field:?}")]
    NoSuchField {
        /// The noun asked for.
        noun: &'static str,
        /// The field asked for.
        field: String,
    },
    /// The key does not open the database.
    #[error("the key does not open the database")]
    WrongKey,
    /// The database is not encrypted, and a key was given.
    #[error("the database is not encrypted")]
    NotEncrypted,
    /// The SQLite in this program is none that an office may be kept with.
    #[error("this program was built with an engine of no use: {detail}")]
    WrongEngine {
        /// Which.
        detail: String,
    },
    /// Somebody stopped the work; nothing was changed.
    #[error("stopped")]
    Stopped,
    /// Nothing is left to undo.
    #[error("nothing to undo")]
    NothingToUndo,
    /// Nothing is left to redo.
    #[error("nothing to redo")]
    NothingToRedo,
    /// The row was changed after the operation that should be undone.
    #[error("{noun} {row:?} was changed since; the operation cannot be undone")]
    ChangedSince {
        /// Noun of the row.
        noun: String,
        /// Code of the row, or of the row it belongs to; may be empty.
        row: String,
    },
    /// The bytes given do not have the name given.
    #[error("the bytes do not match their SHA-256")]
    WrongName,
    /// A rule of the database was broken (a mistake of the program).
    #[error("the database refused: {detail}")]
    Refused {
        /// What SQLite said.
        detail: String,
    },
}

impl StoreError {
    /// All codes, for the test that every language has a sentence `error-<code>`.
    pub const CODES: &[&str] = &[
        "store-already-an-office",
        "store-busy",
        "store-changed-since",
        "store-code-taken",
        "store-copy-not-verified",
        "store-damaged",
        "store-disk-full",
        "store-folder-not-empty",
        "store-foreign-file",
        "store-io",
        "store-missing-reference",
        "store-newer-file",
        "store-no-such-field",
        "store-no-such-row",
        "store-not-an-office",
        "store-not-encrypted",
        "store-nothing-to-redo",
        "store-nothing-to-undo",
        "store-older-file",
        "store-read-only",
        "store-refused",
        "store-stopped",
        "store-wrong-engine",
        "store-wrong-key",
        "store-wrong-name",
    ];

    /// Stable code, kebab-case.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            Self::ReadOnly { .. } => "store-read-only",
            Self::NotAnOffice => "store-not-an-office",
            Self::AlreadyAnOffice => "store-already-an-office",
            Self::FolderNotEmpty { .. } => "store-folder-not-empty",
            Self::ForeignFile => "store-foreign-file",
            Self::NewerFile { .. } => "store-newer-file",
            Self::OlderFile => "store-older-file",
            Self::CopyNotVerified => "store-copy-not-verified",
            Self::DiskFull => "store-disk-full",
            Self::Io { .. } => "store-io",
            Self::Busy => "store-busy",
            Self::Damaged { .. } => "store-damaged",
            Self::CodeTaken { .. } => "store-code-taken",
            Self::MissingReference { .. } => "store-missing-reference",
            Self::NoSuchRow { .. } => "store-no-such-row",
            Self::NoSuchField { .. } => "store-no-such-field",
            Self::WrongKey => "store-wrong-key",
            Self::NotEncrypted => "store-not-encrypted",
            Self::WrongEngine { .. } => "store-wrong-engine",
            Self::Stopped => "store-stopped",
            Self::NothingToUndo => "store-nothing-to-undo",
            Self::NothingToRedo => "store-nothing-to-redo",
            Self::ChangedSince { .. } => "store-changed-since",
            Self::WrongName => "store-wrong-name",
            Self::Refused { .. } => "store-refused",
        }
    }

    /// Values for the sentence.
    #[must_use]
    pub fn args(&self) -> BTreeMap<&'static str, String> {
        let pairs: &[(&'static str, &str)] = match self {
            Self::ReadOnly { holder } => &[("holder", holder)],
            Self::FolderNotEmpty { found } => &[("found", found)],
            Self::NewerFile { stamp } => &[("stamp", &stamp.to_string())],
            Self::Io { detail }
            | Self::Damaged { detail }
            | Self::CodeTaken { detail }
            | Self::WrongEngine { detail }
            | Self::Refused { detail } => &[("detail", detail)],
            Self::MissingReference { noun, target } => &[("noun", noun), ("target", target)],
            Self::NoSuchRow { noun } => &[("noun", noun)],
            Self::NoSuchField { noun, field } => &[("noun", noun), ("field", field)],
            Self::ChangedSince { noun, row } => &[("noun", noun), ("row", row)],
            _ => &[],
        };
        pairs
            .iter()
            .map(|(name, value)| (*name, (*value).to_owned()))
            .collect()
    }
}

impl From<rusqlite::Error> for StoreError {
    fn from(error: rusqlite::Error) -> Self {
        let detail = error.to_string();
        match error.sqlite_error_code() {
            Some(ErrorCode::DiskFull) => Self::DiskFull,
            Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => Self::Busy,
            Some(ErrorCode::NotADatabase) => Self::ForeignFile,
            Some(ErrorCode::DatabaseCorrupt) => Self::Damaged { detail },
            Some(
                ErrorCode::SystemIoFailure
                | ErrorCode::CannotOpen
                | ErrorCode::PermissionDenied
                | ErrorCode::ReadOnly,
            ) => Self::Io { detail },
            Some(ErrorCode::ConstraintViolation) if detail.contains("UNIQUE") => {
                Self::CodeTaken { detail }
            }
            _ => Self::Refused { detail },
        }
    }
}

impl From<io::Error> for StoreError {
    fn from(error: io::Error) -> Self {
        match error.kind() {
            io::ErrorKind::StorageFull
            | io::ErrorKind::QuotaExceeded
            | io::ErrorKind::FileTooLarge => Self::DiskFull,
            kind => Self::Io {
                detail: kind.to_string(),
            },
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_list_of_codes_is_the_codes_that_are_given() {
        let source = include_str!("error.rs");
        let given: Vec<&str> = source
            .lines()
            .filter_map(|line| line.split_once("=> \"store-")?.1.split('"').next())
            .collect();
        assert_eq!(given.len(), StoreError::CODES.len());
        for code in given {
            let code = format!("store-{code}");
            assert!(StoreError::CODES.contains(&code.as_str()), "{code}");
        }
    }
}
