//! Commands `make-office` and `make-sample`.

use std::path::Path;
use std::sync::Arc;

use office::{NewOffice, Session};
use serde::{Deserialize, Serialize};

use crate::desk::Desk;
use crate::status::Status;
use crate::{Access, Command, Host, Imported, NewPerson, WireError};

/// Makes an empty office in the host's folder.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct MakeOffice {
    /// Its name in Latin letters.
    pub name: String,
    /// May be broken, never turns into a real one.
    #[serde(default)]
    pub practice: bool,
    /// Who leads a real office.
    #[serde(default)]
    #[cfg_attr(test, ts(optional))]
    pub person: Option<NewPerson>,
}

/// The sample that was made, and the status of a window.
#[derive(Clone, Debug, Serialize)]
pub struct Made {
    /// The window's status.
    #[serde(flatten)]
    pub status: Status,
    /// The sample was there already and was opened as it is.
    pub existed: bool,
    /// What the import of the sample workbook did.
    pub imported: Imported,
    /// Photos attached.
    pub photos: usize,
    /// The order whose papers show everything.
    pub order: &'static str,
}

/// Short name of the first centre; others get theirs when centres exchange data.
const SITE: &str = "main";

impl Command for MakeOffice {
    const NAME: &'static str = "make-office";
    const PERMISSION: &'static str = "office.make";
    const ACCESS: Access = Access::Write;
    type Response = Status;

    fn run(self, host: &Host) -> Result<Status, WireError> {
        let dir = if self.practice {
            &host.folders.practice
        } else {
            &host.folders.real
        };
        let new = NewOffice {
            name: &self.name,
            site: SITE,
            practice: self.practice,
            first: self.person.as_ref().map(NewPerson::first),
        };
        host.make(dir, &new)?;
        host.status()
    }
}

impl Host {
    /// Makes an office and puts it on the desk.
    fn make(&self, dir: &Path, new: &NewOffice<'_>) -> Result<(), WireError> {
        let mut stamp = self.stamp();
        let actor = new.first.map_or("practice", |first| first.name.trim());
        actor.clone_into(&mut stamp.actor);
        let session = Session::create(dir, new, &stamp, Arc::clone(&self.messages))?;
        self.lay_out(Arc::new(Desk::new(dir, session)?));
        Ok(())
    }

    /// Opens the sample that is there; only an office that says it is one is touched again.
    fn open_sample(&self, dir: &Path) -> Result<(), WireError> {
        if self.desk_if_open().is_none_or(|desk| desk.dir != *dir) {
            self.lay_out(self.open(dir)?);
        }
        if self.read(|session| Ok(session.is_sample()?))? {
            Ok(())
        } else {
            Err(WireError::new("not-the-sample"))
        }
    }
}

/// Makes the invented sample office in practice mode, or opens the one that is there.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct MakeSample {}

impl Command for MakeSample {
    const NAME: &'static str = "make-sample";
    const PERMISSION: &'static str = "office.make";
    const ACCESS: Access = Access::Write;
    type Response = Made;

    fn run(self, host: &Host) -> Result<Made, WireError> {
        let new = NewOffice {
            name: "Sample",
            site: SITE,
            practice: true,
            first: None,
        };
        let dir = host.folders.sample.clone();
        let existed = match host.make(&dir, &new) {
            Ok(()) => false,
            Err(error) if error.code == "store-already-an-office" => {
                host.open_sample(&dir)?;
                true
            }
            Err(error) => return Err(error),
        };
        let workbook = office::sample_workbook()?;
        let imported = host.import(&workbook, false, false, &[])?;
        let stamp = host.stamp();
        let photos = host
            .write(|session| Ok(session.attach_photos(&office::sample_photos(), &stamp)?))?
            .attached;
        Ok(Made {
            status: host.status()?,
            existed,
            imported,
            photos,
            order: office::SAMPLE_ORDER,
        })
    }
}
