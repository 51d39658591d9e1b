//! Invented values for any form, made from the registry of facts: everything filled, only what
//! is required, everything as long as it comes, nothing. A form is tried with them before a
//! person's paper is printed on it.
//!
//! It knows no form: what a fact holds follows from its kind and its name.

use chrono::NaiveDate;
use domain::fact::Fact;
use domain::record::Record;
use domain::sheet::{FactSheet, LISTS, Row, facts_of_list};
use domain::value::{Currency, Kind, Money, Value, YearMonth};

use crate::condition::Ask;
use crate::form::Form;
use crate::pen::nouns;
use crate::tongue::{DocLang, Tongue};

/// How far a specimen is filled.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Filling {
    /// Everything, with usual values.
    Full,
    /// Only what the form requires.
    Minimal,
    /// Everything as long as it comes: Latin names of 60 letters, Lao names of 80.
    Longest,
    /// Nothing.
    Empty,
}

impl Filling {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::Full, Self::Minimal, Self::Longest, Self::Empty];

    /// A word for it.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Full => "full",
            Self::Minimal => "minimal",
            Self::Longest => "longest",
            Self::Empty => "empty",
        }
    }

    /// Rows of a list of trainees, and of any other.
    fn rows(self, list: &str) -> usize {
        match (self, list) {
            (Self::Empty, _) => 0,
            (Self::Minimal, _) => 1,
            (Self::Full, "trainees") => 3,
            (Self::Longest, "trainees") => 8,
            (Self::Full, _) => 2,
            (Self::Longest, _) => 4,
        }
    }
}

/// Values for a form, so far filled, as somebody who speaks `language` has them.
#[must_use]
pub fn specimen(form: &Form, filling: Filling, language: DocLang) -> FactSheet {
    let mut sheet = FactSheet::default();
    if filling == Filling::Empty {
        return sheet;
    }
    let hand = Hand { filling, language };
    let wanted =
        |name: &str| filling != Filling::Minimal || form.required.iter().any(|r| r == name);
    for fact in domain::fact::registry().filter(|fact| wanted(fact.key)) {
        sheet.values.insert(fact.key, hand.value(fact, 0));
    }
    for (list, _) in LISTS {
        let by_name = form.required.iter().any(|r| r == list);
        let asked = by_name || form.required.iter().any(|r| of_list(list, r));
        if filling == Filling::Minimal && !asked {
            continue;
        }
        let rows = (0..filling.rows(list)).map(|row| {
            let facts = facts_of_list(list);
            facts
                .map(|fact| (fact.key, hand.value(fact, row)))
                .collect::<Row>()
        });
        sheet.lists.insert(list, rows.collect());
    }
    // How many trainees there are is no free number: the list says it.
    if let Some(rows) = sheet.lists.get("trainees") {
        let count = i64::try_from(rows.len()).unwrap_or(i64::MAX);
        sheet
            .values
            .insert("order.trainee_count", Value::Int(count));
    }
    if let Some(condition) = &form.when {
        for (key, ask) in condition.wants() {
            match ask {
                Ask::Is(code) => sheet.values.insert(key.name(), coded(key.fact(), code)),
                Ask::Filled => sheet.values.insert(key.name(), hand.value(key.fact(), 0)),
                Ask::Over(number) => sheet
                    .values
                    .insert(key.name(), Value::Int(number.saturating_add(1))),
                Ask::Blank | Ask::IsNot(_) | Ask::Under(_) => sheet.values.remove(key.name()),
            };
        }
    }
    sheet
}

/// Whether a required fact is a column of this list.
fn of_list(list: &str, key: &str) -> bool {
    let noun = key.split('.').next().unwrap_or_default();
    nouns(list).is_some_and(|nouns| nouns.contains(&noun))
}

fn coded(fact: &Fact, code: &str) -> Value {
    match fact.kind {
        Kind::Flag => Value::Flag(code == "yes"),
        Kind::Choice(_) => Value::Choice(code.to_owned()),
        Kind::Int => code.parse().map_or(Value::Empty, Value::Int),
        _ => Value::text(code),
    }
}

/// Writes invented values.
struct Hand {
    filling: Filling,
    language: DocLang,
}

impl Hand {
    fn value(&self, fact: &Fact, row: usize) -> Value {
        let longest = self.filling == Filling::Longest;
        let day = |year, month, day| {
            NaiveDate::from_ymd_opt(year, month, day).map_or(Value::Empty, Value::Date)
        };
        match fact.kind {
            Kind::Date if fact.field().contains("birth") => day(1999, 12, 31),
            Kind::Date => day(2026, 12, 28),
            Kind::Month => YearMonth::new(2019, 10).map_or(Value::Empty, Value::Month),
            Kind::Int => Value::Int(self.number(fact)),
            Kind::Flag => Value::Flag(row.is_multiple_of(2)),
            Kind::Choice(choices) => {
                let at = if longest { row + 1 } else { row };
                let code = choices.codes.get(at % choices.codes.len().max(1));
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
                let units: i64 = if longest { 98_765_432 } else { 1_500_000 };
                let minor = units * 10i64.pow(currency.minor_digits());
                Value::Money(Money { minor, currency })
            }
            _ => Value::text(self.words(fact)),
        }
    }

    fn number(&self, fact: &Fact) -> i64 {
        let longest = self.filling == Filling::Longest;
        match fact.field() {
            field if field.contains("minutes") => 9_600,
            field if field.contains("year") && !field.contains("years") => 1999,
            "years" | "months" | "number" | "first_page" | "pages" => 3,
            "vision_left" | "vision_right" => 12,
            "yen" | "base_wage" | "capital" | "sales" | "gross_wage" | "net_wage" => 1_234_567,
            field if field.ends_with("wage") || field.ends_with("total") => 234_567,
            field if field.contains("rate") || field.contains("cm") || field.contains("kg") => 125,
            _ if longest => 60,
            _ => 4,
        }
    }

    fn words(&self, fact: &Fact) -> String {
        let longest = self.filling == Filling::Longest;
        let native = self.language.native().unwrap_or(Tongue::Lo);
        match fact.key {
            "trainee.mother_tongue" => return native.code().to_owned(),
            "office.sending_number" => return "LAO000123".to_owned(),
            "office.reference_number" => return "0123".to_owned(),
            "order.job_code" => return "1-1-2".to_owned(),
            "terms.day_begins" | "terms.day_ends" => return "8:30".to_owned(),
            _ => {}
        }
        let length = if longest { long(fact) } else { usual(fact) };
        match fact.kind {
            Kind::Digits => repeat("0205555012", "", length.min(15)),
            Kind::Katakana => repeat("ソムチャイ", "・", length),
            Kind::Japanese => repeat("見本の職業訓練", "", length),
            Kind::Native if native == Tongue::Vi => repeat("Nguyễn Thị Hường", " ", length),
            Kind::Native => repeat("ປື້ມນ້ຳເພື່ອໝໍ້", " ", length),
            _ => repeat("SOMCHAI", " ", length),
        }
    }
}

/// Letters of a usual value.
fn usual(fact: &Fact) -> usize {
    match fact.kind {
        Kind::Digits => 10,
        Kind::Japanese | Kind::Katakana => 8,
        _ if fact.field().contains("address") => 40,
        _ => 14,
    }
}

/// Letters of the longest value that a clerk really types into a field.
fn long(fact: &Fact) -> usize {
    const STORIES: [&str; 5] = [
        "reason",
        "motive",
        "plan_after_return",
        "strengths",
        "hobbies",
    ];
    let field = fact.field();
    let name = field.contains("name");
    match fact.kind {
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
        _ => 16,
    }
}

/// A word so often that it has so many letters.
fn repeat(word: &str, gap: &str, letters: usize) -> String {
    let endless = std::iter::repeat_n([word, gap], letters).flatten();
    let text: String = endless.flat_map(str::chars).take(letters).collect();
    text.trim().to_owned()
}

/// Facts of records that people type or bring in by workbook; what a paper binds must follow
/// from them.
pub(crate) fn is_stored(key: &str) -> bool {
    let noun = key.split('.').next().unwrap_or_default();
    let facts = domain::for_noun!(noun, R => R::FACTS.iter().any(|fact| fact.key == key));
    facts == Some(true) && !matches!(noun, "printing" | "wording" | "confirmation")
}
