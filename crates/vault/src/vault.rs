//! An office's keys, open: what they give, and who else may open them.

use std::path::Path;

use crate::code::RecoveryCode;
use crate::error::VaultError;
use crate::file;
use crate::header::{Content, Header, Kind, Person, public};
use crate::key::{Secret, fill, hex};
use crate::seal;
use crate::slot::Slot;

/// Somebody who may sign in from now on.
#[derive(Clone, Copy)]
pub struct NewPerson<'a> {
    /// An opaque id of the caller's.
    pub id: &'a str,
    /// As on the sign-in screen.
    pub name: &'a str,
    /// Chosen by the person.
    pub password: &'a str,
}

/// The keys, open. Dropping it wipes them.
#[derive(Debug)]
pub struct Vault {
    header: Header,
    /// By epoch, the oldest first.
    keys: Vec<(u32, Secret)>,
}

impl Vault {
    /// Makes the keys of a new office and writes its header.
    ///
    /// # Errors
    /// [`VaultError::PasswordTooShort`], [`VaultError::NameEmpty`], or what the disk says; then
    /// nothing is written.
    pub fn create(
        dir: &Path,
        kind: Kind,
        first: &NewPerson<'_>,
    ) -> Result<(Self, RecoveryCode), VaultError> {
        let code = RecoveryCode::random()?;
        Ok((Self::create_for(dir, kind, first, &code)?, code))
    }

    /// Makes the keys of an office whose recovery code is printed already: one that is restored.
    ///
    /// # Errors
    /// As [`Vault::create`].
    pub fn create_for(
        dir: &Path,
        kind: Kind,
        first: &NewPerson<'_>,
        code: &RecoveryCode,
    ) -> Result<Self, VaultError> {
        let mut pairing = [0; 16];
        fill(&mut pairing)?;
        let mut content = Content {
            format: file::FORMAT,
            generation: 0,
            kind,
            pairing: hex(&pairing),
            slots: Vec::new(),
            recovery: hex(&seal::public_of(&code.private())),
            epochs: Vec::new(),
            seal: String::new(),
        };
        content.slots.push(new_slot(&content, first)?);
        let data = Secret::random()?;
        content.epochs.push(content.epoch(1, &data)?);
        let header = Header {
            dir: dir.to_owned(),
            content,
        };
        let mut vault = Self::over(header, vec![(1, data)]);
        vault.write(vault.header.content.clone())?;
        Ok(vault)
    }

    pub(crate) fn over(header: Header, keys: Vec<(u32, Secret)>) -> Self {
        Self { header, keys }
    }

    /// What the office is.
    #[must_use]
    pub fn kind(&self) -> Kind {
        self.header.kind()
    }

    /// Ties the header to its database, hexadecimal.
    #[must_use]
    pub fn pairing(&self) -> &str {
        self.header.pairing()
    }

    /// Who may sign in, by name.
    #[must_use]
    pub fn people(&self) -> Vec<Person> {
        self.header.people()
    }

    /// What tells one recovery code of the office from the next; it says nothing about the code.
    #[must_use]
    pub fn recovery_mark(&self) -> &str {
        &self.header.content.recovery
    }

    /// Keys of the database, the one in force first; two while keys are being changed.
    #[must_use]
    pub fn database_keys(&self) -> Vec<Secret> {
        let key = |(number, data): &(u32, Secret)| data.derive("database", &number.to_string());
        self.keys.iter().map(key).collect()
    }

    /// The number of the data key in force.
    #[must_use]
    pub fn epoch(&self) -> u32 {
        self.keys.first().map_or(0, |(number, _)| *number)
    }

    /// Lets somebody sign in; who can already gets the new name and password.
    ///
    /// # Errors
    /// [`VaultError::NameTaken`], [`VaultError::NameEmpty`], [`VaultError::PasswordTooShort`], or what
    /// the disk says.
    pub fn set_person(&mut self, person: &NewPerson<'_>) -> Result<(), VaultError> {
        let mut content = self.header.content.clone();
        content.slots.retain(|slot| slot.id != person.id);
        content.slots.push(new_slot(&content, person)?);
        self.seal_anew(&mut content)?;
        self.write(content)
    }

    /// Takes the way in from somebody. What that person copied earlier stays open to the person
    /// until the keys are changed.
    ///
    /// # Errors
    /// [`VaultError::UnknownPerson`], [`VaultError::LastPerson`], or what the disk says.
    pub fn remove_person(&mut self, id: &str) -> Result<(), VaultError> {
        let mut content = self.header.content.clone();
        content.slots.retain(|slot| slot.id != id);
        if content.slots.len() == self.header.content.slots.len() {
            return Err(VaultError::UnknownPerson);
        }
        if content.slots.is_empty() {
            return Err(VaultError::LastPerson);
        }
        self.seal_anew(&mut content)?;
        self.write(content)
    }

    /// A new recovery code; the old sheet opens nothing from here on but old backups.
    ///
    /// # Errors
    /// What the disk says.
    pub fn new_recovery_code(&mut self) -> Result<RecoveryCode, VaultError> {
        let code = RecoveryCode::random()?;
        let mut content = self.header.content.clone();
        content.recovery = hex(&seal::public_of(&code.private()));
        self.seal_anew(&mut content)?;
        self.write(content)?;
        Ok(code)
    }

    /// Whether a code is the one of the office.
    #[must_use]
    pub fn fits(&self, code: &RecoveryCode) -> bool {
        hex(&seal::public_of(&code.private())) == self.header.content.recovery
    }

    /// Seals a key so that only the recovery code opens it ([`RecoveryCode::open`]); `bound_to` names
    /// what it is the key of.
    ///
    /// # Errors
    /// [`VaultError::System`].
    pub fn seal_for_recovery(&self, bound_to: &str, key: &Secret) -> Result<String, VaultError> {
        seal::seal_to(&public(&self.header.content.recovery)?, bound_to, key)
    }

    /// Begins to change the keys: from here the header opens the old data key and a new one, whose
    /// database key it gives. Begun again it gives the same one.
    ///
    /// # Errors
    /// What the disk says.
    pub fn begin_change(&mut self) -> Result<Secret, VaultError> {
        if self.keys.len() < 2 {
            let data = Secret::random()?;
            let number = self.epoch() + 1;
            let mut content = self.header.content.clone();
            content.epochs.push(content.epoch(number, &data)?);
            self.keys.push((number, data));
            if let Err(error) = self.write(content) {
                self.keys.pop();
                return Err(error);
            }
        }
        let next = self.database_keys().pop();
        next.ok_or_else(|| VaultError::System("no key".to_owned()))
    }

    /// The database opens by the new key: the old one is forgotten.
    ///
    /// # Errors
    /// What the disk says.
    pub fn finish_change(&mut self) -> Result<(), VaultError> {
        if self.keys.len() < 2 {
            return Ok(());
        }
        let mut content = self.header.content.clone();
        content.epochs.remove(0);
        let old = self.keys.remove(0);
        if let Err(error) = self.write(content) {
            self.keys.insert(0, old);
            return Err(error);
        }
        Ok(())
    }

    /// Seals every data key to everybody who may open the office now.
    fn seal_anew(&self, content: &mut Content) -> Result<(), VaultError> {
        let epochs = self
            .keys
            .iter()
            .map(|(number, data)| content.epoch(*number, data));
        content.epochs = epochs.collect::<Result<_, _>>()?;
        Ok(())
    }

    fn write(&mut self, mut content: Content) -> Result<(), VaultError> {
        let (_, data) = self.keys.first().ok_or(VaultError::Tampered)?;
        content.generation += 1;
        content.seal = content.sign(data)?;
        file::write(&self.header.dir, &content)?;
        self.header.content = content;
        Ok(())
    }
}

fn new_slot(content: &Content, person: &NewPerson<'_>) -> Result<Slot, VaultError> {
    let name = person.name.trim();
    if name.is_empty() {
        return Err(VaultError::NameEmpty);
    }
    if content.slots.iter().any(|slot| slot.name == name) {
        return Err(VaultError::NameTaken {
            name: name.to_owned(),
        });
    }
    Slot::new(
        content.kind,
        &content.pairing,
        person.id,
        name,
        person.password,
    )
}
