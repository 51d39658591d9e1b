//! Papers on a screen before they are printed: the same pages, in memory.

use chrono::NaiveDate;
use domain::check;
use domain::file::TraineeFile;
use domain::finding::Finding;
use domain::sheet::{self, FactSheet};
use domain::value::YearMonth;
use forms::{Basis, Context, DocLang, Recipient, Rendered, Scope};
use typeset::Page;

use crate::about::{About, last_month};
use crate::check_file::{Target, dated};
use crate::error::OfficeError;
use crate::open_order::{PaperHead, language};
use crate::paper_state::{Memory, PaperState, Subject, standing};
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
    /// Code of the preparatory organisation it is about; empty otherwise.
    pub about: String,
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
struct Desk<'a> {
    context: Context<'a>,
    /// Code of the organisation it is about; empty otherwise.
    about: &'a str,
    memory: Memory,
    scope: Scope,
}

impl Session {
    /// Sets papers of a trainee (scope trainee) or of an order (scopes order and organisation) as
    /// a PDF in memory. No forms named: all that belong to it, or all of those of the recipient.
    ///
    /// # Errors
    /// As [`Session::print`], without those of the disk.
    pub fn preview(
        &self,
        target: &Target,
        recipient: Option<Recipient>,
        forms: &[String],
        month: Option<YearMonth>,
        today: NaiveDate,
    ) -> Result<Previewed, OfficeError> {
        match target {
            Target::Trainee(code) => {
                let file = self.trainee_file(code)?;
                let day = dated(&file, today);
                let mut values = sheet::of_trainee(&file, day);
                if let Some(month) = month {
                    sheet::put_month(&mut values, &file, month);
                }
                let desk = Desk {
                    context: self.context_of(&file, &values),
                    about: "",
                    memory: self.printed_of(&Subject::from(file.trainee.id))?,
                    scope: Scope::Trainee,
                };
                let findings = self.findings_of(&file, today)?;
                self.set(&[desk], findings, &[], (recipient, forms, day))
            }
            Target::Order(code) => {
                let file = self.order_file(code)?;
                let day = file.order.filed_on.unwrap_or(today);
                let abouts = About::of(&file, day, &self.messages);
                let desks = self.desks(&abouts, code)?;
                let people = file.trainees.iter();
                let people: Vec<(&TraineeFile, FactSheet)> = people
                    .map(|person| (person, sheet::of_trainee(person, day)))
                    .collect();
                let people: Vec<Context<'_>> = people
                    .iter()
                    .map(|(person, sheet)| self.context_of(person, sheet))
                    .collect();
                let findings = check::order(&file, &file.shared.rules, day);
                self.set(&desks, findings, &people, (recipient, forms, day))
            }
            Target::Class(code) => {
                let file = self.class_file(code)?;
                let month = month.unwrap_or_else(|| last_month(today));
                let about = [About::class(&file, month, today)];
                let people = file.trainees.iter().map(|person| {
                    let mut sheet = sheet::of_trainee(person, dated(person, today));
                    sheet::put_month(&mut sheet, person, month);
                    (person, sheet)
                });
                let people: Vec<(&TraineeFile, FactSheet)> = people.collect();
                let people: Vec<Context<'_>> = people
                    .iter()
                    .map(|(person, sheet)| self.context_of(person, sheet))
                    .collect();
                let findings = check::class(&file, &file.shared.rules, today);
                let desks = self.desks(&about, code)?;
                self.set(&desks, findings, &people, (recipient, forms, today))
            }
            Target::Centre(centre) => {
                self.may_open_everybody()?;
                let month = month.unwrap_or_else(|| last_month(today));
                let about = [self.about_centre(centre, month, today)?];
                let desks = self.desks(&about, centre)?;
                self.set(&desks, Vec::new(), &[], (recipient, forms, today))
            }
        }
    }

    fn desks<'d>(
        &'d self,
        abouts: &'d [About],
        code: &'d str,
    ) -> Result<Vec<Desk<'d>>, OfficeError> {
        let desk = |about: &'d About| {
            Ok(Desk {
                context: Context {
                    sheet: &about.sheet,
                    photo: None,
                    words: &*self.messages,
                    code,
                    language: DocLang::Japanese,
                    basis: Basis::Planned,
                    sample: false,
                    packet: None,
                },
                about: &about.code,
                memory: self.printed_of_all(&about.subjects)?,
                scope: about.scope,
            })
        };
        abouts.iter().map(desk).collect()
    }

    fn context_of<'p>(&'p self, file: &'p TraineeFile, sheet: &'p FactSheet) -> Context<'p> {
        Context {
            sheet,
            photo: file.photo_bytes.as_ref(),
            words: &*self.messages,
            code: &file.trainee.code,
            language: language(&file.trainee),
            basis: Basis::Planned,
            sample: false,
            packet: None,
        }
    }

    fn findings_of(
        &self,
        file: &TraineeFile,
        today: NaiveDate,
    ) -> Result<Vec<Finding>, OfficeError> {
        let mut findings = check::trainee(file, &file.shared.rules, dated(file, today), today);
        findings.extend(self.shared_passports(std::slice::from_ref(file))?);
        Ok(findings)
    }

    /// `people` stand in books, one after the other.
    fn set(
        &self,
        desks: &[Desk<'_>],
        mut findings: Vec<Finding>,
        people: &[Context<'_>],
        (recipient, forms, day): (Option<Recipient>, &[String], NaiveDate),
    ) -> Result<Previewed, OfficeError> {
        let paper = self.paper()?;
        let wanted = forms_wanted(&paper.library, forms, recipient, day)?;
        let mut papers = Vec::new();
        let mut pages: Vec<Vec<Page>> = Vec::new();
        let mut next = 1;
        let mut found = Vec::new();
        for desk in desks {
            let here = wanted.iter().copied().filter(|form| {
                let due = forms::belongs(form, desk.context.sheet);
                form.scope == desk.scope && form.recipient != Recipient::Any && due
            });
            for form in here {
                let rendered = forms::render(&paper.fonts, form, &desk.context);
                let inside = form
                    .book
                    .as_ref()
                    .and_then(|slug| paper.library.get(slug, day));
                let inside = people
                    .iter()
                    .filter_map(|person| Some(forms::render(&paper.fonts, inside?, person)));
                let inside: Vec<Rendered> = inside.collect();
                let state = standing(form, &desk.context, &findings, &desk.memory).state;
                let draft = rendered.draft;
                let before = next;
                for one in std::iter::once(rendered).chain(inside) {
                    next += one.pages.len();
                    found.extend(one.findings);
                    pages.push(one.pages);
                }
                papers.push(PreviewedPaper {
                    head: PaperHead::of(form),
                    about: desk.about.to_owned(),
                    first_page: before,
                    pages: next - before,
                    draft,
                    state,
                });
            }
        }
        let Some(first) = desks.first().filter(|_| !papers.is_empty()) else {
            return Err(OfficeError::NothingToPrint);
        };
        findings.extend(found);
        let parts: Vec<&[Page]> = pages.iter().map(Vec::as_slice).collect();
        let code = first.context.code;
        let pdf = write_pages(
            &paper.fonts,
            &parts,
            code,
            code.to_owned(),
            first.context.sheet,
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
