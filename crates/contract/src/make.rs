//! Commands `make-office` and `make-sample`.

use std::sync::Arc;

use office::{NewOffice, Session};
use serde::{Deserialize, Serialize};

use crate::{Access, Command, Host, Imported, WireError};

/// Makes an empty office in the host's folder.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MakeOffice {
    /// Its name in Latin letters.
    pub name: String,
    /// May be broken, never turns into a real one.
    #[serde(default)]
    pub practice: bool,
}

/// The office that was made.
#[derive(Clone, Debug, Serialize)]
pub struct Made {
    /// The sample was there already and was opened as it is.
    pub existed: bool,
    /// What the import of the sample workbook did; none for an empty office.
    pub imported: Option<Imported>,
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
    type Response = ();

    fn run(self, host: &mut Host) -> Result<(), WireError> {
        host.make(&NewOffice {
            name: &self.name,
            site: SITE,
            practice: self.practice,
        })
    }
}

impl Host {
    fn make(&mut self, new: &NewOffice<'_>) -> Result<(), WireError> {
        let session = Session::create(&self.dir, new, &self.stamp(), Arc::clone(&self.messages))?;
        self.session = Some(session);
        Ok(())
    }
}

/// Makes the invented sample office in practice mode, or opens the one that is there.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MakeSample {}

impl Command for MakeSample {
    const NAME: &'static str = "make-sample";
    const PERMISSION: &'static str = "office.make";
    const ACCESS: Access = Access::Write;
    type Response = Made;

    fn run(self, host: &mut Host) -> Result<Made, WireError> {
        let new = NewOffice {
            name: "Sample",
            site: SITE,
            practice: true,
        };
        let existed = match host.make(&new) {
            Ok(()) => false,
            Err(error) if error.code == "store-already-an-office" => true,
            Err(error) => return Err(error),
        };
        // Only an office that says it is the sample is touched again.
        if existed && !host.session()?.is_sample()? {
            return Err(WireError::new("not-the-sample"));
        }
        let workbook = office::sample_workbook()?;
        let imported = host.import(&workbook, false, false)?;
        let stamp = host.stamp();
        let photos = host
            .session()?
            .attach_photos(&office::sample_photos(), &stamp)?
            .attached;
        Ok(Made {
            existed,
            imported: Some(imported),
            photos,
            order: office::SAMPLE_ORDER,
        })
    }
}
