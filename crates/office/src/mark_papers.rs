//! Notes a step of one paper of the checklist for one person or for twenty, in one operation.

use chrono::NaiveDate;
use domain::document::{Document, DocumentForm};
use domain::record::Record;
use domain::value::{Id, Value};
use store::{Read, Stamp, Tx};

use crate::error::OfficeError;
use crate::op::Op;
use crate::session::Session;

/// What happened to a paper.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// Somebody was asked for it.
    Asked,
    /// It came.
    Received,
    /// It was translated.
    Translated,
    /// Somebody looked at it.
    Checked,
    /// It was handed on.
    Sent,
    /// It was given back.
    Returned,
}

/// A step of one paper.
#[derive(Clone, Debug)]
pub struct PaperMark<'a> {
    /// Whose.
    pub trainees: &'a [Id],
    /// `document_key` of the checklist.
    pub key: &'a str,
    /// What happened.
    pub step: Step,
    /// When.
    pub on: NaiveDate,
    /// Original or copy, when it came.
    pub form: Option<DocumentForm>,
    /// Until when it is to be here, when it was asked for.
    pub due_on: Option<NaiveDate>,
    /// Who looked at it.
    pub by: &'a str,
}

impl Session {
    /// Notes the step; gives how many people's papers changed.
    ///
    /// # Errors
    /// [`OfficeError::Field`] for a check without a name, and the store's; then nothing changed.
    pub fn mark_papers(
        &mut self,
        mark: &PaperMark<'_>,
        stamp: &Stamp,
    ) -> Result<usize, OfficeError> {
        if mark.step == Step::Checked && mark.by.trim().is_empty() {
            return Err(OfficeError::field("field-empty", "document.checked_by"));
        }
        let op = Op::MarkPapers {
            count: mark.trainees.len(),
        };
        self.transact(op, stamp, |tx| {
            let mut changed = 0;
            for trainee in mark.trainees {
                let mut paper = newest(tx, *trainee, mark.key)?;
                step(&mut paper, mark);
                changed += usize::from(tx.put(&paper)? != store::Put::Unchanged);
            }
            Ok(changed)
        })
    }
}

/// The newest stored paper of that key, else a new one.
fn newest(tx: &mut Tx<'_>, trainee: Id, key: &str) -> Result<Document, OfficeError> {
    let stored = tx.by::<Document>("trainee", &Value::Ref(trainee))?;
    if let Some(paper) = stored.into_iter().rfind(|paper| paper.key == key) {
        return Ok(paper);
    }
    let mut paper = Document::blank(tx.new_id());
    paper.trainee = Some(trainee);
    key.clone_into(&mut paper.key);
    Ok(paper)
}

fn step(paper: &mut Document, mark: &PaperMark<'_>) {
    let on = Some(mark.on);
    match mark.step {
        Step::Asked => {
            paper.asked_on = on;
            paper.due_on = mark.due_on;
        }
        Step::Received => {
            paper.received_on = on;
            paper.form = mark.form.or(paper.form);
            paper.count = paper.count.or(Some(1));
            paper.due_on = None;
            paper.sent_on = None;
            paper.returned_on = None;
            paper.holder.clear();
        }
        Step::Translated => paper.translated_on = on,
        Step::Checked => mark.by.trim().clone_into(&mut paper.checked_by),
        Step::Sent => paper.sent_on = on,
        Step::Returned => paper.returned_on = on,
    }
}
