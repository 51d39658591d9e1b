//! The invented sample office: a workbook of sixty trainees with its drawn
//! photos, the same bytes in every run. It imports nothing and checks nothing;
//! `assets/sample` holds its output.

mod body;
mod career;
mod collected;
mod columns;
mod dice;
mod face;
mod family;
mod fees;
mod home;
mod mistakes;
mod names;
mod naming;
mod office;
mod papers;
mod person;
mod picture;
mod places;
mod progress;
mod readme;
mod row;
mod texts;
mod training;
mod workbook;

#[cfg(test)]
mod tests;

use std::collections::BTreeMap;

use person::Person;
use row::{Row, Sheet, t};

/// A file of the sample: its path inside `assets/sample` and its bytes.
pub struct SampleFile {
    /// Path with `/`.
    pub path: String,
    /// Content.
    pub bytes: Vec<u8>,
}

/// Why the sample could not be made.
pub type SampleError = Box<dyn std::error::Error + Send + Sync>;

/// Every file of `assets/sample`.
///
/// # Errors
/// When the spreadsheet or image library refuses what it is given.
pub fn files() -> Result<Vec<SampleFile>, SampleError> {
    let people = people();
    let mut files = vec![
        SampleFile {
            path: "sample.xlsx".to_owned(),
            bytes: workbook::write(&sheets(&people))?,
        },
        SampleFile {
            path: "README.md".to_owned(),
            bytes: readme::text().into_bytes(),
        },
    ];
    for person in people.iter().filter(|person| person.has_photo) {
        files.push(SampleFile {
            path: format!("photos/{}.jpg", person.code),
            bytes: face::jpeg(&person.code, person.woman)?,
        });
    }
    Ok(files)
}

fn people() -> Vec<Person> {
    let mut people = person::people();
    mistakes::apply(&mut people);
    people
}

/// The rows of a list, each with its trainee's code.
fn list(people: &[Person], sheet: &str, key: &'static str) -> Vec<Row> {
    let mut rows = Vec::new();
    for person in people {
        for row in person.lists.get(sheet).into_iter().flatten() {
            let mut row = row.clone();
            row.insert(key, t(&person.code));
            rows.push(row);
        }
    }
    rows
}

fn sheets(people: &[Person]) -> Vec<Sheet> {
    let mut sessions = training::session_rows();
    let mut attendance = training::attendance_rows(people);
    mistakes::apply_to_attendance(&mut attendance, &sessions);
    mistakes::apply_to_sessions(&mut sessions);
    let mut counts: BTreeMap<&str, (i64, i64)> = BTreeMap::new();
    for person in people {
        if let Some(plan) = &person.plan {
            let count = counts.entry(plan.code).or_default();
            if person.woman {
                count.1 += 1
            } else {
                count.0 += 1
            }
        }
    }
    let orders = office::order_rows(|code| counts.get(code).copied().unwrap_or_default());
    let trainees = people.iter().map(|person| person.facts.clone()).collect();
    let sheet = |name, columns, rows| Sheet {
        name,
        columns,
        rows,
    };
    vec![
        sheet("office", columns::OFFICE, vec![office::office_row()]),
        sheet("places", columns::PLACES, places::rows()),
        sheet(
            "organisations",
            columns::ORGANISATIONS,
            office::organisation_rows(),
        ),
        sheet("orders", columns::ORDERS, orders),
        sheet("trainees", columns::TRAINEES, trainees),
        sheet(
            "education",
            columns::EDUCATION,
            list(people, "education", "education.trainee"),
        ),
        sheet("work", columns::WORK, list(people, "work", "work.trainee")),
        sheet(
            "licences",
            columns::LICENCES,
            list(people, "licences", "licence.trainee"),
        ),
        sheet(
            "exams",
            columns::EXAMS,
            list(people, "exams", "exam.trainee"),
        ),
        sheet(
            "documents",
            columns::DOCUMENTS,
            list(people, "documents", "document.trainee"),
        ),
        sheet(
            "family",
            columns::FAMILY,
            list(people, "family", "family.trainee"),
        ),
        sheet(
            "relatives",
            columns::RELATIVES,
            list(people, "relatives", "relative.trainee"),
        ),
        sheet(
            "stays",
            columns::STAYS,
            list(people, "stays", "stay.trainee"),
        ),
        sheet(
            "coe",
            columns::COE,
            list(people, "coe", "coe_application.trainee"),
        ),
        sheet("fees", columns::FEES, list(people, "fees", "fee.trainee")),
        sheet("rates", columns::RATES, fees::rate_rows()),
        sheet("teachers", columns::TEACHERS, training::teacher_rows()),
        sheet("holidays", columns::HOLIDAYS, training::holiday_rows()),
        sheet("sessions", columns::SESSIONS, sessions),
        sheet("attendance", columns::ATTENDANCE, attendance),
        sheet("marks", columns::MARKS, progress::mark_rows(people)),
    ]
}
