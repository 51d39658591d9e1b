//! The parent's half: starts the child, feeds it, and does not wait for ever.

use std::collections::BTreeMap;
use std::fs::File;
use std::io::{Read, Write};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use super::{Detail, LARGEST, LARGEST_OUT, NOT_A_PICTURE, PHOTO_COMMAND, TOO_LARGE};

/// How long a picture may take, by the clock on the wall.
const PATIENCE: Duration = Duration::from_secs(20);
/// How often the child is looked at.
const GLANCE: Duration = Duration::from_millis(5);

/// Why a picture was not taken.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum PhotoError {
    /// The file cannot be read.
    #[error("the picture cannot be read: {reason}")]
    CannotRead {
        /// What the system said.
        reason: String,
    },
    /// It is no JPEG and no PNG, or it is damaged.
    #[error("the file is no picture of a kind that is read")]
    NotAPicture,
    /// The file or its pixels are too many.
    #[error("the picture is too large")]
    TooLarge,
    /// The program that opens pictures did not answer as it should.
    #[error("the picture could not be opened safely")]
    NoReader,
}

impl PhotoError {
    /// Stable code, kebab-case.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            Self::CannotRead { .. } => "cannot-read",
            Self::NotAPicture => "photo-not-a-picture",
            Self::TooLarge => "photo-too-large",
            Self::NoReader => "photo-no-reader",
        }
    }

    /// Values for the sentence.
    #[must_use]
    pub fn args(&self) -> BTreeMap<&'static str, String> {
        match self {
            Self::CannotRead { reason } => BTreeMap::from([("reason", reason.clone())]),
            _ => BTreeMap::new(),
        }
    }
}

/// Has `program` (one whose `main` begins with [`crate::main_if_asked`]) open the
/// picture, and gives our own JPEG of it, not finer than `detail`.
///
/// # Errors
/// Why the picture was not taken.
pub fn read_photo(program: &Path, picture: &Path, detail: Detail) -> Result<Vec<u8>, PhotoError> {
    let bytes = read_file(picture)?;
    let mut child = Command::new(program)
        .args([PHOTO_COMMAND, detail.word()])
        // Nothing of this process is the child's business.
        .env_clear()
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .map_err(|_| PhotoError::NoReader)?;
    let input = child.stdin.take();
    let output = child.stdout.take();
    // Both ends move at once: a child that answers early must not block the one that feeds it.
    let writer = std::thread::spawn(move || {
        if let Some(mut input) = input {
            // A child that has seen enough closes its end.
            let _ = input.write_all(&bytes);
        }
    });
    let reader = std::thread::spawn(move || {
        let mut jpeg = Vec::new();
        if let Some(output) = output {
            let _ = output.take(LARGEST_OUT + 1).read_to_end(&mut jpeg);
        }
        jpeg
    });
    let code = wait(&mut child);
    let _ = writer.join();
    let jpeg = reader.join().unwrap_or_default();
    match code {
        Some(0) if !jpeg.is_empty() && jpeg.len() as u64 <= LARGEST_OUT => Ok(jpeg),
        Some(code) if code == i32::from(NOT_A_PICTURE) => Err(PhotoError::NotAPicture),
        Some(code) if code == i32::from(TOO_LARGE) => Err(PhotoError::TooLarge),
        _ => Err(PhotoError::NoReader),
    }
}

fn read_file(picture: &Path) -> Result<Vec<u8>, PhotoError> {
    let unreadable = |error: std::io::Error| PhotoError::CannotRead {
        reason: error.kind().to_string(),
    };
    let mut bytes = Vec::new();
    File::open(picture)
        .map_err(unreadable)?
        .take(LARGEST + 1)
        .read_to_end(&mut bytes)
        .map_err(unreadable)?;
    if bytes.len() as u64 > LARGEST {
        return Err(PhotoError::TooLarge);
    }
    Ok(bytes)
}

/// The exit code; none when the child was ended, by itself or here.
fn wait(child: &mut Child) -> Option<i32> {
    let started = Instant::now();
    loop {
        match child.try_wait() {
            Ok(Some(status)) => return status.code(),
            Ok(None) if started.elapsed() < PATIENCE => std::thread::sleep(GLANCE),
            _ => {
                let _ = child.kill();
                let _ = child.wait();
                return None;
            }
        }
    }
}
