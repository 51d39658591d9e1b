//! The people who sign in: who they are, what they do, and their passwords.

use domain::account::{Account, Role};
use domain::record::Record;
use domain::training::Teacher;
use domain::value::Id;
use store::{Read, Stamp, StoreError};
use vault::{NewPerson, VaultError};

use crate::error::OfficeError;
use crate::op::Op;
use crate::session::Session;
use crate::sign_in::{FirstPerson, new_id, new_person};

/// What somebody does in the office.
#[derive(Clone, Debug)]
pub struct AccountRoles {
    /// What the person does; at least one.
    pub roles: Vec<Role>,
    /// May open health details and criminal records.
    pub sensitive: bool,
    /// The teacher this person is.
    pub teaches_as: Option<Id>,
}

/// Somebody who signs in, or did.
#[derive(Clone, Debug)]
pub struct AccountStanding {
    /// The account.
    pub account: Account,
    /// There is a password that opens the office; none after a restore, or once disabled.
    pub can_sign_in: bool,
}

impl Session {
    /// Everybody who signs in, by name.
    ///
    /// # Errors
    /// The store's.
    pub fn accounts(&self) -> Result<Vec<AccountStanding>, OfficeError> {
        let people = self.people();
        let standing = |account: Account| AccountStanding {
            can_sign_in: people.contains(&account.id.to_string()),
            account,
        };
        let mut all: Vec<Account> = self.store.all()?;
        all.sort_by(|a, b| a.name.cmp(&b.name));
        Ok(all.into_iter().map(standing).collect())
    }

    /// Ids of who has a password.
    fn people(&self) -> Vec<String> {
        let people = self.vault.as_ref().map(vault::Vault::people);
        let people = people.unwrap_or_default().into_iter();
        people.map(|one| one.id).collect()
    }

    /// Lets somebody sign in.
    ///
    /// # Errors
    /// The vault's, e.g. `vault-name-taken`, `vault-password-too-short`; [`OfficeError::NoRole`];
    /// the store's.
    pub fn add_account(
        &mut self,
        person: &FirstPerson<'_>,
        does: &AccountRoles,
        stamp: &Stamp,
    ) -> Result<Id, OfficeError> {
        self.fits(does)?;
        let id = new_id();
        let taken = self.store.all::<Account>()?;
        if taken.iter().any(|one| one.name == person.name.trim()) {
            let name = person.name.trim().to_owned();
            return Err(VaultError::NameTaken { name }.into());
        }
        let keys = self.vault.as_mut().ok_or(OfficeError::NotPermitted)?;
        // The way in first: without its account nobody gets further than the door.
        keys.set_person(&new_person(&id.to_string(), person))?;
        let mut account = Account::blank(id);
        person.name.trim().clone_into(&mut account.name);
        self.put_account(account, does, stamp)?;
        Ok(id)
    }

    /// Says what somebody does.
    ///
    /// # Errors
    /// [`OfficeError::NoRole`], [`OfficeError::LastDirector`], the store's.
    pub fn set_account(
        &mut self,
        id: Id,
        does: &AccountRoles,
        stamp: &Stamp,
    ) -> Result<(), OfficeError> {
        self.fits(does)?;
        let account = self.account_row(id)?;
        if !does.roles.contains(&Role::Director) {
            self.another_director(id)?;
        }
        self.put_account(account, does, stamp)
    }

    fn put_account(
        &mut self,
        mut account: Account,
        does: &AccountRoles,
        stamp: &Stamp,
    ) -> Result<(), OfficeError> {
        account.set_roles(&does.roles);
        account.sensitive = does.sensitive.then_some(true);
        account.teaches_as = does.teaches_as;
        self.transact(Op::SetAccount, stamp, |tx| {
            tx.put(&account)?;
            Ok::<_, OfficeError>(())
        })?;
        if account.id == self.account.id {
            self.account = account;
        }
        Ok(())
    }

    /// Takes the way in from somebody. Change the keys after somebody who may have copied files.
    ///
    /// # Errors
    /// [`OfficeError::LastDirector`], the vault's, the store's.
    pub fn disable_account(&mut self, id: Id, stamp: &Stamp) -> Result<(), OfficeError> {
        let mut account = self.account_row(id)?;
        self.another_director(id)?;
        let vault = self.vault.as_mut().ok_or(OfficeError::NotPermitted)?;
        account.disabled = Some(true);
        match vault.remove_person(&id.to_string()) {
            Err(VaultError::UnknownPerson) => {}
            done => done?,
        }
        self.transact(Op::SetAccount, stamp, |tx| {
            tx.put(&account)?;
            Ok::<_, OfficeError>(())
        })
    }

    /// Gives somebody a password: the person a new one of the own, who gives the old one; a director
    /// anybody, and who was disabled signs in again.
    ///
    /// # Errors
    /// [`OfficeError::NotPermitted`]; the vault's, e.g. `vault-wrong-password`; the store's.
    pub fn set_password(
        &mut self,
        id: Id,
        old: Option<&str>,
        new: &str,
        stamp: &Stamp,
    ) -> Result<(), OfficeError> {
        let mut account = self.account_row(id)?;
        let own = id == self.account.id;
        match old {
            Some(old) if own => self.must_be(id, old)?,
            None if !own && self.account.roles().contains(&Role::Director) => {}
            _ => return Err(OfficeError::NotPermitted),
        }
        let vault = self.vault.as_mut().ok_or(OfficeError::NotPermitted)?;
        vault.set_person(&NewPerson {
            id: &id.to_string(),
            name: &account.name,
            password: new,
        })?;
        account.disabled = None;
        self.transact(Op::SetAccount, stamp, |tx| {
            tx.put(&account)?;
            Ok::<_, OfficeError>(())
        })
    }

    fn must_be(&self, id: Id, password: &str) -> Result<(), OfficeError> {
        let header = vault::Header::read(self.store.dir())?.ok_or(OfficeError::Plain)?;
        header.unlock(&id.to_string(), password)?;
        Ok(())
    }

    fn account_row(&self, id: Id) -> Result<Account, OfficeError> {
        let found = self.store.get(id)?;
        found.ok_or_else(|| {
            StoreError::NoSuchRow {
                noun: Account::NOUN,
            }
            .into()
        })
    }

    fn fits(&self, does: &AccountRoles) -> Result<(), OfficeError> {
        if does.roles.is_empty() {
            return Err(OfficeError::NoRole);
        }
        match does.teaches_as {
            Some(id) if self.store.get::<Teacher>(id)?.is_none() => Err(StoreError::NoSuchRow {
                noun: Teacher::NOUN,
            }
            .into()),
            _ => Ok(()),
        }
    }

    /// An office without a director could not be put right any more.
    fn another_director(&self, but: Id) -> Result<(), OfficeError> {
        let people = self.people();
        let all: Vec<Account> = self.store.all()?;
        let leads = |one: &Account| {
            one.id != but
                && one.roles().contains(&Role::Director)
                && people.contains(&one.id.to_string())
        };
        match all.iter().any(leads) {
            true => Ok(()),
            false => Err(OfficeError::LastDirector),
        }
    }
}
