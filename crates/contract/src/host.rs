//! What a host lends to commands: the office's folder, the clock, files people
//! chose, the language of the screen, and where progress goes.

use std::collections::BTreeMap;
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use chrono::{DateTime, NaiveDate, Utc};
use office::{Session, Stamp};
use rulebook::{Lang, Messages};
use serde::{Deserialize, Serialize};

use crate::error::WireError;
use crate::{Access, Command};

/// A file or folder a person chose; paths never travel on the wire.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
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

/// A host's half of every command.
pub struct Host {
    pub(crate) dir: PathBuf,
    pub(crate) lang: Lang,
    pub(crate) messages: Arc<Messages>,
    pub(crate) watcher: Box<Watcher>,
    pub(crate) session: Option<Session>,
    clock: fn() -> DateTime<Utc>,
    today: fn() -> NaiveDate,
    files: BTreeMap<FileId, PathBuf>,
}

impl Host {
    /// A host over the office in `dir`; it is opened by the first command that needs it.
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
            dir: dir.to_owned(),
            lang,
            messages,
            watcher,
            session: None,
            clock,
            today,
            files: BTreeMap::new(),
        }
    }

    /// Lends a path a person chose to commands.
    pub fn lend(&mut self, path: &Path) -> FileId {
        let id = FileId(format!("file-{}", self.files.len() + 1));
        self.files.insert(id.clone(), path.to_owned());
        id
    }

    /// Runs a command.
    ///
    /// # Errors
    /// Those of the command; `read-only` when another program holds the office.
    pub fn call<C: Command>(&mut self, command: C) -> Result<C::Response, WireError> {
        if C::ACCESS == Access::Write
            && let Some(session) = &self.session
            && let office::Mode::ReadOnly { holder } = session.mode()
        {
            return Err(WireError::new("store-read-only").arg("holder", holder));
        }
        command.run(self)
    }

    pub(crate) fn path(&self, id: &FileId) -> Result<PathBuf, WireError> {
        self.files
            .get(id)
            .cloned()
            .ok_or_else(|| WireError::new("unknown-file"))
    }

    /// The office, opened if it is not yet.
    pub(crate) fn session(&mut self) -> Result<&mut Session, WireError> {
        if self.session.is_none() {
            self.session = Some(Session::open(&self.dir, Arc::clone(&self.messages))?);
        }
        // Set in the line above.
        self.session
            .as_mut()
            .ok_or_else(|| WireError::new("store-not-an-office"))
    }

    pub(crate) fn today(&self) -> NaiveDate {
        (self.today)()
    }

    /// Who did it and when: until sign-in exists the actor is `practice`.
    pub(crate) fn stamp(&self) -> Stamp {
        Stamp {
            at: (self.clock)(),
            actor: "practice".to_owned(),
        }
    }
}
