//! Makes a new office: the first operation of its history.

use std::path::Path;
use std::sync::Arc;

use domain::office::Office;
use domain::record::Record;
use rulebook::Messages;
use store::{Stamp, Store};

use crate::error::OfficeError;
use crate::op::Op;
use crate::session::Session;

/// What is known of an office when it is made.
#[derive(Clone, Debug)]
pub struct NewOffice<'a> {
    /// Its name in Latin letters.
    pub name: &'a str,
    /// Short name of the centre, carried by every row written here.
    pub site: &'a str,
    /// A practice office may be broken and never turns into a real one.
    pub practice: bool,
}

impl Session {
    /// Makes an office in a new or empty folder.
    ///
    /// # Errors
    /// The store's, e.g. when the folder holds something else.
    pub fn create(
        dir: &Path,
        new: &NewOffice<'_>,
        stamp: &Stamp,
        messages: Arc<Messages>,
    ) -> Result<Self, OfficeError> {
        let mut session = Self::over(Store::create(dir, new.site, None)?, dir, messages)?;
        session.transact(Op::CreateOffice, stamp, |tx| {
            let mut office = Office::blank(tx.new_id());
            new.name.clone_into(&mut office.name_latin);
            office.practice = Some(new.practice);
            tx.put(&office)?;
            Ok::<_, OfficeError>(())
        })?;
        Ok(session)
    }
}
