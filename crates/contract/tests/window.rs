//! The commands of the window against real offices, without a window.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test that cannot begin has failed"
)]

mod window {
    mod backups;
    pub mod door;
    mod erase;
    mod fields;
    mod files;
    mod lists;
    mod offices;
    mod papers;
    mod roles;
    mod threads;
    pub mod world;
}
