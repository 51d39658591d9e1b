//! Writes a file a person asked for: whole or not at all.

use std::fs;
use std::io::Write;
use std::path::Path;

use crate::error::OfficeError;

/// Writes under another name beside it, then puts it in place; it outlives a power cut.
///
/// # Errors
/// [`OfficeError::Disk`]; then an earlier file is still there.
pub fn write_file(path: &Path, bytes: &[u8]) -> Result<(), OfficeError> {
    let mut name = path.file_name().unwrap_or_default().to_owned();
    name.push(".partial");
    let partial = path.with_file_name(name);
    let written = fs::File::create(&partial)
        .and_then(|mut file| file.write_all(bytes).and_then(|()| file.sync_all()))
        .and_then(|()| fs::rename(&partial, path))
        .and_then(|()| sync_folder(path));
    written.map_err(|error| {
        let _ = fs::remove_file(&partial);
        OfficeError::disk(path, &error)
    })
}

/// A new name is kept once its folder is.
#[cfg_attr(not(unix), allow(unused_variables, clippy::unnecessary_wraps))]
fn sync_folder(path: &Path) -> std::io::Result<()> {
    #[cfg(unix)]
    if let Some(folder) = path.parent().filter(|folder| folder.is_dir()) {
        fs::File::open(folder)?.sync_all()?;
    }
    Ok(())
}
