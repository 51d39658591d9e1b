//! An order as a window shows it: its trainees by its papers, each with its state.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use domain::check;
use domain::finding::{Finding, Severity};
use domain::sheet;
use domain::trainee::Trainee;
use domain::value::Id;
use forms::{Basis, Context, DocLang, Form, Recipient, Scope, Words};

use crate::check_file::dated;
use crate::error::OfficeError;
use crate::paper_state::{PaperStanding, standing};
use crate::read_record::{Labels, RecordRow};
use crate::session::Session;

/// An order with its papers.
#[derive(Clone, Debug)]
pub struct OpenOrder {
    /// The order.
    pub order: RecordRow,
    /// Its first course.
    pub course: Option<RecordRow>,
    /// Every paper that can be printed for it, in the order of their slugs.
    pub papers: Vec<PaperHead>,
    /// Its trainees by code.
    pub rows: Vec<OrderRow>,
    /// States of the papers of scope order, in the order of `papers`.
    pub order_cells: Vec<PaperStanding>,
    /// Findings of the order itself.
    pub findings: Vec<Finding>,
}

/// What a paper is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PaperHead {
    /// Slug of the form.
    pub slug: String,
    /// Number as printed; empty for papers of our own.
    pub number: String,
    /// Title in the languages it has.
    pub title: Words,
    /// Edition.
    pub edition: String,
    /// Who gets it.
    pub recipient: &'static str,
    /// `trainee` or `order`.
    pub scope: &'static str,
}

/// A trainee of the order.
#[derive(Clone, Debug)]
pub struct OrderRow {
    /// The trainee.
    pub id: Id,
    /// Their code.
    pub code: String,
    /// Latin name.
    pub name_latin: String,
    /// Name in their own script.
    pub name_native: String,
    /// States of the papers of scope trainee, in the order of `papers`.
    pub cells: Vec<PaperStanding>,
    /// Blocking findings of the trainee's file.
    pub blocking: usize,
}

impl PaperHead {
    pub(crate) fn of(form: &Form) -> Self {
        Self {
            slug: form.slug.clone(),
            number: form.number.clone(),
            title: form.title.clone(),
            edition: form.edition.clone(),
            recipient: form.recipient.code(),
            scope: match form.scope {
                Scope::Trainee => "trainee",
                Scope::Order => "order",
                Scope::Organisation => "organisation",
            },
        }
    }
}

impl Session {
    /// An order, by code.
    ///
    /// # Errors
    /// [`OfficeError::NotFound`] and the store's.
    pub fn open_order(&self, code: &str, today: NaiveDate) -> Result<OpenOrder, OfficeError> {
        let file = self.order_file(code)?;
        let paper = self.paper()?;
        let day = file.order.filed_on.unwrap_or(today);
        let findings = check::order(&file, &self.rules, day);
        let of_scope = |scope| {
            let forms = paper.library.forms();
            forms.filter(move |form| form.recipient != Recipient::Any && form.scope == scope)
        };
        let context = Context {
            sheet: &sheet::of_order(&file, day),
            photo: None,
            words: &*self.messages,
            code,
            language: DocLang::Japanese,
            basis: Basis::Planned,
            sample: false,
            packet: None,
        };
        let memory = self.printed_of(file.order.id)?;
        let order_cells = of_scope(Scope::Order)
            .map(|form| standing(form, &context, &findings, &memory))
            .collect();
        let shared = self.shared_passports(&file.trainees)?;
        let mut rows = Vec::new();
        for trainee in &file.trainees {
            let person = &trainee.trainee;
            let as_of = dated(trainee, today);
            let mut found = check::trainee(trainee, &self.rules, as_of, today);
            found.extend(
                shared
                    .iter()
                    .filter(|f| f.place.code == person.code)
                    .cloned(),
            );
            let values = sheet::of_trainee(trainee, as_of);
            let memory = self.printed_of(person.id)?;
            let context = Context {
                sheet: &values,
                code: &person.code,
                language: language(person),
                ..context
            };
            rows.push(OrderRow {
                id: person.id,
                code: person.code.clone(),
                name_latin: domain::name::latin(person),
                name_native: person.name_native.clone(),
                cells: of_scope(Scope::Trainee)
                    .map(|form| standing(form, &context, &found, &memory))
                    .collect(),
                blocking: found
                    .iter()
                    .filter(|f| f.severity == Severity::Blocking)
                    .count(),
            });
        }
        let course = file.training.courses.first();
        Ok(OpenOrder {
            order: self.row(&*file.order, &mut Labels::new())?,
            course: course
                .map(|course| self.row(course, &mut BTreeMap::new()))
                .transpose()?,
            papers: of_scope(Scope::Trainee)
                .chain(of_scope(Scope::Order))
                .map(PaperHead::of)
                .collect(),
            rows,
            order_cells,
            findings,
        })
    }
}

/// The languages of a trainee's papers.
pub(crate) fn language(trainee: &Trainee) -> DocLang {
    let nationality = trainee.nationality.map_or("", |country| country.code());
    DocLang::of(&trainee.mother_tongue, nationality)
}
