//! `cargo xtask torture`: the tests that try something many times, at their gates, in a release
//! build. They print how often and how fast; one that fails stops it.

use std::process::Command;

use crate::progress::Progress;
use crate::{Outcome, run};

/// Packages and their tests.
const ROUNDS: [(&str, &[&str]); 7] = [
    ("kill -9", &["-p", "store", "--test", "durability"]),
    (
        "bits, backups, history, keys",
        &["-p", "store", "--test", "torture"],
    ),
    ("migrations", &["-p", "store", "--lib", "killed"]),
    ("pictures", &["-p", "store", "--test", "objects"]),
    ("headers and recovery codes", &["-p", "vault"]),
    (
        "power cuts",
        &["-p", "tabidachi-tests", "--test", "power_cut"],
    ),
    (
        "calls that fail, hostile files",
        &["-p", "tabidachi-cli", "--test", "hostile"],
    ),
];

/// Runs all of them.
///
/// # Errors
/// When one of them fails.
pub(crate) fn run_all() -> Outcome {
    let mut progress = Progress::begin(ROUNDS.len());
    for (what, words) in ROUNDS {
        progress.step(what, || {
            let mut cargo = Command::new("cargo");
            cargo.args(["test", "--release"]).args(words);
            cargo.args(["--", "--nocapture", "--test-threads=1"]);
            cargo.env("TABIDACHI_TORTURE", "1");
            run::finish(
                &mut cargo,
                &format!("cargo test --release {}", words.join(" ")),
            )
        })?;
    }
    eprintln!("{}", progress.summary());
    Ok(())
}
