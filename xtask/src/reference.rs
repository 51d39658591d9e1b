//! `cargo xtask ref`: makes the committed reference data again.
//!
//! It decides nothing about whether the new data is right: that is for the person who reads
//! the difference before committing it.

use crate::need::For;
use crate::progress::Progress;
use crate::{Outcome, Stop, run, setup};

/// Refreshes the shaping reference and the sample workbook.
pub(crate) fn refresh() -> Outcome {
    let mut progress = Progress::begin(3);
    let absent = progress.step("what this machine needs", || {
        Ok(setup::packages(&[For::Reference]))
    })?;
    if !absent.is_empty() {
        return Err(Stop::Failed(format!(
            "the reference cannot be made without: {}.",
            absent.join("; ")
        )));
    }
    progress.step("shaping as HarfBuzz does it", || {
        run::cargo_with(&["run", "-p", "typeset", "--example", "golden"])
    })?;
    progress.step("the sample workbook", || {
        run::cargo_with(&["run", "-p", "tabidachi-tests", "--bin", "sample"])
    })?;
    println!("Made again. Read `git diff` before you commit it.");
    println!("{}", progress.summary());
    Ok(())
}
