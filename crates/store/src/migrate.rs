//! Brings a database to this edition's shape: timestamped steps, one transaction each.
//!
//! A database with data is copied first and the copy read back; a newer file and
//! a foreign one are refused. Steps are never changed once shipped.

use std::path::Path;

use rusqlite::{Connection, TransactionBehavior};

use crate::connection::{self, APPLICATION};
use crate::error::StoreError;

/// One step: its stamp (`YYYYMMDDnn`) and its SQL.
pub(crate) type Step = (i64, &'static str);

/// All steps of this edition, oldest first.
pub(crate) const STEPS: &[Step] = &[
    (
        2026112201,
        include_str!("../migrations/2026112201_history.sql"),
    ),
    (
        2026112202,
        include_str!("../migrations/2026112202_organisation.sql"),
    ),
    (
        2026112203,
        include_str!("../migrations/2026112203_trainee.sql"),
    ),
    (
        2026112204,
        include_str!("../migrations/2026112204_case.sql"),
    ),
    (
        2026112205,
        include_str!("../migrations/2026112205_training.sql"),
    ),
    (
        2026112206,
        include_str!("../migrations/2026112206_search.sql"),
    ),
    (
        2026112207,
        include_str!("../migrations/2026112207_passport_number.sql"),
    ),
    (
        2026112208,
        include_str!("../migrations/2026112208_window.sql"),
    ),
    (
        2026112501,
        include_str!("../migrations/2026112501_centre.sql"),
    ),
    (
        2026112502,
        include_str!("../migrations/2026112502_forms.sql"),
    ),
    (
        2026112601,
        include_str!("../migrations/2026112601_file.sql"),
    ),
    (
        2026112602,
        include_str!("../migrations/2026112602_classes.sql"),
    ),
];

/// Where a database stands.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Standing {
    /// All steps are done.
    Current,
    /// The steps after this stamp are to be done (0 = none is done yet).
    Behind(i64),
}

/// Reads where a database stands.
///
/// # Errors
/// [`StoreError::ForeignFile`] and [`StoreError::NewerFile`].
pub(crate) fn standing(connection: &Connection, steps: &[Step]) -> Result<Standing, StoreError> {
    let application: i32 = connection.pragma_query_value(None, "application_id", |r| r.get(0))?;
    if application != APPLICATION {
        return Err(StoreError::ForeignFile);
    }
    // The newest step is also the file's `user_version`; i32 holds YYYYMMDDnn until 2147.
    let done: i64 = connection.pragma_query_value(None, "user_version", |r| r.get(0))?;
    let newest = steps.last().map_or(0, |(stamp, _)| *stamp);
    if done > newest || (done != 0 && !steps.iter().any(|(stamp, _)| *stamp == done)) {
        return Err(StoreError::NewerFile { stamp: done });
    }
    Ok(if done == newest {
        Standing::Current
    } else {
        Standing::Behind(done)
    })
}

/// Marks an empty database as ours.
pub(crate) fn claim(connection: &Connection) -> Result<(), StoreError> {
    connection.pragma_update(None, "application_id", APPLICATION)?;
    Ok(())
}

/// Does the steps that are missing; `copy` is where the copy goes when there is data.
pub(crate) fn migrate(
    connection: &mut Connection,
    steps: &[Step],
    copy: &Path,
) -> Result<(), StoreError> {
    let Standing::Behind(done) = standing(connection, steps)? else {
        return Ok(());
    };
    if done != 0 {
        verified_copy(connection, copy)?;
    }
    for (stamp, sql) in steps.iter().filter(|(stamp, _)| *stamp > done) {
        let tx = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
        tx.execute_batch(sql)?;
        tx.pragma_update(None, "user_version", stamp)?;
        tx.commit()?;
    }
    Ok(())
}

/// Copies the database and reads the copy back: structure, references, history head.
pub(crate) fn verified_copy(connection: &Connection, copy: &Path) -> Result<(), StoreError> {
    // A copy left by an attempt that failed says nothing about the database of now.
    if copy.exists() {
        std::fs::remove_file(copy)?;
    }
    connection.execute("VACUUM INTO ?1", [copy.to_string_lossy()])?;
    std::fs::File::open(copy)?.sync_all()?;
    let second = connection::reader(copy)?;
    let sound: String = second.query_row("PRAGMA quick_check", [], |r| r.get(0))?;
    let dangling = second
        .prepare("PRAGMA foreign_key_check")?
        .query([])?
        .next()?
        .is_some();
    if sound != "ok" || dangling || head(&second)? != head(connection)? {
        return Err(StoreError::CopyNotVerified);
    }
    Ok(())
}

fn head(connection: &Connection) -> Result<(i64, Vec<u8>), StoreError> {
    Ok(connection.query_row(
        "SELECT count(*), coalesce((SELECT hash FROM history ORDER BY seq DESC LIMIT 1), x'') FROM history",
        [],
        |r| Ok((r.get(0)?, r.get(1)?)),
    )?)
}

/// Names the centre a new office belongs to.
pub(crate) fn name_site(connection: &Connection, site: &str) -> Result<(), StoreError> {
    connection.execute("INSERT INTO meta VALUES ('site', ?1)", [site])?;
    Ok(())
}

#[cfg(test)]
mod tests;
