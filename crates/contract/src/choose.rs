//! Commands that ask a person for a file or a folder: `choose-workbook`,
//! `choose-output`, `choose-photo`, `save-template`. The dialogs are the host's;
//! paths stay on this side of the wire.

use std::path::PathBuf;

use domain::value::Id;
use serde::{Deserialize, Serialize};

use crate::photo::{PhotoView, set_photo};
use crate::status::Status;
use crate::{Access, Command, FileId, Host, WireError};

/// Asks people for files. Every method blocks until the person has answered and is
/// called on a thread that may wait; `None` when they changed their mind.
pub trait Dialogs: Send + Sync {
    /// A workbook to open.
    fn workbook(&self) -> Option<PathBuf>;
    /// A picture to open.
    fn photo(&self) -> Option<PathBuf>;
    /// A backup to restore.
    fn backup(&self) -> Option<PathBuf>;
    /// A folder to write to.
    fn folder(&self) -> Option<PathBuf>;
    /// Where to save a file that would be called `name`.
    fn save(&self, name: &str) -> Option<PathBuf>;
}

impl Host {
    pub(crate) fn dialogs(&self) -> Result<&dyn Dialogs, WireError> {
        let dialogs = self.dialogs.as_deref();
        dialogs.ok_or_else(|| WireError::new("no-dialogs"))
    }
}

impl Host {
    /// Writes a file whole or not at all.
    pub(crate) fn save(&self, path: &std::path::Path, bytes: &[u8]) -> Result<Saved, WireError> {
        office::write_file(path, bytes)?;
        Ok(Saved {
            path: path.display().to_string(),
        })
    }

    /// Asks where to and writes a file; `None` when the person changed their mind.
    pub(crate) fn save_as(&self, name: &str, bytes: &[u8]) -> Result<Option<Saved>, WireError> {
        let path = self.dialogs()?.save(name);
        path.map(|path| self.save(&path, bytes)).transpose()
    }
}

/// Asks for a workbook to import.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct ChooseWorkbook {}

/// A file a person chose.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Chosen {
    /// What commands call it.
    pub file: FileId,
    /// Its name, to show.
    pub name: String,
}

impl Command for ChooseWorkbook {
    const NAME: &'static str = "choose-workbook";
    const PERMISSION: &'static str = "office.import";
    const ACCESS: Access = Access::Read;
    type Response = Option<Chosen>;

    fn run(self, host: &Host) -> Result<Option<Chosen>, WireError> {
        Ok(host.dialogs()?.workbook().map(|path| Chosen {
            name: path
                .file_name()
                .map(|name| name.to_string_lossy().into_owned())
                .unwrap_or_default(),
            file: host.lend(&path),
        }))
    }
}

/// Asks for the folder that papers are printed to.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct ChooseOutput {}

impl Command for ChooseOutput {
    const NAME: &'static str = "choose-output";
    const PERMISSION: &'static str = "office.settings";
    const ACCESS: Access = Access::Write;
    type Response = Status;

    fn run(self, host: &Host) -> Result<Status, WireError> {
        if let Some(folder) = host.dialogs()?.folder() {
            host.set_output(&folder)?;
        }
        host.status()
    }
}

/// Asks for a photo of a trainee, and stores it.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct ChoosePhoto {
    /// The trainee.
    #[cfg_attr(test, ts(type = "string"))]
    pub trainee: Id,
}

impl Command for ChoosePhoto {
    const NAME: &'static str = "choose-photo";
    const PERMISSION: &'static str = "trainee.write";
    const ACCESS: Access = Access::Write;
    type Response = Option<PhotoView>;

    fn run(self, host: &Host) -> Result<Option<PhotoView>, WireError> {
        match host.dialogs()?.photo() {
            Some(path) => set_photo(host, self.trainee, &path).map(Some),
            None => Ok(None),
        }
    }
}

/// Saves the empty workbook to fill in: where the person says, or in the folder that
/// papers go to.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct SaveTemplate {
    /// Asks when left out.
    #[serde(default)]
    #[cfg_attr(test, ts(optional))]
    pub to: Option<WhereTo>,
}

/// Where files are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum WhereTo {
    /// The folder that [`ChooseOutput`] set, without asking.
    Output,
    /// Wherever the person says.
    Ask,
}

/// A file that was written.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Saved {
    /// Where, to show.
    pub path: String,
}

impl Command for SaveTemplate {
    const NAME: &'static str = "save-template";
    const PERMISSION: &'static str = "office.template";
    const ACCESS: Access = Access::Read;
    type Response = Option<Saved>;

    fn run(self, host: &Host) -> Result<Option<Saved>, WireError> {
        const NAME: &str = "tabidachi.xlsx";
        let path = match self.to {
            Some(WhereTo::Output) => Some(host.output()?.join(NAME)),
            Some(WhereTo::Ask) | None => host.dialogs()?.save(NAME),
        };
        let Some(path) = path else { return Ok(None) };
        host.save(&path, &office::template(&host.messages)?)
            .map(Some)
    }
}
