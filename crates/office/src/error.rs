//! What can stop a use case, as a stable code with arguments: the sentence is
//! the message `error-<code>`.

use std::collections::BTreeMap;

/// An error of a use case.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum OfficeError {
    /// The store said no.
    #[error(transparent)]
    Store(#[from] store::StoreError),
    /// The file from outside was refused.
    #[error(transparent)]
    Intake(#[from] intake::IntakeError),
    /// The rule book or the messages could not be read.
    #[error("the rule book cannot be read: {0}")]
    Rulebook(String),
    /// A form could not be read.
    #[error("a form cannot be read: {0}")]
    Form(String),
    /// A PDF could not be written.
    #[error("a paper cannot be written: {0}")]
    Paper(String),
    /// There is no such trainee or order.
    #[error("there is no {noun} {code:?}")]
    NotFound {
        /// What was asked for.
        noun: &'static str,
        /// By which code.
        code: String,
    },
    /// No form has that slug.
    #[error("there is no form {slug:?}; there are {known}")]
    UnknownForm {
        /// The slug asked for.
        slug: String,
        /// The slugs there are.
        known: String,
    },
    /// The forms asked for do not go to that recipient, or nobody is in the order.
    #[error("there is nothing to print")]
    NothingToPrint,
    /// A file or folder could not be read or written.
    #[error("{path}: {reason}")]
    Disk {
        /// Which.
        path: String,
        /// What the system said.
        reason: String,
    },
    /// The person stopped it; nothing half-made was left.
    #[error("stopped")]
    Cancelled,
}

impl OfficeError {
    /// Stable code, kebab-case.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            Self::Store(error) => error.code(),
            Self::Intake(error) => error.code(),
            Self::Rulebook(_) => "rulebook",
            Self::Form(_) => "form",
            Self::Paper(_) => "paper",
            Self::NotFound { .. } => "not-found",
            Self::UnknownForm { .. } => "unknown-form",
            Self::NothingToPrint => "nothing-to-print",
            Self::Disk { .. } => "disk",
            Self::Cancelled => "cancelled",
        }
    }

    /// Values for the sentence.
    #[must_use]
    pub fn args(&self) -> BTreeMap<&'static str, String> {
        match self {
            Self::Store(error) => error.args(),
            Self::Intake(error) => error.args(),
            Self::Rulebook(detail) | Self::Form(detail) | Self::Paper(detail) => {
                BTreeMap::from([("detail", detail.clone())])
            }
            Self::NotFound { noun, code } => {
                BTreeMap::from([("noun", (*noun).to_owned()), ("code", code.clone())])
            }
            Self::UnknownForm { slug, known } => {
                BTreeMap::from([("slug", slug.clone()), ("known", known.clone())])
            }
            Self::Disk { path, reason } => {
                BTreeMap::from([("path", path.clone()), ("reason", reason.clone())])
            }
            Self::NothingToPrint | Self::Cancelled => BTreeMap::new(),
        }
    }

    /// A disk error at a path.
    pub(crate) fn disk(path: &std::path::Path, error: &std::io::Error) -> Self {
        Self::Disk {
            path: path.display().to_string(),
            reason: error.to_string(),
        }
    }
}
