//! Enquiries: people who ask before they are anybody's trainee.

use chrono::NaiveDate;

use crate::record::record;
use crate::value::Id;
use crate::value::Kind::{Date, Digits, Flag, Ref, Text};

record!(
    /// One enquiry: who asked what, what was answered, and when to ask again.
    Enquiry = "enquiry" {
        asked_on: Option<NaiveDate>, Date, Open;
        name: String, Text, Open;
        phone: String, Digits, Contact;
        centre: String, Text, Open;
        /// How the person heard of the office.
        heard: String, Text, Open;
        question: String, Text, Open;
        answer: String, Text, Open;
        answered_by: String, Text, Open;
        follow_up_on: Option<NaiveDate>, Date, Open;
        /// Nothing more is to be done.
        closed: Option<bool>, Flag, Open;
        /// Whom the person became.
        trainee: Option<Id>, Ref("trainee"), Open;
    }
);
