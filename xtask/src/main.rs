//! `cargo xtask …`: the one front door on Linux and Windows.
//!
//! It orders other programs (cargo, apt-get, npm) and says what they do. It holds no rule of
//! the product and no data, and it uses std only, so that it is built in a second or two.
//!
//! Exit codes: 0 all went well, 1 a step failed, 2 not understood or not there yet.
//! Progress goes to stderr, so that stdout stays what the ordered programs print.
#![allow(
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "this is a shell: printing is its work"
)]

mod audit;
mod bench;
mod bindings;
mod demo;
mod need;
mod progress;
mod reference;
mod request;
mod run;
mod screens;
mod setup;
mod suite;
mod torture;
mod window;

use std::process::ExitCode;

use request::Request;

/// What a task ends with: nothing, or the sentence to close with.
pub(crate) type Outcome = Result<(), Stop>;

/// Why a task ended early.
#[derive(Debug)]
pub(crate) enum Stop {
    /// A step failed; exit code 1.
    Failed(String),
    /// Not understood, or not there yet; exit code 2.
    NotThere(String),
}

fn main() -> ExitCode {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let outcome = request::read(&words)
        .map_err(Stop::NotThere)
        .and_then(follow);
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(Stop::Failed(sentence)) => {
            eprintln!("xtask: {sentence}");
            ExitCode::from(1)
        }
        Err(Stop::NotThere(sentence)) => {
            eprintln!("xtask: {sentence}");
            ExitCode::from(2)
        }
    }
}

fn follow(request: Request) -> Outcome {
    match request {
        Request::Help => {
            println!("{}", request::HELP);
            Ok(())
        }
        Request::Setup => setup::everything(),
        Request::Demo => demo::show(),
        Request::Test { quick } => suite::test(quick),
        Request::Bench { json, names } => bench::measure(json, &names),
        Request::Torture => torture::run_all(),
        Request::Reference => reference::refresh(),
        Request::Audit => audit::check(),
        Request::Bindings => bindings::write(),
        Request::Dev => window::develop(),
    }
}
