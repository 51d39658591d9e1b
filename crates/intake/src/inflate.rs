//! The pass before reading: every entry of the zip is unpacked into a counter.
//!
//! Why: sizes in a zip are declarations. A megabyte can become a gigabyte, so
//! each entry is really inflated, up to its cap, before a parser may see it.
//! Invariant: at most one entry is in memory at a time, and never more of it
//! than the cap and one byte.

use crate::error::IntakeError;
use crate::inspect::inspect_part;
use crate::limits::Limits;
use crate::read::{Progress, Stage};
use crate::recognise::{count_entries, kind_of_zip};
use crate::serial::DateSystem;
use std::io::{Cursor, Read};
use std::ops::ControlFlow;
use zip::ZipArchive;
use zip::result::ZipError;

/// What the pass learnt on the way.
#[derive(Debug, Default)]
pub(crate) struct Survey {
    /// Whether any part declares the 1904 system.
    pub date_system: DateSystem,
}

/// Unpacks and inspects every part.
pub(crate) fn survey(
    bytes: &[u8],
    limits: &Limits,
    progress: &mut dyn FnMut(Progress<'_>) -> ControlFlow<()>,
) -> Result<Survey, IntakeError> {
    if count_entries(bytes) > limits.parts {
        return Err(IntakeError::TooManyParts {
            limit: limits.parts,
        });
    }
    let mut zip = ZipArchive::new(Cursor::new(bytes)).map_err(|e| damaged("zip", &e))?;
    if zip.len() > limits.parts {
        return Err(IntakeError::TooManyParts {
            limit: limits.parts,
        });
    }
    if let Some(kind) = kind_of_zip(zip.file_names().flatten()) {
        return Err(IntakeError::NotXlsx { kind });
    }
    let mut found = Survey::default();
    let mut total = 0_u64;
    let parts = zip.len();
    let mut body = Vec::new();
    for index in 0..parts {
        let mut entry = zip.by_index(index).map_err(|e| damaged("zip", &e))?;
        let part = match entry.name() {
            Ok(name) => name.into_owned(),
            Err(e) => return Err(damaged("zip", &e)),
        };
        let step = Progress {
            stage: Stage::Checking,
            name: &part,
            done: index,
            total: parts,
            cells: 0,
        };
        if progress(step).is_break() {
            return Err(IntakeError::Cancelled);
        }
        body.clear();
        let room = limits.total_bytes.saturating_sub(total);
        let cap = limits.entry_bytes.min(room);
        (&mut entry)
            .take(cap.saturating_add(1))
            .read_to_end(&mut body)
            .map_err(|e| IntakeError::Damaged {
                part: part.clone(),
                reason: e.to_string(),
            })?;
        let size = u64::try_from(body.len()).unwrap_or(u64::MAX);
        if size > limits.entry_bytes {
            let limit = limits.entry_bytes;
            return Err(IntakeError::PartTooLarge { part, limit });
        }
        if size > room {
            let limit = limits.total_bytes;
            return Err(IntakeError::TotalTooLarge { part, limit });
        }
        total += size;
        if inspect_part(&part, &body, limits)?.counts_from_1904 {
            found.date_system = DateSystem::Y1904;
        }
    }
    Ok(found)
}

fn damaged(part: &str, error: &ZipError) -> IntakeError {
    match error {
        ZipError::UnsupportedArchive(reason) if reason.contains("assword") => {
            IntakeError::Encrypted
        }
        ZipError::InvalidPassword => IntakeError::Encrypted,
        error => IntakeError::Damaged {
            part: part.to_owned(),
            reason: error.to_string(),
        },
    }
}
