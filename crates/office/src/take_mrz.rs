//! The name desk: two lines of a passport beside what is stored, taken over by a person's choice.

use chrono::NaiveDate;
use domain::kana;
use domain::mrz::{self, Mrz};
use domain::passport::Passport;
use domain::record::Record;
use domain::trainee::{Country, Trainee};
use domain::value::{Id, Value};
use store::{ListQuery, Put, Read, Stamp, StoreError};

use crate::error::OfficeError;
use crate::op::Op;
use crate::session::Session;

/// How many people of a spelling are looked at for the katakana the office uses.
const LOOKED_AT: usize = 40;

/// A field of the zone beside the stored one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MrzField {
    /// Key of the fact.
    pub fact: &'static str,
    /// What the zone says, as it is typed into the field.
    pub read: String,
    /// What is stored.
    pub stored: String,
}

/// The zone as it was read.
///
/// # Errors
/// [`OfficeError::Mrz`].
pub fn read_mrz(line1: &str, line2: &str) -> Result<Mrz, OfficeError> {
    mrz::read(line1, line2).map_err(OfficeError::Mrz)
}

/// The facts a zone gives.
fn facts(zone: &Mrz, today: NaiveDate) -> Vec<(&'static str, Value)> {
    let country = |letters: &str| match letters {
        "LAO" => Some(Country::Laos),
        "VNM" => Some(Country::Vietnam),
        "JPN" => Some(Country::Japan),
        _ => None,
    };
    let choice = |code: Option<&'static str>| {
        code.map_or(Value::Empty, |code| Value::Choice(code.to_owned()))
    };
    let day = |day: Option<NaiveDate>| day.map_or(Value::Empty, Value::Date);
    vec![
        ("trainee.family_name", Value::text(&zone.family_name)),
        ("trainee.given_name", Value::text(&zone.given_name)),
        ("trainee.birth_date", day(zone.birth_date(today))),
        ("trainee.sex", choice(zone.sex.map(|sex| sex.code()))),
        (
            "trainee.nationality",
            choice(country(&zone.nationality).map(Country::code)),
        ),
        ("passport.number", Value::text(&zone.number)),
        (
            "passport.country",
            choice(country(&zone.issuer).map(Country::code)),
        ),
        ("passport.expires_on", day(zone.expires_on(today))),
    ]
}

fn plain(value: Option<Value>) -> String {
    match value {
        Some(Value::Text(text) | Value::Choice(text)) => text,
        Some(Value::Date(day)) => day.to_string(),
        _ => String::new(),
    }
}

/// The zone's fields beside nothing.
#[must_use]
pub fn mrz_fields(zone: &Mrz, today: NaiveDate) -> Vec<MrzField> {
    let field = |(fact, value)| MrzField {
        fact,
        read: plain(Some(value)),
        stored: String::new(),
    };
    facts(zone, today).into_iter().map(field).collect()
}

impl Session {
    /// The zone's fields beside those of a trainee, or beside nothing for a new one.
    ///
    /// # Errors
    /// The store's.
    pub fn compare_mrz(
        &self,
        zone: &Mrz,
        trainee: Option<Id>,
        today: NaiveDate,
    ) -> Result<Vec<MrzField>, OfficeError> {
        let (mut person, mut passport) = (None, None);
        if let Some(id) = trainee {
            person = self.store.get::<Trainee>(id)?;
            passport = self.store.by::<Passport>("trainee", &Value::Ref(id))?.pop();
        }
        let stored = |fact: &str| match fact.split_once('.') {
            Some(("trainee", field)) => person.as_ref().and_then(|p| p.value(field)),
            Some((_, field)) => passport.as_ref().and_then(|p| p.value(field)),
            None => None,
        };
        let field = |(fact, value)| MrzField {
            fact,
            read: plain(Some(value)),
            stored: plain(stored(fact)),
        };
        Ok(facts(zone, today).into_iter().map(field).collect())
    }

    /// Takes the named facts of a zone over into a trainee's file: one operation. A passport with
    /// another number becomes a new row; the old one stays.
    ///
    /// # Errors
    /// [`OfficeError::Field`] for a zone whose check digits are wrong, and for a fact the zone does
    /// not give; the store's.
    pub fn take_mrz(
        &mut self,
        zone: &Mrz,
        trainee: Id,
        wanted: &[String],
        today: NaiveDate,
        stamp: &Stamp,
    ) -> Result<bool, OfficeError> {
        if !zone.valid() {
            return Err(OfficeError::field("field-mrz-wrong", "passport.number"));
        }
        let wrong = |fact| OfficeError::field("field-bad-value", fact);
        self.transact(Op::TakeMrz, stamp, |tx| {
            let person = tx.get::<Trainee>(trainee)?;
            let mut person = person.ok_or(StoreError::NoSuchRow {
                noun: Trainee::NOUN,
            })?;
            let known = tx.by::<Passport>("trainee", &Value::Ref(trainee))?;
            let same = known
                .into_iter()
                .rfind(|p| p.number == zone.number || p.number.is_empty());
            let mut passport = match same {
                Some(passport) => passport,
                None => Passport::blank(tx.new_id()),
            };
            passport.trainee = Some(trainee);
            let mut of_passport = false;
            for (fact, value) in facts(zone, today) {
                if !wanted.iter().any(|one| one == fact) || value.is_empty() {
                    continue;
                }
                match fact.split_once('.') {
                    Some(("trainee", field)) => person.set(field, value),
                    Some((_, field)) => {
                        of_passport = true;
                        passport.set(field, value)
                    }
                    None => continue,
                }
                .map_err(|_| wrong(fact))?;
            }
            let mut changed = tx.put(&person)? != Put::Unchanged;
            if of_passport {
                changed |= tx.put(&passport)? != Put::Unchanged;
            }
            Ok(changed)
        })
    }

    /// Katakana for a name: word by word what the office wrote for that spelling before, else
    /// what the rules propose.
    ///
    /// # Errors
    /// The store's.
    pub fn propose_katakana(&self, latin: &str, country: Country) -> Result<String, OfficeError> {
        let mut words = Vec::new();
        for word in latin.split_whitespace() {
            let found = self.store.list_trainees(&ListQuery {
                search: Some(word),
                limit: LOOKED_AT,
                order: None,
            })?;
            let used = found.iter().find_map(|line| {
                let latin: Vec<&str> = line.name_latin.split_whitespace().collect();
                let kana: Vec<&str> = line.katakana.split_whitespace().collect();
                let at = latin
                    .iter()
                    .position(|one| one.eq_ignore_ascii_case(word))?;
                // Words are told apart only where both have the same number of them.
                (latin.len() == kana.len()).then(|| kana.get(at).map(|k| (*k).to_owned()))?
            });
            words.push(used.unwrap_or_else(|| kana::propose(word, country)));
        }
        Ok(words.join(" "))
    }
}
