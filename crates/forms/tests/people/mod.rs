//! Invented people to fill forms with: everything filled, the least a paper
//! needs, the longest values that may come, and nothing at all.
#![allow(dead_code)]

use std::collections::BTreeMap;
use std::sync::Arc;

use chrono::NaiveDate;
use domain::career::{Education, Licence, Provenance, Work};
use domain::coe::{CoeApplication, CoeOutcome};
use domain::family::{FamilyMember, Relation, Relative};
use domain::fee::{Fee, FeeItem};
use domain::file::{Job, OrderFile, Shared, TraineeFile, Training};
use domain::office::Office;
use domain::order::{Order, Programme};
use domain::organisation::{Organisation, OrganisationKind};
use domain::passport::Passport;
use domain::photo::Photo;
use domain::place::{Place, PlaceLevel};
use domain::record::Record;
use domain::stay::{Stay, TitpCategory};
use domain::trainee::{Blood, Country, Hand, Marital, Sex, Trainee};
use domain::training::{Attendance, Course, HeldSession, PlannedSession, ProviderKind, Subject};
use domain::value::{Currency, Id, YearMonth};

/// The day papers are dated.
pub fn today() -> NaiveDate {
    day(2026, 12, 18)
}

pub fn day(year: i32, month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, day).unwrap()
}

/// Rows need identities; tests give them numbers.
pub fn id(number: u32) -> Id {
    format!("00000000-0000-7000-8000-{number:012x}")
        .parse()
        .unwrap()
}

fn month(year: i32, month: u32) -> Option<YearMonth> {
    YearMonth::new(year, month)
}

fn text(words: &str) -> String {
    words.to_owned()
}

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
        organisation(12, OrganisationKind::Preparatory, "見本日本語学校", "入国前講習の実施"),
    ];
    let places = [
        place(20, None, PlaceLevel::Province, ["Champasak", "ຈຳປາສັກ", "チャンパサック県"]),
        place(21, Some(20), PlaceLevel::District, ["Pakse", "ປາກເຊ", "パクセー市"]),
        place(22, Some(21), PlaceLevel::Village, ["Ban Houayyangkham", "ບ້ານ ຫ້ວຍຢາງຄຳ", "フアイヤンカム村"]),
        place(23, None, PlaceLevel::Province, ["Vientiane", "ວຽງຈັນ", "ビエンチャン県"]),
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
        jobs: Arc::new(BTreeMap::from([(job.code.clone(), job)])),
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
    let subjects = [(Subject::Japanese, 72, 120), (Subject::Life, 8, 120), (Subject::Skills, 8, 120)];
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
        family: Vec::new(),
        relatives: Vec::new(),
        stays: Vec::new(),
        coes: Vec::new(),
        fees: Vec::new(),
        photo: None,
        photo_bytes: None,
        order: None,
        training: Arc::default(),
        attendance: Vec::new(),
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
        school(110, (2007, 9), (2012, 6), "Houayyangkham Primary School", "ໂຮງຮຽນປະຖົມ ຫ້ວຍຢາງຄຳ", "フアイヤンカム小学校"),
        school(111, (2012, 9), (2019, 6), "Pakse Secondary School", "ໂຮງຮຽນມັດທະຍົມ ປາກເຊ", "パクセー中等学校"),
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

fn relative(number: u32) -> Relative {
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

fn fee(number: u32, payee: Option<u32>, item: FeeItem, name: &str, minor: i64) -> Fee {
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

/// A Vietnamese with the longest values an office may meet.
pub fn longest() -> TraineeFile {
    let mut file = full();
    let long_latin = "NGUYEN-PHUOC CONG TANG TON NU DIEM HUONG THIEN KIM MY DUNG HOA";
    let long_native = "Nguyễn Phước Công Tằng Tôn Nữ Diễm Hương Thiên Kim Mỹ Dung Hoà Ngữ";
    let sentence = "私は日本で農業の進んだ技術と時間の管理を学び、帰国後は故郷の村の若い人たちに教えて、地域の暮らしをよくしたいと考えています。家族もこの計画に賛成しています。";
    file.trainee = Trainee {
        code: text("VN-000123"),
        family_name: String::new(),
        given_name: text(long_latin),
        name_native: text(long_native),
        name_katakana: text("グエン・フオック・コン・タン・トン・ヌー・ジエム・フオン・ティエン・キム"),
        name_kanji: text("阮福公孫女艶香"),
        nationality: Some(Country::Vietnam),
        mother_tongue: text("vi"),
        home_detail: text("Number 1234/56, Lane 78, Group 9, Hamlet 10 Thanh Long"),
        occupation: text("縫製工場の品質管理担当"),
        hobbies: text("読書、料理、サッカー、写真、旅行、音楽鑑賞、裁縫、ギター"),
        strengths: text(sentence),
        motive: text(sentence),
        plan_after_return: text(sentence),
        children: Some(3),
        ..file.trainee
    };
    let schools = file.education.clone();
    for (row, number) in schools.iter().cycle().take(4).zip(300..) {
        file.education.push(Education {
            id: id(number),
            school_japanese: text("ビエンチャン都サイセッタ郡第二総合職業訓練高等専門学校"),
            major_japanese: text("農業機械整備および園芸"),
            ..row.clone()
        });
    }
    let work = file.work.clone();
    for (row, number) in work.iter().cycle().take(6).zip(320..) {
        file.work.push(Work {
            id: id(number),
            to: month(2022, 1),
            employer_japanese: text("株式会社ラオス・ベトナム友好縫製輸出加工工業有限会社"),
            job_japanese: text("婦人服縫製および検品業務"),
            ..row.clone()
        });
    }
    for number in 340..344 {
        file.relatives.push(Relative {
            name_latin: text(long_latin),
            workplace: text("株式会社見本国際食品製造ホールディングス東日本工場"),
            ..relative(number)
        });
    }
    file.relatives.truncate(4);
    file.licences = (0..4)
        .map(|index| Licence {
            id: id(360 + index),
            name_japanese: text("日本語能力試験（国際交流基金）"),
            ..file.licences[0].clone()
        })
        .collect();
    let member = file.family[0].clone();
    for number in 380..386 {
        file.family.push(FamilyMember {
            id: id(number),
            name_latin: text(long_latin),
            name_native: text(long_native),
            occupation_japanese: text("縫製工場の品質管理担当"),
            ..member.clone()
        });
    }
    file.fees.extend([
        fee(400, None, FeeItem::Commission, "", 999_999_999_999),
        fee(401, None, FeeItem::Training, "", 888_888_888_888),
        fee(402, None, FeeItem::Other, "住民票および無犯罪証明書の取得代行費用", 77_700_000),
        fee(403, Some(12), FeeItem::Other, "教材費", 12_300_000),
    ]);
    file
}

/// An order with so many trainees.
pub fn order_file(count: usize) -> OrderFile {
    let people = [full(), minimal(), longest()];
    let trainees = people.iter().cycle().take(count).cloned().collect();
    OrderFile {
        shared: Arc::new(shared(true)),
        order: Arc::new(order()),
        training: Arc::new(training()),
        trainees,
    }
}
