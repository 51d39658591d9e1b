//! The fact sheet of an order with the sentences of what is wrong, for the wall.

use chrono::NaiveDate;
use domain::check;
use domain::file::OrderFile;
use domain::finding::Severity;
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
        for finding in findings.iter().filter(|one| one.severity > Severity::Note) {
            let mark = if finding.severity == Severity::Blocking {
                "×"
            } else {
                "！"
            };
            rows.push(Row::from([
                ("wall_finding.code", Value::text(&person.trainee.code)),
                ("wall_finding.name", Value::text(name::latin(&person.trainee))),
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
