//! Custody of collected papers: every time one is handed in or out.

use chrono::NaiveDate;

use crate::record::{choice, record};
use crate::value::Id;
use crate::value::Kind::{Choice, Date, Ref, Text};

choice!(
    /// Into the office's hands or out of them.
    Direction {
        In = "in",
        Out = "out",
    }
);

record!(
    /// One paper on one slip.
    Custody = "custody" {
        trainee: Option<Id>, Ref("trainee"), Open;
        document: Option<Id>, Ref("document"), Open;
        /// Number of the slip; papers that change hands together share it.
        slip: String, Text, Open;
        direction: Option<Direction>, Choice(Direction::CHOICES), Open;
        moved_on: Option<NaiveDate>, Date, Open;
        /// Who handed it in or took it.
        person: String, Text, Open;
        /// Who of the office gave or took it.
        officer: String, Text, Open;
        purpose: String, Text, Open;
        /// The day it is to be back.
        due_on: Option<NaiveDate>, Date, Open;
    }
);
