//! Invented people to fill forms with: everything filled, the least a paper
//! needs, the longest values that may come, and nothing at all.
#![allow(
    dead_code,
    clippy::unwrap_used,
    reason = "shared by several programs; a test stops where it cannot go on"
)]

pub mod desk;
mod longest;
mod office;
mod person;

use chrono::NaiveDate;
use domain::file::OrderFile;
use domain::value::{Id, YearMonth};
use std::sync::Arc;

pub use longest::longest;
pub use office::{order, shared, training};
pub use person::{empty, full, minimal};

/// The day papers are dated.
pub fn today() -> NaiveDate {
    day(2026, 12, 18)
}

pub fn day(year: i32, month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, day).unwrap()
}

/// Rows need identities; tests give them numbers.
pub fn id(number: u32) -> Id {
    format!("00000000-0000-7000-8000-{number:012x}")
        .parse()
        .unwrap()
}

fn month(year: i32, month: u32) -> Option<YearMonth> {
    YearMonth::new(year, month)
}

fn text(words: &str) -> String {
    words.to_owned()
}

/// An order with so many trainees.
pub fn order_file(count: usize) -> OrderFile {
    let people = [full(), minimal(), longest()];
    let trainees = people.iter().cycle().take(count).cloned().collect();
    OrderFile {
        shared: Arc::new(shared(true)),
        order: Arc::new(order()),
        training: Arc::new(training()),
        employment: Arc::default(),
        trainees,
    }
}
