//! The real window: the program itself on a display of its own, driven by WebKit's driver.
//!
//! Pictures of every screen are left in `target/window-artefacts/` for people to look at.
#![cfg(target_os = "linux")]
#![allow(
    clippy::expect_used,
    clippy::panic,
    reason = "all of this crate is a test; clippy sees only #[test] functions as one"
)]

#[path = "window/door.rs"]
mod door;
#[path = "window/file.rs"]
mod file;
#[path = "window/forms.rs"]
mod forms;
#[path = "window/killed.rs"]
mod killed;
#[path = "window/school.rs"]
mod school;
#[path = "window/second_day.rs"]
mod second_day;
#[path = "window/story.rs"]
mod story;
#[path = "window/words.rs"]
mod words;

use tabidachi_tests::window::{driver, page};

/// The program whose window is looked at.
const PROGRAM: &str = env!("CARGO_BIN_EXE_tabidachi-desktop");
