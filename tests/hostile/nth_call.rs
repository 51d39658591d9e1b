//! The disk says no (EIO, or full) at the n-th call of its kind: over every command a sentence, no panic,
//! and an office that is as before or as after. `strace` makes the call fail.
#![cfg(target_os = "linux")]

use std::collections::HashMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::atomic::{AtomicUsize, Ordering};

use tabidachi_tests::program::{Ended, Program};
use tabidachi_tests::read_back::in_pairs;
use tabidachi_tests::world;

use crate::{decent, program, sample, scratch};

/// Kinds of calls, and what they say. `write` also says things to people: those are left out below.
const KINDS: [(&str, &str); 4] = [
    ("pwrite64,ftruncate", "ENOSPC"),
    ("fsync,fdatasync,rename,unlink,mkdir", "EIO"),
    ("pread64", "EIO"),
    ("write", "ENOSPC"),
];
const PASSWORD: &str = "three long words";

/// One command, over which office, with which lines on its standard input.
struct Case {
    office: &'static str,
    words: String,
    lines: Vec<String>,
}

fn case(office: &'static str, words: &str, lines: &[&str]) -> Case {
    Case {
        office,
        words: words.to_owned(),
        lines: lines.iter().map(|line| (*line).to_owned()).collect(),
    }
}

/// The commands; `@` stands for a folder of its own.
fn cases(code: &str, backup: &str) -> Vec<Case> {
    let book = sample();
    let mut all: Vec<Case> = [
        "list trainees",
        "list duplicates",
        "list due",
        "list rules",
        "show trainee LA-0037",
        "check --trainee LA-0037",
        "check --order ORD-2026-03",
        "hours --trainee LA-0037",
        "print --trainee LA-0037 --recipient plan --out @",
        "print --order ORD-2026-03 --recipient visa --out @",
        "forms list",
        "template @/template.xlsx",
        &format!("import {book} --dry-run"),
        &format!("import {book} --partial"),
        "undo",
        "verify",
        "verify --mend",
        "erase LA-0037 --why asked --for-good",
    ]
    .iter()
    .map(|words| case("sample", words, &[]))
    .collect();
    all.push(case("empty", &format!("import {book} --partial"), &[]));
    all.push(case("nobody", "create --name Test --practice", &[]));
    all.push(case(
        "nobody",
        "create --name Test --person Keo",
        &[PASSWORD],
    ));
    let real = |words: &str, lines: &[&str]| case("real", &format!("{words} --person Keo"), lines);
    all.push(real("backup", &[PASSWORD]));
    all.push(real("backup --list", &[PASSWORD]));
    all.push(real("list trainees", &[PASSWORD]));
    all.push(real("undo", &[PASSWORD]));
    all.push(real("verify", &[PASSWORD]));
    all.push(real("recovery sheet", &[PASSWORD]));
    all.push(real("recovery confirm", &[PASSWORD, code]));
    all.push(real("recovery use", &["four long new words", code]));
    all.push(real(
        "erase LA-0001 --why asked --for-good --backups",
        &[PASSWORD],
    ));
    all.push(case(
        "nobody",
        &format!("restore {backup} --person Noy"),
        &[PASSWORD, code],
    ));
    all
}

fn copy(from: &Path, to: &Path) {
    let _ = fs::remove_dir_all(to);
    if !from.exists() {
        return;
    }
    let copied = Command::new("cp").arg("-r").arg(from).arg(to).status();
    assert!(copied.unwrap().success());
}

/// One run in a folder of its own over a copy of the office.
struct Run<'a> {
    case: &'a Case,
    models: &'a Path,
    folder: PathBuf,
}

impl Run<'_> {
    fn office(&self) -> PathBuf {
        self.folder.join("office")
    }

    fn prepare(&self) {
        let _ = fs::remove_dir_all(&self.folder);
        fs::create_dir_all(self.folder.join("out")).unwrap();
        copy(&self.models.join(self.case.office), &self.office());
    }

    fn end(&self, through: &[&str]) -> Ended {
        let out = self.folder.join("out").display().to_string();
        let words: Vec<String> = self
            .case
            .words
            .split(' ')
            .map(|word| word.replace('@', &out))
            .collect();
        let words: Vec<&str> = words.iter().map(String::as_str).collect();
        let lines: Vec<&str> = self.case.lines.iter().map(String::as_str).collect();
        program(&self.office())
            .through(through)
            .run_with(&words, &lines)
    }

    /// The calls of a kind, by thread: how often, and which of them wrote to people.
    fn count(&self, calls: &str) -> (usize, Vec<usize>) {
        self.prepare();
        let log = self.folder.join("log");
        let log = log.to_str().unwrap();
        let trace = format!("trace={calls}");
        let ended = self.end(&["strace", "-f", "-o", log, "-e", &trace, "-e", "signal=none"]);
        assert!(
            matches!(ended.code, Some(0 | 1)),
            "{}: {ended:?}",
            self.case.words
        );
        let mut threads: HashMap<String, usize> = HashMap::new();
        let mut said = Vec::new();
        for line in fs::read_to_string(log).unwrap().lines() {
            let (thread, call) = line.split_once(' ').unwrap_or_default();
            let call = call.trim_start();
            if !call.contains('(') || call.starts_with("<...") {
                continue;
            }
            let count = threads.entry(thread.to_owned()).or_default();
            *count += 1;
            if ["write(1,", "write(2,"]
                .iter()
                .any(|people| call.starts_with(people))
            {
                said.push(*count);
            }
        }
        (threads.into_values().max().unwrap_or_default(), said)
    }

    fn fails_at(&self, calls: &str, error: &str, nth: usize) -> Ended {
        self.prepare();
        let inject = format!("inject={calls}:error={error}:when={nth}");
        let trace = format!("trace={calls}");
        self.end(&[
            "strace",
            "-f",
            "-o",
            "/dev/null",
            "-e",
            &trace,
            "-e",
            &inject,
            "-e",
            "signal=none",
        ])
    }

    /// Whether the office is sound and can be worked in; one that was to be made may be there or not.
    fn sound(&self, what: &str) {
        if !self.office().join("office.db").exists() {
            assert!(self.case.office == "nobody", "{what}: the office is gone");
            return;
        }
        let tries = [PASSWORD, "four long new words"];
        let people = ["Keo", "Noy"];
        let real = self.case.words.contains("--person");
        let looks = |person: &str, password: &str| -> Ended {
            let look = program(&self.office());
            match real {
                true => look.run_with(&["verify", "--person", person], &[password]),
                false => look.run(&["verify"]),
            }
        };
        let mut last = None;
        for (person, password) in people
            .iter()
            .flat_map(|who| tries.iter().map(move |word| (who, word)))
        {
            let ended = looks(person, password);
            if ended.code == Some(0) {
                return;
            }
            last = Some(ended);
        }
        panic!("{what}: {last:?}");
    }
}

/// A real office with two people and a backup; its code and the backup's file.
fn real_office(models: &Path) -> (String, String) {
    let office = models.join("real");
    let here: Program = program(&office);
    let made = here.run_with(
        &["create", "--name", "Test", "--person", "Keo"],
        &[PASSWORD],
    );
    assert_eq!(made.code, Some(0), "{made:?}");
    let sheet = office.join("out/recovery-sheet.pdf");
    let text = Command::new("pdftotext")
        .arg("-layout")
        .arg(sheet)
        .arg("-")
        .output()
        .unwrap();
    let text = String::from_utf8(text.stdout).unwrap();
    let words: Vec<&str> = text.split_whitespace().collect();
    let mut groups: Vec<&str> = Vec::new();
    for pair in words.windows(2) {
        if pair[0].parse() == Ok(groups.len() + 1) && pair[1].chars().count() == 4 {
            groups.push(pair[1]);
        }
    }
    let book = models.join("two.xlsx");
    let rows: &[&[&str]] = &[
        &["Trainee code", "Given name as in the passport"],
        &["LA-0001", "SOMSAK"],
        &["LA-0002", "KHAMLA"],
    ];
    fs::write(&book, world::workbook("trainees", rows)).unwrap();
    let import = [
        "import",
        book.to_str().unwrap(),
        "--partial",
        "--person",
        "Keo",
    ];
    let imported = here.run_with(&import, &[PASSWORD]);
    assert!(matches!(imported.code, Some(0 | 1)), "{imported:?}");
    let backed = here.run_with(&["backup", "--person", "Keo"], &[PASSWORD]);
    assert_eq!(backed.code, Some(0), "{backed:?}");
    let files = fs::read_dir(office.join("backups"))
        .unwrap()
        .map(|entry| entry.unwrap().path());
    let newest = files
        .filter(|path| path.extension().is_some_and(|ending| ending == "backup"))
        .max();
    (groups.join("-"), newest.unwrap().display().to_string())
}

#[test]
fn a_call_that_fails_is_told_and_leaves_a_sound_office() {
    let folder = scratch("nth-call");
    let models = folder.join("models");
    fs::create_dir_all(&models).unwrap();
    world::sample_office(&models.join("sample"));
    drop(world::empty_office(&models.join("empty")));
    let (code, backup) = real_office(&models);
    let gate = std::env::var_os("TABIDACHI_TORTURE").is_some();
    let most = if gate { 12 } else { 1 };
    let cases = cases(&code, &backup);
    let (tried, failed) = (AtomicUsize::new(0), AtomicUsize::new(0));
    in_pairs(&(0..cases.len()).collect::<Vec<usize>>(), |at| {
        let run = Run {
            case: &cases[*at],
            models: &models,
            folder: folder.join(format!("run-{at}")),
        };
        for (kind, (calls, error)) in KINDS.into_iter().enumerate() {
            // A quick round tries one kind of each command.
            if !gate && kind != at % KINDS.len() {
                continue;
            }
            let (count, said) = run.count(calls);
            let step = count.div_ceil(most).max(1);
            let first = if gate { 1 } else { count / 2 + 1 };
            for nth in (first..=count)
                .step_by(step)
                .filter(|nth| calls != "write" || !said.contains(nth))
            {
                let what = format!("{} ({calls} no. {nth} of {count}: {error})", run.case.words);
                let ended = run.fails_at(calls, error, nth);
                if ended.code == Some(127) {
                    // The system could not load the program: none of ours ran.
                    continue;
                }
                tried.fetch_add(1, Ordering::Relaxed);
                decent(&ended, &what);
                if ended.code == Some(3) {
                    failed.fetch_add(1, Ordering::Relaxed);
                }
                run.sound(&what);
                if !gate {
                    break;
                }
            }
        }
        let _ = fs::remove_dir_all(&run.folder);
    });
    let (tried, failed) = (tried.into_inner(), failed.into_inner());
    println!(
        "torture: a call that fails: {tried} of {} commands, {failed} told, none lost an office",
        cases.len()
    );
    assert!(
        tried >= 15 && failed * 4 > tried,
        "{tried} tried, {failed} told: the calls really fail"
    );
}
