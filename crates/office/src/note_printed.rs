//! Notes what was printed, so that a paper can be told to be out of date.

use chrono::NaiveDate;
use domain::printing::Printing;
use domain::record::Record;
use domain::value::Value;
use store::{Read, Stamp};

use crate::error::OfficeError;
use crate::op::Op;
use crate::paper_state::Subject;
use crate::session::Session;

/// One paper that was printed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Noted {
    /// What it is about.
    pub subject: Subject,
    /// Slug of the form.
    pub form: String,
    /// Its edition.
    pub edition: String,
    /// Over the values it printed.
    pub facts_hash: String,
}

impl Session {
    /// Notes papers as printed on a day.
    ///
    /// # Errors
    /// The store's.
    pub fn note_printed(
        &mut self,
        papers: &[Noted],
        on: NaiveDate,
        stamp: &Stamp,
    ) -> Result<(), OfficeError> {
        self.transact(Op::Print, stamp, |tx| {
            for paper in papers {
                let subject = paper.subject.0.clone();
                let known = tx.by::<Printing>("subject", &Value::text(&subject))?;
                let known = known.into_iter().find(|row| row.form == paper.form);
                let mut row = match known {
                    Some(row) => row,
                    None => Printing::blank(tx.new_id()),
                };
                row.subject = subject;
                row.form.clone_from(&paper.form);
                row.edition.clone_from(&paper.edition);
                row.printed_on = Some(on);
                row.facts_hash.clone_from(&paper.facts_hash);
                tx.put(&row)?;
            }
            Ok::<_, OfficeError>(())
        })
    }
}
