//! Holds a printed packet against its manifest, and the manifest against the history of the office.

use std::fs;
use std::io::Read;
use std::path::{Component, Path};

use serde::Deserialize;
use store::{Check, HistoryHead, object_name};

use crate::error::OfficeError;
use crate::session::Session;

const MANIFEST: &str = "manifest.json";
/// The largest manifest, and the largest file named in one, that is read.
const LARGEST: u64 = 1 << 29;

/// What is needed of a manifest; it may be of an edition that noted more or less.
#[derive(Deserialize)]
struct Seen {
    #[serde(default)]
    history: Option<HistoryHead>,
    #[serde(default)]
    order_papers: Vec<SeenFile>,
    #[serde(default)]
    trainees: Vec<SeenFile>,
}

#[derive(Deserialize)]
struct SeenFile {
    file: String,
    sha256: String,
}

impl Session {
    /// Whether the files of a packet's folder are as they were printed, and whether the history of the
    /// office still holds what they were made from.
    ///
    /// # Errors
    /// [`OfficeError::NoPacket`] when the folder has no manifest of ours; the store's.
    pub fn check_packet(&self, folder: &Path) -> Result<Vec<Check>, OfficeError> {
        let none = || OfficeError::NoPacket {
            path: folder.display().to_string(),
        };
        let text = read(&folder.join(MANIFEST)).ok_or_else(none)?;
        let seen: Seen = serde_json::from_slice(&text).map_err(|_| none())?;
        let files: Vec<&SeenFile> = seen.order_papers.iter().chain(&seen.trainees).collect();
        let other = files.iter().filter(|one| !is_as_printed(folder, one));
        let other: Vec<&str> = other.map(|one| one.file.as_str()).collect();
        let mut checks = vec![Check {
            name: "packet-files",
            ok: other.is_empty(),
            detail: [
                ("count", files.len().to_string()),
                ("changed", other.len().to_string()),
                (
                    "file",
                    other.first().copied().unwrap_or_default().to_owned(),
                ),
            ]
            .into(),
        }];
        if let Some(head) = seen.history {
            checks.push(Check {
                name: "packet-history",
                ok: self.store.has_head(head.operation, &head.hash)?,
                detail: [("seq", head.operation.to_string())].into(),
            });
        }
        Ok(checks)
    }
}

/// Only files inside the folder are looked at, whatever the manifest names.
fn is_as_printed(folder: &Path, one: &SeenFile) -> bool {
    let inside = Path::new(&one.file)
        .components()
        .all(|part| matches!(part, Component::Normal(_)));
    inside && read(&folder.join(&one.file)).is_some_and(|bytes| object_name(&bytes) == one.sha256)
}

fn read(path: &Path) -> Option<Vec<u8>> {
    let mut bytes = Vec::new();
    let file = fs::File::open(path).ok()?;
    file.take(LARGEST).read_to_end(&mut bytes).ok()?;
    Some(bytes)
}
