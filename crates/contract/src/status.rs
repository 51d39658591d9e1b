//! Commands `office-status`, `open-office`, `close-office`, `language`, `cancel`.

use std::collections::BTreeMap;
use std::path::Path;

use office::{Mode, OfficeError};
use rulebook::Lang;
use serde::{Deserialize, Serialize};
use serde_json::Value as Json;

use crate::host::locked;
use crate::sign_in::SignInView;
use crate::{Access, AccountView, Command, Host, WireError, role};

/// What a window says at the start.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Status {
    /// The open office.
    pub office: Option<OfficeView>,
    /// The office that waits for somebody to sign in.
    pub sign_in: Option<SignInView>,
    /// Where the offices lie, to show.
    pub folders: FoldersView,
    /// Which of them have been made.
    pub made: MadeView,
}

/// The open office.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct OfficeView {
    /// Its name.
    pub name: String,
    /// A practice office.
    pub practice: bool,
    /// The invented sample.
    pub sample: bool,
    /// The program that holds it, when it can only be read here.
    pub read_only: Option<String>,
    /// How many trainees it has.
    pub trainees: usize,
    /// What undo would take back, in words.
    pub undo: Option<String>,
    /// What redo would do again, in words.
    pub redo: Option<String>,
    /// The folder papers are printed to, to show.
    pub output: String,
    /// Who has signed in.
    pub account: AccountView,
    /// Permissions of who has signed in.
    #[cfg_attr(test, ts(type = "Array<string>"))]
    pub may: Vec<&'static str>,
    /// The recovery code was typed back from its sheet; before that no work begins.
    pub recovery_proven: bool,
}

/// Folders, to show; they are never sent back.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct FoldersView {
    /// Of the real office.
    pub real: String,
    /// Of the practice office.
    pub practice: String,
    /// Of the sample.
    pub sample: String,
}

/// Offices that have been made.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct MadeView {
    /// The real office.
    pub real: bool,
    /// The practice office.
    pub practice: bool,
    /// The sample.
    pub sample: bool,
}

impl Host {
    /// The words of an operation of the history.
    pub(crate) fn words(&self, op: &str, detail: &Json) -> String {
        let text = |value: &Json| match value {
            Json::String(text) => text.clone(),
            other => other.to_string(),
        };
        let args: BTreeMap<String, String> = detail
            .as_object()
            .map(|object| object.iter().map(|(k, v)| (k.clone(), text(v))).collect())
            .unwrap_or_default();
        let words = self.messages.say(self.lang(), &format!("op-{op}"), &args);
        // An undo names what it took back.
        match (op, detail.get("op").and_then(Json::as_str)) {
            ("undo" | "redo", Some(original)) => {
                let inner = detail.get("detail").cloned().unwrap_or_default();
                format!("{words}: {}", self.words(original, &inner))
            }
            _ => words,
        }
    }

    pub(crate) fn status(&self) -> Result<Status, WireError> {
        let office = match self.desk_if_open() {
            None => None,
            Some(desk) => Some(self.read(|session| {
                let status = session.status()?;
                let account = session.account().clone();
                let words = |next: Option<(String, Json)>| {
                    next.map(|(op, detail)| self.words(&op, &detail))
                };
                Ok(OfficeView {
                    name: status.name,
                    practice: status.practice,
                    sample: status.sample,
                    read_only: match &desk.mode {
                        Mode::ReadWrite => None,
                        Mode::ReadOnly { holder } => Some(holder.clone()),
                    },
                    trainees: status.trainees,
                    undo: words(status.undo),
                    redo: words(status.redo),
                    output: self.output()?.display().to_string(),
                    may: role::permissions(&account.roles()),
                    account: AccountView::of(account, true),
                    recovery_proven: session.recovery_proven()?,
                })
            })?),
        };
        let folders = &self.folders;
        let shown = |path: &Path| path.display().to_string();
        Ok(Status {
            office,
            sign_in: self.sign_in_view(),
            folders: FoldersView {
                real: shown(&folders.real),
                practice: shown(&folders.practice),
                sample: shown(&folders.sample),
            },
            made: MadeView {
                real: office::is_office(&folders.real),
                practice: office::is_office(&folders.practice),
                sample: office::is_office(&folders.sample),
            },
        })
    }
}

/// Asks what there is.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct OfficeStatus {}

impl Command for OfficeStatus {
    const NAME: &'static str = "office-status";
    const PERMISSION: &'static str = "office.read";
    const ACCESS: Access = Access::Read;
    type Response = Status;

    fn run(self, host: &Host) -> Result<Status, WireError> {
        host.status()
    }
}

/// One of the offices of this machine.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Which {
    /// The real one.
    Real,
    /// The practice office.
    Practice,
    /// The invented sample.
    Sample,
}

/// Opens an office instead of the open one, or lets it wait for somebody to sign in.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct OpenOffice {
    /// Which.
    pub which: Which,
}

impl Command for OpenOffice {
    const NAME: &'static str = "open-office";
    const PERMISSION: &'static str = "office.open";
    const ACCESS: Access = Access::Read;
    type Response = Status;

    fn run(self, host: &Host) -> Result<Status, WireError> {
        let dir = host.folders.of(self.which);
        if host.desk_if_open().is_some_and(|desk| desk.dir == *dir) {
            return host.status();
        }
        host.approach(dir)?;
        host.status()
    }
}

/// Closes the open office.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct CloseOffice {}

impl Command for CloseOffice {
    const NAME: &'static str = "close-office";
    const PERMISSION: &'static str = "office.open";
    const ACCESS: Access = Access::Read;
    type Response = Status;

    fn run(self, host: &Host) -> Result<Status, WireError> {
        locked(&host.blobs).clear();
        *locked(&host.desk) = None;
        *locked(&host.waiting) = None;
        host.remember_open();
        host.status()
    }
}

/// Sets the language of sentences.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct Language {
    /// `en`, `lo`, `vi` or `ja`.
    #[cfg_attr(test, ts(type = "Lang"))]
    pub lang: String,
}

/// Nothing to answer.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Nothing {}

impl Command for Language {
    const NAME: &'static str = "language";
    const PERMISSION: &'static str = "office.read";
    const ACCESS: Access = Access::Read;
    type Response = Nothing;

    fn run(self, host: &Host) -> Result<Nothing, WireError> {
        let lang = Lang::from_code(&self.lang);
        let lang =
            lang.ok_or_else(|| WireError::new("unknown-language").arg("value", &self.lang))?;
        host.set_lang(lang);
        Ok(Nothing {})
    }
}

/// Stops the long work that runs.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct Cancel {}

impl Command for Cancel {
    const NAME: &'static str = "cancel";
    const PERMISSION: &'static str = "office.read";
    const ACCESS: Access = Access::Read;
    type Response = Nothing;

    fn run(self, host: &Host) -> Result<Nothing, WireError> {
        host.stop();
        Ok(Nothing {})
    }
}

/// A file of the office's own folder, as what it was asked to be.
pub(crate) fn disk(path: &Path, error: &std::io::Error) -> WireError {
    OfficeError::Disk {
        path: path.display().to_string(),
        reason: error.to_string(),
    }
    .into()
}
