//! All papers of the whole sample: every order and everybody without one, for all
//! recipients, read back by poppler and qpdf and looked over on the page model.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test stops at what it did not expect"
)]

#[path = "papers/empty_fields.rs"]
mod empty_fields;
#[path = "papers/files.rs"]
mod files;
#[path = "papers/interview.rs"]
mod interview;
#[path = "papers/printing.rs"]
mod printing;
#[path = "papers/same_again.rs"]
mod same_again;
#[path = "papers/strings.rs"]
mod strings;
#[path = "papers/taken_up.rs"]
mod taken_up;

/// Fails with the first few of what was found.
fn none(found: &[String], what: &str) {
    let shown: Vec<&String> = found.iter().take(12).collect();
    assert!(found.is_empty(), "{} {what}: {shown:#?}", found.len());
}
