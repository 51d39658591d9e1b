//! An order as a window shows it: its trainees by its papers, each with its state.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use domain::check;
use domain::finding::{Finding, Severity};
use domain::sheet;
use domain::trainee::Trainee;
use domain::value::Id;
use forms::{Basis, Context, DocLang, Form, Recipient, Scope, Words};

use crate::about::About;
use crate::check_file::dated;
use crate::error::OfficeError;
use crate::paper_state::{PaperStanding, PaperState, Subject, standing};
use crate::read_record::{Labels, RecordRow};
use crate::session::Session;

/// An order with its papers.
#[derive(Clone, Debug)]
pub struct OpenOrder {
    /// The order.
    pub order: RecordRow,
    /// Its first course.
    pub course: Option<RecordRow>,
    /// Every paper that belongs to it: those of trainees, of the order, of its organisations.
    pub papers: Vec<PaperHead>,
    /// Its trainees by code.
    pub rows: Vec<OrderRow>,
    /// States of the papers of the order and of its preparatory organisations.
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
    /// `trainee`, `order` or `organisation`.
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
            scope: form.scope.code(),
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
        let findings = check::order(&file, &file.shared.rules, day);
        let of_scope = |scope| {
            let forms = paper.library.on(day);
            forms.filter(move |form| form.recipient != Recipient::Any && form.scope == scope)
        };
        let abouts = About::of(&file, day, &self.messages);
        let due = |cell: &PaperStanding| cell.state != PaperState::NotNeeded;
        let mut order_cells: Vec<PaperStanding> = Vec::new();
        for about in &abouts {
            let context = Context {
                sheet: &about.sheet,
                photo: None,
                words: &*self.messages,
                code,
                language: DocLang::Japanese,
                basis: Basis::Planned,
                sample: false,
                packet: None,
            };
            let memory = self.printed_of_all(&about.subjects)?;
            let cells = of_scope(about.scope)
                .map(|form| standing(form, &context, &findings, &memory))
                .filter(due);
            order_cells.extend(cells.map(|cell| PaperStanding {
                about: about.code.clone(),
                ..cell
            }));
        }
        let shared = self.shared_passports(&file.trainees)?;
        let mut rows = Vec::new();
        for trainee in &file.trainees {
            let person = &trainee.trainee;
            let as_of = dated(trainee, today);
            let mut found = check::trainee(trainee, &trainee.shared.rules, as_of, today);
            found.extend(
                shared
                    .iter()
                    .filter(|f| f.place.code == person.code)
                    .cloned(),
            );
            let values = sheet::of_trainee(trainee, as_of);
            let memory = self.printed_of(&Subject::from(person.id))?;
            let context = Context {
                sheet: &values,
                photo: None,
                words: &*self.messages,
                code: &person.code,
                language: language(person),
                basis: Basis::Planned,
                sample: false,
                packet: None,
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
        // A paper that nobody needs is no column; with nobody in the order all of them are.
        let needed = |slug: &str| {
            let mut cells = rows.iter().flat_map(|row| &row.cells);
            rows.is_empty() || cells.any(|cell| cell.slug == slug && due(cell))
        };
        let mut papers: Vec<PaperHead> = of_scope(Scope::Trainee)
            .filter(|form| needed(&form.slug))
            .map(PaperHead::of)
            .collect();
        for row in &mut rows {
            row.cells
                .retain(|cell| papers.iter().any(|paper| paper.slug == cell.slug));
        }
        papers.extend(
            of_scope(Scope::Order)
                .chain(of_scope(Scope::Organisation))
                .chain(of_scope(Scope::Record))
                .map(PaperHead::of),
        );
        Ok(OpenOrder {
            order: self.row(&*file.order, &mut Labels::new())?,
            course: course
                .map(|course| self.row(course, &mut BTreeMap::new()))
                .transpose()?,
            papers,
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
