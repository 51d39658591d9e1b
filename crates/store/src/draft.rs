//! What was half typed when the office was locked, and small notes of the office about itself. Both
//! lie in the encrypted database and are no part of its history.

use rusqlite::{OptionalExtension, params};

use crate::error::StoreError;
use crate::open::Store;

impl Store {
    /// Keeps what an account had half typed, in place of what was kept before.
    ///
    /// # Errors
    /// What the database says.
    pub fn keep_draft(&self, account: &str, text: &str) -> Result<(), StoreError> {
        let sql = "INSERT OR REPLACE INTO draft VALUES (?1, ?2)";
        self.connection.execute(sql, params![account, text])?;
        Ok(())
    }

    /// What was kept for an account; it is kept no longer.
    ///
    /// # Errors
    /// What the database says.
    pub fn take_draft(&self, account: &str) -> Result<Option<String>, StoreError> {
        let sql = "DELETE FROM draft WHERE account = ?1 RETURNING text";
        let mut statement = self.connection.prepare(sql)?;
        let mut found = statement.query([account])?;
        Ok(match found.next()? {
            Some(row) => Some(row.get(0)?),
            None => None,
        })
    }

    /// A note of the office about itself.
    ///
    /// # Errors
    /// What the database says.
    pub fn note(&self, key: &str) -> Result<Option<String>, StoreError> {
        let sql = "SELECT value FROM meta WHERE key = ?1";
        let found = self.connection.query_row(sql, [key], |r| r.get(0));
        Ok(found.optional()?)
    }

    /// Writes a note of the office about itself.
    ///
    /// # Errors
    /// What the database says.
    pub fn set_note(&self, key: &str, value: &str) -> Result<(), StoreError> {
        let sql = "INSERT OR REPLACE INTO meta VALUES (?1, ?2)";
        self.connection.execute(sql, [key, value])?;
        Ok(())
    }
}
