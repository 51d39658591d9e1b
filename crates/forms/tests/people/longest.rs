//! The longest values an office may meet.

use domain::career::{Education, Licence, Work};
use domain::family::{FamilyMember, Relative};
use domain::fee::FeeItem;
use domain::file::TraineeFile;
use domain::trainee::{Country, Trainee};

use super::person::{fee, full, relative};
use super::{id, month, text};

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
        name_katakana: text(
            "グエン・フオック・コン・タン・トン・ヌー・ジエム・フオン・ティエン・キム",
        ),
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
        fee(
            402,
            None,
            FeeItem::Other,
            "住民票および無犯罪証明書の取得代行費用",
            77_700_000,
        ),
        fee(403, Some(12), FeeItem::Other, "教材費", 12_300_000),
    ]);
    file
}
