//! The operations of an office, as they are named in the history.

use serde_json::{Value as Json, json};

use crate::erase_person::Erasure;

/// What an operation is. The words for people are the message `op-<name>` with the
/// values of its detail.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Op {
    /// The office was made.
    CreateOffice,
    /// A workbook was imported.
    ImportWorkbook,
    /// Photos were attached to trainees.
    AttachPhotos,
    /// One field was changed.
    EditField {
        /// Key of the fact.
        fact: &'static str,
    },
    /// A row was added.
    AddRecord {
        /// Its noun.
        noun: &'static str,
    },
    /// A row was removed with the rows that belong to it.
    RemoveRecord {
        /// Its noun.
        noun: &'static str,
    },
    /// One field of many rows was set.
    SetMany {
        /// Key of the fact.
        fact: &'static str,
        /// How many rows were named.
        count: usize,
    },
    /// Words of a form were replaced by the office's.
    ReplaceWords,
    /// A person vouched for the words of a form.
    ConfirmWords,
    /// A photo was chosen for a trainee.
    SetPhoto,
    /// A step of one paper was noted for people.
    MarkPapers {
        /// How many people.
        count: usize,
    },
    /// Papers changed hands, on one slip.
    MovePapers {
        /// How many papers.
        count: usize,
    },
    /// A person wrote a reason for a finding.
    WriteReason,
    /// The office set a rule.
    SetRule,
    /// Two files of one person became one.
    MergeTrainees,
    /// An enquiry became a trainee.
    TakeEnquiry,
    /// The two lines of a passport were taken over.
    TakeMrz,
    /// Lessons were planned from a timetable.
    PlanLessons,
    /// A planned lesson was moved, split, cancelled or handed over.
    ChangeLesson,
    /// Marks were written into a register.
    MarkRegister {
        /// How many.
        count: usize,
    },
    /// A course became a class with its people.
    MakeClass,
    /// People came into a class.
    Enrol {
        /// How many.
        count: usize,
    },
    /// People left a class.
    LeaveClass {
        /// How many.
        count: usize,
    },
    /// The plan of an order was written down as filed.
    FreezePlan,
    /// The filed plan was taken back to be amended.
    AmendPlan,
    /// The fixed holidays of a year were taken over.
    TakeHolidays,
    /// The days of JLPT in a year were put into the calendar.
    TakeSittings,
    /// A signed register was kept as a picture.
    KeepRegister,
    /// Somebody who signs in was added, or may do other things now; it is not taken back.
    SetAccount,
    /// One trainee's file was put back as it is in a backup.
    RestoreTrainee,
    /// The whole office was put back as it is in a backup.
    RestoreOffice,
    /// A person was erased; it is not taken back.
    ErasePerson {
        /// Why.
        why: Erasure,
    },
    /// Something protected was opened; only that is noted, and it is not taken back.
    ReadProtected,
    /// Papers were printed; only what was printed is noted, and it is not taken back.
    Print,
}

impl Op {
    /// Stable name, kebab-case.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::CreateOffice => "create-office",
            Self::ImportWorkbook => "import-workbook",
            Self::AttachPhotos => "attach-photos",
            Self::EditField { .. } => "edit-field",
            Self::AddRecord { .. } => "add-record",
            Self::RemoveRecord { .. } => "remove-record",
            Self::SetMany { .. } => "set-many",
            Self::ReplaceWords => "replace-words",
            Self::ConfirmWords => "confirm-words",
            Self::SetPhoto => "set-photo",
            Self::MarkPapers { .. } => "mark-papers",
            Self::MovePapers { .. } => "move-papers",
            Self::WriteReason => "write-reason",
            Self::SetRule => "set-rule",
            Self::MergeTrainees => "merge-trainees",
            Self::TakeEnquiry => "take-enquiry",
            Self::TakeMrz => "take-mrz",
            Self::PlanLessons => "plan-lessons",
            Self::ChangeLesson => "change-lesson",
            Self::MarkRegister { .. } => "mark-register",
            Self::MakeClass => "make-class",
            Self::Enrol { .. } => "enrol",
            Self::LeaveClass { .. } => "leave-class",
            Self::FreezePlan => "freeze-plan",
            Self::AmendPlan => "amend-plan",
            Self::TakeHolidays => "take-holidays",
            Self::TakeSittings => "take-sittings",
            Self::KeepRegister => "keep-register",
            Self::SetAccount => "set-account",
            Self::RestoreTrainee => "restore-trainee",
            Self::RestoreOffice => "restore-office",
            Self::ErasePerson { .. } => "erase-person",
            Self::ReadProtected => "read-protected",
            Self::Print => "print",
        }
    }

    /// Nothing personal; what names the operation to people.
    #[must_use]
    pub(crate) fn detail(self) -> Json {
        match self {
            Self::ErasePerson { why } => json!({ "why": why.code() }),
            Self::EditField { fact } => json!({ "fact": fact }),
            Self::AddRecord { noun } | Self::RemoveRecord { noun } => json!({ "noun": noun }),
            Self::SetMany { fact, count } => json!({ "fact": fact, "count": count.to_string() }),
            Self::MarkPapers { count }
            | Self::MovePapers { count }
            | Self::MarkRegister { count }
            | Self::Enrol { count }
            | Self::LeaveClass { count } => {
                json!({ "count": count.to_string() })
            }
            Self::WriteReason
            | Self::SetRule
            | Self::MergeTrainees
            | Self::TakeEnquiry
            | Self::TakeMrz
            | Self::CreateOffice
            | Self::ImportWorkbook
            | Self::AttachPhotos
            | Self::ReplaceWords
            | Self::ConfirmWords
            | Self::SetPhoto
            | Self::PlanLessons
            | Self::ChangeLesson
            | Self::MakeClass
            | Self::FreezePlan
            | Self::AmendPlan
            | Self::TakeHolidays
            | Self::TakeSittings
            | Self::KeepRegister
            | Self::SetAccount
            | Self::ReadProtected
            | Self::RestoreTrainee
            | Self::RestoreOffice
            | Self::Print => json!({}),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The store knows them by name: otherwise undo would offer to take back ink, or a person.
    #[test]
    fn what_lasts_is_what_undo_passes_over() {
        let lasting = [
            Op::Print,
            Op::ReadProtected,
            Op::SetAccount,
            Op::RestoreOffice,
            Op::ErasePerson {
                why: Erasure::Asked,
            },
        ];
        assert_eq!(lasting.map(Op::name), store::LASTING);
    }
}
