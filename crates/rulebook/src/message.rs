//! Messages in four languages: one Fluent source for screen, paper, terminal and errors.
//!
//! It deliberately keeps the language of the screen and that of a document apart:
//! a language is an argument of every call and never a state. Values are put in
//! as they come; dates and amounts are formatted by whoever passes them.

use std::collections::BTreeMap;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use unic_langid::LanguageIdentifier;

use crate::assets::assets;
use crate::error::RulebookError;
use crate::lang::Lang;

/// Digits a float holds exactly: Fluent counts in floats.
const EXACT_DIGITS: usize = 15;

/// All messages of all languages.
pub struct Messages {
    bundles: Vec<(Lang, FluentBundle<FluentResource>)>,
    /// Names of the papers of the checklist by key, in the order of [`Lang::ALL`].
    papers: BTreeMap<String, Vec<String>>,
}

impl std::fmt::Debug for Messages {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Messages").finish_non_exhaustive()
    }
}

impl Messages {
    /// The shipped messages.
    ///
    /// # Errors
    /// A file is not Fluent, or defines a key a second time.
    pub fn load() -> Result<Self, RulebookError> {
        let mut bundles = Vec::new();
        for lang in Lang::ALL {
            let folder = format!("locales/{}", lang.code());
            let files = assets().files_under(&folder);
            if files.is_empty() {
                return Err(RulebookError::Absent { path: folder });
            }
            let mut bundle = bundle_of(lang, &folder)?;
            for (path, bytes) in files {
                add_file(&mut bundle, path, bytes)?;
            }
            bundles.push((lang, bundle));
        }
        let mut papers: BTreeMap<String, Vec<String>> = BTreeMap::new();
        for item in crate::checklist()? {
            let name = |lang| match lang {
                Lang::En => &item.name_english,
                Lang::Lo => &item.name_lao,
                Lang::Vi => &item.name_vietnamese,
                Lang::Ja => &item.name_japanese,
            };
            let names = Lang::ALL.iter().map(|lang| match name(*lang) {
                empty if empty.is_empty() => item.name_english.clone(),
                name => name.clone(),
            });
            // A Lao row has no Vietnamese name: the row that has the most names stands.
            let filled =
                |names: &[String]| names.iter().filter(|n| **n != item.name_english).count();
            let names: Vec<String> = names.collect();
            match papers.get(&item.key) {
                Some(known) if filled(known) >= filled(&names) => {}
                _ => {
                    papers.insert(item.key.clone(), names);
                }
            }
        }
        Ok(Self { bundles, papers })
    }

    /// The message of `key`, its `{ $name }`s replaced. A key missing in `lang`
    /// comes in English; one missing there too comes as the key itself.
    #[must_use]
    pub fn get(&self, lang: Lang, key: &str, values: &[(&str, &str)]) -> String {
        self.find(lang, key, values)
            .or_else(|| self.find(Lang::En, key, values))
            .unwrap_or_else(|| key.to_owned())
    }

    /// The message of `key` in exactly that language.
    #[must_use]
    pub fn find(&self, lang: Lang, key: &str, values: &[(&str, &str)]) -> Option<String> {
        let bundle = self.bundle(lang)?;
        let pattern = bundle.get_message(key)?.value()?;
        let mut args = FluentArgs::with_capacity(values.len());
        for (name, value) in values {
            args.set(*name, value_of(value));
        }
        // A value that was not passed is printed by its name: better than no sentence.
        let mut errors = Vec::new();
        let text = bundle.format_pattern(pattern, Some(&args), &mut errors);
        Some(text.into_owned())
    }

    /// What a paper of the checklist is called; its key when the list does not have it.
    #[must_use]
    pub fn paper(&self, lang: Lang, key: &str) -> String {
        let at = Lang::ALL.iter().position(|one| *one == lang);
        let names = self.papers.get(key).zip(at);
        let name = names.and_then(|(names, at)| names.get(at));
        name.cloned().unwrap_or_else(|| key.to_owned())
    }

    /// The name of a rule; its id when it has none.
    #[must_use]
    pub fn rule(&self, lang: Lang, id: &str) -> String {
        let key = format!("rule-{}", id.to_lowercase());
        if self.has(Lang::En, &key) {
            self.get(lang, &key, &[])
        } else {
            id.to_owned()
        }
    }

    /// A value a rule compares, with its unit; codes of ours in words.
    #[must_use]
    pub fn measured(&self, lang: Lang, value: &str, unit: &str) -> String {
        if value.is_empty() {
            return value.to_owned();
        }
        let key = match unit {
            "" => format!("compared-{}", value.replace('_', "-")),
            unit => format!("unit-{}", unit.replace('_', "-")),
        };
        if self.has(Lang::En, &key) {
            self.get(lang, &key, &[("n", value)])
        } else {
            value.to_owned()
        }
    }

    /// True when the language has that key.
    #[must_use]
    pub fn has(&self, lang: Lang, key: &str) -> bool {
        self.bundle(lang)
            .is_some_and(|bundle| bundle.has_message(key))
    }

    /// The label of a fact (`trainee.birth_date`), also an import heading.
    #[must_use]
    pub fn fact(&self, lang: Lang, fact: &str) -> String {
        self.get(lang, &format!("fact-{}", fact.replace('.', "-")), &[])
    }

    /// The word for a code of a closed list.
    #[must_use]
    pub fn choice(&self, lang: Lang, choices: &domain::value::Choices, code: &str) -> String {
        self.find(lang, &format!("choice-{}-{code}", choices.name), &[])
            .or_else(|| self.find(Lang::En, &format!("choice-{}-{code}", choices.name), &[]))
            .unwrap_or_else(|| code.to_owned())
    }

    fn bundle(&self, lang: Lang) -> Option<&FluentBundle<FluentResource>> {
        self.bundles
            .iter()
            .find(|(of, _)| *of == lang)
            .map(|(_, bundle)| bundle)
    }
}

fn bundle_of(lang: Lang, folder: &str) -> Result<FluentBundle<FluentResource>, RulebookError> {
    let id: LanguageIdentifier = lang
        .code()
        .parse()
        .map_err(|_| RulebookError::wrong(folder, "its name", "not a language"))?;
    let mut bundle = FluentBundle::new_concurrent(vec![id]);
    // The marks around values would be printed as boxes, and none of the four scripts runs right to left.
    bundle.set_use_isolating(false);
    Ok(bundle)
}

fn add_file(
    bundle: &mut FluentBundle<FluentResource>,
    path: &str,
    bytes: &[u8],
) -> Result<(), RulebookError> {
    let text = std::str::from_utf8(bytes)
        .map_err(|error| RulebookError::wrong(path, error.valid_up_to(), "not UTF-8"))?;
    let resource = FluentResource::try_new(text.to_owned()).map_err(|(_, errors)| {
        let first = errors.first();
        let line = first.map_or(0, |error| {
            text.get(..error.pos.start)
                .map_or(0, |before| before.lines().count())
        });
        let what = first.map(ToString::to_string).unwrap_or_default();
        RulebookError::wrong(path, format!("line {line}"), what)
    })?;
    bundle.add_resource(resource).map_err(|errors| {
        let what = errors.first().map(ToString::to_string).unwrap_or_default();
        RulebookError::wrong(path, "a key", what)
    })
}

/// A value as Fluent counts it. Only whole numbers that print back unchanged
/// become numbers: `0012` is a code, not twelve.
fn value_of(text: &str) -> FluentValue<'_> {
    match text.parse::<i64>() {
        Ok(number) if text.len() <= EXACT_DIGITS && number.to_string() == text => {
            FluentValue::from(number)
        }
        _ => FluentValue::String(text.into()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_missing_key_is_said_by_itself_and_never_stops_the_program() {
        let messages = Messages::load().unwrap();
        assert_eq!(messages.get(Lang::Lo, "no-such-key", &[]), "no-such-key");
        let label = messages.fact(Lang::Ja, "trainee.birth_date");
        assert_eq!(label, "生年月日");
    }

    #[test]
    fn values_are_put_in_as_they_come_with_their_leading_zeros() {
        let mut bundle = bundle_of(Lang::En, "test").unwrap();
        let text = "said = { $count ->\n    [one] one row\n   *[other] { $count } rows\n } of { $value }\n";
        add_file(&mut bundle, "test.ftl", text.as_bytes()).unwrap();
        let messages = Messages {
            bundles: vec![(Lang::En, bundle)],
            papers: BTreeMap::new(),
        };
        for (count, value, said) in [
            ("1", "0205551", "one row of 0205551"),
            (
                "5000",
                "20555123456789012345",
                "5000 rows of 20555123456789012345",
            ),
            ("2", "-0", "2 rows of -0"),
        ] {
            let values = [("count", count), ("value", value)];
            assert_eq!(messages.get(Lang::En, "said", &values), said);
        }
    }

    #[test]
    fn a_file_that_is_not_fluent_or_says_a_key_twice_is_refused() {
        for text in ["a = b\nnot a message\n", "a = b\na = c\n"] {
            let mut bundle = bundle_of(Lang::En, "test").unwrap();
            assert!(add_file(&mut bundle, "test.ftl", text.as_bytes()).is_err());
        }
    }
}
