//! Hands papers in or out on a numbered slip, and remembers who has them.

use chrono::{Datelike, NaiveDate};
use domain::custody::{Custody, Direction};
use domain::document::Document;
use domain::record::Record;
use domain::value::Id;
use store::{Read, Stamp, StoreError};

use crate::error::OfficeError;
use crate::op::Op;
use crate::session::Session;

/// Papers that change hands together.
#[derive(Clone, Debug)]
pub struct PaperMove<'a> {
    /// Which.
    pub documents: &'a [Id],
    /// Into the office's hands or out of them.
    pub direction: Direction,
    /// When.
    pub on: NaiveDate,
    /// Who hands them in or takes them.
    pub person: &'a str,
    /// Who of the office.
    pub officer: &'a str,
    /// What for.
    pub purpose: &'a str,
    /// The day they are to be back.
    pub due_on: Option<NaiveDate>,
}

impl Session {
    /// Moves papers and gives the number of the slip, `2026-0001`.
    ///
    /// # Errors
    /// [`OfficeError::Field`] without a person or a paper, or when the day they are to be back is before
    /// they go; [`OfficeError::NotHere`] for a paper that is handed out and is not here; the
    /// store's. Then nothing changed.
    pub fn move_papers(
        &mut self,
        papers: &PaperMove<'_>,
        stamp: &Stamp,
    ) -> Result<String, OfficeError> {
        let person = papers.person.trim();
        if person.is_empty() {
            return Err(OfficeError::field("field-empty", "custody.person"));
        }
        if papers.documents.is_empty() {
            return Err(OfficeError::field("field-empty", "custody.document"));
        }
        if papers.due_on.is_some_and(|due| due < papers.on) {
            return Err(OfficeError::field("field-before-that", "custody.due_on"));
        }
        let op = Op::MovePapers {
            count: papers.documents.len(),
        };
        self.transact(op, stamp, |tx| {
            let year = papers.on.year();
            let before = format!("{year}-");
            let all = tx.all::<Custody>()?;
            let last = all.iter().filter_map(|row| row.slip.strip_prefix(&before));
            let last = last.filter_map(|number| number.parse::<u32>().ok()).max();
            let slip = format!("{year}-{:04}", last.unwrap_or_default() + 1);
            for id in papers.documents {
                let paper = tx.get::<Document>(*id)?;
                let mut paper = paper.ok_or(StoreError::NoSuchRow {
                    noun: Document::NOUN,
                })?;
                let here = paper.received_on.is_some() && paper.holder.is_empty();
                match papers.direction {
                    Direction::Out if !here => return Err(not_here(&paper)),
                    Direction::Out => {
                        person.clone_into(&mut paper.holder);
                        paper.due_on = papers.due_on;
                    }
                    Direction::In => {
                        paper.holder.clear();
                        paper.due_on = None;
                        paper.received_on = paper.received_on.or(Some(papers.on));
                        paper.sent_on = None;
                    }
                }
                let mut row = Custody::blank(tx.new_id());
                row.trainee = paper.trainee;
                row.document = Some(paper.id);
                row.slip.clone_from(&slip);
                row.direction = Some(papers.direction);
                row.moved_on = Some(papers.on);
                person.clone_into(&mut row.person);
                papers.officer.trim().clone_into(&mut row.officer);
                papers.purpose.trim().clone_into(&mut row.purpose);
                row.due_on = papers.due_on;
                tx.put(&paper)?;
                tx.put(&row)?;
            }
            Ok(slip)
        })
    }
}

fn not_here(paper: &Document) -> OfficeError {
    OfficeError::NotHere {
        paper: paper.key.clone(),
        holder: paper.holder.clone(),
    }
}
