//! Commands `import` and `write-template`.

use std::collections::BTreeMap;
use std::ops::ControlFlow;
use std::path::Path;

use office::{Counts, ImportOptions, Matches, Problem, Workbook};
use serde::{Deserialize, Serialize};

use crate::check::FindingView;
use crate::status::Nothing;
use crate::{Access, Command, FileId, Host, Progress, WireError};

/// Imports a workbook.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
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
    /// Headings matched by hand.
    #[serde(default)]
    #[cfg_attr(test, ts(optional))]
    pub columns: Option<Vec<ColumnMatch>>,
}

/// A heading that a person matched by hand.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct ColumnMatch {
    /// The sheet, as `unknown_columns` called it.
    pub sheet: String,
    /// The heading as it stands there.
    pub heading: String,
    /// Key of the column it stands for; `null` leaves the column out.
    pub key: Option<String>,
}

/// What the import did.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Imported {
    /// False when nothing was written.
    pub applied: bool,
    /// Counts over all sheets.
    #[cfg_attr(test, ts(type = "Counts"))]
    pub total: Counts,
    /// Counts by sheet.
    #[cfg_attr(test, ts(type = "Record<string, Counts>"))]
    pub sheets: BTreeMap<String, Counts>,
    /// What to look at, by sheet and cell.
    pub problems: Vec<ProblemView>,
    /// Headings a person may match by hand.
    pub unknown_columns: Vec<UnknownColumn>,
}

/// A heading that is none of ours.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct UnknownColumn {
    /// The sheet.
    pub sheet: String,
    /// The heading.
    pub heading: String,
    /// Its cell.
    pub cell: String,
    /// Keys of columns that no other heading has.
    pub choices: Vec<&'static str>,
}

/// A problem in words.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
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
    #[cfg_attr(test, ts(type = "FindingView"))]
    pub reason: FindingView,
}

impl Command for Import {
    const NAME: &'static str = "import";
    const PERMISSION: &'static str = "office.import";
    const ACCESS: Access = Access::Write;
    type Response = Imported;

    fn run(self, host: &Host) -> Result<Imported, WireError> {
        let path = host.path(&self.file)?;
        host.begin();
        let workbook = read(host, &path)?;
        let columns = self.columns.unwrap_or_default();
        if !self.dry_run {
            host.backup_before()?;
        }
        host.import(&workbook, self.dry_run, self.partial, &columns)
    }
}

fn read(host: &Host, path: &Path) -> Result<Workbook, WireError> {
    let mut told = 0;
    let mut watch = |cells: usize| {
        if cells < told + 10_000 {
            return ControlFlow::Continue(());
        }
        told = cells;
        host.tell(Progress {
            what: "reading",
            done: cells,
            total: 0,
        })
    };
    Ok(office::read_workbook(
        host.reader.as_deref(),
        path,
        &mut watch,
    )?)
}

impl Host {
    /// Imports a workbook that was read.
    pub(crate) fn import(
        &self,
        workbook: &Workbook,
        dry_run: bool,
        partial: bool,
        columns: &[ColumnMatch],
    ) -> Result<Imported, WireError> {
        let options = ImportOptions {
            dry_run,
            partial,
            today: self.today(),
        };
        let stamp = self.stamp();
        let fold = |text: &str| domain::text::fold(&domain::text::clean(text));
        let matches: Matches = columns
            .iter()
            .map(|c| ((c.sheet.clone(), fold(&c.heading)), c.key.clone()))
            .collect();
        let mut progress = |done, total| {
            self.tell(Progress {
                what: "importing",
                done,
                total,
            })
        };
        let report = self.write(|session| {
            Ok(session.import_matched(workbook, options, &matches, &stamp, &mut progress)?)
        })?;
        let lang = self.lang();
        let unknown = |column: office::UnknownColumn| UnknownColumn {
            sheet: column.sheet,
            heading: column.heading,
            cell: column.cell,
            choices: column.choices,
        };
        let view = |problem: Problem| ProblemView {
            sheet: problem.sheet,
            cell: problem.cell,
            value: problem.value,
            refused: problem.refused,
            reason: FindingView::new(problem.finding, &self.messages, lang),
        };
        Ok(Imported {
            applied: report.applied,
            total: report.total(),
            problems: report.problems.into_iter().map(view).collect(),
            unknown_columns: report.unknown_columns.into_iter().map(unknown).collect(),
            sheets: report.sheets,
        })
    }
}

/// Writes the empty workbook to fill in.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct WriteTemplate {
    /// Where to.
    pub file: FileId,
}

impl Command for WriteTemplate {
    const NAME: &'static str = "write-template";
    const PERMISSION: &'static str = "tool.use";
    const ACCESS: Access = Access::Read;
    type Response = Nothing;

    fn run(self, host: &Host) -> Result<Nothing, WireError> {
        let path = host.path(&self.file)?;
        let bytes = office::template(&host.messages)?;
        office::write_file(&path, &bytes)?;
        Ok(Nothing {})
    }
}
