//! Training: classes, the register, the filed plan and the papers of hours, over a real office.
//! The hours are sworn to: these tests hold that nobody is sworn to hours he was not there.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::print_stdout,
    reason = "a test stops at what it did not expect, and says what it counted"
)]

#[path = "training/evidence.rs"]
mod evidence;
#[path = "training/lessons.rs"]
mod lessons;
#[path = "training/papers.rs"]
mod papers;
#[path = "training/plan.rs"]
mod plan;
#[path = "training/register.rs"]
mod register;
#[path = "training/school.rs"]
mod school;
#[path = "training/sums.rs"]
mod sums;
