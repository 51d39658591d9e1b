//! Commands on erasing a person: `look-at-erasure`, `erase-person`.

use domain::value::Id;
use office::{Erasure, Session};
use serde::{Deserialize, Serialize};

use crate::status::Status;
use crate::{Access, Command, Host, WireError};

/// People who were erased that are told of, the newest.
const MOST: usize = 50;

/// Why a person is erased.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum ErasureView {
    /// The person asked for it.
    Asked,
    /// The time for which the file is kept is over.
    TimeOver,
    /// The file was made by mistake.
    Mistake,
}

impl From<ErasureView> for Erasure {
    fn from(view: ErasureView) -> Self {
        match view {
            ErasureView::Asked => Self::Asked,
            ErasureView::TimeOver => Self::TimeOver,
            ErasureView::Mistake => Self::Mistake,
        }
    }
}

/// Copies that hold a person.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct HoldingView {
    /// Backups at the place of today.
    pub backups: usize,
    /// The last day on which one of them is kept, if a backup is made every day.
    pub until: Option<String>,
    /// Folders of offices that were put aside when a backup took their place.
    pub aside: usize,
}

/// A person who was erased.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct ErasedView {
    /// The office's number of the person.
    pub code: String,
    /// When, RFC 3339.
    pub at: String,
    /// By whom.
    pub actor: String,
    /// What still holds the person.
    pub holding: HoldingView,
}

impl Host {
    /// What holds a person; a practice office has no backups.
    fn holding(&self, person: Option<Id>) -> Result<HoldingView, WireError> {
        let (place, _) = self.place()?;
        let pairing = self.read(|session| Ok(session.pairing()?))?;
        let all = office::backups(&place, Some(&pairing))?;
        let found = office::holding(&all, person, self.stamp().at);
        Ok(HoldingView {
            backups: found.backups,
            until: found.until.map(|day| day.to_string()),
            aside: office::put_aside(&self.desk()?.dir),
        })
    }

    /// Who was erased, and what still holds them.
    pub(crate) fn erased(&self) -> Result<Vec<ErasedView>, WireError> {
        let erased = self.read(|session| Ok(session.erased()?))?;
        let view = |one: &office::Erased| {
            Ok(ErasedView {
                code: one.code.clone(),
                at: one.at.clone(),
                actor: one.actor.clone(),
                holding: self.holding(Some(one.trainee))?,
            })
        };
        erased.iter().take(MOST).map(view).collect()
    }
}

/// What would still hold a person who is erased now.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct LookAtErasure {}

impl Command for LookAtErasure {
    const NAME: &'static str = "look-at-erasure";
    const PERMISSION: &'static str = "office.erase";
    const ACCESS: Access = Access::Read;
    type Response = HoldingView;

    fn run(self, host: &Host) -> Result<HoldingView, WireError> {
        host.holding(None)
    }
}

/// Erases a person for good.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct ErasePerson {
    /// Whom.
    #[cfg_attr(test, ts(type = "string"))]
    pub id: Id,
    /// Code of the person, typed again.
    pub code: String,
    /// Why.
    pub why: ErasureView,
    /// A new backup is made and the older ones, which hold the person, are deleted.
    #[serde(default)]
    #[cfg_attr(test, ts(optional, as = "Option<bool>"))]
    pub backups: bool,
}

/// What went.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct PersonErased {
    /// Rows of the file.
    pub rows: usize,
    /// Backups that were deleted.
    pub backups: usize,
    /// What still holds the person.
    pub holding: HoldingView,
    /// The window's status.
    pub status: Status,
}

impl Command for ErasePerson {
    const NAME: &'static str = "erase-person";
    const PERMISSION: &'static str = "office.erase";
    const ACCESS: Access = Access::Write;
    type Response = PersonErased;

    fn run(self, host: &Host) -> Result<PersonErased, WireError> {
        host.begin();
        let stamp = host.stamp();
        let rows = host.write(|session: &mut Session| {
            Ok(session.erase_person(self.id, &self.code, self.why.into(), &stamp)?)
        })?;
        let mut backups = 0;
        if self.backups && !host.read(|session| Ok(session.is_practice()))? {
            let (place, _) = host.place()?;
            let pairing = host.read(|session| Ok(session.pairing()?))?;
            host.make_backup(&place)?;
            backups = office::delete_backups_of(&place, &pairing, self.id)?;
        }
        Ok(PersonErased {
            rows,
            backups,
            holding: host.holding(Some(self.id))?,
            status: host.status()?,
        })
    }
}
