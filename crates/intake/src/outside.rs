//! A workbook from outside, read by a child process that has limits, no key and no database (law 12).
//!
//! The file goes in on standard input; lines of JSON come back on standard output: how far it is, and
//! at last the plain cells or why the file was refused. The child is this very program, started with
//! a hidden word ([`crate::main_if_asked`]).

use std::io::{BufRead, BufReader, Read, Write};
use std::ops::ControlFlow;
use std::path::Path;
use std::process::{Child, Command, ExitCode, Stdio};

use serde::{Deserialize, Serialize};

use crate::error::IntakeError;
use crate::limits::Limits;
use crate::read::{self, Progress};
use crate::workbook::Workbook;

/// The hidden sub-command of the child.
pub const WORKBOOK_COMMAND: &str = "intake-workbook";

/// Of the whole child: address space in bytes, processor time in seconds.
#[cfg(unix)]
const MEMORY: u64 = 3 << 30;
#[cfg(unix)]
const SECONDS: u64 = 120;
/// The most that comes back, in bytes: the caps allow less.
const LARGEST_OUT: u64 = 1 << 30;
/// The child tells after so many cells.
const STEP: usize = 10_000;

/// A line of the child's answer.
#[derive(Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
enum Line {
    /// Cells read so far.
    Cells(usize),
    Book(Workbook),
    Refused(IntakeError),
}

/// Has `program` (one whose `main` begins with [`crate::main_if_asked`]) read a workbook within the
/// usual caps. `watch` is told the cells read so far; it may stop the work.
///
/// # Errors
/// One [`IntakeError`]; a child that ended without an answer is [`IntakeError::UnreadableWorkbook`].
pub fn read_outside(
    program: &Path,
    workbook: &Path,
    watch: &mut dyn FnMut(usize) -> ControlFlow<()>,
) -> Result<Workbook, IntakeError> {
    let gave_up = |reason: &str| IntakeError::UnreadableWorkbook {
        reason: reason.to_owned(),
    };
    let bytes = read::bytes_of(workbook, &Limits::default())?;
    let mut child = Command::new(program)
        .arg(WORKBOOK_COMMAND)
        // Nothing of this process is the child's business.
        .env_clear()
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .map_err(|_| gave_up("the reader could not be started"))?;
    let (input, output) = (child.stdin.take(), child.stdout.take());
    // Both ends move at once: a child that answers early must not block the one that feeds it.
    let writer = std::thread::spawn(move || {
        if let Some(mut input) = input {
            let _ = input.write_all(&bytes);
        }
    });
    let answer = match output {
        Some(output) => listen(BufReader::new(output.take(LARGEST_OUT)), watch),
        None => None,
    };
    end(&mut child);
    let _ = writer.join();
    answer.unwrap_or_else(|| Err(gave_up("the reader ended without an answer")))
}

/// The last line of the child; `None` when it had none.
fn listen(
    mut lines: impl BufRead,
    watch: &mut dyn FnMut(usize) -> ControlFlow<()>,
) -> Option<Result<Workbook, IntakeError>> {
    let mut line = Vec::new();
    loop {
        line.clear();
        if lines.read_until(b'\n', &mut line).ok()? == 0 {
            return None;
        }
        match serde_json::from_slice(&line).ok()? {
            Line::Cells(cells) => {
                if watch(cells).is_break() {
                    return Some(Err(IntakeError::Cancelled));
                }
            }
            Line::Book(book) => return Some(Ok(book)),
            Line::Refused(error) => return Some(Err(error)),
        }
    }
}

/// It has answered or never will.
fn end(child: &mut Child) {
    let _ = child.kill();
    let _ = child.wait();
}

/// The child's half, when this process was started for it.
pub(crate) fn run_if_asked() -> Option<ExitCode> {
    let mut arguments = std::env::args_os().skip(1);
    let asked = arguments
        .next()
        .is_some_and(|first| first == WORKBOOK_COMMAND);
    (asked && arguments.next().is_none()).then(|| match answer() {
        Ok(()) => ExitCode::SUCCESS,
        Err(_) => ExitCode::FAILURE,
    })
}

fn answer() -> std::io::Result<()> {
    limit()?;
    let limits = Limits::default();
    let mut bytes = Vec::new();
    let largest = limits.file_bytes.saturating_add(1);
    std::io::stdin()
        .lock()
        .take(largest)
        .read_to_end(&mut bytes)?;
    let mut told = 0;
    let mut tell = |progress: Progress<'_>| {
        if progress.cells < told + STEP {
            return ControlFlow::Continue(());
        }
        told = progress.cells;
        match say(&Line::Cells(told)) {
            Ok(()) => ControlFlow::Continue(()),
            Err(_) => ControlFlow::Break(()),
        }
    };
    let last = match read::read_bytes(&bytes, &limits, &mut tell) {
        Ok(book) => Line::Book(book),
        Err(error) => Line::Refused(error),
    };
    say(&last)
}

fn say(line: &Line) -> std::io::Result<()> {
    let mut out = std::io::BufWriter::new(std::io::stdout().lock());
    serde_json::to_writer(&mut out, line)?;
    out.write_all(b"\n")?;
    out.flush()
}

/// Never more than this process was given itself.
#[cfg(unix)]
fn limit() -> std::io::Result<()> {
    use rlimit::Resource;
    for (resource, most) in [
        (Resource::AS, MEMORY),
        (Resource::CPU, SECONDS),
        (Resource::CORE, 0),
    ] {
        let (_, hard) = resource.get()?;
        let most = most.min(hard);
        resource.set(most, most)?;
    }
    Resource::FSIZE.set(0, 0)
}

#[cfg(not(unix))]
fn limit() -> std::io::Result<()> {
    Ok(())
}
