//! What a host lends to commands: folders, the clock, files people chose, dialogs,
//! the language of the screen, and where progress and changes are told.
//!
//! A host is shared by threads. Commands that read never wait for one that writes:
//! see [`crate::desk`].

use std::collections::{BTreeMap, BTreeSet};
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, RwLock};

use chrono::{DateTime, NaiveDate, Utc};
use office::Stamp;
use rulebook::{Lang, Messages};
use serde::{Deserialize, Serialize};

use crate::Command;
use crate::blob::Blobs;
use crate::choose::Dialogs;
use crate::desk::Desk;
use crate::error::WireError;
use crate::sign_in::{Signer, Waiting};
use crate::status::Which;

/// A file or folder a person chose; paths never travel on the wire.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(transparent)]
pub struct FileId(String);

/// How far long work is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Progress {
    /// What is being done: `reading`, `importing`, `printing`.
    pub what: &'static str,
    /// Done so far.
    pub done: usize,
    /// In all; 0 = not known yet.
    pub total: usize,
}

/// Told about progress; it may stop the work.
pub type Watcher = dyn Fn(Progress) -> ControlFlow<()> + Send + Sync;

/// Told which nouns an operation changed.
pub type Listener = dyn Fn(&BTreeSet<&'static str>) + Send + Sync;

/// Where the offices of this machine lie.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Folders {
    /// The real office.
    pub real: PathBuf,
    /// The practice office.
    pub practice: PathBuf,
    /// The invented sample office.
    pub sample: PathBuf,
    /// Where the window keeps what it remembers while no office is open.
    pub base: PathBuf,
}

impl Folders {
    /// The three offices of a window, side by side in one folder.
    #[must_use]
    pub fn in_base(base: &Path) -> Self {
        Self {
            real: base.join("office"),
            practice: base.join("practice"),
            sample: base.join("sample"),
            base: base.to_owned(),
        }
    }

    /// The folder of an office.
    pub(crate) fn of(&self, which: Which) -> &Path {
        match which {
            Which::Real => &self.real,
            Which::Practice => &self.practice,
            Which::Sample => &self.sample,
        }
    }

    /// Which office lies in a folder.
    pub(crate) fn which(&self, dir: &Path) -> Option<Which> {
        let all = [Which::Real, Which::Practice, Which::Sample];
        all.into_iter().find(|which| self.of(*which) == dir)
    }

    fn only(dir: &Path) -> Self {
        Self {
            real: dir.to_owned(),
            practice: dir.to_owned(),
            sample: dir.to_owned(),
            base: dir.to_owned(),
        }
    }
}

/// A host's half of every command.
pub struct Host {
    pub(crate) folders: Folders,
    pub(crate) messages: Arc<Messages>,
    pub(crate) watcher: Box<Watcher>,
    pub(crate) listener: Box<Listener>,
    pub(crate) dialogs: Option<Box<dyn Dialogs>>,
    pub(crate) desk: Mutex<Option<Arc<Desk>>>,
    /// The office that somebody has to sign in to.
    pub(crate) waiting: Mutex<Option<Waiting>>,
    /// Held while a backup is made.
    pub(crate) backing_up: Mutex<()>,
    /// Held while the office that was open last is opened again.
    pub(crate) resuming: Mutex<()>,
    /// Who signs in to the only office there is.
    pub(crate) signer: Option<Signer>,
    /// The office that the first command opens by itself.
    pub(crate) only: Option<PathBuf>,
    pub(crate) blobs: Mutex<Blobs>,
    /// Held while the window's memory is rewritten.
    pub(crate) keeping: Mutex<()>,
    /// Opens files from outside, without an office and with little memory.
    pub(crate) reader: Option<PathBuf>,
    lang: RwLock<Lang>,
    clock: fn() -> DateTime<Utc>,
    today: fn() -> NaiveDate,
    files: Mutex<BTreeMap<FileId, PathBuf>>,
    stopped: AtomicBool,
}

impl Host {
    /// A host over the one office in `dir`; it is opened by the first command that needs it.
    #[must_use]
    pub fn new(
        dir: &Path,
        lang: Lang,
        messages: Arc<Messages>,
        clock: fn() -> DateTime<Utc>,
        today: fn() -> NaiveDate,
        watcher: Box<Watcher>,
    ) -> Self {
        Self {
            folders: Folders::only(dir),
            messages,
            watcher,
            listener: Box::new(|_| {}),
            dialogs: None,
            desk: Mutex::new(None),
            waiting: Mutex::default(),
            backing_up: Mutex::default(),
            resuming: Mutex::default(),
            signer: None,
            only: Some(dir.to_owned()),
            blobs: Mutex::default(),
            keeping: Mutex::default(),
            reader: None,
            lang: RwLock::new(lang),
            clock,
            today,
            files: Mutex::default(),
            stopped: AtomicBool::new(false),
        }
    }

    /// The same over the offices of a window, none of them open yet.
    #[must_use]
    pub fn with_folders(mut self, folders: Folders) -> Self {
        self.folders = folders;
        self.only = None;
        self
    }

    /// Signs in to the one office with a name and a password.
    #[must_use]
    pub fn signed_in_by(mut self, name: &str, password: &str) -> Self {
        self.signer = Some(Signer {
            name: name.to_owned(),
            password: password.to_owned(),
        });
        self
    }

    /// Tells `listener` which nouns every operation changed.
    #[must_use]
    pub fn on_changed(mut self, listener: Box<Listener>) -> Self {
        self.listener = listener;
        self
    }

    /// Lets commands ask people for files.
    #[must_use]
    pub fn with_dialogs(mut self, dialogs: Box<dyn Dialogs>) -> Self {
        self.dialogs = Some(dialogs);
        self
    }

    /// The program that opens pictures and workbooks from outside: one whose `main` begins with
    /// [`office::main_if_asked`]. Every shell names itself. Without one no picture is opened, and a
    /// workbook is read in this process: for tests, which are no such program.
    #[must_use]
    pub fn with_reader(mut self, program: &Path) -> Self {
        self.reader = Some(program.to_owned());
        self
    }

    /// Lends a path a person chose to commands.
    pub fn lend(&self, path: &Path) -> FileId {
        let mut files = locked(&self.files);
        let id = FileId(format!("file-{}", files.len() + 1));
        files.insert(id.clone(), path.to_owned());
        id
    }

    /// Runs a command.
    ///
    /// # Errors
    /// Those of the command; `not-permitted` for who may not; `store-read-only` when another program
    /// holds the office.
    pub fn call<C: Command>(&self, command: C) -> Result<C::Response, WireError> {
        self.permit(C::PERMISSION)?;
        command.run(self)
    }

    /// The language of the screen.
    #[must_use]
    pub fn lang(&self) -> Lang {
        *self.lang.read().unwrap_or_else(PoisonError::into_inner)
    }

    pub(crate) fn set_lang(&self, lang: Lang) {
        *self.lang.write().unwrap_or_else(PoisonError::into_inner) = lang;
    }

    pub(crate) fn path(&self, id: &FileId) -> Result<PathBuf, WireError> {
        locked(&self.files)
            .get(id)
            .cloned()
            .ok_or_else(|| WireError::new("unknown-file"))
    }

    pub(crate) fn today(&self) -> NaiveDate {
        (self.today)()
    }

    /// Who does it and when.
    pub(crate) fn stamp(&self) -> Stamp {
        let desk = self.desk_if_open();
        Stamp {
            at: (self.clock)(),
            actor: desk.map_or_else(String::new, |desk| desk.account().name),
        }
    }

    /// Long work begins: what was stopped before does not stop it.
    pub(crate) fn begin(&self) {
        self.stopped.store(false, Ordering::Relaxed);
    }

    /// Asks the long work that runs to stop.
    pub(crate) fn stop(&self) {
        self.stopped.store(true, Ordering::Relaxed);
    }

    /// Tells how far long work is; it breaks when a person stopped it.
    pub(crate) fn tell(&self, progress: Progress) -> ControlFlow<()> {
        let told = (self.watcher)(progress);
        if self.stopped.load(Ordering::Relaxed) {
            return ControlFlow::Break(());
        }
        told
    }
}

/// A lock whose holder panicked still holds whole values here.
pub(crate) fn locked<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
