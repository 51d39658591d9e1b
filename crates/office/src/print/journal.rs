//! What a print has made so far, so that one that was cut short (a power cut, a killed program)
//! goes on where it was: a line per file, with all that it was made from.
//!
//! A line counts only when its file is there and is the one the line names: what the disk lost,
//! and what would be printed otherwise today, is made again.

use std::collections::BTreeMap;
use std::fs::{self, File, OpenOptions};
use std::io::Write;
use std::path::Path;
use std::sync::{Mutex, MutexGuard, PoisonError};

use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use serde_json::Value as Json;

/// Its name inside the folder being filled.
pub(super) const NAME: &str = ".journal";

/// One file that was made.
#[derive(Clone, Debug, Serialize, Deserialize)]
struct Line {
    /// SHA-256 over everything the file was made from.
    key: String,
    /// Path inside the folder.
    file: String,
    /// SHA-256 of the file.
    sha256: String,
    /// What the manifest says of it.
    made: Json,
}

/// Lines of an earlier attempt, and where new ones are written.
pub(super) struct Journal {
    earlier: Mutex<BTreeMap<String, Line>>,
    file: Mutex<Option<File>>,
}

impl Journal {
    /// Takes up what lies in a folder; files that no line vouches for are removed.
    pub(super) fn take_up(folder: &Path) -> Self {
        let text = fs::read_to_string(folder.join(NAME)).unwrap_or_default();
        let lines = text
            .lines()
            .filter_map(|line| serde_json::from_str::<Line>(line).ok());
        let whole = |line: &Line| {
            let bytes = fs::read(folder.join(&line.file));
            bytes.is_ok_and(|bytes| store::object_name(&bytes) == line.sha256)
        };
        let earlier = lines
            .filter(whole)
            .map(|line| (line.key.clone(), line))
            .collect();
        Self {
            earlier: Mutex::new(earlier),
            file: Mutex::new(None),
        }
    }

    /// Whether nothing of an earlier attempt can be used.
    pub(super) fn is_empty(&self) -> bool {
        locked(&self.earlier).is_empty()
    }

    /// Begins to write into a folder, with the lines taken up at its head.
    pub(super) fn open(&self, folder: &Path) -> std::io::Result<()> {
        let mut file = OpenOptions::new()
            .create(true)
            .write(true)
            .truncate(true)
            .open(folder.join(NAME))?;
        for line in locked(&self.earlier).values() {
            writeln!(file, "{}", serde_json::to_string(line)?)?;
        }
        *locked(&self.file) = Some(file);
        Ok(())
    }

    /// What was made from exactly this, if it was.
    pub(super) fn made<M: DeserializeOwned>(&self, key: &str) -> Option<M> {
        let line = locked(&self.earlier).remove(key)?;
        serde_json::from_value(line.made).ok()
    }

    /// Notes a file that has just been written.
    pub(super) fn note(&self, key: &str, file: &str, sha256: &str, made: &impl Serialize) {
        let line = Line {
            key: key.to_owned(),
            file: file.to_owned(),
            sha256: sha256.to_owned(),
            made: serde_json::to_value(made).unwrap_or_default(),
        };
        // A line that cannot be written costs only time, when it is cut short once more.
        if let (Ok(text), Some(journal)) = (serde_json::to_string(&line), &mut *locked(&self.file))
        {
            let _ = writeln!(journal, "{text}");
        }
    }

    /// Files of the earlier attempt that this one does not have.
    pub(super) fn left_over(&self) -> Vec<String> {
        let lines = locked(&self.earlier);
        lines.values().map(|line| line.file.clone()).collect()
    }
}

fn locked<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
