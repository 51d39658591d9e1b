//! Commands `recovery-sheet`, `confirm-recovery`, `recover`: the printed code that opens an office
//! when no password does.

use std::fs;
use std::sync::Arc;

use office::Session;
use serde::{Deserialize, Serialize};

use crate::status::{Status, disk};
use crate::{Access, Command, Host, WireError};

/// The sheet in the folder of papers; it is removed once the code was typed back.
const SHEET: &str = "recovery-sheet.pdf";

/// The sheet that was made.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct RecoverySheetView {
    /// Where it lies, to print it.
    pub file: String,
    /// The name its bytes are asked for by, to show it.
    pub pdf: String,
    /// Groups that are typed back.
    pub groups: usize,
}

/// Makes the sheet with the recovery code. A code that was typed back before is replaced.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct RecoverySheet {}

impl Command for RecoverySheet {
    const NAME: &'static str = "recovery-sheet";
    const PERMISSION: &'static str = "account.manage";
    const ACCESS: Access = Access::Write;
    type Response = RecoverySheetView;

    fn run(self, host: &Host) -> Result<RecoverySheetView, WireError> {
        let today = host.today();
        let (pdf, groups) = host.write(|session| Ok(session.recovery_sheet(today)?))?;
        let folder = host.output()?;
        fs::create_dir_all(&folder).map_err(|error| disk(&folder, &error))?;
        let file = folder.join(SHEET);
        office::write_file(&file, &pdf)?;
        Ok(RecoverySheetView {
            file: file.display().to_string(),
            pdf: host.keep_blob(pdf),
            groups,
        })
    }
}

/// The code, typed back from its sheet.
#[derive(Clone, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct ConfirmRecovery {
    /// As typed.
    pub code: String,
}

impl Command for ConfirmRecovery {
    const NAME: &'static str = "confirm-recovery";
    const PERMISSION: &'static str = "account.manage";
    const ACCESS: Access = Access::Write;
    type Response = Status;

    fn run(self, host: &Host) -> Result<Status, WireError> {
        host.write(|session| Ok(session.confirm_recovery(&self.code)?))?;
        // Where it lies somewhere else by now, whoever moved it knows.
        let _ = fs::remove_file(host.output()?.join(SHEET));
        crate::host::locked(&host.blobs).clear();
        host.status()
    }
}

/// Opens the office that waits with the printed code, and gives a person a new password.
#[derive(Clone, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct Recover {
    /// As typed from the sheet.
    pub code: String,
    /// Id of the person.
    pub person: String,
    /// The new one.
    pub password: String,
}

impl Command for Recover {
    const NAME: &'static str = "recover";
    const PERMISSION: &'static str = "office.open";
    const ACCESS: Access = Access::Write;
    type Response = Status;

    fn run(self, host: &Host) -> Result<Status, WireError> {
        let dir = host.waiting_dir()?;
        let messages = Arc::clone(&host.messages);
        let session = Session::recover(&dir, &self.code, &self.person, &self.password, messages)?;
        host.come_in(&dir, session)
    }
}
