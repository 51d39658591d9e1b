//! `cargo xtask bench`: orders the measuring program of `tests/` in a release build.
//!
//! Measures nothing itself. stdout carries the figures alone, one `name value unit` per line
//! or JSON, so that it can be kept as a file.

use crate::progress::Progress;
use crate::{Outcome, run};

/// Builds for release and measures.
pub(crate) fn measure(json: bool) -> Outcome {
    let mut progress = Progress::begin(2);
    progress.step("build for release", || {
        run::cargo_with(&[
            "build",
            "--release",
            "-p",
            "tabidachi-tests",
            "--bin",
            "bench",
        ])
    })?;
    progress.step("measure", || run::cargo_with(&words(json)))?;
    eprintln!("{}", progress.summary());
    Ok(())
}

fn words(json: bool) -> Vec<&'static str> {
    let mut words = vec![
        "run",
        "--quiet",
        "--release",
        "-p",
        "tabidachi-tests",
        "--bin",
        "bench",
        "--",
    ];
    if json {
        words.push("--json");
    }
    words
}

#[cfg(test)]
mod tests {
    use super::*;

    // Figures of a debug build mislead by a factor of ten and more.
    #[test]
    fn figures_come_from_a_release_build() {
        for json in [false, true] {
            assert!(words(json).contains(&"--release"));
            assert_eq!(words(json).contains(&"--json"), json);
        }
    }
}
