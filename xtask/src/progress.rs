//! Numbered lines with the seconds gone, so that nobody wonders whether it hangs.
//!
//! Writes to stderr only; a task's result is not printed here.

use std::time::{Duration, Instant};

use crate::Stop;

/// The steps of one task.
pub(crate) struct Progress {
    started: Instant,
    planned: usize,
    done: Vec<(String, Duration)>,
}

impl Progress {
    /// Begins a task of `planned` steps.
    pub(crate) fn begin(planned: usize) -> Self {
        Self {
            started: Instant::now(),
            planned,
            done: Vec::new(),
        }
    }

    /// Announces a step, does it, and says how long it took.
    ///
    /// # Errors
    /// What the step ended with; the sentence is preceded by the name of the step.
    pub(crate) fn step<T>(
        &mut self,
        name: &str,
        work: impl FnOnce() -> Result<T, String>,
    ) -> Result<T, Stop> {
        let number = self.done.len() + 1;
        eprintln!(
            "{}",
            opening(number, self.planned, self.started.elapsed(), name)
        );
        let begun = Instant::now();
        let result = work();
        let took = begun.elapsed();
        self.done.push((name.to_owned(), took));
        match result {
            Ok(value) => {
                eprintln!("[{number}/{}] done in {}", self.planned, seconds(took));
                Ok(value)
            }
            Err(sentence) => {
                let summary = self.summary();
                Err(Stop::Failed(format!(
                    "stopped at step {number} of {}, \"{name}\": {sentence}\n{summary}",
                    self.planned
                )))
            }
        }
    }

    /// How many steps were done.
    pub(crate) fn count(&self) -> usize {
        self.done.len()
    }

    /// One line per step done, and the whole time.
    pub(crate) fn summary(&self) -> String {
        table(&self.done, self.started.elapsed())
    }
}

fn opening(number: usize, planned: usize, gone: Duration, name: &str) -> String {
    format!("[{number}/{planned}] {name} … ({} so far)", seconds(gone))
}

fn seconds(time: Duration) -> String {
    format!("{:.1} s", time.as_secs_f64())
}

fn table(done: &[(String, Duration)], whole: Duration) -> String {
    let mut lines: Vec<String> = done
        .iter()
        .map(|(name, took)| format!("  {:>9}  {name}", seconds(*took)))
        .collect();
    lines.push(format!("  {:>9}  in all", seconds(whole)));
    lines.join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    // The form of the line is what people look for in a log of thousands of lines.
    #[test]
    fn a_step_is_announced_with_its_number_and_the_seconds_gone() {
        let line = opening(2, 5, Duration::from_millis(12_340), "clippy");
        assert_eq!(line, "[2/5] clippy … (12.3 s so far)");
    }

    #[test]
    fn a_failing_step_is_named_together_with_the_steps_before_it() {
        let mut progress = Progress::begin(3);
        progress.step("formatting", || Ok(())).unwrap();
        let stop = progress.step("clippy", || Err::<(), _>("exit code 101".to_owned()));
        let Err(Stop::Failed(sentence)) = stop else {
            panic!("a failed step has to stop the task")
        };
        assert!(sentence.starts_with("stopped at step 2 of 3, \"clippy\": exit code 101"));
        assert!(
            sentence.contains("formatting"),
            "the summary shows what was done: {sentence}"
        );
    }
}
