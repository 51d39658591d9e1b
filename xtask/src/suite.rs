//! `cargo xtask test`: what CI asks, in the order that fails soonest.
//!
//! cargo's own output is let through untouched: people and machines read its closing lines.

use crate::need::For;
use crate::progress::Progress;
use crate::{Outcome, run, screens, setup};

type Step = (&'static str, &'static [&'static str]);

const FORMAT: Step = ("formatting", &["fmt", "--all", "--check"]);
const LINT: Step = (
    "clippy, no warning allowed",
    &[
        "clippy",
        "--workspace",
        "--all-targets",
        "--",
        "-D",
        "warnings",
    ],
);
const TESTS: Step = ("all tests", &["test", "--workspace", "--no-fail-fast"]);
const OWN_TESTS: Step = (
    "the crates' own tests",
    &["test", "--workspace", "--lib", "--bins", "--no-fail-fast"],
);

fn steps(quick: bool) -> &'static [Step] {
    if quick {
        &[FORMAT, OWN_TESTS]
    } else {
        &[FORMAT, LINT, TESTS]
    }
}

/// Runs the checks and stops at the first that fails.
pub(crate) fn test(quick: bool) -> Outcome {
    let steps = steps(quick);
    let mut progress = Progress::begin(steps.len() + if quick { 0 } else { 3 });
    let mut absent = Vec::new();
    if !quick {
        absent = progress.step("what this machine needs", || {
            setup::toolchain()?;
            Ok(setup::packages(&[For::Test]))
        })?;
        // Before cargo: the screens go into the program that clippy and the tests build.
        progress.step("build the screens", || {
            screens::fetch()?;
            screens::build()
        })?;
        progress.step("types and tests of the screens", screens::check)?;
    }
    for (name, words) in steps {
        progress.step(name, || run::cargo_with(words))?;
    }
    println!("\nAll {} checks passed.", progress.count());
    println!("{}", progress.summary());
    if !absent.is_empty() {
        println!("Not checked here, because this machine lacks:");
        absent.iter().for_each(|line| println!("- {line}"));
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    // CI runs `cargo xtask test`; leaving out a package or a warning there would go unseen.
    #[test]
    fn the_full_test_covers_the_whole_workspace_and_allows_no_warning() {
        let all: Vec<String> = steps(false)
            .iter()
            .map(|(_, words)| words.join(" "))
            .collect();
        assert_eq!(
            all,
            [
                "fmt --all --check",
                "clippy --workspace --all-targets -- -D warnings",
                "test --workspace --no-fail-fast",
            ]
        );
    }

    #[test]
    fn the_quick_test_leaves_out_clippy_and_the_suite() {
        assert!(steps(true).iter().all(|(_, words)| words[0] != "clippy"));
        assert!(
            steps(true)
                .iter()
                .any(|(_, words)| words.contains(&"--lib"))
        );
    }
}
