//! What papers that are printed once are about: the order, or one of its preparatory organisations.

use chrono::NaiveDate;
use domain::file::OrderFile;
use domain::sheet::{self, FactSheet};
use domain::value::Value;
use forms::Scope;
use rulebook::Messages;

use crate::order_sheet::order_sheet;
use crate::paper_state::Subject;

/// An order, or one of its preparatory organisations, ready to be printed.
pub(super) struct About {
    /// Code of the organisation; empty for the order itself.
    pub(super) organisation: String,
    pub(super) subject: Subject,
    pub(super) scope: Scope,
    pub(super) sheet: FactSheet,
}

impl About {
    /// The order itself and its preparatory organisations.
    pub(super) fn of(file: &OrderFile, day: NaiveDate, messages: &Messages) -> Vec<Self> {
        let order = Self {
            organisation: String::new(),
            subject: Subject::from(file.order.id),
            scope: Scope::Order,
            sheet: order_sheet(file, day, messages),
        };
        let organisations = sheet::preparatory(file).into_iter().map(|one| Self {
            organisation: one.code.clone(),
            subject: Subject::organisation(file.order.id, one.id),
            scope: Scope::Organisation,
            sheet: sheet::of_organisation(file, one, day),
        });
        std::iter::once(order).chain(organisations).collect()
    }

    /// The day its papers are dated.
    pub(super) fn day(&self, otherwise: NaiveDate) -> NaiveDate {
        match self.sheet.value("paper.date") {
            Value::Date(day) => *day,
            _ => otherwise,
        }
    }
}
