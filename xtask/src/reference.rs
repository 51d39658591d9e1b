//! `cargo xtask ref`: makes the committed reference data again.
//!
//! It decides nothing about whether the new data is right: that is for the person who reads
//! the difference before committing it.

use std::process::Command;

use crate::need::For;
use crate::progress::Progress;
use crate::{Outcome, Stop, run, setup};

/// Refreshes the shaping reference, the sample workbook, and what is written from the forms.
pub(crate) fn refresh() -> Outcome {
    let mut progress = Progress::begin(4);
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
    progress.step(
        "the pages and pictures of the forms, and what is printed where",
        || {
            let words = ["test", "--quiet", "-p", "forms", "--test", "editions"];
            let mut command = Command::new(run::cargo());
            command.args(words).env("TABIDACHI_WRITE", "1");
            let shown = format!("TABIDACHI_WRITE=1 cargo {}", words.join(" "));
            eprintln!("  $ {shown}");
            run::finish(&mut command, &shown)
        },
    )?;
    println!("Made again. Read `git diff` before you commit it.");
    println!("{}", progress.summary());
    Ok(())
}
