//! The company's 13 groups of diseases (`rules.md` §I): a company condition, no law of Japan.

use chrono::NaiveDate;

use crate::record::{choice, record};
use crate::value::Id;
use crate::value::Kind::{Choice, Date, Int, Ref, Text};

choice!(
    /// What the hospital found in one group.
    GroupResult {
        Clear = "clear",
        Found = "found",
        /// To be asked of the doctor.
        Unclear = "unclear",
    }
);

record!(
    /// The result of one group; a diagnosis is kept only where somebody chose to.
    HealthCheck = "health_check" {
        trainee: Option<Id>, Ref("trainee"), Open;
        group: Option<i64>, Int, Open;
        result: Option<GroupResult>, Choice(GroupResult::CHOICES), Health;
        /// `condition_key` of `diseases.csv`.
        condition: String, Text, Health;
        checked_on: Option<NaiveDate>, Date, Open;
        hospital: String, Text, Open;
    }
);

/// How well the wording of a condition is understood.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wording {
    /// Read with certainty, or repaired with certainty.
    Sure,
    /// Repaired; a doctor should confirm.
    Probable,
    /// Not certain: never counts against anybody.
    Ambiguous,
}

/// One condition of `diseases.csv`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Disease {
    /// Its group, 0 to 13.
    pub group: i64,
    /// Stable key.
    pub key: String,
    /// How well it is understood.
    pub wording: Wording,
}
