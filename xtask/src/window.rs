//! The window `tabidachi-desktop`: builds it with its screens and opens it.
//!
//! Opens it only where there is a display, and never waits for a person to close it, save in
//! `dev`.

use std::env;
use std::process::{Command, Stdio};
use std::thread;
use std::time::Duration;

use crate::need::For;
use crate::progress::Progress;
use crate::{Outcome, Stop, run, screens, setup};

const PACKAGE: &str = "tabidachi-desktop";
/// A window that lives this long has opened.
const OPENED: Duration = Duration::from_secs(3);

/// Whether a window could be seen here.
pub(crate) fn display() -> bool {
    let named = |name| env::var_os(name).is_some_and(|value| !value.is_empty());
    cfg!(any(windows, target_os = "macos")) || named("DISPLAY") || named("WAYLAND_DISPLAY")
}

/// Why no window can be opened here; nothing when one can. Installs what it may.
pub(crate) fn hindrance() -> Option<String> {
    if !display() {
        return Some("this machine has no display".to_owned());
    }
    let lacking = setup::packages(&[For::Window]);
    if !lacking.is_empty() {
        return Some(lacking.join("; "));
    }
    screens::hindrance()
}

/// Builds the screens and the program around them.
///
/// # Errors
/// A sentence when one of them cannot be built.
pub(crate) fn build() -> Result<(), String> {
    screens::fetch()?;
    screens::build()?;
    run::cargo_with(&["build", "-p", PACKAGE])
}

/// Opens the window on the sample office in `out/` and leaves it open.
///
/// # Errors
/// A sentence when it ends at once.
pub(crate) fn open_sample() -> Result<(), String> {
    let program = run::top()
        .join("target/debug")
        .join(format!("{PACKAGE}{}", env::consts::EXE_SUFFIX));
    let base = run::top().join("out").join("offices");
    let mut window = Command::new(&program)
        .arg("--office-base")
        .arg(&base)
        .arg("--sample")
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .spawn()
        .map_err(|error| format!("{} could not be started: {error}.", program.display()))?;
    thread::sleep(OPENED);
    match window.try_wait() {
        // A second start has brought the first window forward.
        Ok(None) => Ok(()),
        Ok(Some(ended)) if ended.success() => Ok(()),
        Ok(Some(ended)) => Err(format!("the window closed at once ({ended}).")),
        Err(error) => Err(format!("the window cannot be seen: {error}.")),
    }
}

/// `cargo xtask dev`: the window with the development server, until it is closed.
pub(crate) fn develop() -> Outcome {
    let mut progress = Progress::begin(2);
    progress.step("what this machine needs", || {
        hindrance().map_or(Ok(()), |why| {
            Err(format!("no window can be opened: {why}."))
        })?;
        screens::fetch()
    })?;
    let mut server = screens::serve().map_err(Stop::Failed)?;
    let base = run::top().join("out").join("offices");
    let base = base.to_string_lossy();
    let ended = progress.step("the window with its development server", || {
        run::cargo_with(&[
            "run",
            "-p",
            PACKAGE,
            "--no-default-features",
            "--",
            "--office-base",
            &base,
        ])
    });
    let _ = server.kill();
    let _ = server.wait();
    ended
}
