//! Papers read back by other people's tools (poppler-utils, qpdf). A missing tool
//! fails the test, it does not skip it.

#![allow(
    clippy::expect_used,
    clippy::panic,
    clippy::missing_panics_doc,
    reason = "only tests use it, and a test stops at what it did not expect"
)]

use std::path::Path;
use std::process::Command;
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};

/// What a tool writes; it must end well and complain of nothing.
///
/// # Errors
/// The tool's complaint.
pub fn tool(name: &str, before: &[&str], file: &Path, after: &[&str]) -> Result<String, String> {
    let output = Command::new(name)
        .args(before)
        .arg(file)
        .args(after)
        .output()
        .map_err(|error| format!("{name} cannot be started: {error}"))?;
    let told = String::from_utf8_lossy(&output.stderr).into_owned();
    if !output.status.success() || !told.is_empty() {
        return Err(format!("{name} {}: {told}", file.display()));
    }
    String::from_utf8(output.stdout).map_err(|error| error.to_string())
}

/// The text of a PDF, page by page.
///
/// # Errors
/// The tool's complaint.
pub fn pages(file: &Path) -> Result<Vec<String>, String> {
    let text = tool("pdftotext", &["-raw"], file, &["-"])?;
    // The one word known to be read wrongly: poppler sees a gap behind ປ with two marks in one
    // glyph and puts a space there. The printed page is right; no other gap is forgiven.
    let text = text.replace("ປຶ້ ມ", "ປຶ້ມ");
    let mut pages: Vec<String> = text.split('\u{c}').map(str::to_owned).collect();
    // Every page ends with a form feed.
    pages.pop();
    Ok(pages)
}

/// Runs `work` over all items on two threads and gives its answers in order.
pub fn in_pairs<T: Sync, R: Send>(items: &[T], work: impl Fn(&T) -> R + Sync) -> Vec<R> {
    let next = AtomicUsize::new(0);
    let done = Mutex::new(Vec::new());
    std::thread::scope(|scope| {
        for _ in 0..2 {
            scope.spawn(|| {
                while let Some((at, item)) = {
                    let at = next.fetch_add(1, Ordering::Relaxed);
                    items.get(at).map(|item| (at, item))
                } {
                    let answer = work(item);
                    done.lock().expect("no thread panicked").push((at, answer));
                }
            });
        }
    });
    let mut done = done.into_inner().expect("no thread panicked");
    done.sort_by_key(|(at, _)| *at);
    done.into_iter().map(|(_, answer)| answer).collect()
}

/// Without any white space: for marks whose letters stand apart.
#[must_use]
pub fn squeezed(text: &str) -> String {
    text.chars().filter(|c| !c.is_whitespace()).collect()
}

/// Whether `wanted` stands in `text` letter by letter. The one liberty: a line's
/// end in `text` may stand between two letters (words are wrapped there), and may
/// stand for the one space that the wrap took away.
#[must_use]
pub fn stands_in(text: &str, wanted: &str) -> bool {
    let text: Vec<char> = text.chars().collect();
    let wanted: Vec<char> = wanted.chars().collect();
    let Some(first) = wanted.first() else {
        return true;
    };
    let starts = text.iter().enumerate().filter(|(_, c)| *c == first);
    starts
        .into_iter()
        .any(|(start, _)| follows(&text[start..], &wanted))
}

fn follows(text: &[char], wanted: &[char]) -> bool {
    let mut left = text.iter().peekable();
    let mut want = wanted.iter().peekable();
    while let Some(letter) = want.peek() {
        match left.next() {
            Some(c) if c == *letter => {
                want.next();
            }
            // The wrap took the space; one that stayed was met above.
            Some('\n') => {
                if matches!(letter, ' ' | '\u{3000}' | '\n') {
                    want.next();
                }
            }
            _ => return false,
        }
    }
    true
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The comparison must not forgive a lost space or letter, or it proves nothing.
    #[test]
    fn only_a_line_s_end_is_forgiven() {
        for (text, wanted, stands) in [
            ("a SOMSAK KEO b", "SOMSAK KEO", true),
            ("SOMSAK\nKEO", "SOMSAK KEO", true),
            ("SOMSAK \nKEO", "SOMSAK KEO", true),
            ("ソムサ\nック", "ソムサック", true),
            ("SOMSAKKEO", "SOMSAK KEO", false),
            ("SOMSAK  KEO", "SOMSAK KEO", false),
            ("SOM SAK", "SOMSAK", false),
            ("SOMSA", "SOMSAK", false),
            ("xxSOMSOMSAK", "SOMSAK", true),
        ] {
            assert_eq!(stands_in(text, wanted), stands, "{text:?} {wanted:?}");
        }
    }
}
