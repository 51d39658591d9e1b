//! Families at home and the few relatives in Japan.

use chrono::Datelike;

use super::dice::Dice;
use super::home::phone;
use super::names::{LAO_MEN, LAO_WOMEN, Name, VIET_FAMILIES, VIET_MEN, VIET_WOMEN};
use super::person::Person;
use super::row::{Cell, Row, day, flag, row, t};

const PARENT_JOBS: [&str; 7] = ["農業", "農業", "会社員", "教員", "自営業", "運転手", "大工"];
const MOTHER_JOBS: [&str; 4] = ["農業", "主婦", "自営業", "教員"];
const ADULT_JOBS: [&str; 4] = ["会社員", "農業", "販売員", "縫製工"];

/// People who have a relative in Japan and say so.
const RELATIVES: [(bool, usize); 4] = [(true, 2), (true, 21), (true, 42), (false, 1)];

/// A given name nobody of this family has yet.
fn name(person: &Person, dice: &mut Dice, woman: bool, taken: &mut Vec<String>) -> Name {
    let list = match (person.lao, woman) {
        (true, true) => LAO_WOMEN,
        (true, false) => LAO_MEN,
        (false, true) => VIET_WOMEN,
        (false, false) => VIET_MEN,
    };
    let start = (dice.next() % list.len() as u64) as usize;
    let free = (0..list.len())
        .map(|step| list[(start + step) % list.len()])
        .find(|name| !taken.iter().any(|taken| taken == name.0));
    let name = free.unwrap_or(list[start]);
    taken.push(name.0.to_owned());
    name
}

/// Given and family name in the order of the country: Latin, native.
fn full(person: &Person, given: Name, family: [&str; 2]) -> [String; 2] {
    let join = |given: &str, family: &str| {
        let pair = if person.lao {
            [given, family]
        } else {
            [family, given]
        };
        pair.join(" ").trim().to_owned()
    };
    [join(given.0, family[0]), join(given.1, family[1])]
}

/// The family name of someone who married in: a Vietnamese wife or husband keeps theirs.
fn other_family(person: &Person, step: usize) -> [&str; 2] {
    let [latin, native, _] = &person.family_name;
    let at = VIET_FAMILIES.iter().position(|name| name.0 == latin);
    match at {
        Some(at) if !person.lao => {
            let name = VIET_FAMILIES[(at + step) % VIET_FAMILIES.len()];
            [name.0, name.1]
        }
        _ => [latin, native],
    }
}

/// A member of the family; `names` are Latin and native.
fn member(relation: &'static str, names: [String; 2], year: i32, job: &str) -> Row {
    let [latin, native] = names;
    row([
        ("family.relation", t(relation)),
        ("family.name_latin", t(latin)),
        ("family.name_native", t(native)),
        ("family.birth_year", Cell::Int(i64::from(year))),
        ("family.occupation_japanese", t(job)),
        ("family.lives_together", flag(relation != "brother")),
    ])
}

/// The first name in the trainee's own row: nobody in the family has it too.
fn own_name(person: &Person) -> Vec<String> {
    match person.facts.get("trainee.given_name") {
        Some(Cell::Text(name)) => vec![name.clone()],
        _ => Vec::new(),
    }
}

/// Adds the family, the guarantor and, for a few, a relative in Japan.
pub(super) fn add(person: &mut Person) {
    let mut dice = Dice::new("family", person.number + usize::from(person.lao) * 100);
    let mut taken = own_name(person);
    let born = person.birth.year();
    let own = [
        person.family_name[0].as_str(),
        person.family_name[1].as_str(),
    ];
    let mut rows = Vec::new();
    let given = name(person, &mut dice, false, &mut taken);
    let father_names = full(person, given, own);
    let guarantor = father_names[0].clone();
    let year = born - dice.between(23, 34) as i32;
    let job = *dice.pick(&PARENT_JOBS);
    let mut father = member("father", father_names, year, job);
    let income = if person.lao {
        "2,500,000 LAK / 月"
    } else {
        "8,000,000 VND / 月"
    };
    father.insert("family.income", t(income));
    let father_phone = phone(&mut dice, person.lao, 500 + person.number);
    father.insert("family.phone", t(&father_phone));
    rows.push(father);
    let given = name(person, &mut dice, true, &mut taken);
    let names = full(person, given, other_family(person, 3));
    let year = year + dice.between(0, 4) as i32;
    let job = *dice.pick(&MOTHER_JOBS);
    rows.push(member("mother", names, year, job));
    let siblings = dice.between(1, 3) as usize;
    for (from, to) in [(-4, -3), (2, 4), (5, 7)].into_iter().take(siblings) {
        let sister = dice.chance(50);
        let given = name(person, &mut dice, sister, &mut taken);
        let relation = if sister { "sister" } else { "brother" };
        let year = born + dice.between(from, to) as i32;
        let job = if year > 2004 {
            "学生"
        } else {
            *dice.pick(&ADULT_JOBS)
        };
        rows.push(member(relation, full(person, given, own), year, job));
    }
    if person.facts.get("trainee.marital") == Some(&t("married")) {
        rows.extend(household(person, &mut dice, &mut taken));
    }
    if RELATIVES.contains(&(person.lao, person.number)) {
        let row = relative(person, &mut dice);
        person.facts.insert("trainee.family_in_japan", flag(true));
        person.lists.insert("relatives", vec![row]);
    }
    person.lists.insert("family", rows);
    person.facts.extend(row([
        ("trainee.guarantor_name", t(guarantor)),
        ("trainee.guarantor_relation", t("父")),
        ("trainee.guarantor_phone", t(father_phone)),
    ]));
}

/// Wife or husband, and children, who carry their father's family name.
fn household(person: &Person, dice: &mut Dice, taken: &mut Vec<String>) -> Vec<Row> {
    let own = [
        person.family_name[0].as_str(),
        person.family_name[1].as_str(),
    ];
    let partner = other_family(person, 5);
    let given = name(person, dice, !person.woman, taken);
    let year = person.birth.year() + dice.between(-3, 3) as i32;
    let job = *dice.pick(&ADULT_JOBS);
    let mut rows = vec![member("spouse", full(person, given, partner), year, job)];
    if let Some(Cell::Int(children)) = person.facts.get("trainee.children") {
        for child in 0..*children {
            let girl = dice.chance(50);
            let given = name(person, dice, girl, taken);
            let family = if person.woman { partner } else { own };
            let names = full(person, given, family);
            rows.push(member("child", names, 2021 + child as i32 * 2, ""));
        }
    }
    rows
}

/// A relative in Japan.
pub(super) fn relative(person: &Person, dice: &mut Dice) -> Row {
    let woman = dice.chance(50);
    let given = name(person, dice, woman, &mut own_name(person));
    let [latin, _] = full(person, given, other_family(person, 4));
    let born = day(1986 + dice.between(0, 8) as i32, 4, 12);
    row([
        (
            "relative.relation",
            t(if woman { "aunt" } else { "cousin" }),
        ),
        ("relative.name_latin", t(latin)),
        ("relative.birth_date", Cell::Day(born)),
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
