//! A trainee's file and an order's file hold the same rows, whichever way they are read.

mod invented;

use std::sync::Arc;

use domain::career::{Education, Work};
use domain::coe::CoeApplication;
use domain::family::FamilyMember;
use domain::fee::Fee;
use domain::office::Office;
use domain::photo::Photo;
use domain::place::Place;
use domain::record::Record;
use domain::stay::Stay;
use domain::trainee::Trainee;
use domain::training::{Attendance, Course, HeldSession, PlannedSession};
use domain::value::Id;
use invented::{office, order, passport, run, trainee};
use store::{Read, StoreError, Tx, object_name};

/// A person with rows entered in the wrong order on purpose.
fn person(tx: &mut Tx<'_>, order: Id, held: Id, code: &str) -> Result<(), StoreError> {
    let id = tx.new_id();
    let whose = Some(id);
    tx.put(&Trainee {
        order: Some(order),
        ..trainee(id, code)
    })?;
    for (number, day) in [("NEW", "2025-01-01"), ("OLD", "2015-01-01")] {
        let mut row = passport(tx.new_id(), id, number);
        row.issued_on = day.parse().ok();
        tx.put(&row)?;
    }
    for (from, school) in [("2016-09", "second"), ("2010-09", "first")] {
        let mut row = Education::blank(tx.new_id());
        (row.trainee, row.from) = (whose, from.parse().ok());
        school.clone_into(&mut row.school_latin);
        tx.put(&row)?;
    }
    let mut work = Work::blank(tx.new_id());
    work.trainee = whose;
    tx.put(&work)?;
    for name in ["FATHER", "MOTHER"] {
        let mut row = FamilyMember::blank(tx.new_id());
        row.trainee = whose;
        name.clone_into(&mut row.name_latin);
        tx.put(&row)?;
    }
    for (from, status) in [("2018-01-01", "old"), ("2022-01-01", "new")] {
        let mut row = Stay::blank(tx.new_id());
        (row.trainee, row.from) = (whose, from.parse().ok());
        status.clone_into(&mut row.status_japanese);
        tx.put(&row)?;
    }
    let mut coe = CoeApplication::blank(tx.new_id());
    (coe.trainee, coe.order) = (whose, Some(order));
    tx.put(&coe)?;
    let mut fee = Fee::blank(tx.new_id());
    (fee.trainee, fee.yen) = (whose, Some(7_000));
    tx.put(&fee)?;
    for (day, face) in [("2026-02-02", "new face"), ("2020-02-02", "old face")] {
        let mut row = Photo::blank(tx.new_id());
        (row.trainee, row.taken_on) = (whose, day.parse().ok());
        row.sha256 = object_name(face.as_bytes());
        tx.put_photo_bytes(&row.sha256, face.as_bytes())?;
        tx.put(&row)?;
    }
    let mut attended = Attendance::blank(tx.new_id());
    (attended.trainee, attended.session) = (whose, Some(held));
    attended.minutes = Some(45);
    tx.put(&attended)?;
    Ok(())
}

#[test]
fn an_orders_file_is_its_trainees_files_by_code() {
    let (_dir, mut store) = office();
    let id = run(&mut store, "import-workbook", |tx| {
        let mut row = Office::blank(tx.new_id());
        row.name_latin = "INVENTED".to_owned();
        tx.put(&row)?;
        let place = Place::blank(tx.new_id());
        tx.put(&place)?;
        let (one, two) = (tx.new_id(), tx.new_id());
        tx.put(&order(one, "O-1"))?;
        tx.put(&order(two, "O-2"))?;
        let mut held_id = Vec::new();
        for order in [one, two] {
            let mut course = Course::blank(tx.new_id());
            course.order = Some(order);
            tx.put(&course)?;
            let mut planned = PlannedSession::blank(tx.new_id());
            planned.course = Some(course.id);
            tx.put(&planned)?;
            let mut held = HeldSession::blank(tx.new_id());
            held.course = Some(course.id);
            tx.put(&held)?;
            held_id.push(held.id);
        }
        for code in ["B", "A", "C"] {
            person(tx, one, held_id[0], code)?;
        }
        person(tx, two, held_id[1], "D")?;
        Ok(one)
    })
    .0;
    let shared = store
        .load_shared(Arc::default(), &domain::rule::Rules::default())
        .unwrap();
    assert_eq!(shared.office.name_latin, "INVENTED");
    assert_eq!(shared.places.len(), 1);
    let file = store.order_file(&shared, id).unwrap();
    let codes: Vec<_> = file
        .trainees
        .iter()
        .map(|f| f.trainee.code.as_str())
        .collect();
    assert_eq!(codes, ["A", "B", "C"]);
    let training = &file.training;
    let counts = [
        training.courses.len(),
        training.planned.len(),
        training.held.len(),
    ];
    assert_eq!(counts, [1, 1, 1], "of this order only");
    for by_order in &file.trainees {
        let alone = store.trainee_file(&shared, by_order.trainee.id).unwrap();
        // `Debug` shows every field: a new one cannot be forgotten here.
        assert_eq!(format!("{alone:?}"), format!("{by_order:?}"));
        let numbers: Vec<_> = alone.passports.iter().map(|p| p.number.as_str()).collect();
        assert_eq!(numbers, ["NEW", "OLD"], "newest first");
        let schools: Vec<_> = alone
            .education
            .iter()
            .map(|e| e.school_latin.as_str())
            .collect();
        assert_eq!(schools, ["first", "second"], "by first month");
        let stays: Vec<_> = alone
            .stays
            .iter()
            .map(|s| s.status_japanese.as_str())
            .collect();
        assert_eq!(stays, ["new", "old"], "newest first");
        let family: Vec<_> = alone.family.iter().map(|f| f.name_latin.as_str()).collect();
        assert_eq!(family, ["FATHER", "MOTHER"], "in the order entered");
        assert_eq!(alone.photo_bytes.as_deref(), Some(b"new face".as_slice()));
        let others = [
            alone.work.len(),
            alone.coes.len(),
            alone.fees.len(),
            alone.attendance.len(),
        ];
        assert_eq!(others, [1, 1, 1, 1]);
    }
}

#[test]
fn a_file_of_nobody_is_an_error_with_the_noun() {
    let (_dir, store) = office();
    let shared = store
        .load_shared(Arc::default(), &domain::rule::Rules::default())
        .unwrap();
    let nobody = shared.office.id;
    let missing = store.trainee_file(&shared, nobody).unwrap_err();
    assert_eq!(
        (missing.code(), missing.args()["noun"].as_str()),
        ("store-no-such-row", "trainee")
    );
    let missing = store.order_file(&shared, nobody).unwrap_err();
    assert_eq!(missing.args()["noun"], "order");
}
