//! Whole copies of an office's database: backups, the copy before a migration, the same office
//! under another key. A copy counts once it has been opened and read back.
//!
//! Invariant: what stands at the place asked for is a proven copy or nothing.

use std::fs;
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use rusqlite::Connection;
use serde::{Deserialize, Serialize};

use crate::error::StoreError;
use crate::key::Key;
use crate::lock;
use crate::open::{DATABASE, Store};
use crate::{connection, noun};

/// How often the one who waits is told how far a copy is.
const TELL: Duration = Duration::from_millis(100);

/// Told bytes done and bytes in all; it may stop the work.
pub type Watch<'a> = dyn FnMut(u64, u64) -> ControlFlow<()> + 'a;

/// What was read back from a copy.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Proof {
    /// Operations in its history.
    pub operations: i64,
    /// Hash of the newest one, hexadecimal.
    pub head: String,
    /// Rows of all nouns, removed ones too.
    pub rows: i64,
    /// Trainees that are there.
    pub trainees: i64,
    /// Size of its file.
    pub bytes: i64,
}

impl Store {
    /// Copies the office as it is now to `path`, under a key of its own, and proves the copy.
    ///
    /// # Errors
    /// [`StoreError::Stopped`], [`StoreError::CopyNotVerified`], [`StoreError::DiskFull`] or what the
    /// disk says; then nothing is left at `path`.
    pub fn backup_to(
        &self,
        path: &Path,
        key: &Key,
        watch: &mut Watch<'_>,
    ) -> Result<Proof, StoreError> {
        let database = self.dir().join(DATABASE);
        proven_copy(&database, self.key.as_ref(), path, Some(key), watch)
    }
}

/// Opens a copy and reads all of it: every page by its seal, structure, references, counts.
///
/// # Errors
/// [`StoreError::WrongKey`], [`StoreError::NewerFile`], [`StoreError::Damaged`] with what is wrong.
pub fn prove(path: &Path, key: Option<&Key>) -> Result<Proof, StoreError> {
    let connection = connection::reader(path, key)?;
    sound(&connection, key.is_some())?;
    let head = head(&connection)?;
    let mut rows = 0;
    for noun in noun::all().values() {
        let sql = format!("SELECT count(*) FROM \"{}\"", noun.name);
        rows += match connection.query_row(&sql, [], |r| r.get::<_, i64>(0)) {
            Ok(count) => count,
            // A copy of an older edition has no table of that noun yet.
            Err(rusqlite::Error::SqliteFailure(error, _))
                if error.code == rusqlite::ErrorCode::Unknown =>
            {
                0
            }
            Err(error) => return Err(error.into()),
        };
    }
    let trainees = "SELECT count(*) FROM trainee WHERE deleted = 0";
    Ok(Proof {
        operations: head.0,
        head: hex(&head.1),
        rows,
        trainees: connection.query_row(trainees, [], |r| r.get(0))?,
        bytes: fs::metadata(path)?.len().try_into().unwrap_or(i64::MAX),
    })
}

/// Every page's seal (an encrypted file), every page's structure, every reference.
pub(crate) fn sound(connection: &Connection, encrypted: bool) -> Result<(), StoreError> {
    let damaged = |detail: String| StoreError::Damaged { detail };
    if encrypted && let Some(said) = broken_seal(connection)? {
        return Err(damaged(said));
    }
    let said: String = connection.query_row("PRAGMA quick_check(1)", [], |r| r.get(0))?;
    if said != "ok" {
        return Err(damaged(said));
    }
    let mut references = connection.prepare("PRAGMA foreign_key_check")?;
    match references.query([])?.next()? {
        Some(row) => Err(damaged(row.get(0)?)),
        None => Ok(()),
    }
}

/// The first page whose seal does not fit. SQLCipher reads every page of the file for it.
pub(crate) fn broken_seal(connection: &Connection) -> Result<Option<String>, StoreError> {
    let mut said = connection.prepare("PRAGMA cipher_integrity_check")?;
    let mut said = said.query([])?;
    Ok(match said.next()? {
        Some(row) => Some(row.get(0)?),
        None => None,
    })
}

/// How many operations there are, and the hash of the newest.
fn head(connection: &Connection) -> Result<(i64, Vec<u8>), StoreError> {
    Ok(connection.query_row(
        "SELECT count(*), coalesce((SELECT hash FROM history ORDER BY seq DESC LIMIT 1), x'') FROM history",
        [],
        |r| Ok((r.get(0)?, r.get(1)?)),
    )?)
}

pub(crate) fn hex(bytes: &[u8]) -> String {
    let nibbles = bytes.iter().flat_map(|byte| [byte >> 4, byte & 15]);
    nibbles
        .filter_map(|n| char::from_digit(n.into(), 16))
        .collect()
}

/// A copy beside the place asked for, proven, then put there.
pub(crate) fn proven_copy(
    from: &Path,
    from_key: Option<&Key>,
    to: &Path,
    to_key: Option<&Key>,
    watch: &mut Watch<'_>,
) -> Result<Proof, StoreError> {
    let unfinished = beside(to, ".new");
    clear(&unfinished)?;
    let done = write_copy(from, from_key, &unfinished, to_key, watch).and_then(|head| {
        let proof = prove(&unfinished, to_key)?;
        if (proof.operations, &proof.head) != (head.0, &hex(&head.1)) {
            return Err(StoreError::CopyNotVerified);
        }
        fs::File::open(&unfinished)?.sync_all()?;
        Ok(proof)
    });
    let proof = match done {
        Ok(proof) => proof,
        Err(error) => {
            clear(&unfinished)?;
            return Err(error);
        }
    };
    fs::rename(&unfinished, to)?;
    sync_folder(to)?;
    // It is whole: whoever is told cannot stop it any more.
    let _ = watch(1, 1);
    Ok(proof)
}

/// Copies, in one reading transaction; gives the history's head at that moment.
fn write_copy(
    from: &Path,
    from_key: Option<&Key>,
    to: &Path,
    to_key: Option<&Key>,
    watch: &mut Watch<'_>,
) -> Result<(i64, Vec<u8>), StoreError> {
    let connection = connection::copier(from, from_key)?;
    let key = to_key.map(Key::quoted);
    let key = key.as_ref().map_or("", |key| key.as_str());
    connection.execute(
        "ATTACH DATABASE ?1 AS copy KEY ?2",
        [&to.to_string_lossy(), key],
    )?;
    let total = fs::metadata(from)?.len();
    let interrupt = connection.get_interrupt_handle();
    let finished = AtomicBool::new(false);
    let mut stopped = false;
    let head = std::thread::scope(|scope| {
        let work = scope.spawn(|| {
            let copied = export(&connection);
            finished.store(true, Ordering::Release);
            copied.map(|head| (head, connection))
        });
        while !finished.load(Ordering::Acquire) {
            let done = fs::metadata(to).map_or(0, |about| about.len());
            if watch(done.min(total), total).is_break() {
                stopped = true;
                interrupt.interrupt();
            }
            std::thread::park_timeout(TELL);
        }
        work.join()
    });
    let head = head.map_err(|_| StoreError::CopyNotVerified)?;
    if stopped {
        return Err(StoreError::Stopped);
    }
    let (head, connection) = head?;
    connection.execute_batch("DETACH DATABASE copy")?;
    Ok(head)
}

fn export(connection: &Connection) -> Result<(i64, Vec<u8>), StoreError> {
    connection.execute_batch("BEGIN")?;
    let head = head(connection)?;
    connection.query_row("SELECT sqlcipher_export('copy')", [], |_| Ok(()))?;
    for pragma in ["application_id", "user_version"] {
        let value: i64 = connection.pragma_query_value(None, pragma, |r| r.get(0))?;
        connection.execute_batch(&format!("PRAGMA copy.{pragma} = {value}"))?;
    }
    connection.execute_batch("COMMIT")?;
    Ok(head)
}

/// Puts the office's database under another key, a plain one under its first. Nobody may have it
/// open. What was there is replaced by a proven copy in one step, so that a program that is killed
/// leaves the one or the other.
///
/// # Errors
/// [`StoreError::ReadOnly`] when somebody has it open, [`StoreError::WrongKey`],
/// [`StoreError::NotEncrypted`], [`StoreError::Stopped`], or what the disk says.
pub fn recrypt(
    dir: &Path,
    from: Option<&Key>,
    to: &Key,
    watch: &mut Watch<'_>,
) -> Result<Proof, StoreError> {
    let _held = match lock::take(dir)? {
        Ok(held) => held,
        Err(holder) => return Err(StoreError::ReadOnly { holder }),
    };
    let database = dir.join(DATABASE);
    // All of the log into the file: closing the last connection leaves none behind.
    let writer = connection::writer(&database, from)?;
    connection::checkpoint(&writer)?;
    writer.close().map_err(|(_, error)| error)?;
    let proof = proven_copy(&database, from, &database, Some(to), watch)?;
    for name in leftovers(dir)? {
        fs::remove_file(dir.join(name))?;
    }
    Ok(proof)
}

/// Files that hold the office under its old key or under none.
fn leftovers(dir: &Path) -> Result<Vec<String>, StoreError> {
    let mut names = Vec::new();
    for entry in fs::read_dir(dir)? {
        let name = entry?.file_name().to_string_lossy().into_owned();
        let log = name == format!("{DATABASE}-wal") || name == format!("{DATABASE}-shm");
        if log || name.starts_with("office.before-") {
            names.push(name);
        }
    }
    Ok(names)
}

fn beside(path: &Path, ending: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(ending);
    PathBuf::from(name)
}

/// Removes a copy that was not finished, and its logs.
fn clear(path: &Path) -> Result<(), StoreError> {
    for ending in ["", "-journal", "-wal", "-shm"] {
        match fs::remove_file(beside(path, ending)) {
            Err(error) if error.kind() != std::io::ErrorKind::NotFound => return Err(error.into()),
            _ => {}
        }
    }
    Ok(())
}

fn sync_folder(path: &Path) -> Result<(), StoreError> {
    #[cfg(unix)]
    if let Some(folder) = path.parent() {
        fs::File::open(folder)?.sync_all()?;
    }
    Ok(())
}
