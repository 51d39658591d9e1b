//! What can be wrong with an asset. The sentence is for whoever edits assets;
//! people in an office see the message `error-asset`.

/// An asset that cannot be read as what it should be.
#[derive(Debug, thiserror::Error)]
pub enum RulebookError {
    /// The file is not among the assets.
    #[error("{path} is not among the assets")]
    Absent {
        /// Path below `assets`.
        path: String,
    },
    /// The path leads out of the folder it should stay in.
    #[error("{path} leads out of its folder")]
    Outside {
        /// Path as it was asked for.
        path: String,
    },
    /// The office's own file could not be read.
    #[error("{path} could not be read: {source}")]
    Unreadable {
        /// Path below the office folder.
        path: String,
        /// What the system said.
        source: std::io::Error,
    },
    /// The content is not what the file should hold.
    #[error("{path}, {place}: {what}")]
    Wrong {
        /// Path below `assets`.
        path: String,
        /// Line, row or id inside the file.
        place: String,
        /// What differs from what was expected.
        what: String,
    },
}

impl RulebookError {
    /// Stable code; the message is `error-<code>`.
    #[must_use]
    pub fn code(&self) -> &'static str {
        "asset"
    }

    /// Values for the message.
    #[must_use]
    pub fn args(&self) -> std::collections::BTreeMap<String, String> {
        let (path, place) = match self {
            Self::Absent { path } | Self::Outside { path } | Self::Unreadable { path, .. } => {
                (path.clone(), String::new())
            }
            Self::Wrong { path, place, .. } => (path.clone(), place.clone()),
        };
        [("path".to_owned(), path), ("place".to_owned(), place)].into()
    }

    pub(crate) fn wrong(path: &str, place: impl ToString, what: impl ToString) -> Self {
        Self::Wrong {
            path: path.to_owned(),
            place: place.to_string(),
            what: what.to_string(),
        }
    }
}
