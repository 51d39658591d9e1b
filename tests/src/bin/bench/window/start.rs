//! From the start of the program to rows that can be used, beside an almost empty window.

use std::fs;
use std::process::Command;

use tabidachi_tests::window::driver::Session;

use super::{LIST_SHOWN, Stage, shown_at};
use crate::Outcome;
use crate::figure::Figure;
use crate::process;

/// Warm starts of each window, one after the other in turn.
const STARTS: usize = 10;
const HELLO_SHOWN: &str = "hello-shown";

/// Starts both windows, first without and then with what the disk remembers.
pub fn measure(stage: &Stage) -> Outcome<Vec<Figure>> {
    // Where the machine does not let the disk be forgotten, the first start is told as that.
    let begin = |name: &str| {
        if forget_files() {
            format!("{name}_cold_ms")
        } else {
            format!("{name}_first_ms")
        }
    };
    let mut figures = Vec::new();
    let name = begin("window_hello_start");
    figures.push(Figure::new(name, took(stage.hello(), HELLO_SHOWN)?, "ms"));
    let name = begin("window_start");
    figures.push(Figure::new(name, took(stage.session(), LIST_SHOWN)?, "ms"));
    // The second start is the first warm one: nothing is made for the first time any more.
    took(stage.hello(), HELLO_SHOWN)?;
    took(stage.session(), LIST_SHOWN)?;
    let (mut ours, mut hello) = (Vec::new(), Vec::new());
    for _ in 0..STARTS {
        hello.push(took(stage.hello(), HELLO_SHOWN)?);
        ours.push(took(stage.session(), LIST_SHOWN)?);
    }
    figures.push(Figure::new(
        "window_hello_start_warm_ms",
        median(hello),
        "ms",
    ));
    figures.push(Figure::new("window_start_warm_ms", median(ours), "ms"));
    Ok(figures)
}

/// Milliseconds from the start of the process to the mark.
fn took(window: Session<'_>, mark: &str) -> Outcome<f64> {
    let shown = shown_at(&window, mark)?;
    let process = window.processes().first().copied();
    let began = process::started_at(process.ok_or("the program has ended")?)?;
    window.close();
    Ok(shown - began)
}

pub fn median(mut times: Vec<f64>) -> f64 {
    times.sort_by(f64::total_cmp);
    let middle = times.len() / 2;
    let at = |i: usize| times.get(i).copied().unwrap_or_default();
    if times.len().is_multiple_of(2) {
        f64::midpoint(at(middle.saturating_sub(1)), at(middle))
    } else {
        at(middle)
    }
}

/// Makes the system forget what it has read from the disk; false where it may not.
fn forget_files() -> bool {
    let written = Command::new("sync").status().is_ok_and(|s| s.success());
    written && fs::write("/proc/sys/vm/drop_caches", "3").is_ok()
}
