//! What the crate promises about foreign bytes, tried from outside.
//!
//! One file per promise; `made` builds the workbooks the others need.

#![allow(
    clippy::unwrap_used,
    reason = "a test that cannot make its file has failed; the lint knows test functions only"
)]

mod hostile;
mod made;
mod mutated;
mod three_writers;
mod written;
mod wrong_files;
