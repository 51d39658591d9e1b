//! The words of our own editions of official forms: replaced by the office, and confirmed by a
//! named person, edition by edition and language by language.

use chrono::NaiveDate;

use crate::record::record;
use crate::value::Kind::{Date, Text};

record!(
    /// A statement of a form as this office wants it printed, in place of the shipped one.
    Wording = "wording" {
        /// Slug of the form.
        form: String, Text, Open;
        edition: String, Text, Open;
        /// Key of the statement in the form's texts.
        statement: String, Text, Open;
        /// Code of the language: `ja`, `lo`, `vi`, `en`.
        language: String, Text, Open;
        text: String, Text, Open;
    }
);
record!(
    /// A named person has read an edition in a language and vouches for its words.
    Confirmation = "confirmation" {
        /// Slug of the form.
        form: String, Text, Open;
        edition: String, Text, Open;
        /// Code of the language: `ja`, `lo`, `vi`, `en`.
        language: String, Text, Open;
        confirmed_by: String, Text, Open;
        confirmed_on: Option<NaiveDate>, Date, Open;
        /// SHA-256 in hexadecimal over the statements that were read: other words are not confirmed.
        words_hash: String, Text, Open;
    }
);
