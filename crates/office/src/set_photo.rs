//! Gives a trainee a photo that a person chose.
//!
//! One upright original is stored; 40×30, 45×35 and 60×40 mm are cut from it where a
//! paper or a screen shows it.

use std::path::Path;
use std::sync::Arc;

use domain::photo::Photo;
use domain::record::Record;
use domain::trainee::Trainee;
use domain::value::{Id, Value};
pub use intake::Detail;
use store::{Read, Stamp, StoreError};

use crate::error::OfficeError;
use crate::op::Op;
use crate::session::Session;

/// Has `program` open a picture from outside and gives our own JPEG of it; it touches
/// no office.
///
/// # Errors
/// [`OfficeError::Photo`].
pub fn read_photo(program: &Path, picture: &Path, detail: Detail) -> Result<Vec<u8>, OfficeError> {
    Ok(intake::read_photo(program, picture, detail)?)
}

impl Session {
    /// Stores a photo of a trainee, [`read_photo`]'s bytes, in place of the one there is.
    ///
    /// # Errors
    /// The store's; [`OfficeError::Paper`] for bytes that are no JPEG of ours.
    pub fn set_photo(
        &mut self,
        trainee: Id,
        jpeg: &[u8],
        stamp: &Stamp,
    ) -> Result<Photo, OfficeError> {
        let bytes: Arc<[u8]> = Arc::from(jpeg);
        let picture =
            typeset::read_picture(&bytes).map_err(|e| OfficeError::Paper(e.to_string()))?;
        self.transact(Op::SetPhoto, stamp, |tx| {
            if tx.get::<Trainee>(trainee)?.is_none() {
                return Err(StoreError::NoSuchRow {
                    noun: Trainee::NOUN,
                }
                .into());
            }
            let stored = tx.by::<Photo>("trainee", &Value::Ref(trainee))?;
            let mut photo = match stored.into_iter().next_back() {
                Some(photo) => photo,
                None => Photo::blank(tx.new_id()),
            };
            photo.trainee = Some(trainee);
            photo.width_px = Some(i64::from(picture.width));
            photo.height_px = Some(i64::from(picture.height));
            let name = store::object_name(&bytes);
            if photo.sha256 != name {
                // When another picture was taken is not known.
                photo.taken_on = None;
            }
            photo.sha256 = name;
            tx.put_photo_bytes(&photo.sha256, &bytes)?;
            tx.put(&photo)?;
            Ok::<_, OfficeError>(photo)
        })
    }
}
