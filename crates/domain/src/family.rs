//! The family at home and relatives in Japan.

use chrono::NaiveDate;

use crate::record::{choice, record};
use crate::trainee::Country;
use crate::value::Id;
use crate::value::Kind::{Choice, Date, Digits, Flag, Int, Japanese, Latin, Native, Ref, Text};

choice!(
    /// What someone is to the trainee (続柄).
    Relation {
        Father = "father",
        Mother = "mother",
        Spouse = "spouse",
        Child = "child",
        Brother = "brother",
        Sister = "sister",
        Grandparent = "grandparent",
        Uncle = "uncle",
        Aunt = "aunt",
        Cousin = "cousin",
        Other = "other",
    }
);

record!(
    /// A member of the family at home.
    FamilyMember = "family" {
        trainee: Option<Id>, Ref("trainee"), Open;
        relation: Option<Relation>, Choice(Relation::CHOICES), Open;
        name_latin: String, Latin, Open;
        name_native: String, Native, Open;
        birth_year: Option<i64>, Int, Open;
        occupation_japanese: String, Japanese, Open;
        lives_together: Option<bool>, Flag, Open;
        income: String, Text, Income;
        phone: String, Digits, Contact;
    }
);
record!(
    /// A relative in Japan (在日親族, COE item 21).
    Relative = "relative" {
        trainee: Option<Id>, Ref("trainee"), Open;
        relation: Option<Relation>, Choice(Relation::CHOICES), Open;
        name_latin: String, Latin, Open;
        birth_date: Option<NaiveDate>, Date, Open;
        nationality: Option<Country>, Choice(Country::CHOICES), Open;
        live_together: Option<bool>, Flag, Open;
        workplace: String, Japanese, Open;
        residence_card: String, Digits, Identity;
    }
);
