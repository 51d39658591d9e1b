//! Fees of form 1-21 and the dated rates. The Vietnamese pay after their COE is
//! issued (rule VN-TIME); nobody pays a deposit (rules VN-DEP, JP-DEP).

use chrono::{Days, NaiveDate};

use super::dice::Dice;
use super::person::Person;
use super::row::{Cell, Row, day, row, t};

/// Item, name in the brackets of その他, payee, amount in LAK, amount in VND.
const ITEMS: [(&str, &str, bool, i64, i64); 7] = [
    ("selection", "", false, 450_000, 900_000),
    ("application", "", false, 1_250_000, 1_500_000),
    ("commission", "", false, 4_500_000, 22_000_000),
    ("health_check", "", false, 780_000, 1_150_000),
    ("training", "", false, 3_600_000, 5_500_000),
    ("other", "旅券取得費用", false, 350_000, 200_000),
    ("education", "", true, 2_400_000, 3_200_000),
];

/// One fee.
pub(super) fn fee(person: &Person, at: usize, paid_on: NaiveDate) -> Row {
    let (item, name, preparatory, lak, vnd) = ITEMS[at];
    let payee = match (preparatory, person.lao) {
        (false, _) => "",
        (true, true) => "PR-1",
        (true, false) => "PR-2",
    };
    row([
        ("fee.payee", t(payee)),
        ("fee.item", t(item)),
        ("fee.item_japanese", t(name)),
        ("fee.paid_on", Cell::Day(paid_on)),
        ("fee.amount", Cell::Int(if person.lao { lak } else { vnd })),
        ("fee.currency", t(if person.lao { "LAK" } else { "VND" })),
    ])
}

/// Adds what the person paid: everything in an order, a health check without one.
pub(super) fn add(person: &mut Person) {
    let mut dice = Dice::new("fees", person.number + usize::from(person.lao) * 100);
    let mut paid_on = match (&person.plan, person.lao) {
        (_, false) => day(2026, 10, 12),
        (Some(plan), true) => plan.enrolled,
        (None, true) => day(2026, 11, 3),
    };
    let items: &[usize] = match person.plan {
        Some(_) if person.number.is_multiple_of(3) => &[0, 1, 2, 3, 4, 6],
        Some(_) => &[0, 1, 2, 3, 4, 5, 6],
        None if person.number.is_multiple_of(2) => &[3],
        None => &[],
    };
    let mut rows = Vec::new();
    for at in items {
        paid_on = paid_on
            .checked_add_days(Days::new(dice.between(0, 4).unsigned_abs()))
            .unwrap_or(paid_on);
        rows.push(fee(person, *at, paid_on));
    }
    person.lists.insert("fees", rows);
}

/// The sheet `rates`: yen for a million, on the first of each month.
pub(super) fn rate_rows() -> Vec<Row> {
    let table: [(&str, [i64; 7]); 3] = [
        ("LAK", [6_980, 7_010, 7_035, 6_995, 7_050, 7_080, 7_065]),
        ("VND", [5_820, 5_845, 5_810, 5_860, 5_875, 5_890, 5_905]),
        (
            "USD",
            [
                148_500_000,
                149_200_000,
                148_900_000,
                149_650_000,
                150_100_000,
                150_400_000,
                150_250_000,
            ],
        ),
    ];
    let mut rows = Vec::new();
    for (currency, values) in table {
        for (month, value) in (5..).zip(values) {
            rows.push(row([
                ("rate.currency", t(currency)),
                ("rate.day", Cell::Day(day(2026, month, 1))),
                ("rate.yen_per_million", Cell::Int(value)),
                ("rate.source", t("invented")),
            ]));
        }
    }
    rows
}
