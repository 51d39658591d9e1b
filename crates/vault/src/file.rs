//! The two files of a header: the same content twice, each with its checksum. One that is torn or
//! rotten is made whole from the other at the next write.

use std::fs::{self, File};
use std::io::{ErrorKind, Write};
use std::path::Path;

use sha2::{Digest, Sha256};

use crate::error::VaultError;
use crate::header::Content;
use crate::key::hex;

/// Names of the files, in the order in which they are written.
pub(crate) const NAMES: [&str; 2] = ["office.key.a", "office.key.b"];
/// What the first line begins with.
const MARK: &str = "tabidachi-key";
/// The format that this edition writes.
pub(crate) const FORMAT: u32 = 1;
/// No header is as large.
const LARGEST: u64 = 1 << 20;

/// The newest content that is whole.
pub(crate) fn read(dir: &Path) -> Result<Option<Content>, VaultError> {
    let mut newest: Option<Content> = None;
    let (mut found, mut newer) = (false, None);
    for name in NAMES {
        let path = dir.join(name);
        let bytes = match fs::metadata(&path) {
            Err(error) if error.kind() == ErrorKind::NotFound => continue,
            Err(error) => return Err(error.into()),
            Ok(about) if about.len() > LARGEST => Vec::new(),
            Ok(_) => fs::read(&path)?,
        };
        found = true;
        match whole(&bytes) {
            Some(Ok(content)) => {
                let newer = |one: &Content| one.generation < content.generation;
                newest = Some(newest.filter(|one| !newer(one)).unwrap_or(content));
            }
            Some(Err(format)) => newer = Some(format),
            None => {}
        }
    }
    match (newest, newer) {
        (_, Some(format)) => Err(VaultError::HeaderNewer { format }),
        (None, None) if found => Err(VaultError::HeaderDamaged),
        (newest, None) => Ok(newest),
    }
}

/// The content of a file that is whole; the format of one that a newer edition wrote.
fn whole(bytes: &[u8]) -> Option<Result<Content, u32>> {
    let end = bytes.iter().position(|byte| *byte == b'\n')?;
    let (head, body) = bytes.split_at_checked(end)?;
    let body = body.get(1..)?;
    let mut words = std::str::from_utf8(head).ok()?.split(' ');
    let (mark, format, sum) = (words.next()?, words.next()?, words.next()?);
    if mark != MARK || sum != checksum(format, body) {
        return None;
    }
    match format.parse().ok()? {
        FORMAT => serde_json::from_slice(body).ok().map(Ok),
        format => Some(Err(format)),
    }
}

/// Over the format too: a bit that turns in it is damage and no newer edition.
fn checksum(format: &str, body: &[u8]) -> String {
    let sum = Sha256::new().chain_update(format).chain_update("\n");
    hex(&sum.chain_update(body).finalize())
}

/// Writes both files, one after the other: at every moment one of them is whole.
pub(crate) fn write(dir: &Path, content: &Content) -> Result<(), VaultError> {
    let body = serde_json::to_vec_pretty(content).map_err(|e| VaultError::System(e.to_string()))?;
    let format = FORMAT.to_string();
    let head = format!(
        "{MARK} {format} {}
",
        checksum(&format, &body)
    );
    for name in NAMES {
        let unfinished = dir.join(format!("{name}.new"));
        let mut file = File::create(&unfinished)?;
        file.write_all(head.as_bytes())?;
        file.write_all(&body)?;
        file.sync_all()?;
        drop(file);
        fs::rename(&unfinished, dir.join(name))?;
        #[cfg(unix)]
        File::open(dir)?.sync_all()?;
    }
    Ok(())
}
