//! What a print is for, and why papers are not printed for it.

use std::collections::BTreeSet;

use domain::finding::Finding;
use forms::{Context, Form, Tongue};

use super::Task;
use super::packet::Printer;
use crate::error::OfficeError;
use crate::paper_state::{Memory, PaperState, standing};

/// What a print is for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Purpose {
    /// To be looked at: drafts say that they are drafts.
    #[default]
    Check,
    /// To be signed: refused while words of ours are not confirmed.
    Signature,
    /// To be filed: refused too while something blocks.
    Filing,
}

impl Purpose {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Check, Self::Signature, Self::Filing];

    /// The code of the manifest and the command line.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Check => "check",
            Self::Signature => "signature",
            Self::Filing => "filing",
        }
    }
}

impl Purpose {
    /// Why papers are not printed for signature or filing: words of ours that nobody vouched for,
    /// and for filing a paper that lacks a fact or contradicts another.
    pub(super) fn refuse(
        self,
        tasks: &[Task<'_>],
        wanted: &[&Form],
        printer: &Printer<'_>,
        order_findings: &[Finding],
    ) -> Result<(), OfficeError> {
        if self == Self::Check {
            return Ok(());
        }
        let mut drafts = BTreeSet::new();
        let mut blocked = BTreeSet::new();
        let mut look = |form: &Form, context: &Context<'_>, findings: &[Finding]| {
            let native = form.native(context.language.native());
            if form.is_draft(native) {
                let tongue = native.map_or("ja", Tongue::code);
                drafts.insert(format!("{} ({tongue})", called(form)));
            }
            let state = standing(form, context, findings, &Memory::new()).state;
            if matches!(state, PaperState::Missing | PaperState::Contradictory) {
                blocked.insert(format!("{} {}", context.code, called(form)));
            }
        };
        for task in tasks {
            match task {
                Task::Packet { person, recipient } => {
                    let mine = wanted.iter().filter(|form| form.recipient == *recipient);
                    for form in mine.filter(|form| person.needs(form)) {
                        look(form, &printer.context(person), &person.findings);
                    }
                }
                Task::OrderPaper { form, about } => {
                    look(form, &printer.order_context(&about.sheet), order_findings);
                }
            }
        }
        let list = |set: BTreeSet<String>| set.into_iter().collect::<Vec<_>>().join(", ");
        if !drafts.is_empty() {
            return Err(OfficeError::NotConfirmed {
                papers: list(drafts),
            });
        }
        if self == Self::Filing && !blocked.is_empty() {
            return Err(OfficeError::NotForFiling {
                count: blocked.len(),
                papers: list(blocked.into_iter().take(12).collect()),
            });
        }
        Ok(())
    }
}

/// What people call a form by.
fn called(form: &Form) -> &str {
    if form.number.is_empty() {
        &form.title.ja
    } else {
        &form.number
    }
}
