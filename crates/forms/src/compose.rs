//! A form and values become a document of blocks.

use std::collections::BTreeMap;
use std::sync::Arc;

use domain::finding::{Finding, Place, Severity};
use domain::sheet::{FactSheet, Row};
use domain::value::Value;
use typeset::Doc;

use crate::block::blocks;
use crate::form::{Form, Recipient};
use crate::key::Key;
use crate::pen::Pen;
use crate::tongue::{Dictionary, DocLang, Tongue};

/// Whether a paper about training says what was planned or what was held.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Basis {
    /// The plan.
    #[default]
    Planned,
    /// The record: a form reads `record.…` and `record_…` where its data says `plan`.
    Held,
}

impl Basis {
    pub(crate) fn key(self, key: Key) -> Key {
        match self {
            Self::Planned => key,
            Self::Held => key.held(),
        }
    }
}

/// A paper of a packet, for its cover list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PaperLine {
    /// Slug of the form.
    pub slug: String,
    /// Number as printed.
    pub number: String,
    /// Japanese title.
    pub title: String,
    /// Edition.
    pub edition: String,
    /// First page within the packet; 0 when it lies elsewhere.
    pub first_page: usize,
    /// Number of pages.
    pub pages: usize,
    /// What there is to say of it: 別紙のとおり, 下書き.
    pub state: String,
}

/// A packet as its own cover list sees it.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Packet {
    pub(crate) values: Row,
    pub(crate) papers: Vec<Row>,
}

impl Packet {
    /// The papers for one recipient, in order.
    #[must_use]
    pub fn new(recipient: Recipient, papers: &[PaperLine]) -> Self {
        let int = |number: usize| match i64::try_from(number) {
            Ok(0) | Err(_) => Value::Empty,
            Ok(number) => Value::Int(number),
        };
        let rows = papers.iter().map(|paper| {
            Row::from([
                ("paper.slug", Value::text(&paper.slug)),
                ("paper.number", Value::text(&paper.number)),
                ("paper.title", Value::text(&paper.title)),
                ("paper.edition", Value::text(&paper.edition)),
                ("paper.first_page", int(paper.first_page)),
                ("paper.pages", int(paper.pages)),
                ("paper.state", Value::text(&paper.state)),
            ])
        });
        Self {
            values: BTreeMap::from([
                ("packet.recipient", Value::text(recipient.code())),
                ("packet.count", int(papers.len())),
                (
                    "packet.pages",
                    int(papers.iter().map(|paper| paper.pages).sum()),
                ),
            ]),
            papers: rows.collect(),
        }
    }
}

/// What a form is filled with.
#[derive(Clone, Copy)]
pub struct Context<'a> {
    /// Every value a paper may print.
    pub sheet: &'a FactSheet,
    /// JPEG bytes of the photo.
    pub photo: Option<&'a Arc<[u8]>>,
    /// Words of closed lists.
    pub words: &'a (dyn Dictionary + Sync),
    /// Code of the trainee or order: the place of findings.
    pub code: &'a str,
    /// The languages of the document.
    pub language: DocLang,
    /// Plan or record.
    pub basis: Basis,
    /// The people are invented; an office that says so itself is marked anyway.
    pub sample: bool,
    /// The packet a cover list is about.
    pub packet: Option<&'a Packet>,
}

/// A value as it was printed, and where it comes from (`trainee.age`, `work.job_japanese#2`).
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Printed {
    /// Fact key, with the row of its list from 1.
    pub place: String,
    /// The words.
    pub text: String,
}

/// A composed document and what came to light while composing it.
#[derive(Clone, Debug)]
pub struct Composed {
    /// The document.
    pub doc: Doc,
    /// Every value printed, in order.
    pub printed: Vec<Printed>,
    /// Missing required facts, lists with too many rows.
    pub findings: Vec<Finding>,
    /// It prints pages of its sections, which are known only after it is laid out.
    pub indexed: bool,
}

/// Fills a form.
#[must_use]
pub fn compose(form: &Form, ctx: &Context<'_>) -> Composed {
    compose_with(form, ctx, &BTreeMap::new())
}

/// Fills a form whose sections start on these pages.
pub(crate) fn compose_with(
    form: &Form,
    ctx: &Context<'_>,
    pages: &BTreeMap<String, usize>,
) -> Composed {
    let mut pen = Pen::new(form, ctx, pages);
    let doc = Doc {
        title: form.title.ja.clone(),
        lang: "ja".to_owned(),
        page: form.page.into(),
        family: form.family.into(),
        size_pt: form.size,
        line_height: form.line_height,
        header: blocks(&mut pen, &form.header),
        body: blocks(&mut pen, &form.body),
        footer: blocks(&mut pen, &form.footer),
        marks: marks(form, ctx, pen.native),
    };
    let mut findings = missing(form, ctx);
    findings.append(&mut pen.findings);
    Composed {
        doc,
        printed: pen.printed,
        findings,
        indexed: pen.asked,
    }
}

/// Diagonal lines: an invented office says so on every paper, a draft in both languages.
fn marks(form: &Form, ctx: &Context<'_>, native: Option<Tongue>) -> Vec<String> {
    let mut marks = Vec::new();
    if ctx.sample || ctx.sheet.value("office.sample") == &Value::Flag(true) {
        marks.push("SAMPLE 見本".to_owned());
    }
    if form.is_draft(native) {
        let other = match native {
            Some(Tongue::Lo) => "ຮ່າງ",
            Some(Tongue::Vi) => "BẢN NHÁP",
            _ => "DRAFT",
        };
        marks.push(format!("下書き　{other}"));
    }
    marks
}

/// Whether a form belongs to a packet with these values: its condition holds.
#[must_use]
pub fn belongs(form: &Form, sheet: &FactSheet) -> bool {
    let condition = form.when.as_ref();
    condition.is_none_or(|condition| condition.holds(|key| sheet.value(key.name())))
}

/// Required facts and lists that are empty.
#[must_use]
pub fn missing(form: &Form, ctx: &Context<'_>) -> Vec<Finding> {
    let severity = match form.recipient {
        Recipient::Kept | Recipient::Any => Severity::Warning,
        _ => Severity::Blocking,
    };
    let empty = |name: &&String| match Key::parse(name) {
        Ok(key) => ctx.value(key).is_empty(),
        Err(_) => !ctx.has_rows(name),
    };
    form.required
        .iter()
        .filter(empty)
        .map(|name| {
            let place = Place {
                form: form.slug.clone(),
                ..place(form, ctx.code, name)
            };
            Finding::new(severity, "missing-required", place).arg("fact", name)
        })
        .collect()
}

/// Where a printed place lies: `work.job_japanese#2` of this trainee.
pub(crate) fn place(form: &Form, code: &str, printed: &str) -> Place {
    let (key, row) = match printed.split_once('#') {
        Some((key, row)) => (key, row.parse().unwrap_or(0)),
        None => (printed, 0),
    };
    let noun = domain::fact::find(key)
        .filter(|fact| !fact.derived)
        .map_or(form.scope.noun(), domain::fact::Fact::noun);
    Place::fact(noun, code, key).row(row)
}
