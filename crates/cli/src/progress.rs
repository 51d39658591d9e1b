//! Progress on standard error: one line that is written over, only for people.

use std::io::{IsTerminal, Write};
use std::ops::ControlFlow;
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use contract::Progress;
use rulebook::{Lang, Messages};

/// How often the line changes at most.
const PACE: Duration = Duration::from_millis(100);

/// A watcher that shows the line when somebody looks.
pub fn watcher(
    messages: Arc<Messages>,
    lang: Lang,
) -> Box<dyn Fn(Progress) -> ControlFlow<()> + Send + Sync> {
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
                let word = messages.get(lang, &format!("progress-{}", progress.what), &[]);
                let line = line(&word, &progress, began.elapsed());
                let end = if finished { "\n" } else { "" };
                let _ = write!(std::io::stderr(), "\r\x1b[K{line}{end}");
            }
        }
        ControlFlow::Continue(())
    })
}

/// `Printing 12/57 · 3 s`: done, in all, and the time that is left.
fn line(word: &str, progress: &Progress, elapsed: Duration) -> String {
    let Progress { done, total, .. } = progress;
    if *total == 0 || *done == 0 {
        return format!("{word} {done}");
    }
    let left = elapsed.as_millis() * (total.saturating_sub(*done) as u128) / (*done as u128);
    format!("{word} {done}/{total} · {} s", left / 1000)
}
