//! Checks the window's configuration and makes sure that there are screens to put inside.
//!
//! It does not build the screens: `cargo xtask` does, where there is Node.

use std::path::Path;
use std::{fs, io};

/// Shown instead of screens that were not built, so that `cargo check` works without Node.
const UNBUILT: &str = "<!doctype html><html lang=\"en\"><title>Tabidachi</title>\
    <p>The screens were not built. Run <code>cargo xtask demo</code>.</p></html>\n";

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let screens = Path::new("../ui/dist");
    let first = screens.join("index.html");
    if !first.exists() {
        fs::create_dir_all(screens)?;
        fs::write(&first, UNBUILT)?;
    }
    // The screens go into the program, which cargo does not see by itself.
    println!("cargo:rerun-if-changed=../ui/dist");
    println!("cargo:rerun-if-changed=icons");
    let commands = tauri_build::AppManifest::new().commands(&["call"]);
    let attributes = tauri_build::Attributes::new().app_manifest(commands);
    tauri_build::try_build(attributes).map_err(|error| io::Error::other(format!("{error:#}")))?;
    Ok(())
}
