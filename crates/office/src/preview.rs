//! Papers on a screen before they are printed: the same pages, in memory.

use chrono::NaiveDate;
use domain::check;
use domain::file::TraineeFile;
use domain::finding::Finding;
use domain::sheet;
use forms::{Basis, Context, DocLang, Form, Recipient, Rendered, Scope};

use crate::check_file::{Target, dated};
use crate::error::OfficeError;
use crate::open_order::{PaperHead, language};
use crate::paper_state::{Memory, PaperState, standing};
use crate::print::{forms_wanted, write_pages};
use crate::session::Session;

/// Papers as they would be printed.
#[derive(Clone, Debug)]
pub struct Previewed {
    /// The PDF.
    pub pdf: Vec<u8>,
    /// Its pages.
    pub pages: usize,
    /// Its papers, in the order they stand in it.
    pub papers: Vec<PreviewedPaper>,
    /// Findings of the trainee or order, and of these papers; most severe first.
    pub findings: Vec<Finding>,
}

/// One paper of a preview.
#[derive(Clone, Debug)]
pub struct PreviewedPaper {
    /// What it is.
    pub head: PaperHead,
    /// Page it begins on, from 1.
    pub first_page: usize,
    /// Its pages.
    pub pages: usize,
    /// It carries the diagonal mark of a draft.
    pub draft: bool,
    /// Where it stands.
    pub state: PaperState,
}

/// Everything papers of one subject are set from.
struct Subject<'a> {
    context: Context<'a>,
    findings: Vec<Finding>,
    memory: Memory,
    scope: Scope,
}

impl Session {
    /// Sets papers of a trainee (scope trainee) or of an order (scope order) as a PDF
    /// in memory. No forms named: all, or all of the recipient.
    ///
    /// # Errors
    /// As [`Session::print`], without those of the disk.
    pub fn preview(
        &self,
        target: &Target,
        recipient: Option<Recipient>,
        forms: &[String],
        today: NaiveDate,
    ) -> Result<Previewed, OfficeError> {
        match target {
            Target::Trainee(code) => {
                let file = self.trainee_file(code)?;
                let as_of = dated(&file, today);
                let values = sheet::of_trainee(&file, as_of);
                let subject = Subject {
                    context: Context {
                        sheet: &values,
                        photo: file.photo_bytes.as_ref(),
                        words: &*self.messages,
                        code,
                        language: language(&file.trainee),
                        basis: Basis::Planned,
                        sample: false,
                        packet: None,
                    },
                    findings: self.findings_of(&file, today)?,
                    memory: self.printed_of(file.trainee.id)?,
                    scope: Scope::Trainee,
                };
                self.set(subject, recipient, forms)
            }
            Target::Order(code) => {
                let file = self.order_file(code)?;
                let day = file.order.filed_on.unwrap_or(today);
                let values = sheet::of_order(&file, day);
                let subject = Subject {
                    context: Context {
                        sheet: &values,
                        photo: None,
                        words: &*self.messages,
                        code,
                        language: DocLang::Japanese,
                        basis: Basis::Planned,
                        sample: false,
                        packet: None,
                    },
                    findings: check::order(&file, &self.rules, day),
                    memory: self.printed_of(file.order.id)?,
                    scope: Scope::Order,
                };
                self.set(subject, recipient, forms)
            }
        }
    }

    fn findings_of(
        &self,
        file: &TraineeFile,
        today: NaiveDate,
    ) -> Result<Vec<Finding>, OfficeError> {
        let mut findings = check::trainee(file, &self.rules, dated(file, today), today);
        findings.extend(self.shared_passports(std::slice::from_ref(file))?);
        Ok(findings)
    }

    fn set(
        &self,
        subject: Subject<'_>,
        recipient: Option<Recipient>,
        forms: &[String],
    ) -> Result<Previewed, OfficeError> {
        let paper = self.paper()?;
        let Subject {
            context,
            mut findings,
            memory,
            scope,
        } = subject;
        let wanted = forms_wanted(&paper.library, forms, recipient)?;
        let wanted = wanted
            .into_iter()
            .filter(|form| form.scope == scope && form.recipient != Recipient::Any);
        let set: Vec<(&Form, Rendered, PaperState)> = wanted
            .map(|form| {
                let state = standing(form, &context, &findings, &memory).state;
                (form, forms::render(&paper.fonts, form, &context), state)
            })
            .collect();
        if set.is_empty() {
            return Err(OfficeError::NothingToPrint);
        }
        let mut papers = Vec::new();
        let mut next = 1;
        for (form, rendered, state) in &set {
            papers.push(PreviewedPaper {
                head: PaperHead::of(form),
                first_page: next,
                pages: rendered.pages.len(),
                draft: rendered.draft,
                state: *state,
            });
            next += rendered.pages.len();
            findings.extend(rendered.findings.iter().cloned());
        }
        let parts: Vec<_> = set.iter().map(|(_, r, _)| r.pages.as_slice()).collect();
        let pdf = write_pages(
            &paper.fonts,
            &parts,
            context.code,
            context.code.to_owned(),
            context.sheet,
        )?;
        findings.sort();
        findings.dedup();
        Finding::by_severity(&mut findings);
        Ok(Previewed {
            pdf,
            pages: next - 1,
            papers,
            findings,
        })
    }
}
