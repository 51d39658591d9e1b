//! Applications for a Certificate of Eligibility, the earlier ones and the one of the order.

use chrono::NaiveDate;

use crate::record::{choice, record};
use crate::value::Id;
use crate::value::Kind::{Choice, Date, Digits, Ref, Text};

choice!(
    /// What became of an application.
    CoeOutcome {
        Pending = "pending",
        Issued = "issued",
        Refused = "refused",
        Withdrawn = "withdrawn",
    }
);

record!(
    /// One application for a COE.
    CoeApplication = "coe_application" {
        trainee: Option<Id>, Ref("trainee"), Open;
        /// The order it belongs to; empty = an earlier application (COE item 18).
        order: Option<Id>, Ref("order"), Open;
        filed_on: Option<NaiveDate>, Date, Open;
        outcome: Option<CoeOutcome>, Choice(CoeOutcome::CHOICES), Open;
        /// Day of issue or refusal.
        decided_on: Option<NaiveDate>, Date, Open;
        number: String, Digits, Identity;
        detail: String, Text, Open;
    }
);
