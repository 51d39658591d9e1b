//! What can go wrong with keys, as stable codes. No error carries a password, a code or a key.

use std::collections::BTreeMap;

/// An error of the vault; the sentence for people is the message `error-<code>`.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum VaultError {
    /// Neither copy of the header can be read.
    #[error("both copies of the office's header are damaged or missing")]
    HeaderDamaged,
    /// The header was written by a newer edition of this program.
    #[error("the office's header is of a newer edition (format {format})")]
    HeaderNewer {
        /// The format it names.
        format: u32,
    },
    /// The header was changed by something that does not hold the key.
    #[error("the office's header was changed from outside")]
    Tampered,
    /// The password does not open that person's slot.
    #[error("wrong password")]
    WrongPassword,
    /// The recovery code is whole, but of another office or an older sheet.
    #[error("the recovery code is of another office or of an older sheet")]
    WrongCode,
    /// The recovery code has a mistake in it.
    #[error("the recovery code is mistyped")]
    CodeMistyped,
    /// Nobody of that id may sign in.
    #[error("nobody of that name may sign in")]
    UnknownPerson,
    /// Somebody else signs in under that name.
    #[error("the name {name:?} is taken")]
    NameTaken {
        /// The name.
        name: String,
    },
    /// A person needs a name.
    #[error("a person needs a name")]
    NameEmpty,
    /// The password is too short.
    #[error("the password has fewer than {least} characters")]
    PasswordTooShort {
        /// The fewest there may be.
        least: usize,
    },
    /// The last person who can sign in is not taken away.
    #[error("the last person who can sign in stays")]
    LastPerson,
    /// The system gives no random numbers, or no memory for the password.
    #[error("the system refused: {0}")]
    System(String),
    /// The header cannot be read or written.
    #[error("the office's header cannot be read or written: {0}")]
    Io(#[from] std::io::Error),
}

impl VaultError {
    /// Stable, kebab-case.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            Self::HeaderDamaged => "vault-header-damaged",
            Self::HeaderNewer { .. } => "vault-header-newer",
            Self::Tampered => "vault-tampered",
            Self::WrongPassword => "vault-wrong-password",
            Self::WrongCode => "vault-wrong-code",
            Self::CodeMistyped => "vault-code-mistyped",
            Self::UnknownPerson => "vault-unknown-person",
            Self::NameTaken { .. } => "vault-name-taken",
            Self::NameEmpty => "vault-name-empty",
            Self::PasswordTooShort { .. } => "vault-password-too-short",
            Self::LastPerson => "vault-last-person",
            Self::System(_) => "vault-system",
            Self::Io(_) => "vault-io",
        }
    }

    /// Values for the sentence.
    #[must_use]
    pub fn args(&self) -> BTreeMap<&'static str, String> {
        match self {
            Self::HeaderNewer { format } => BTreeMap::from([("format", format.to_string())]),
            Self::NameTaken { name } => BTreeMap::from([("name", name.clone())]),
            Self::PasswordTooShort { least } => BTreeMap::from([("least", least.to_string())]),
            Self::System(detail) => BTreeMap::from([("detail", detail.clone())]),
            Self::Io(error) => BTreeMap::from([("detail", error.to_string())]),
            _ => BTreeMap::new(),
        }
    }
}
