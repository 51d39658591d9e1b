//! Command `print`.

use std::path::PathBuf;

use forms::{Basis, Recipient};
use office::{Manifest, PrintRequest, Target};
use serde::{Deserialize, Serialize};

use crate::{Access, Check, Command, FileId, Host, Progress, WireError};

/// Prints packets.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Print {
    /// Whose papers.
    pub target: Check,
    /// Only this recipient's: `plan`, `coe`, `visa`, `interview`, `kept`.
    #[serde(default)]
    pub recipient: Option<String>,
    /// Only these forms, by slug.
    #[serde(default)]
    pub forms: Vec<String>,
    /// Papers about training say what was held instead of what was planned.
    #[serde(default)]
    pub held: bool,
    /// The folder to put the packet's folder in.
    pub out: FileId,
    /// Workers; 0 = one per processor.
    #[serde(default)]
    pub jobs: usize,
}

/// What was printed.
#[derive(Clone, Debug, Serialize)]
pub struct Printed {
    /// The packet's folder.
    pub folder: PathBuf,
    /// What it holds.
    pub manifest: Manifest,
}

impl Command for Print {
    const NAME: &'static str = "print";
    const PERMISSION: &'static str = "paper.print";
    const ACCESS: Access = Access::Read;
    type Response = Printed;

    fn run(self, host: &mut Host) -> Result<Printed, WireError> {
        let recipient = match &self.recipient {
            None => None,
            Some(code) => Some(Recipient::from_code(code).ok_or_else(|| {
                WireError::new("unknown-recipient")
                    .arg("value", code)
                    .arg("known", Recipient::ALL.map(Recipient::code).join(", "))
            })?),
        };
        let target = match self.target {
            Check::Trainee(code) => Target::Trainee(code),
            Check::Order(code) => Target::Order(code),
        };
        let out = host.path(&self.out)?;
        let request = PrintRequest {
            target: &target,
            recipient,
            forms: &self.forms,
            basis: if self.held {
                Basis::Held
            } else {
                Basis::Planned
            },
            out: &out,
            jobs: self.jobs,
            today: host.today(),
        };
        host.session()?;
        let Some(session) = host.session.as_mut() else {
            return Err(WireError::new("store-not-an-office"));
        };
        let watcher = &host.watcher;
        let printed = session.print(&request, &|progress| {
            watcher(Progress {
                what: "printing",
                done: progress.done,
                total: progress.total,
            })
        })?;
        Ok(Printed {
            folder: printed.folder,
            manifest: printed.manifest,
        })
    }
}
