//! One person: nothing known, what papers require, everything.

use std::sync::Arc;

use domain::career::{Education, Licence, Provenance, Work};
use domain::coe::{CoeApplication, CoeOutcome};
use domain::family::{FamilyMember, Relation, Relative};
use domain::fee::{Fee, FeeItem};
use domain::file::{Shared, TraineeFile};
use domain::office::Office;
use domain::passport::Passport;
use domain::photo::Photo;
use domain::record::Record;
use domain::stay::{Stay, TitpCategory};
use domain::trainee::{Blood, Country, Hand, Marital, Sex, Trainee};
use domain::training::Attendance;
use domain::value::Currency;

use super::{day, id, month, order, shared, text, training};

/// A photo of no one: the smallest grey JPEG the generator of tests could make.
pub fn photo() -> Arc<[u8]> {
    Arc::from(include_bytes!("photo.jpg").as_slice())
}

fn blank(sample: bool) -> TraineeFile {
    TraineeFile {
        shared: Arc::new(shared(sample)),
        trainee: Trainee::blank(id(100)),
        passports: Vec::new(),
        education: Vec::new(),
        work: Vec::new(),
        licences: Vec::new(),
        exams: Vec::new(),
        ssw: None,
        custody: vec![],
        health: vec![],
        reasons: vec![],
        documents: Vec::new(),
        family: Vec::new(),
        relatives: Vec::new(),
        stays: Vec::new(),
        coes: Vec::new(),
        fees: Vec::new(),
        photo: None,
        photo_bytes: None,
        order: None,
        training: Arc::default(),
        employment: Arc::default(),
        attendance: Vec::new(),
        enrolments: Vec::new(),
        assessments: Vec::new(),
    }
}

/// Nothing but an office that is empty too.
pub fn empty() -> TraineeFile {
    TraineeFile {
        shared: Arc::new(Shared {
            office: Office::blank(id(1)),
            ..shared(false)
        }),
        ..blank(false)
    }
}

/// What papers require and no more.
pub fn minimal() -> TraineeFile {
    let trainee = Trainee {
        code: text("LA-0002"),
        given_name: text("KEO"),
        name_native: text("ແກ້ວ"),
        name_katakana: text("ケオ"),
        sex: Some(Sex::Female),
        birth_date: Some(day(2004, 2, 29)),
        birthplace: Some(id(23)),
        nationality: Some(Country::Laos),
        home: Some(id(22)),
        marital: Some(Marital::Single),
        mother_tongue: text("lo"),
        occupation: text("農業"),
        family_in_japan: Some(false),
        criminal: Some(false),
        deported: Some(false),
        ..Trainee::blank(id(100))
    };
    TraineeFile {
        trainee,
        order: Some(Arc::new(order())),
        training: Arc::new(training()),
        ..blank(true)
    }
}

/// Everything filled with usual values.
pub fn full() -> TraineeFile {
    let mut file = minimal();
    file.trainee = Trainee {
        code: text("LA-0001"),
        order: Some(id(30)),
        centre: text("Pakse"),
        family_name: text("PHOMMACHANH"),
        given_name: text("SOMSAK"),
        name_native: text("ສົມສັກ ພົມມະຈັນ"),
        name_katakana: text("ソムサック・ポムマチャン"),
        sex: Some(Sex::Male),
        birth_date: Some(day(2001, 3, 9)),
        home_detail: text("Unit 7, House 112"),
        phone: text("02055501234"),
        email: text("somsak@example.invalid"),
        id_number: text("0109876543"),
        marital: Some(Marital::Married),
        children: Some(1),
        languages: text("ラオス語、日本語（N4）、タイ語"),
        religion: text("仏教"),
        height_cm: Some(168),
        weight_kg: Some(61),
        grip_kg: Some(44),
        blood: Some(Blood::O),
        vision_left: Some(12),
        vision_right: Some(15),
        colour_blind: Some(false),
        health_note: text("虫垂炎手術（2015年）"),
        hand: Some(Hand::Right),
        tattoo: Some(false),
        smoking: Some(false),
        alcohol: Some(true),
        family_income: text("3500000 LAK"),
        guarantor_name: text("KHAMLA PHOMMACHANH"),
        guarantor_relation: text("父"),
        guarantor_phone: text("02055509876"),
        family_in_japan: Some(true),
        japanese_level: text("N4"),
        hobbies: text("サッカー、料理"),
        strengths: text("体力があり、約束を守ります。"),
        motive: text("日本の野菜の栽培方法を学び、家族の畑で生かしたいです。"),
        plan_after_return: text("故郷で野菜の共同出荷組合をつくります。"),
        enrolled_on: Some(day(2026, 7, 20)),
        candidate_number: Some(3),
        ..file.trainee
    };
    file.passports = vec![Passport {
        number: text("PA0123456"),
        country: Some(Country::Laos),
        issued_on: Some(day(2024, 5, 2)),
        expires_on: Some(day(2034, 5, 1)),
        issued_at: text("VIENTIANE"),
        ..Passport::blank(id(101))
    }];
    file.education = vec![
        school(
            110,
            (2007, 9),
            (2012, 6),
            "Houayyangkham Primary School",
            "ໂຮງຮຽນປະຖົມ ຫ້ວຍຢາງຄຳ",
            "フアイヤンカム小学校",
        ),
        school(
            111,
            (2012, 9),
            (2019, 6),
            "Pakse Secondary School",
            "ໂຮງຮຽນມັດທະຍົມ ປາກເຊ",
            "パクセー中等学校",
        ),
    ];
    file.work = vec![Work {
        from: month(2019, 8),
        employer_latin: text("Champa Vegetable Farm"),
        employer_native: text("ສວນຜັກ ຈຳປາ"),
        employer_japanese: text("チャンパ野菜農園"),
        job_japanese: text("野菜栽培"),
        same_trade: Some(true),
        provenance: Some(Provenance::Certificate),
        ..Work::blank(id(120))
    }];
    file.licences = vec![Licence {
        name_japanese: text("日本語能力試験"),
        level: text("N4"),
        obtained_on: Some(day(2025, 12, 7)),
        provenance: Some(Provenance::Original),
        ..Licence::blank(id(125))
    }];
    file.family = [
        (Relation::Father, "KHAMLA PHOMMACHANH", "ຄຳຫຼ້າ ພົມມະຈັນ", 1971),
        (Relation::Mother, "BOUALY PHOMMACHANH", "ບົວລີ ພົມມະຈັນ", 1975),
        (Relation::Spouse, "NOY PHOMMACHANH", "ນ້ອຍ ພົມມະຈັນ", 2002),
    ]
    .into_iter()
    .zip(130..)
    .map(|((relation, latin, native, year), number)| FamilyMember {
        relation: Some(relation),
        name_latin: text(latin),
        name_native: text(native),
        birth_year: Some(year),
        occupation_japanese: text("農業"),
        lives_together: Some(true),
        income: text("1250000 LAK"),
        phone: text("02099887766"),
        ..FamilyMember::blank(id(number))
    })
    .collect();
    file.relatives = vec![relative(140)];
    file.stays = vec![Stay {
        from: Some(day(2022, 4, 10)),
        to: Some(day(2025, 4, 5)),
        status_japanese: text("技能実習"),
        titp: Some(TitpCategory::D),
        ..Stay::blank(id(145))
    }];
    file.coes = vec![CoeApplication {
        filed_on: Some(day(2021, 6, 1)),
        outcome: Some(CoeOutcome::Refused),
        decided_on: Some(day(2021, 9, 1)),
        detail: text("2021年9月 書類不備"),
        ..CoeApplication::blank(id(150))
    }];
    file.fees = vec![
        fee(160, None, FeeItem::Selection, "", 150_000_000),
        fee(161, None, FeeItem::Application, "", 80_000_000),
        fee(162, None, FeeItem::HealthCheck, "", 65_000_050),
        fee(163, None, FeeItem::Other, "旅券取得費", 35_000_000),
        fee(164, Some(12), FeeItem::Education, "", 450_000_000),
    ];
    file.photo = Some(Photo {
        taken_on: Some(day(2026, 10, 1)),
        ..Photo::blank(id(170))
    });
    file.photo_bytes = Some(photo());
    file.attendance = file
        .training
        .held
        .iter()
        .zip(5000..)
        .map(|(session, number)| Attendance {
            session: Some(session.id),
            trainee: Some(id(100)),
            minutes: session.minutes,
            ..Attendance::blank(id(number))
        })
        .collect();
    file
}

fn school(
    number: u32,
    from: (i32, u32),
    to: (i32, u32),
    latin: &str,
    native: &str,
    japanese: &str,
) -> Education {
    Education {
        from: month(from.0, from.1),
        to: month(to.0, to.1),
        school_latin: text(latin),
        school_native: text(native),
        school_japanese: text(japanese),
        graduated: Some(true),
        provenance: Some(Provenance::Original),
        ..Education::blank(id(number))
    }
}

pub fn relative(number: u32) -> Relative {
    Relative {
        relation: Some(Relation::Cousin),
        name_latin: text("VANHDY KEOMANY"),
        birth_date: Some(day(1998, 1, 20)),
        nationality: Some(Country::Laos),
        live_together: Some(false),
        workplace: text("株式会社見本食品"),
        residence_card: text("AB12345678CD"),
        ..Relative::blank(id(number))
    }
}

pub fn fee(number: u32, payee: Option<u32>, item: FeeItem, name: &str, minor: i64) -> Fee {
    Fee {
        payee: payee.map(id),
        item: Some(item),
        item_japanese: text(name),
        paid_on: Some(day(2026, 9, 15)),
        amount_minor: Some(minor),
        currency: Some(Currency::Lak),
        rate_on: Some(day(2026, 9, 14)),
        yen: Some(minor / 14_000),
        ..Fee::blank(id(number))
    }
}
