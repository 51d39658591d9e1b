//! Brings a database to this edition's shape: timestamped steps, one transaction each.
//!
//! A database with data is copied first and the copy read back; a newer file and
//! a foreign one are refused. Steps are never changed once shipped.

use std::ops::ControlFlow;
use std::path::Path;

use rusqlite::{Connection, TransactionBehavior};

use crate::connection::APPLICATION;
use crate::error::StoreError;
use crate::key::Key;
use crate::{chain, copy, object};

/// One step: its stamp (`YYYYMMDDnn`) and its SQL.
pub(crate) type Step = (i64, &'static str);

/// From this step on the history's chain holds hashes of values.
const SALTED: i64 = 2026112702;

/// From this step on pictures lie in files.
const OBJECTS: i64 = 2026112703;

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
    (
        2026112701,
        include_str!("../migrations/2026112701_account.sql"),
    ),
    (SALTED, include_str!("../migrations/2026112702_erase.sql")),
    (
        OBJECTS,
        include_str!("../migrations/2026112703_objects.sql"),
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

/// Where the database lies, where a copy of it goes, and the key of both.
pub(crate) type Copied<'a> = (&'a Path, &'a Path, Option<&'a Key>);

/// Does the steps that are missing; a database with data is copied first.
pub(crate) fn migrate(
    connection: &mut Connection,
    steps: &[Step],
    copied: Option<Copied<'_>>,
) -> Result<(), StoreError> {
    let Standing::Behind(done) = standing(connection, steps)? else {
        return Ok(());
    };
    if let Some((database, copy, key)) = copied {
        copy::proven_copy(database, key, copy, key, &mut |_, _| {
            ControlFlow::Continue(())
        })?;
    }
    for (stamp, sql) in steps.iter().filter(|(stamp, _)| *stamp > done) {
        let tx = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
        tx.execute_batch(sql)?;
        match *stamp {
            SALTED => chain::link_anew(&tx)?,
            OBJECTS => object::take_out(&tx)?,
            _ => {}
        }
        tx.pragma_update(None, "user_version", stamp)?;
        tx.commit()?;
    }
    Ok(())
}

/// Names the centre a new office belongs to.
pub(crate) fn name_site(connection: &Connection, site: &str) -> Result<(), StoreError> {
    connection.execute("INSERT INTO meta VALUES ('site', ?1)", [site])?;
    Ok(())
}

#[cfg(test)]
mod tests;
