//! A person's file: papers, custody, duplicates, reasons, the name desk, over a real office.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test stops at what it did not expect"
)]

#[path = "file/checklist.rs"]
mod checklist;
#[path = "file/custody.rs"]
mod custody;
#[path = "file/name_desk.rs"]
mod name_desk;
#[path = "file/pictures.rs"]
mod pictures;
#[path = "file/reason.rs"]
mod reason;
#[path = "file/twins.rs"]
mod twins;

use tabidachi_tests::small::Small;
use tabidachi_tests::world;

/// A small office to change.
fn small(name: &str) -> Small {
    let folder = world::fresh(env!("CARGO_TARGET_TMPDIR"), &format!("file-{name}"));
    Small::new(&folder.join("office"))
}
