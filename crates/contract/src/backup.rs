//! Commands on backups: `list-backups`, `make-backup`, `choose-backup-place`, `try-backup`,
//! `restore-trainee`, `restore-office`; and `change-keys`.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use chrono::{DateTime, Utc};
use office::{Backup, Session};
use serde::{Deserialize, Serialize};

use crate::desk::Desk;
use crate::host::locked;
use crate::keep::BACKUPS;
use crate::status::Status;
use crate::{Access, CheckView, Command, ErasedView, FileId, Host, NewPerson, WireError};

/// The place beside the office, while nobody chose another.
const OWN: &str = "backups";
/// A new backup is due after this long when something has changed.
const EVERY_MINUTES: i64 = 30;

/// A backup at its place.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct BackupView {
    /// Sent back to use it.
    pub name: String,
    /// When it was made, RFC 3339.
    pub made_at: String,
    /// It was read back when it was made, and is still all there.
    pub whole: bool,
    /// Pictures that were lost already when it was made.
    pub lost: usize,
    /// Trainees in it.
    #[cfg_attr(test, ts(type = "number"))]
    pub trainees: i64,
    /// Its size.
    #[cfg_attr(test, ts(type = "number"))]
    pub bytes: i64,
}

/// The backups of the open office.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct BackupsView {
    /// Where they lie, to show.
    pub place: String,
    /// A person chose the place; otherwise it is on the disk of the office itself.
    pub chosen: bool,
    /// The newest first.
    pub backups: Vec<BackupView>,
    /// Something changed since the last proven one.
    pub changed: bool,
    /// When one was tried last, RFC 3339.
    pub last_drill: Option<String>,
    /// Who was erased, and which backups still hold them.
    pub erased: Vec<ErasedView>,
    /// What is wrong with the newest part of the history, in words.
    pub broken: Option<String>,
}

impl Host {
    /// Where backups go, and whether a person chose it.
    pub(crate) fn place(&self) -> Result<(PathBuf, bool), WireError> {
        self.kept_folder(BACKUPS, OWN)
    }

    fn named(&self, name: &str) -> Result<(PathBuf, Backup), WireError> {
        let (place, _) = self.place()?;
        let pairing = self.read(|session| Ok(session.pairing()?))?;
        let all = office::backups(&place, Some(&pairing))?;
        let found = all.into_iter().find(|one| one.name == name);
        let found = found.ok_or_else(|| WireError::new("no-backup").arg("path", name))?;
        Ok((place, found))
    }

    fn backups(&self) -> Result<BackupsView, WireError> {
        let (place, chosen) = self.place()?;
        let (pairing, operations, last_drill) = self.read(|session| {
            Ok((
                session.pairing()?,
                session.operations()?,
                session.last_drill()?,
            ))
        })?;
        let all = office::backups(&place, Some(&pairing))?;
        let newest = all.iter().find(|one| one.whole);
        let changed = newest.is_none_or(|one| one.manifest.proof.operations < operations);
        let look = self.read(|session| Ok(session.look_since()?))?;
        let mut looks = self.check_views(vec![look]).into_iter();
        let broken = looks.find(|check| !check.ok);
        let view = |one: &Backup| BackupView {
            name: one.name.clone(),
            made_at: one.manifest.made_at.to_rfc3339(),
            whole: one.whole,
            lost: one.manifest.lost,
            trainees: one.manifest.proof.trainees,
            bytes: one.manifest.proof.bytes,
        };
        Ok(BackupsView {
            place: place.display().to_string(),
            chosen,
            backups: all.iter().map(view).collect(),
            changed,
            last_drill,
            erased: self.erased()?,
            broken: broken.map(|check| check.sentence),
        })
    }

    /// Keeps a real office as it is before something large changes it. Where the place of backups is
    /// away it is kept beside the office.
    ///
    /// # Errors
    /// When neither can be written: then nothing large is begun.
    pub(crate) fn backup_before(&self) -> Result<(), WireError> {
        if self.read(|session| Ok(session.is_practice()))? || !self.backups()?.changed {
            return Ok(());
        }
        let (place, chosen) = self.place()?;
        match self.make_backup(&place) {
            Err(_) if chosen => self.make_backup(&self.desk()?.dir.join(OWN)),
            done => done,
        }
    }

    pub(crate) fn make_backup(&self, place: &Path) -> Result<(), WireError> {
        // One at a time: the window makes one by itself while somebody asks for one.
        let _alone = locked(&self.backing_up);
        let at = self.stamp().at;
        // The keys lie with the session that writes; the copying is done by one that reads.
        let key = self.with_writer(|session| Ok(session.begin_backup(at)?))?;
        let mut watch = |done: u64, total: u64| self.tell_bytes("backup", done, total);
        self.read(|session| Ok(session.backup(&key, place, &mut watch)?))?;
        Ok(())
    }

    /// Whether the next one is due.
    fn is_due(&self, now: DateTime<Utc>) -> Result<bool, WireError> {
        let backups = self.backups()?;
        let newest = backups.backups.iter().find(|one| one.whole);
        let made_at = newest.and_then(|one| one.made_at.parse::<DateTime<Utc>>().ok());
        let old = made_at.is_none_or(|at| (now - at).num_minutes() >= EVERY_MINUTES);
        Ok(backups.changed && old)
    }
}

/// The backups there are.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct ListBackups {}

impl Command for ListBackups {
    const NAME: &'static str = "list-backups";
    const PERMISSION: &'static str = "backup.read";
    const ACCESS: Access = Access::Read;
    type Response = BackupsView;

    fn run(self, host: &Host) -> Result<BackupsView, WireError> {
        host.backups()
    }
}

/// When a backup is made.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum BackupWhen {
    /// In any case.
    #[default]
    Now,
    /// When something changed since the last one.
    Changed,
    /// When something changed and the last one is half an hour old.
    Due,
}

/// Makes a backup and reads it back, while others go on working.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct MakeBackup {
    /// When.
    #[serde(default)]
    #[cfg_attr(test, ts(optional, as = "Option<BackupWhen>"))]
    pub when: BackupWhen,
}

impl Command for MakeBackup {
    const NAME: &'static str = "make-backup";
    const PERMISSION: &'static str = "backup.make";
    const ACCESS: Access = Access::Read;
    type Response = BackupsView;

    fn run(self, host: &Host) -> Result<BackupsView, WireError> {
        let at = host.stamp().at;
        let wanted = match self.when {
            BackupWhen::Now => true,
            BackupWhen::Changed => host.backups()?.changed,
            BackupWhen::Due => host.is_due(at)?,
        };
        if wanted {
            host.begin();
            host.make_backup(&host.place()?.0)?;
        }
        host.backups()
    }
}

/// Chooses where backups go.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct ChooseBackupPlace {}

impl Command for ChooseBackupPlace {
    const NAME: &'static str = "choose-backup-place";
    const PERMISSION: &'static str = "account.manage";
    const ACCESS: Access = Access::Write;
    type Response = BackupsView;

    fn run(self, host: &Host) -> Result<BackupsView, WireError> {
        if let Some(folder) = host.dialogs()?.folder() {
            host.set_kept_folder(BACKUPS, &folder)?;
        }
        host.backups()
    }
}

/// Opens a backup beside the office and looks over all of it: the monthly drill.
#[derive(Clone, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct TryBackup {
    /// Which.
    pub name: String,
    /// From the recovery sheet.
    pub code: String,
}

impl Command for TryBackup {
    const NAME: &'static str = "try-backup";
    const PERMISSION: &'static str = "backup.restore";
    const ACCESS: Access = Access::Read;
    type Response = Vec<CheckView>;

    fn run(self, host: &Host) -> Result<Vec<CheckView>, WireError> {
        let (place, backup) = host.named(&self.name)?;
        let stamp = host.stamp();
        let checks = host
            .with_writer(|session| Ok(session.try_backup(&place, &backup, &self.code, &stamp)?))?;
        Ok(host.check_views(checks))
    }
}

/// Puts one trainee back as in a backup; one undo takes it back.
#[derive(Clone, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct RestoreTrainee {
    /// Which backup.
    pub name: String,
    /// From the recovery sheet.
    pub code: String,
    /// Code of the trainee.
    pub trainee: String,
}

/// What came back.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct TraineeRestored {
    /// Rows that changed.
    pub changed: usize,
    /// The window's status.
    pub status: Status,
}

impl Command for RestoreTrainee {
    const NAME: &'static str = "restore-trainee";
    const PERMISSION: &'static str = "backup.restore";
    const ACCESS: Access = Access::Write;
    type Response = TraineeRestored;

    fn run(self, host: &Host) -> Result<TraineeRestored, WireError> {
        let (place, backup) = host.named(&self.name)?;
        let stamp = host.stamp();
        let changed = host.write(|session| {
            Ok(session.restore_trainee(&place, &backup, &self.code, &self.trainee, &stamp)?)
        })?;
        Ok(TraineeRestored {
            changed,
            status: host.status()?,
        })
    }
}

/// Puts the real office back as in a backup. An office that is there is put aside. It needs the
/// recovery sheet and nobody's permission: there may be nobody any more.
#[derive(Clone, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct RestoreOffice {
    /// The backup's file, as a person chose it; asked for when left out.
    #[serde(default)]
    #[cfg_attr(test, ts(optional))]
    pub file: Option<FileId>,
    /// From the recovery sheet.
    pub code: String,
    /// Who leads the office.
    pub person: NewPerson,
}

/// The office that came back.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct OfficeRestored {
    /// The window's status.
    pub status: Status,
    /// Where the office lies that was there, to show.
    pub aside: Option<String>,
}

impl Command for RestoreOffice {
    const NAME: &'static str = "restore-office";
    const PERMISSION: &'static str = "office.open";
    const ACCESS: Access = Access::Write;
    type Response = OfficeRestored;

    fn run(self, host: &Host) -> Result<OfficeRestored, WireError> {
        let file = match &self.file {
            Some(id) => host.path(id)?,
            None => match host.dialogs()?.backup() {
                Some(file) => file,
                None => return Err(WireError::new("cancelled")),
            },
        };
        let backup = office::read_backup(&file)?;
        let place = file.parent().map(PathBuf::from).unwrap_or_default();
        let dir = host.folders.real.clone();
        host.begin();
        if host.desk_if_open().is_some_and(|desk| desk.dir == dir) {
            *locked(&host.desk) = None;
        }
        let mut stamp = host.stamp();
        self.person.name.trim().clone_into(&mut stamp.actor);
        let messages = Arc::clone(&host.messages);
        let mut watch = |done: u64, total: u64| host.tell_bytes("restoring", done, total);
        let (session, aside) = Session::restore(
            &dir,
            (&place, &backup),
            &self.code,
            &self.person.first(),
            &stamp,
            messages,
            &mut watch,
        )?;
        Ok(OfficeRestored {
            status: host.come_in(&dir, session)?,
            aside: aside.map(|dir| dir.display().to_string()),
        })
    }
}

/// Changes every key of the office.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct ChangeKeys {}

impl Command for ChangeKeys {
    const NAME: &'static str = "change-keys";
    const PERMISSION: &'static str = "account.manage";
    const ACCESS: Access = Access::Write;
    type Response = Status;

    fn run(self, host: &Host) -> Result<Status, WireError> {
        host.begin();
        let desk = locked(&host.desk).take();
        let desk = desk.ok_or_else(|| WireError::new("no-office-open"))?;
        let dir = desk.dir.clone();
        let session = match Desk::writer(desk) {
            Ok(session) => session,
            // Somebody reads at this moment: nothing was begun.
            Err(desk) => {
                host.lay_out(desk);
                return Err(WireError::new("office-in-use"));
            }
        };
        let mut watch = |done: u64, total: u64| host.tell_bytes("rekeying", done, total);
        match session.change_keys(&mut watch) {
            Ok(session) => host.come_in(&dir, session),
            Err(error) => {
                host.approach(&dir)?;
                Err(error.into())
            }
        }
    }
}
