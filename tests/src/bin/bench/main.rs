//! `cargo xtask bench`: how long and how large things are, measured on invented data.
//!
//! Every measurement runs in a process of its own, three times, and the median is
//! told: memory is that of the work alone, and one noisy second does not count. That
//! of the window runs once, since it repeats everything itself.
//! Standard output carries the figures only; progress goes to standard error.
//! It judges nothing: a figure is told, not compared with a gate.
#![allow(
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "this is a shell: printing figures is its work"
)]

mod crowd;
mod cv;
mod figure;
mod file;
mod history;
mod import;
mod list;
mod locked;
mod meter;
mod name;
mod order;
mod packets;
mod people;
mod practice;
mod process;
mod search;
mod training;
mod window;

use std::path::Path;
use std::process::{Command, ExitCode, Stdio};

use figure::Figure;
use window::Programs;

/// What can go wrong here: an error of any crate under measurement.
type Outcome<T> = Result<T, Box<dyn std::error::Error>>;

/// The measurements, in the order told, and how often each is repeated. A word on the command
/// line runs that one alone.
const ALL: [(&str, usize); 10] = [
    ("cv", 3),
    ("order", 3),
    ("packets", 3),
    ("import", 3),
    ("search", 3),
    ("file", 3),
    ("training", 3),
    ("locked", 3),
    ("history", 1),
    ("window", 1),
];

fn main() -> ExitCode {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    let done = match words.as_slice() {
        ["--child", what, place, rest @ ..] => child(what, Path::new(place), programs(rest).0),
        words => parent(words),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("bench: {error}");
            ExitCode::FAILURE
        }
    }
}

/// `--window PROGRAM HELLO`, and the words before it.
fn programs<'a>(words: &'a [&'a str]) -> (Option<Programs>, &'a [&'a str]) {
    match words {
        [before @ .., "--window", window, hello] => {
            let [window, hello] = [window, hello].map(|path| (*path).to_owned());
            (Some(Programs { window, hello }), before)
        }
        all => (None, all),
    }
}

fn parent(words: &[&str]) -> Outcome<()> {
    let (programs, words) = programs(words);
    let json = words.contains(&"--json");
    let names: Vec<&str> = words.iter().copied().filter(|w| *w != "--json").collect();
    let known = ALL.map(|(name, _)| name);
    if let Some(unknown) = names.iter().find(|word| !known.contains(word)) {
        return Err(format!("there is no {unknown}; there are {}", known.join(", ")).into());
    }
    let chosen = ALL.into_iter();
    let chosen = chosen.filter(|(name, _)| names.is_empty() || names.contains(name));
    let mut figures = Vec::new();
    for (what, times) in chosen {
        if what == "window"
            && let Some(why) = window::hindrance(programs.as_ref())
        {
            eprintln!("{what}: not measured: {why}");
            continue;
        }
        let place = tempfile::tempdir()?;
        eprintln!("{what}: preparing");
        prepare(what, place.path())?;
        let mut rounds = Vec::new();
        for round in 1..=times {
            eprintln!("{what}: round {round} of {times}");
            rounds.push(ask_child(what, place.path(), programs.as_ref())?);
        }
        let medians = figure::medians(&rounds);
        if !json {
            for figure in &medians {
                println!("{figure}");
            }
        }
        figures.extend(medians);
    }
    if json {
        println!("{}", figure::to_json(&figures));
    }
    Ok(())
}

fn prepare(what: &str, place: &Path) -> Outcome<()> {
    match what {
        "cv" => cv::prepare(place),
        "order" => order::prepare(place),
        "packets" => packets::prepare(place),
        "import" => import::prepare(place),
        "file" => file::prepare(place),
        "training" => training::prepare(place),
        "locked" => locked::prepare(place),
        "history" => history::prepare(place),
        "window" => window::prepare(place),
        _ => search::prepare(place),
    }
}

fn child(what: &str, place: &Path, programs: Option<Programs>) -> Outcome<()> {
    let figures = match (what, programs) {
        ("window", Some(programs)) => window::measure(place, &programs),
        ("cv", _) => cv::measure(place),
        ("order", _) => order::measure(place),
        ("packets", _) => packets::measure(place),
        ("import", _) => import::measure(place),
        ("file", _) => file::measure(place),
        ("training", _) => training::measure(place),
        ("locked", _) => locked::measure(place),
        ("history", _) => history::measure(place),
        _ => search::measure(place),
    }?;
    for figure in figures {
        println!("{figure}");
    }
    Ok(())
}

fn ask_child(what: &str, place: &Path, programs: Option<&Programs>) -> Outcome<Vec<Figure>> {
    let mut command = Command::new(std::env::current_exe()?);
    command.args(["--child", what]).arg(place);
    if let Some(Programs { window, hello }) = programs {
        command.args(["--window", window, hello]);
    }
    let said = command.stderr(Stdio::inherit()).output()?;
    if !said.status.success() {
        return Err(format!("the measurement {what} failed").into());
    }
    String::from_utf8(said.stdout)?
        .lines()
        .map(|line| Figure::read(line).ok_or_else(|| format!("no figure: {line}").into()))
        .collect()
}
