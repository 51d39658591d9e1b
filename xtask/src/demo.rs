//! `cargo xtask demo`: from a fresh machine to an order's papers in `out/`, and to the window
//! where there is a display.
//!
//! Knows nothing of trainees or forms: the practice office, the import and the printing are
//! the command `tabidachi demo`.

use crate::need::For;
use crate::progress::Progress;
use crate::{Outcome, run, setup, window};

const BUILD: &[&str] = &["build", "-p", "tabidachi-cli", "--bin", "tabidachi"];
/// The sample office, where the window looks for it.
const OFFICE: &str = "out/offices/sample";

/// Builds the product and shows it.
pub(crate) fn show() -> Outcome {
    eprintln!("Tabidachi demo: from a workbook of invented trainees to an order's papers.");
    let seen = window::display();
    let mut progress = Progress::begin(if seen { 5 } else { 3 });
    progress.step("what this machine needs", || {
        setup::packages(&[For::Demo]);
        Ok(())
    })?;
    progress.step(
        "build `tabidachi` (the first time takes minutes: SQLite, fonts, PDF)",
        || run::cargo_with(BUILD),
    )?;
    progress.step("practice office, import, one order's packets", || {
        let run = [
            "run",
            "--quiet",
            "-p",
            "tabidachi-cli",
            "--bin",
            "tabidachi",
        ];
        let words = ["--", "--office", OFFICE, "demo", "--out", "out"];
        run::cargo_with(&[&run[..], &words[..]].concat())
    })?;
    // The papers are the main thing: they are there before the window is built.
    println!("\nThe papers are in {}", run::top().join("out").display());
    println!(
        "The practice office is in {}",
        run::top().join(OFFICE).display()
    );
    match window::hindrance() {
        Some(why) => println!("No window was opened: {why}."),
        None => {
            progress.step(
                "build the window (the first time takes minutes)",
                window::build,
            )?;
            progress.step("open it on the sample office", window::open_sample)?;
            println!("The window is open on the sample office.");
        }
    }
    println!("{}", progress.summary());
    Ok(())
}
