//! Commands `sign-in`, `lock-office`, `take-drafts`, `encrypt-office`: the door of an office.
//!
//! An office that waits for somebody has no desk: its connections are closed and its keys wiped.

use std::ops::ControlFlow;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use domain::value::Id;
use office::{Door, FirstPerson, Session};
use serde::{Deserialize, Serialize};

use crate::desk::Desk;
use crate::host::{Progress, locked};
use crate::status::{Status, Which};
use crate::{Access, Command, Host, WireError};

/// Who signs in to the only office of a host.
pub(crate) struct Signer {
    pub(crate) name: String,
    pub(crate) password: String,
}

/// An office that waits for somebody to sign in.
#[derive(Clone, Debug)]
pub(crate) struct Waiting {
    pub(crate) dir: PathBuf,
    pub(crate) door: Door,
    /// It was open and was locked.
    pub(crate) locked: bool,
}

/// Somebody who may sign in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct PersonView {
    /// Sent back to sign in.
    pub id: String,
    /// As on the screen.
    pub name: String,
}

/// An office that waits at its door.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct SignInView {
    /// Which.
    pub which: Which,
    /// Who may sign in.
    pub people: Vec<PersonView>,
    /// It is not encrypted yet: it has to be before work goes on.
    pub plain: bool,
    /// It was open and was locked.
    pub locked: bool,
}

/// Somebody who signs in from now on.
#[derive(Clone, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct NewPerson {
    /// As on the sign-in screen.
    pub name: String,
    /// Chosen by the person.
    pub password: String,
}

impl NewPerson {
    pub(crate) fn first(&self) -> FirstPerson<'_> {
        FirstPerson {
            name: &self.name,
            password: &self.password,
        }
    }
}

impl std::fmt::Debug for NewPerson {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("NewPerson")
    }
}

impl Host {
    /// Opens the office in a folder, or lets it wait at its door.
    pub(crate) fn approach(&self, dir: &Path) -> Result<(), WireError> {
        let door = office::door(dir)?;
        if door == Door::Open {
            self.lay_out(self.open(dir)?);
            return Ok(());
        }
        self.wait_at(dir, door, false);
        Ok(())
    }

    fn wait_at(&self, dir: &Path, door: Door, was_open: bool) {
        locked(&self.blobs).clear();
        *locked(&self.desk) = None;
        *locked(&self.waiting) = Some(Waiting {
            dir: dir.to_owned(),
            door,
            locked: was_open,
        });
        self.remember_open();
    }

    pub(crate) fn waiting_dir(&self) -> Result<PathBuf, WireError> {
        let waiting = locked(&self.waiting);
        let dir = waiting.as_ref().map(|waiting| waiting.dir.clone());
        dir.ok_or_else(|| WireError::new("no-office-open"))
    }

    pub(crate) fn sign_in_view(&self) -> Option<SignInView> {
        let waiting = locked(&self.waiting);
        let waiting = waiting.as_ref()?;
        let people = match &waiting.door {
            Door::Locked(people) => people.as_slice(),
            Door::Open | Door::Plain => &[],
        };
        let person = |person: &office::Person| PersonView {
            id: person.id.clone(),
            name: person.name.clone(),
        };
        Some(SignInView {
            which: self.folders.which(&waiting.dir).unwrap_or(Which::Real),
            people: people.iter().map(person).collect(),
            plain: waiting.door == Door::Plain,
            locked: waiting.locked,
        })
    }

    /// Opens the only office for who was named with it.
    pub(crate) fn open_signed(&self, dir: &Path, signer: &Signer) -> Result<Arc<Desk>, WireError> {
        let Door::Locked(people) = office::door(dir)? else {
            return self.open(dir);
        };
        let person = people.into_iter().find(|one| one.name == signer.name);
        let person = person.ok_or_else(|| WireError::new("vault-unknown-person"))?;
        let messages = Arc::clone(&self.messages);
        let session = Session::sign_in(dir, &person.id, &signer.password, messages)?;
        Ok(Arc::new(Desk::new(dir, session)?))
    }

    pub(crate) fn come_in(&self, dir: &Path, session: Session) -> Result<Status, WireError> {
        self.lay_out(Arc::new(Desk::new(dir, session)?));
        self.status()
    }
}

/// Signs in to the office that waits.
#[derive(Clone, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct SignIn {
    /// Id of the person.
    pub person: String,
    /// The person's.
    pub password: String,
}

impl Command for SignIn {
    const NAME: &'static str = "sign-in";
    const PERMISSION: &'static str = "office.open";
    const ACCESS: Access = Access::Read;
    type Response = Status;

    fn run(self, host: &Host) -> Result<Status, WireError> {
        let dir = host.waiting_dir()?;
        let messages = Arc::clone(&host.messages);
        let session = Session::sign_in(&dir, &self.person, &self.password, messages)?;
        host.come_in(&dir, session)
    }
}

/// What somebody had half typed into a field.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct Draft {
    /// Noun of the row.
    pub noun: String,
    /// The row.
    #[cfg_attr(test, ts(type = "string"))]
    pub id: Id,
    /// The field.
    pub field: String,
    /// As typed so far.
    pub text: String,
}

/// Locks the open office: what is half typed is kept in its database, its connections are closed and
/// its keys are wiped. A practice office is closed.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct LockOffice {
    /// What is half typed.
    #[serde(default)]
    pub drafts: Vec<Draft>,
}

/// Longest text of drafts that is kept.
const LONGEST: usize = 1 << 20;

impl Command for LockOffice {
    const NAME: &'static str = "lock-office";
    const PERMISSION: &'static str = "office.open";
    const ACCESS: Access = Access::Read;
    type Response = Status;

    fn run(self, host: &Host) -> Result<Status, WireError> {
        let Some(desk) = host.desk_if_open() else {
            return host.status();
        };
        if !self.drafts.is_empty() {
            let text = serde_json::to_string(&self.drafts).unwrap_or_default();
            if text.len() <= LONGEST {
                host.write(|session| Ok(session.keep_draft(&text)?))?;
            }
        }
        let dir = desk.dir.clone();
        drop(desk);
        match office::door(&dir)? {
            Door::Open => {
                *locked(&host.desk) = None;
                locked(&host.blobs).clear();
                host.remember_open();
            }
            door => host.wait_at(&dir, door, true),
        }
        host.status()
    }
}

/// What was half typed when the office was locked; it is given once.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct TakeDrafts {}

impl Command for TakeDrafts {
    const NAME: &'static str = "take-drafts";
    const PERMISSION: &'static str = "account.own";
    const ACCESS: Access = Access::Read;
    type Response = Vec<Draft>;

    fn run(self, host: &Host) -> Result<Vec<Draft>, WireError> {
        let text = host.write(|session| Ok(session.take_draft()?))?;
        Ok(text
            .and_then(|text| serde_json::from_str(&text).ok())
            .unwrap_or_default())
    }
}

/// Encrypts the plain office that waits, and signs its first person in.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct EncryptOffice {
    /// Who leads the office.
    pub person: NewPerson,
}

impl Command for EncryptOffice {
    const NAME: &'static str = "encrypt-office";
    const PERMISSION: &'static str = "office.make";
    const ACCESS: Access = Access::Write;
    type Response = Status;

    fn run(self, host: &Host) -> Result<Status, WireError> {
        let dir = match &host.only {
            Some(dir) => dir.clone(),
            None => host.waiting_dir()?,
        };
        host.begin();
        let mut stamp = host.stamp();
        self.person.name.trim().clone_into(&mut stamp.actor);
        let messages = Arc::clone(&host.messages);
        let mut watch = |done: u64, total: u64| host.tell_bytes("encrypting", done, total);
        let session = Session::encrypt(&dir, &self.person.first(), &stamp, messages, &mut watch)?;
        host.come_in(&dir, session)
    }
}

impl Host {
    /// Tells how far a copy is, in per cent of its bytes.
    pub(crate) fn tell_bytes(&self, what: &'static str, done: u64, total: u64) -> ControlFlow<()> {
        let share = done.saturating_mul(100) / total.max(1);
        self.tell(Progress {
            what,
            done: usize::try_from(share).unwrap_or(100).min(100),
            total: 100,
        })
    }
}
