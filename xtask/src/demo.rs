//! `cargo xtask demo`: from a fresh machine to an order's papers in `out/`.
//!
//! Knows nothing of trainees or forms: the practice office, the import and the printing are
//! the command `tabidachi demo`.

use crate::need::For;
use crate::progress::Progress;
use crate::{Outcome, run, setup};

const BUILD: &[&str] = &["build", "-p", "tabidachi-cli", "--bin", "tabidachi"];

/// Builds the product and shows it.
pub(crate) fn show() -> Outcome {
    eprintln!("Tabidachi demo: from a workbook of invented trainees to an order's papers.");
    let mut progress = Progress::begin(3);
    progress.step("what this machine needs", || {
        setup::packages(&[For::Demo]);
        Ok(())
    })?;
    progress.step(
        "build `tabidachi` (the first time takes minutes: SQLite, fonts, PDF)",
        || run::cargo_with(BUILD),
    )?;
    progress.step("practice office, import, one order's packets", || {
        let (office, out) = (["out", "office"].join("/"), "out");
        run::cargo_with(&[
            "run",
            "--quiet",
            "-p",
            "tabidachi-cli",
            "--bin",
            "tabidachi",
            "--",
            "--office",
            &office,
            "demo",
            "--out",
            out,
        ])
    })?;
    println!("\nThe papers are in {}", run::top().join("out").display());
    println!(
        "The practice office is in {}",
        run::top().join("out").join("office").display()
    );
    println!("No window was opened: it comes with the next issue.");
    println!("{}", progress.summary());
    Ok(())
}
