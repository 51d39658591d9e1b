//! Which sheet becomes which records, and what follows from a row.

use std::ops::ControlFlow;

use chrono::NaiveDate;
use domain::career::{Education, Exam, Licence, Work};
use domain::coe::CoeApplication;
use domain::document::Document;
use domain::employment::{Ssw, Terms, WageItem};
use domain::family::{FamilyMember, Relative};
use domain::fee::{Fee, Rate};
use domain::office::Office;
use domain::order::Order;
use domain::organisation::Organisation;
use domain::passport::Passport;
use domain::photo::Photo;
use domain::place::Place;
use domain::progress::Assessment;
use domain::record::Record;
use domain::stay::Stay;
use domain::trainee::Trainee;
use domain::training::{Course, Holiday, Teacher};
use domain::value::{Id, Value};
use store::{Read, Tx};

use super::apply::Apply;
use super::lessons;
use super::places::Places;
use super::report::Report;
use super::taken::{ReadRow, ReadSheet};
use crate::derive_fee::derive_fee;
use crate::error::OfficeError;

pub(super) fn apply(
    tx: &mut Tx<'_>,
    sheets: &[ReadSheet],
    report: &mut Report,
    today: NaiveDate,
    progress: &mut dyn FnMut(usize, usize) -> ControlFlow<()>,
) -> Result<(), OfficeError> {
    let mut apply = Apply::new(tx, report, today);
    let mut places = Places::load(&apply)?;
    for (done, sheet) in sheets.iter().enumerate() {
        if progress(done, sheets.len()).is_break() {
            return Err(OfficeError::Cancelled);
        }
        match sheet.name {
            "office" => office(&mut apply, sheet)?,
            "places" => place_list(&mut apply, &mut places, sheet)?,
            "organisations" => apply.coded::<Organisation>(sheet)?,
            "orders" => orders(&mut apply, sheet)?,
            "trainees" => trainees(&mut apply, &mut places, sheet)?,
            "education" => {
                let key = ["from", "school_latin", "school_native", "school_japanese"];
                apply.owned::<Education>(sheet, &key, |_, _, _, _| Ok(()))?;
            }
            "work" => {
                let key = [
                    "from",
                    "employer_latin",
                    "employer_native",
                    "employer_japanese",
                ];
                apply.owned::<Work>(sheet, &key, |_, _, _, _| Ok(()))?;
            }
            "licences" => {
                let key = ["name_japanese", "level"];
                apply.owned::<Licence>(sheet, &key, |_, _, _, _| Ok(()))?;
            }
            "exams" => {
                let key = ["kind", "name_japanese", "level", "taken_on"];
                apply.owned::<Exam>(sheet, &key, |_, _, _, _| Ok(()))?;
            }
            "terms" => apply.rows_of::<Terms>("order", sheet, &[], |_, _, _, _| Ok(()))?,
            "wages" => {
                let key = ["kind", "name_japanese"];
                apply.rows_of::<WageItem>("order", sheet, &key, |_, _, _, _| Ok(()))?;
            }
            "ssw" => apply.owned::<Ssw>(sheet, &[], |_, _, _, _| Ok(()))?,
            "documents" => apply.owned::<Document>(sheet, &["key"], |_, _, _, _| Ok(()))?,
            "family" => {
                let key = ["relation", "name_latin", "name_native"];
                apply.owned::<FamilyMember>(sheet, &key, |_, _, _, _| Ok(()))?;
            }
            "relatives" => {
                apply.owned::<Relative>(sheet, &["relation", "name_latin"], |_, _, _, _| Ok(()))?;
            }
            "stays" => apply.owned::<Stay>(sheet, &["from"], |_, _, _, _| Ok(()))?,
            "coe" => {
                apply.owned::<CoeApplication>(
                    sheet,
                    &["order", "filed_on"],
                    |_, _, _, _| Ok(()),
                )?;
            }
            "rates" => rates(&mut apply, sheet)?,
            "teachers" => apply.coded::<Teacher>(sheet)?,
            "holidays" => holidays(&mut apply, sheet)?,
            "marks" => {
                let key = ["day", "kind", "title"];
                apply.owned::<Assessment>(sheet, &key, |_, _, _, _| Ok(()))?;
            }
            "fees" => fees(&mut apply, sheet)?,
            "sessions" => {
                let exceptions = sheets.iter().find(|sheet| sheet.name == "attendance");
                lessons::apply(&mut apply, sheet, exceptions, today)?;
            }
            _ => {}
        }
    }
    if progress(sheets.len(), sheets.len()).is_break() {
        return Err(OfficeError::Cancelled);
    }
    Ok(())
}

fn office(apply: &mut Apply<'_, '_>, sheet: &ReadSheet) -> Result<(), OfficeError> {
    let Some(row) = sheet.rows.iter().find(|row| !row.refused) else {
        return Ok(());
    };
    let stored = apply.tx.all::<Office>()?.into_iter().next();
    let mut record = match stored {
        Some(record) => record,
        None => Office::blank(apply.tx.new_id()),
    };
    let practice = record.practice;
    apply.fill(sheet, row, &mut record)?;
    // A file cannot turn a practice office into a real one, nor the other way round.
    record.practice = practice.or(record.practice);
    apply.put(sheet, &record)
}

fn place_list(
    apply: &mut Apply<'_, '_>,
    places: &mut Places,
    sheet: &ReadSheet,
) -> Result<(), OfficeError> {
    for row in sheet.rows.iter().filter(|row| !row.refused) {
        let mut wanted = Place::blank(apply.tx.new_id());
        apply.fill(sheet, row, &mut wanted)?;
        if let (Some(parent), Some(level)) = (row.cells.get("place.within"), wanted.level) {
            wanted.within = places.parent(&parent.text, level);
            if wanted.within.is_none() {
                let found = super::apply::finding(sheet, parent, "import-no-owner");
                apply.refuse(sheet, parent, found.arg("noun", "place"));
                apply.count(sheet).refused += 1;
                continue;
            }
        }
        let mut record = wanted.clone();
        if let Some(known) = places.same(&wanted).cloned() {
            let within = wanted.within;
            record = known;
            apply.fill(sheet, row, &mut record)?;
            record.within = within;
        }
        apply.put(sheet, &record)?;
        places.add(record);
    }
    Ok(())
}

fn orders(apply: &mut Apply<'_, '_>, sheet: &ReadSheet) -> Result<(), OfficeError> {
    for row in sheet.rows.iter().filter(|row| !row.refused) {
        let Some(order) = apply.coded_row::<Order>(sheet, row)? else {
            apply.count(sheet).refused += 1;
            continue;
        };
        apply.put(sheet, &order)?;
        if row.text("course", "code").is_some()
            && let Some(mut course) = apply.coded_row::<Course>(sheet, row)?
        {
            course.order = Some(order.id);
            apply.tx.put(&course)?;
        }
    }
    Ok(())
}

fn trainees(
    apply: &mut Apply<'_, '_>,
    places: &mut Places,
    sheet: &ReadSheet,
) -> Result<(), OfficeError> {
    for row in sheet.rows.iter().filter(|row| !row.refused) {
        let Some(mut trainee) = apply.coded_row::<Trainee>(sheet, row)? else {
            apply.count(sheet).refused += 1;
            continue;
        };
        let country = trainee.nationality;
        let today = apply.as_of;
        // A birthplace is called as it was when the passport was issued.
        let issued = match row.value("passport.issued_on") {
            Value::Date(day) => *day,
            _ => today,
        };
        if let Some(id) = places.named_by(apply, row, "home", country, today)? {
            trainee.home = Some(id);
        }
        if let Some(id) = places.named_by(apply, row, "birthplace", country, issued)? {
            trainee.birthplace = Some(id);
        }
        apply.put(sheet, &trainee)?;
        passport(apply, sheet, row, &trainee)?;
        if let Value::Date(_) = row.value("photo.taken_on") {
            let stored = newest::<Photo>(apply, trainee.id)?;
            let mut photo = stored.unwrap_or(Photo::blank(apply.tx.new_id()));
            photo.trainee = Some(trainee.id);
            apply.fill(sheet, row, &mut photo)?;
            apply.tx.put(&photo)?;
        }
    }
    Ok(())
}

fn passport(
    apply: &mut Apply<'_, '_>,
    sheet: &ReadSheet,
    row: &ReadRow,
    trainee: &Trainee,
) -> Result<(), OfficeError> {
    let Some(number) = row.text("passport", "number").map(str::to_owned) else {
        return Ok(());
    };
    let stored = apply
        .tx
        .by::<Passport>("trainee", &Value::Ref(trainee.id))?;
    let mut passport = match stored
        .into_iter()
        .find(|passport| passport.number == number)
    {
        Some(passport) => passport,
        None => Passport::blank(apply.tx.new_id()),
    };
    passport.trainee = Some(trainee.id);
    passport.country = passport.country.or(trainee.nationality);
    apply.fill(sheet, row, &mut passport)?;
    apply.tx.put(&passport)?;
    Ok(())
}

fn newest<R: Record>(apply: &Apply<'_, '_>, trainee: Id) -> Result<Option<R>, OfficeError> {
    Ok(apply
        .tx
        .by::<R>("trainee", &Value::Ref(trainee))?
        .into_iter()
        .next())
}

fn rates(apply: &mut Apply<'_, '_>, sheet: &ReadSheet) -> Result<(), OfficeError> {
    let mut stored = apply.tx.all::<Rate>()?;
    for row in sheet.rows.iter().filter(|row| !row.refused) {
        let mut rate = Rate::blank(apply.tx.new_id());
        apply.fill(sheet, row, &mut rate)?;
        let known = stored
            .iter()
            .find(|r| r.currency == rate.currency && r.day == rate.day);
        if let Some(known) = known {
            rate = known.clone();
            apply.fill(sheet, row, &mut rate)?;
        }
        apply.put(sheet, &rate)?;
        stored.push(rate);
    }
    Ok(())
}

fn holidays(apply: &mut Apply<'_, '_>, sheet: &ReadSheet) -> Result<(), OfficeError> {
    let mut stored = apply.tx.all::<Holiday>()?;
    for row in sheet.rows.iter().filter(|row| !row.refused) {
        let Value::Date(day) = *row.value("holiday.day") else {
            continue;
        };
        let known = stored.iter().find(|one| one.day == Some(day)).cloned();
        let mut holiday = known.unwrap_or(Holiday::blank(apply.tx.new_id()));
        apply.fill(sheet, row, &mut holiday)?;
        apply.put(sheet, &holiday)?;
        stored.push(holiday);
    }
    Ok(())
}

/// Fees, each with its yen.
fn fees(apply: &mut Apply<'_, '_>, sheet: &ReadSheet) -> Result<(), OfficeError> {
    let rates = apply.tx.all::<Rate>()?;
    let key = ["payee", "item", "item_japanese", "paid_on"];
    apply.owned::<Fee>(sheet, &key, |apply, row, before, fee| {
        if let Some(Value::Money(money)) = row.cells.get("fee.amount").map(|t| &t.value) {
            fee.amount_minor = Some(money.minor);
            fee.currency = Some(money.currency);
        }
        if !derive_fee(fee, before, &rates)
            && let Some(taken) = row.cells.get("fee.amount")
        {
            apply.warn(sheet, taken, "import-no-rate");
        }
        Ok(())
    })
}
