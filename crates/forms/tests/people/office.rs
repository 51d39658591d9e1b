//! The office around them: its organisations, places, one order and its training.

use std::collections::BTreeMap;
use std::sync::Arc;

use domain::file::{Job, Lists, Shared, Training};
use domain::office::Office;
use domain::order::{Order, Programme};
use domain::organisation::{Organisation, OrganisationKind};
use domain::place::{Place, PlaceLevel};
use domain::record::Record;
use domain::trainee::Country;
use domain::training::{Course, HeldSession, PlannedSession, ProviderKind, Subject};

use super::{day, id, text, today};

fn place(number: u32, within: Option<u32>, level: PlaceLevel, names: [&str; 3]) -> Place {
    Place {
        level: Some(level),
        country: Some(Country::Laos),
        within: within.map(id),
        name_latin: text(names[0]),
        name_native: text(names[1]),
        name_japanese: text(names[2]),
        ..Place::blank(id(number))
    }
}

pub fn shared(sample: bool) -> Shared {
    let office = Office {
        name_latin: text("MITTAPHAP SAMPLE SENDING ORGANISATION SOLE CO., LTD."),
        name_native: text("ບໍລິສັດ ມິດຕະພາບ ຕົວຢ່າງ ຈຳກັດຜູ້ດຽວ"),
        name_japanese: text("ミッタパープ見本送出機関"),
        country: Some(Country::Laos),
        sending_number: text("LAO000000"),
        address_latin: text("12 Example Road, Vientiane Capital"),
        address_native: text("ເລກທີ 12 ນະຄອນຫຼວງວຽງຈັນ"),
        address_japanese: text("ラオス人民民主共和国ビエンチャン都見本通り12"),
        phone: text("00000000000"),
        email: text("info@example.invalid"),
        signer_title: text("代表取締役"),
        signer_name: text("BOUNMY PHONSAVATH"),
        sample: Some(sample),
        ..Office::blank(id(1))
    };
    let organisation = |number, kind, japanese: &str, role: &str| Organisation {
        kind: Some(kind),
        name_japanese: text(japanese),
        name_latin: text("SAMPLE COOPERATIVE"),
        address_japanese: text("東京都見本区架空町一丁目２番３号 見本ビル４階"),
        phone: text("00-0000-0000"),
        mobile: text("000-0000-0000"),
        representative: text("見本 太郎"),
        signer_title: text("代表理事"),
        signer_name: text("見本 太郎"),
        role: text(role),
        ..Organisation::blank(id(number))
    };
    let organisations = [
        organisation(10, OrganisationKind::Supervising, "見本国際協同組合", ""),
        organisation(11, OrganisationKind::Implementing, "株式会社架空農園", ""),
        organisation(
            12,
            OrganisationKind::Preparatory,
            "見本日本語学校",
            "入国前講習の実施",
        ),
    ];
    let places = [
        place(
            20,
            None,
            PlaceLevel::Province,
            ["Champasak", "ຈຳປາສັກ", "チャンパサック県"],
        ),
        place(
            21,
            Some(20),
            PlaceLevel::District,
            ["Pakse", "ປາກເຊ", "パクセー市"],
        ),
        place(
            22,
            Some(21),
            PlaceLevel::Village,
            ["Ban Houayyangkham", "ບ້ານ ຫ້ວຍຢາງຄຳ", "フアイヤンカム村"],
        ),
        place(
            23,
            None,
            PlaceLevel::Province,
            ["Vientiane", "ວຽງຈັນ", "ビエンチャン県"],
        ),
    ];
    let job = Job {
        code: text("1-1-2"),
        category_japanese: text("耕種農業"),
        operation_japanese: text("畑作・野菜"),
        category_english: text("Cultivation agriculture"),
        operation_english: text("Upland field cropping / Vegetable growing"),
    };
    Shared {
        office,
        organisations: organisations.into_iter().map(|o| (o.id, o)).collect(),
        places: places.into_iter().map(|p| (p.id, p)).collect(),
        rates: Vec::new(),
        teachers: BTreeMap::new(),
        holidays: BTreeMap::new(),
        lists: Arc::new(Lists {
            jobs: BTreeMap::from([(job.code.clone(), job)]),
            ..Lists::default()
        }),
        rules: Arc::default(),
    }
}

pub fn order() -> Order {
    Order {
        code: text("2026-01"),
        programme: Some(Programme::Titp),
        supervising: Some(id(10)),
        implementing: Some(id(11)),
        job_code: text("1-1-2"),
        men: Some(8),
        women: Some(6),
        interview_on: Some(day(2026, 7, 4)),
        filed_on: Some(today()),
        start_on: Some(day(2027, 5, 20)),
        entry_on: Some(day(2027, 4, 20)),
        port_of_entry: text("成田空港"),
        stay_months: Some(12),
        visa_place: text("VIENTIANE"),
        ..Order::blank(id(30))
    }
}

/// Lessons planned and held: 144 + 16 + 16 hours planned, less held.
pub fn training() -> Training {
    let course = Course {
        code: text("C-01"),
        order: Some(id(30)),
        provider_kind: Some(ProviderKind::Supervising),
        provider_name: text("見本国際協同組合"),
        provider_address: text("東京都見本区架空町一丁目２番３号"),
        outsourced: Some(true),
        venue_name: text("見本研修センター"),
        venue_address: text("ビエンチャン都見本通り12"),
        ..Course::blank(id(40))
    };
    let school = Course {
        provider_kind: Some(ProviderKind::School),
        provider_name: text("見本職業訓練学校"),
        outsourced: Some(false),
        ..Course {
            id: id(41),
            ..course.clone()
        }
    };
    let subjects = [
        (Subject::Japanese, 72, 120),
        (Subject::Life, 8, 120),
        (Subject::Skills, 8, 120),
    ];
    let mut training = Training {
        courses: vec![course, school],
        ..Training::default()
    };
    let mut number = 1000;
    for (subject, count, minutes) in subjects {
        for lesson in 0..count {
            let on = day(2026, 8, 3) + chrono::Days::new(lesson);
            number += 1;
            training.planned.push(PlannedSession {
                course: Some(id(40)),
                day: Some(on),
                subject: Some(subject),
                minutes: Some(minutes),
                ..PlannedSession::blank(id(number))
            });
            if lesson % 3 != 0 {
                training.held.push(HeldSession {
                    course: Some(id(40)),
                    day: Some(on),
                    subject: Some(subject),
                    minutes: Some(minutes - 30),
                    teacher: text("SAMPLE TEACHER"),
                    ..HeldSession::blank(id(number + 1000))
                });
            }
        }
    }
    training.planned.push(PlannedSession {
        course: Some(id(41)),
        day: Some(day(2026, 9, 7)),
        subject: Some(Subject::Japanese),
        minutes: Some(600),
        ..PlannedSession::blank(id(3000))
    });
    training
}
