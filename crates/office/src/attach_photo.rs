//! Attaches photos to trainees, by code.
//!
//! The bytes must be our own or already re-encoded: files from outside are
//! opened and re-encoded by a child process first (`set_photo`).

use std::collections::BTreeMap;
use std::sync::Arc;

use domain::photo::Photo;
use domain::record::Record;
use domain::trainee::Trainee;
use domain::value::Value;
use store::{Put, Read, Stamp};

use crate::error::OfficeError;
use crate::op::Op;
use crate::session::Session;

/// What became of the photos.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Attached {
    /// New or changed photos.
    pub attached: usize,
    /// Photos whose code no trainee has.
    pub unknown: usize,
    /// Bytes that are no JPEG.
    pub refused: usize,
}

impl Session {
    /// Attaches JPEG photos to the trainees of those codes.
    ///
    /// # Errors
    /// The store's.
    pub fn attach_photos(
        &mut self,
        photos: &BTreeMap<String, &[u8]>,
        stamp: &Stamp,
    ) -> Result<Attached, OfficeError> {
        self.transact(Op::AttachPhotos, stamp, |tx| {
            let mut done = Attached::default();
            for (code, bytes) in photos {
                let bytes: Arc<[u8]> = Arc::from(*bytes);
                let Ok(picture) = typeset::read_picture(&bytes) else {
                    done.refused += 1;
                    continue;
                };
                let trainee = tx.find_one::<Trainee>("code", &Value::text(code))?;
                let Some(trainee) = trainee else {
                    done.unknown += 1;
                    continue;
                };
                let stored = tx.by::<Photo>("trainee", &Value::Ref(trainee.id))?;
                let mut photo = stored
                    .into_iter()
                    .next()
                    .unwrap_or(Photo::blank(tx.new_id()));
                photo.trainee = Some(trainee.id);
                photo.width_px = Some(i64::from(picture.width));
                photo.height_px = Some(i64::from(picture.height));
                photo.sha256 = store::object_name(&bytes);
                tx.put_photo_bytes(&photo.sha256, &bytes)?;
                if tx.put(&photo)? != Put::Unchanged {
                    done.attached += 1;
                }
            }
            Ok::<_, OfficeError>(done)
        })
    }
}
