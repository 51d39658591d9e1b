//! Commands `import` and `write-template`.

use std::collections::BTreeMap;
use std::ops::ControlFlow;
use std::path::Path;

use office::{Counts, ImportOptions, Problem, Workbook};
use serde::{Deserialize, Serialize};

use crate::check::FindingView;
use crate::{Access, Command, FileId, Host, Progress, WireError};

/// Imports a workbook.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Import {
    /// The .xlsx file.
    pub file: FileId,
    /// Only look.
    #[serde(default)]
    pub dry_run: bool,
    /// Take the good rows although others are refused.
    #[serde(default)]
    pub partial: bool,
}

/// What the import did.
#[derive(Clone, Debug, Serialize)]
pub struct Imported {
    /// False when nothing was written.
    pub applied: bool,
    /// Counts over all sheets.
    pub total: Counts,
    /// Counts by sheet.
    pub sheets: BTreeMap<String, Counts>,
    /// What to look at, by sheet and cell.
    pub problems: Vec<ProblemView>,
}

/// A problem in words.
#[derive(Clone, Debug, Serialize)]
pub struct ProblemView {
    /// Sheet.
    pub sheet: String,
    /// Cell, e.g. `C14`.
    pub cell: String,
    /// What stands there.
    pub value: String,
    /// True when the row was not taken because of it.
    pub refused: bool,
    /// Why.
    pub reason: FindingView,
}

impl Command for Import {
    const NAME: &'static str = "import";
    const PERMISSION: &'static str = "office.import";
    const ACCESS: Access = Access::Write;
    type Response = Imported;

    fn run(self, host: &mut Host) -> Result<Imported, WireError> {
        let path = host.path(&self.file)?;
        let workbook = read(host, &path)?;
        host.import(&workbook, self.dry_run, self.partial)
    }
}

fn read(host: &Host, path: &Path) -> Result<Workbook, WireError> {
    let mut told = 0;
    let mut watch = |cells: usize| {
        if cells < told + 10_000 {
            return ControlFlow::Continue(());
        }
        told = cells;
        (host.watcher)(Progress {
            what: "reading",
            done: cells,
            total: 0,
        })
    };
    Ok(office::read_workbook(path, &mut watch)?)
}

impl Host {
    /// Imports a workbook that was read.
    pub(crate) fn import(
        &mut self,
        workbook: &Workbook,
        dry_run: bool,
        partial: bool,
    ) -> Result<Imported, WireError> {
        let options = ImportOptions {
            dry_run,
            partial,
            today: self.today(),
        };
        let stamp = self.stamp();
        self.session()?;
        let Some(session) = self.session.as_mut() else {
            return Err(WireError::new("store-not-an-office"));
        };
        let watcher = &self.watcher;
        let mut progress = |done, total| {
            // The operation is one transaction; it is stopped by a refusal, not midway.
            let _ = watcher(Progress {
                what: "importing",
                done,
                total,
            });
        };
        let report = session.import_workbook(workbook, options, &stamp, &mut progress)?;
        let view = |problem: Problem| ProblemView {
            sheet: problem.sheet,
            cell: problem.cell,
            value: problem.value,
            refused: problem.refused,
            reason: FindingView::new(problem.finding, &self.messages, self.lang),
        };
        Ok(Imported {
            applied: report.applied,
            total: report.total(),
            problems: report.problems.into_iter().map(view).collect(),
            sheets: report.sheets,
        })
    }
}

/// Writes the empty workbook to fill in.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct WriteTemplate {
    /// Where to.
    pub file: FileId,
}

impl Command for WriteTemplate {
    const NAME: &'static str = "write-template";
    const PERMISSION: &'static str = "office.template";
    const ACCESS: Access = Access::Read;
    type Response = ();

    fn run(self, host: &mut Host) -> Result<(), WireError> {
        let path = host.path(&self.file)?;
        let bytes = office::template(&host.messages)?;
        office::write_file(&path, &bytes)?;
        Ok(())
    }
}
