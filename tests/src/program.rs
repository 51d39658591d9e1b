//! The program `tabidachi` as a child: its exit code, what it wrote, and with how
//! much memory or disk it may do so.

#![allow(
    clippy::expect_used,
    clippy::panic,
    clippy::missing_panics_doc,
    reason = "only tests use it, and a test stops at what it did not expect"
)]

use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

use serde_json::Value;

/// The program over one office.
#[derive(Clone, Debug)]
pub struct Program {
    binary: PathBuf,
    office: PathBuf,
    lang: &'static str,
    limit: Option<String>,
    through: Vec<String>,
}

/// How one run ended.
#[derive(Clone, Debug)]
pub struct Ended {
    /// Exit code; none when a signal ended it.
    pub code: Option<i32>,
    /// Standard output.
    pub out: String,
    /// Standard error.
    pub err: String,
}

impl Program {
    /// The built program over an office in a folder.
    #[must_use]
    pub fn new(binary: &str, office: &Path) -> Self {
        Self {
            binary: binary.into(),
            office: office.to_owned(),
            lang: "en",
            limit: None,
            through: Vec::new(),
        }
    }

    /// Answers in another language.
    #[must_use]
    pub fn lang(mut self, lang: &'static str) -> Self {
        self.lang = lang;
        self
    }

    /// Under a limit of the shell, e.g. `-v 524288` (kB of memory) or `-f 100` (blocks per file).
    #[must_use]
    pub fn limit(mut self, limit: &str) -> Self {
        self.limit = Some(limit.to_owned());
        self
    }

    /// Started by another program: its words, before ours.
    #[must_use]
    pub fn through(mut self, words: &[&str]) -> Self {
        self.through = words.iter().map(|word| (*word).to_owned()).collect();
        self
    }

    fn command(&self, words: &[&str]) -> Command {
        let mut command = match &self.limit {
            // A file over its limit is an error to be told, not a signal to die of.
            Some(limit) => {
                let mut shell = Command::new("sh");
                let script = format!("trap '' XFSZ; ulimit {limit} && exec \"$0\" \"$@\"");
                shell.args(["-c", &script]).arg(&self.binary);
                shell
            }
            None => match self.through.split_first() {
                Some((first, rest)) => {
                    let mut command = Command::new(first);
                    command.args(rest).arg(&self.binary);
                    command
                }
                None => Command::new(&self.binary),
            },
        };
        command
            .arg("--office")
            .arg(&self.office)
            .args(["--lang", self.lang, "--today", "2026-11-22"])
            .args(words);
        command
    }

    /// Runs it to its end, with lines on its standard input: passwords and codes.
    #[must_use]
    pub fn run_with(&self, words: &[&str], lines: &[&str]) -> Ended {
        let mut child = self
            .command(words)
            .arg("--password-stdin")
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .expect("it can be started");
        if let Some(mut input) = child.stdin.take() {
            // A program that needs no password ends without reading.
            let _ = std::io::Write::write_all(&mut input, (lines.join("\n") + "\n").as_bytes());
        }
        let output = child.wait_with_output().expect("it ends");
        Ended {
            code: output.status.code(),
            out: String::from_utf8_lossy(&output.stdout).into_owned(),
            err: String::from_utf8_lossy(&output.stderr).into_owned(),
        }
    }

    /// Runs it to its end.
    #[must_use]
    pub fn run(&self, words: &[&str]) -> Ended {
        let output = self.command(words).output().expect("it can be started");
        Ended {
            code: output.status.code(),
            out: String::from_utf8_lossy(&output.stdout).into_owned(),
            err: String::from_utf8_lossy(&output.stderr).into_owned(),
        }
    }

    /// Starts it and lets it run.
    #[must_use]
    pub fn start(&self, words: &[&str]) -> Child {
        self.command(words)
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .expect("it can be started")
    }

    /// Runs it, insists on its exit code and gives its JSON document.
    #[allow(
        clippy::must_use_candidate,
        reason = "that it answers may be all a test asks"
    )]
    pub fn json(&self, words: &[&str], code: i32) -> Value {
        let ended = self.run(words);
        assert_eq!(ended.code, Some(code), "{words:?}: {ended:?}");
        serde_json::from_str(&ended.out)
            .unwrap_or_else(|error| panic!("{words:?}: {error}: {ended:?}"))
    }

    /// Runs it with `--json`, insists that it could not be done and gives the error's code.
    /// The sentence must be one of ours: it is long enough to be one and no message key.
    #[must_use]
    pub fn refused(&self, words: &[&str]) -> String {
        let mut words = words.to_vec();
        words.push("--json");
        let error = self.json(&words, 3)["error"].clone();
        let text = |name: &str| error[name].as_str().unwrap_or_default().to_owned();
        let (code, sentence) = (text("code"), text("message"));
        assert_eq!(text("message_key"), format!("error-{code}"));
        assert!(
            sentence.chars().count() > 8 && !sentence.contains(&text("message_key")),
            "{code} has a sentence of its own: {sentence}"
        );
        code
    }
}
