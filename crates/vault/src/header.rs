//! What lies beside the database: who may open it and how, but no key that is not sealed.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use hmac::{Hmac, KeyInit, Mac};
use serde::{Deserialize, Serialize};
use sha2::Sha256;

use crate::code::RecoveryCode;
use crate::error::VaultError;
use crate::file;
use crate::key::{Secret, hex, unhex};
use crate::seal;
use crate::slot::Slot;
use crate::vault::Vault;

/// What an office is; it never changes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// Real people.
    Real,
    /// May be broken; its password is known to everybody.
    Practice,
}

/// Somebody who may sign in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Person {
    /// As the caller gave it.
    pub id: String,
    /// As on the sign-in screen.
    pub name: String,
}

/// A data key, sealed to everybody's public half and to the recovery code's.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Epoch {
    pub number: u32,
    /// By id of the slot.
    pub sealed: BTreeMap<String, String>,
    /// To the recovery code.
    pub recovery: String,
}

/// The content of the header's files.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Content {
    pub format: u32,
    /// Rises with every write.
    pub generation: u64,
    pub kind: Kind,
    /// 16 random bytes, hexadecimal; the database carries them too.
    pub pairing: String,
    pub slots: Vec<Slot>,
    /// Public half that follows from the recovery code, hexadecimal.
    pub recovery: String,
    /// One; while keys are changed the old one first and then the new one.
    pub epochs: Vec<Epoch>,
    /// HMAC-SHA256 by the oldest data key over the rest, hexadecimal.
    pub seal: String,
}

/// The header of an office that is locked.
#[derive(Debug)]
pub struct Header {
    pub(crate) dir: PathBuf,
    pub(crate) content: Content,
}

impl Content {
    /// What every seal of an epoch is bound to.
    fn bound_to(&self, epoch: u32, whose: &str) -> String {
        format!("{:?} {} {epoch} {whose}", self.kind, self.pairing)
    }

    pub fn epoch(&self, number: u32, data: &Secret) -> Result<Epoch, VaultError> {
        let mut sealed = BTreeMap::new();
        for slot in &self.slots {
            let receiver = public(&slot.public)?;
            let bound_to = self.bound_to(number, &slot.id);
            sealed.insert(slot.id.clone(), seal::seal_to(&receiver, &bound_to, data)?);
        }
        let bound_to = self.bound_to(number, "recovery");
        let recovery = seal::seal_to(&public(&self.recovery)?, &bound_to, data)?;
        Ok(Epoch {
            number,
            sealed,
            recovery,
        })
    }

    pub fn sign(&self, data: &Secret) -> Result<String, VaultError> {
        let mut unsigned = self.clone();
        unsigned.seal.clear();
        unsigned.generation = 0;
        let bytes = serde_json::to_vec(&unsigned).map_err(|e| VaultError::System(e.to_string()))?;
        let key = data.derive("header", &self.pairing);
        let mut mac = Hmac::<Sha256>::new_from_slice(key.bytes())
            .map_err(|error| VaultError::System(error.to_string()))?;
        mac.update(&bytes);
        Ok(hex(&mac.finalize().into_bytes()))
    }

    /// The data keys by a private half.
    fn keys(&self, whose: &str, private: &Secret) -> Option<Vec<(u32, Secret)>> {
        let open = |epoch: &Epoch| {
            let sealed = match whose {
                "recovery" => &epoch.recovery,
                id => epoch.sealed.get(id)?,
            };
            let bound_to = self.bound_to(epoch.number, whose);
            Some((epoch.number, seal::open_sealed(private, &bound_to, sealed)?))
        };
        self.epochs.iter().map(open).collect()
    }
}

/// The bytes of a public half.
pub(crate) fn public(text: &str) -> Result<[u8; 32], VaultError> {
    let bytes = unhex(text).and_then(|bytes| bytes.try_into().ok());
    bytes.ok_or(VaultError::Tampered)
}

impl Header {
    /// The header of the office in a folder; `None` when there is none.
    ///
    /// # Errors
    /// [`VaultError::HeaderDamaged`], [`VaultError::HeaderNewer`] or what the disk says.
    pub fn read(dir: &Path) -> Result<Option<Self>, VaultError> {
        let content = file::read(dir)?;
        Ok(content.map(|content| Self {
            dir: dir.to_owned(),
            content,
        }))
    }

    /// What the office is.
    #[must_use]
    pub fn kind(&self) -> Kind {
        self.content.kind
    }

    /// Ties the header to its database, hexadecimal.
    #[must_use]
    pub fn pairing(&self) -> &str {
        &self.content.pairing
    }

    /// Who may sign in, by name.
    #[must_use]
    pub fn people(&self) -> Vec<Person> {
        let person = |slot: &Slot| Person {
            id: slot.id.clone(),
            name: slot.name.clone(),
        };
        let mut people: Vec<Person> = self.content.slots.iter().map(person).collect();
        people.sort_by(|a, b| a.name.cmp(&b.name));
        people
    }

    /// Opens the office with somebody's password. Takes about as long for a wrong one.
    ///
    /// # Errors
    /// [`VaultError::WrongPassword`], [`VaultError::UnknownPerson`], [`VaultError::Tampered`].
    pub fn unlock(self, person: &str, password: &str) -> Result<Vault, VaultError> {
        let slot = self.content.slots.iter().find(|slot| slot.id == person);
        let slot = slot.ok_or(VaultError::UnknownPerson)?;
        let private = slot.open(&self.content.pairing, password)?;
        let keys = self.content.keys(person, &private);
        self.opened(keys.ok_or(VaultError::Tampered)?)
    }

    /// Opens the office with the printed code.
    ///
    /// # Errors
    /// [`VaultError::WrongCode`], [`VaultError::Tampered`].
    pub fn recover(self, code: &RecoveryCode) -> Result<Vault, VaultError> {
        let private = code.private();
        if hex(&seal::public_of(&private)) != self.content.recovery {
            return Err(VaultError::WrongCode);
        }
        let keys = self.content.keys("recovery", &private);
        self.opened(keys.ok_or(VaultError::Tampered)?)
    }

    fn opened(self, keys: Vec<(u32, Secret)>) -> Result<Vault, VaultError> {
        let (_, first) = keys.first().ok_or(VaultError::Tampered)?;
        if self.content.sign(first)? != self.content.seal {
            return Err(VaultError::Tampered);
        }
        Ok(Vault::over(self, keys))
    }
}
