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
#[path = "file/one.rs"]
mod one;
#[path = "file/reason.rs"]
mod reason;
#[path = "file/twins.rs"]
mod twins;
