//! The languages of screens and papers.

/// A language messages are written in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Lang {
    /// English.
    En,
    /// Lao.
    Lo,
    /// Vietnamese.
    Vi,
    /// Japanese.
    Ja,
}

impl Lang {
    /// All languages; English, the one others fall back to, first.
    pub const ALL: [Self; 4] = [Self::En, Self::Lo, Self::Vi, Self::Ja];

    /// ISO 639-1 code, also the folder's name under `assets/locales`.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::En => "en",
            Self::Lo => "lo",
            Self::Vi => "vi",
            Self::Ja => "ja",
        }
    }

    /// The language of an ISO 639-1 code, with or without a region (`vi-VN`).
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        let language = code.split(['-', '_', '.']).next().unwrap_or_default();
        Self::ALL
            .into_iter()
            .find(|lang| lang.code().eq_ignore_ascii_case(language))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_language_is_found_by_its_code_as_systems_write_it() {
        for (code, lang) in [
            ("lo", Some(Lang::Lo)),
            ("vi_VN.UTF-8", Some(Lang::Vi)),
            ("JA-JP", Some(Lang::Ja)),
            ("th", None),
            ("", None),
        ] {
            assert_eq!(Lang::from_code(code), lang, "{code}");
        }
    }
}
