//! The real window, driven from outside: the program on a display of its own, WebKit's driver
//! on it, and what a person does there. The window's test and the bench share it.
//!
//! It knows no screen: what is looked for is said by role and name.

#![allow(
    clippy::expect_used,
    clippy::panic,
    clippy::missing_panics_doc,
    reason = "only tests and the bench use it, and both stop at what they did not expect"
)]

pub mod driver;
pub mod http;
pub mod page;
