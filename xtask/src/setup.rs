//! Looks at the machine and installs what is missing on Debian and Ubuntu; elsewhere it says
//! in words what is needed. Says every command before it runs it. Removes and upgrades nothing.

use std::path::Path;
use std::process::Command;

use crate::need::{self, For, Machine, Need, Plan, Sign};
use crate::progress::Progress;
use crate::{Outcome, run};

/// `cargo xtask setup`: what all tasks need.
pub(crate) fn everything() -> Outcome {
    let mut progress = Progress::begin(2);
    progress.step("system packages", || {
        let absent = packages(&[For::Demo, For::Window, For::Test, For::Reference]);
        if absent.is_empty() {
            println!("everything the tasks need is there.");
        }
        Ok(())
    })?;
    progress.step("formatter and linter of the toolchain", toolchain)
}

/// Makes sure that what these tasks need is there, as far as this machine allows.
///
/// Never fails: a machine without rights can still do most of the work. Returns what is still
/// missing, in words.
pub(crate) fn packages(tasks: &[For]) -> Vec<String> {
    let wanted = need::of(tasks);
    let machine = look();
    match need::plan(&missing(&wanted), machine) {
        Plan::Nothing => return Vec::new(),
        Plan::Install { sudo, must, may } => {
            if let Err(sentence) = install(sudo, &must, &may) {
                eprintln!("  {sentence}");
            }
        }
        Plan::Say(lines) => {
            eprintln!("  This machine lacks the following; please install it yourself:");
            lines.iter().for_each(|line| eprintln!("  - {line}"));
        }
    }
    missing(&wanted)
        .iter()
        .map(|need| need::in_words(need, machine))
        .collect()
}

/// Makes sure that `cargo fmt` and `cargo clippy` exist; a minimal toolchain lacks them.
///
/// # Errors
/// A sentence that names what to install.
pub(crate) fn toolchain() -> Result<(), String> {
    let absent: Vec<&str> = [("fmt", "rustfmt"), ("clippy", "clippy")]
        .into_iter()
        .filter(|(command, _)| !run::answers(run::cargo(), &[command, "--version"]))
        .map(|(_, component)| component)
        .collect();
    if absent.is_empty() {
        return Ok(());
    }
    let shown = format!("rustup component add {}", absent.join(" "));
    let Some(rustup) = run::find("rustup") else {
        return Err(format!(
            "the toolchain lacks {}; install it.",
            absent.join(" and ")
        ));
    };
    eprintln!(
        "  The toolchain lacks {}, so now: {shown}",
        absent.join(" and ")
    );
    run::finish(
        Command::new(rustup)
            .args(["component", "add"])
            .args(&absent),
        &shown,
    )
}

fn missing(wanted: &[Need]) -> Vec<Need> {
    wanted
        .iter()
        .filter(|need| !met(need.sign))
        .copied()
        .collect()
}

fn met(sign: Sign) -> bool {
    match sign {
        // On Windows the compiler is not on PATH, and cargo, which built this program, found it.
        Sign::Program(names) if cfg!(windows) && names.contains(&"cc") => true,
        // The libraries of the window belong to Linux; elsewhere the system brings a webview.
        Sign::Library(_) | Sign::Program(["Xvfb" | "WebKitWebDriver"])
            if !cfg!(target_os = "linux") =>
        {
            true
        }
        Sign::Program(names) => names.iter().any(|name| run::find(name).is_some()),
        Sign::Library(name) => run::answers("pkg-config", &["--exists", name]),
        Sign::PythonModule(module) => {
            // Debian's module belongs to Debian's own Python, which another one may hide.
            let import = format!("import {module}");
            ["/usr/bin/python3", "python3", "python"]
                .iter()
                .any(|python| run::answers(python, &["-c", &import]))
        }
    }
}

fn look() -> Machine {
    Machine {
        windows: cfg!(windows),
        apt: Path::new("/etc/debian_version").exists() && run::find("apt-get").is_some(),
        root: is_root(),
        sudo: run::find("sudo").is_some(),
    }
}

fn is_root() -> bool {
    !cfg!(windows)
        && Command::new("id")
            .arg("-u")
            .output()
            .is_ok_and(|output| output.stdout.trim_ascii() == b"0")
}

fn install(sudo: bool, must: &[&str], may: &[&str]) -> Result<(), String> {
    if sudo {
        eprintln!("  Not root, so sudo is used; it may ask for your password.");
    }
    apt(sudo, &["update"])?;
    for (names, what) in [(must, "needed"), (may, "optional, large")] {
        if !names.is_empty() {
            eprintln!("  Missing ({what}): {}", names.join(", "));
            let mut words = vec!["install", "-y", "--no-install-recommends"];
            words.extend(names);
            apt(sudo, &words)?;
        }
    }
    Ok(())
}

fn apt(sudo: bool, words: &[&str]) -> Result<(), String> {
    let shown = format!(
        "{}apt-get {}",
        if sudo { "sudo " } else { "" },
        words.join(" ")
    );
    eprintln!("  $ {shown}");
    let mut command = Command::new(if sudo { "sudo" } else { "env" });
    if sudo {
        command.arg("env");
    }
    // A package that asks a question would wait for an answer for ever.
    command.args([
        "DEBIAN_FRONTEND=noninteractive",
        "apt-get",
        "-qq",
        "-o",
        "Acquire::Retries=3",
    ]);
    run::finish(command.args(words), &shown)
}
