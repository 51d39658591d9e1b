//! Fees as form 1-21 asks for them: one row per printed item, totals from the rows.

use std::collections::BTreeMap;

use crate::fee::{Fee, FeeItem};
use crate::file::TraineeFile;
use crate::record::Record;
use crate::sheet::{FactSheet, Row};
use crate::value::{Currency, Id, Money, Value};

pub(super) fn put(sheet: &mut FactSheet, file: &TraineeFile) {
    let (preparatory, sending): (Vec<&Fee>, Vec<&Fee>) =
        file.fees.iter().partition(|fee| fee.payee.is_some());
    for (list, total, total_yen, fees) in [
        (
            "fee_sending",
            "fee.sending_total",
            "fee.sending_total_yen",
            &sending,
        ),
        (
            "fee_preparatory",
            "fee.preparatory_total",
            "fee.preparatory_total_yen",
            &preparatory,
        ),
    ] {
        let (amount, yen) = totals(fees);
        sheet.values.insert(total, amount);
        sheet.values.insert(total_yen, yen);
        sheet.lists.insert(list, by_item(file, fees));
    }
    let all: Vec<&Fee> = file.fees.iter().collect();
    let (amount, yen) = totals(&all);
    sheet.values.insert("fee.total", amount);
    sheet.values.insert("fee.total_yen", yen);
    sheet
        .lists
        .insert("fee", all.iter().map(|fee| row(file, &[fee])).collect());
}

/// Payee, printed item, and the name of an item that is not printed.
type Item<'a> = (Option<Id>, Option<FeeItem>, &'a str);

/// One row per payee and printed item; other items by their name.
fn by_item(file: &TraineeFile, fees: &[&Fee]) -> Vec<Row> {
    let mut groups: BTreeMap<Item<'_>, Vec<&Fee>> = BTreeMap::new();
    for fee in fees {
        let name = match fee.item {
            Some(FeeItem::Other | FeeItem::Deposit) | None => fee.item_japanese.as_str(),
            Some(_) => "",
        };
        groups
            .entry((fee.payee, fee.item, name))
            .or_default()
            .push(fee);
    }
    groups.values().map(|fees| row(file, fees)).collect()
}

fn row(file: &TraineeFile, fees: &[&Fee]) -> Row {
    let mut row = Row::new();
    let Some(last) = fees.iter().max_by_key(|fee| fee.paid_on) else {
        return row;
    };
    for (fact, value) in Fee::FACTS.iter().zip(last.values()) {
        row.insert(fact.key, value);
    }
    let (amount, yen) = totals(fees);
    row.insert("fee.amount", amount);
    row.insert("fee.amount_yen", yen);
    let payee = file.shared.organisation(last.payee);
    let name = match payee {
        Some(organisation) if organisation.name_japanese.is_empty() => &organisation.name_latin,
        Some(organisation) => &organisation.name_japanese,
        None => &file.shared.office.name_japanese,
    };
    row.insert("fee.payee_name", Value::text(name));
    row.insert("fee.payee_role", Value::text(payee.map_or("", |p| &p.role)));
    row
}

/// Sum in the local currency and in yen. Empty when currencies are mixed, an
/// amount is missing, or there is nothing: a wrong total is worse than none.
fn totals(fees: &[&Fee]) -> (Value, Value) {
    let currency = fees.first().and_then(|fee| fee.currency);
    let local = currency
        .filter(|c| fees.iter().all(|fee| fee.currency == Some(*c)))
        .and_then(|currency| {
            let minor = sum(fees.iter().map(|fee| fee.amount_minor))?;
            Some(Value::Money(Money { minor, currency }))
        });
    let yen = sum(fees.iter().map(|fee| fee.yen))
        .filter(|_| !fees.is_empty())
        .map(|minor| {
            Value::Money(Money {
                minor,
                currency: Currency::Jpy,
            })
        });
    (local.unwrap_or(Value::Empty), yen.unwrap_or(Value::Empty))
}

fn sum(amounts: impl Iterator<Item = Option<i64>>) -> Option<i64> {
    let mut total = 0i64;
    for amount in amounts {
        total = total.checked_add(amount?)?;
    }
    Some(total)
}
