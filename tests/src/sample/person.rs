//! One invented trainee: everything of the sheet `trainees` and the rows of the
//! lists. What is wrong on purpose is done afterwards, in `mistakes`.

use std::collections::BTreeMap;

use chrono::{Datelike, Days, NaiveDate};

use super::body::body;
use super::career::{self, Life};
use super::dice::Dice;
use super::home::{phone, places};
use super::naming::{is_woman, names};
use super::office::{Plan, plans};
use super::row::{Cell, Row, day, flag, index, months_after, row, t};
use super::texts::{self, Trade};

/// A trainee before it is written down.
pub(super) struct Person {
    pub(super) code: String,
    pub(super) lao: bool,
    /// Number within the nationality, from 1.
    pub(super) number: usize,
    pub(super) woman: bool,
    pub(super) plan: Option<Plan>,
    pub(super) birth: NaiveDate,
    /// The family name in three writings; empty for people with one name.
    pub(super) family_name: [String; 3],
    /// The row of the sheet `trainees`.
    pub(super) facts: Row,
    /// Rows of the other sheets, without the trainee's code.
    pub(super) lists: BTreeMap<&'static str, Vec<Row>>,
    pub(super) has_photo: bool,
}

fn order_of(lao: bool, number: usize) -> Option<usize> {
    match (lao, number) {
        (true, 1..=20) => Some(0),
        (true, 21..=36) => Some(1),
        (true, 37..=40) | (false, _) => Some(2),
        _ => None,
    }
}

/// One person of the sample.
pub(super) fn person(lao: bool, number: usize) -> Person {
    let country = if lao { "LA" } else { "VN" };
    let mut dice = Dice::new(country, number);
    let at = order_of(lao, number);
    let trade = match at {
        Some(0) => Trade::Farm,
        Some(1) => Trade::Sewing,
        Some(_) => Trade::Bakery,
        None if number.is_multiple_of(2) => Trade::Farm,
        None => Trade::Sewing,
    };
    let plan = at.and_then(|at| plans().into_iter().nth(at));
    let woman = is_woman(lao, number);
    let (given, family) = names(lao, number, woman);
    let birth = day(
        1997 + dice.between(0, 8) as i32,
        dice.between(1, 12) as u32,
        dice.between(1, 28) as u32,
    );
    let enrolled = plan.as_ref().map_or(day(2026, 11, 2), |plan| plan.enrolled);
    let passport = months_after(day(2023, 1, 9), dice.between(0, 28) as u32)
        .checked_add_days(Days::new(dice.between(0, 18).unsigned_abs()))
        .unwrap_or(enrolled);
    let photo = enrolled.checked_add_days(Days::new(dice.between(1, 12).unsigned_abs()));
    let married = birth.year() < 2001 && dice.chance(45);
    let code = format!("{country}-{number:04}");
    let join = |at: usize| {
        let pair = if lao {
            [&given[at], &family[at]]
        } else {
            [&family[at], &given[at]]
        };
        pair.map(String::as_str).join(" ").trim().to_owned()
    };
    let mut facts = places(lao, number, &mut dice);
    let centre = match facts.get("home.province_latin") {
        Some(Cell::Text(p)) if ["Savannakhet", "Champasak", "Khammouane"].contains(&p.as_str()) => {
            "Savannakhet"
        }
        _ => "Vientiane",
    };
    facts.extend(body(&mut dice, woman));
    facts.extend(row([
        ("trainee.code", t(&code)),
        (
            "trainee.order",
            t(plan.as_ref().map_or("", |plan| plan.code)),
        ),
        ("trainee.centre", t(centre)),
        ("trainee.family_name", t(&family[0])),
        ("trainee.given_name", t(&given[0])),
        ("trainee.name_native", t(join(1))),
        ("trainee.name_katakana", t(join(2))),
        ("trainee.sex", t(if woman { "female" } else { "male" })),
        ("trainee.birth_date", Cell::Day(birth)),
        ("trainee.nationality", t(country)),
        ("trainee.phone", t(phone(&mut dice, lao, number))),
        (
            "trainee.email",
            t(format!(
                "{}@sample.invalid",
                code.to_lowercase().replace('-', "")
            )),
        ),
        (
            "trainee.id_number",
            t(format!("000000{:06}", number + if lao { 0 } else { 1000 })),
        ),
        (
            "passport.number",
            t(format!(
                "{}0000{:03}",
                if lao { "PX" } else { "NX" },
                number * 3
            )),
        ),
        ("passport.issued_on", Cell::Day(passport)),
        (
            "passport.expires_on",
            Cell::Day(months_after(passport, 120)),
        ),
        (
            "passport.issued_at",
            t(if lao { "Vientiane" } else { "Hanoi" }),
        ),
        (
            "passport.authority",
            t(if lao {
                "Department of Consular Affairs"
            } else {
                "Immigration Department"
            }),
        ),
        (
            "trainee.marital",
            t(if married { "married" } else { "single" }),
        ),
        (
            "trainee.children",
            Cell::Int(if married { dice.between(0, 2) } else { 0 }),
        ),
        ("trainee.mother_tongue", t(if lao { "lo" } else { "vi" })),
        (
            "trainee.languages",
            t(if lao {
                "ラオス語、タイ語、日本語（学習中）"
            } else {
                "ベトナム語、日本語（学習中）"
            }),
        ),
        (
            "trainee.occupation",
            t(["農業", "縫製工", "パン製造工"][trade as usize]),
        ),
        (
            "trainee.religion",
            t(if lao {
                "仏教"
            } else {
                *dice.pick(&["無宗教", "仏教"])
            }),
        ),
        (
            "trainee.family_income",
            t(if lao {
                "4,500,000 LAK / 月"
            } else {
                "15,000,000 VND / 月"
            }),
        ),
        ("trainee.criminal", flag(false)),
        ("trainee.deported", flag(false)),
        ("trainee.family_in_japan", flag(false)),
        ("trainee.accompanied", flag(false)),
        (
            "trainee.japanese_level",
            t(*dice.pick(&["学習中", "N5相当", "N5相当", "N4相当"])),
        ),
        ("trainee.hobbies", t(texts::hobbies(&mut dice))),
        ("trainee.strengths", t(texts::strengths(&mut dice))),
        ("trainee.motive", t(texts::motive(&mut dice, trade))),
        (
            "trainee.plan_after_return",
            t(texts::plan(&mut dice, trade)),
        ),
        ("trainee.enrolled_on", Cell::Day(enrolled)),
    ]));
    if let Some(photo) = photo {
        facts.insert("photo.taken_on", Cell::Day(photo));
    }
    if plan.is_some() {
        facts.insert("trainee.candidate_number", Cell::Int(number as i64));
    }
    let still_there = plan.is_none() && number.is_multiple_of(2);
    let life = Life {
        lao,
        born: (birth.year(), birth.month()),
        trade,
        last_month: (!still_there).then(|| index(enrolled.year(), enrolled.month()) - 1),
        lower_only: trade == Trade::Sewing && number.is_multiple_of(4),
    };
    let education = career::education(&mut dice, &life);
    let work = career::work(&mut dice, &life, career::school_end(&education));
    Person {
        code,
        lao,
        number,
        woman,
        plan,
        birth,
        family_name: family,
        facts,
        lists: BTreeMap::from([("education", education), ("work", work)]),
        has_photo: true,
    }
}

/// All sixty, fifty from Laos and ten from Vietnam, with their lists.
pub(super) fn people() -> Vec<Person> {
    let mut people: Vec<Person> = (1..=50)
        .map(|number| person(true, number))
        .chain((1..=10).map(|number| person(false, number)))
        .collect();
    for person in &mut people {
        super::family::add(person);
        super::papers::add(person);
        super::fees::add(person);
        super::collected::add(person);
    }
    people
}
