//! `cargo xtask bench`: orders the measuring program of `tests/` in a release build, and the
//! window it looks at.
//!
//! Measures nothing itself. stdout carries the figures alone, one `name value unit` per line
//! or JSON, so that it can be kept as a file. Where the window cannot be built or driven the
//! rest is measured all the same.

use std::env;
use std::path::PathBuf;
use std::process::Command;

use crate::need::For;
use crate::progress::Progress;
use crate::{Outcome, run, screens, setup};

/// The measurements, by the words of the measuring program.
pub(crate) const ALL: [&str; 10] = [
    "cv", "order", "packets", "import", "search", "file", "training", "locked", "history", "window",
];

const PROGRAM: &[&str] = &["-p", "tabidachi-tests", "--bin", "bench"];
/// The product's window and an almost empty one of the same shell.
const WINDOWS: &[&str] = &[
    "-p",
    "tabidachi-desktop",
    "--bin",
    "tabidachi-desktop",
    "--example",
    "hello",
];

/// Builds for release and measures: all there is, or what is named.
pub(crate) fn measure(json: bool, names: &[String]) -> Outcome {
    let asked = names.is_empty() || names.iter().any(|name| name == "window");
    let hindrance = if asked { hindrance() } else { None };
    if let Some(why) = &hindrance {
        eprintln!("window: not measured: {why}.");
    }
    let windows = asked && hindrance.is_none();
    if !windows && names == ["window"] {
        return Ok(());
    }
    let mut progress = Progress::begin(if windows { 3 } else { 2 });
    if windows {
        progress.step("build the screens", || {
            screens::fetch()?;
            screens::build()
        })?;
    }
    progress.step("build for release", || run::cargo_with(&build(windows)))?;
    progress.step("measure", || {
        let words = words(json, names, windows);
        let shown = format!("bench {}", words.join(" "));
        run::finish(Command::new(built("bench")).args(&words), &shown)
    })?;
    eprintln!("{}", progress.summary());
    Ok(())
}

/// Why the window cannot be measured on this machine; installs what it may.
fn hindrance() -> Option<String> {
    let lacking = setup::packages(&[For::Bench]);
    if !lacking.is_empty() {
        return Some(lacking.join("; "));
    }
    screens::hindrance()
}

/// One build for all of it: apart, they would ask for different features of the same crates.
fn build(windows: bool) -> Vec<&'static str> {
    let windows = if windows { WINDOWS } else { &[] };
    [&["build", "--release"], PROGRAM, windows].concat()
}

fn words(json: bool, names: &[String], windows: bool) -> Vec<String> {
    let mut words = names.to_vec();
    words.extend(json.then(|| "--json".to_owned()));
    if windows {
        let built = |name: &str| built(name).to_string_lossy().into_owned();
        words.extend([
            "--window".to_owned(),
            built("tabidachi-desktop"),
            built("examples/hello"),
        ]);
    }
    words
}

/// Where cargo puts a program that was built for release.
fn built(name: &str) -> PathBuf {
    let target = env::var_os("CARGO_TARGET_DIR").map_or_else(|| "target".into(), PathBuf::from);
    let program = format!("{name}{}", env::consts::EXE_SUFFIX);
    run::top().join(target).join("release").join(program)
}

#[cfg(test)]
mod tests {
    use super::*;

    // Figures of a debug build mislead by a factor of ten and more.
    #[test]
    fn figures_come_from_a_release_build() {
        for windows in [false, true] {
            assert!(build(windows).contains(&"--release"));
            assert_eq!(build(windows).contains(&"hello"), windows);
        }
        let program = built("bench");
        assert!(program.iter().any(|part| part == "release"), "{program:?}");
    }

    #[test]
    fn what_was_asked_for_reaches_the_measuring_program() {
        let names = ["search".to_owned()];
        assert_eq!(words(true, &names, false), ["search", "--json"]);
        assert_eq!(words(false, &[], true)[0], "--window");
    }

    // A name that only one of the two knows would be refused after minutes of building.
    #[test]
    fn the_measuring_program_knows_the_same_names() {
        let source = include_str!("../../tests/src/bin/bench/main.rs");
        let (_, list) = source.split_once("const ALL: [(&str, usize);").unwrap();
        let (list, _) = list.split_once("];").unwrap();
        let names: Vec<&str> = list.split('"').skip(1).step_by(2).collect();
        assert_eq!(names, ALL);
    }
}
