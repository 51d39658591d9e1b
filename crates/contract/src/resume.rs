//! Command `resume-office`: a window comes back to the office that was open when it ended,
//! however it ended.
//!
//! Which one that is stands in a small file beside the offices: written when one is opened or
//! made, removed when a person closes it. It names a kind of office, never a path. Losing it
//! loses comfort and nothing else.

use std::fs;
use std::path::PathBuf;

use serde::{Deserialize, Serialize};

use crate::host::locked;
use crate::status::{Status, Which};
use crate::{Access, Command, Host, WireError};

/// The file.
const FILE: &str = "office.last";

impl Host {
    /// Nothing is remembered where one office is all there is.
    fn last_file(&self) -> Option<PathBuf> {
        self.only.is_none().then(|| self.folders.base.join(FILE))
    }

    fn last(&self) -> Option<Which> {
        let text = fs::read(self.last_file()?).ok()?;
        serde_json::from_slice(&text).ok()
    }

    /// Remembers the office that is open now, or that none is.
    pub(crate) fn remember_open(&self) {
        let Some(file) = self.last_file() else { return };
        let open = self.desk_if_open().map(|desk| desk.dir.clone());
        let waiting = || locked(&self.waiting).as_ref().map(|one| one.dir.clone());
        let which = open
            .or_else(waiting)
            .and_then(|dir| self.folders.which(&dir));
        // Where it cannot be written the next window begins at the start.
        let _ = match which.map(|which| serde_json::to_vec(&which)) {
            Some(Ok(text)) => office::write_file(&file, &text).is_ok(),
            _ => fs::remove_file(&file).is_ok(),
        };
    }
}

/// Opens the office that was open last; none when a person had closed it. When it cannot be
/// opened the error says why, and none is open.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct ResumeOffice {}

impl Command for ResumeOffice {
    const NAME: &'static str = "resume-office";
    const PERMISSION: &'static str = "office.open";
    const ACCESS: Access = Access::Read;
    type Response = Status;

    fn run(self, host: &Host) -> Result<Status, WireError> {
        // The shell asks while its page is still loading, and then the page asks: whoever is
        // second waits here and finds it open.
        let resuming = locked(&host.resuming);
        if host.desk_if_open().is_none()
            && locked(&host.waiting).is_none()
            && let Some(which) = host.last()
        {
            host.approach(host.folders.of(which))?;
        }
        drop(resuming);
        host.status()
    }
}
