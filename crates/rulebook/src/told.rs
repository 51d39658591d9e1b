//! A finding told in words: what differs, and what to do about it.

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

impl Messages {
    /// Tells a finding. Besides the finding's own values its sentences may use
    /// `code` and `noun` of the record, `label` of the fact, `row` and `form`;
    /// a value that is itself a fact key is told by that fact's label.
    #[must_use]
    pub fn told(&self, lang: Lang, finding: &Finding) -> Told {
        let place = &finding.place;
        let noun = self.get(lang, &format!("noun-{}", place.noun), &[]);
        let label = if place.fact.is_empty() {
            noun.clone()
        } else {
            self.fact(lang, &place.fact)
        };
        let mut values = vec![
            ("code".to_owned(), place.code.clone()),
            ("noun".to_owned(), noun.clone()),
            ("label".to_owned(), label.clone()),
            ("row".to_owned(), place.row.to_string()),
            ("form".to_owned(), place.form.clone()),
        ];
        for (name, value) in &finding.args {
            let told = if domain::fact::find(value).is_some() {
                self.fact(lang, value)
            } else {
                value.clone()
            };
            values.retain(|(known, _)| known != name);
            values.push((name.clone(), told));
        }
        let values: Vec<(&str, &str)> = values
            .iter()
            .map(|(name, value)| (name.as_str(), value.as_str()))
            .collect();
        let key = format!("finding-{}", finding.code);
        Told {
            place: told_place(&noun, &place.code, &label, place.row),
            what: self.get(lang, &key, &values),
            mend: self.get(lang, &format!("{key}-mend"), &values),
        }
    }
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
        place.push_str(&format!(" · {row}"));
    }
    place
}
