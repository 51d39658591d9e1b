//! Passports of a trainee: the newest is the one papers print.

use chrono::NaiveDate;

use crate::record::record;
use crate::trainee::Country;
use crate::value::Id;
use crate::value::Kind::{Choice, Date, Digits, Latin, Ref};

record!(
    /// A passport.
    Passport = "passport" {
        trainee: Option<Id>, Ref("trainee"), Identity;
        number: String, Digits, Identity;
        country: Option<Country>, Choice(Country::CHOICES), Identity;
        issued_on: Option<NaiveDate>, Date, Identity;
        expires_on: Option<NaiveDate>, Date, Identity;
        issued_at: String, Latin, Identity;
        /// Issuing authority (visa application).
        authority: String, Latin, Identity;
    }
);
