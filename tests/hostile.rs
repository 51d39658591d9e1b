//! Hostile input and bad luck through the program itself: bombs within a memory
//! limit, damaged workbooks, a full disk, an end without warning. Each time a
//! sentence, no panic, and an office that is as before or as after.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test stops at what it did not expect"
)]

#[path = "hostile/bombs.rs"]
mod bombs;
#[path = "hostile/formats.rs"]
mod formats;
#[path = "hostile/full_disk.rs"]
mod full_disk;
#[path = "hostile/killed.rs"]
mod killed;
/// The builder of intake's own hostile tests: parts of a workbook that may lie.
#[allow(dead_code, reason = "its reader is for those tests")]
#[path = "../crates/intake/tests/intake/made.rs"]
mod made;
#[path = "hostile/mutants.rs"]
mod mutants;
#[path = "hostile/nth_call.rs"]
mod nth_call;
#[path = "hostile/outside.rs"]
mod outside;

use std::path::{Path, PathBuf};

use tabidachi_tests::program::{Ended, Program};
use tabidachi_tests::world;

fn scratch(name: &str) -> PathBuf {
    world::fresh(env!("CARGO_TARGET_TMPDIR"), &format!("hostile-{name}"))
}

fn program(office: &Path) -> Program {
    Program::new(env!("CARGO_BIN_EXE_tabidachi"), office)
}

fn sample() -> String {
    let path = concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/../../assets/sample/sample.xlsx"
    );
    path.to_owned()
}

/// Whatever happened, it was no panic and no signal, and something was said.
fn decent(ended: &Ended, what: &str) {
    assert!(matches!(ended.code, Some(0 | 1 | 3)), "{what}: {ended:?}");
    assert!(!ended.err.contains("panicked"), "{what}: {ended:?}");
    assert!(
        ended.code != Some(3) || ended.err.trim().chars().count() > 8,
        "{what}: {ended:?}"
    );
}

/// The office opens and everything in it agrees.
fn sound(office: &Path) {
    let ended = program(office).run(&["verify"]);
    assert_eq!(ended.code, Some(0), "{ended:?}");
}
