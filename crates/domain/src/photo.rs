//! The photo of a trainee: what is known of it. Its bytes lie in the store beside the row.

use chrono::NaiveDate;

use crate::record::record;
use crate::value::Id;
use crate::value::Kind::{Date, Int, Ref, Text};

record!(
    /// A photo of the face, JPEG.
    Photo = "photo" {
        trainee: Option<Id>, Ref("trainee"), Open;
        taken_on: Option<NaiveDate>, Date, Open;
        width_px: Option<i64>, Int, Open;
        height_px: Option<i64>, Int, Open;
        /// SHA-256 of the bytes in hexadecimal: names the stored object.
        sha256: String, Text, Open;
    }
);
