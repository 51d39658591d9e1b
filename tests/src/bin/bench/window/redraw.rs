//! The page of a packet, drawn anew after a field was changed: from the change to the frame that
//! shows the new page. In between lie the write to the disk, the setting of the packet and
//! pdf.js, whose worker is warm.

use std::time::Duration;

use serde_json::json;
use tabidachi_tests::window::driver::{Session, wait_for};

use super::start::median;
use crate::Outcome;
use crate::figure::Figure;

/// A trainee of the sample with a whole file.
pub const TRAINEE: &str = "LA-0001";
/// Changes that are counted.
const CHANGES: usize = 20;
/// Changes before them: the worker and the fonts are there then.
const WARM: usize = 3;
/// How long the first page may take.
const PATIENCE: Duration = Duration::from_secs(60);

/// What is done in the page.
const CHANGE: &str = include_str!("redraw.js");

/// Changes a name to and fro.
pub fn measure(window: &Session<'_>) -> Outcome<Vec<Figure>> {
    wait_for("a page of the packet", PATIENCE, || {
        let drawn = "return document.querySelector('#page-1 canvas[data-drawn]') !== null";
        let body = json!({ "script": drawn, "args": [] });
        let drawn = window.send("POST", "/execute/sync", &body).ok()?;
        drawn.as_bool().filter(|drawn| *drawn)
    });
    let page = window.call("open-trainee", &json!({ "code": TRAINEE }));
    let id = page["trainee"]["id"].clone();
    let mut times = Vec::new();
    for n in 0..WARM + CHANGES {
        window.settle();
        let name = ["SAYAVONG", "SAYAVONGSA"][n % 2];
        let took = window.script_async(CHANGE, &[id.clone(), json!(name)]);
        times.push(
            took.as_f64()
                .ok_or_else(|| format!("not drawn anew: {took}"))?,
        );
    }
    let times = times.split_off(WARM);
    let slowest = times.iter().copied().fold(0.0, f64::max);
    Ok(vec![
        Figure::new("window_redraw_ms", median(times), "ms"),
        Figure::new("window_redraw_slowest_ms", slowest, "ms"),
    ])
}
