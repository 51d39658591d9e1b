//! Connections to `office.db` and their settings. The only place that opens one.
//!
//! Invariants: WAL with `synchronous=FULL`, foreign keys on, one connection that
//! writes; the others cannot write and never checkpoint.

use std::path::Path;
use std::time::Duration;

use rusqlite::config::DbConfig;
use rusqlite::{Connection, OpenFlags};

use crate::error::StoreError;
use crate::key::{self, Key};

/// `Tabi` in ASCII: tells our files from other SQLite databases.
pub(crate) const APPLICATION: i32 = 0x5461_6269;

/// Statements a connection keeps prepared: six per noun and the special reads.
const STATEMENTS: usize = 256;

/// How long a connection waits for another program (a backup, a second reader).
const PATIENCE: Duration = Duration::from_secs(5);

/// The connection that writes.
pub(crate) fn writer(path: &Path, key: Option<&Key>) -> Result<Connection, StoreError> {
    open(path, key, OpenFlags::SQLITE_OPEN_READ_WRITE, true)
}

/// The first connection to a file that is not there yet.
pub(crate) fn fresh(path: &Path, key: Option<&Key>) -> Result<Connection, StoreError> {
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_CREATE;
    open(path, key, flags, true)
}

/// A connection that only reads.
pub(crate) fn reader(path: &Path, key: Option<&Key>) -> Result<Connection, StoreError> {
    open(path, key, OpenFlags::SQLITE_OPEN_READ_ONLY, false)
}

/// A connection that reads the office and writes a copy: rows come in the order of their tables, so
/// references are looked at when the copy is proven.
pub(crate) fn copier(path: &Path, key: Option<&Key>) -> Result<Connection, StoreError> {
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_CREATE;
    let connection = open(path, key, flags, false)?;
    connection.pragma_update(None, "foreign_keys", false)?;
    connection.pragma_update(None, "wal_autocheckpoint", 0)?;
    Ok(connection)
}

fn open(
    path: &Path,
    key: Option<&Key>,
    flags: OpenFlags,
    writes: bool,
) -> Result<Connection, StoreError> {
    let flags = flags | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let connection = Connection::open_with_flags(path, flags)?;
    key::apply(&connection, key)?;
    match (fits(&connection), key) {
        (Err(StoreError::ForeignFile), Some(_)) => {
            // A plain office opens without the key.
            let plain = Connection::open_with_flags(path, flags)?;
            return Err(match fits(&plain) {
                Ok(()) => StoreError::NotEncrypted,
                Err(_) => StoreError::WrongKey,
            });
        }
        (fits, _) => fits?,
    }
    settle(connection, writes)
}

/// Whether the first page can be read.
fn fits(connection: &Connection) -> Result<(), StoreError> {
    Ok(connection.query_row("SELECT count(*) FROM sqlite_schema", [], |_| Ok(()))?)
}

fn settle(connection: Connection, writes: bool) -> Result<Connection, StoreError> {
    connection.busy_timeout(PATIENCE)?;
    connection.set_prepared_statement_cache_capacity(STATEMENTS);
    connection.pragma_update(None, "foreign_keys", true)?;
    connection.pragma_update(None, "cache_size", -65_536)?;
    connection.pragma_update(None, "temp_store", "MEMORY")?;
    // A damaged or crafted schema must not run functions or write shadow tables.
    connection.pragma_update(None, "trusted_schema", false)?;
    // Otherwise a prepared statement is compiled anew for every value bound to it.
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_QPSG, true)?;
    if writes {
        connection.pragma_update_and_check(None, "journal_mode", "WAL", |_| Ok(()))?;
        connection.pragma_update(None, "synchronous", "FULL")?;
    }
    Ok(connection)
}

/// Moves the log into the database file, as far as readers allow.
pub(crate) fn checkpoint(connection: &Connection) -> Result<(), StoreError> {
    connection.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(()))?;
    Ok(())
}
