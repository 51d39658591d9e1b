//! The window's web half in `ui/`: fetches its packages, builds it and has it checked by npm.
//!
//! Knows nothing of what the screens show. Needs Node 20.19 or later; what is missing is said.

use std::path::{Path, PathBuf};
use std::process::{Child, Command};
use std::{fs, io};

use crate::run;

/// The oldest Node that Vite builds with, as major and minor number.
const OLDEST_NODE: (u32, u32) = (20, 19);

/// What stands between this machine and building the screens; nothing when all is there.
pub(crate) fn hindrance() -> Option<String> {
    if run::find("npm").is_none() {
        return Some("npm is not installed (Node 20.19 or later brings it)".to_owned());
    }
    let said = run::says("node", &["--version"]).unwrap_or_default();
    match version(&said) {
        Some(found) if found >= OLDEST_NODE => None,
        Some(_) => Some(format!(
            "Node is {}, but 20.19 or later is needed",
            said.trim()
        )),
        None => Some("Node is not installed (20.19 or later is needed)".to_owned()),
    }
}

/// Fetches the packages of the lock file, unless that has been done.
///
/// # Errors
/// A sentence when npm is missing or fails.
pub(crate) fn fetch() -> Result<(), String> {
    if let Some(why) = hindrance() {
        return Err(format!("the screens cannot be built: {why}."));
    }
    let (lock, stamp) = (
        folder().join("package-lock.json"),
        folder().join("node_modules/.fetched-lock"),
    );
    let wanted = fs::read(&lock)
        .map_err(|error| format!("ui/package-lock.json cannot be read: {error}."))?;
    // `npm ci` begins by deleting what is there: only a changed lock is worth that.
    if fs::read(&stamp).is_ok_and(|fetched| fetched == wanted) {
        eprintln!("  the packages of ui/package-lock.json are there.");
        return Ok(());
    }
    npm(&["ci"])?;
    fs::write(&stamp, wanted)
        .map_err(|error| format!("ui/node_modules cannot be written: {error}."))
}

/// Builds `ui/dist`, which goes into the program.
///
/// # Errors
/// A sentence when npm fails.
pub(crate) fn build() -> Result<(), String> {
    npm(&["run", "build"])
}

/// Types and tests of the screens.
///
/// # Errors
/// A sentence when one does not pass.
pub(crate) fn check() -> Result<(), String> {
    npm(&["run", "check"])?;
    npm(&["test"])
}

/// Starts the development server and leaves it running.
///
/// # Errors
/// A sentence when it could not start.
pub(crate) fn serve() -> Result<Child, String> {
    command(&["run", "dev"])?
        .spawn()
        .map_err(|error| format!("`npm run dev` could not be started: {error}."))
}

fn npm(words: &[&str]) -> Result<(), String> {
    let shown = format!("npm {}", words.join(" "));
    eprintln!("  $ cd ui && {shown}");
    // What npm says is progress: stdout belongs to the task's result.
    run::finish(command(words)?.stdout(io::stderr()), &shown)
}

fn command(words: &[&str]) -> Result<Command, String> {
    let npm = run::find("npm").ok_or("npm is not installed.")?;
    let mut command = Command::new(npm);
    command.args(words).current_dir(folder());
    Ok(command)
}

fn folder() -> PathBuf {
    Path::new(&run::top()).join("ui")
}

/// `v20.19.4` as major and minor number.
fn version(said: &str) -> Option<(u32, u32)> {
    let mut numbers = said.trim().strip_prefix('v')?.split('.');
    let mut next = || numbers.next()?.parse().ok();
    Some((next()?, next()?))
}

#[cfg(test)]
mod tests {
    use super::*;

    // Debian 12 brings Node 18, with which Vite ends in an error that names no version.
    #[test]
    fn the_version_of_node_is_read_by_number_and_not_by_letter() {
        assert_eq!(version("v18.19.0\n"), Some((18, 19)));
        assert_eq!(version("v20.20.1"), Some((20, 20)));
        assert_eq!(version("bash: node: not found"), None);
        assert!(version("v9.11.2").unwrap() < OLDEST_NODE);
        assert!(version("v100.0.0").unwrap() > OLDEST_NODE);
    }
}
