//! Who comes in: an office is opened by somebody's password, by the printed recovery code, or, a
//! practice office, by itself.
//!
//! An office whose database is still plain, because the power went while it was encrypted, is
//! encrypted to its end here; one whose keys were being changed is taken up where it stands.

use std::ops::ControlFlow;
use std::path::Path;
use std::sync::Arc;

use domain::account::{Account, Role};
use domain::record::Record;
use domain::value::Id;
use rulebook::Messages;
use store::{Key, Read, Stamp, Store, StoreError};
use vault::{Header, Kind, NewPerson, PRACTICE_PASSWORD, Person, RecoveryCode, Vault};

use crate::error::OfficeError;
use crate::op::Op;
use crate::session::Session;

/// The note that ties the database to its header.
pub(crate) const PAIRING: &str = "pairing";
/// The note that says which recovery code was typed back from its sheet.
pub(crate) const PROVEN: &str = "recovery";

/// What stands before an office.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Door {
    /// It opens by itself: a practice office.
    Open,
    /// One of these people signs in.
    Locked(Vec<Person>),
    /// A real office of an earlier edition that is not encrypted yet.
    Plain,
}

/// Somebody who signs in from now on.
#[derive(Clone, Copy)]
pub struct FirstPerson<'a> {
    /// As on the sign-in screen.
    pub name: &'a str,
    /// Chosen by the person.
    pub password: &'a str,
}

/// What stands before the office in a folder.
///
/// # Errors
/// [`StoreError::NotAnOffice`]; the vault's when its header cannot be read; the store's.
pub fn door(dir: &Path) -> Result<Door, OfficeError> {
    if !store::is_office(dir) {
        return Err(StoreError::NotAnOffice.into());
    }
    Ok(match Header::read(dir)? {
        None if plain_practice(dir)? => Door::Open,
        None => Door::Plain,
        Some(header) if header.kind() == Kind::Practice => {
            let people = header.people();
            match practice(header) {
                Some(_) => Door::Open,
                None => Door::Locked(people),
            }
        }
        Some(header) => Door::Locked(header.people()),
    })
}

/// Whether a plain office, of an edition before there were keys, is one to practise in.
fn plain_practice(dir: &Path) -> Result<bool, OfficeError> {
    let store = Store::open(dir, None)?;
    let office = store.all::<domain::office::Office>()?;
    Ok(office.iter().any(|one| one.practice == Some(true)))
}

/// The keys of a practice office whose password nobody changed.
fn practice(header: Header) -> Option<Vault> {
    let first = header.people().into_iter().next()?;
    header.unlock(&first.id, PRACTICE_PASSWORD).ok()
}

/// An id for a slot and its account.
pub(crate) fn new_id() -> Id {
    Id(uuid::Uuid::now_v7())
}

/// The store's key of these bytes.
pub(crate) fn store_key(secret: &vault::Secret) -> Key {
    Key::new(*secret.bytes())
}

/// Nobody waits for it and nobody can stop it.
fn quiet(_: u64, _: u64) -> ControlFlow<()> {
    ControlFlow::Continue(())
}

/// Opens the database with whichever key it is under.
pub(crate) fn open_store(dir: &Path, vault: &mut Vault) -> Result<Store, OfficeError> {
    let keys: Vec<Key> = vault.database_keys().iter().map(store_key).collect();
    let first = keys.first().ok_or(StoreError::WrongKey)?;
    let store = match Store::open(dir, Some(first)) {
        Err(StoreError::NotEncrypted) => {
            store::recrypt(dir, None, first, &mut quiet)?;
            Store::open(dir, Some(first))?
        }
        Err(StoreError::WrongKey) => {
            let next = keys.get(1).ok_or(OfficeError::Pairing)?;
            let store = Store::open(dir, Some(next)).map_err(|error| match error {
                StoreError::WrongKey => OfficeError::Pairing,
                error => error.into(),
            })?;
            vault.finish_change()?;
            store
        }
        opened => opened?,
    };
    match store.note(PAIRING)? {
        Some(pairing) if pairing != vault.pairing() => return Err(OfficeError::Pairing),
        Some(_) => {}
        None if *store.mode() == store::Mode::ReadWrite => {
            store.set_note(PAIRING, vault.pairing())?
        }
        None => {}
    }
    Ok(store)
}

impl Session {
    /// Opens an office that nobody has to sign in to; read-only when another program holds it.
    ///
    /// # Errors
    /// [`OfficeError::SignInNeeded`], [`OfficeError::Plain`], the store's, and those of the rule book.
    pub fn open(dir: &Path, messages: Arc<Messages>) -> Result<Self, OfficeError> {
        match door(dir)? {
            Door::Locked(_) => Err(OfficeError::SignInNeeded),
            Door::Plain => Err(OfficeError::Plain),
            Door::Open => {
                let vault = match Header::read(dir)? {
                    Some(header) => practice(header).ok_or(OfficeError::SignInNeeded)?,
                    None => Vault::create(dir, Kind::Practice, &nobody())?.0,
                };
                Self::with_keys(dir, vault, None, messages)
            }
        }
    }

    /// Opens an office with the password of a person.
    ///
    /// # Errors
    /// The vault's, e.g. `vault-wrong-password`; [`OfficeError::Pairing`]; the store's.
    pub fn sign_in(
        dir: &Path,
        person: &str,
        password: &str,
        messages: Arc<Messages>,
    ) -> Result<Self, OfficeError> {
        let header = Header::read(dir)?.ok_or(OfficeError::Plain)?;
        let vault = header.unlock(person, password)?;
        Self::with_keys(dir, vault, Some(person), messages)
    }

    /// Opens an office with the printed code, and gives a person a new password.
    ///
    /// # Errors
    /// The vault's, e.g. `vault-wrong-code`; [`OfficeError::Pairing`]; the store's.
    pub fn recover(
        dir: &Path,
        code: &str,
        person: &str,
        password: &str,
        messages: Arc<Messages>,
    ) -> Result<Self, OfficeError> {
        let code: RecoveryCode = code.parse()?;
        let header = Header::read(dir)?.ok_or(OfficeError::Plain)?;
        let mut vault = header.recover(&code)?;
        let people = vault.people();
        let known = people.iter().find(|one| one.id == person);
        let known = known.ok_or(vault::VaultError::UnknownPerson)?;
        vault.set_person(&NewPerson {
            id: person,
            name: &known.name,
            password,
        })?;
        Self::with_keys(dir, vault, Some(person), messages)
    }

    /// Opens an office whose keys are open.
    pub(crate) fn with_keys(
        dir: &Path,
        mut vault: Vault,
        person: Option<&str>,
        messages: Arc<Messages>,
    ) -> Result<Self, OfficeError> {
        let store = open_store(dir, &mut vault)?;
        let practice = vault.kind() == Kind::Practice;
        let account = match person {
            Some(person) => account_of(&store, person)?,
            None => None,
        };
        let account = match account {
            Some(account) if account.disabled == Some(true) => {
                return Err(OfficeError::NotPermitted);
            }
            Some(account) => account,
            // A practice office, or one that was being made when the power went.
            None if practice || store.all::<Account>()?.is_empty() => {
                director(&vault.people(), person)
            }
            None => return Err(OfficeError::NotPermitted),
        };
        Self::over(store, dir, messages, account, Some(vault))
    }

    /// Makes the keys of a plain office and encrypts it. `watch` is told bytes done and in all.
    ///
    /// # Errors
    /// [`OfficeError::Store`] `read-only` while another program has it open, `stopped`; the vault's.
    /// Then it is still plain.
    pub fn encrypt(
        dir: &Path,
        first: &FirstPerson<'_>,
        stamp: &Stamp,
        messages: Arc<Messages>,
        watch: &mut store::Watch<'_>,
    ) -> Result<Self, OfficeError> {
        if door(dir)? != Door::Plain {
            return Err(StoreError::AlreadyAnOffice.into());
        }
        let id = new_id().to_string();
        let (vault, code) = Vault::create(dir, Kind::Real, &new_person(&id, first))?;
        let key = vault.database_keys().iter().map(store_key).next();
        let key = key.ok_or(StoreError::WrongKey)?;
        if let Err(error) = store::recrypt(dir, None, &key, watch) {
            vault::forget(dir)?;
            return Err(error.into());
        }
        let mut session = Self::with_keys(dir, vault, Some(&id), messages)?;
        session.first_account(&id, first.name, stamp)?;
        session.recovery = Some(code);
        Ok(session)
    }

    /// Changes every key of the office, as after somebody left who may have copied its files. Everybody
    /// keeps the own password; it takes a copy of the whole database. What was begun and stopped is
    /// taken up by the next sign-in.
    ///
    /// # Errors
    /// [`OfficeError::NotPermitted`] but for a director; the store's, e.g. `stopped`, `read-only` while
    /// another program has the office open; the vault's. The office is as it was then, and closed.
    pub fn change_keys(self, watch: &mut store::Watch<'_>) -> Result<Self, OfficeError> {
        let leads = self.account.roles().contains(&Role::Director);
        let dir = self.store.dir().to_owned();
        let (account, messages, recovery) = (self.account, self.messages, self.recovery);
        let mut vault = self
            .vault
            .filter(|_| leads)
            .ok_or(OfficeError::NotPermitted)?;
        drop(self.store);
        let old = vault.database_keys().iter().map(store_key).next();
        let next = store_key(&vault.begin_change()?);
        store::recrypt(&dir, old.as_ref(), &next, watch)?;
        vault.finish_change()?;
        let store = open_store(&dir, &mut vault)?;
        let mut session = Self::over(store, &dir, messages, account, Some(vault))?;
        session.recovery = recovery;
        Ok(session)
    }

    /// Writes the account of the first person.
    pub(crate) fn first_account(
        &mut self,
        id: &str,
        name: &str,
        stamp: &Stamp,
    ) -> Result<(), OfficeError> {
        let account = Account {
            name: name.trim().to_owned(),
            ..director(&[], Some(id))
        };
        self.transact(Op::SetAccount, stamp, |tx| {
            tx.put(&account)?;
            Ok::<_, OfficeError>(())
        })?;
        self.account = account;
        Ok(())
    }

    /// Whether the printed recovery code was typed back; before that no work begins. A practice
    /// office has no use for one.
    ///
    /// # Errors
    /// The store's.
    pub fn recovery_proven(&self) -> Result<bool, OfficeError> {
        if self.practice {
            return Ok(true);
        }
        Ok(self.store.note(PROVEN)?.as_deref() == Some(&self.recovery_mark))
    }

    /// The recovery code to print. It is known until it is typed back or the program ends; after
    /// that a new one is made, and the sheet printed before opens nothing any more.
    ///
    /// # Errors
    /// [`OfficeError::NotPermitted`] but for a director; the vault's.
    pub fn recovery_code(&mut self) -> Result<&RecoveryCode, OfficeError> {
        if !self.account.roles().contains(&Role::Director) {
            return Err(OfficeError::NotPermitted);
        }
        if self.recovery.is_none() {
            let vault = self.vault.as_mut().ok_or(OfficeError::NotPermitted)?;
            self.recovery = Some(vault.new_recovery_code()?);
            vault.recovery_mark().clone_into(&mut self.recovery_mark);
        }
        self.recovery.as_ref().ok_or(OfficeError::NotPermitted)
    }

    /// Takes the code as it was typed back from its sheet.
    ///
    /// # Errors
    /// The vault's `vault-code-mistyped` and `vault-wrong-code`; the store's.
    pub fn confirm_recovery(&mut self, typed: &str) -> Result<(), OfficeError> {
        let typed: RecoveryCode = typed.parse()?;
        let vault = self.vault.as_ref().ok_or(OfficeError::NotPermitted)?;
        if !vault.fits(&typed) {
            return Err(vault::VaultError::WrongCode.into());
        }
        self.store.set_note(PROVEN, vault.recovery_mark())?;
        self.recovery = None;
        Ok(())
    }
}

impl Session {
    /// Keeps what who has signed in had half typed.
    ///
    /// # Errors
    /// The store's.
    pub fn keep_draft(&self, text: &str) -> Result<(), OfficeError> {
        Ok(self.store.keep_draft(&self.account.id.to_string(), text)?)
    }

    /// What was kept for who has signed in; it is given once.
    ///
    /// # Errors
    /// The store's.
    pub fn take_draft(&self) -> Result<Option<String>, OfficeError> {
        Ok(self.store.take_draft(&self.account.id.to_string())?)
    }
}

/// A slot for somebody.
pub(crate) fn new_person<'a>(id: &'a str, person: &FirstPerson<'a>) -> NewPerson<'a> {
    NewPerson {
        id,
        name: person.name,
        password: person.password,
    }
}

/// Who practises.
pub(crate) fn nobody() -> NewPerson<'static> {
    NewPerson {
        id: "00000000-0000-0000-0000-000000000000",
        name: "practice",
        password: PRACTICE_PASSWORD,
    }
}

fn account_of(store: &Store, person: &str) -> Result<Option<Account>, OfficeError> {
    match uuid::Uuid::parse_str(person) {
        Ok(id) => Ok(store.get(Id(id))?),
        Err(_) => Ok(None),
    }
}

/// Somebody who may do everything.
pub(crate) fn director(people: &[Person], person: Option<&str>) -> Account {
    let id = person.and_then(|person| uuid::Uuid::parse_str(person).ok());
    let mut account = Account::blank(Id(id.unwrap_or_default()));
    let known = people
        .iter()
        .find(|one| person.is_none_or(|id| one.id == id));
    account.name = known.map(|one| one.name.clone()).unwrap_or_default();
    account.set_roles(&[Role::Director]);
    account.sensitive = Some(true);
    account
}
