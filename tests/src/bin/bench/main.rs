//! `cargo xtask bench`: how long and how large things are, measured on invented data.
//!
//! Every measurement runs in a process of its own, three times, and the median is
//! told: memory is that of the work alone, and one noisy second does not count.
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
mod import;
mod meter;
mod name;
mod order;
mod practice;
mod search;

use std::path::Path;
use std::process::{Command, ExitCode, Stdio};

use figure::Figure;

/// What can go wrong here: an error of any crate under measurement.
type Outcome<T> = Result<T, Box<dyn std::error::Error>>;

/// How often a measurement is repeated.
const ROUNDS: usize = 3;

/// The measurements, in the order told. A word on the command line runs that one alone.
const ALL: [&str; 4] = ["cv", "order", "import", "search"];

fn main() -> ExitCode {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    let done = match words.as_slice() {
        ["--child", what, place] => child(what, Path::new(place)),
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

fn parent(words: &[&str]) -> Outcome<()> {
    let json = words.contains(&"--json");
    let mut chosen: Vec<&str> = words.iter().copied().filter(|w| *w != "--json").collect();
    if let Some(unknown) = chosen.iter().find(|word| !ALL.contains(word)) {
        return Err(format!("there is no {unknown}; there are {}", ALL.join(", ")).into());
    }
    if chosen.is_empty() {
        chosen = ALL.to_vec();
    }
    let mut figures = Vec::new();
    for what in chosen {
        let place = tempfile::tempdir()?;
        eprintln!("{what}: preparing");
        prepare(what, place.path())?;
        let mut rounds = Vec::new();
        for round in 1..=ROUNDS {
            eprintln!("{what}: round {round} of {ROUNDS}");
            rounds.push(ask_child(what, place.path())?);
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
        "import" => import::prepare(place),
        _ => search::prepare(place),
    }
}

fn child(what: &str, place: &Path) -> Outcome<()> {
    let figures = match what {
        "cv" => cv::measure(place),
        "order" => order::measure(place),
        "import" => import::measure(place),
        _ => search::measure(place),
    }?;
    for figure in figures {
        println!("{figure}");
    }
    Ok(())
}

fn ask_child(what: &str, place: &Path) -> Outcome<Vec<Figure>> {
    let said = Command::new(std::env::current_exe()?)
        .args(["--child", what])
        .arg(place)
        .stderr(Stdio::inherit())
        .output()?;
    if !said.status.success() {
        return Err(format!("the measurement {what} failed").into());
    }
    String::from_utf8(said.stdout)?
        .lines()
        .map(|line| Figure::read(line).ok_or_else(|| format!("no figure: {line}").into()))
        .collect()
}
