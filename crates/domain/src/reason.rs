//! Reasons: what a person wrote about a finding, so that nobody asks again, and a director's
//! pass of a rule that blocks.

use chrono::NaiveDate;

use crate::finding::Finding;
use crate::record::record;
use crate::value::Id;
use crate::value::Kind::{Date, Flag, Ref, Text};

record!(
    /// A reason. It belongs to the finding as it was: when a value changes, it is asked anew.
    Reason = "reason" {
        trainee: Option<Id>, Ref("trainee"), Open;
        /// Code of the finding.
        finding: String, Text, Open;
        /// The finding with its place and values, see [`mark`].
        about: String, Text, Health;
        text: String, Text, Health;
        said_by: String, Text, Open;
        said_on: Option<NaiveDate>, Date, Open;
        /// A director lets it pass: it blocks no longer.
        passes: Option<bool>, Flag, Open;
    }
);

/// What makes a finding the same one as yesterday: its code, fact and values.
#[must_use]
pub fn mark(finding: &Finding) -> String {
    let mut mark = format!("{} {}", finding.code, finding.place.fact);
    for (name, value) in &finding.args {
        mark.push(' ');
        mark.push_str(name);
        mark.push('=');
        mark.push_str(value);
    }
    mark
}
