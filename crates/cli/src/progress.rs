//! Progress on standard error: one line that is written over, only for people.

use std::io::{IsTerminal, Write};
use std::ops::ControlFlow;
use std::sync::Mutex;
use std::time::{Duration, Instant};

use contract::Progress;

/// How often the line changes at most.
const PACE: Duration = Duration::from_millis(100);

/// A watcher that shows the line when somebody looks.
pub fn watcher() -> Box<dyn Fn(Progress) -> ControlFlow<()> + Send + Sync> {
    let shown = std::io::stderr().is_terminal();
    let began = Instant::now();
    let last = Mutex::new(None::<Instant>);
    Box::new(move |progress| {
        if shown {
            let finished = progress.done == progress.total;
            let mut last = last
                .lock()
                .unwrap_or_else(std::sync::PoisonError::into_inner);
            if finished || last.is_none_or(|last| last.elapsed() >= PACE) {
                *last = Some(Instant::now());
                let line = line(&progress, began.elapsed());
                let end = if finished { "\n" } else { "" };
                let _ = write!(std::io::stderr(), "\r\x1b[K{line}{end}");
            }
        }
        ControlFlow::Continue(())
    })
}

/// `printing 12/57, 3 s left`.
fn line(progress: &Progress, elapsed: Duration) -> String {
    let Progress { what, done, total } = progress;
    if *total == 0 || *done == 0 {
        return format!("{what} {done}");
    }
    let left = elapsed.mul_f64((total.saturating_sub(*done)) as f64 / *done as f64);
    format!("{what} {done}/{total}, {} s left", left.as_secs())
}
