//! What ticks a box or rings a word: `trainee.sex=male`, `stay.any=no & coe.any`,
//! `!trainee.name_kanji`, `order.trainee_count>3`. Conditions compare stored codes and numbers,
//! never printed words.

use domain::value::Value;

use crate::key::Key;

/// Tests that must all hold.
#[derive(Clone, Debug, PartialEq)]
pub struct Condition(pub Vec<Test>);

/// One comparison.
#[derive(Clone, Debug, PartialEq)]
pub struct Test {
    /// The fact looked at.
    pub key: Key,
    /// What is asked of it.
    pub ask: Ask,
}

/// What is asked of a fact.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Ask {
    /// Something is stored.
    Filled,
    /// Nothing is stored.
    Blank,
    /// The code is this one.
    Is(String),
    /// The code is another one, or nothing is stored.
    IsNot(String),
    /// The number is larger.
    Over(i64),
    /// The number is smaller, or nothing is stored.
    Under(i64),
}

impl Condition {
    /// Reads `key`, `!key`, `key=code`, `key!=code`, `key>3`, `key<4`, joined by `&`.
    pub fn parse(text: &str) -> Result<Self, String> {
        text.split('&')
            .map(|part| Test::parse(part.trim()))
            .collect::<Result<_, _>>()
            .map(Self)
    }

    /// Whether all tests hold for the values that `value` finds.
    pub fn holds<'v>(&self, value: impl Fn(Key) -> &'v Value) -> bool {
        self.0.iter().all(|test| test.holds(value(test.key)))
    }
}

impl Test {
    fn parse(text: &str) -> Result<Self, String> {
        let (key, ask) = if let Some((key, code)) = text.split_once("!=") {
            (key, Ask::IsNot(code.trim().to_owned()))
        } else if let Some((key, code)) = text.split_once('=') {
            (key, Ask::Is(code.trim().to_owned()))
        } else if let Some((key, number)) = text.split_once('>') {
            (key, Ask::Over(count(number)?))
        } else if let Some((key, number)) = text.split_once('<') {
            (key, Ask::Under(count(number)?))
        } else if let Some(key) = text.strip_prefix('!') {
            (key, Ask::Blank)
        } else {
            (text, Ask::Filled)
        };
        let key = Key::parse(key.trim())?;
        if let Ask::Is(code) | Ask::IsNot(code) = &ask {
            key.accepts(code)?;
        }
        Ok(Self { key, ask })
    }

    fn holds(&self, value: &Value) -> bool {
        match &self.ask {
            Ask::Filled => !value.is_empty(),
            Ask::Blank => value.is_empty(),
            Ask::Is(code) => is(value, code),
            Ask::IsNot(code) => !is(value, code),
            Ask::Over(least) => matches!(value, Value::Int(number) if number > least),
            Ask::Under(most) => match value {
                Value::Int(number) => number < most,
                value => value.is_empty(),
            },
        }
    }
}

fn count(text: &str) -> Result<i64, String> {
    let number = text.trim().parse();
    number.map_err(|_| format!("`{text}` is not a whole number"))
}

fn is(value: &Value, code: &str) -> bool {
    match value {
        Value::Choice(text) | Value::Text(text) => text == code,
        Value::Flag(flag) => code == if *flag { "yes" } else { "no" },
        Value::Int(number) => number.to_string() == code,
        _ => false,
    }
}

impl Condition {
    /// The codes that facts must have, for a sheet that is to meet the condition.
    pub(crate) fn wants(&self) -> impl Iterator<Item = (Key, &Ask)> {
        self.0.iter().map(|test| (test.key, &test.ask))
    }
}

impl<'de> serde::Deserialize<'de> for Condition {
    fn deserialize<D: serde::Deserializer<'de>>(d: D) -> Result<Self, D::Error> {
        let text = String::deserialize(d)?;
        Self::parse(&text).map_err(serde::de::Error::custom)
    }
}
