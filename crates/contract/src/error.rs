//! Errors on the wire: a code, a message key and values. Nobody matches text.

use std::collections::BTreeMap;

use office::OfficeError;
use rulebook::{Lang, Messages};
use serde::Serialize;

use crate::check::FindingView;

/// An error as hosts see it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct WireError {
    /// Stable code, kebab-case.
    pub code: String,
    /// Message with the sentence: `error-<code>`.
    pub message_key: String,
    /// Values for the sentence.
    pub args: BTreeMap<String, String>,
    /// What is wrong in detail, where one sentence is not enough.
    #[cfg_attr(test, ts(type = "Array<FindingView>"))]
    pub findings: Vec<FindingView>,
}

impl WireError {
    /// An error of that code.
    #[must_use]
    pub fn new(code: &str) -> Self {
        Self {
            code: code.to_owned(),
            message_key: format!("error-{code}"),
            args: BTreeMap::new(),
            findings: Vec::new(),
        }
    }

    /// One more value for the sentence.
    #[must_use]
    pub fn arg(mut self, name: &str, value: impl ToString) -> Self {
        self.args.insert(name.to_owned(), value.to_string());
        self
    }

    pub(crate) fn bad_request(error: &serde_json::Error) -> Self {
        Self::new("bad-request").arg("detail", error)
    }

    /// The sentence in a language.
    #[must_use]
    pub fn sentence(&self, messages: &Messages, lang: Lang) -> String {
        messages.say(lang, &self.message_key, &self.args)
    }
}

impl From<OfficeError> for WireError {
    fn from(error: OfficeError) -> Self {
        let mut wire = Self::new(error.code());
        for (name, value) in error.args() {
            wire.args.insert(name.to_owned(), value);
        }
        wire
    }
}
