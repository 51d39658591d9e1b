//! The commands of the window against real offices, without a window.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test that cannot begin has failed"
)]

mod window {
    mod door;
    mod fields;
    mod files;
    mod lists;
    mod offices;
    mod papers;
    mod threads;
    pub mod world;
}
