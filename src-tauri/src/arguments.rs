//! The words the program is started with. All of them are for tests and `cargo xtask demo`;
//! a clerk starts it with none.

use std::path::PathBuf;

use chrono::NaiveDate;
use clap::Parser;

/// The window of Tabidachi.
#[derive(Debug, Parser)]
#[command(name = "tabidachi-desktop", version)]
pub(crate) struct Arguments {
    /// The folder of the real, the practice and the sample office.
    #[arg(long, value_name = "DIR")]
    pub(crate) office_base: Option<PathBuf>,
    /// A day to take for today, so that a test can be repeated.
    #[arg(long, value_name = "YYYY-MM-DD")]
    pub(crate) today: Option<NaiveDate>,
    /// A file or folder that every dialog is answered with, in place of a person.
    #[arg(long, value_name = "PATH")]
    pub(crate) choose: Option<PathBuf>,
    /// Open the sample office at once, and make it if need be.
    #[arg(long)]
    pub(crate) sample: bool,
}

impl Arguments {
    /// The folder of all offices: the one asked for, or this user's folder for programs' data.
    pub(crate) fn base(&self, identifier: &str) -> Option<PathBuf> {
        let named = |name| {
            let value = std::env::var_os(name).filter(|value| !value.is_empty());
            value.map(PathBuf::from)
        };
        let data = || match std::env::consts::OS {
            "windows" => named("APPDATA"),
            "macos" => named("HOME").map(|home| home.join("Library/Application Support")),
            _ => named("XDG_DATA_HOME").or_else(|| Some(named("HOME")?.join(".local/share"))),
        };
        let asked = self.office_base.clone();
        asked.or_else(|| data().map(|folder| folder.join(identifier)))
    }
}
