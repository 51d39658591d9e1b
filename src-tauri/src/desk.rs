//! The contract's host with what only a window has: the clock, the two events, the dialogs.

use std::ops::ControlFlow;
use std::path::{Path, PathBuf};
use std::sync::{Arc, OnceLock};

use chrono::{DateTime, NaiveDate, Utc};
use contract::{Dialogs, Folders, Host};
use rfd::{AsyncFileDialog, FileHandle};
use rulebook::{Lang, Messages};
use tauri::async_runtime::block_on;
use tauri::{AppHandle, Emitter, Manager};

use crate::arguments::Arguments;

/// The host of the one window.
///
/// # Errors
/// When the messages of the program cannot be read.
pub(crate) fn lay_out(
    base: &Path,
    arguments: &Arguments,
    app: &AppHandle,
) -> Result<Host, Box<dyn std::error::Error>> {
    let (progress, changed) = (app.clone(), app.clone());
    let host = Host::new(
        base,
        Lang::En,
        Arc::new(Messages::load()?),
        now,
        clock(arguments.today),
        Box::new(move |done| {
            // A window that is closing hears nothing, and the work goes on to its end.
            let _ = progress.emit("progress", done);
            ControlFlow::Continue(())
        }),
    );
    Ok(host
        .with_reader(&std::env::current_exe()?)
        .with_folders(Folders::in_base(base))
        .with_dialogs(Box::new(OverTheWindow {
            app: app.clone(),
            answer: arguments.choose.clone(),
        }))
        .on_changed(Box::new(move |nouns| {
            let _ = changed.emit("changed", serde_json::json!({ "nouns": nouns }));
        })))
}

/// Dialogs of the system, over the window they belong to. They are waited for on the thread of
/// the command, never on the window's.
struct OverTheWindow {
    app: AppHandle,
    /// No driver of tests can press a dialog of the system.
    answer: Option<PathBuf>,
}

impl OverTheWindow {
    fn ask<F>(&self, how: impl FnOnce(AsyncFileDialog) -> F) -> Option<PathBuf>
    where
        F: Future<Output = Option<FileHandle>>,
    {
        if self.answer.is_some() {
            return self.answer.clone();
        }
        let window = self.app.get_webview_window(crate::frame::LABEL)?;
        let dialog = AsyncFileDialog::new().set_parent(&window);
        block_on(how(dialog)).map(PathBuf::from)
    }
}

impl Dialogs for OverTheWindow {
    fn workbook(&self) -> Option<PathBuf> {
        self.ask(|dialog| dialog.add_filter("Excel", &["xlsx"]).pick_file())
    }

    fn photo(&self) -> Option<PathBuf> {
        let pictures = ["jpg", "jpeg", "png"];
        self.ask(|dialog| dialog.add_filter("JPEG, PNG", &pictures).pick_file())
    }

    fn backup(&self) -> Option<PathBuf> {
        self.ask(|dialog| dialog.add_filter("Backup", &["backup"]).pick_file())
    }

    fn folder(&self) -> Option<PathBuf> {
        self.ask(AsyncFileDialog::pick_folder)
    }

    fn save(&self, name: &str) -> Option<PathBuf> {
        self.ask(|dialog| dialog.set_file_name(name).save_file())
    }
}

static TODAY: OnceLock<NaiveDate> = OnceLock::new();

fn clock(day: Option<NaiveDate>) -> fn() -> NaiveDate {
    match day {
        None => today,
        Some(day) => {
            TODAY.get_or_init(|| day);
            || TODAY.get().copied().unwrap_or_else(today)
        }
    }
}

#[expect(
    clippy::disallowed_methods,
    reason = "this is a shell: the one place that reads the clock"
)]
fn now() -> DateTime<Utc> {
    Utc::now()
}

#[expect(
    clippy::disallowed_methods,
    reason = "this is a shell: the one place that reads the clock"
)]
fn today() -> NaiveDate {
    chrono::Local::now().date_naive()
}
