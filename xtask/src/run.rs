//! Ordering another program about, from the top of the checkout.
//!
//! Never through a shell: words are passed as words, so that spaces in a path do no harm.

use std::env;
use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// The top of the checkout: the folder above `xtask/`.
pub(crate) fn top() -> PathBuf {
    env::var_os("CARGO_MANIFEST_DIR")
        .map(PathBuf::from)
        .and_then(|xtask| xtask.parent().map(Path::to_path_buf))
        .unwrap_or_else(|| PathBuf::from("."))
}

/// The cargo that started us, so that a toolchain chosen with `cargo +x` is kept.
pub(crate) fn cargo() -> OsString {
    env::var_os("CARGO").unwrap_or_else(|| OsString::from("cargo"))
}

/// A program of this name or one of its kind on PATH (`.exe`, `.cmd` and `.bat` on Windows).
pub(crate) fn find(name: &str) -> Option<PathBuf> {
    let endings: &[&str] = if cfg!(windows) {
        &[".exe", ".cmd", ".bat"]
    } else {
        &[""]
    };
    let path = env::var_os("PATH")?;
    env::split_paths(&path)
        .flat_map(|folder| {
            endings
                .iter()
                .map(move |end| folder.join(format!("{name}{end}")))
        })
        .find(|file| file.is_file())
}

/// Runs cargo with these words, letting its output through.
///
/// # Errors
/// A sentence when cargo could not start or did not end with 0.
pub(crate) fn cargo_with(words: &[&str]) -> Result<(), String> {
    let mut command = Command::new(cargo());
    command.args(words);
    let shown = format!("cargo {}", words.join(" "));
    eprintln!("  $ {shown}");
    finish(&mut command, &shown)
}

/// Runs a prepared command at the top of the checkout, letting its output through.
///
/// # Errors
/// A sentence when it could not start or did not end with 0.
pub(crate) fn finish(command: &mut Command, shown: &str) -> Result<(), String> {
    if command.get_current_dir().is_none() {
        command.current_dir(top());
    }
    // What `cargo run` sets for this program is not meant for the programs it starts: leaving
    // it in place would make build scripts think their surroundings had changed.
    for (name, _) in env::vars_os() {
        if name.to_str().is_some_and(set_by_cargo_run) {
            command.env_remove(name);
        }
    }
    match command.status() {
        Ok(status) if status.success() => Ok(()),
        Ok(status) => match status.code() {
            Some(code) => Err(format!("`{shown}` ended with exit code {code}.")),
            None => Err(format!("`{shown}` was stopped by a signal.")),
        },
        Err(error) => Err(format!("`{shown}` could not be started: {error}.")),
    }
}

/// Whether this program runs and ends with 0; says nothing.
pub(crate) fn answers(program: impl AsRef<std::ffi::OsStr>, words: &[&str]) -> bool {
    Command::new(program)
        .args(words)
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .status()
        .is_ok_and(|status| status.success())
}

/// What this program writes when it runs and ends with 0.
pub(crate) fn says(program: impl AsRef<std::ffi::OsStr>, words: &[&str]) -> Option<String> {
    let output = Command::new(program)
        .args(words)
        .stdin(Stdio::null())
        .stderr(Stdio::null())
        .output()
        .ok()
        .filter(|output| output.status.success())?;
    String::from_utf8(output.stdout).ok()
}

fn set_by_cargo_run(name: &str) -> bool {
    name == "CARGO_MANIFEST_DIR"
        || name == "CARGO_MANIFEST_PATH"
        || name == "CARGO_CRATE_NAME"
        || name == "CARGO_BIN_NAME"
        || name == "CARGO_PRIMARY_PACKAGE"
        || name.starts_with("CARGO_PKG_")
}

#[cfg(test)]
mod tests {
    use super::*;

    // A user's own settings (an offline mirror, a target folder) have to reach the inner cargo.
    #[test]
    fn only_what_cargo_run_sets_is_taken_away_from_the_programs_started() {
        for name in ["CARGO_MANIFEST_DIR", "CARGO_PKG_NAME", "CARGO_PKG_VERSION"] {
            assert!(set_by_cargo_run(name), "{name}");
        }
        for name in [
            "CARGO_TARGET_DIR",
            "CARGO_NET_OFFLINE",
            "CARGO_HOME",
            "PATH",
            "RUSTFLAGS",
        ] {
            assert!(!set_by_cargo_run(name), "{name}");
        }
    }

    #[test]
    fn the_top_of_the_checkout_holds_the_workspace() {
        assert!(top().join("Cargo.toml").is_file());
        assert!(top().join("xtask").is_dir());
    }
}
