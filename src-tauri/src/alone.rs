//! One window for one folder of offices: a second start brings the first window forward.
//!
//! A locked file says that a window is there, a second file asks it to come forward. No socket
//! and no message bus, so that it is the same on every system and opens nothing to others.

use std::fs::{self, File, OpenOptions, TryLockError};
use std::path::{Path, PathBuf};
use std::thread;
use std::time::Duration;

use tauri::{AppHandle, Manager};

/// How often the first window looks whether it is asked for.
const LOOK: Duration = Duration::from_millis(250);
/// How many looks a second start waits for the first window to come.
const PATIENCE: u32 = 20;

/// Whose turn it is.
pub(crate) enum Turn {
    /// Ours; the lock lasts as long as the program.
    First(Lock),
    /// A window was there and has come forward.
    Raised,
}

/// Held by the window that is there.
pub(crate) struct Lock {
    file: File,
    request: PathBuf,
}

/// Finds out whether a window is there already, and brings it forward if so.
///
/// # Errors
/// A sentence when the folder cannot be written or the first window does not answer.
pub(crate) fn take_turn(base: &Path) -> Result<Turn, String> {
    let told = |error: std::io::Error| format!("{}: {error}", base.display());
    fs::create_dir_all(base).map_err(told)?;
    let request = base.join("window.forward");
    let file = OpenOptions::new()
        .create(true)
        .truncate(false)
        .write(true)
        .open(base.join("window.lock"))
        .map_err(told)?;
    match file.try_lock() {
        Ok(()) => {
            // Left by a second start that gave up.
            let _ = fs::remove_file(&request);
            Ok(Turn::First(Lock { file, request }))
        }
        Err(TryLockError::WouldBlock) => {
            fs::write(&request, b"").map_err(told)?;
            for _ in 0..PATIENCE {
                thread::sleep(LOOK);
                if !request.exists() {
                    return Ok(Turn::Raised);
                }
            }
            let _ = fs::remove_file(&request);
            Err("Tabidachi is open already, but its window does not answer.".to_owned())
        }
        Err(TryLockError::Error(error)) => Err(told(error)),
    }
}

/// Comes forward when a second start asks for it.
pub(crate) fn listen(lock: Lock, app: AppHandle) {
    thread::spawn(move || {
        let held = lock.file;
        loop {
            thread::sleep(LOOK);
            if fs::remove_file(&lock.request).is_ok()
                && let Some(window) = app.get_webview_window(crate::frame::LABEL)
            {
                let _ = window.unminimize();
                let _ = window.show();
                let _ = window.set_focus();
            }
            // Named here so that the lock lives as long as this loop.
            let _ = &held;
        }
    });
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_start_has_its_turn_and_a_stale_request_is_cleared() {
        let base = std::env::temp_dir().join(format!("tabidachi-alone-{}", std::process::id()));
        fs::create_dir_all(&base).unwrap();
        fs::write(base.join("window.forward"), b"").unwrap();
        assert!(matches!(take_turn(&base), Ok(Turn::First(_))));
        assert!(!base.join("window.forward").exists());
        fs::remove_dir_all(&base).unwrap();
    }
}
