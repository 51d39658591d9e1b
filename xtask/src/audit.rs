//! `cargo xtask audit`: what people with internet can check beyond `tests/architecture.rs`.
//!
//! Installs nothing. What could not be checked is said to be "not checked", never passed over.

use std::process::Command;

use crate::{Outcome, Stop, run};

/// How one check ended.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Verdict {
    Good,
    Bad(String),
    NotChecked(&'static str),
}

/// Runs each check that can be run and lists all of them.
pub(crate) fn check() -> Outcome {
    let deny = run::answers(run::cargo(), &["deny", "--version"]);
    let list = [
        (
            "licences, bans and sources (cargo-deny)",
            cargo_deny(deny, &["licenses", "bans", "sources"]),
        ),
        ("advisories (cargo-deny)", cargo_deny(deny, &["advisories"])),
        ("the window's packages (npm audit)", npm_audit()),
    ];
    for (name, verdict) in &list {
        println!("{}", line(name, verdict));
    }
    close(list.iter().map(|(_, verdict)| verdict))
}

fn cargo_deny(there: bool, checks: &[&str]) -> Verdict {
    if !there {
        return Verdict::NotChecked("cargo-deny is not installed (cargo install cargo-deny)");
    }
    let mut words = vec!["deny", "check"];
    words.extend(checks);
    judge(run::cargo_with(&words))
}

fn npm_audit() -> Verdict {
    let ui = run::top().join("ui");
    if !ui.join("package-lock.json").is_file() {
        return Verdict::NotChecked("there is no ui/package-lock.json");
    }
    match run::find("npm") {
        None => Verdict::NotChecked("npm is not installed"),
        Some(npm) => {
            let mut command = Command::new(npm);
            command.arg("audit").current_dir(ui);
            judge(run::finish(&mut command, "npm audit"))
        }
    }
}

fn judge(ended: Result<(), String>) -> Verdict {
    ended.map_or_else(Verdict::Bad, |()| Verdict::Good)
}

fn line(name: &str, verdict: &Verdict) -> String {
    match verdict {
        Verdict::Good => format!("good         {name}"),
        Verdict::Bad(why) => format!("not good     {name}: {why}"),
        Verdict::NotChecked(why) => format!("not checked  {name}: {why}"),
    }
}

fn close<'a>(mut verdicts: impl Iterator<Item = &'a Verdict>) -> Outcome {
    if verdicts.any(|verdict| matches!(verdict, Verdict::Bad(_))) {
        return Err(Stop::Failed(
            "an audit did not pass, or its list could not be fetched.".into(),
        ));
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    // "Not checked" that looks like "good" would be worse than no audit at all.
    #[test]
    fn what_could_not_be_checked_is_said_and_is_not_called_good() {
        let unseen = Verdict::NotChecked("npm is not installed");
        let said = line("npm audit", &unseen);
        assert!(said.starts_with("not checked") && said.contains("npm is not installed"));
        assert!(close([&Verdict::Good, &unseen].into_iter()).is_ok());
        assert!(close([&unseen, &Verdict::Bad("x".to_owned())].into_iter()).is_err());
    }
}
