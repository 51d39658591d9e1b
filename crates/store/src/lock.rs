//! The office's lock: one program writes, the next ones read and can say who writes.
//!
//! The system lets go of the lock when the program ends, however it ends; the
//! text beside it is only for naming the holder.

use std::fs::{File, OpenOptions, TryLockError};
use std::path::Path;
use std::time::Duration;

use crate::error::StoreError;

/// The locked file.
pub(crate) const LOCK: &str = "office.lock";
/// Who holds it. A file of its own, because Windows lets nobody read a locked file.
pub(crate) const HOLDER: &str = "office.lock.txt";

/// Held while it lives.
#[derive(Debug)]
pub(crate) struct Lock {
    _file: File,
}

/// How long a lock that this very program let go of may still be held, and how often it is tried: a
/// child that is being started has it until it runs its own program.
const OWN_MS: u64 = 200;
const TRY_MS: u64 = 5;

/// Takes the lock, or says who holds it.
pub(crate) fn take(dir: &Path) -> Result<Result<Lock, String>, StoreError> {
    let mut held = try_take(dir)?;
    for _ in 0..OWN_MS / TRY_MS {
        match held {
            Err(holder) if holder == me().trim() => {
                std::thread::sleep(Duration::from_millis(TRY_MS));
                held = try_take(dir)?;
            }
            held => return Ok(held),
        }
    }
    Ok(held)
}

fn try_take(dir: &Path) -> Result<Result<Lock, String>, StoreError> {
    let file = OpenOptions::new()
        .create(true)
        .truncate(false)
        .write(true)
        .open(dir.join(LOCK))?;
    match file.try_lock() {
        Ok(()) => {
            std::fs::write(dir.join(HOLDER), me())?;
            Ok(Ok(Lock { _file: file }))
        }
        Err(TryLockError::WouldBlock) => {
            let holder = std::fs::read_to_string(dir.join(HOLDER)).unwrap_or_default();
            Ok(Err(holder.trim().to_owned()))
        }
        Err(TryLockError::Error(error)) => Err(error.into()),
    }
}

/// This program and its process number.
pub(crate) fn me() -> String {
    let name = std::env::current_exe()
        .ok()
        .and_then(|path| Some(path.file_stem()?.to_string_lossy().into_owned()))
        .unwrap_or_else(|| "?".to_owned());
    format!("{name} ({})\n", std::process::id())
}
