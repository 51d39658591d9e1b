//! The operations of an office, as they are named in the history.

use serde_json::{Value as Json, json};

/// What an operation is. The words for people are the message `op-<name>`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Op {
    /// The office was made.
    CreateOffice,
    /// A workbook was imported.
    ImportWorkbook,
    /// Photos were attached to trainees.
    AttachPhotos,
}

impl Op {
    /// Stable name, kebab-case.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::CreateOffice => "create-office",
            Self::ImportWorkbook => "import-workbook",
            Self::AttachPhotos => "attach-photos",
        }
    }

    /// Nothing personal; room for what names the operation to people.
    #[must_use]
    pub(crate) fn detail(self) -> Json {
        json!({})
    }
}
