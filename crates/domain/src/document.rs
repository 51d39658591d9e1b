//! Papers that are collected for a trainee: what came, in which form, and where it is now.

use chrono::NaiveDate;

use crate::record::{choice, record};
use crate::value::Id;
use crate::value::Kind::{Choice, Date, Int, Ref, Text};

choice!(
    /// The original or a copy.
    DocumentForm {
        Original = "original",
        Copy = "copy",
    }
);

record!(
    /// One collected paper of a trainee.
    Document = "document" {
        trainee: Option<Id>, Ref("trainee"), Open;
        /// `document_key` of the checklists.
        key: String, Text, Open;
        asked_on: Option<NaiveDate>, Date, Open;
        received_on: Option<NaiveDate>, Date, Open;
        form: Option<DocumentForm>, Choice(DocumentForm::CHOICES), Open;
        count: Option<i64>, Int, Open;
        number: String, Text, Identity;
        issuer: String, Text, Open;
        issued_on: Option<NaiveDate>, Date, Open;
        expires_on: Option<NaiveDate>, Date, Open;
        translated_on: Option<NaiveDate>, Date, Open;
        checked_by: String, Text, Open;
        sent_on: Option<NaiveDate>, Date, Open;
        returned_on: Option<NaiveDate>, Date, Open;
        /// Who has it now; empty = the office.
        holder: String, Text, Open;
        /// The day it is to be here: asked for, or back from whom it was given to.
        due_on: Option<NaiveDate>, Date, Open;
        envelope: String, Text, Open;
        shelf: String, Text, Open;
    }
);
