//! Earlier stays in Japan.

use chrono::NaiveDate;

use crate::record::{choice, record};
use crate::value::Id;
use crate::value::Kind::{Choice, Date, Ref, Text};

choice!(
    /// Category of an earlier technical intern training (1-3 ⑪).
    TitpCategory {
        A = "A",
        B = "B",
        C = "C",
        D = "D",
        E = "E",
        F = "F",
    }
);

record!(
    /// An earlier stay in Japan (1-3 ⑩ ⑪, COE item 17).
    Stay = "stay" {
        trainee: Option<Id>, Ref("trainee"), Open;
        from: Option<NaiveDate>, Date, Open;
        to: Option<NaiveDate>, Date, Open;
        /// Status of residence, in Japanese.
        status_japanese: String, Text, Open;
        /// Set when the stay was technical intern training.
        titp: Option<TitpCategory>, Choice(TitpCategory::CHOICES), Open;
    }
);
