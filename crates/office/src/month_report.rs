//! The monthly report of a class or a centre as a workbook: the values of the printed report, so
//! that the two cannot differ. Minutes stay minutes: a spreadsheet adds them up.

use chrono::NaiveDate;
use domain::fact;
use domain::sheet::{CLASS_IN_CENTRE, FactSheet, Row};
use domain::value::{Kind, Value, YearMonth};
use intake::{CellStyle, ColumnKind, OutCell, OutColumn, OutSheet, OutValue};
use rulebook::{Lang, Messages};

use crate::about::About;
use crate::check_file::Target;
use crate::error::OfficeError;
use crate::session::Session;

/// Columns of a class's report: one row per person.
const OF_PEOPLE: [&str; 18] = [
    "trainee.number",
    "trainee.code",
    "trainee.name_latin",
    "trainee.name_native",
    "report.held_minutes",
    "report.attended_minutes",
    "report.rate",
    "report.late",
    "report.left_early",
    "report.absent",
    "report.excused",
    "report.total_minutes",
    "report.counted_minutes",
    "report.missing_minutes",
    "report.qualifies",
    "report.tests",
    "report.chapter",
    "report.level",
];

/// Columns of a centre's report after those of its classes.
const OF_CENTRE: [&str; 2] = ["report.qualified", "report.proven"];

impl Session {
    /// The report of a class or a centre on a month as the bytes of an `.xlsx`.
    ///
    /// # Errors
    /// [`OfficeError::NotFound`]; the store's.
    pub fn month_report(
        &self,
        target: &Target,
        month: YearMonth,
        messages: &Messages,
        lang: Lang,
        today: NaiveDate,
    ) -> Result<Vec<u8>, OfficeError> {
        let (about, list, columns) = match target {
            Target::Class(code) => {
                let file = self.class_file(code)?;
                let about = About::class(&file, month, today);
                (about, "report_people", OF_PEOPLE.to_vec())
            }
            Target::Centre(centre) => {
                self.may_open_everybody()?;
                let about = self.about_centre(centre, month, today)?;
                (
                    about,
                    "report_classes",
                    [&CLASS_IN_CENTRE[..], &OF_CENTRE].concat(),
                )
            }
            Target::Trainee(code) | Target::Order(code) => {
                return Err(OfficeError::NotFound {
                    noun: "class",
                    code: code.clone(),
                });
            }
        };
        workbook(&about.sheet, list, &columns, month, messages, lang)
    }
}

fn workbook(
    sheet: &FactSheet,
    list: &'static str,
    columns: &[&'static str],
    month: YearMonth,
    messages: &Messages,
    lang: Lang,
) -> Result<Vec<u8>, OfficeError> {
    let head = columns.iter().map(|key| OutCell {
        value: OutValue::Text(messages.fact(lang, key)),
        style: CellStyle::Heading,
    });
    let mut rows = vec![head.collect::<Vec<_>>()];
    let row = |row: &Row| {
        let cells = columns.iter().map(|key| OutCell {
            value: told(key, row.get(key), messages, lang),
            style: CellStyle::Plain,
        });
        cells.collect::<Vec<_>>()
    };
    rows.extend(sheet.list(list).iter().map(row));
    let out = OutSheet {
        name: month.to_string(),
        columns: columns
            .iter()
            .map(|key| OutColumn {
                width: if key.contains("name") { 28 } else { 13 },
                kind: ColumnKind::General,
            })
            .collect(),
        rows,
        frozen_rows: 1,
        frozen_columns: 2,
        ..OutSheet::default()
    };
    intake::write_workbook(&[out]).map_err(|error| OfficeError::Paper(error.to_string()))
}

/// A value as a spreadsheet keeps it; choices and truth in words.
fn told(key: &str, value: Option<&Value>, messages: &Messages, lang: Lang) -> OutValue {
    match value {
        None | Some(Value::Empty) => OutValue::Empty,
        Some(Value::Int(number)) => OutValue::Whole(*number),
        Some(Value::Date(day)) => OutValue::Date(*day),
        Some(Value::Text(text)) => OutValue::Text(text.clone()),
        Some(Value::Flag(flag)) => {
            let key = if *flag { "flag-yes" } else { "flag-no" };
            OutValue::Text(messages.get(lang, key, &[]))
        }
        Some(Value::Choice(code)) => match fact::find(key).map(|fact| fact.kind) {
            Some(Kind::Choice(choices)) => OutValue::Text(messages.choice(lang, &choices, code)),
            _ => OutValue::Text(code.to_string()),
        },
        Some(_) => OutValue::Empty,
    }
}
