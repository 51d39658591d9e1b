//! The fact sheet of an order.

use chrono::NaiveDate;

use crate::file::{OrderFile, Shared};
use crate::order::Order;
use crate::passport::Passport;
use crate::sheet::{FactSheet, Row, lessons, put_blank, put_record, trainee};
use crate::value::Value;

/// Values of an order's papers, dated `as_of`.
#[must_use]
pub fn of_order(file: &OrderFile, as_of: NaiveDate) -> FactSheet {
    let mut sheet = FactSheet::default();
    sheet.values.insert("paper.date", Value::Date(as_of));
    put_order(&mut sheet.values, &file.shared, Some(&file.order));
    let count = i64::try_from(file.trainees.len()).unwrap_or(i64::MAX);
    sheet
        .values
        .insert("order.trainee_count", Value::Int(count));
    lessons::put_training(&mut sheet, &file.training);
    let trainees = file.trainees.iter().zip(1..).map(|(person, number)| {
        let mut row = Row::new();
        trainee::put_person(&mut row, person, as_of);
        match person.passports.first() {
            Some(passport) => put_record(&mut row, passport),
            None => put_blank::<Passport>(&mut row),
        }
        row.insert("trainee.number", Value::Int(number));
        row
    });
    sheet.lists.insert("trainees", trainees.collect());
    sheet
}

/// The office, the order, its occupation and its organisations.
pub(super) fn put_order(row: &mut Row, shared: &Shared, order: Option<&Order>) {
    put_record(row, &shared.office);
    match order {
        Some(order) => put_record(row, order),
        None => put_blank::<Order>(row),
    }
    let job = order.and_then(|order| shared.jobs.get(&order.job_code));
    for (key, text) in [
        ("job.category_japanese", job.map(|j| &j.category_japanese)),
        ("job.operation_japanese", job.map(|j| &j.operation_japanese)),
        ("job.category_english", job.map(|j| &j.category_english)),
        ("job.operation_english", job.map(|j| &j.operation_english)),
    ] {
        row.insert(key, text.map_or(Value::Empty, Value::text));
    }
    macro_rules! organisation {
        ($prefix:literal, $organisation:expr, $($field:ident),*) => {
            let organisation = $organisation;
            $(row.insert(
                concat!($prefix, ".", stringify!($field)),
                organisation.map_or(Value::Empty, |o| Value::text(&o.$field)),
            );)*
        };
    }
    organisation!(
        "supervising",
        shared.organisation(order.and_then(|o| o.supervising)),
        name_japanese,
        name_latin,
        address_japanese,
        phone,
        mobile,
        representative,
        signer_title,
        signer_name
    );
    organisation!(
        "implementing",
        shared.organisation(order.and_then(|o| o.implementing)),
        name_japanese,
        name_latin,
        address_japanese,
        phone,
        mobile,
        representative,
        signer_title,
        signer_name
    );
}
