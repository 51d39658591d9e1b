//! Fees: when they were taken, what for, and one yen amount from one dated rate.

use chrono::NaiveDate;

use super::at;
use crate::coe::CoeOutcome;
use crate::fee::{self, FeeItem};
use crate::file::TraineeFile;
use crate::finding::{Finding, Severity};
use crate::rule::Rules;
use crate::trainee::Country;
use crate::value::Money;

pub(super) fn check(
    file: &TraineeFile,
    rules: &Rules,
    today: NaiveDate,
    findings: &mut Vec<Finding>,
) {
    let vietnamese = file.trainee.nationality == Some(Country::Vietnam);
    let present = file.order.as_ref().map(|order| order.id);
    let issued = file
        .coes
        .iter()
        .filter(|coe| coe.order == present && coe.outcome == Some(CoeOutcome::Issued))
        .filter_map(|coe| coe.decided_on)
        .max();
    for (row, fee) in file.fees.iter().enumerate() {
        let place = |fact: &str| at(file, fact).row(row + 1);
        let paid = fee.paid_on;
        if paid.is_some_and(|paid| paid > today) {
            findings.push(
                Finding::new(Severity::Warning, "fee-in-future", place("fee.paid_on"))
                    .arg("value", paid.unwrap_or(today)),
            );
        }
        if fee.item == Some(FeeItem::Deposit) {
            let rule = if vietnamese { "VN-DEP" } else { "JP-DEP" };
            if let Some(severity) = rules.severity(rule, paid.unwrap_or(today)) {
                findings.push(Finding::new(severity, "fee-deposit", place("fee.item")).rule(rule));
            }
        }
        let early = match (paid, issued) {
            (Some(paid), Some(issued)) => paid < issued,
            (Some(_), None) => true,
            (None, _) => false,
        };
        if vietnamese
            && early
            && let Some(severity) = rules.severity("VN-TIME", paid.unwrap_or(today))
        {
            findings.push(
                Finding::new(severity, "fee-before-coe", place("fee.paid_on"))
                    .rule("VN-TIME")
                    .arg("value", paid.unwrap_or(today))
                    .arg(
                        "issued",
                        issued.map(|day| day.to_string()).unwrap_or_default(),
                    ),
            );
        }
        yen(file, row, findings);
    }
    let mut currencies = file.fees.iter().filter_map(|fee| fee.currency);
    if let Some(first) = currencies.next()
        && currencies.any(|other| other != first)
    {
        findings.push(Finding::new(
            Severity::Warning,
            "fee-currencies-mixed",
            at(file, "fee.currency"),
        ));
    }
}

/// The stored yen must be what the rate it names gives.
fn yen(file: &TraineeFile, row: usize, findings: &mut Vec<Finding>) {
    let Some(fee) = file.fees.get(row) else {
        return;
    };
    let (Some(minor), Some(currency)) = (fee.amount_minor, fee.currency) else {
        return;
    };
    let place = at(file, "fee.yen").row(row + 1);
    let Some(stored) = fee.yen else {
        findings.push(
            Finding::new(Severity::Warning, "fee-no-rate", place).arg("value", currency.code()),
        );
        return;
    };
    let rate = file
        .shared
        .rates
        .iter()
        .find(|rate| rate.currency == Some(currency) && rate.day == fee.rate_on)
        .and_then(|rate| rate.yen_per_million);
    let derived = rate.and_then(|rate| fee::yen(Money { minor, currency }, rate));
    if derived.is_some_and(|derived| derived != stored) {
        findings.push(
            Finding::new(Severity::Blocking, "fee-yen-differs", place)
                .arg("value", stored)
                .arg("other", derived.unwrap_or_default()),
        );
    }
}
