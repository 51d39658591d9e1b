//! Command `set-photo`. The file is opened by a child process with limits, never by
//! the program that has the office open (law 12).

use std::path::Path;

use domain::photo::Photo;
use domain::value::Id;
use office::Detail;
use serde::{Deserialize, Serialize};

use crate::{Access, Command, FileId, Host, WireError};

/// A photo as a window shows it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct PhotoView {
    /// What the bytes are asked for by.
    pub id: String,
    /// Day it was taken, `YYYY-MM-DD`.
    pub taken_on: Option<String>,
    /// Pixels.
    #[cfg_attr(test, ts(type = "number"))]
    pub width: i64,
    /// Pixels.
    #[cfg_attr(test, ts(type = "number"))]
    pub height: i64,
}

impl PhotoView {
    pub(crate) fn of(host: &Host, photo: &Photo) -> Option<Self> {
        Some(Self {
            id: host.photo_id(&photo.sha256)?,
            taken_on: photo.taken_on.map(|day| day.to_string()),
            width: photo.width_px.unwrap_or_default(),
            height: photo.height_px.unwrap_or_default(),
        })
    }
}

/// Stores a photo of a trainee instead of the one that is there.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct SetPhoto {
    /// The trainee.
    #[cfg_attr(test, ts(type = "string"))]
    pub trainee: Id,
    /// The picture, JPEG or PNG.
    pub file: FileId,
}

impl Command for SetPhoto {
    const NAME: &'static str = "set-photo";
    const PERMISSION: &'static str = "trainee.write";
    const ACCESS: Access = Access::Write;
    type Response = Option<PhotoView>;

    fn run(self, host: &Host) -> Result<Option<PhotoView>, WireError> {
        let path = host.path(&self.file)?;
        set_photo(host, self.trainee, &path).map(Some)
    }
}

/// Our own JPEG of a picture from outside, made by the child process.
pub(crate) fn read_picture(host: &Host, path: &Path, detail: Detail) -> Result<Vec<u8>, WireError> {
    let program = host.reader.as_deref();
    let program = program.ok_or_else(|| WireError::new("photo-no-reader"))?;
    Ok(office::read_photo(program, path, detail)?)
}

pub(crate) fn set_photo(host: &Host, trainee: Id, path: &Path) -> Result<PhotoView, WireError> {
    // Before the office is locked for writing: a child may take seconds.
    let bytes = read_picture(host, path, Detail::Face)?;
    let stamp = host.stamp();
    let photo = host.write(|session| Ok(session.set_photo(trainee, &bytes, &stamp)?))?;
    PhotoView::of(host, &photo).ok_or_else(|| WireError::new("photo-no-reader"))
}
