//! The program as people and scripts meet it: exit codes, JSON, sentences.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test stops at what it did not expect"
)]

#[path = "command_line/answers.rs"]
mod answers;
#[path = "command_line/documented.rs"]
mod documented;
#[path = "command_line/eligibility.rs"]
mod eligibility;
#[path = "command_line/keys.rs"]
mod keys;
#[path = "command_line/locked.rs"]
mod locked;
#[path = "command_line/offices.rs"]
mod offices;
#[path = "command_line/search.rs"]
mod search;
#[path = "command_line/wrong_files.rs"]
mod wrong_files;
