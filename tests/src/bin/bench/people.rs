//! A hundred thousand invented people, put into an office through the store's own door.
//!
//! Only what a list shows and a search finds: a person has a passport, a centre and an order.

use std::ops::Range;

use chrono::NaiveDate;
use domain::order::Order;
use domain::passport::Passport;
use domain::record::Record;
use domain::trainee::{Country, Trainee};
use domain::value::Id;
use serde_json::json;
use store::{Store, StoreError};

use crate::name::{Dice, LAO, VIETNAMESE};
use crate::{Outcome, practice};

/// People of a large office.
pub const MANY: usize = 100_000;
/// Its centres.
pub const CENTRES: [&str; 5] = ["Vientiane", "Savannakhet", "Pakse", "Hanoi", "Vinh"];
/// People of an order.
const PER_ORDER: usize = 60;
/// People per operation while an office is filled.
const STEP: usize = 5_000;

/// A person with a passport.
pub struct Person {
    pub row: Trainee,
    pub passport: String,
}

impl Person {
    /// The same for a number every time.
    pub fn new(id: Id, n: usize) -> Self {
        let mut dice = Dice::of(n);
        let mut row = Trainee::blank(id);
        let native = n % 6 != 5;
        row.nationality = Some(if native {
            Country::Laos
        } else {
            Country::Vietnam
        });
        row.code = format!("{}-{n:06}", if native { "LA" } else { "VN" });
        // Lao names are long words of syllables, Vietnamese ones short words.
        let (list, gap): (&[_], _) = if native {
            (&LAO, "")
        } else {
            (&VIETNAMESE, " ")
        };
        let mut word = |count: usize| {
            let mut name = (String::new(), String::new(), String::new());
            for i in 0..count {
                let (latin, script, kana) = dice.pick(list);
                let gap = if i == 0 { "" } else { gap };
                name.0.extend([gap, latin]);
                name.1.extend([gap, script]);
                name.2.push_str(kana);
            }
            name
        };
        let (given, family) = (word(2), word(if native { 3 } else { 1 }));
        row.name_native = format!("{} {}", given.1, family.1);
        row.name_katakana = format!("{}・{}", given.2, family.2);
        row.given_name = given.0;
        row.family_name = family.0;
        row.phone = format!("020{:08}", dice.below(100_000_000));
        row.id_number = format!("{:010}", dice.below(1 << 31));
        // Ages and centres as mixed as names are.
        let day = i32::try_from(dice.below(4_000)).unwrap_or_default();
        row.birth_date = NaiveDate::from_num_days_from_ce_opt(730_000 + day);
        row.centre = dice.pick(&CENTRES).to_owned();
        let passport = format!("PA{:07}", dice.below(10_000_000));
        Self { row, passport }
    }

    /// Whether the name in its own script is Vietnamese.
    pub fn vietnamese(&self) -> bool {
        self.row.nationality == Some(Country::Vietnam)
    }
}

/// Code of the order of a person.
pub fn order_of(n: usize) -> String {
    format!("ORD-C-{:05}", n / PER_ORDER)
}

/// Puts these people into an office, sixty to an order.
pub fn fill(store: &mut Store, people: Range<usize>) -> Outcome<()> {
    let mut order: Option<Order> = None;
    for from in people.clone().step_by(STEP) {
        store.transact(&practice::stamp(), "import-workbook", &json!({}), |tx| {
            for n in from..(from + STEP).min(people.end) {
                let code = order_of(n);
                if order.as_ref().is_none_or(|order| order.code != code) {
                    let mut next = Order::blank(tx.new_id());
                    next.code = code;
                    tx.put(&next)?;
                    order = Some(next);
                }
                let mut person = Person::new(tx.new_id(), n);
                person.row.order = order.as_ref().map(Record::id);
                let mut passport = Passport::blank(tx.new_id());
                passport.trainee = Some(person.row.id);
                passport.number = person.passport;
                tx.put(&person.row)?;
                tx.put(&passport)?;
            }
            Ok::<_, StoreError>(())
        })?;
    }
    Ok(())
}
