//! The frame of the window: where it stands, how large it is, how far it is zoomed; kept in a
//! small file beside the offices and brought back at the next start.
//!
//! The window stays on its own pages: it follows no link out and opens no second window.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

use serde::{Deserialize, Serialize};
use tauri::webview::NewWindowResponse;
use tauri::{App, Manager, WebviewUrl, WebviewWindow, WebviewWindowBuilder, WindowEvent};

use crate::graphics;

/// The one window.
pub(crate) const LABEL: &str = "main";

/// Steps of the zoom, in percent.
const ZOOMS: &[u16] = &[80, 90, 100, 110, 125, 150, 175, 200];

/// Ctrl and plus, minus or nought; the screens know nothing of it.
const ZOOM_KEYS: &str = r#"
window.addEventListener("keydown", (event) => {
  if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
  const step = { "+": 1, "=": 1, "-": -1, "0": 0 }[event.key];
  if (step === undefined) return;
  event.preventDefault();
  window.__TAURI_INTERNALS__.invoke("call", { name: "zoom", request: { step } });
});
"#;

/// What is kept.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[serde(default)]
struct Kept {
    left: Option<f64>,
    top: Option<f64>,
    width: f64,
    height: f64,
    maximized: bool,
    zoom: u16,
}

impl Default for Kept {
    fn default() -> Self {
        Self {
            left: None,
            top: None,
            width: 1280.0,
            height: 740.0,
            maximized: false,
            zoom: 100,
        }
    }
}

/// The frame as it is now.
pub(crate) struct Frame {
    file: PathBuf,
    kept: Mutex<Kept>,
}

impl Frame {
    fn change(&self, with: impl FnOnce(&mut Kept)) -> Kept {
        let mut kept = self.kept.lock().unwrap_or_else(PoisonError::into_inner);
        with(&mut kept);
        *kept
    }

    /// Writes it down; where that fails the next window just stands in its usual place.
    fn keep(&self) {
        let kept = self.change(|_| {});
        let draft = self.file.with_extension("new");
        if let Ok(text) = serde_json::to_vec_pretty(&kept)
            && fs::write(&draft, text).is_ok()
        {
            let _ = fs::rename(&draft, &self.file);
        }
    }
}

/// Opens the window where it was left.
///
/// # Errors
/// Those of the webview.
pub(crate) fn open(app: &App, base: &Path) -> tauri::Result<()> {
    let file = base.join("window.json");
    let kept: Kept = fs::read(&file)
        .ok()
        .and_then(|text| serde_json::from_slice(&text).ok())
        .unwrap_or_default();
    let mut builder = WebviewWindowBuilder::new(app, LABEL, WebviewUrl::default())
        .title("Tabidachi")
        .inner_size(kept.width.max(640.0), kept.height.max(480.0))
        .min_inner_size(640.0, 480.0)
        .maximized(kept.maximized)
        .initialization_script(ZOOM_KEYS)
        .on_navigation(|url| at_home(url.scheme(), url.host_str(), url.port()))
        .on_new_window(|_, _| NewWindowResponse::Deny)
        // What the screens remember for themselves (language, theme) stays with the offices.
        .data_directory(base.join("webview"));
    if let (Some(left), Some(top)) = (kept.left, kept.top) {
        builder = builder.position(left, top).prevent_overflow();
    }
    app.manage(Frame {
        file,
        kept: Mutex::new(kept),
    });
    let window = builder.build()?;
    graphics::fit(&window)?;
    if kept.zoom != 100 {
        window.set_zoom(f64::from(kept.zoom) / 100.0)?;
    }
    let watched = window.clone();
    window.on_window_event(move |event| watch(&watched, event));
    Ok(())
}

/// Whether an address is one of our own pages.
fn at_home(scheme: &str, host: Option<&str>, port: Option<u16>) -> bool {
    let shipped = scheme == "tauri" || (cfg!(windows) && host == Some("tauri.localhost"));
    let developed =
        cfg!(not(feature = "custom-protocol")) && host == Some("localhost") && port == Some(5199);
    shipped || developed
}

fn watch(window: &WebviewWindow, event: &WindowEvent) {
    let Some(frame) = window.try_state::<Frame>() else {
        return;
    };
    let scale = window.scale_factor().unwrap_or(1.0);
    let maximized = window.is_maximized().unwrap_or(false);
    match event {
        WindowEvent::Moved(place) if !maximized => {
            let place = place.to_logical::<f64>(scale);
            frame.change(|kept| (kept.left, kept.top) = (Some(place.x), Some(place.y)));
        }
        WindowEvent::Resized(size) => {
            let size = size.to_logical::<f64>(scale);
            frame.change(|kept| {
                kept.maximized = maximized;
                if !maximized && size.width > 0.0 {
                    (kept.width, kept.height) = (size.width, size.height);
                }
            });
        }
        WindowEvent::CloseRequested { .. } | WindowEvent::Focused(false) => frame.keep(),
        _ => {}
    }
}

/// Zooms a step in or out, or back to 100 %; answers the new percentage.
///
/// # Errors
/// Those of the webview.
pub(crate) fn zoom(window: &WebviewWindow, step: i64) -> tauri::Result<u16> {
    let Some(frame) = window.try_state::<Frame>() else {
        return Ok(100);
    };
    let zoom = frame
        .change(|kept| kept.zoom = next_zoom(kept.zoom, step))
        .zoom;
    window.set_zoom(f64::from(zoom) / 100.0)?;
    frame.keep();
    Ok(zoom)
}

fn next_zoom(now: u16, step: i64) -> u16 {
    match step {
        0 => 100,
        1.. => ZOOMS
            .iter()
            .copied()
            .find(|zoom| *zoom > now)
            .unwrap_or(now),
        _ => ZOOMS
            .iter()
            .copied()
            .rev()
            .find(|zoom| *zoom < now)
            .unwrap_or(now),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn zoom_goes_by_steps_and_stops_at_both_ends() {
        for (now, step, then) in [
            (100, 1, 110),
            (100, -1, 90),
            (175, 1, 200),
            (200, 1, 200),
            (80, -1, 80),
            (175, 0, 100),
        ] {
            assert_eq!(next_zoom(now, step), then, "{now} {step}");
        }
    }

    // A page from elsewhere would stand inside a window that can call the office.
    #[test]
    fn the_window_stays_on_its_own_pages() {
        assert!(at_home("tauri", Some("localhost"), None));
        for (scheme, host) in [
            ("https", "example.org"),
            ("file", ""),
            ("data", ""),
            ("http", "localhost"),
        ] {
            assert!(!at_home(scheme, Some(host), None), "{scheme}://{host}");
        }
    }
}
