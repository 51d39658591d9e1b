//! Keeps what a person wrote about a finding, so that nobody asks again.

use chrono::NaiveDate;
use domain::check;
use domain::finding::Finding;
use domain::reason::{Reason, mark};
use domain::record::Record;
use store::Stamp;

use crate::check_file::dated;
use crate::error::OfficeError;
use crate::op::Op;
use crate::session::Session;

/// A reason for a finding.
#[derive(Clone, Debug)]
pub struct NewReason<'a> {
    /// Code of the trainee.
    pub trainee: &'a str,
    /// The finding, see [`mark`].
    pub about: &'a str,
    /// What is said; empty takes an earlier reason away.
    pub text: &'a str,
    /// Who says it.
    pub by: &'a str,
    /// A director lets the rule pass.
    pub passes: bool,
}

impl Session {
    /// Keeps a reason.
    ///
    /// # Errors
    /// [`OfficeError::Field`] without a name; [`OfficeError::FindingGone`] when nothing of the
    /// kind is found (any more); the store's.
    pub fn write_reason(
        &mut self,
        new: &NewReason<'_>,
        today: NaiveDate,
        stamp: &Stamp,
    ) -> Result<(), OfficeError> {
        let by = new.by.trim();
        if by.is_empty() {
            return Err(OfficeError::field("field-empty", "reason.said_by"));
        }
        let file = self.trainee_file(new.trainee)?;
        let found = self.findings_and_gaps(&file, today)?;
        let finding = found.into_iter().find(|one| mark(one) == new.about);
        let finding = finding.ok_or(OfficeError::FindingGone)?;
        self.transact(Op::WriteReason, stamp, |tx| {
            let earlier = file.reasons.iter().rfind(|one| one.about == new.about);
            let text = new.text.trim();
            if text.is_empty() {
                if let Some(earlier) = earlier {
                    tx.remove::<Reason>(earlier.id)?;
                }
                return Ok(());
            }
            let mut reason = match earlier {
                Some(earlier) => earlier.clone(),
                None => Reason::blank(tx.new_id()),
            };
            reason.trainee = Some(file.trainee.id);
            reason.finding = finding.code;
            new.about.clone_into(&mut reason.about);
            text.clone_into(&mut reason.text);
            by.clone_into(&mut reason.said_by);
            reason.said_on = Some(today);
            reason.passes = Some(new.passes);
            tx.put(&reason)?;
            Ok(())
        })
    }

    /// Everything a reason can be written for.
    fn findings_and_gaps(
        &self,
        file: &domain::file::TraineeFile,
        today: NaiveDate,
    ) -> Result<Vec<Finding>, OfficeError> {
        let mut found = check::trainee(file, &file.shared.rules, dated(file, today), today);
        found.extend(check::gaps(file, today));
        Ok(found)
    }
}
