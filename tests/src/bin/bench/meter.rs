//! Time of the clock and of the processor, and the most memory held.
//!
//! Processor time and memory are read from `/proc`. Where there is none, the time of
//! the clock stands for that of the processor, and memory is not told.

use std::fs;
use std::time::{Duration, Instant};

/// Ticks of the kernel in a second: fixed for programs on every Linux we know.
pub const TICKS: u64 = 100;

/// Begun when made.
pub struct Meter {
    wall: Instant,
    thread: Option<Duration>,
    process: Option<Duration>,
}

impl Meter {
    /// Begins.
    pub fn start() -> Self {
        Self {
            wall: Instant::now(),
            thread: thread_cpu(),
            process: process_cpu(),
        }
    }

    /// Milliseconds of the clock.
    pub fn wall_ms(&self) -> f64 {
        ms(self.wall.elapsed())
    }

    /// Milliseconds this thread was on a processor, to the microsecond.
    pub fn thread_cpu_ms(&self) -> f64 {
        since(self.thread, thread_cpu()).unwrap_or_else(|| self.wall_ms())
    }

    /// Milliseconds all threads were on processors, to 10 ms.
    pub fn process_cpu_ms(&self) -> f64 {
        since(self.process, process_cpu()).unwrap_or_else(|| self.wall_ms())
    }
}

/// A length of time in milliseconds.
pub fn ms(time: Duration) -> f64 {
    time.as_secs_f64() * 1e3
}

fn since(start: Option<Duration>, now: Option<Duration>) -> Option<f64> {
    Some(ms(now?.saturating_sub(start?)))
}

fn thread_cpu() -> Option<Duration> {
    let text = fs::read_to_string("/proc/thread-self/schedstat").ok()?;
    let nanos = text.split(' ').next()?.parse().ok()?;
    Some(Duration::from_nanos(nanos))
}

fn process_cpu() -> Option<Duration> {
    let text = fs::read_to_string("/proc/self/stat").ok()?;
    // The program's name may hold spaces; it ends with the last bracket.
    let (_, after) = text.rsplit_once(") ")?;
    let ticks: u64 = after
        .split(' ')
        .skip(11)
        .take(2)
        .filter_map(|word| word.parse::<u64>().ok())
        .sum();
    Some(Duration::from_millis(ticks * 1_000 / TICKS))
}

/// The most memory this process has held, in MB.
pub fn peak_memory_mb() -> Option<f64> {
    let text = fs::read_to_string("/proc/self/status").ok()?;
    let line = text.lines().find_map(|line| line.strip_prefix("VmHWM:"))?;
    let kb: f64 = line.trim().strip_suffix(" kB")?.trim().parse().ok()?;
    Some(kb / 1_024.0)
}
