//! Import of a workbook: one operation, all or nothing unless told otherwise.

mod apply;
pub(crate) mod cells;
pub(crate) mod columns;
mod lessons;
mod places;
mod read;
mod report;
mod rows;
mod taken;
mod template;

use std::ops::ControlFlow;
use std::path::Path;

use chrono::NaiveDate;
use intake::{Limits, Workbook};
use store::Stamp;

use crate::error::OfficeError;
use crate::op::Op;
use crate::session::Session;

pub use columns::{Column, SheetShape, shape};
pub use read::Matches;
pub use report::{Counts, Problem, Report, UnknownColumn};
pub use template::template;

/// Reads a workbook from outside within caps: by `reader`, a program that has no office and little
/// memory, where there is one. `watch` is told the cells read so far and can stop it.
///
/// # Errors
/// Why the file was refused.
pub fn read_workbook(
    reader: Option<&Path>,
    path: &Path,
    watch: &mut dyn FnMut(usize) -> ControlFlow<()>,
) -> Result<Workbook, OfficeError> {
    if let Some(reader) = reader {
        return Ok(intake::read_outside(reader, path, watch)?);
    }
    let mut watch = |progress: intake::Progress<'_>| watch(progress.cells);
    Ok(intake::read_workbook(path, &Limits::default(), &mut watch)?)
}

/// How an import runs.
#[derive(Clone, Copy, Debug)]
pub struct Options {
    /// Only look: nothing is written.
    pub dry_run: bool,
    /// Take the good rows although others are refused.
    pub partial: bool,
    /// Today, for two-digit years and for places that existed at the time.
    pub today: NaiveDate,
}

/// Ends the operation without writing, with the report.
enum Stop {
    Rehearsed,
    Failed(OfficeError),
}

impl From<store::StoreError> for Stop {
    fn from(error: store::StoreError) -> Self {
        Self::Failed(error.into())
    }
}

impl From<OfficeError> for Stop {
    fn from(error: OfficeError) -> Self {
        Self::Failed(error)
    }
}

impl Session {
    /// Imports a workbook that was read within caps. `progress` is told how many
    /// sheets are done.
    ///
    /// # Errors
    /// Store errors; then nothing was written.
    pub fn import_workbook(
        &mut self,
        workbook: &Workbook,
        options: Options,
        stamp: &Stamp,
        progress: &mut dyn FnMut(usize, usize),
    ) -> Result<Report, OfficeError> {
        let none = Matches::new();
        let mut progress = |done, total| {
            progress(done, total);
            ControlFlow::Continue(())
        };
        self.import_matched(workbook, options, &none, stamp, &mut progress)
    }

    /// The same with headings that a person matched by hand. `progress` can stop it
    /// between two sheets; then nothing was written.
    ///
    /// # Errors
    /// As [`Session::import_workbook`]; [`OfficeError::Cancelled`].
    pub fn import_matched(
        &mut self,
        workbook: &Workbook,
        options: Options,
        matches: &Matches,
        stamp: &Stamp,
        progress: &mut dyn FnMut(usize, usize) -> ControlFlow<()>,
    ) -> Result<Report, OfficeError> {
        let mut report = Report::default();
        let reading = read::Reading {
            messages: &self.messages,
            today: options.today,
            matches,
        };
        let sheets = read::read(workbook, &reading, &mut report);
        let result = self.transact(Op::ImportWorkbook, stamp, |tx| {
            rows::apply(tx, &sheets, &mut report, options.today, progress)?;
            let refused = report.total().refused > 0 && !options.partial;
            if options.dry_run || refused {
                Err(Stop::Rehearsed)
            } else {
                Ok(())
            }
        });
        match result {
            Ok(_) => report.applied = true,
            Err(Stop::Rehearsed) => {}
            Err(Stop::Failed(error)) => return Err(error),
        }
        Ok(report)
    }
}
