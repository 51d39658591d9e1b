//! `cargo xtask bindings`: TypeScript for the screens, written from the contract.
//!
//! Decides nothing about the types: a test of `crates/contract` compares what is committed with
//! them, and writes it anew when it is asked to.

use std::process::Command;

use crate::{Outcome, Stop, run};

/// Writes `ui/src/generated/`.
pub(crate) fn write() -> Outcome {
    let words = ["test", "--quiet", "-p", "contract", "--lib", "bindings"];
    let mut command = Command::new(run::cargo());
    command.args(words).env("TABIDACHI_WRITE", "1");
    let shown = format!("TABIDACHI_WRITE=1 cargo {}", words.join(" "));
    eprintln!("  $ {shown}");
    run::finish(&mut command, &shown).map_err(Stop::Failed)?;
    println!("Written: ui/src/generated. Read `git diff` before you commit it.");
    Ok(())
}
