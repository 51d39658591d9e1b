//! Writes one invented value, by the kind and the name of the fact.

use chrono::NaiveDate;
use domain::fact::Fact;
use domain::sheet::WALL_HEADS;
use domain::value::{Currency, Kind, Money, Value, YearMonth};

use super::Filling;
use crate::tongue::{DocLang, Tongue};

/// Given and family names of people who do not exist, one for each row of a list.
const PEOPLE: [[&str; 2]; 3] = [
    ["SOMCHAI", "PHOMMA"],
    ["KHAMLA", "SISOUK"],
    ["BOUNMY", "VONGSA"],
];

/// Names of persons outside the nouns that are persons.
const PERSONS: [&str; 7] = [
    "signer_name",
    "representative",
    "guarantor_name",
    "help_name",
    "teacher",
    "holder",
    "checked_by",
];

/// What may stand below the heads of the wall.
const MARKS: &str = "○○×○××△○？！→／";

/// How a value is written.
pub(super) struct Hand {
    pub(super) filling: Filling,
    pub(super) language: DocLang,
}

impl Hand {
    fn longest(&self) -> bool {
        self.filling == Filling::Longest
    }

    /// The value of a fact in a row of its list, from 0.
    pub(super) fn value(&self, fact: &Fact, row: usize) -> Value {
        match fact.kind {
            Kind::Date => day(fact.field()).map_or(Value::Empty, Value::Date),
            Kind::Month => {
                let (year, month) = match fact.field() {
                    "from" => (2019, 10),
                    _ => (2023, 12),
                };
                YearMonth::new(year, month).map_or(Value::Empty, Value::Month)
            }
            Kind::Int => Value::Int(self.number(fact, row)),
            Kind::Time => Value::Int(if fact.field() == "ends" { 960 } else { 480 }),
            Kind::Flag => Value::Flag(row.is_multiple_of(2)),
            Kind::Choice(choices) => {
                let home = match self.language {
                    DocLang::Vietnamese => "VN",
                    DocLang::Lao | DocLang::Japanese => "LA",
                };
                let at = if self.longest() { row + 1 } else { row };
                let code = match fact.field() {
                    "nationality" | "country" => choices.codes.iter().find(|code| **code == home),
                    _ => choices.codes.get(at % choices.codes.len().max(1)),
                };
                code.map_or(Value::Empty, |code| Value::Choice((*code).to_owned()))
            }
            Kind::Ref(_) => Value::Empty,
            Kind::Money => {
                let yen = fact.key.contains("yen");
                let currency = match self.language {
                    _ if yen => Currency::Jpy,
                    DocLang::Vietnamese => Currency::Vnd,
                    DocLang::Lao | DocLang::Japanese => Currency::Lak,
                };
                let units: i64 = if self.longest() {
                    98_765_432
                } else {
                    1_500_000
                };
                let minor = units * 10i64.pow(currency.minor_digits());
                Value::Money(Money { minor, currency })
            }
            _ => Value::text(self.words(fact, row)),
        }
    }

    fn number(&self, fact: &Fact, row: usize) -> i64 {
        match fact.field() {
            "number" | "candidate_number" | "group" => i64::try_from(row).unwrap_or_default() + 1,
            "age" => 26,
            "birth_year" => 1999,
            "height_cm" => 165,
            "weight_kg" | "grip_kg" => 58,
            "vision_left" | "vision_right" => 12,
            "width_px" => 413,
            "height_px" => 531,
            "day_minutes" => 480,
            "break_minutes" => 60,
            "week_minutes" => 2_400,
            "month_minutes" => 10_410,
            "year_minutes" => 124_800,
            field if field.contains("minutes") => 9_600,
            "week_days" => 5,
            "month_days" => 22,
            "year_days" => 260,
            "year_holidays" => 105,
            "years" | "months" | "first_page" | "pages" => 3,
            "stay_months" | "length_months" | "related_months" => 36,
            "yen" | "base_wage" | "capital" | "sales" | "gross_wage" | "net_wage" => 1_234_567,
            field if field.ends_with("wage") || field.ends_with("total") => 234_567,
            field if field.contains("rate") => 125,
            _ if self.longest() => 60,
            _ => 4,
        }
    }

    /// What lists and rules call things by, where a fact is no free text.
    fn code(&self, key: &str, row: usize) -> Option<String> {
        let one = |codes: &[&str]| codes.get(row % codes.len()).map(|code| (*code).to_owned());
        let longest = self.longest();
        match key {
            "register.heads" => Some(WALL_HEADS.chars().take(31).collect()),
            "register.weekdays" => Some("月火水木金土日".chars().cycle().take(31).collect()),
            "class_person.marks" => {
                let marks = "○○○△×▽○公　　".chars().cycle().skip(row);
                Some(marks.take(31).collect())
            }
            "held_day.weekday" => one(&["月", "火", "水", "木", "金", "土", "日"]),
            "wall.heads" => Some(WALL_HEADS.chars().take(self.filling.papers()).collect()),
            "wall.marks" => {
                let marks = MARKS.chars().cycle().skip(row);
                Some(marks.take(self.filling.papers()).collect())
            }
            "wall_paper.mark" => WALL_HEADS.chars().nth(row).map(String::from),
            "wall_finding.severity" => one(&["×", "！"]),
            "checklist.stage" if longest => one(&["after training", "departure"]),
            "checklist.stage" => one(&["recruit", "plan", "coe", "visa"]),
            "checklist.form" if !longest => one(&["original", "copy"]),
            "checklist.holder" if !longest => one(&["candidate", "hospital", "local authority"]),
            "verdict.rule" if longest => one(&["TITP-PREV-JOB", "SSW1-JP-KAIGO", "TITP-KAIGO-IN"]),
            "verdict.rule" => one(&["TITP-AGE", "CO-HT-M", "TITP-USE", "CO-EDU"]),
            "verdict.limit" | "verdict.value" if !longest => {
                one(&["18", "160", "yes", "upper_secondary"])
            }
            "verdict.certainty" => one(&["C2", "S", "C1", "X", "M"]),
            _ => None,
        }
    }

    fn words(&self, fact: &Fact, row: usize) -> String {
        let native = self.language.native().unwrap_or(Tongue::Lo);
        match fact.key {
            "trainee.mother_tongue" => return native.code().to_owned(),
            "office.sending_number" => return "LAO000123".to_owned(),
            "office.reference_number" => return "0123".to_owned(),
            "terms.day_begins" => return "8:30".to_owned(),
            "terms.day_ends" => return "17:30".to_owned(),
            _ if fact.field().ends_with("job_code") => return "1-1-2".to_owned(),
            key => {
                if let Some(code) = self.code(key, row) {
                    return code;
                }
            }
        }
        // Japanese that some papers take as it was typed.
        let japanese = fact.kind == Kind::Japanese || fact.field().ends_with("_japanese");
        let latin = person(fact, row).unwrap_or("MITTAPHAP");
        let (word, gap) = match fact.kind {
            Kind::Digits => ("0205555012", ""),
            Kind::Katakana => ("ソムチャイ", "・"),
            _ if japanese => ("見本の職業訓練", ""),
            Kind::Native if native == Tongue::Vi => ("Nguyễn Thị Hường", " "),
            Kind::Native => ("ປື້ມນ້ຳເພື່ອໝໍ້", " "),
            _ if self.longest() => ("SOMCHAI", " "),
            _ => (latin, " "),
        };
        if self.longest() {
            // No line breaks within an address of mail.
            return match fact.field() {
                "email" => "somchai.phommachanh2004@mail.example.invalid".to_owned(),
                _ => repeat(word, gap, long(fact)).trim().to_owned(),
            };
        }
        match fact.field() {
            "family_name" => PEOPLE[row % PEOPLE.len()][1].to_owned(),
            "given_name" => PEOPLE[row % PEOPLE.len()][0].to_owned(),
            "level" | "japanese_level" => "N4".to_owned(),
            "email" => "info@example.invalid".to_owned(),
            "code" if fact.noun() == "trainee" => "LA-0001".to_owned(),
            field if field.contains("address") => whole(word, gap, 40),
            _ if person(fact, row).is_some() => PEOPLE[row % PEOPLE.len()].join(" "),
            _ if japanese => whole(word, gap, 8),
            _ => whole(word, gap, 14),
        }
    }
}

/// The day of a fact, later where something ends than where it begins. All have two digits of
/// month and day: no date is wider.
fn day(field: &str) -> Option<NaiveDate> {
    let (year, month, day) = match field {
        "birth_date" => (1999, 12, 31),
        field if field.ends_with("from") => (2024, 10, 21),
        field if field.contains("expires") => (2031, 12, 27),
        "entry_on" => (2027, 10, 20),
        "start_on" => (2027, 11, 20),
        _ => (2026, 12, 28),
    };
    NaiveDate::from_ymd_opt(year, month, day)
}

/// A person's name, where the fact is one.
fn person(fact: &Fact, row: usize) -> Option<&'static str> {
    let noun = ["trainee", "family", "relative"].contains(&fact.noun());
    let named = noun && fact.field().contains("name") || PERSONS.contains(&fact.field());
    let latin = !matches!(fact.kind, Kind::Native | Kind::Katakana | Kind::Japanese);
    (named && latin).then(|| PEOPLE[row % PEOPLE.len()][0])
}

/// Letters of the longest value that a clerk really types into a field.
fn long(fact: &Fact) -> usize {
    const STORIES: [&str; 4] = ["motive", "plan_after_return", "strengths", "hobbies"];
    let field = fact.field();
    let name = field.contains("name");
    match fact.kind {
        // Half a page of the statement of reasons.
        _ if fact.key == "verdict.reason" => 120,
        _ if field == "reason" => 500,
        _ if STORIES.contains(&field) => 120,
        Kind::Latin if field == "family_name" || field == "given_name" => 29,
        Kind::Latin if name => 60,
        Kind::Latin if field.contains("address") => 80,
        Kind::Latin if field == "level" => 8,
        Kind::Native if name => 80,
        Kind::Native => 60,
        Kind::Japanese if field == "name_kanji" => 8,
        Kind::Japanese if name && fact.noun() != "exam" => 30,
        Kind::Japanese if field.contains("address") => 40,
        Kind::Japanese => 16,
        Kind::Katakana => 40,
        Kind::Digits => 14,
        _ if name || field.contains("address") || field == "representative" => 40,
        _ if field.contains("note") || field.contains("detail") => 60,
        _ => 16,
    }
}

/// A word so often that it has so many letters.
fn repeat(word: &str, gap: &str, letters: usize) -> String {
    let endless = std::iter::repeat_n([word, gap], letters).flatten();
    endless.flat_map(str::chars).take(letters).collect()
}

/// A word as often as it fits whole into so many letters, once at least.
fn whole(word: &str, gap: &str, letters: usize) -> String {
    let size = word.chars().count() + gap.chars().count();
    let times = (letters + gap.chars().count()) / size.max(1);
    vec![word; times.max(1)].join(gap)
}
