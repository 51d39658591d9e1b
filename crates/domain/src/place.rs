//! Places: villages, districts and provinces, each with dates of validity, so
//! that a birthplace prints as the passport has it after provinces merged.

use chrono::NaiveDate;

use crate::record::{choice, record};
use crate::trainee::Country;
use crate::value::Id;
use crate::value::Kind::{Choice, Date, Japanese, Latin, Native, Ref};

choice!(
    /// The level of a place.
    PlaceLevel {
        Province = "province",
        District = "district",
        Village = "village",
    }
);

record!(
    /// A place of the office's growing list.
    Place = "place" {
        level: Option<PlaceLevel>, Choice(PlaceLevel::CHOICES), Open;
        country: Option<Country>, Choice(Country::CHOICES), Open;
        /// The place it lies in: a village's district, a district's province.
        within: Option<Id>, Ref("place"), Open;
        name_latin: String, Latin, Open;
        name_native: String, Native, Open;
        name_japanese: String, Japanese, Open;
        /// First day it existed under this name; empty = always.
        valid_from: Option<NaiveDate>, Date, Open;
        /// Last day it existed under this name; empty = still.
        valid_to: Option<NaiveDate>, Date, Open;
    }
);

impl Place {
    /// True when the place existed on `day`.
    #[must_use]
    pub fn valid_on(&self, day: NaiveDate) -> bool {
        self.valid_from.is_none_or(|from| from <= day) && self.valid_to.is_none_or(|to| day <= to)
    }
}
