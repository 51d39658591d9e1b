//! Commands `list-forms`, `form-words`, `replace-words`, `confirm-words`: the editions of forms,
//! whose words they carry, and who vouches for them.

use forms::{Tongue, Wording};
use office::{Edition, FormStanding};
use serde::{Deserialize, Serialize};

use crate::{Access, Command, Host, WireError};

/// One edition of one form.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct FormView {
    /// Slug.
    pub slug: String,
    /// Number as printed; empty for papers of our own.
    pub number: String,
    /// Title in the language of the screen, else in Japanese.
    pub title: String,
    /// Japanese title.
    pub title_japanese: String,
    /// Edition.
    pub edition: String,
    /// First day it is known to hold, `YYYY-MM-DD`.
    pub valid_from: String,
    /// How sure its labels are: `A`, `B`, `C`, `D`.
    pub mark: String,
    /// Whose words its statements are: `official`, `own`, `none`.
    pub wording: &'static str,
    /// Languages besides Japanese.
    pub languages: Vec<&'static str>,
    /// `trainee`, `order` or `organisation`.
    pub scope: &'static str,
    /// Who gets it.
    pub recipient: &'static str,
    /// Where its labels were read.
    pub source: String,
    /// Languages whose words are our own.
    pub words: Vec<WordsView>,
}

/// The words of ours in one language of a form.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct WordsView {
    /// `ja`, `lo`, `vi`, `en`.
    pub language: &'static str,
    /// How many the office has put in place of the shipped ones.
    pub replaced: usize,
    /// Who vouched for them last; empty when nobody did.
    pub confirmed_by: String,
    /// When, `YYYY-MM-DD`.
    pub confirmed_on: Option<String>,
    /// They are still the words that were read.
    pub holds: bool,
}

impl FormView {
    fn of(standing: FormStanding, host: &Host) -> Self {
        let form = standing.form;
        let words = standing.words.into_iter().map(|words| WordsView {
            language: words.tongue.code(),
            replaced: words.replaced,
            confirmed_by: words.confirmed_by,
            confirmed_on: words.confirmed_on.map(|day| day.to_string()),
            holds: words.holds,
        });
        Self {
            title: host.title_of(&form.title),
            title_japanese: form.title.ja,
            mark: format!("{:?}", form.mark),
            wording: match form.wording {
                Wording::Official => "official",
                Wording::Own => "own",
                Wording::None => "none",
            },
            languages: form
                .translation
                .keys()
                .map(|tongue| tongue.code())
                .collect(),
            scope: form.scope.code(),
            recipient: form.recipient.code(),
            valid_from: form.valid_from.to_string(),
            slug: form.slug,
            number: form.number,
            edition: form.edition,
            source: form.source,
            words: words.collect(),
        }
    }

    /// Whether a paper in that language is a draft.
    #[must_use]
    pub fn is_draft(&self) -> bool {
        self.words.iter().any(|words| !words.holds)
    }
}

/// Lists every edition of every form.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct ListForms {}

impl Command for ListForms {
    const NAME: &'static str = "list-forms";
    const PERMISSION: &'static str = "form.read";
    const ACCESS: Access = Access::Read;
    type Response = Vec<FormView>;

    fn run(self, host: &Host) -> Result<Vec<FormView>, WireError> {
        let forms = host.read(|session| Ok(session.form_standings()?))?;
        Ok(forms
            .into_iter()
            .map(|form| FormView::of(form, host))
            .collect())
    }
}

/// Reads the words of ours in one language of an edition.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct FormWords {
    /// Slug of the form.
    pub form: String,
    /// Its edition.
    pub edition: String,
    /// `ja`, `lo`, `vi`, `en`.
    pub language: String,
}

/// One word or statement.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct WordView {
    /// Its key in the form.
    pub key: String,
    /// In Japanese, to compare.
    pub japanese: String,
    /// As it is printed.
    pub text: String,
    /// As it was shipped.
    pub shipped: String,
}

fn tongue(code: &str) -> Result<Tongue, WireError> {
    let tongue = Tongue::from_code(code);
    tongue.ok_or_else(|| WireError::new("unknown-language").arg("value", code))
}

impl Command for FormWords {
    const NAME: &'static str = "form-words";
    const PERMISSION: &'static str = "form.read";
    const ACCESS: Access = Access::Read;
    type Response = Vec<WordView>;

    fn run(self, host: &Host) -> Result<Vec<WordView>, WireError> {
        let of = Edition {
            form: &self.form,
            edition: &self.edition,
            tongue: tongue(&self.language)?,
        };
        let words = host.read(|session| Ok(session.form_words(of)?))?;
        let view = |word: office::FormWords| WordView {
            key: word.key,
            japanese: word.japanese,
            text: word.text,
            shipped: word.shipped,
        };
        Ok(words.into_iter().map(view).collect())
    }
}

/// Puts the office's words in place of shipped ones; empty words bring those back.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct ReplaceWords {
    /// Slug of the form.
    pub form: String,
    /// Its edition.
    pub edition: String,
    /// `ja`, `lo`, `vi`, `en`.
    pub language: String,
    /// Key of the words.
    pub key: String,
    /// The office's words.
    pub text: String,
}

impl Command for ReplaceWords {
    const NAME: &'static str = "replace-words";
    const PERMISSION: &'static str = "form.write";
    const ACCESS: Access = Access::Write;
    type Response = Vec<WordView>;

    fn run(self, host: &Host) -> Result<Vec<WordView>, WireError> {
        let of = Edition {
            form: &self.form,
            edition: &self.edition,
            tongue: tongue(&self.language)?,
        };
        let stamp = host.stamp();
        host.write(|session| Ok(session.replace_words(of, &self.key, &self.text, &stamp)?))?;
        host.call(FormWords {
            form: self.form,
            edition: self.edition,
            language: self.language,
        })
    }
}

/// A named person has read the words of an edition in a language and vouches for them.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct ConfirmWords {
    /// Slug of the form.
    pub form: String,
    /// Its edition.
    pub edition: String,
    /// `ja`, `lo`, `vi`, `en`.
    pub language: String,
    /// The person's name.
    pub by: String,
}

impl Command for ConfirmWords {
    const NAME: &'static str = "confirm-words";
    const PERMISSION: &'static str = "form.confirm";
    const ACCESS: Access = Access::Write;
    type Response = Vec<FormView>;

    fn run(self, host: &Host) -> Result<Vec<FormView>, WireError> {
        let of = Edition {
            form: &self.form,
            edition: &self.edition,
            tongue: tongue(&self.language)?,
        };
        let (stamp, today) = (host.stamp(), host.today());
        host.write(|session| Ok(session.confirm_words(of, &self.by, today, &stamp)?))?;
        host.call(ListForms {})
    }
}
