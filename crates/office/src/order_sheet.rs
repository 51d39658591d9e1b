//! The fact sheet of an order with the sentences of what is wrong, for the wall.

use chrono::NaiveDate;
use domain::check;
use domain::fact;
use domain::file::OrderFile;
use domain::finding::{Finding, Severity};
use domain::name;
use domain::sheet::{self, FactSheet, Row};
use domain::trainee::Country;
use domain::value::Value;
use rulebook::{Lang, Messages};

/// Values of an order's papers; sentences are in the language of the office's country.
pub(crate) fn order_sheet(file: &OrderFile, day: NaiveDate, messages: &Messages) -> FactSheet {
    let mut sheet = sheet::of_order(file, day);
    let lang = match file.shared.office.country {
        Some(Country::Laos) => Lang::Lo,
        Some(Country::Vietnam) => Lang::Vi,
        Some(Country::Japan) => Lang::Ja,
        None => Lang::En,
    };
    let mut rows = Vec::new();
    for person in &file.trainees {
        let findings = check::trainee(person, &file.shared.rules, day, day);
        // The paper hangs on a wall: what not everybody may see is counted there, not told.
        let open = |one: &&Finding| {
            let fact = fact::find(&one.place.fact);
            one.severity > Severity::Note
                && fact.is_none_or(|fact| fact.protection.customer_may_see())
        };
        for finding in findings.iter().filter(open) {
            let mark = if finding.severity == Severity::Blocking {
                "×"
            } else {
                "！"
            };
            rows.push(Row::from([
                ("wall_finding.code", Value::text(&person.trainee.code)),
                (
                    "wall_finding.name",
                    Value::text(name::latin(&person.trainee)),
                ),
                ("wall_finding.severity", Value::text(mark)),
                (
                    "wall_finding.sentence",
                    Value::text(messages.told(lang, finding).what),
                ),
            ]));
        }
    }
    sheet.lists.insert("wall_findings", rows);
    sheet
}
