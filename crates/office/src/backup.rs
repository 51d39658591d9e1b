//! Backups: whole copies of the office at a place that a person chose, each under a key of its own
//! that only the printed recovery code opens. One that nobody opened again is not counted.
//!
//! A backup is `<name>.backup`, the database; `<name>.files`, names of the pictures' files that lie in
//! `objects` beside all backups of the place, each once; and `<name>.json`, its [`BackupManifest`], written
//! last. None holds anything of a person that can be read without the code.

mod restore;

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use chrono::{DateTime, Utc};
use domain::office::Office;
use domain::value::Id;
use serde::{Deserialize, Serialize};
use store::{
    Check, Kept, Proof, Read, StoreError, Watch, copy_objects, object_files, prove, sweep_objects,
};
use vault::{RecoveryCode, Secret};

use crate::error::OfficeError;
use crate::session::Session;
use crate::sign_in::store_key;
use crate::write_file::write_file;

const DATABASE: &str = "backup";
const FILES: &str = "files";
const MANIFEST: &str = "json";
const FORMAT: u32 = 1;

/// What stands beside a backup.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct BackupManifest {
    /// The format of this manifest.
    pub format: u32,
    /// When it was made.
    pub made_at: DateTime<Utc>,
    /// The office's name.
    pub office: String,
    /// Ties it to the office's header.
    pub pairing: String,
    /// Edition of the program that made it.
    pub edition: String,
    /// Its key, sealed to the recovery code.
    pub sealed_key: String,
    /// What was read back from it; the head of the history among it.
    pub proof: Proof,
    /// Pictures that were lost already when it was made: the office's own check names them.
    #[serde(default)]
    pub lost: usize,
    /// Ids of the people who had been erased by then: an older backup must not bring them back.
    #[serde(default)]
    pub erased: BTreeSet<Id>,
}

/// What every edition's manifest has.
#[derive(Deserialize)]
struct Format {
    format: u32,
}

/// A backup at its place.
#[derive(Clone, Debug)]
pub struct Backup {
    /// The name its two files share.
    pub name: String,
    /// What stands beside it.
    pub manifest: BackupManifest,
    /// Both files are there, and the database has the size that was proven.
    pub whole: bool,
}

/// A key for one backup, and the same sealed; made by the session that holds the office's keys.
#[derive(Debug)]
pub struct BackupKey {
    key: Secret,
    sealed: String,
    name: String,
    made_at: DateTime<Utc>,
    pairing: String,
}

/// What a backup's key is bound to.
fn bound_to(pairing: &str, name: &str) -> String {
    format!("backup {pairing} {name}")
}

impl Session {
    /// Begins a backup: quick, so that the work of others waits for nothing.
    ///
    /// # Errors
    /// [`OfficeError::PracticeOnly`] in a practice office, which has no code that would open it; the vault's.
    pub fn begin_backup(&self, at: DateTime<Utc>) -> Result<BackupKey, OfficeError> {
        let vault = self.vault.as_ref().ok_or(OfficeError::NotPermitted)?;
        if self.practice {
            return Err(OfficeError::PracticeOnly);
        }
        let name = format!("{}", at.format("%Y-%m-%dT%H%M%S%3fZ"));
        // What is found wrong here is told by the look at the backups; a backup is made all the same.
        self.look_since()?;
        let key = Secret::random()?;
        Ok(BackupKey {
            sealed: vault.seal_for_recovery(&bound_to(vault.pairing(), &name), &key)?,
            pairing: vault.pairing().to_owned(),
            key,
            name,
            made_at: at,
        })
    }

    /// Makes a backup in `place`, reads it back with every file that is new there, and lets go of those
    /// that are no longer kept.
    ///
    /// # Errors
    /// The store's, e.g. `stopped`, `disk-full`, `copy-not-verified`; [`OfficeError::Disk`]. Then the
    /// backups that were there are as they were.
    pub fn backup(
        &self,
        key: &BackupKey,
        place: &Path,
        watch: &mut Watch<'_>,
    ) -> Result<BackupManifest, OfficeError> {
        fs::create_dir_all(place).map_err(|error| OfficeError::disk(place, &error))?;
        let office = self.store.all::<Office>()?.into_iter().next();
        let database = place.join(&key.name).with_extension(DATABASE);
        let proof = self
            .store
            .backup_to(&database, &store_key(&key.key), watch)?;
        // The list first: whoever tidies the place up meanwhile leaves these files.
        let files = object_files(&database, Some(&store_key(&key.key)))?;
        let list = place.join(&key.name).with_extension(FILES);
        write_file(&list, files.join("\n").as_bytes())?;
        let lost = copy_objects(&files, self.store.dir(), place, watch)?;
        let manifest = BackupManifest {
            format: FORMAT,
            made_at: key.made_at,
            office: office.map(|office| office.name_latin).unwrap_or_default(),
            pairing: key.pairing.clone(),
            edition: env!("CARGO_PKG_VERSION").to_owned(),
            sealed_key: key.sealed.clone(),
            proof,
            lost,
            erased: self.erased()?.iter().map(|one| one.trainee).collect(),
        };
        let text = serde_json::to_vec_pretty(&manifest).unwrap_or_default();
        write_file(&place.join(&key.name).with_extension(MANIFEST), &text)?;
        thin_out(place, &key.pairing, key.made_at)?;
        Ok(manifest)
    }

    /// Operations in the history so far: more than a backup's proof says is not in it.
    ///
    /// # Errors
    /// The store's.
    pub fn operations(&self) -> Result<i64, OfficeError> {
        let newest = self.store.history(1)?;
        Ok(newest.first().map_or(0, |entry| entry.seq))
    }

    /// Whether the history still holds what the backups of a place have seen: an end that was cut off
    /// leaves a chain that is whole in itself.
    ///
    /// # Errors
    /// The store's; [`OfficeError::Disk`].
    pub fn anchors(&self, place: &Path) -> Result<Check, OfficeError> {
        let mut lost = String::new();
        let all = backups(place, Some(&self.pairing()?))?;
        for backup in &all {
            let proof = &backup.manifest.proof;
            let there = self.store.has_head(proof.operations, &proof.head)?;
            if !there && proof.operations > 0 {
                lost.clone_from(&backup.name);
            }
        }
        Ok(Check {
            name: "anchors",
            ok: lost.is_empty(),
            detail: [("count", all.len().to_string()), ("name", lost)].into(),
        })
    }

    /// Ties backups to this office.
    ///
    /// # Errors
    /// The store's.
    pub fn pairing(&self) -> Result<String, OfficeError> {
        let pairing = self.store.note(crate::sign_in::PAIRING)?;
        Ok(pairing.unwrap_or_default())
    }
}

/// Backups at a place, the newest first: of one office, or of whichever.
///
/// # Errors
/// [`OfficeError::Disk`] when the place is there and cannot be read.
pub fn backups(place: &Path, pairing: Option<&str>) -> Result<Vec<Backup>, OfficeError> {
    let mut found = Vec::new();
    if !place.is_dir() {
        return Ok(found);
    }
    let entries = fs::read_dir(place).map_err(|error| OfficeError::disk(place, &error))?;
    for entry in entries {
        let path = entry
            .map_err(|error| OfficeError::disk(place, &error))?
            .path();
        if path.extension().is_some_and(|ending| ending == MANIFEST)
            && let Ok(backup) = read_backup(&path)
            && pairing.is_none_or(|pairing| pairing == backup.manifest.pairing)
        {
            found.push(backup);
        }
    }
    found.sort_by_key(|one| std::cmp::Reverse(one.manifest.made_at));
    Ok(found)
}

/// The largest manifest that is read.
const LARGEST: u64 = 1 << 20;

/// Reads one backup by its manifest or its database.
///
/// # Errors
/// [`OfficeError::NoBackup`] when that is none; [`StoreError::NewerFile`].
pub fn read_backup(path: &Path) -> Result<Backup, OfficeError> {
    let none = || OfficeError::NoBackup {
        path: path.display().to_string(),
    };
    let manifest = path.with_extension(MANIFEST);
    let about = fs::metadata(&manifest).map_err(|_| none())?;
    if about.len() > LARGEST {
        return Err(none());
    }
    let text = fs::read(&manifest).map_err(|error| OfficeError::disk(&manifest, &error))?;
    let Format { format } = serde_json::from_slice(&text).map_err(|_| none())?;
    if format > FORMAT {
        let stamp = format.into();
        return Err(StoreError::NewerFile { stamp }.into());
    }
    let manifest: BackupManifest = serde_json::from_slice(&text).map_err(|_| none())?;
    let name = path
        .file_stem()
        .map(|name| name.to_string_lossy().into_owned());
    let size = fs::metadata(path.with_extension(DATABASE)).map(|about| about.len());
    Ok(Backup {
        name: name.ok_or_else(none)?,
        whole: size.is_ok_and(|size| i64::try_from(size) == Ok(manifest.proof.bytes)),
        manifest,
    })
}

impl Backup {
    /// Whether a person may be in it.
    pub(crate) fn holds(&self, person: Option<Id>) -> bool {
        person.is_none_or(|id| !self.manifest.erased.contains(&id))
    }

    pub(crate) fn kept(&self) -> Kept {
        Kept {
            at: self.manifest.made_at,
            proven: self.whole,
        }
    }

    fn database(&self, place: &Path) -> PathBuf {
        place.join(&self.name).with_extension(DATABASE)
    }

    /// Opens its key and reads the whole of it back.
    ///
    /// # Errors
    /// The vault's `vault-code-mistyped` and `vault-wrong-code`; [`StoreError::NewerFile`];
    /// [`OfficeError::BackupDamaged`].
    pub fn open(&self, place: &Path, code: &str) -> Result<store::Key, OfficeError> {
        let code: RecoveryCode = code.parse()?;
        let bound_to = bound_to(&self.manifest.pairing, &self.name);
        let key = store_key(&code.open(&bound_to, &self.manifest.sealed_key)?);
        match prove(&self.database(place), Some(&key)) {
            Ok(proof) if proof == self.manifest.proof => Ok(key),
            Err(newer @ StoreError::NewerFile { .. }) => Err(newer.into()),
            _ => Err(OfficeError::BackupDamaged {
                name: self.name.clone(),
            }),
        }
    }
}

/// Deletes the office's backups that are no longer kept; of others none.
fn thin_out(place: &Path, pairing: &str, now: DateTime<Utc>) -> Result<(), OfficeError> {
    let all = backups(place, Some(pairing))?;
    let kept: Vec<Kept> = all.iter().map(Backup::kept).collect();
    let gone = store::dispensable(&kept, now).into_iter();
    let gone: Vec<&Backup> = gone.filter_map(|at| all.get(at)).collect();
    delete_backups(place, &gone)
}

/// Deletes backups, and the pictures' files that no backup of the place needs any more. The manifest goes
/// last: what is left of a deletion cut short is still listed, as not whole.
pub(crate) fn delete_backups(place: &Path, gone: &[&Backup]) -> Result<(), OfficeError> {
    if gone.is_empty() {
        return Ok(());
    }
    for one in gone {
        for ending in [DATABASE, FILES, MANIFEST] {
            let path = place.join(&one.name).with_extension(ending);
            match fs::remove_file(&path) {
                Err(error) if error.kind() != std::io::ErrorKind::NotFound => {
                    return Err(OfficeError::disk(&path, &error));
                }
                _ => {}
            }
        }
    }
    // Of every office that keeps its backups here; a list that cannot be read leaves all files alone.
    let mut lists = Vec::new();
    for entry in fs::read_dir(place).map_err(|error| OfficeError::disk(place, &error))? {
        let path = entry
            .map_err(|error| OfficeError::disk(place, &error))?
            .path();
        if path.extension().is_some_and(|ending| ending == FILES) {
            let list = fs::read_to_string(&path);
            lists.push(list.map_err(|error| OfficeError::disk(&path, &error))?);
        }
    }
    let named = lists.iter().flat_map(|list| list.lines()).collect();
    sweep_objects(place, &named)?;
    Ok(())
}
