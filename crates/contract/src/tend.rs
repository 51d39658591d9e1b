//! Commands `undo`, `redo` and `verify`.

use office::Mode;
use serde::{Deserialize, Serialize};

use crate::status::Status;
use crate::{Access, Command, FileId, Host, WireError};

/// Takes back the newest operation as a whole.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct Undo {}

/// What was taken back.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Undone {
    /// Name of the operation.
    #[cfg_attr(test, ts(skip))]
    pub op: String,
    /// Its words in the language of the screen.
    pub words: String,
    /// Rows that changed back.
    pub rows: usize,
    /// The window's status afterwards.
    pub status: Status,
}

impl Command for Undo {
    const NAME: &'static str = "undo";
    const PERMISSION: &'static str = "office.undo";
    const ACCESS: Access = Access::Write;
    type Response = Undone;

    fn run(self, host: &Host) -> Result<Undone, WireError> {
        let stamp = host.stamp();
        let undone = host.write(|session| Ok(session.undo(&stamp)?))?;
        host.undone(undone)
    }
}

/// Does again what was taken back last.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct Redo {}

impl Command for Redo {
    const NAME: &'static str = "redo";
    const PERMISSION: &'static str = "office.undo";
    const ACCESS: Access = Access::Write;
    type Response = Undone;

    fn run(self, host: &Host) -> Result<Undone, WireError> {
        let stamp = host.stamp();
        let redone = host.write(|session| Ok(session.redo(&stamp)?))?;
        host.undone(redone)
    }
}

impl Host {
    fn undone(&self, undone: office::Undone) -> Result<Undone, WireError> {
        Ok(Undone {
            words: self.words(&undone.op, &undone.detail),
            op: undone.op,
            rows: undone.changed.rows,
            status: self.status()?,
        })
    }
}

/// Looks at the whole database.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct Verify {}

/// What was found.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Verified {
    /// Nothing is wrong.
    pub ok: bool,
    /// Check by check.
    pub checks: Vec<CheckView>,
}

/// One check in words.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct CheckView {
    /// Stable name.
    pub name: &'static str,
    /// Nothing is wrong.
    pub ok: bool,
    /// What was looked at and found, in the language of the screen.
    pub sentence: String,
    /// [`Mend`] may help.
    pub mendable: bool,
}

impl Host {
    fn verified(&self, checks: Vec<office::Check>) -> Verified {
        let checks = self.check_views(checks);
        Verified {
            ok: checks.iter().all(|check| check.ok),
            checks,
        }
    }

    /// Checks in words.
    pub(crate) fn check_views(&self, checks: Vec<office::Check>) -> Vec<CheckView> {
        let lang = self.lang();
        let view = |check: office::Check| {
            let key = format!(
                "verify-{}-{}",
                check.name,
                if check.ok { "ok" } else { "bad" }
            );
            let args: Vec<(&str, &str)> = check
                .detail
                .iter()
                .map(|(name, value)| (*name, value.as_str()))
                .collect();
            let sentence = self.messages.get(lang, &key, &args);
            let stray = check.detail.get("stray").is_some_and(|stray| stray != "0");
            CheckView {
                mendable: stray || !check.ok && ["search", "photos"].contains(&check.name),
                name: check.name,
                ok: check.ok,
                sentence,
            }
        };
        checks.into_iter().map(view).collect()
    }
}

impl Command for Verify {
    const NAME: &'static str = "verify";
    const PERMISSION: &'static str = "office.verify";
    const ACCESS: Access = Access::Read;
    type Response = Verified;

    fn run(self, host: &Host) -> Result<Verified, WireError> {
        // Whoever may write also looks into parts of the search that only a writer can check.
        let mut checks = match host.desk()?.mode {
            Mode::ReadWrite => host.write(|session| Ok(session.verify()?))?,
            Mode::ReadOnly { .. } => host.read(|session| Ok(session.verify()?))?,
        };
        let (place, _) = host.place()?;
        checks.push(host.read(|session| Ok(session.anchors(&place)?))?);
        Ok(host.verified(checks))
    }
}

/// Holds a printed packet against its manifest and the history of the office.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct CheckPacket {
    /// The packet's folder; asked for when left out.
    #[serde(default)]
    #[cfg_attr(test, ts(optional))]
    pub folder: Option<FileId>,
}

impl Command for CheckPacket {
    const NAME: &'static str = "check-packet";
    const PERMISSION: &'static str = "office.verify";
    const ACCESS: Access = Access::Read;
    type Response = Verified;

    fn run(self, host: &Host) -> Result<Verified, WireError> {
        let folder = match &self.folder {
            Some(id) => host.path(id)?,
            None => match host.dialogs()?.folder() {
                Some(folder) => folder,
                None => return Err(WireError::new("cancelled")),
            },
        };
        let checks = host.read(|session| Ok(session.check_packet(&folder)?))?;
        Ok(host.verified(checks))
    }
}

/// Mends what the look over the database found and rows cannot lose by: the search, pictures that a backup
/// still has, files that no row names.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct Mend {}

impl Command for Mend {
    const NAME: &'static str = "mend";
    const PERMISSION: &'static str = "office.settings";
    const ACCESS: Access = Access::Write;
    type Response = Verified;

    fn run(self, host: &Host) -> Result<Verified, WireError> {
        let (place, _) = host.place()?;
        host.write(|session| Ok(session.mend(&place)?))?;
        Verify {}.run(host)
    }
}
