//! Writes a file a person asked for: whole or not at all.

use std::fs;
use std::path::Path;

use crate::error::OfficeError;

/// Writes under another name beside it, then puts it in place.
///
/// # Errors
/// [`OfficeError::Disk`]; then an earlier file is still there.
pub fn write_file(path: &Path, bytes: &[u8]) -> Result<(), OfficeError> {
    let mut name = path.file_name().unwrap_or_default().to_owned();
    name.push(".partial");
    let partial = path.with_file_name(name);
    let written = fs::write(&partial, bytes).and_then(|()| fs::rename(&partial, path));
    written.map_err(|error| {
        let _ = fs::remove_file(&partial);
        OfficeError::disk(path, &error)
    })
}
