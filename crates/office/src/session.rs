//! An open office with everything a use case needs besides its arguments.

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Arc;

use domain::file::Job;
use domain::rule::Rules;
use forms::Library;
use rulebook::{Assets, Messages};
use store::{Check, ListQuery, Mode, Read, Stamp, Store, TraineeLine, Undone};
use typeset::{FontData, FontSet};

use crate::error::OfficeError;

/// An open office.
pub struct Session {
    pub(crate) store: Store,
    pub(crate) assets: Assets,
    pub(crate) rules: Rules,
    pub(crate) jobs: Arc<BTreeMap<String, Job>>,
    pub(crate) messages: Arc<Messages>,
    paper: Option<Arc<Paper>>,
}

/// What printing needs: loaded when the first paper is printed, not at the start.
pub(crate) struct Paper {
    pub(crate) fonts: FontSet,
    pub(crate) library: Library,
}

impl Session {
    /// Opens the office in a folder; read-only when another program holds it.
    ///
    /// # Errors
    /// The store's, and those of the rule book.
    pub fn open(dir: &Path, messages: Arc<Messages>) -> Result<Self, OfficeError> {
        Self::over(Store::open(dir)?, dir, messages)
    }

    pub(crate) fn over(
        store: Store,
        dir: &Path,
        messages: Arc<Messages>,
    ) -> Result<Self, OfficeError> {
        let assets = Assets::with_override(dir);
        let told = |error: rulebook::RulebookError| OfficeError::Rulebook(error.to_string());
        let rules = rulebook::read_rules(&assets).map_err(told)?;
        let jobs = Arc::new(rulebook::read_jobs(&assets).map_err(told)?);
        Ok(Self {
            store,
            assets,
            rules,
            jobs,
            messages,
            paper: None,
        })
    }

    /// Whether this program may write.
    #[must_use]
    pub fn mode(&self) -> &Mode {
        self.store.mode()
    }

    /// Whether this is the invented sample office.
    ///
    /// # Errors
    /// The store's.
    pub fn is_sample(&self) -> Result<bool, OfficeError> {
        let office = self.store.all::<domain::office::Office>()?;
        // Made by an earlier run that was stopped before its import.
        let begun =
            |o: &domain::office::Office| o.practice == Some(true) && o.name_latin == "Sample";
        Ok(office.iter().any(|o| o.sample == Some(true) || begun(o)))
    }

    /// Trainees by text in any script, code, phone or passport number.
    ///
    /// # Errors
    /// The store's.
    pub fn list_trainees(&self, query: &ListQuery<'_>) -> Result<Vec<TraineeLine>, OfficeError> {
        Ok(self.store.list_trainees(query)?)
    }

    /// Takes back the newest operation that was not taken back yet.
    ///
    /// # Errors
    /// The store's; it says which row is newer.
    pub fn undo(&mut self, stamp: &Stamp) -> Result<Undone, OfficeError> {
        Ok(self.store.undo(stamp)?)
    }

    /// Does again what was taken back last.
    ///
    /// # Errors
    /// The store's.
    pub fn redo(&mut self, stamp: &Stamp) -> Result<Undone, OfficeError> {
        Ok(self.store.redo(stamp)?)
    }

    /// Looks at the whole database.
    ///
    /// # Errors
    /// The store's, when it cannot be read at all.
    pub fn verify(&self) -> Result<Vec<Check>, OfficeError> {
        Ok(self.store.verify()?)
    }

    pub(crate) fn paper(&mut self) -> Result<Arc<Paper>, OfficeError> {
        if let Some(paper) = &self.paper {
            return Ok(Arc::clone(paper));
        }
        let fonts = self
            .assets
            .files_under("fonts")
            .into_iter()
            .filter_map(|(path, bytes)| {
                let name = path.rsplit('/').next()?.strip_suffix(".ttf")?;
                Some(FontData {
                    name: name.to_owned(),
                    bytes: bytes.into(),
                })
            })
            .collect();
        let fonts = FontSet::new(fonts).map_err(|error| OfficeError::Paper(error.to_string()))?;
        let library =
            Library::load(&self.assets).map_err(|error| OfficeError::Form(error.to_string()))?;
        let paper = Arc::new(Paper { fonts, library });
        self.paper = Some(Arc::clone(&paper));
        Ok(paper)
    }
}
