//! The fact sheet of an order.

use chrono::NaiveDate;

use crate::file::{OrderFile, Shared};
use crate::order::Order;
use crate::passport::Passport;
use crate::sheet::{
    FactSheet, Row, employment, lessons, organisation, put_blank, put_record, trainee, wall,
};
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
    lessons::put_training(&mut sheet, file);
    employment::put_terms(&mut sheet, &file.employment);
    // Nobody's experience is sworn to unless each one's is proven.
    let proven = |person: &crate::file::TraineeFile| trainee::related_months(person, as_of) > 0;
    let all = !file.trainees.is_empty() && file.trainees.iter().all(proven);
    sheet.values.insert("order.related_all", Value::Flag(all));
    let trainees = file.trainees.iter().zip(1..).map(|(person, number)| {
        let mut row = Row::new();
        trainee::put_person(&mut row, person, as_of);
        match person.passports.first() {
            Some(passport) => put_record(&mut row, passport),
            None => put_blank::<Passport>(&mut row),
        }
        row.insert("trainee.number", Value::Int(number));
        trainee::put_employer(&mut row, person, as_of);
        row
    });
    sheet.lists.insert("trainees", trainees.collect());
    wall::put(&mut sheet, file, as_of);
    sheet
}

/// The office, the order, its occupation and its organisations.
pub(super) fn put_order(row: &mut Row, shared: &Shared, order: Option<&Order>) {
    put_record(row, &shared.office);
    match order {
        Some(order) => put_record(row, order),
        None => put_blank::<Order>(row),
    }
    let job = order.and_then(|order| shared.lists.jobs.get(&order.job_code));
    for (key, text) in [
        ("job.category_japanese", job.map(|j| &j.category_japanese)),
        ("job.operation_japanese", job.map(|j| &j.operation_japanese)),
        ("job.category_english", job.map(|j| &j.category_english)),
        ("job.operation_english", job.map(|j| &j.operation_english)),
    ] {
        row.insert(key, text.map_or(Value::Empty, Value::text));
    }
    let second = order.and_then(|order| shared.lists.jobs.get(&order.second_job_code));
    for (key, text) in [
        (
            "second_job.category_japanese",
            second.map(|j| &j.category_japanese),
        ),
        (
            "second_job.operation_japanese",
            second.map(|j| &j.operation_japanese),
        ),
    ] {
        row.insert(key, text.map_or(Value::Empty, Value::text));
    }
    let confirmed = shared.office.help_phone_confirmed_on.is_some();
    let phone = shared.office.help_phone.as_str();
    row.insert(
        "office.help_phone_confirmed",
        Value::text(if confirmed { phone } else { "" }),
    );
    let part = |id: Option<crate::value::Id>| shared.organisation(id);
    organisation::put(
        row,
        "supervising",
        part(order.and_then(|o| o.supervising)),
        &shared.rates,
    );
    organisation::put(
        row,
        "implementing",
        part(order.and_then(|o| o.implementing)),
        &shared.rates,
    );
    let placement = part(order.and_then(|o| o.placement));
    organisation::put(row, "placement", placement, &shared.rates);
    // That none is entered is not yet an answer.
    let any = placement.map_or(Value::Empty, |_| Value::Flag(true));
    row.insert("placement.any", any);
}
