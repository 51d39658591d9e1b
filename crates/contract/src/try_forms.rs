//! Command `try-forms`, of the command line alone: forms tried with invented values.

use serde::{Deserialize, Serialize};

use crate::check::FindingView;
use crate::{Access, Command, FileId, Host, WireError};

/// Tries the forms in a folder, or all that are shipped.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct TryForms {
    /// The folder with `form.ron` in it or below it.
    #[serde(default)]
    pub folder: Option<FileId>,
    /// Where every trial is written as a PDF.
    #[serde(default)]
    pub out: Option<FileId>,
}

/// A form tried once.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct TriedForm {
    /// Slug of the form.
    pub slug: String,
    /// Its edition.
    pub edition: String,
    /// The language beside Japanese; empty for Japanese alone.
    pub language: &'static str,
    /// `full`, `minimal`, `longest`, `empty`.
    pub filling: &'static str,
    /// Pages of the paper.
    pub pages: usize,
    /// Nothing is wrong.
    pub good: bool,
    /// What does not fit or cannot be printed.
    #[cfg_attr(test, ts(type = "Array<FindingView>"))]
    pub faults: Vec<FindingView>,
    /// Words that stand on other words.
    pub clashes: Vec<String>,
    /// Facts it prints that nobody can enter.
    pub unreachable: Vec<&'static str>,
}

impl Command for TryForms {
    const NAME: &'static str = "try-forms";
    const PERMISSION: &'static str = "tool.use";
    const ACCESS: Access = Access::Read;
    type Response = Vec<TriedForm>;

    fn run(self, host: &Host) -> Result<Vec<TriedForm>, WireError> {
        let path = |file: &Option<FileId>| file.as_ref().map(|file| host.path(file)).transpose();
        let (folder, out) = (path(&self.folder)?, path(&self.out)?);
        let tried = office::try_forms(folder.as_deref(), out.as_deref(), &host.messages)?;
        let view = |one: office::Tried| TriedForm {
            good: one.is_good(),
            slug: one.slug,
            edition: one.edition,
            language: one.language,
            filling: one.filling,
            pages: one.pages,
            faults: host.views(one.faults),
            clashes: one.clashes,
            unreachable: one.unreachable,
        };
        Ok(tried.into_iter().map(view).collect())
    }
}
