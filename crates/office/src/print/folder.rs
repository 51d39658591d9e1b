//! The folder of a print: filled under another name and put in place when whole. What a print
//! that was cut short left behind is taken up by the next one.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

use serde::Serialize;
use serde::de::DeserializeOwned;

use super::journal::{self, Journal};
use crate::error::OfficeError;

/// A folder being filled. Dropping it unfinished removes what was written.
pub(super) struct Folder {
    place: PathBuf,
    partial: PathBuf,
    journal: Journal,
    written: Mutex<BTreeSet<String>>,
    finished: bool,
}

impl Folder {
    pub(super) fn begin(out: &Path, name: &str) -> Result<Self, OfficeError> {
        let name = file_name(name);
        let partial = out.join(format!(".{name}.partial"));
        let place = out.join(&name);
        // Left behind by a program that was killed: half a print, or the earlier
        // print moved aside and not yet replaced.
        let journal = Journal::take_up(&partial);
        if journal.is_empty() {
            remove(&partial)?;
        }
        let old = aside(&partial);
        if old.exists() && !place.exists() {
            fs::rename(&old, &place).map_err(|error| OfficeError::disk(&place, &error))?;
        }
        fs::create_dir_all(&partial).map_err(|error| OfficeError::disk(&partial, &error))?;
        journal
            .open(&partial)
            .map_err(|error| OfficeError::disk(&place, &error))?;
        Ok(Self {
            place,
            partial,
            journal,
            written: Mutex::default(),
            finished: false,
        })
    }

    /// What an earlier attempt made from exactly this, if it did: its file is there.
    pub(super) fn made<M: DeserializeOwned>(&self, key: &str) -> Option<M> {
        self.journal.made(key)
    }

    /// Notes what was made from this, for an attempt after this one.
    pub(super) fn note(&self, key: &str, file: &str, sha256: &str, made: &impl Serialize) {
        self.journal.note(key, file, sha256, made);
    }

    /// Writes a file at a path inside the folder, written with `/`.
    pub(super) fn write(&self, path: &str, bytes: &[u8]) -> Result<(), OfficeError> {
        let file = self.partial.join(path);
        let written = match file.parent() {
            Some(parent) => fs::create_dir_all(parent).and_then(|()| fs::write(&file, bytes)),
            None => fs::write(&file, bytes),
        };
        let mut paths = self.written.lock().unwrap_or_else(PoisonError::into_inner);
        paths.insert(path.to_owned());
        // People are told the place they know, not where it is being filled.
        written.map_err(|error| OfficeError::disk(&self.place.join(path), &error))
    }

    /// Puts the folder in place of an earlier print of the same name.
    pub(super) fn finish(mut self) -> Result<PathBuf, OfficeError> {
        let place = self.place.clone();
        let old = aside(&self.partial);
        remove(&old)?;
        let written = self
            .written
            .get_mut()
            .unwrap_or_else(PoisonError::into_inner);
        let stale = self.journal.left_over().into_iter();
        let stale = stale.filter(|file| !written.contains(file));
        for file in stale.chain([journal::NAME.to_owned()]) {
            let file = self.partial.join(file);
            fs::remove_file(&file).map_err(|error| OfficeError::disk(&place, &error))?;
        }
        if place.exists() {
            fs::rename(&place, &old).map_err(|error| OfficeError::disk(&place, &error))?;
        }
        if let Err(error) = fs::rename(&self.partial, &place) {
            // The earlier print goes back to where it was.
            let _ = fs::rename(&old, &place);
            return Err(OfficeError::disk(&place, &error));
        }
        self.finished = true;
        remove(&old)?;
        Ok(place)
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        if !self.finished {
            let _ = fs::remove_dir_all(&self.partial);
        }
    }
}

/// Where the earlier print waits while the new one takes its place.
fn aside(partial: &Path) -> PathBuf {
    partial.with_extension("old")
}

fn remove(folder: &Path) -> Result<(), OfficeError> {
    match fs::remove_dir_all(folder) {
        Err(error) if error.kind() != std::io::ErrorKind::NotFound => {
            Err(OfficeError::disk(folder, &error))
        }
        _ => Ok(()),
    }
}

/// A code as a file name on every system: what may not stand there becomes `_xx`,
/// its code point, so that two codes never share a file.
pub(super) fn file_name(code: &str) -> String {
    let mut name = String::new();
    for (index, c) in code.chars().enumerate() {
        let plain = c.is_alphanumeric() || matches!(c, '-' | ' ') || c == '.' && index > 0;
        if plain {
            name.push(c);
        } else {
            name.push_str(&format!("_{:x}", u32::from(c)));
        }
    }
    if name.is_empty() || name.ends_with([' ', '.']) {
        name.push('_');
    }
    name
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Codes are typed by people: none may leave the folder or meet another's file.
    #[test]
    fn a_code_never_leaves_its_folder() {
        for (code, name) in [
            ("LA-0001", "LA-0001"),
            ("ORD-1 plan", "ORD-1 plan"),
            ("../x", "_2e._2fx"),
            ("a/b\\c", "a_2fb_5cc"),
            ("ສົມ", "ສົມ"),
            ("x.", "x._"),
            ("", "_"),
        ] {
            assert_eq!(file_name(code), name, "{code}");
        }
    }

    #[test]
    fn a_print_moved_aside_by_a_killed_program_comes_back() {
        let out = tempfile::tempdir().unwrap();
        fs::create_dir(out.path().join(".A.old")).unwrap();
        drop(Folder::begin(out.path(), "A").unwrap());
        assert!(out.path().join("A").is_dir());
    }

    #[test]
    fn an_unfinished_folder_leaves_nothing_and_the_earlier_print_in_place() {
        let out = tempfile::tempdir().unwrap();
        let first = Folder::begin(out.path(), "A").unwrap();
        first.write("plan/x.pdf", b"one").unwrap();
        let place = first.finish().unwrap();
        let second = Folder::begin(out.path(), "A").unwrap();
        second.write("plan/x.pdf", b"two").unwrap();
        drop(second);
        assert_eq!(fs::read(place.join("plan/x.pdf")).unwrap(), b"one");
        let third = Folder::begin(out.path(), "A").unwrap();
        third.write("coe/x.pdf", b"three").unwrap();
        assert_eq!(third.finish().unwrap(), place);
        assert!(
            !place.join("plan").exists(),
            "a print replaces the earlier one whole"
        );
        let names: Vec<_> = fs::read_dir(out.path())
            .unwrap()
            .map(|e| e.unwrap().file_name())
            .collect();
        assert_eq!(names, ["A"]);
    }
}
