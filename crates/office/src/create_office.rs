//! Makes a new office: the first operation of its history.

use std::path::Path;
use std::sync::Arc;

use domain::office::Office;
use domain::record::Record;
use rulebook::Messages;
use store::{Stamp, Store, StoreError};
use vault::{Kind, Vault};

use crate::error::OfficeError;
use crate::op::Op;
use crate::session::Session;
use crate::sign_in::{FirstPerson, new_id, new_person, nobody, store_key};
use crate::unfit_place::must_be_internal;

/// What is known of an office when it is made.
#[derive(Clone)]
pub struct NewOffice<'a> {
    /// Its name in Latin letters.
    pub name: &'a str,
    /// Short name of the centre, carried by every row written here.
    pub site: &'a str,
    /// A practice office may be broken and never turns into a real one.
    pub practice: bool,
    /// Who signs in first and leads the office; nobody has to in a practice office.
    pub first: Option<FirstPerson<'a>>,
}

impl Session {
    /// Makes an office in a new or empty folder, encrypted, with the keys of its first person. The
    /// recovery code of a real one waits to be printed ([`Session::recovery_code`]).
    ///
    /// # Errors
    /// [`OfficeError::FirstPersonNeeded`] for a real one without; the vault's; the store's, e.g. when
    /// the folder holds something else. Then nothing is left there.
    pub fn create(
        dir: &Path,
        new: &NewOffice<'_>,
        stamp: &Stamp,
        messages: Arc<Messages>,
    ) -> Result<Self, OfficeError> {
        store::must_be_free(dir)?;
        if !new.practice {
            must_be_internal(dir)?;
        }
        std::fs::create_dir_all(dir).map_err(StoreError::from)?;
        let id = new_id().to_string();
        let (kind, person) = match (new.practice, &new.first) {
            (true, _) => (Kind::Practice, nobody()),
            (false, Some(first)) => (Kind::Real, new_person(&id, first)),
            (false, None) => return Err(OfficeError::FirstPersonNeeded),
        };
        let (vault, code) = Vault::create(dir, kind, &person)?;
        let key = vault.database_keys().iter().map(store_key).next();
        let made = Store::create(dir, new.site, key.as_ref());
        if let Err(error) = made {
            vault::forget(dir)?;
            return Err(error.into());
        }
        drop(made);
        let mut session = Self::with_keys(dir, vault, Some(person.id), messages)?;
        session.transact(Op::CreateOffice, stamp, |tx| {
            let mut office = Office::blank(tx.new_id());
            new.name.clone_into(&mut office.name_latin);
            office.practice = Some(new.practice);
            tx.put(&office)?;
            Ok::<_, OfficeError>(())
        })?;
        if kind == Kind::Real {
            session.first_account(person.id, person.name, stamp)?;
            session.recovery = Some(code);
        }
        Ok(session)
    }
}
