//! Career: education and work as spans of months, each with its provenance.

use chrono::NaiveDate;

use crate::record::{choice, record};
use crate::value::Kind::{Choice, Date, Flag, Japanese, Latin, Month, Native, Ref};
use crate::value::{Id, YearMonth};

choice!(
    /// Where a career row is known from.
    Provenance {
        Original = "original",
        Certificate = "certificate",
        Copy = "copy",
        Told = "told",
    }
);

impl Provenance {
    /// True when months of the row may be counted on a sworn paper (1-3 ⑨, 1-27).
    #[must_use]
    pub fn proven(self) -> bool {
        matches!(self, Self::Original | Self::Certificate)
    }
}

record!(
    /// A row of education (学歴).
    Education = "education" {
        trainee: Option<Id>, Ref("trainee"), Open;
        from: Option<YearMonth>, Month, Open;
        to: Option<YearMonth>, Month, Open;
        school_latin: String, Latin, Open;
        school_native: String, Native, Open;
        school_japanese: String, Japanese, Open;
        major_japanese: String, Japanese, Open;
        graduated: Option<bool>, Flag, Open;
        provenance: Option<Provenance>, Choice(Provenance::CHOICES), Open;
    }
);
record!(
    /// A row of work (職歴).
    Work = "work" {
        trainee: Option<Id>, Ref("trainee"), Open;
        from: Option<YearMonth>, Month, Open;
        /// Empty = still there.
        to: Option<YearMonth>, Month, Open;
        employer_latin: String, Latin, Open;
        employer_native: String, Native, Open;
        employer_japanese: String, Japanese, Open;
        job_japanese: String, Japanese, Open;
        /// The same trade as the order's occupation (1-3 ⑨), as a person judged it.
        same_trade: Option<bool>, Flag, Open;
        provenance: Option<Provenance>, Choice(Provenance::CHOICES), Open;
    }
);
record!(
    /// A licence, qualification or language test (免許・資格).
    Licence = "licence" {
        trainee: Option<Id>, Ref("trainee"), Open;
        name_japanese: String, Japanese, Open;
        level: String, Latin, Open;
        obtained_on: Option<NaiveDate>, Date, Open;
        provenance: Option<Provenance>, Choice(Provenance::CHOICES), Open;
    }
);
