//! The fact sheet of a trainee.

use std::collections::BTreeMap;

use chrono::{Datelike, NaiveDate};

use crate::career::Work;
use crate::coe::CoeOutcome;
use crate::file::{Shared, TraineeFile};
use crate::name;
use crate::passport::Passport;
use crate::photo::Photo;
use crate::place::Place;
use crate::record::Record;
use crate::sheet::{
    FactSheet, Row, collected, employment, fees, lessons, order, organisation, put_blank,
    put_record, rows,
};
use crate::stay::Stay;
use crate::trainee::Country;
use crate::value::{Id, Value, YearMonth};

/// Values of a trainee's papers, dated `as_of` (ages are counted on that day).
#[must_use]
pub fn of_trainee(file: &TraineeFile, as_of: NaiveDate) -> FactSheet {
    let mut sheet = FactSheet::default();
    let values = &mut sheet.values;
    values.insert("paper.date", Value::Date(as_of));
    order::put_order(values, &file.shared, file.order.as_deref());
    put_person(values, file, as_of);
    match file.passports.first() {
        Some(passport) => put_record(values, passport),
        None => put_blank::<Passport>(values),
    }
    match &file.photo {
        Some(photo) => put_record(values, photo),
        None => put_blank::<Photo>(values),
    }
    put_stays(values, &file.stays);
    put_coe(values, file);
    put_employer(values, file, as_of);
    put_loan(values, file);
    fees::put(&mut sheet, file);
    lessons::put_attended(&mut sheet, file);
    employment::put_terms(&mut sheet, &file.employment);
    employment::put_ssw(&mut sheet, file);
    collected::put(&mut sheet, file, as_of);
    sheet.lists.insert("education", education(file));
    sheet.lists.insert("work", rows(&file.work));
    sheet.lists.insert("licence", rows(&file.licences));
    sheet.lists.insert("related", related(file, as_of));
    sheet.lists.insert("family", family(file, as_of));
    sheet.lists.insert("relative", rows(&file.relatives));
    sheet.lists.insert("stay", rows(&file.stays));
    sheet
}

/// The person's own facts with what follows from them.
pub(super) fn put_person(row: &mut Row, file: &TraineeFile, as_of: NaiveDate) {
    let person = &file.trainee;
    put_record(row, person);
    row.insert("trainee.name_latin", Value::text(name::latin(person)));
    row.insert(
        "trainee.age",
        person
            .birth_date
            .and_then(|birth| as_of.years_since(birth))
            .map_or(Value::Empty, |age| Value::Int(age.into())),
    );
    let home = file.shared.chain(person.home);
    let detail = person.home_detail.as_str();
    row.insert(
        "trainee.address_latin",
        listed(&home, |p| &p.name_latin, detail),
    );
    row.insert(
        "trainee.address_native",
        listed(&home, |p| &p.name_native, detail),
    );
    row.insert("trainee.address_japanese", japanese(&home, detail));
    let town: Vec<&Place> = home
        .iter()
        .copied()
        .skip(usize::from(home.len() > 2))
        .collect();
    row.insert("trainee.home_town", listed(&town, |p| &p.name_latin, ""));
    let birthplace = birthplace(&file.shared, person.birthplace);
    row.insert(
        "trainee.birthplace_latin",
        listed(&birthplace, |p| &p.name_latin, ""),
    );
    row.insert(
        "trainee.birthplace_native",
        listed(&birthplace, |p| &p.name_native, ""),
    );
    row.insert("trainee.birthplace_japanese", japanese(&birthplace, ""));
}

/// The birthplace alone, as the passport has it, without what it lies in today.
fn birthplace(shared: &Shared, id: Option<Id>) -> Vec<&Place> {
    shared.chain(id).into_iter().take(1).collect()
}

/// Small to large, separated by commas; empty when one level has no name in that script.
fn listed(places: &[&Place], name: impl Fn(&Place) -> &String, detail: &str) -> Value {
    if places.is_empty() || places.iter().any(|place| name(place).is_empty()) {
        return Value::Empty;
    }
    let mut parts: Vec<&str> = places.iter().map(|place| name(place).as_str()).collect();
    if !detail.is_empty() {
        parts.insert(0, detail);
    }
    Value::Text(parts.join(", "))
}

/// Large to small without separators, as Japanese addresses run.
fn japanese(places: &[&Place], detail: &str) -> Value {
    if places.is_empty() || places.iter().any(|place| place.name_japanese.is_empty()) {
        return Value::Empty;
    }
    let mut text: String = places
        .iter()
        .rev()
        .map(|place| place.name_japanese.as_str())
        .collect();
    if !detail.is_empty() {
        text.push(' ');
        text.push_str(detail);
    }
    Value::Text(text)
}

fn put_stays(row: &mut Row, stays: &[Stay]) {
    let last = stays.first();
    let titp = stays.iter().find(|stay| stay.titp.is_some());
    let date = |day: Option<NaiveDate>| day.map_or(Value::Empty, Value::Date);
    row.insert("stay.any", Value::Flag(!stays.is_empty()));
    row.insert("stay.count", count(stays.len()));
    row.insert("stay.last_from", date(last.and_then(|s| s.from)));
    row.insert("stay.last_to", date(last.and_then(|s| s.to)));
    row.insert(
        "stay.last_titp",
        last.map_or(Value::Empty, |s| Value::Flag(s.titp.is_some())),
    );
    row.insert("stay.titp_any", Value::Flag(titp.is_some()));
    row.insert("stay.titp_from", date(titp.and_then(|s| s.from)));
    row.insert("stay.titp_to", date(titp.and_then(|s| s.to)));
    let category = titp.and_then(|s| s.titp);
    row.insert(
        "stay.titp_category",
        category.map_or(Value::Empty, |c| Value::Choice(c.code().to_owned())),
    );
}

/// Earlier applications only: the one of the present order is not history (COE item 18).
fn put_coe(row: &mut Row, file: &TraineeFile) {
    let present = file.order.as_ref().map(|order| order.id);
    let earlier: Vec<_> = file
        .coes
        .iter()
        .filter(|coe| coe.order.is_none() || coe.order != present)
        .collect();
    let refused: Vec<_> = earlier
        .iter()
        .filter(|coe| coe.outcome == Some(CoeOutcome::Refused))
        .collect();
    row.insert("coe.any", Value::Flag(!earlier.is_empty()));
    row.insert("coe.count", count(earlier.len()));
    row.insert("coe.refused", Value::Flag(!refused.is_empty()));
    row.insert("coe.refused_count", count(refused.len()));
    let now = file
        .coes
        .iter()
        .find(|coe| coe.order.is_some() && coe.order == present);
    row.insert("coe.number", Value::text(now.map_or("", |coe| &coe.number)));
    let details: Vec<&str> = refused
        .iter()
        .map(|coe| coe.detail.as_str())
        .filter(|d| !d.is_empty())
        .collect();
    row.insert("coe.refused_detail", Value::text(details.join("、")));
}

/// A count, empty instead of zero: papers leave the box of "no" blank.
fn count(number: usize) -> Value {
    if number == 0 {
        Value::Empty
    } else {
        Value::Int(i64::try_from(number).unwrap_or(i64::MAX))
    }
}

fn education(file: &TraineeFile) -> Vec<Row> {
    let mut list = rows(&file.education);
    for (row, record) in list.iter_mut().zip(&file.education) {
        let months = record
            .from
            .zip(record.to)
            .map(|(a, b)| i64::from(b.index() - a.index()) + 1);
        row.insert(
            "education.length_months",
            months.map_or(Value::Empty, Value::Int),
        );
    }
    list
}

/// The employer at home whose certificate is form 1-28: of the newest work in the same trade,
/// whatever is known of it; months count only where they are proven.
pub(super) fn put_employer(row: &mut Row, file: &TraineeFile, as_of: NaiveDate) {
    let mut same: Vec<&Work> = file
        .work
        .iter()
        .filter(|w| w.same_trade == Some(true))
        .collect();
    same.sort_by_key(|work| work.from);
    let newest = same.last();
    for (key, field) in [
        ("employer.name_latin", "employer_latin"),
        ("employer.name_native", "employer_native"),
        ("employer.name_japanese", "employer_japanese"),
        ("employer.department_japanese", "department_japanese"),
        ("employer.employment", "employment"),
        ("employer.job_japanese", "job_japanese"),
        ("employer.signer_title", "signer_title"),
        ("employer.signer_name", "signer_name"),
    ] {
        let value = newest.and_then(|work| work.value(field));
        row.insert(key, value.unwrap_or(Value::Empty));
    }
    let months = i64::try_from(related_months(file, as_of)).unwrap_or(i64::MAX);
    row.insert("trainee.related_months", Value::Int(months));
}

fn put_loan(row: &mut Row, file: &TraineeFile) {
    let person = &file.trainee;
    let loan = person.loan_amount.zip(person.loan_currency);
    let loan = loan.and_then(|(units, currency)| organisation::whole(units, currency));
    row.insert("trainee.loan", loan.map_or(Value::Empty, Value::Money));
}

/// Months in the same trade that are proven by the original or a certificate, each calendar
/// month once.
pub(crate) fn related_months(file: &TraineeFile, as_of: NaiveDate) -> usize {
    let by_job = proven_months(file, as_of);
    let months: std::collections::BTreeSet<i32> = by_job.into_values().flatten().collect();
    months.len()
}

/// Years in the same trade (1-3 ⑨): only months whose provenance is the original
/// or a certificate, each calendar month once per job, whole years, rounded down.
fn related(file: &TraineeFile, as_of: NaiveDate) -> Vec<Row> {
    proven_months(file, as_of)
        .into_iter()
        .filter(|(_, months)| months.len() >= 12)
        .map(|(job, months)| {
            let mut row = Row::new();
            row.insert("related.job", Value::text(job));
            row.insert("related.years", count(months.len() / 12));
            row
        })
        .collect()
}

/// Proven months in the same trade, by job.
fn proven_months(
    file: &TraineeFile,
    as_of: NaiveDate,
) -> BTreeMap<&str, std::collections::BTreeSet<i32>> {
    let mut months: BTreeMap<&str, std::collections::BTreeSet<i32>> = BTreeMap::new();
    for work in &file.work {
        let proven = work
            .provenance
            .is_some_and(crate::career::Provenance::proven);
        let (Some(from), true, Some(true)) = (work.from, proven, work.same_trade) else {
            continue;
        };
        let to = work.to.unwrap_or(YearMonth::from(as_of));
        months
            .entry(&work.job_japanese)
            .or_default()
            .extend(from.index()..=to.index());
    }
    months
}

fn family(file: &TraineeFile, as_of: NaiveDate) -> Vec<Row> {
    let mut list = rows(&file.family);
    for (row, member) in list.iter_mut().zip(&file.family) {
        // Only the year of birth is known of most parents: the age reached in that year.
        let age = member.birth_year.map(|year| i64::from(as_of.year()) - year);
        row.insert("family.age", age.map_or(Value::Empty, Value::Int));
        let vietnamese = file.trainee.nationality == Some(Country::Vietnam);
        let name = if member.name_latin.is_empty() || vietnamese && !member.name_native.is_empty() {
            &member.name_native
        } else {
            &member.name_latin
        };
        row.insert("family.name", Value::text(name));
    }
    list
}
