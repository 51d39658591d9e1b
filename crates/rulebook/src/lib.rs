//! The rulebook: assets read into domain values, strictly.
//!
//! It embeds the whole `assets` folder once for every binary and reads from it
//! the occupations ([`jobs`]), the papers asked for ([`checklist`]), the rules ([`rules`]) and the messages of four
//! languages ([`Messages`]). Forms are read by the crate `forms`, from here.
//!
//! What it deliberately does not do: it judges nothing, knows no clock, and
//! writes no file. It reads from outside only where an office may override
//! what is shipped ([`Assets::with_override`]: `OFFICE/forms`, `OFFICE/rulepacks`).
//!
//! Invariants: an unknown key, an unknown column or a duplicate is refused,
//! with the file and the place named; a message key missing in one language
//! falls back to English and then to the key itself, and never panics.

mod assets;
mod checklist;
mod error;
mod job;
mod lang;
mod lists;
mod message;
mod rule;
mod told;

pub use assets::{Assets, assets};
pub use checklist::{checklist, read_checklist};
pub use error::RulebookError;
pub use job::{jobs, read_jobs};
pub use lang::Lang;
pub use lists::read_lists;
pub use message::Messages;
pub use rule::{read_rules, rules};
pub use told::Told;
