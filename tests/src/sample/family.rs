//! Families at home and the few relatives in Japan.

use chrono::Datelike;

use super::dice::Dice;
use super::names::{LAO_MEN, LAO_WOMEN, Name, VIET_MEN, VIET_WOMEN};
use super::person::{Person, phone};
use super::row::{Cell, Row, day, flag, row, t};

const PARENT_JOBS: [&str; 7] = ["農業", "農業", "会社員", "教員", "自営業", "運転手", "大工"];
const CHILD_JOBS: [&str; 4] = ["学生", "会社員", "農業", "販売員"];

/// People who have a relative in Japan and say so.
const RELATIVES: [(bool, usize); 4] = [(true, 2), (true, 21), (true, 42), (false, 1)];

fn name(person: &Person, dice: &mut Dice, woman: bool) -> Name {
    *dice.pick(match (person.lao, woman) {
        (true, true) => LAO_WOMEN,
        (true, false) => LAO_MEN,
        (false, true) => VIET_WOMEN,
        (false, false) => VIET_MEN,
    })
}

/// Given and family name in the order of the country: Latin, native.
fn full(person: &Person, given: Name) -> [String; 2] {
    let join = |given: &str, family: &str| {
        let pair = if person.lao {
            [given, family]
        } else {
            [family, given]
        };
        pair.join(" ").trim().to_owned()
    };
    [
        join(given.0, &person.family_name[0]),
        join(given.1, &person.family_name[1]),
    ]
}

fn member(person: &Person, relation: &'static str, given: Name, year: i32, job: &str) -> Row {
    let [latin, native] = full(person, given);
    row([
        ("family.relation", t(relation)),
        ("family.name_latin", t(latin)),
        ("family.name_native", t(native)),
        ("family.birth_year", Cell::Int(i64::from(year))),
        ("family.occupation_japanese", t(job)),
        ("family.lives_together", flag(relation != "brother")),
    ])
}

/// Adds the family, the guarantor and, for a few, a relative in Japan.
pub(super) fn add(person: &mut Person) {
    let mut dice = Dice::new("family", person.number + usize::from(person.lao) * 100);
    let born = person.birth.year();
    let mut rows = Vec::new();
    let given = name(person, &mut dice, false);
    let job = *dice.pick(&PARENT_JOBS);
    let year = born - dice.between(23, 34) as i32;
    let mut father = member(person, "father", given, year, job);
    let currency = if person.lao {
        "2,500,000 LAK / 月"
    } else {
        "8,000,000 VND / 月"
    };
    father.insert("family.income", t(currency));
    let father_phone = phone(&mut dice, person.lao, 500 + person.number);
    father.insert("family.phone", t(&father_phone));
    let [father_latin, _] = full(person, given);
    rows.push(father);
    let given = name(person, &mut dice, true);
    let job = *dice.pick(&["農業", "主婦", "自営業", "教員"]);
    rows.push(member(
        person,
        "mother",
        given,
        year + dice.between(0, 4) as i32,
        job,
    ));
    for _ in 0..dice.between(1, 3) {
        let sister = dice.chance(50);
        let given = name(person, &mut dice, sister);
        let relation = if sister { "sister" } else { "brother" };
        let year = (born + dice.between(-5, 7) as i32).max(year + 18);
        let job = *dice.pick(&CHILD_JOBS);
        rows.push(member(person, relation, given, year, job));
    }
    if person.facts.get("trainee.marital") == Some(&t("married")) {
        let given = name(person, &mut dice, !person.woman);
        let year = born + dice.between(-3, 3) as i32;
        let job = *dice.pick(&PARENT_JOBS);
        rows.push(member(person, "spouse", given, year, job));
        if let Some(Cell::Int(children)) = person.facts.get("trainee.children").cloned() {
            for child in 0..children {
                let girl = dice.chance(50);
                let given = name(person, &mut dice, girl);
                rows.push(member(person, "child", given, 2021 + child as i32, ""));
            }
        }
    }
    person.lists.insert("family", rows);
    person
        .facts
        .insert("trainee.guarantor_name", t(father_latin));
    person.facts.insert("trainee.guarantor_relation", t("父"));
    person
        .facts
        .insert("trainee.guarantor_phone", t(father_phone));
    if RELATIVES.contains(&(person.lao, person.number)) {
        person.facts.insert("trainee.family_in_japan", flag(true));
        let row = relative(person, &mut dice);
        person.lists.insert("relatives", vec![row]);
    }
}

/// A relative in Japan.
pub(super) fn relative(person: &Person, dice: &mut Dice) -> Row {
    let woman = dice.chance(50);
    let given = name(person, dice, woman);
    let [latin, _] = full(person, given);
    row([
        (
            "relative.relation",
            t(if woman { "aunt" } else { "cousin" }),
        ),
        ("relative.name_latin", t(latin)),
        (
            "relative.birth_date",
            Cell::Day(day(1988 + dice.between(0, 8) as i32, 4, 12)),
        ),
        (
            "relative.nationality",
            t(if person.lao { "LA" } else { "VN" }),
        ),
        ("relative.live_together", flag(false)),
        ("relative.workplace", t("株式会社見本フーズ（架空）")),
        (
            "relative.residence_card",
            t(format!("ZZ0000{:04}ZZ", person.number)),
        ),
    ])
}
