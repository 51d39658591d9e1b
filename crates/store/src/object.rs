//! Pictures and other bytes: files beside the database, `objects/aa/<name>`.
//!
//! Each file is encrypted (ChaCha20-Poly1305) under a key of its own, which lies with its name in the
//! database. So a backup of the database opens the same files, a change of the office's key leaves them as
//! they are, and who is erased leaves files that nothing opens. A name is random; a file never changes.
//!
//! Order: written under another name, synced, renamed, its folder synced, then the row. A program that
//! is killed leaves a file without a row, never a row without a file.

use std::collections::BTreeSet;
use std::fs;
use std::io::{ErrorKind, Write};
use std::path::{Path, PathBuf};

use chacha20poly1305::aead::{Aead, KeyInit, Payload};
use chacha20poly1305::{ChaCha20Poly1305, Key as CipherKey, Nonce};
use rusqlite::{Connection, OptionalExtension, params};
use sha2::{Digest, Sha256};

use crate::connection;
use crate::copy::{self, Watch};
use crate::error::StoreError;
use crate::key::{self, Key};

/// The folder of the files, beside a database.
const FOLDER: &str = "objects";
/// What a file begins with: ours, first format.
const MAGIC: &[u8; 8] = b"TABIOBJ1";
/// Ending of a file that is being written.
const UNFINISHED: &str = "new";

/// The name bytes are known by in rows: their SHA-256 in hexadecimal.
#[must_use]
pub fn name(bytes: &[u8]) -> String {
    copy::hex(&Sha256::digest(bytes))
}

/// The files' folder of the database that a connection has open.
fn folder(connection: &Connection) -> Result<PathBuf, StoreError> {
    let database = connection.path().map(Path::new);
    let beside = database.and_then(Path::parent);
    Ok(beside.ok_or(StoreError::NotAnOffice)?.join(FOLDER))
}

/// Where a file of that name lies.
fn place(folder: &Path, file: &str) -> PathBuf {
    folder.join(file.get(..2).unwrap_or_default()).join(file)
}

/// Whether a text can be the name of a file of ours: what is read from a list is never a path.
fn is_name(file: &str) -> bool {
    file.len() == 32 && file.bytes().all(|byte| byte.is_ascii_hexdigit())
}

/// The row of one file.
struct Kept {
    sha256: String,
    file: String,
    key: Vec<u8>,
}

impl Kept {
    fn of(connection: &Connection, sha256: &str) -> Result<Option<Self>, StoreError> {
        let sql = "SELECT sha256, file, key FROM object_file WHERE sha256 = ?1";
        let mut statement = connection.prepare_cached(sql)?;
        Ok(statement.query_row([sha256], Self::read).optional()?)
    }

    fn all(connection: &Connection) -> Result<Vec<Self>, StoreError> {
        let sql = "SELECT sha256, file, key FROM object_file ORDER BY sha256";
        let mut statement = connection.prepare_cached(sql)?;
        Ok(statement
            .query_map([], Self::read)?
            .collect::<Result<_, _>>()?)
    }

    fn read(row: &rusqlite::Row<'_>) -> rusqlite::Result<Self> {
        Ok(Self {
            sha256: row.get(0)?,
            file: row.get(1)?,
            key: row.get(2)?,
        })
    }

    fn cipher(&self) -> Option<ChaCha20Poly1305> {
        let key: [u8; 32] = self.key.as_slice().try_into().ok()?;
        Some(ChaCha20Poly1305::new(&CipherKey::from(key)))
    }

    /// A key is used once, so that its nonce may be zero.
    fn seal(&self, bytes: &[u8]) -> Option<Vec<u8>> {
        let (msg, aad) = (bytes, self.sha256.as_bytes());
        let sealed = self
            .cipher()?
            .encrypt(&Nonce::default(), Payload { msg, aad });
        Some([MAGIC.as_slice(), &sealed.ok()?].concat())
    }

    fn unseal(&self, sealed: &[u8]) -> Option<Vec<u8>> {
        let (msg, aad) = (sealed.strip_prefix(MAGIC)?, self.sha256.as_bytes());
        let bytes = self
            .cipher()?
            .decrypt(&Nonce::default(), Payload { msg, aad });
        bytes.ok().filter(|bytes| name(bytes) == self.sha256)
    }

    /// The bytes; damage is an error, a file that is not there is one too.
    fn open(&self, folder: &Path) -> Result<Vec<u8>, StoreError> {
        let path = place(folder, &self.file);
        let damaged = || StoreError::Damaged {
            detail: format!("{FOLDER}/{}", self.file),
        };
        match fs::read(&path) {
            Ok(sealed) => self.unseal(&sealed).ok_or_else(damaged),
            Err(error) if error.kind() == ErrorKind::NotFound => Err(damaged()),
            Err(error) => Err(error.into()),
        }
    }
}

/// Keeps bytes under their name; what is kept already stays as it is.
pub(crate) fn put(connection: &Connection, sha256: &str, bytes: &[u8]) -> Result<(), StoreError> {
    if Kept::of(connection, sha256)?.is_some() {
        return Ok(());
    }
    let kept = Kept {
        sha256: sha256.to_owned(),
        file: copy::hex(&key::random::<16>()?),
        key: key::random::<32>()?.to_vec(),
    };
    let sealed = kept.seal(bytes).ok_or(StoreError::CopyNotVerified)?;
    write(&place(&folder(connection)?, &kept.file), &sealed)?;
    connection
        .prepare_cached("INSERT INTO object_file (sha256, file, key) VALUES (?1, ?2, ?3)")?
        .execute(params![kept.sha256, kept.file, kept.key])?;
    Ok(())
}

/// The bytes of that name.
pub(crate) fn get(connection: &Connection, sha256: &str) -> Result<Option<Vec<u8>>, StoreError> {
    let kept = Kept::of(connection, sha256)?;
    kept.map(|kept| kept.open(&folder(connection)?)).transpose()
}

/// The bytes of that name, of files that lie somewhere else than beside the database.
pub(crate) fn get_from(
    connection: &Connection,
    beside: &Path,
    sha256: &str,
) -> Result<Option<Vec<u8>>, StoreError> {
    let kept = Kept::of(connection, sha256)?;
    kept.map(|kept| kept.open(&beside.join(FOLDER))).transpose()
}

/// Forgets the key of a file; gives where the file lies, to be removed when that is committed.
pub(crate) fn forget(connection: &Connection, sha256: &str) -> Result<Option<PathBuf>, StoreError> {
    let Some(kept) = Kept::of(connection, sha256)? else {
        return Ok(None);
    };
    connection.execute("DELETE FROM object_file WHERE sha256 = ?1", [sha256])?;
    Ok(Some(place(&folder(connection)?, &kept.file)))
}

/// Puts the pictures of an older office, which lay in a table, into files.
pub(crate) fn take_out(connection: &Connection) -> Result<(), StoreError> {
    let mut names = connection.prepare("SELECT sha256 FROM object")?;
    let names: Vec<String> = names
        .query_map([], |r| r.get(0))?
        .collect::<Result<_, _>>()?;
    for sha256 in names {
        let sql = "SELECT bytes FROM object WHERE sha256 = ?1";
        let bytes: Vec<u8> = connection.query_row(sql, [&sha256], |r| r.get(0))?;
        put(connection, &sha256, &bytes)?;
    }
    Ok(connection.execute_batch("DROP TABLE object")?)
}

/// What a look over all files found.
#[derive(Debug, Default)]
pub(crate) struct Looked {
    pub count: usize,
    /// Rows whose file is not there or not as it was.
    pub damaged: Vec<String>,
    /// Files without a row.
    pub stray: Vec<PathBuf>,
}

/// Reads every file.
pub(crate) fn look(connection: &Connection) -> Result<Looked, StoreError> {
    let folder = folder(connection)?;
    let all = Kept::all(connection)?;
    let mut looked = Looked {
        count: all.len(),
        stray: strays(&folder, &all.iter().map(|one| one.file.as_str()).collect())?,
        ..Looked::default()
    };
    for one in all {
        match one.open(&folder) {
            Ok(_) => {}
            Err(StoreError::Damaged { .. }) => looked.damaged.push(one.sha256),
            Err(error) => return Err(error),
        }
    }
    Ok(looked)
}

/// Files of a folder that are none of `named`.
fn strays(folder: &Path, named: &BTreeSet<&str>) -> Result<Vec<PathBuf>, StoreError> {
    let mut stray = Vec::new();
    if !folder.is_dir() {
        return Ok(stray);
    }
    for shelf in fs::read_dir(folder)? {
        let shelf = shelf?.path();
        if !shelf.is_dir() {
            continue;
        }
        for file in fs::read_dir(shelf)? {
            let path = file?.path();
            let name = path.file_name().unwrap_or_default().to_string_lossy();
            if !named.contains(name.as_ref()) {
                stray.push(path);
            }
        }
    }
    Ok(stray)
}

/// Names of the files that a database needs beside it; one of an older edition needs none.
///
/// # Errors
/// [`StoreError::WrongKey`] and what the disk says.
pub fn object_files(database: &Path, key: Option<&Key>) -> Result<Vec<String>, StoreError> {
    let connection = connection::reader(database, key)?;
    let there = connection
        .prepare("SELECT 1 FROM sqlite_schema WHERE name = 'object_file'")?
        .exists([])?;
    if !there {
        return Ok(Vec::new());
    }
    let all = Kept::all(&connection)?;
    Ok(all.into_iter().map(|one| one.file).collect())
}

/// Copies files from beside one database to beside another, each read back; those that are there
/// already are not written again. One that is lost stops no copy: gives how many those are.
///
/// # Errors
/// [`StoreError::Stopped`], [`StoreError::CopyNotVerified`], or what the disk says. What was copied stays.
pub fn copy_objects(
    names: &[String],
    from: &Path,
    to: &Path,
    watch: &mut Watch<'_>,
) -> Result<usize, StoreError> {
    let (from, to) = (from.join(FOLDER), to.join(FOLDER));
    let mut lost = 0;
    let total = u64::try_from(names.len()).unwrap_or(u64::MAX);
    for (done, file) in (0..).zip(names) {
        if watch(done, total).is_break() {
            return Err(StoreError::Stopped);
        }
        let (source, target) = (place(&from, file), place(&to, file));
        let size = |path: &Path| fs::metadata(path).map(|about| about.len()).ok();
        let Some(bytes) = size(&source).filter(|_| is_name(file)) else {
            lost += 1;
            continue;
        };
        if size(&target) == Some(bytes) {
            continue;
        }
        let bytes = fs::read(&source)?;
        write(&target, &bytes)?;
        if fs::read(&target)? != bytes {
            return Err(StoreError::CopyNotVerified);
        }
    }
    Ok(lost)
}

/// Removes the files beside a place's databases that none of `named` names; gives how many.
///
/// # Errors
/// What the disk says.
pub fn sweep_objects(beside: &Path, named: &BTreeSet<&str>) -> Result<usize, StoreError> {
    let stray = strays(&beside.join(FOLDER), named)?;
    for path in &stray {
        fs::remove_file(path)?;
    }
    Ok(stray.len())
}

/// Removes the files of the open office that no row names. Nobody may be writing.
pub(crate) fn sweep(connection: &Connection) -> Result<usize, StoreError> {
    let beside = folder(connection)?;
    let all = Kept::all(connection)?;
    let named = all.iter().map(|one| one.file.as_str()).collect();
    sweep_objects(beside.parent().unwrap_or(&beside), &named)
}

/// Brings files that are lost or damaged back from beside another database; gives how many. Only one that
/// its key opens takes the place of what is there.
pub(crate) fn bring_back(connection: &Connection, beside: &Path) -> Result<usize, StoreError> {
    let (here, there) = (folder(connection)?, beside.join(FOLDER));
    let mut brought = 0;
    for one in Kept::all(connection)? {
        if one.open(&here).is_err() && one.open(&there).is_ok() {
            write(
                &place(&here, &one.file),
                &fs::read(place(&there, &one.file))?,
            )?;
            brought += 1;
        }
    }
    Ok(brought)
}

/// Writes a file that is whole or not there, and stays there.
fn write(path: &Path, bytes: &[u8]) -> Result<(), StoreError> {
    let shelf = path.parent().unwrap_or(path);
    if !shelf.is_dir() {
        fs::create_dir_all(shelf)?;
        for folder in shelf.ancestors().skip(1).take(2) {
            sync(folder)?;
        }
    }
    let unfinished = path.with_extension(UNFINISHED);
    let written = fs::File::create(&unfinished)
        .and_then(|mut file| file.write_all(bytes).and_then(|()| file.sync_all()))
        .and_then(|()| fs::rename(&unfinished, path));
    if let Err(error) = written {
        let _ = fs::remove_file(&unfinished);
        return Err(error.into());
    }
    sync(shelf)
}

#[cfg_attr(not(unix), allow(unused_variables, clippy::unnecessary_wraps))]
fn sync(folder: &Path) -> Result<(), StoreError> {
    #[cfg(unix)]
    fs::File::open(folder)?.sync_all()?;
    Ok(())
}
