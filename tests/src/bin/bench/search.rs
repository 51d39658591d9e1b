//! Search as typed, among a hundred thousand trainees: one, two and three letters of
//! every script and number, and two words at once.

use std::path::Path;
use std::time::Instant;

use domain::value::Id;
use office::{ListQuery, Session};

use crate::figure::{self, Figure};
use crate::meter::ms;
use crate::name::Dice;
use crate::people::{MANY, Person};
use crate::{Outcome, list, practice};

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

/// Fills an office.
pub fn prepare(place: &Path) -> Outcome<()> {
    practice::many(&place.join("office"), 0..MANY).map(drop)
}

/// Types, and looks at the list.
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
    figures.extend(list::measure(&session)?);
    Ok(figures)
}

/// Some letters of a word of some person: its first ones, or every fourth time any.
fn part(text: Text, n: usize, letters: usize) -> String {
    let mut dice = Dice::of(n + MANY);
    let whole =
        std::iter::repeat_with(|| text(&Person::new(Id(Default::default()), dice.below(MANY))))
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
    Ok(figure::percentiles(&format!("search_{name}"), times))
}
