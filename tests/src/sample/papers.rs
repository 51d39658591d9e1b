//! Licences, earlier stays in Japan and applications for a COE.

use chrono::Days;

use super::dice::Dice;
use super::person::Person;
use super::row::{Cell, Row, day, row, t};

/// Lao people who were in Japan for a short visit.
const STAYS: [usize; 3] = [3, 25, 45];
/// Lao people whose earlier application was refused or taken back.
const EARLIER: [(usize, &str, &str); 3] = [
    (8, "refused", "留学（提出書類の不足）"),
    (30, "refused", "留学（経費支弁能力の立証不足）"),
    (42, "withdrawn", "留学（本人の都合で取下げ）"),
];

fn licences(dice: &mut Dice, lao: bool) -> Vec<Row> {
    let mut rows = Vec::new();
    if dice.chance(55) {
        rows.push(row([
            ("licence.name_japanese", t("普通自動車運転免許")),
            ("licence.level", t(if lao { "B" } else { "B1" })),
            (
                "licence.obtained_on",
                Cell::Day(day(2025, dice.between(1, 12) as u32, 14)),
            ),
            ("licence.provenance", t("original")),
        ]));
    }
    if dice.chance(35) {
        rows.push(row([
            ("licence.name_japanese", t("日本語NAT-TEST")),
            ("licence.level", t("5Q")),
            (
                "licence.obtained_on",
                Cell::Day(day(2026, dice.between(2, 4) as u32, 20)),
            ),
            ("licence.provenance", t("certificate")),
        ]));
    }
    rows
}

fn stay(dice: &mut Dice) -> Row {
    let from = day(2024, dice.between(2, 11) as u32, dice.between(3, 20) as u32);
    let to = from.checked_add_days(Days::new(dice.between(6, 12).unsigned_abs()));
    row([
        ("stay.from", Cell::Day(from)),
        ("stay.to", Cell::Day(to.unwrap_or(from))),
        ("stay.status_japanese", t("短期滞在")),
    ])
}

/// The application of the order: issued for the Vietnamese, pending for the Lao
/// of the order that leaves first, not yet filed for everyone else.
fn of_order(dice: &mut Dice, person: &Person) -> Option<Row> {
    let plan = person
        .plan
        .as_ref()
        .filter(|plan| plan.code == "ORD-2026-03")?;
    let mut cells = row([
        ("coe_application.order", t(plan.code)),
        ("coe_application.filed_on", Cell::Day(day(2026, 8, 24))),
        ("coe_application.outcome", t("pending")),
    ]);
    if !person.lao {
        let decided = day(2026, 10, 5 + dice.between(0, 4) as u32);
        cells.insert("coe_application.outcome", t("issued"));
        cells.insert("coe_application.decided_on", Cell::Day(decided));
        cells.insert(
            "coe_application.number",
            t(format!("00-00-{:07}", person.number)),
        );
    }
    Some(cells)
}

/// Adds the three lists.
pub(super) fn add(person: &mut Person) {
    let mut dice = Dice::new("papers", person.number + usize::from(person.lao) * 100);
    person
        .lists
        .insert("licences", licences(&mut dice, person.lao));
    if person.lao && STAYS.contains(&person.number) {
        person.lists.insert("stays", vec![stay(&mut dice)]);
    }
    let mut coe = Vec::new();
    if let Some((_, outcome, detail)) = EARLIER
        .iter()
        .find(|(number, ..)| person.lao && *number == person.number)
    {
        coe.push(row([
            ("coe_application.filed_on", Cell::Day(day(2024, 11, 5))),
            ("coe_application.outcome", t(*outcome)),
            ("coe_application.decided_on", Cell::Day(day(2025, 2, 18))),
            ("coe_application.detail", t(*detail)),
        ]));
    }
    coe.extend(of_order(&mut dice, person));
    person.lists.insert("coe", coe);
}
