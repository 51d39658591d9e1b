//! Keeps the picture of a register that was signed by hand, as evidence beside its marks.

use chrono::NaiveDate;
use domain::record::Record;
use domain::training::{Class, RegisterScan};
use domain::value::Value;
use store::{Read, Stamp};

use crate::check_file::not_found;
use crate::error::OfficeError;
use crate::op::Op;
use crate::session::Session;

impl Session {
    /// Stores a page of a class's register, [`crate::read_photo`]'s bytes, for the days `from` to `to`
    /// (inclusive).
    ///
    /// # Errors
    /// [`OfficeError::NotFound`]; [`OfficeError::Field`] `register-scan-days` when the days are the
    /// wrong way round, `register-scan-twice` for a picture that is kept already; the store's.
    pub fn keep_register(
        &mut self,
        class: &str,
        (from, to): (NaiveDate, NaiveDate),
        jpeg: &[u8],
        stamp: &Stamp,
    ) -> Result<RegisterScan, OfficeError> {
        if to < from {
            let days = [("from", from.to_string()), ("to", to.to_string())];
            return Err(OfficeError::said("register-scan-days", days));
        }
        let name = store::object_name(jpeg);
        self.transact(Op::KeepRegister, stamp, |tx| {
            let found: Option<Class> = tx.find_one("code", &Value::text(class))?;
            let class = found.ok_or_else(|| not_found("class", class))?;
            let kept: Vec<RegisterScan> = tx.by("class", &Value::Ref(class.id))?;
            if let Some(twin) = kept.iter().find(|one| one.sha256 == name) {
                let day = |day: Option<NaiveDate>| day.map(|day| day.to_string());
                let days = [
                    ("from", day(twin.from).unwrap_or_default()),
                    ("to", day(twin.to).unwrap_or_default()),
                ];
                return Err(OfficeError::said("register-scan-twice", days));
            }
            let mut scan = RegisterScan::blank(tx.new_id());
            scan.class = Some(class.id);
            (scan.from, scan.to) = (Some(from), Some(to));
            scan.sha256 = name;
            tx.put_photo_bytes(&scan.sha256, jpeg)?;
            tx.put(&scan)?;
            Ok(scan)
        })
    }
}
