//! The kinds of value a fact can hold. Nothing of a trainee is ever a float.

use std::fmt;
use std::str::FromStr;

use chrono::{Datelike, NaiveDate};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// Identity of a row: a UUIDv7, never shown to people (they see codes).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Id(pub Uuid);

impl fmt::Display for Id {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl FromStr for Id {
    type Err = uuid::Error;
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Uuid::parse_str(text).map(Id)
    }
}

/// A month of a career, `2019-04`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct YearMonth {
    year: i32,
    month: u32,
}

impl YearMonth {
    /// `None` when `month` is not 1–12 or `year` is not 1900–2199.
    #[must_use]
    pub fn new(year: i32, month: u32) -> Option<Self> {
        ((1900..2200).contains(&year) && (1..=12).contains(&month)).then_some(Self { year, month })
    }

    /// The year, western.
    #[must_use]
    pub fn year(self) -> i32 {
        self.year
    }

    /// The month, 1–12.
    #[must_use]
    pub fn month(self) -> u32 {
        self.month
    }

    /// The month of that index, held within the years it can have.
    #[must_use]
    pub fn from_index(index: i32) -> Self {
        let index = index.clamp(1900 * 12, 2200 * 12 - 1);
        Self {
            year: index / 12,
            month: (index % 12).cast_unsigned() + 1,
        }
    }

    /// Months since year 0: the difference of two is a length in months.
    #[must_use]
    pub fn index(self) -> i32 {
        self.year * 12 + self.month.cast_signed() - 1
    }
}

impl From<NaiveDate> for YearMonth {
    fn from(date: NaiveDate) -> Self {
        Self {
            year: date.year(),
            month: date.month(),
        }
    }
}

impl fmt::Display for YearMonth {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}", self.year, self.month)
    }
}

/// The text was not `YYYY-MM`.
#[derive(Debug, PartialEq, Eq)]
pub struct NotAMonth;

impl FromStr for YearMonth {
    type Err = NotAMonth;
    fn from_str(text: &str) -> Result<Self, NotAMonth> {
        let (year, month) = text.split_once('-').ok_or(NotAMonth)?;
        let year = year.parse().map_err(|_| NotAMonth)?;
        let month = month.parse().map_err(|_| NotAMonth)?;
        Self::new(year, month).ok_or(NotAMonth)
    }
}

impl Serialize for YearMonth {
    fn serialize<S: serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        s.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for YearMonth {
    fn deserialize<D: serde::Deserializer<'de>>(d: D) -> Result<Self, D::Error> {
        String::deserialize(d)?
            .parse()
            .map_err(|NotAMonth| serde::de::Error::custom("a month is written YYYY-MM"))
    }
}

crate::record::choice!(
    /// Currencies an office meets, by ISO 4217 code.
    Currency {
        Lak = "LAK",
        Vnd = "VND",
        Usd = "USD",
        Jpy = "JPY",
    }
);

impl Currency {
    /// Digits after the decimal point (ISO 4217 minor units).
    #[must_use]
    pub fn minor_digits(self) -> u32 {
        match self {
            Self::Lak | Self::Usd => 2,
            Self::Vnd | Self::Jpy => 0,
        }
    }
}

/// An amount in minor units of its currency.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Money {
    /// Minor units: 100 = 1.00 LAK, 1 = 1 VND.
    pub minor: i64,
    /// The currency.
    pub currency: Currency,
}

/// A fact's value as it travels between store, import, forms and screen.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(tag = "kind", content = "value", rename_all = "snake_case")]
pub enum Value {
    /// Nothing is stored.
    Empty,
    /// Text in any script, NFC.
    Text(String),
    /// A day.
    Date(NaiveDate),
    /// A month.
    Month(YearMonth),
    /// A whole number.
    Int(i64),
    /// Yes or no.
    Flag(bool),
    /// One code of a closed list.
    Choice(String),
    /// The id of another row.
    Ref(Id),
    /// An amount with its currency (only from derived facts).
    Money(Money),
}

impl Value {
    /// Text, empty becoming [`Value::Empty`].
    #[must_use]
    pub fn text(text: impl Into<String>) -> Self {
        let text = text.into();
        if text.is_empty() {
            Self::Empty
        } else {
            Self::Text(text)
        }
    }

    /// True when nothing is stored.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        matches!(self, Self::Empty)
    }
}

/// A closed list of codes. The word for a code is the message `choice-<name>-<code>`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Choices {
    /// Name of the list, e.g. `Sex`.
    pub name: &'static str,
    /// Its codes.
    pub codes: &'static [&'static str],
}

/// What kind of value a fact holds; it decides how a cell is read and how a field is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Any text.
    Text,
    /// Latin letters as in the passport.
    Latin,
    /// The native script (Lao, Vietnamese with accents).
    Native,
    /// Katakana.
    Katakana,
    /// Japanese text.
    Japanese,
    /// Digits whose leading zeros matter (phone, passport, id numbers).
    Digits,
    /// A day.
    Date,
    /// A month.
    Month,
    /// A whole number.
    Int,
    /// A time of day, held as whole minutes since midnight.
    Time,
    /// Yes or no.
    Flag,
    /// A closed list of codes.
    Choice(Choices),
    /// A row of that noun.
    Ref(&'static str),
    /// An amount (derived facts only).
    Money,
}
