//! Tries forms with specimens in every language they carry and says what is wrong: a value that
//! does not fit, a letter no font has, words on words, a fact that nobody can enter.

use std::sync::Arc;

use typeset::FontSet;

use crate::compose::{Basis, Context, Packet, PaperLine};
use crate::form::{Form, Recipient};
use crate::key::PAPER_FACTS;
use crate::library::bound_keys;
use crate::render::{Rendered, render};
use crate::specimen::{Filling, is_stored, specimen};
use crate::tongue::{Dictionary, DocLang};
use crate::used_in::is_behind;

/// A form tried once.
#[derive(Clone, Debug)]
pub struct Trial {
    /// The languages of the document.
    pub language: DocLang,
    /// How far it was filled.
    pub filling: Filling,
    /// The paper.
    pub rendered: Rendered,
    /// Words that stand on other words, in words.
    pub clashes: Vec<String>,
}

impl Trial {
    /// What must not be: gaps in a specimen that has gaps, and lists longer than the form, are
    /// found where they should be.
    pub fn faults(&self) -> impl Iterator<Item = &domain::finding::Finding> {
        let allowed = ["missing-required", "too-many-rows"];
        let findings = self.rendered.findings.iter();
        findings.filter(move |finding| !allowed.contains(&finding.code.as_str()))
    }

    /// Whether nothing is wrong.
    #[must_use]
    pub fn is_good(&self) -> bool {
        self.faults().next().is_none() && self.clashes.is_empty()
    }
}

/// The languages a form is printed in.
#[must_use]
pub fn languages(form: &Form) -> Vec<DocLang> {
    let all = [DocLang::Japanese, DocLang::Lao, DocLang::Vietnamese];
    all.into_iter()
        .filter(|language| {
            let native = language.native();
            native.is_none() || form.native(native) == native
        })
        .collect()
}

/// Tries a form in every language, filled in every way.
#[must_use]
pub fn trials(
    fonts: &FontSet,
    form: &Form,
    words: &(dyn Dictionary + Sync),
    photo: Option<&Arc<[u8]>>,
) -> Vec<Trial> {
    let packet = a_packet();
    let mut trials = Vec::new();
    for language in languages(form) {
        for filling in Filling::ALL {
            let sheet = specimen(form, filling, language);
            let context = Context {
                sheet: &sheet,
                photo: photo.filter(|_| filling != Filling::Empty),
                words,
                code: "LA-0001",
                language,
                basis: Basis::Planned,
                sample: true,
                packet: (form.recipient == Recipient::Any).then_some(&packet),
            };
            let rendered = render(fonts, form, &context);
            let clashes = typeset::audit(&rendered.pages);
            trials.push(Trial {
                language,
                filling,
                clashes: clashes.iter().map(|clash| format!("{clash:?}")).collect(),
                rendered,
            });
        }
    }
    trials
}

/// Facts the form binds that follow from nothing a person can enter: such a paper would be
/// filled by its own specimen alone.
#[must_use]
pub fn unreachable(form: &Form) -> Vec<&'static str> {
    let about_papers = |key: &str| PAPER_FACTS.iter().any(|fact| fact.key == key);
    let given = |key: &str| key == "paper.date" || key == "trainee.number" || about_papers(key);
    let reached = |bound: &str| {
        let mut stored = domain::fact::registry().filter(|fact| is_stored(fact.key));
        is_stored(bound) || stored.any(|fact| is_behind(fact.key, bound))
    };
    let keys = bound_keys(form).into_iter();
    keys.filter(|key| !given(key) && !reached(key)).collect()
}

/// A packet for cover lists.
fn a_packet() -> Packet {
    let line = |page: usize| PaperLine {
        slug: "titp-1-21".into(),
        number: "参考様式第１-21号".into(),
        title: "技能実習の準備に関し本国で支払った費用の明細書".into(),
        edition: "read-2026-11-22".into(),
        first_page: page,
        pages: 1,
        state: "下書き".into(),
    };
    Packet::new(Recipient::Plan, &(2..8).map(line).collect::<Vec<_>>())
}
