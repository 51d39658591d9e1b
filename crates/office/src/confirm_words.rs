//! The words of our own editions: replaced by the office, and vouched for by a named person,
//! edition by edition and language by language. Until then a paper with them is a draft.

use chrono::NaiveDate;
use domain::record::Record;
use domain::wording::{Confirmation, Wording};
use forms::{Form, Library, Tongue};
use store::{Read, Stamp, Store, Tx};

use crate::error::OfficeError;
use crate::op::Op;
use crate::session::Session;

/// A form with what is known of its words.
#[derive(Clone, Debug)]
pub struct FormStanding {
    /// The form, with the office's words in it.
    pub form: Form,
    /// Its own languages.
    pub words: Vec<WordsStanding>,
}

/// The words of one language of a form.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WordsStanding {
    /// The language.
    pub tongue: Tongue,
    /// How many words are the office's in place of the shipped ones.
    pub replaced: usize,
    /// Who vouched for them last.
    pub confirmed_by: String,
    /// When.
    pub confirmed_on: Option<NaiveDate>,
    /// They are still the words that were read.
    pub holds: bool,
}

/// One word or statement of a form in one language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FormWords {
    /// Its key in the form.
    pub key: String,
    /// In Japanese, to compare.
    pub japanese: String,
    /// As it is printed.
    pub text: String,
    /// As it was shipped.
    pub shipped: String,
}

/// Which words: form, edition, language.
#[derive(Clone, Copy, Debug)]
pub struct Edition<'a> {
    /// Slug of the form.
    pub form: &'a str,
    /// Its edition.
    pub edition: &'a str,
    /// The language.
    pub tongue: Tongue,
}

impl Session {
    /// Every edition of every form, with what is known of its words.
    ///
    /// # Errors
    /// The store's and those of the forms.
    pub fn form_standings(&self) -> Result<Vec<FormStanding>, OfficeError> {
        let paper = self.paper()?;
        let confirmations = self.store.all::<Confirmation>()?;
        let wordings = self.store.all::<Wording>()?;
        let standing = |form: &Form| FormStanding {
            words: form
                .own_tongues()
                .map(|tongue| {
                    let of = |f: &str, e: &str, l: &str| {
                        (f, e, l) == (&form.slug, &form.edition, tongue.code())
                    };
                    let read = confirmations
                        .iter()
                        .find(|c| of(&c.form, &c.edition, &c.language));
                    let replaced = wordings
                        .iter()
                        .filter(|w| of(&w.form, &w.edition, &w.language));
                    WordsStanding {
                        tongue,
                        replaced: replaced.count(),
                        confirmed_by: read.map(|c| c.confirmed_by.clone()).unwrap_or_default(),
                        confirmed_on: read.and_then(|c| c.confirmed_on),
                        holds: form.confirmed.contains(&tongue),
                    }
                })
                .collect(),
            form: form.clone(),
        };
        // The office's own edition of a form has the words of the other.
        let forms = paper.library.forms().filter(|form| !form.internal);
        Ok(forms.map(standing).collect())
    }

    /// The words of a language of a form that are our own.
    ///
    /// # Errors
    /// [`OfficeError::UnknownForm`]; the store's.
    pub fn form_words(&self, of: Edition<'_>) -> Result<Vec<FormWords>, OfficeError> {
        let paper = self.paper()?;
        let shipped = self.shipped()?;
        let form = known(&paper.library, of)?;
        let before = known(&shipped, of)?;
        let old = |key: &str| {
            let words = before.own_words(of.tongue).find(|(known, _)| *known == key);
            words.map(|(_, text)| text.to_owned()).unwrap_or_default()
        };
        let words = form.own_words(of.tongue).map(|(key, text)| FormWords {
            key: key.to_owned(),
            japanese: form
                .texts
                .get(key)
                .map(|w| w.ja.clone())
                .unwrap_or_default(),
            text: text.to_owned(),
            shipped: old(key),
        });
        Ok(words.collect())
    }

    /// Puts the office's words in place of shipped ones; empty words bring those back. What was
    /// confirmed of the edition in that language is not confirmed any more.
    ///
    /// # Errors
    /// [`OfficeError::UnknownForm`]; [`OfficeError::Field`] where no words of ours stand.
    pub fn replace_words(
        &mut self,
        of: Edition<'_>,
        key: &str,
        text: &str,
        stamp: &Stamp,
    ) -> Result<(), OfficeError> {
        let mut shipped = self.shipped()?;
        known(&shipped, of)?;
        let text = domain::text::clean(text);
        let form = shipped.edition_mut(of.form, of.edition);
        if !form.is_some_and(|form| form.replace(key, of.tongue, "…")) {
            return Err(OfficeError::field("field-bad-value", "wording.text"));
        }
        self.transact(Op::ReplaceWords, stamp, |tx| {
            let stored = tx.all::<Wording>()?.into_iter().find(|row| {
                (row.form.as_str(), row.edition.as_str()) == (of.form, of.edition)
                    && (row.statement.as_str(), row.language.as_str()) == (key, of.tongue.code())
            });
            if text.is_empty() {
                if let Some(row) = stored {
                    tx.remove::<Wording>(row.id)?;
                }
                return Ok::<_, OfficeError>(());
            }
            let mut row = match stored {
                Some(row) => row,
                None => Wording::blank(tx.new_id()),
            };
            of.form.clone_into(&mut row.form);
            of.edition.clone_into(&mut row.edition);
            key.clone_into(&mut row.statement);
            of.tongue.code().clone_into(&mut row.language);
            row.text.clone_from(&text);
            tx.put(&row)?;
            Ok(())
        })
    }

    /// Notes that a named person has read the words of an edition in a language as they are now
    /// and vouches for them.
    ///
    /// # Errors
    /// [`OfficeError::UnknownForm`]; [`OfficeError::Field`] without a name.
    pub fn confirm_words(
        &mut self,
        of: Edition<'_>,
        by: &str,
        on: NaiveDate,
        stamp: &Stamp,
    ) -> Result<(), OfficeError> {
        let by = domain::text::clean(by);
        if by.is_empty() {
            return Err(OfficeError::field(
                "field-code-empty",
                "confirmation.confirmed_by",
            ));
        }
        let paper = self.paper()?;
        let hash = words_hash(known(&paper.library, of)?, of.tongue);
        self.transact(Op::ConfirmWords, stamp, |tx| {
            let mut row = confirmation(tx, of)?;
            row.confirmed_by.clone_from(&by);
            row.confirmed_on = Some(on);
            row.words_hash.clone_from(&hash);
            tx.put(&row)?;
            Ok(())
        })
    }

    fn shipped(&self) -> Result<Library, OfficeError> {
        Library::load(&self.assets).map_err(|error| OfficeError::Form(error.to_string()))
    }
}

/// The forms with the office's words in them, and what was confirmed of them as they are now.
pub(crate) fn with_words(mut library: Library, store: &Store) -> Result<Library, OfficeError> {
    for row in store.all::<Wording>()? {
        let Some(tongue) = Tongue::from_code(&row.language) else {
            continue;
        };
        each(&mut library, &row.form, &row.edition, |form| {
            // A statement that a later edition of the program no longer has is left alone.
            let _ = form.replace(&row.statement, tongue, &row.text);
        });
    }
    for row in store.all::<Confirmation>()? {
        let Some(tongue) = Tongue::from_code(&row.language) else {
            continue;
        };
        each(&mut library, &row.form, &row.edition, |form| {
            if words_hash(form, tongue) == row.words_hash {
                form.confirmed.insert(tongue);
            }
        });
    }
    Ok(library)
}

/// An edition of a form, and the office's own edition of it.
fn each(library: &mut Library, slug: &str, edition: &str, mut work: impl FnMut(&mut Form)) {
    let form = library.edition(slug, edition);
    let internal = form.and_then(|form| form.internal_slug.clone());
    for slug in std::iter::once(slug).chain(internal.as_deref()) {
        if let Some(form) = library.edition_mut(slug, edition) {
            work(form);
        }
    }
}

fn words_hash(form: &Form, tongue: Tongue) -> String {
    let mut text = String::new();
    for (key, words) in form.own_words(tongue) {
        text.push_str(key);
        text.push('=');
        text.push_str(words);
        text.push('\n');
    }
    store::object_name(text.as_bytes())
}

fn known<'l>(library: &'l Library, of: Edition<'_>) -> Result<&'l Form, OfficeError> {
    let form = library.edition(of.form, of.edition);
    form.ok_or_else(|| OfficeError::UnknownForm {
        slug: format!("{} {}", of.form, of.edition),
        known: library
            .forms()
            .map(|form| form.slug.as_str())
            .collect::<Vec<_>>()
            .join(", "),
    })
}

fn confirmation(tx: &mut Tx<'_>, of: Edition<'_>) -> Result<Confirmation, OfficeError> {
    let same = |row: &Confirmation| {
        (
            row.form.as_str(),
            row.edition.as_str(),
            row.language.as_str(),
        ) == (of.form, of.edition, of.tongue.code())
    };
    if let Some(row) = tx.all::<Confirmation>()?.into_iter().find(same) {
        return Ok(row);
    }
    let mut row = Confirmation::blank(tx.new_id());
    of.form.clone_into(&mut row.form);
    of.edition.clone_into(&mut row.edition);
    of.tongue.code().clone_into(&mut row.language);
    Ok(row)
}
