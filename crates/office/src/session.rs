//! An open office with everything a use case needs besides its arguments.

use std::collections::BTreeSet;
use std::path::Path;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use domain::account::Account;
use domain::file::Lists;
use domain::record::Record;
use domain::rule::Rules;
use domain::wording::{Confirmation, Wording};
use forms::Library;
use rulebook::{Assets, Messages};
use store::{
    Check, ListQuery, Mode, Narrowing, PageQuery, Read, Stamp, Store, TraineeLine, TraineePage, Tx,
    Undone,
};
use typeset::{FontData, FontSet};
use vault::{Kind, RecoveryCode, Vault};

use crate::check_file::not_found;
use crate::confirm_words::with_words;
use crate::error::OfficeError;
use crate::op::Op;
use crate::read_protected::Opened;

/// An open office.
pub struct Session {
    pub(crate) store: Store,
    pub(crate) assets: Assets,
    /// Rules as shipped; every file carries them as the office set them.
    pub(crate) shipped: Rules,
    pub(crate) lists: Arc<Lists>,
    pub(crate) messages: Arc<Messages>,
    /// Who has signed in.
    pub(crate) account: Account,
    /// A practice office: its people are nobody, nothing of them is kept from anybody.
    pub(crate) practice: bool,
    pub(crate) opened: Opened,
    /// The keys; a session that only reads has none.
    pub(crate) vault: Option<Vault>,
    /// A recovery code that was not typed back yet.
    pub(crate) recovery: Option<RecoveryCode>,
    pub(crate) recovery_mark: String,
    paper: Arc<Mutex<Loaded>>,
    changed: BTreeSet<&'static str>,
}

/// What printing needs: loaded when the first paper is printed, not at the start.
pub(crate) struct Paper {
    pub(crate) fonts: Arc<FontSet>,
    pub(crate) library: Library,
}

/// What is loaded of it. Fonts never change; the forms carry the office's words.
#[derive(Default)]
struct Loaded {
    fonts: Option<Arc<FontSet>>,
    paper: Option<Arc<Paper>>,
}

impl Session {
    pub(crate) fn over(
        store: Store,
        dir: &Path,
        messages: Arc<Messages>,
        account: Account,
        vault: Option<Vault>,
    ) -> Result<Self, OfficeError> {
        let assets = Assets::with_override(dir);
        let told = |error: rulebook::RulebookError| OfficeError::Rulebook(error.to_string());
        let rules = rulebook::read_rules(&assets).map_err(told)?;
        let lists = Arc::new(rulebook::read_lists(&assets).map_err(told)?);
        Ok(Self {
            store,
            assets,
            shipped: rules,
            lists,
            messages,
            practice: vault
                .as_ref()
                .is_none_or(|one| one.kind() == Kind::Practice),
            recovery_mark: vault
                .as_ref()
                .map(|one| one.recovery_mark().to_owned())
                .unwrap_or_default(),
            account,
            vault,
            recovery: None,
            opened: Opened::default(),
            paper: Arc::default(),
            changed: BTreeSet::new(),
        })
    }

    /// The same office for another thread: it only reads, and never waits for this one.
    ///
    /// # Errors
    /// The store's.
    pub fn second(&self) -> Result<Self, OfficeError> {
        Ok(Self {
            store: self.store.second()?,
            assets: self.assets.clone(),
            shipped: self.shipped.clone(),
            lists: Arc::clone(&self.lists),
            messages: Arc::clone(&self.messages),
            account: self.account.clone(),
            practice: self.practice,
            recovery_mark: self.recovery_mark.clone(),
            vault: None,
            recovery: None,
            opened: Arc::clone(&self.opened),
            paper: Arc::clone(&self.paper),
            changed: BTreeSet::new(),
        })
    }

    /// The one door for change: runs an operation and notes which nouns it changed.
    pub(crate) fn transact<T, E: From<store::StoreError>>(
        &mut self,
        op: Op,
        stamp: &Stamp,
        f: impl FnOnce(&mut Tx<'_>) -> Result<T, E>,
    ) -> Result<T, E> {
        let (value, changed) = self.store.transact(stamp, op.name(), &op.detail(), f)?;
        self.note(&changed.nouns);
        Ok(value)
    }

    /// Remembers which nouns changed, and forgets the forms when their words did.
    fn note(&mut self, nouns: &BTreeSet<&'static str>) {
        if nouns.contains(Wording::NOUN) || nouns.contains(Confirmation::NOUN) {
            self.loaded().paper = None;
        }
        self.changed.extend(nouns);
    }

    fn loaded(&self) -> MutexGuard<'_, Loaded> {
        self.paper.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Nouns changed since this was asked last: what windows have to read again.
    pub fn take_changed(&mut self) -> BTreeSet<&'static str> {
        std::mem::take(&mut self.changed)
    }

    /// The rules as the office set them.
    pub(crate) fn rules(&self) -> Result<Rules, OfficeError> {
        Ok(self.shipped.with(&self.store.all()?))
    }

    /// The order of that code.
    ///
    /// # Errors
    /// [`OfficeError::NotFound`] and the store's.
    pub fn order_id(&self, code: &str) -> Result<domain::value::Id, OfficeError> {
        let order = self.store.order_by_code(code)?;
        Ok(order.ok_or_else(|| not_found("order", code))?.id)
    }

    /// A window into the list of trainees.
    ///
    /// # Errors
    /// The store's.
    pub fn page_of_trainees(&self, query: &PageQuery<'_>) -> Result<TraineePage, OfficeError> {
        Ok(self.store.page_of_trainees(query)?)
    }

    /// What the list of trainees can be narrowed to.
    ///
    /// # Errors
    /// The store's.
    pub fn narrowing(&self) -> Result<Narrowing, OfficeError> {
        Ok(self.store.narrowing()?)
    }

    /// The bytes of a photo by their name.
    ///
    /// # Errors
    /// The store's.
    pub fn photo_bytes(&self, sha256: &str) -> Result<Option<Arc<[u8]>>, OfficeError> {
        Ok(self.store.photo_bytes(sha256)?)
    }

    /// Whether this program may write.
    #[must_use]
    pub fn mode(&self) -> &Mode {
        self.store.mode()
    }

    /// Whether its people are nobody.
    #[must_use]
    pub fn is_practice(&self) -> bool {
        self.practice
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
        let undone = self.store.undo(stamp)?;
        self.note(&undone.changed.nouns);
        Ok(undone)
    }

    /// Does again what was taken back last.
    ///
    /// # Errors
    /// The store's.
    pub fn redo(&mut self, stamp: &Stamp) -> Result<Undone, OfficeError> {
        let redone = self.store.redo(stamp)?;
        self.note(&redone.changed.nouns);
        Ok(redone)
    }

    /// Looks at the whole database.
    ///
    /// # Errors
    /// The store's, when it cannot be read at all.
    pub fn verify(&self) -> Result<Vec<Check>, OfficeError> {
        Ok(self.store.verify()?)
    }

    /// Looks over what was added to the history since it was found good last.
    ///
    /// # Errors
    /// The store's.
    pub fn look_since(&self) -> Result<Check, OfficeError> {
        Ok(self.store.look_since()?)
    }

    /// Makes the search index anew, brings lost pictures back from the backups in `place`, and removes
    /// files that no row names.
    ///
    /// # Errors
    /// The store's.
    pub fn mend(&mut self, place: &Path) -> Result<(), OfficeError> {
        Ok(self.store.mend(place)?)
    }

    pub(crate) fn paper(&self) -> Result<Arc<Paper>, OfficeError> {
        let mut loaded = self.loaded();
        if let Some(paper) = &loaded.paper {
            return Ok(Arc::clone(paper));
        }
        let fonts = match &loaded.fonts {
            Some(fonts) => Arc::clone(fonts),
            None => Arc::new(read_fonts(&self.assets)?),
        };
        loaded.fonts = Some(Arc::clone(&fonts));
        let library =
            Library::load(&self.assets).map_err(|error| OfficeError::Form(error.to_string()))?;
        let library = with_words(library, &self.store)?;
        let paper = Arc::new(Paper { fonts, library });
        loaded.paper = Some(Arc::clone(&paper));
        Ok(paper)
    }
}

/// The shipped fonts.
pub(crate) fn read_fonts(assets: &Assets) -> Result<FontSet, OfficeError> {
    let files = assets.files_under("fonts").into_iter();
    let fonts = files.filter_map(|(path, bytes)| {
        let name = path.rsplit('/').next()?.strip_suffix(".ttf")?;
        Some(FontData {
            name: name.to_owned(),
            bytes: bytes.into(),
        })
    });
    FontSet::new(fonts.collect()).map_err(|error| OfficeError::Paper(error.to_string()))
}

/// Whether a folder holds an office; it is not opened.
#[must_use]
pub fn is_office(dir: &Path) -> bool {
    store::is_office(dir)
}
