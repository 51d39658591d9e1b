//! The languages of a paper: Japanese first, the trainee's own beside it. They
//! have nothing to do with the language of the screen.

use std::collections::BTreeMap;

use rulebook::{Lang, Messages};
use serde::Deserialize;

/// A language words can be printed in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Tongue {
    /// Japanese.
    Ja,
    /// Lao.
    Lo,
    /// Vietnamese.
    Vi,
    /// English.
    En,
}

impl Tongue {
    /// All of them, Japanese first.
    pub const ALL: [Self; 4] = [Self::Ja, Self::Lo, Self::Vi, Self::En];

    /// The language of a code.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|one| one.code() == code)
    }

    /// ISO 639-1 code.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Ja => "ja",
            Self::Lo => "lo",
            Self::Vi => "vi",
            Self::En => "en",
        }
    }
}

/// The pair of languages of one printed document.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Default)]
pub enum DocLang {
    /// Japanese alone: papers of an order.
    #[default]
    Japanese,
    /// Japanese and Lao.
    Lao,
    /// Japanese and Vietnamese.
    Vietnamese,
}

impl DocLang {
    /// The pair for a trainee: by mother tongue, else by nationality (country code).
    #[must_use]
    pub fn of(mother_tongue: &str, nationality: &str) -> Self {
        match (mother_tongue, nationality) {
            ("lo", _) => Self::Lao,
            ("vi", _) => Self::Vietnamese,
            (_, "LA") => Self::Lao,
            (_, "VN") => Self::Vietnamese,
            _ => Self::Japanese,
        }
    }

    /// The language beside Japanese.
    #[must_use]
    pub fn native(self) -> Option<Tongue> {
        match self {
            Self::Japanese => None,
            Self::Lao => Some(Tongue::Lo),
            Self::Vietnamese => Some(Tongue::Vi),
        }
    }
}

/// The same words in several languages; Japanese always.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Words {
    /// Japanese, as printed on the form.
    pub ja: String,
    /// Lao.
    #[serde(default)]
    pub lo: String,
    /// Vietnamese.
    #[serde(default)]
    pub vi: String,
    /// English.
    #[serde(default)]
    pub en: String,
}

impl Words {
    /// The words in one language; empty when there are none.
    #[must_use]
    pub fn get(&self, tongue: Tongue) -> &str {
        match tongue {
            Tongue::Ja => &self.ja,
            Tongue::Lo => &self.lo,
            Tongue::Vi => &self.vi,
            Tongue::En => &self.en,
        }
    }

    pub(crate) fn get_mut(&mut self, tongue: Tongue) -> &mut String {
        match tongue {
            Tongue::Ja => &mut self.ja,
            Tongue::Lo => &mut self.lo,
            Tongue::Vi => &mut self.vi,
            Tongue::En => &mut self.en,
        }
    }
}

/// Labels of a form by key.
pub type Texts = BTreeMap<String, Words>;

/// Where the words of closed lists come from (`choice-Sex-male`, `language-lo`).
pub trait Dictionary {
    /// The message in that language.
    fn word(&self, tongue: Tongue, key: &str) -> String;
}

impl Dictionary for Messages {
    fn word(&self, tongue: Tongue, key: &str) -> String {
        let lang = match tongue {
            Tongue::Ja => Lang::Ja,
            Tongue::Lo => Lang::Lo,
            Tongue::Vi => Lang::Vi,
            Tongue::En => Lang::En,
        };
        self.get(lang, key, &[])
    }
}
