//! The real window over a hundred thousand trainees: how long a start takes, how soon the list
//! answers a key, how soon a page is drawn anew, how much memory is held.
//!
//! Driven from outside, as the test of the window is. Times inside the page are taken by the
//! page's own clock, from what a person does to the frame that shows the answer. An almost
//! empty window of the same shell is started in turn with it: what is above that is ours.

mod memory;
mod redraw;
mod start;
mod typing;

use std::ops::ControlFlow;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::thread;
use std::time::Duration;

use chrono::{DateTime, Utc};
use contract::{Folders, Host, OpenOffice, Which};
use rulebook::{Lang, Messages};
use serde_json::json;
use tabidachi_tests::window::driver::{self, Driver, Session, wait_for};

use crate::figure::Figure;
use crate::people::MANY;
use crate::{Outcome, practice};

/// The mark that the screens set when the first rows were painted.
const LIST_SHOWN: &str = "list-shown";
/// How long a start may take before the measurement is given up.
const PATIENCE: Duration = Duration::from_secs(60);

/// The built programs.
#[derive(Clone, Debug)]
pub struct Programs {
    /// The product's window.
    pub window: String,
    /// The almost empty one.
    pub hello: String,
}

/// Both programs on one display, and where they keep what they keep.
struct Stage {
    driver: Driver,
    programs: Programs,
    offices: PathBuf,
    nothing: PathBuf,
}

/// Why the window cannot be measured here, in words.
pub fn hindrance(programs: Option<&Programs>) -> Option<String> {
    match programs {
        None => Some("it was not built (`cargo xtask bench` builds it)".to_owned()),
        Some(_) => driver::hindrance(),
    }
}

/// A practice office of a hundred thousand, sixty of them the sample's with all their papers.
pub fn prepare(place: &Path) -> Outcome<()> {
    let folders = Folders::in_base(place);
    let mut session = practice::empty(&folders.practice)?;
    practice::import(&mut session, &office::sample_workbook()?)?;
    session.attach_photos(&office::sample_photos(), &practice::stamp())?;
    let there = session.status()?.trainees;
    drop(session);
    practice::many(&folders.practice, there..MANY)?;
    // The window comes back to the office that was open last.
    let watcher = Box::new(|_| ControlFlow::Continue(()));
    let messages = Arc::new(Messages::load()?);
    let moment = || -> DateTime<Utc> { DateTime::UNIX_EPOCH };
    let host = Host::new(place, Lang::En, messages, moment, practice::today, watcher);
    host.with_folders(folders)
        .call(OpenOffice {
            which: Which::Practice,
        })
        .map_err(|error| format!("the office was not opened: {}", error.code))?;
    Ok(())
}

/// Measures all of it.
pub fn measure(place: &Path, programs: &Programs) -> Outcome<Vec<Figure>> {
    let stage = Stage {
        driver: Driver::start(programs.window.clone()),
        programs: programs.clone(),
        offices: place.to_owned(),
        nothing: place.join("hello"),
    };
    let mut figures = start::measure(&stage)?;
    let window = stage.open()?;
    figures.extend(memory::measure(&window)?);
    figures.extend(typing::measure(&window)?);
    // It comes back to the packet that was left.
    let packet =
        json!({ "room": "packet", "target": { "trainee": redraw::TRAINEE }, "recipient": "plan" });
    window.call("keep", &json!({ "key": "window.place", "value": packet }));
    window.close();
    let window = stage.session();
    figures.extend(redraw::measure(&window)?);
    window.close();
    Ok(figures)
}

impl Stage {
    /// Starts the product's window.
    fn session(&self) -> Session<'_> {
        let today = practice::today().to_string();
        let words = ["--today", today.as_str()];
        self.driver
            .open_program(&self.programs.window, &self.offices, &words)
    }

    /// Starts the product's window and waits for its list.
    fn open(&self) -> Outcome<Session<'_>> {
        let window = self.session();
        shown_at(&window, LIST_SHOWN)?;
        // Whatever the start still does in the background does not count as typing.
        thread::sleep(Duration::from_secs(2));
        Ok(window)
    }

    /// Starts the almost empty window.
    fn hello(&self) -> Session<'_> {
        self.driver
            .open_program(&self.programs.hello, &self.nothing, &[])
    }
}

/// When the page set a mark, in milliseconds since 1970.
fn shown_at(window: &Session<'_>, mark: &str) -> Outcome<f64> {
    const LOOK: &str = "const mark = performance.getEntriesByName(arguments[0])[0];\
        return mark ? performance.timeOrigin + mark.startTime : null;";
    let body = json!({ "script": LOOK, "args": [mark] });
    let shown = wait_for(mark, PATIENCE, || {
        // Seldom enough not to be a part of what is measured; no page yet is no mark yet.
        thread::sleep(Duration::from_millis(150));
        window.send("POST", "/execute/sync", &body).ok()?.as_f64()
    });
    Ok(shown)
}
