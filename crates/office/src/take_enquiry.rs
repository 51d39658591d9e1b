//! Makes a trainee of an enquiry without typing anything again.

use domain::enquiry::Enquiry;
use domain::record::Record;
use domain::text;
use domain::trainee::Trainee;
use domain::value::Id;
use store::{Read, Stamp, StoreError};

use crate::error::OfficeError;
use crate::op::Op;
use crate::session::Session;

impl Session {
    /// A trainee with the enquiry's name, phone and centre under a code of its own.
    ///
    /// # Errors
    /// [`OfficeError::Field`] without a code, or when the enquiry became somebody already; the
    /// store's, e.g. a code that is taken.
    pub fn take_enquiry(
        &mut self,
        enquiry: Id,
        code: &str,
        stamp: &Stamp,
    ) -> Result<Id, OfficeError> {
        let code = code.trim();
        if code.is_empty() {
            return Err(OfficeError::field("field-code-empty", "trainee.code"));
        }
        self.transact(Op::TakeEnquiry, stamp, |tx| {
            let asked = tx.get::<Enquiry>(enquiry)?;
            let mut asked = asked.ok_or(StoreError::NoSuchRow {
                noun: Enquiry::NOUN,
            })?;
            if asked.trainee.is_some() {
                return Err(OfficeError::field("field-taken", "enquiry.trainee"));
            }
            let mut person = Trainee::blank(tx.new_id());
            code.clone_into(&mut person.code);
            asked.phone.clone_into(&mut person.phone);
            asked.centre.clone_into(&mut person.centre);
            let name = asked.name.trim();
            if text::is_passport_latin(&name.to_uppercase()) {
                // How the passport divides it is not known yet: the name desk will tell.
                person.given_name = name.to_uppercase();
            } else {
                name.clone_into(&mut person.name_native);
            }
            tx.put(&person)?;
            asked.trainee = Some(person.id);
            asked.closed = Some(true);
            tx.put(&asked)?;
            Ok(person.id)
        })
    }
}
