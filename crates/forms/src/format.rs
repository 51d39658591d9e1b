//! How a value is written on paper. Formats write, they never compute: sums,
//! ages and rates are facts already.

use chrono::{Datelike, NaiveDate};
use domain::value::{Currency, Money, Value, YearMonth};

use crate::key::Key;
use crate::tongue::{Dictionary, Tongue};

/// A way to write a value: the word after the colon of a placeholder.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// As its kind is usually written in Japanese.
    Plain,
    /// 1999
    Year,
    /// 12
    Month,
    /// 31
    Day,
    /// 1999年12月31日, 2019年4月
    Ymd,
    /// 平成11年12月31日
    Wareki,
    /// 1999-12-31
    Iso,
    /// 31/12/1999
    Dmy,
    /// 1,500,000 LAK
    Money,
    /// 1,500,000
    Amount,
    /// 12,345円
    Yen,
    /// The word of a code, in a language: `:choice`, `:choice_native`, `:choice_en`.
    Choice(Side),
    /// The name of a rule by its id: `:rule`, `:rule_native`.
    Rule(Side),
    /// What a rule compares, codes of ours in words: `:compared`, `:compared_native`.
    Compared(Side),
    /// The name of a language code: ラオス語.
    Language(Side),
    /// Minutes as hours: 144, 144:30.
    Hours,
    /// Minutes since midnight as a time of day: 8:00.
    Clock,
    /// Tenths: 12 → 1.2.
    Tenths,
    /// Months as years and months: 30 → 2年6か月.
    Length,
    /// Digits as they are stored.
    Digits,
}

/// Which language of the document a word is taken in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    /// Japanese.
    Ja,
    /// The trainee's language.
    Native,
    /// English.
    En,
}

impl Side {
    /// The language on this side of a document.
    pub fn tongue(self, native: Option<Tongue>) -> Option<Tongue> {
        match self {
            Self::Ja => Some(Tongue::Ja),
            Self::Native => native,
            Self::En => Some(Tongue::En),
        }
    }
}

impl Format {
    /// The format of that name.
    pub fn parse(name: &str) -> Result<Self, String> {
        Ok(match name {
            "" => Self::Plain,
            "year" => Self::Year,
            "month" => Self::Month,
            "day" => Self::Day,
            "ymd_ja" | "month_ja" => Self::Ymd,
            "wareki" => Self::Wareki,
            "iso" => Self::Iso,
            "dmy" => Self::Dmy,
            "money" => Self::Money,
            "amount" => Self::Amount,
            "yen" => Self::Yen,
            "choice" => Self::Choice(Side::Ja),
            "choice_native" => Self::Choice(Side::Native),
            "choice_en" => Self::Choice(Side::En),
            "rule" => Self::Rule(Side::Ja),
            "rule_native" => Self::Rule(Side::Native),
            "compared" => Self::Compared(Side::Ja),
            "compared_native" => Self::Compared(Side::Native),
            "language" => Self::Language(Side::Ja),
            "language_native" => Self::Language(Side::Native),
            "hours" => Self::Hours,
            "clock" => Self::Clock,
            "tenths" => Self::Tenths,
            "length" => Self::Length,
            "digits" => Self::Digits,
            _ => return Err(format!("there is no format `{name}`")),
        })
    }

    /// The value in this format; empty for an empty value or one that has no such form.
    pub fn write(
        self,
        key: Key,
        value: &Value,
        words: &dyn Dictionary,
        native: Option<Tongue>,
    ) -> String {
        match (self, value) {
            (_, Value::Empty | Value::Ref(_)) => String::new(),
            (Self::Choice(side), Value::Choice(code)) => side
                .tongue(native)
                .zip(key.choices())
                .map(|(tongue, list)| words.word(tongue, &format!("choice-{list}-{code}")))
                .unwrap_or_default(),
            (Self::Rule(side), Value::Text(id)) => side
                .tongue(native)
                .map(|tongue| known(words, tongue, &format!("rule-{}", id.to_lowercase()), id))
                .unwrap_or_default(),
            (Self::Compared(side), Value::Text(text)) => side
                .tongue(native)
                .map(|tongue| {
                    let key = format!("compared-{}", text.replace('_', "-"));
                    known(words, tongue, &key, text)
                })
                .unwrap_or_default(),
            (Self::Language(side), Value::Text(code)) => side
                .tongue(native)
                .map(|tongue| known(words, tongue, &format!("language-{code}"), code))
                .unwrap_or_default(),
            (_, Value::Choice(code)) => key.choices().map_or_else(
                || code.clone(),
                |list| words.word(Tongue::Ja, &format!("choice-{list}-{code}")),
            ),
            (_, Value::Flag(flag)) => if *flag { "有" } else { "無" }.to_owned(),
            (_, Value::Text(text)) => text.clone(),
            (_, Value::Date(day)) => self.date(*day),
            (_, Value::Month(month)) => self.month(*month),
            (_, Value::Money(money)) => self.money(*money),
            (_, Value::Int(number)) => self.int(*number),
        }
    }

    fn date(self, day: NaiveDate) -> String {
        match self {
            Self::Year => day.year().to_string(),
            Self::Month => day.month().to_string(),
            Self::Day => day.day().to_string(),
            Self::Iso => day.format("%Y-%m-%d").to_string(),
            Self::Dmy => day.format("%d/%m/%Y").to_string(),
            Self::Wareki => wareki(day),
            _ => format!("{}年{}月{}日", day.year(), day.month(), day.day()),
        }
    }

    fn month(self, month: YearMonth) -> String {
        match self {
            Self::Year => month.year().to_string(),
            Self::Month => month.month().to_string(),
            Self::Iso => month.to_string(),
            _ => format!("{}年{}月", month.year(), month.month()),
        }
    }

    fn money(self, money: Money) -> String {
        let digits = money.currency.minor_digits();
        let unit = 10i64.pow(digits);
        let (major, minor) = (money.minor / unit, (money.minor % unit).unsigned_abs());
        let mut text = grouped(major);
        if minor != 0 {
            let width = usize::try_from(digits).unwrap_or(0);
            text = format!("{text}.{minor:0width$}");
        }
        match self {
            Self::Amount => text,
            Self::Yen => format!("{text}円"),
            _ if money.currency == Currency::Jpy => format!("{text}円"),
            _ => format!("{text} {}", money.currency.code()),
        }
    }

    fn int(self, number: i64) -> String {
        match self {
            Self::Hours if number % 60 == 0 => (number / 60).to_string(),
            Self::Hours | Self::Clock => format!("{}:{:02}", number / 60, number % 60),
            Self::Tenths => format!("{}.{}", number / 10, number % 10),
            Self::Yen => format!("{}円", grouped(number)),
            Self::Amount => grouped(number),
            Self::Length => match (number / 12, number % 12) {
                (0, months) => format!("{months}か月"),
                (years, 0) => format!("{years}年"),
                (years, months) => format!("{years}年{months}か月"),
            },
            _ => number.to_string(),
        }
    }
}

/// The word of a key; what the dictionary does not know stands as it was typed.
fn known(words: &dyn Dictionary, tongue: Tongue, key: &str, typed: &str) -> String {
    match words.word(tongue, key) {
        word if word == key => typed.to_owned(),
        word => word,
    }
}

/// Thousands by commas.
fn grouped(number: i64) -> String {
    let digits = number.unsigned_abs().to_string();
    let mut out = String::new();
    if number < 0 {
        out.push('-');
    }
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            out.push(',');
        }
        out.push(digit);
    }
    out
}

/// Japanese era; days before Meiji's calendar reform are written in western years.
fn wareki(day: NaiveDate) -> String {
    let ordinal = (day.year(), day.month(), day.day());
    let (era, first) = match ordinal {
        d if d >= (2019, 5, 1) => ("令和", 2019),
        d if d >= (1989, 1, 8) => ("平成", 1989),
        d if d >= (1926, 12, 25) => ("昭和", 1926),
        d if d >= (1912, 7, 30) => ("大正", 1912),
        d if d >= (1873, 1, 1) => ("明治", 1868),
        _ => ("", 1),
    };
    let year = match day.year() - first + 1 {
        1 if !era.is_empty() => "元".to_owned(),
        year => year.to_string(),
    };
    format!("{era}{year}年{}月{}日", day.month(), day.day())
}

#[cfg(test)]
mod tests {
    use super::*;

    struct NoWords;
    impl Dictionary for NoWords {
        fn word(&self, tongue: Tongue, key: &str) -> String {
            format!("{}:{key}", tongue.code())
        }
    }

    #[test]
    fn values_are_written_as_the_forms_ask() {
        let day = NaiveDate::from_ymd_opt(1999, 12, 31).map_or(Value::Empty, Value::Date);
        let money = |minor, currency| Value::Money(Money { minor, currency });
        for (key, value, format, expect) in [
            (
                "trainee.birth_date",
                day.clone(),
                "ymd_ja",
                "1999年12月31日",
            ),
            (
                "trainee.birth_date",
                day.clone(),
                "wareki",
                "平成11年12月31日",
            ),
            ("trainee.birth_date", day, "month", "12"),
            (
                "fee.amount",
                money(150_000_000, Currency::Lak),
                "money",
                "1,500,000 LAK",
            ),
            (
                "fee.amount",
                money(150_000_050, Currency::Lak),
                "money",
                "1,500,000.50 LAK",
            ),
            ("fee.amount", money(900, Currency::Vnd), "money", "900 VND"),
            (
                "fee.amount_yen",
                money(12_345, Currency::Jpy),
                "yen",
                "12,345円",
            ),
            ("lesson.minutes", Value::Int(8640), "hours", "144"),
            ("lesson.minutes", Value::Int(8670), "hours", "144:30"),
            ("trainee.vision_left", Value::Int(12), "tenths", "1.2"),
            (
                "education.length_months",
                Value::Int(30),
                "length",
                "2年6か月",
            ),
            (
                "trainee.sex",
                Value::Choice("male".into()),
                "choice_native",
                "lo:choice-Sex-male",
            ),
            (
                "trainee.mother_tongue",
                Value::Text("lo".into()),
                "language",
                "ja:language-lo",
            ),
            (
                "verdict.rule",
                Value::text("TITP-AGE"),
                "rule_native",
                "lo:rule-titp-age",
            ),
            (
                "verdict.limit",
                Value::text("upper_secondary"),
                "compared",
                "ja:compared-upper-secondary",
            ),
            ("trainee.age", Value::Empty, "", ""),
        ] {
            let key = Key::parse(key).unwrap();
            let format = Format::parse(format).unwrap();
            let written = format.write(key, &value, &NoWords, Some(Tongue::Lo));
            assert_eq!(written, expect, "{}", key.name());
        }
    }
}
