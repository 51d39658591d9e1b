//! Each case is one slip a clerk makes, and the code it must be called by.

use std::collections::BTreeMap;
use std::sync::Arc;

use chrono::NaiveDate;
use uuid::Uuid;

use super::*;
use crate::career::{Education, Provenance, Work};
use crate::coe::{CoeApplication, CoeOutcome};
use crate::family::Relative;
use crate::fee::{Fee, FeeItem, Rate};
use crate::file::{Shared, Training};
use crate::order::Order;
use crate::passport::Passport;
use crate::photo::Photo;
use crate::place::Place as Somewhere;
use crate::record::Record;
use crate::rule::{Certainty, Rule};
use crate::trainee::{Country, Trainee};
use crate::training::{Attendance, HeldSession, PlannedSession, Subject};
use crate::value::{Currency, Id, YearMonth};

fn id(n: u128) -> Id {
    Id(Uuid::from_u128(n))
}

fn day(text: &str) -> NaiveDate {
    text.parse().expect("a day of the table")
}

fn month(text: &str) -> YearMonth {
    text.parse().expect("a month of the table")
}

fn rules() -> Rules {
    let rule = |id: &str, value, certainty| Rule {
        id: id.into(),
        value,
        certainty,
        ..Rule::default()
    };
    let list = [
        rule("TITP-AGE", Some(18), Certainty::C2),
        rule("TITP-PREV-JOB", None, Certainty::C2),
        rule("VN-TIME", None, Certainty::C2),
        rule("VN-DEP", None, Certainty::C2),
        rule("JP-DEP", None, Certainty::C2),
        rule("DOC-PHOTO-COE", Some(6), Certainty::C1),
        rule("TITP-PRE-H", Some(160), Certainty::C2),
        rule("TITP-PRE-SUBJ", None, Certainty::C2),
        rule("TITP-RECORD", None, Certainty::C1),
    ];
    Rules(
        list.into_iter()
            .map(|rule| (rule.id.clone(), rule))
            .collect(),
    )
}

/// A file with nothing wrong in it.
pub(super) fn sound() -> TraineeFile {
    let mut trainee = Trainee::blank(id(1));
    trainee.code = "T-1".into();
    trainee.given_name = "SOMSAK".into();
    trainee.name_native = "ສົມສັກ".into();
    trainee.name_katakana = "ソムサック".into();
    trainee.nationality = Some(Country::Laos);
    trainee.birth_date = Some(day("2009-05-15"));
    trainee.family_in_japan = Some(false);
    let mut order = Order::blank(id(2));
    order.code = "O-1".into();
    order.entry_on = Some(day("2027-05-15"));
    let mut passport = Passport::blank(id(3));
    passport.number = "P001".into();
    passport.issued_on = Some(day("2025-01-10"));
    passport.expires_on = Some(day("2035-01-09"));
    let mut photo = Photo::blank(id(4));
    photo.taken_on = Some(day("2026-06-18"));
    let mut rate = Rate::blank(id(5));
    rate.currency = Some(Currency::Lak);
    rate.day = Some(day("2026-09-01"));
    rate.yen_per_million = Some(7000);
    TraineeFile {
        shared: Arc::new(Shared {
            office: crate::office::Office::blank(id(6)),
            organisations: BTreeMap::new(),
            places: BTreeMap::new(),
            rates: vec![rate],
            teachers: BTreeMap::new(),
            holidays: BTreeMap::new(),
            lists: Arc::default(),
            rules: Arc::default(),
        }),
        trainee,
        passports: vec![passport],
        education: vec![],
        work: vec![],
        licences: vec![],
        exams: vec![],
        ssw: None,
        documents: vec![],
        custody: vec![],
        health: vec![],
        reasons: vec![],
        family: vec![],
        relatives: vec![],
        stays: vec![],
        coes: vec![],
        fees: vec![],
        photo: Some(photo),
        photo_bytes: Some(Arc::from([])),
        order: Some(Arc::new(order)),
        training: Arc::default(),
        employment: Arc::default(),
        attendance: vec![],
        enrolments: vec![],
        assessments: vec![],
    }
}

fn school(from: &str, to: &str) -> Education {
    let mut row = Education::blank(id(10));
    (row.from, row.to) = (Some(month(from)), Some(month(to)));
    row
}

fn fee(item: FeeItem, paid: &str) -> Fee {
    let mut fee = Fee::blank(id(11));
    fee.item = Some(item);
    fee.paid_on = Some(day(paid));
    fee.amount_minor = Some(100_000_000);
    fee.currency = Some(Currency::Lak);
    fee.rate_on = Some(day("2026-09-01"));
    fee.yen = Some(7000);
    fee
}

fn coe(issued: &str) -> CoeApplication {
    let mut coe = CoeApplication::blank(id(12));
    coe.order = Some(id(2));
    coe.outcome = Some(CoeOutcome::Issued);
    coe.decided_on = Some(day(issued));
    coe
}

/// Days are chosen on both sides of every limit.
#[test]
fn each_slip_is_called_by_its_code_and_nothing_else() {
    type Change = fn(&mut TraineeFile);
    let vietnam: Change = |f| {
        f.trainee.nationality = Some(Country::Vietnam);
        f.trainee.name_native = "Nguyễn Văn Sơn".into();
    };
    let cases: Vec<(&str, Vec<Change>, &[&str])> = vec![
        ("a sound file", vec![], &[]),
        (
            "an accent in the passport name",
            vec![|f| f.trainee.given_name = "SƠN".into()],
            &["name-not-latin"],
        ),
        (
            "a hyphen and an apostrophe are letters of a passport",
            vec![|f| f.trainee.family_name = "D'A-B".into()],
            &[],
        ),
        (
            "hiragana in the reading",
            vec![|f| f.trainee.name_katakana = "ソムさっく".into()],
            &["katakana-wrong"],
        ),
        (
            "a Latin native name of a Lao",
            vec![|f| f.trainee.name_native = "Somsak".into()],
            &["native-script-other"],
        ),
        ("eighteen on the day of entry", vec![], &[]),
        (
            "eighteen a day late",
            vec![|f| f.trainee.birth_date = Some(day("2009-05-16"))],
            &["too-young"],
        ),
        (
            "born on 29 February, entering on 28",
            vec![|f| f.trainee.birth_date = Some(day("2008-02-29"))],
            &[],
        ),
        (
            "born tomorrow",
            vec![|f| f.trainee.birth_date = Some(day("2027-01-01"))],
            &["birth-in-future"],
        ),
        (
            "a passport of the last day",
            vec![|f| f.passports[0].expires_on = Some(day("2027-05-15"))],
            &[],
        ),
        (
            "a passport a day short",
            vec![|f| f.passports[0].expires_on = Some(day("2027-05-14"))],
            &["passport-expires-before-entry"],
        ),
        (
            "a passport that ends before it begins",
            vec![|f| f.passports[0].issued_on = Some(day("2036-01-01"))],
            &["passport-dates-reversed", "passport-issued-later"],
        ),
        (
            "somebody else's passport",
            vec![|f| f.passports[0].country = Some(Country::Vietnam)],
            &["passport-other-country"],
        ),
        (
            "a photo six months and a day old",
            vec![|f| f.photo.as_mut().unwrap().taken_on = Some(day("2026-06-17"))],
            &["photo-old"],
        ),
        (
            "no photo",
            vec![|f| f.photo_bytes = None],
            &["photo-missing"],
        ),
        (
            "no family in Japan, yet a row",
            vec![|f| f.relatives.push(Relative::blank(id(13)))],
            &["relative-contradiction"],
        ),
        (
            "family in Japan, yet no row",
            vec![|f| f.trainee.family_in_japan = Some(true)],
            &["relative-contradiction"],
        ),
        (
            "school ends before it begins",
            vec![|f| f.education = vec![school("2020-09", "2019-06")]],
            &["career-reversed"],
        ),
        (
            "one row ends in the month the next begins",
            vec![|f| {
                f.education = vec![school("2018-09", "2021-06"), school("2021-06", "2024-06")]
            }],
            &[],
        ),
        (
            "two rows share a month more",
            vec![|f| {
                f.education = vec![school("2018-09", "2021-07"), school("2021-06", "2024-06")]
            }],
            &["career-overlap"],
        ),
        (
            "school at three",
            vec![|f| f.education = vec![school("2012-09", "2018-06")]],
            &["school-too-young"],
        ),
        (
            "a gap of years is a full answer",
            vec![|f| {
                f.education = vec![school("2015-09", "2018-06"), school("2022-09", "2024-06")]
            }],
            &[],
        ),
        (
            "a row only told",
            vec![|f| {
                let mut w = Work::blank(id(14));
                w.from = Some(month("2024-01"));
                w.provenance = Some(Provenance::Told);
                f.work.push(w);
            }],
            &["career-told"],
        ),
        (
            "a deposit from a Lao",
            vec![|f| f.fees = vec![fee(FeeItem::Deposit, "2026-10-01")]],
            &["fee-deposit"],
        ),
        (
            "a Vietnamese pays on the day of issue",
            vec![vietnam, |f| {
                f.coes = vec![coe("2026-10-01")];
                f.fees = vec![fee(FeeItem::Training, "2026-10-01")];
            }],
            &[],
        ),
        (
            "a Vietnamese pays a day before",
            vec![vietnam, |f| {
                f.coes = vec![coe("2026-10-02")];
                f.fees = vec![fee(FeeItem::Training, "2026-10-01")];
            }],
            &["fee-before-coe"],
        ),
        (
            "a Vietnamese pays and there is no COE",
            vec![vietnam, |f| {
                f.fees = vec![fee(FeeItem::Training, "2026-10-01")]
            }],
            &["fee-before-coe"],
        ),
        (
            "a Lao pays and there is no COE",
            vec![|f| f.fees = vec![fee(FeeItem::Training, "2026-10-01")]],
            &[],
        ),
        (
            "a yen typed over",
            vec![|f| {
                let mut x = fee(FeeItem::Training, "2026-10-01");
                x.yen = Some(7001);
                f.fees = vec![x];
            }],
            &["fee-yen-differs"],
        ),
        (
            "no rate",
            vec![|f| {
                let mut x = fee(FeeItem::Training, "2026-10-01");
                x.yen = None;
                f.fees = vec![x];
            }],
            &["fee-no-rate"],
        ),
        (
            "a fee of tomorrow",
            vec![|f| f.fees = vec![fee(FeeItem::Training, "2026-12-19")]],
            &["fee-in-future"],
        ),
    ];
    for (name, changes, expected) in cases {
        let mut file = sound();
        for change in changes {
            change(&mut file);
        }
        let mut codes: Vec<String> = trainee(&file, &rules(), day("2026-12-18"), day("2026-12-18"))
            .into_iter()
            .map(|f| f.code)
            .collect();
        codes.sort();
        assert_eq!(codes, expected, "{name}");
    }
}

mod together;
