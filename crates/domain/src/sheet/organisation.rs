//! Organisations as papers print them: under the part each plays, with yen beside foreign money.

use std::collections::BTreeSet;

use chrono::NaiveDate;

use crate::fee::{self, Rate};
use crate::file::OrderFile;
use crate::organisation::{Organisation, OrganisationKind};
use crate::record::Record;
use crate::sheet::{DERIVED, FactSheet, Row, order};
use crate::value::{Currency, Id, Kind, Money, Value};

/// The preparatory organisations of an order: those its trainees paid or worked for.
#[must_use]
pub fn preparatory(file: &OrderFile) -> Vec<&Organisation> {
    let paid = file
        .trainees
        .iter()
        .flat_map(|t| &t.fees)
        .filter_map(|fee| fee.payee);
    let worked = file
        .trainees
        .iter()
        .flat_map(|t| &t.work)
        .filter_map(|work| work.organisation);
    let ids: BTreeSet<Id> = paid.chain(worked).collect();
    let mut found: Vec<&Organisation> = ids
        .into_iter()
        .filter_map(|id| file.shared.organisation(Some(id)))
        .filter(|one| one.kind == Some(OrganisationKind::Preparatory))
        .collect();
    found.sort_by(|a, b| a.code.cmp(&b.code));
    found
}

/// Values of the papers of one preparatory organisation of an order, dated `as_of`.
#[must_use]
pub fn of_organisation(
    file: &OrderFile,
    organisation: &Organisation,
    as_of: NaiveDate,
) -> FactSheet {
    let mut sheet = order::of_order(file, as_of);
    let rates = &file.shared.rates;
    put(&mut sheet.values, "preparatory", Some(organisation), rates);
    sheet
}

/// Puts the facts that the registry has for `part`.
pub(super) fn put(row: &mut Row, part: &str, organisation: Option<&Organisation>, rates: &[Rate]) {
    let facts = DERIVED.iter().filter(|fact| fact.noun() == part);
    for fact in facts {
        let value = organisation.and_then(|one| match fact.kind {
            Kind::Money => money(one, fact.field(), rates),
            _ => one.value(fact.field()),
        });
        row.insert(fact.key, value.unwrap_or(Value::Empty));
    }
}

/// `capital` or `sales` in its currency, `capital_yen` or `sales_yen` by the rate of the day.
fn money(organisation: &Organisation, field: &str, rates: &[Rate]) -> Option<Value> {
    let (name, yen) = match field.strip_suffix("_yen") {
        Some(name) => (name, true),
        None => (field, false),
    };
    let units = if name == "capital" {
        organisation.capital
    } else {
        organisation.sales
    }?;
    let amount = whole(units, organisation.currency?)?;
    if !yen {
        return Some(Value::Money(amount));
    }
    let minor = if amount.currency == Currency::Jpy {
        amount.minor
    } else {
        let rate = fee::rate_of(rates, amount.currency, organisation.figures_on)?;
        fee::yen(amount, rate.yen_per_million?)?
    };
    let currency = Currency::Jpy;
    Some(Value::Money(Money { minor, currency }))
}

/// Whole units as an amount.
pub(super) fn whole(units: i64, currency: Currency) -> Option<Money> {
    let minor = units.checked_mul(10i64.checked_pow(currency.minor_digits())?)?;
    Some(Money { minor, currency })
}
