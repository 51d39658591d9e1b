//! Search as typed, among a hundred thousand trainees: one, two and three letters of
//! every script and number, and two words at once.

use std::path::Path;
use std::time::Instant;

use domain::passport::Passport;
use domain::record::Record;
use domain::trainee::{Country, Trainee};
use domain::value::Id;
use office::{ListQuery, Session};
use serde_json::json;
use store::{Store, StoreError};

use crate::figure::Figure;
use crate::meter::ms;
use crate::name::{Dice, LAO, VIETNAMESE};
use crate::{Outcome, practice};

/// Trainees of the office.
const PEOPLE: usize = 100_000;
/// Trainees per operation while it is filled.
const STEP: usize = 5_000;
/// Queries of one kind.
const QUERIES: usize = 400;

/// What of a person is typed.
const KINDS: [(&str, Text); 7] = [
    ("latin", |p| {
        format!("{} {}", p.row.given_name, p.row.family_name)
    }),
    ("lao", |p| {
        if p.vietnamese() {
            String::new()
        } else {
            p.row.name_native.clone()
        }
    }),
    ("vietnamese", |p| {
        if p.vietnamese() {
            p.row.name_native.clone()
        } else {
            String::new()
        }
    }),
    ("katakana", |p| p.row.name_katakana.clone()),
    ("code", |p| p.row.code.clone()),
    ("phone", |p| p.row.phone.clone()),
    ("passport", |p| p.passport.clone()),
];
type Text = fn(&Person) -> String;

struct Person {
    row: Trainee,
    passport: String,
}

impl Person {
    /// The same for a number every time.
    fn new(id: Id, n: usize) -> Self {
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
        row.birth_date = chrono::NaiveDate::from_ymd_opt(2001, 2, 3);
        let passport = format!("PA{:07}", dice.below(10_000_000));
        Self { row, passport }
    }

    fn vietnamese(&self) -> bool {
        self.row.nationality == Some(Country::Vietnam)
    }
}

/// Fills the office through the store's own door.
pub fn prepare(place: &Path) -> Outcome<()> {
    let mut store = Store::create(&place.join("office"), "bench")?;
    for from in (0..PEOPLE).step_by(STEP) {
        store.transact(&practice::stamp(), "import-workbook", &json!({}), |tx| {
            for n in from..(from + STEP).min(PEOPLE) {
                let person = Person::new(tx.new_id(), n);
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

/// Types.
pub fn measure(place: &Path) -> Outcome<Vec<Figure>> {
    let session = practice::open(&place.join("office"))?;
    let mut figures = Vec::new();
    for (kind, text) in KINDS {
        for letters in 1..=3 {
            let typed = (0..QUERIES).map(|n| part(text, n, letters));
            figures.extend(timed(&session, &format!("{kind}_{letters}"), typed)?);
        }
    }
    for letters in 1..=3 {
        let two = (0..QUERIES).map(|n| {
            let kind = |of: usize| KINDS.get(of % 4).map_or(KINDS[0].1, |(_, text)| *text);
            // Words of two people: they may never stand together, which is the hard case.
            let (a, b) = (
                part(kind(n), n, letters),
                part(kind(n / 4), n + QUERIES, letters),
            );
            format!("{a} {b}")
        });
        figures.extend(timed(&session, &format!("two_words_{letters}"), two)?);
    }
    Ok(figures)
}

/// Some letters of a word of some person: its first ones, or every fourth time any.
fn part(text: Text, n: usize, letters: usize) -> String {
    let mut dice = Dice::of(n + PEOPLE);
    let whole =
        std::iter::repeat_with(|| text(&Person::new(Id(Default::default()), dice.below(PEOPLE))))
            .take(100)
            .find(|text| !text.is_empty())
            .unwrap_or_default();
    let words: Vec<&str> = whole.split([' ', '・']).collect();
    let word: Vec<char> = dice.pick(&words).chars().collect();
    let from = if n % 4 == 3 {
        dice.below(word.len())
    } else {
        0
    };
    word.into_iter().skip(from).take(letters).collect()
}

fn timed(
    session: &Session,
    name: &str,
    typed: impl Iterator<Item = String>,
) -> Outcome<Vec<Figure>> {
    let mut times = Vec::new();
    let mut found = 0;
    for text in typed {
        let query = ListQuery {
            search: Some(&text),
            order: None,
            limit: 200,
        };
        let start = Instant::now();
        found += session.list_trainees(&query)?.len();
        times.push(ms(start.elapsed()));
    }
    if found == 0 {
        return Err(format!("{name}: nobody was found, however fast").into());
    }
    times.sort_by(f64::total_cmp);
    let at = |percent: usize| times.get((times.len() - 1) * percent / 100);
    Ok([50, 99]
        .into_iter()
        .filter_map(|p| Some(Figure::new(format!("search_{name}_p{p}"), *at(p)?, "ms")))
        .collect())
}
