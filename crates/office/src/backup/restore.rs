//! Coming back from a backup: the whole office, one trainee, or only to see whether it would work.

use std::fs;
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use domain::account::Account;
use domain::fact;
use domain::photo::Photo;
use domain::record::Record;
use domain::trainee::Trainee;
use domain::value::{Id, Kind as FactKind, Value};
use rulebook::Messages;
use store::{Check, Key, Read, Stamp, Store, Tx, Watch, copy_objects, object_files, recrypt};
use vault::{Kind, NewPerson, RecoveryCode, Vault};

use super::Backup;
use crate::check_file::not_found;
use crate::error::OfficeError;
use crate::op::Op;
use crate::session::Session;
use crate::sign_in::{FirstPerson, PAIRING, new_id, store_key};
use crate::unfit_place::must_be_internal;

/// The folder in which a backup is opened to be looked at; it is removed before and after.
const SCRATCH: &str = "restore-scratch";

/// Opened in a folder of its own, which goes with it.
struct Scratch {
    dir: PathBuf,
    store: Option<Store>,
}

impl Scratch {
    /// `whole`: with its pictures.
    fn open(
        office: &Path,
        (place, backup): (&Path, &Backup),
        key: &Key,
        whole: bool,
    ) -> Result<Self, OfficeError> {
        let dir = office.join(SCRATCH);
        let mut scratch = Self { dir, store: None };
        scratch.clear();
        let disk = |error: std::io::Error| OfficeError::disk(&scratch.dir, &error);
        fs::create_dir_all(&scratch.dir).map_err(disk)?;
        fs::copy(backup.database(place), scratch.dir.join("office.db")).map_err(disk)?;
        if whole {
            let files = object_files(&backup.database(place), Some(key))?;
            copy_objects(&files, place, &scratch.dir, &mut |_, _| {
                ControlFlow::Continue(())
            })?;
        }
        scratch.store = Some(Store::open(&scratch.dir, Some(key))?);
        Ok(scratch)
    }

    fn store(&self) -> Result<&Store, OfficeError> {
        self.store.as_ref().ok_or(OfficeError::NotPermitted)
    }

    fn clear(&self) {
        // What cannot be removed is encrypted, and is removed the next time.
        let _ = fs::remove_dir_all(&self.dir);
    }
}

impl Drop for Scratch {
    fn drop(&mut self) {
        self.store = None;
        self.clear();
    }
}

impl Session {
    /// Opens a backup beside the office and looks over all of it, as a drill: nothing is changed but
    /// the note that it was done.
    ///
    /// # Errors
    /// As [`Backup::open`]; the store's.
    pub fn try_backup(
        &self,
        place: &Path,
        backup: &Backup,
        code: &str,
        stamp: &Stamp,
    ) -> Result<Vec<Check>, OfficeError> {
        let key = backup.open(place, code)?;
        let scratch = Scratch::open(self.store.dir(), (place, backup), &key, true)?;
        let checks = scratch.store()?.verify()?;
        if checks.iter().all(|check| check.ok) {
            self.store.set_note(DRILL, &stamp.at.to_rfc3339())?;
        }
        Ok(checks)
    }

    /// When a backup was tried last, RFC 3339.
    ///
    /// # Errors
    /// The store's.
    pub fn last_drill(&self) -> Result<Option<String>, OfficeError> {
        Ok(self.store.note(DRILL)?)
    }

    /// Puts one trainee's file back as it is in a backup, as one operation that can be undone. Rows
    /// that were added since stay.
    ///
    /// # Errors
    /// As [`Backup::open`]; [`OfficeError::NotFound`] when nobody of that code is in it; the store's, e.g.
    /// `missing-reference` when the order of then is gone.
    pub fn restore_trainee(
        &mut self,
        place: &Path,
        backup: &Backup,
        code: &str,
        trainee: &str,
        stamp: &Stamp,
    ) -> Result<usize, OfficeError> {
        let key = backup.open(place, code)?;
        let scratch = Scratch::open(self.store.dir(), (place, backup), &key, false)?;
        let old = scratch.store()?;
        let person = old.trainee_by_code(trainee)?;
        let person = person.ok_or_else(|| not_found("trainee", trainee))?;
        if self.erased()?.iter().any(|one| one.trainee == person.id) {
            return Err(OfficeError::Erased {
                code: person.code.clone(),
            });
        }
        self.transact(Op::RestoreTrainee, stamp, |tx| {
            bytes_of(old, place, tx, person.id)?;
            let mut changed = usize::from(tx.put(&person)? != store::Put::Unchanged);
            for fact in fact::stored().into_iter().flatten() {
                if fact.kind == FactKind::Ref(Trainee::NOUN) && fact.field() == Trainee::NOUN {
                    let put =
                        domain::for_noun!(fact.noun(), R => put_back::<R>(old, tx, person.id)?);
                    changed += put.unwrap_or_default();
                }
            }
            Ok(changed)
        })
    }

    /// Puts the whole office back as it is in a backup, for the person who holds the recovery sheet.
    /// An office that is there is not overwritten: its folder is put aside, under the name that is
    /// given back. The sheet stays good; the other people need new passwords.
    ///
    /// # Errors
    /// As [`Backup::open`]; the vault's; the store's, e.g. `read-only` while somebody has the office
    /// open. Then the office that was there is where it was.
    pub fn restore(
        dir: &Path,
        (place, backup): (&Path, &Backup),
        code: &str,
        first: &FirstPerson<'_>,
        stamp: &Stamp,
        messages: Arc<Messages>,
        watch: &mut Watch<'_>,
    ) -> Result<(Self, Option<PathBuf>), OfficeError> {
        must_be_internal(dir)?;
        let key = backup.open(place, code)?;
        // Whoever was erased since does not come back.
        let all = super::backups(place, Some(&backup.manifest.pairing))?;
        let erased = all
            .into_iter()
            .flat_map(|one| one.manifest.erased)
            .collect();
        let code: RecoveryCode = code.parse()?;
        let fresh = beside(dir, "restoring");
        let disk = |error: std::io::Error| OfficeError::disk(&fresh, &error);
        if fresh.exists() {
            fs::remove_dir_all(&fresh).map_err(disk)?;
        }
        fs::create_dir_all(&fresh).map_err(disk)?;
        fs::copy(backup.database(place), fresh.join("office.db")).map_err(disk)?;
        let files = object_files(&backup.database(place), Some(&key))?;
        copy_objects(&files, place, &fresh, watch)?;
        // An older backup is brought to this edition here.
        let store = Store::open(&fresh, Some(&key))?;
        let accounts: Vec<Account> = store.all()?;
        drop(store);
        let known = accounts
            .into_iter()
            .find(|one| one.name == first.name.trim());
        let id = known.map_or_else(new_id, |account| account.id);
        let person = NewPerson {
            id: &id.to_string(),
            name: first.name,
            password: first.password,
        };
        let vault = Vault::create_for(&fresh, Kind::Real, &person, &code)?;
        let own = vault.database_keys().iter().map(store_key).next();
        let own = own.ok_or(OfficeError::Pairing)?;
        recrypt(&fresh, Some(&key), &own, watch)?;
        let store = Store::open(&fresh, Some(&own))?;
        store.set_note(PAIRING, vault.pairing())?;
        store.set_note(crate::sign_in::PROVEN, vault.recovery_mark())?;
        drop(store);
        let aside = put_aside(dir, stamp)?;
        fs::rename(&fresh, dir).map_err(disk)?;
        let mut session = Self::restored(dir, &id.to_string(), first.password, messages)?;
        session.lead(id, first.name, stamp)?;
        session.erase_again(&erased, stamp)?;
        Ok((session, aside))
    }

    fn restored(
        dir: &Path,
        id: &str,
        password: &str,
        messages: Arc<Messages>,
    ) -> Result<Self, OfficeError> {
        let header = vault::Header::read(dir)?.ok_or(OfficeError::Pairing)?;
        let mut vault = header.unlock(id, password)?;
        let store = crate::sign_in::open_store(dir, &mut vault)?;
        let account = crate::sign_in::director(&vault.people(), Some(id));
        Self::over(store, dir, messages, account, Some(vault))
    }

    /// Whoever restored the office leads it.
    fn lead(&mut self, id: Id, name: &str, stamp: &Stamp) -> Result<(), OfficeError> {
        let known: Option<Account> = self.store.get(id)?;
        let mut account = known.unwrap_or_else(|| Account::blank(id));
        name.trim().clone_into(&mut account.name);
        account.director = Some(true);
        account.disabled = None;
        self.transact(Op::RestoreOffice, stamp, |tx| {
            tx.put(&account)?;
            Ok::<_, OfficeError>(())
        })?;
        self.account = account;
        Ok(())
    }
}

/// The note that says when a backup was tried.
const DRILL: &str = "drill";

/// A folder beside the office's.
fn beside(dir: &Path, ending: &str) -> PathBuf {
    let mut name = dir.file_name().unwrap_or_default().to_owned();
    name.push("-");
    name.push(ending);
    dir.with_file_name(name)
}

/// Puts the office that is there under another name; gives the name.
fn put_aside(dir: &Path, stamp: &Stamp) -> Result<Option<PathBuf>, OfficeError> {
    if !dir.exists() {
        return Ok(None);
    }
    // Nobody may have it open: its lock is taken and let go.
    store::must_be_closed(dir)?;
    let aside = beside(
        dir,
        &format!("before-{}", stamp.at.format("%Y-%m-%dT%H%M%SZ")),
    );
    fs::rename(dir, &aside).map_err(|error| OfficeError::disk(dir, &error))?;
    Ok(Some(aside))
}

/// Puts the rows of a person back.
fn put_back<R: Record>(old: &Store, tx: &mut Tx<'_>, person: Id) -> Result<usize, OfficeError> {
    let mut changed = 0;
    for row in old.by::<R>(Trainee::NOUN, &Value::Ref(person))? {
        changed += usize::from(tx.put(&row)? != store::Put::Unchanged);
    }
    Ok(changed)
}

/// Puts the bytes of a person's photos back, before the rows that name them.
fn bytes_of(old: &Store, place: &Path, tx: &mut Tx<'_>, person: Id) -> Result<(), OfficeError> {
    for photo in old.by::<Photo>(Trainee::NOUN, &Value::Ref(person))? {
        // Of a backup of an older edition the pictures came with its database.
        let bytes = match old.photo_bytes(&photo.sha256) {
            Ok(bytes) => bytes.map(|bytes| bytes.to_vec()),
            Err(_) => old.photo_bytes_from(place, &photo.sha256)?,
        };
        if let Some(bytes) = bytes {
            tx.put_photo_bytes(&photo.sha256, &bytes)?;
        }
    }
    Ok(())
}
