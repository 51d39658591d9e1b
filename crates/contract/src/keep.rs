//! Commands `keep` and `kept`: what a window remembers (columns, filters, the open
//! tab), in a small file beside the office. Nothing of a trainee belongs there.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};
use serde_json::Value as Json;

use crate::host::locked;
use crate::status::{Nothing, disk};
use crate::{Access, Command, Host, WireError};

/// The file.
const FILE: &str = "window.json";
/// The folder that papers go to; a window cannot set it, it holds a path.
const OUTPUT: &str = "output.folder";
/// The folder that backups go to, likewise.
pub(crate) const BACKUPS: &str = "backup.folder";
/// Longest key, largest file.
const LONGEST_KEY: usize = 200;
const LARGEST: usize = 1 << 20;

impl Host {
    /// Beside the open office, else in the folder of the offices.
    fn kept_file(&self) -> PathBuf {
        let desk = self.desk_if_open();
        let dir = desk.map_or_else(|| self.folders.base.clone(), |desk| desk.dir.clone());
        dir.join(FILE)
    }

    fn keep(&self, key: &str, value: Json) -> Result<(), WireError> {
        let _alone = locked(&self.keeping);
        let file = self.kept_file();
        let mut kept = read(&file);
        if value.is_null() {
            kept.remove(key);
        } else {
            kept.insert(key.to_owned(), value);
        }
        let bytes = serde_json::to_vec_pretty(&kept).unwrap_or_default();
        if key.len() > LONGEST_KEY || bytes.len() > LARGEST {
            return Err(WireError::new("kept-too-large"));
        }
        if let Some(dir) = file.parent() {
            fs::create_dir_all(dir).map_err(|error| disk(dir, &error))?;
        }
        Ok(office::write_file(&file, &bytes)?)
    }

    /// The folder papers are printed to: as chosen, else `out` in the office's own.
    pub(crate) fn output(&self) -> Result<PathBuf, WireError> {
        Ok(self.kept_folder(OUTPUT, "out")?.0)
    }

    pub(crate) fn set_output(&self, folder: &Path) -> Result<(), WireError> {
        self.set_kept_folder(OUTPUT, folder)
    }

    /// A folder as a person chose it, else one in the office's own; and whether it was chosen.
    pub(crate) fn kept_folder(&self, key: &str, own: &str) -> Result<(PathBuf, bool), WireError> {
        let desk = self.desk()?;
        Ok(match read(&desk.dir.join(FILE)).remove(key) {
            Some(Json::String(path)) => (PathBuf::from(path), true),
            _ => (desk.dir.join(own), false),
        })
    }

    pub(crate) fn set_kept_folder(&self, key: &str, folder: &Path) -> Result<(), WireError> {
        self.desk()?;
        self.keep(key, Json::String(folder.to_string_lossy().into_owned()))
    }
}

/// What is kept; a file that cannot be read is as good as none.
fn read(file: &Path) -> BTreeMap<String, Json> {
    fs::read(file)
        .ok()
        .filter(|bytes| bytes.len() <= LARGEST)
        .and_then(|bytes| serde_json::from_slice(&bytes).ok())
        .unwrap_or_default()
}

/// Keeps a value; `null` forgets it.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct Keep {
    /// Under this name.
    pub key: String,
    /// Any JSON.
    #[cfg_attr(test, ts(type = "unknown"))]
    pub value: Json,
}

impl Command for Keep {
    const NAME: &'static str = "keep";
    const PERMISSION: &'static str = "office.read";
    const ACCESS: Access = Access::Read;
    type Response = Nothing;

    fn run(self, host: &Host) -> Result<Nothing, WireError> {
        if [OUTPUT, BACKUPS].contains(&self.key.as_str()) {
            return Err(WireError::new("not-for-the-window").arg("value", self.key));
        }
        host.keep(&self.key, self.value)?;
        Ok(Nothing {})
    }
}

/// Asks for a kept value; `null` when there is none.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct Kept {
    /// Its name.
    pub key: String,
}

impl Command for Kept {
    const NAME: &'static str = "kept";
    const PERMISSION: &'static str = "office.read";
    const ACCESS: Access = Access::Read;
    type Response = Json;

    fn run(self, host: &Host) -> Result<Json, WireError> {
        if [OUTPUT, BACKUPS].contains(&self.key.as_str()) {
            return Ok(Json::Null);
        }
        Ok(read(&host.kept_file())
            .remove(&self.key)
            .unwrap_or(Json::Null))
    }
}
