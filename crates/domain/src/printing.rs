//! What was printed: a paper's memory, so that a screen can say that it is out of date.
//!
//! A printing names whose paper it was by an id in plain text and not by a
//! reference: what was printed stays printed when its trainee is removed.

use chrono::NaiveDate;

use crate::record::record;
use crate::value::Kind::{Date, Text};

record!(
    /// The newest printing of one form for one trainee or one order.
    Printing = "printing" {
        /// Id of the trainee or order the paper is about.
        subject: String, Text, Open;
        /// Slug of the form.
        form: String, Text, Open;
        edition: String, Text, Open;
        printed_on: Option<NaiveDate>, Date, Open;
        /// SHA-256 in hexadecimal over the values of the facts that the form binds.
        facts_hash: String, Text, Open;
    }
);
