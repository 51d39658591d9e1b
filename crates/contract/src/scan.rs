//! Command `keep-register`: the picture of a register that was signed by hand.

use chrono::NaiveDate;
use domain::training::RegisterScan;
use domain::value::Id;
use office::Detail;
use serde::{Deserialize, Serialize};

use crate::photo::read_picture;
use crate::{Access, Command, FileId, Host, WireError};

/// The picture of a signed register.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct ScanView {
    /// Its row.
    #[cfg_attr(test, ts(type = "string"))]
    pub id: Id,
    /// First day it shows.
    #[cfg_attr(test, ts(type = "string | null"))]
    pub from: Option<NaiveDate>,
    /// Last day it shows.
    #[cfg_attr(test, ts(type = "string | null"))]
    pub to: Option<NaiveDate>,
    /// What the bytes are asked for by.
    pub picture: String,
}

impl ScanView {
    pub(crate) fn of(host: &Host, scan: &RegisterScan) -> Option<Self> {
        Some(Self {
            id: scan.id,
            from: scan.from,
            to: scan.to,
            picture: host.photo_id(&scan.sha256)?,
        })
    }
}

/// Keeps a page of a signed register as evidence.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct KeepRegister {
    /// Code of the class.
    pub class: String,
    /// First day it shows.
    #[cfg_attr(test, ts(type = "string"))]
    pub from: NaiveDate,
    /// Last day it shows.
    #[cfg_attr(test, ts(type = "string"))]
    pub to: NaiveDate,
    /// The picture, JPEG or PNG; asked for when left out.
    #[serde(default)]
    #[cfg_attr(test, ts(optional))]
    pub file: Option<FileId>,
}

impl Command for KeepRegister {
    const NAME: &'static str = "keep-register";
    const PERMISSION: &'static str = "class.write";
    const ACCESS: Access = Access::Write;
    /// `None` when the person changed their mind.
    type Response = Option<ScanView>;

    fn run(self, host: &Host) -> Result<Option<ScanView>, WireError> {
        let path = match &self.file {
            Some(file) => Some(host.path(file)?),
            None => host.dialogs()?.photo(),
        };
        let Some(path) = path else {
            return Ok(None);
        };
        // Before the office is locked for writing: a child may take seconds.
        let bytes = read_picture(host, &path, Detail::Page)?;
        let stamp = host.stamp();
        let days = (self.from, self.to);
        let scan =
            host.write(|session| Ok(session.keep_register(&self.class, days, &bytes, &stamp)?))?;
        Ok(ScanView::of(host, &scan))
    }
}
