//! Findings and errors told in words: what differs, where, and what to do about it.

use std::collections::BTreeMap;

use domain::finding::Finding;

use crate::lang::Lang;
use crate::message::Messages;

/// A finding in one language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Told {
    /// Where: record, label of the fact, row.
    pub place: String,
    /// What differs.
    pub what: String,
    /// What to do.
    pub mend: String,
}

/// Families of messages a fact, a column of the workbook or a list is called by.
const FACTS: [&str; 5] = ["fact", "column", "list", "noun", "sheet"];

/// Families of messages a noun or a sheet is called by.
const NOUNS: [&str; 2] = ["noun", "sheet"];

impl Messages {
    /// Tells a finding. Besides the finding's own values its sentences may use
    /// `code` and `noun` of the record, `label` of the fact, `row` and `form`.
    /// An empty value is passed as `none`, so that a sentence can say so.
    #[must_use]
    pub fn told(&self, lang: Lang, finding: &Finding) -> Told {
        let place = &finding.place;
        let noun = self.noun(lang, &place.noun);
        let label = if place.fact.is_empty() {
            noun.clone()
        } else {
            self.word(lang, &place.fact)
        };
        let mut values: BTreeMap<&str, String> = [
            ("code", place.code.clone()),
            ("noun", noun.clone()),
            ("label", label.clone()),
            ("row", place.row.to_string()),
            ("form", place.form.clone()),
        ]
        .into();
        for (name, value) in &finding.args {
            values.insert(name, self.value_word(lang, name, value));
        }
        if let Some(unit) = finding.args.get("unit") {
            for name in ["value", "limit"] {
                let value = finding
                    .args
                    .get(name)
                    .map(String::as_str)
                    .unwrap_or_default();
                values.insert(name, self.measured(lang, value, unit));
            }
        }
        let key = format!("finding-{}", finding.code);
        let values = pairs(&values);
        Told {
            place: told_place(&noun, &place.code, &label, place.row),
            what: self.get(lang, &key, &values),
            mend: self.get(lang, &format!("{key}-mend"), &values),
        }
    }

    /// Tells an error by its code (`error-<code>`) and its values.
    #[must_use]
    pub fn told_error<K: AsRef<str>>(
        &self,
        lang: Lang,
        code: &str,
        args: &BTreeMap<K, String>,
    ) -> String {
        self.say(lang, &format!("error-{code}"), args)
    }

    /// A message whose values may be keys of ours: `fact`, `field`, `noun` and
    /// `target` are told by their words, an empty value as `none`.
    #[must_use]
    pub fn say<K: AsRef<str>>(&self, lang: Lang, key: &str, args: &BTreeMap<K, String>) -> String {
        let values: BTreeMap<&str, String> = args
            .iter()
            .map(|(name, value)| {
                let name = name.as_ref();
                (name, self.value_word(lang, name, value))
            })
            .collect();
        self.get(lang, key, &pairs(&values))
    }

    /// The word for a fact, a column of the workbook or a list; else the key itself.
    #[must_use]
    pub fn word(&self, lang: Lang, key: &str) -> String {
        self.among(lang, &FACTS, key)
    }

    /// The word for a noun or a sheet of the workbook; else the key itself.
    #[must_use]
    pub fn noun(&self, lang: Lang, key: &str) -> String {
        self.among(lang, &NOUNS, key)
    }

    fn among(&self, lang: Lang, families: &[&str], key: &str) -> String {
        let name = key.replace('.', "-");
        families
            .iter()
            .map(|family| format!("{family}-{name}"))
            .find(|key| self.has(Lang::En, key))
            .map_or_else(|| key.to_owned(), |key| self.get(lang, &key, &[]))
    }

    fn value_word(&self, lang: Lang, name: &str, value: &str) -> String {
        // These values are keys of ours; all others are told as they are.
        match name {
            _ if value.is_empty() => "none".to_owned(),
            "fact" | "field" => self.word(lang, value),
            "noun" | "target" => self.noun(lang, value),
            "document" | "paper" => self.paper(lang, value),
            "rule" => self.rule(lang, value),
            "group" => self.get(lang, &format!("disease-group-{value}"), &[]),
            _ => value.to_owned(),
        }
    }
}

fn pairs<'a>(values: &'a BTreeMap<&'a str, String>) -> Vec<(&'a str, &'a str)> {
    values
        .iter()
        .map(|(name, value)| (*name, value.as_str()))
        .collect()
}

fn told_place(noun: &str, code: &str, label: &str, row: usize) -> String {
    let mut place = noun.to_owned();
    if !code.is_empty() {
        place.push(' ');
        place.push_str(code);
    }
    if label != noun {
        place.push_str(" · ");
        place.push_str(label);
    }
    if row > 0 {
        place.push_str(" · ");
        place.push_str(&row.to_string());
    }
    place
}

#[cfg(test)]
mod tests {
    use domain::finding::{Place, Severity};

    use super::*;

    #[test]
    fn a_finding_says_where_what_and_what_to_do_in_the_readers_words() {
        let messages = Messages::load().unwrap();
        let place = Place::fact("trainee", "LA-0012", "education.from").row(2);
        let finding = Finding::new(Severity::Warning, "missing-required", place)
            .arg("fact", "trainee.birth_date");
        let told = messages.told(Lang::En, &finding);
        assert_eq!(told.place, "Trainee LA-0012 · School from (month) · 2");
        assert!(told.what.contains("Date of birth"), "{}", told.what);
        assert!(!told.mend.is_empty() && !told.mend.contains("finding-"));
    }

    #[test]
    fn a_cell_of_the_workbook_is_called_by_its_sheet_and_heading() {
        let messages = Messages::load().unwrap();
        for (key, word) in [
            ("home.village_latin", "現住所の村（ローマ字）"),
            ("trainee.sex", "性別"),
            ("hours", "科目別の時間数"),
            ("something", "something"),
        ] {
            assert_eq!(messages.word(Lang::Ja, key), word, "{key}");
        }
        for (key, noun) in [("trainees", "実習生"), ("family", "家族"), ("x", "x")] {
            assert_eq!(messages.noun(Lang::Ja, key), noun, "{key}");
        }
    }

    #[test]
    fn an_empty_value_is_told_as_none_and_not_as_a_hole() {
        let messages = Messages::load().unwrap();
        let finding = Finding::new(Severity::Blocking, "fee-before-coe", Place::default())
            .arg("value", "2026-10-01")
            .arg("issued", "");
        let told = messages.told(Lang::En, &finding);
        assert!(told.what.contains("no COE"), "{}", told.what);
    }
}
