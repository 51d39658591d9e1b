//! Making and opening an office: a folder with `office.db` and its lock.

use std::path::{Path, PathBuf};

use rusqlite::Connection;

use crate::error::StoreError;
use crate::id::Ids;
use crate::key::Key;
use crate::lock::{self, Lock};
use crate::migrate::{self, STEPS, Standing, Step};
use crate::{chain, connection, history, object};

pub(crate) const DATABASE: &str = "office.db";
/// The database while it is being made; renamed when it is whole.
const UNFINISHED: &str = "office.db.new";
/// What the names of copies made before a migration begin with.
const BEFORE: &str = "office.before-";
/// What the names of the header's files begin with; it is written before the database.
const HEADER: &str = "office.key.";

/// How the office is open.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Mode {
    /// This program holds the lock.
    ReadWrite,
    /// Another program holds it.
    ReadOnly {
        /// Its name and process number.
        holder: String,
    },
}

/// An open office. Dropping it closes the office and lets go of the lock.
#[derive(Debug)]
pub struct Store {
    // Before the lock: the connection must be closed while the lock is still held.
    pub(crate) connection: Connection,
    pub(crate) mode: Mode,
    pub(crate) site: String,
    pub(crate) ids: Ids,
    pub(crate) key: Option<Key>,
    dir: PathBuf,
    _lock: Option<Lock>,
}

/// A second connection that only reads, for another thread: a long import does
/// not stop it.
#[derive(Debug)]
pub struct Reader {
    pub(crate) connection: Connection,
}

impl Store {
    /// Makes an office in a new or empty folder. `site` is the short name of the
    /// centre that every row of it carries. With a key its files are encrypted.
    ///
    /// # Errors
    /// [`StoreError::AlreadyAnOffice`], [`StoreError::FolderNotEmpty`] or what the disk says.
    pub fn create(dir: &Path, site: &str, key: Option<&Key>) -> Result<Self, StoreError> {
        std::fs::create_dir_all(dir)?;
        must_be_free(dir)?;
        let held = match lock::take(dir)? {
            Ok(held) => held,
            Err(holder) => return Err(StoreError::ReadOnly { holder }),
        };
        // Made under another name, so that a program killed here leaves no half office.
        let unfinished = dir.join(UNFINISHED);
        for leftover in [UNFINISHED, "office.db.new-wal", "office.db.new-shm"] {
            match std::fs::remove_file(dir.join(leftover)) {
                Err(error) if error.kind() != std::io::ErrorKind::NotFound => {
                    return Err(error.into());
                }
                _ => {}
            }
        }
        let mut fresh = connection::fresh(&unfinished, key)?;
        migrate::claim(&fresh)?;
        migrate::migrate(&mut fresh, STEPS, None)?;
        migrate::name_site(&fresh, site)?;
        connection::checkpoint(&fresh)?;
        fresh.close().map_err(|(_, error)| error)?;
        std::fs::rename(&unfinished, dir.join(DATABASE))?;
        #[cfg(unix)]
        std::fs::File::open(dir)?.sync_all()?;
        Self::open_with(dir, STEPS, Ok(held), key)
    }

    /// Opens an office, for reading only when another program holds it.
    ///
    /// # Errors
    /// [`StoreError::NotAnOffice`], [`StoreError::ForeignFile`] (also without the key of an encrypted
    /// one), [`StoreError::WrongKey`], [`StoreError::NotEncrypted`], [`StoreError::NewerFile`] or what
    /// the disk says.
    pub fn open(dir: &Path, key: Option<&Key>) -> Result<Self, StoreError> {
        if !dir.join(DATABASE).is_file() {
            return Err(StoreError::NotAnOffice);
        }
        // Before the lock leaves its files in a folder that is not ours.
        migrate::standing(&connection::reader(&dir.join(DATABASE), key)?, STEPS)?;
        Self::open_with(dir, STEPS, lock::take(dir)?, key)
    }

    pub(crate) fn open_with(
        dir: &Path,
        steps: &[Step],
        lock: Result<Lock, String>,
        key: Option<&Key>,
    ) -> Result<Self, StoreError> {
        let path = dir.join(DATABASE);
        // Looked at without writing, and under the lock: another program may have migrated it.
        let standing = migrate::standing(&connection::reader(&path, key)?, steps)?;
        let (connection, mode, lock) = match lock {
            Ok(lock) => {
                let mut connection = connection::writer(&path, key)?;
                // After a power cut a page of the file may be torn whose whole copy lies in the log: the look
                // at the seals reads the file alone. A disk that takes nothing now is told of when it matters.
                let _ = connection::checkpoint(&connection);
                if let Standing::Behind(stamp) = standing {
                    let copy = dir.join(format!("{BEFORE}{stamp}.db"));
                    migrate::migrate(&mut connection, steps, Some((&path, &copy, key)))?;
                }
                (connection, Mode::ReadWrite, Some(lock))
            }
            Err(_) if standing != Standing::Current => return Err(StoreError::OlderFile),
            Err(holder) => (
                connection::reader(&path, key)?,
                Mode::ReadOnly { holder },
                None,
            ),
        };
        let site = connection.query_row("SELECT value FROM meta WHERE key = 'site'", [], |r| {
            r.get(0)
        })?;
        Ok(Self {
            connection,
            mode,
            site,
            ids: Ids::default(),
            key: key.cloned(),
            dir: dir.to_owned(),
            _lock: lock,
        })
    }

    /// Whether this program may write, and who does if not.
    #[must_use]
    pub fn mode(&self) -> &Mode {
        &self.mode
    }

    /// The short name of the centre this office belongs to.
    #[must_use]
    pub fn site(&self) -> &str {
        &self.site
    }

    /// The office's folder.
    #[must_use]
    pub fn dir(&self) -> &Path {
        &self.dir
    }

    /// The same office once more for another thread, only for reading and without the lock.
    /// It sees every operation as soon as it is whole and never waits for one.
    ///
    /// # Errors
    /// What the disk says.
    pub fn second(&self) -> Result<Self, StoreError> {
        let holder = match &self.mode {
            Mode::ReadWrite => lock::me().trim().to_owned(),
            Mode::ReadOnly { holder } => holder.clone(),
        };
        Ok(Self {
            connection: connection::reader(&self.dir.join(DATABASE), self.key.as_ref())?,
            mode: Mode::ReadOnly { holder },
            site: self.site.clone(),
            ids: Ids::default(),
            key: self.key.clone(),
            dir: self.dir.clone(),
            _lock: None,
        })
    }

    /// The bytes of a picture whose file lies in `beside`: this office is a copy, and its files stayed
    /// where it was copied from.
    ///
    /// # Errors
    /// [`StoreError::Damaged`] when the file is not there or not as it was.
    pub fn photo_bytes_from(
        &self,
        beside: &Path,
        sha256: &str,
    ) -> Result<Option<Vec<u8>>, StoreError> {
        object::get_from(&self.connection, beside, sha256)
    }

    /// A connection that only reads.
    ///
    /// # Errors
    /// What the disk says.
    pub fn reader(&self) -> Result<Reader, StoreError> {
        let connection = connection::reader(&self.dir.join(DATABASE), self.key.as_ref())?;
        Ok(Reader { connection })
    }

    /// The hash of the operation of that number, hexadecimal.
    ///
    /// # Errors
    /// What the database says.
    pub fn head_at(&self, operation: i64) -> Result<Option<String>, StoreError> {
        chain::head_at(&self.connection, operation)
    }

    /// The newest operation that changed what papers say; `None` in a new office.
    ///
    /// # Errors
    /// What the database says.
    pub fn head(&self) -> Result<Option<chain::HistoryHead>, StoreError> {
        chain::head(&self.connection)
    }

    /// Whether the operation of that number has this hash (hexadecimal): what a backup or a packet of
    /// papers has seen must still stand there.
    ///
    /// # Errors
    /// What the database says.
    pub fn has_head(&self, operation: i64, head: &str) -> Result<bool, StoreError> {
        chain::has_head(&self.connection, operation, head)
    }

    /// The newest operations first, at most `limit`.
    ///
    /// # Errors
    /// What the database says.
    pub fn history(&self, limit: usize) -> Result<Vec<history::Entry>, StoreError> {
        history::entries(&self.connection, limit)
    }
}

/// Removes the copies that were made before the database was brought to a newer edition; gives how many
/// there were.
///
/// # Errors
/// What the disk says.
pub fn clear_copies(dir: &Path) -> Result<usize, StoreError> {
    let mut cleared = 0;
    for entry in std::fs::read_dir(dir)? {
        let entry = entry?;
        if entry.file_name().to_string_lossy().starts_with(BEFORE) {
            std::fs::remove_file(entry.path())?;
            cleared += 1;
        }
    }
    Ok(cleared)
}

/// Whether a folder holds an office; it is not opened.
#[must_use]
pub fn is_office(dir: &Path) -> bool {
    dir.join(DATABASE).is_file()
}

/// Takes the lock of an office and lets go of it.
///
/// # Errors
/// [`StoreError::ReadOnly`] while a program has it open.
pub fn must_be_closed(dir: &Path) -> Result<(), StoreError> {
    match lock::take(dir)? {
        Ok(_held) => Ok(()),
        Err(holder) => Err(StoreError::ReadOnly { holder }),
    }
}

/// Says why no office can be made in a folder. One that is not there yet is free.
///
/// # Errors
/// [`StoreError::AlreadyAnOffice`], [`StoreError::FolderNotEmpty`] or what the disk says.
pub fn must_be_free(dir: &Path) -> Result<(), StoreError> {
    if !dir.exists() {
        return Ok(());
    }
    let mut names = Vec::new();
    for entry in std::fs::read_dir(dir)? {
        names.push(entry?.file_name().to_string_lossy().into_owned());
    }
    names.sort();
    if names.iter().any(|name| name == DATABASE) {
        return Err(StoreError::AlreadyAnOffice);
    }
    let ours = |name: &String| {
        let begun = name.starts_with(UNFINISHED) || name.starts_with(HEADER);
        begun || name == lock::LOCK || name == lock::HOLDER
    };
    match names.into_iter().find(|name| !ours(name)) {
        Some(found) => Err(StoreError::FolderNotEmpty { found }),
        None => Ok(()),
    }
}
