//! The deliberate mistakes: each in an otherwise fine record, so that one check
//! finds exactly it. The sample's README lists them from here.

use super::career::{self, Life};
use super::dice::Dice;
use super::family;
use super::fees;
use super::person::Person;
use super::places::{OLD_COMMUNE, OLD_DISTRICT, viet_commune};
use super::row::{Cell, Row, day, flag, index, row, t};
use super::texts::Trade;
use super::training;

/// Whose record, the finding expected, what is wrong.
pub(super) const LIST: [(&str, &str, &str); 15] = [
    (
        "LA-0004",
        "name-not-latin",
        "The given name holds a letter with an accent (Ó).",
    ),
    (
        "LA-0007",
        "katakana-wrong",
        "The katakana reading holds hiragana.",
    ),
    (
        "LA-0011",
        "passport-expires-before-entry",
        "The passport expires two months before the planned entry.",
    ),
    (
        "LA-0015, LA-0031",
        "same-passport",
        "Two people have the same passport number.",
    ),
    (
        "LA-0018",
        "too-young",
        "Seventeen years old on the day of filing and of entry.",
    ),
    (
        "LA-0023",
        "career-reversed",
        "A row of work ends before it begins.",
    ),
    (
        "LA-0026",
        "career-overlap",
        "Two rows of work overlap by ten months.",
    ),
    (
        "LA-0029",
        "school-too-young",
        "Primary school begins at the age of two.",
    ),
    (
        "LA-0033",
        "photo-old",
        "The photo was taken more than six months ago.",
    ),
    (
        "LA-0035",
        "relative-contradiction",
        "Says that no relative is in Japan, but one is listed.",
    ),
    (
        "LA-0037",
        "attendance-over-session",
        "Attended more minutes than the lesson had.",
    ),
    (
        "VN-0002",
        "fee-before-coe",
        "The commission was taken before the COE was issued.",
    ),
    ("VN-0005", "fee-deposit", "A deposit was taken."),
    (
        "VN-0008",
        "place-outdated",
        "The current address names a province that ended on 2025-06-30.",
    ),
    (
        "ORD-2026-03",
        "plan-record-differ",
        "One Japanese lesson was held an hour shorter than planned.",
    ),
];

fn set(person: &mut Person, key: &'static str, cell: Cell) {
    person.facts.insert(key, cell);
}

fn rows<'a>(person: &'a mut Person, sheet: &'static str) -> &'a mut Vec<Row> {
    person.lists.entry(sheet).or_default()
}

/// Two rows of work around a quarrel of dates: the first as given, the second
/// in the trade, until August 2026.
fn two_jobs(person: &mut Person, first: (i32, i32), second: i32) {
    let mut dice = Dice::new("jobs", person.number);
    let life = Life {
        lao: true,
        born: (2000, 1),
        trade: Trade::Sewing,
        last_month: Some(index(2026, 8)),
        lower_only: false,
    };
    let jobs = vec![
        career::employer(&mut dice, &life, false, (first.0, Some(first.1))),
        career::employer(&mut dice, &life, true, (second, life.last_month)),
    ];
    person.lists.insert("work", jobs);
}

/// Born later: school and work are made anew to fit.
fn make_young(person: &mut Person) {
    person.birth = day(2009, 8, 14);
    set(person, "trainee.birth_date", Cell::Day(person.birth));
    set(person, "trainee.marital", t("single"));
    set(person, "trainee.children", Cell::Int(0));
    let mut dice = Dice::new("young", 0);
    let life = Life {
        lao: true,
        born: (2009, 8),
        trade: Trade::Farm,
        last_month: Some(index(2026, 9)),
        lower_only: true,
    };
    let education = career::education(&mut dice, &life);
    let work = career::work(&mut dice, &life, career::school_end(&education));
    person.lists.insert("education", education);
    person.lists.insert("work", work);
    person.lists.insert("licences", Vec::new());
    for (step, member) in (0..).zip(rows(person, "family").iter_mut().skip(2)) {
        member.insert("family.birth_year", Cell::Int(2005 + step * 2));
        member.insert("family.occupation_japanese", t("学生"));
    }
    rows(person, "family").retain(|member| {
        member.get("family.relation") != Some(&t("spouse"))
            && member.get("family.relation") != Some(&t("child"))
    });
}

/// Primary school from the age of two until the lower secondary one begins.
fn make_early(person: &mut Person) {
    let mut dice = Dice::new("early", 0);
    let born = (
        chrono::Datelike::year(&person.birth),
        chrono::Datelike::month(&person.birth),
    );
    let right = career::first_school_month(born);
    let early = career::school(&mut dice, true, 0, right - 48, right + 57);
    let education = rows(person, "education");
    education.retain(|row| match row.get("education.from") {
        Some(Cell::Month(year, month)) => index(*year, *month) >= right + 60,
        _ => true,
    });
    education.insert(0, early);
}

/// Makes the mistakes that stand in people's records.
pub(super) fn apply(people: &mut [Person]) {
    for person in people {
        match person.code.as_str() {
            "LA-0004" => set(person, "trainee.given_name", t("AMPHÓNE")),
            "LA-0007" => {
                if let Some(Cell::Text(kana)) = person.facts.get("trainee.name_katakana").cloned() {
                    set(
                        person,
                        "trainee.name_katakana",
                        t(kana.replacen('ン', "ん", 1)),
                    );
                }
            }
            "LA-0011" => {
                set(person, "passport.issued_on", Cell::Day(day(2017, 2, 15)));
                set(person, "passport.expires_on", Cell::Day(day(2027, 2, 15)));
            }
            "LA-0015" | "LA-0031" => set(person, "passport.number", t("PX0000999")),
            "LA-0018" => make_young(person),
            "LA-0023" => {
                two_jobs(person, (index(2024, 5), index(2024, 2)), index(2024, 8));
            }
            "LA-0026" => {
                two_jobs(person, (index(2024, 1), index(2025, 6)), index(2024, 9));
            }
            "LA-0029" => make_early(person),
            "LA-0033" => set(person, "photo.taken_on", Cell::Day(day(2025, 11, 10))),
            "LA-0035" => {
                let row = family::relative(person, &mut Dice::new("contradiction", 0));
                rows(person, "relatives").push(row);
                set(person, "trainee.family_in_japan", flag(false));
            }
            "LA-0044" => empty_what_may_be(person),
            "LA-0048" => {
                person.has_photo = false;
                person.facts.remove("photo.taken_on");
            }
            "VN-0002" => {
                for fee in rows(person, "fees") {
                    if fee.get("fee.item") == Some(&t("commission")) {
                        fee.insert("fee.paid_on", Cell::Day(day(2026, 9, 18)));
                    }
                }
            }
            "VN-0005" => {
                let mut deposit = fees::fee(person, 2, day(2026, 10, 30));
                deposit.insert("fee.item", t("deposit"));
                deposit.insert("fee.amount", Cell::Int(10_000_000));
                rows(person, "fees").push(deposit);
            }
            "VN-0008" => {
                let (latin, native, _) = viet_commune(OLD_COMMUNE);
                person.facts.extend(row([
                    ("home.province_latin", t("Ha Nam")),
                    ("home.province_native", t("Hà Nam")),
                    ("home.district_latin", t(OLD_DISTRICT.0)),
                    ("home.district_native", t(OLD_DISTRICT.1)),
                    ("home.village_latin", t(format!("Xa {latin}"))),
                    ("home.village_native", t(format!("Xã {native}"))),
                ]));
            }
            _ => {}
        }
    }
}

/// Not a mistake: what a paper can do without, for one person left out.
fn empty_what_may_be(person: &mut Person) {
    for key in [
        "trainee.email",
        "trainee.grip_kg",
        "trainee.blood",
        "trainee.vision_left",
        "trainee.vision_right",
        "trainee.health_note",
        "trainee.religion",
        "trainee.languages",
        "trainee.family_income",
        "trainee.guarantor_name",
        "trainee.guarantor_relation",
        "trainee.guarantor_phone",
        "trainee.hobbies",
        "trainee.strengths",
        "trainee.japanese_level",
        "trainee.home_detail",
    ] {
        person.facts.remove(key);
    }
}

/// Makes the mistake in the record of lessons held: the first Japanese lesson of
/// November in the finished course.
pub(super) fn apply_to_sessions(sessions: &mut [Row]) {
    let shorter = sessions.iter_mut().find(|row| {
        row.get("session.course") == Some(&t("PRE-2026-03"))
            && row.get("session.state") == Some(&t("held"))
            && row.get("session.subject") == Some(&t("japanese"))
            && matches!(row.get("session.day"), Some(Cell::Day(held)) if *held >= day(2026, 11, 1))
    });
    if let Some(row) = shorter {
        row.insert("session.minutes", Cell::Int(180));
    }
}

/// Makes the mistake in the attendance: minutes of the first Japanese lesson.
pub(super) fn apply_to_attendance(attendance: &mut Vec<Row>, sessions: &[Row]) {
    let first = sessions
        .iter()
        .find_map(|row| match row.get("session.day") {
            Some(Cell::Day(day))
                if row.get("session.course") == Some(&t("PRE-2026-03"))
                    && row.get("session.state") == Some(&t("held"))
                    && row.get("session.subject") == Some(&t("japanese")) =>
            {
                Some(*day)
            }
            _ => None,
        });
    if let Some(day) = first {
        attendance.retain(|row| row.get("attendance.trainee") != Some(&t("LA-0037")));
        attendance.push(training::exception(
            "PRE-2026-03",
            day,
            "japanese",
            "LA-0037",
            300,
        ));
    }
}
