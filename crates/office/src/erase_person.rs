//! Erases a person, and tells which copies still hold them.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use chrono::{DateTime, NaiveDate, Utc};
use domain::trainee::Trainee;
use domain::value::Id;
use store::{Erased, Kept, Read, Stamp};

use crate::backup::{Backup, backups, delete_backups};
use crate::check_file::not_found;
use crate::error::OfficeError;
use crate::op::Op;
use crate::session::Session;

/// Why a person is erased. A list, so that nothing about the person is written down again.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Erasure {
    /// The person asked for it.
    Asked,
    /// The time for which the file is kept is over.
    TimeOver,
    /// The file was made by mistake.
    Mistake,
}

impl Erasure {
    /// Stable code.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Asked => "asked",
            Self::TimeOver => "time-over",
            Self::Mistake => "mistake",
        }
    }
}

/// Backups that hold a person.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Holding {
    /// How many.
    pub backups: usize,
    /// The last day on which one of them is kept, if a backup is made every day.
    pub until: Option<NaiveDate>,
}

impl Session {
    /// Erases a person with every value of the file, for good. `code` is the person's, typed again.
    /// Copies made before a migration go too; backups are another matter ([`Session::holding`]).
    ///
    /// # Errors
    /// [`OfficeError::NotFound`]; [`OfficeError::Field`] when the code is another's; the store's.
    pub fn erase_person(
        &mut self,
        id: Id,
        code: &str,
        why: Erasure,
        stamp: &Stamp,
    ) -> Result<usize, OfficeError> {
        let person = self.store.get::<Trainee>(id)?;
        let person = person.ok_or_else(|| not_found("trainee", code))?;
        if person.code.trim() != code.trim() {
            return Err(OfficeError::field("field-other-code", "trainee.code"));
        }
        let erased = self.transact(Op::ErasePerson { why }, stamp, |tx| {
            Ok::<_, OfficeError>(tx.erase(id)?)
        })?;
        self.store.compact()?;
        store::clear_copies(self.store.dir())?;
        Ok(erased)
    }

    /// Erases whoever was erased before and came back with an older backup.
    pub(crate) fn erase_again(
        &mut self,
        people: &BTreeSet<Id>,
        stamp: &Stamp,
    ) -> Result<(), OfficeError> {
        for id in people {
            if let Some(person) = self.store.get::<Trainee>(*id)? {
                self.erase_person(*id, &person.code, Erasure::Asked, stamp)?;
            }
        }
        Ok(())
    }

    /// Who was erased, the newest first.
    ///
    /// # Errors
    /// The store's.
    pub fn erased(&self) -> Result<Vec<Erased>, OfficeError> {
        Ok(self.store.erased()?)
    }
}

/// The backups that hold a person (all, for one who is still there), and until when they are kept. What
/// counts is whom a backup knows as erased, not its date: clocks go wrong.
#[must_use]
pub fn holding(all: &[Backup], person: Option<Id>, now: DateTime<Utc>) -> Holding {
    let kept: Vec<Kept> = all.iter().map(Backup::kept).collect();
    let held: Vec<bool> = all.iter().map(|one| one.holds(person)).collect();
    Holding {
        backups: held.iter().filter(|held| **held).count(),
        until: store::kept_until(&kept, &held, now),
    }
}

/// Deletes the backups of a place that hold a person who was erased, if there is a whole one that does not.
///
/// # Errors
/// [`OfficeError::NoBackup`] when there is none: then none is deleted; [`OfficeError::Disk`].
pub fn delete_backups_of(place: &Path, pairing: &str, person: Id) -> Result<usize, OfficeError> {
    let all = backups(place, Some(pairing))?;
    let (old, new): (Vec<&Backup>, Vec<&Backup>) =
        all.iter().partition(|one| one.holds(Some(person)));
    if !new.iter().any(|one| one.whole) {
        let path = place.display().to_string();
        return Err(OfficeError::NoBackup { path });
    }
    delete_backups(place, &old)?;
    Ok(old.len())
}

/// Offices that were put aside when a backup took their place: folders beside the office's.
#[must_use]
pub fn put_aside(dir: &Path) -> usize {
    let mut begins = dir.file_name().unwrap_or_default().to_os_string();
    begins.push("-before-");
    let begins = begins.to_string_lossy().into_owned();
    let entries = dir.parent().and_then(|parent| fs::read_dir(parent).ok());
    let entries = entries.into_iter().flatten().flatten();
    let names = entries.map(|entry| entry.file_name().to_string_lossy().into_owned());
    names.filter(|name| name.starts_with(&begins)).count()
}
