//! Every edition of every form, in every language it carries, filled fully, barely, to the limit
//! and not at all: what it must not do, what it looks like, what it prints, and that none is
//! missing. A form added to the folder is held to all of it without a line written here, save
//! its line in `tests/suite/forms.csv`.
//!
//! `TABIDACHI_WRITE=1 cargo test -p forms --test editions` writes what is compared: the pages and
//! pictures in `tests/ref/forms` and `docs/bindings.md`.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test stops where it cannot go on"
)]

mod people;

#[path = "editions/bindings.rs"]
mod bindings;
#[path = "editions/grey.rs"]
mod grey;
#[path = "editions/listed.rs"]
mod listed;
#[path = "editions/matrix.rs"]
mod matrix;
#[path = "editions/pages.rs"]
mod pages;
#[path = "editions/trials.rs"]
mod trials;

use std::path::{Path, PathBuf};
use std::sync::{Arc, LazyLock};

use forms::{Filling, Form, Trial};
use people::desk::DESK;
use typeset::Item;

/// One edition with everything it was tried with.
struct Tried {
    form: &'static Form,
    trials: Vec<Trial>,
}

/// All of them, tried once for all tests.
static TRIED: LazyLock<Vec<Tried>> = LazyLock::new(|| {
    let photo = rulebook::assets()
        .file("sample/photos/LA-0001.jpg")
        .unwrap();
    let photo: Arc<[u8]> = Arc::from(photo);
    let forms = DESK.library.forms();
    forms
        .map(|form| Tried {
            form,
            trials: forms::trials(&DESK.fonts, form, &DESK.words, Some(&photo)),
        })
        .collect()
});

impl Tried {
    /// `titp-1-3 read-2026-11-22 lo full`, for messages.
    fn name(&self, trial: &Trial) -> String {
        let form = self.form;
        format!("{} {} {}", form.slug, form.edition, case(trial))
    }

    /// Whether the photo stands on it: a picture is no text that a form binds.
    fn shows_photo(&self) -> bool {
        let full = self.trials.iter().filter(|t| t.filling == Filling::Full);
        let mut items = full
            .flat_map(|t| &t.rendered.pages)
            .flat_map(|page| &page.items);
        items.any(|item| matches!(item, Item::Image { .. }))
    }
}

/// `lo full`.
fn case(trial: &Trial) -> String {
    let language = trial.language.native().map_or("ja", forms::Tongue::code);
    format!("{language} {}", trial.filling.code())
}

/// A path from the top of the project.
fn top(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../..")
        .join(path)
}

/// Whether what is compared is to be written instead.
fn writing() -> bool {
    std::env::var_os("TABIDACHI_WRITE").is_some()
}

/// A committed text, whatever the line ends of the checkout; empty when there is none.
fn committed(path: &Path) -> String {
    let text = std::fs::read_to_string(path).unwrap_or_default();
    text.replace("\r\n", "\n")
}

/// Rows of a case file by the names of its columns.
fn rows(path: &str) -> Vec<std::collections::BTreeMap<String, String>> {
    let mut reader = csv::Reader::from_path(top(path)).unwrap();
    reader.deserialize().map(|row| row.unwrap()).collect()
}

/// Fails with everything that was found.
fn none(found: &[String], what: &str) {
    assert!(found.is_empty(), "{} {what}: {found:#?}", found.len());
}
