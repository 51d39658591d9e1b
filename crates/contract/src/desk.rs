//! The open office, for several threads at once.
//!
//! One session writes, behind a lock: writing commands wait for one another. Reading
//! commands take a session of their own, on a connection that cannot write; it sees
//! the last whole operation and never waits for the one that runs.

use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};

use domain::account::Account;
use domain::record::Record;
use office::{Mode, Session};

use crate::error::WireError;
use crate::host::{Host, locked};

/// Reading sessions kept open; more are made when more threads ask at once.
const READERS: usize = 4;

/// An open office.
pub(crate) struct Desk {
    pub(crate) dir: PathBuf,
    pub(crate) mode: Mode,
    /// Who has signed in.
    account: Mutex<Account>,
    /// Makes further reading sessions; never lent, so that nobody waits for it long.
    source: Mutex<Session>,
    readers: Mutex<Vec<Session>>,
    /// The last to be closed: it moves the log into the database and removes it.
    writer: Mutex<Session>,
}

impl Desk {
    pub(crate) fn new(dir: &Path, session: Session) -> Result<Self, WireError> {
        Ok(Self {
            dir: dir.to_owned(),
            mode: session.mode().clone(),
            account: Mutex::new(session.account().clone()),
            source: Mutex::new(session.second()?),
            writer: Mutex::new(session),
            readers: Mutex::default(),
        })
    }

    /// The session that writes, of a desk that nobody else holds.
    pub(crate) fn writer(desk: Arc<Self>) -> Result<Session, Arc<Self>> {
        let desk = Arc::try_unwrap(desk)?;
        Ok(desk
            .writer
            .into_inner()
            .unwrap_or_else(PoisonError::into_inner))
    }

    pub(crate) fn account(&self) -> Account {
        locked(&self.account).clone()
    }

    fn reader(&self) -> Result<Session, WireError> {
        if let Some(session) = locked(&self.readers).pop() {
            return Ok(session);
        }
        Ok(locked(&self.source).second()?)
    }

    /// What somebody may do changed: the reading sessions learn it too.
    fn account_changed(&self, session: &Session) -> Result<(), WireError> {
        *locked(&self.account) = session.account().clone();
        *locked(&self.source) = session.second()?;
        locked(&self.readers).clear();
        Ok(())
    }

    fn give_back(&self, session: Session) {
        let mut readers = locked(&self.readers);
        if readers.len() < READERS {
            readers.push(session);
        }
    }
}

impl Host {
    /// The open office, if one is.
    pub(crate) fn desk_if_open(&self) -> Option<Arc<Desk>> {
        locked(&self.desk).clone()
    }

    /// The open office; a host with one office opens it.
    pub(crate) fn desk(&self) -> Result<Arc<Desk>, WireError> {
        let mut desk = locked(&self.desk);
        if let Some(desk) = &*desk {
            return Ok(Arc::clone(desk));
        }
        let Some(dir) = &self.only else {
            let waiting = locked(&self.waiting).is_some();
            let code = if waiting {
                "sign-in-needed"
            } else {
                "no-office-open"
            };
            return Err(WireError::new(code));
        };
        let opened = match &self.signer {
            Some(signer) => self.open_signed(dir, signer)?,
            None => self.open(dir)?,
        };
        *desk = Some(Arc::clone(&opened));
        Ok(opened)
    }

    pub(crate) fn open(&self, dir: &Path) -> Result<Arc<Desk>, WireError> {
        let session = Session::open(dir, Arc::clone(&self.messages))?;
        Ok(Arc::new(Desk::new(dir, session)?))
    }

    /// Who has signed in.
    pub(crate) fn account(&self) -> Result<Account, WireError> {
        Ok(self.desk()?.account())
    }

    /// Puts this office on the desk instead of the one that lies there.
    pub(crate) fn lay_out(&self, desk: Arc<Desk>) {
        locked(&self.blobs).clear();
        *locked(&self.waiting) = None;
        *locked(&self.desk) = Some(desk);
        self.remember_open();
    }

    /// Reads in the open office.
    pub(crate) fn read<T>(
        &self,
        f: impl FnOnce(&Session) -> Result<T, WireError>,
    ) -> Result<T, WireError> {
        let desk = self.desk()?;
        let session = desk.reader()?;
        let answer = f(&session);
        desk.give_back(session);
        answer
    }

    /// Asks the session that holds the keys; it changes no row.
    pub(crate) fn with_writer<T>(
        &self,
        f: impl FnOnce(&Session) -> Result<T, WireError>,
    ) -> Result<T, WireError> {
        let desk = self.desk()?;
        let session = locked(&desk.writer);
        f(&session)
    }

    /// Changes the open office, and tells what changed.
    pub(crate) fn write<T>(
        &self,
        f: impl FnOnce(&mut Session) -> Result<T, WireError>,
    ) -> Result<T, WireError> {
        let desk = self.desk()?;
        if let Mode::ReadOnly { holder } = &desk.mode {
            return Err(WireError::new("store-read-only").arg("holder", holder));
        }
        let mut session = locked(&desk.writer);
        let answer = f(&mut session);
        let changed = session.take_changed();
        if changed.contains(Account::NOUN) {
            desk.account_changed(&session)?;
        }
        drop(session);
        if !changed.is_empty() {
            (self.listener)(&changed);
        }
        answer
    }
}
