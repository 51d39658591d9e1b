//! A key in the search of the list: from the letter to the painted rows that answer it.

use serde_json::{Value, json};
use tabidachi_tests::window::driver::Session;

use crate::Outcome;
use crate::figure::{Figure, percentiles};
use crate::people::Person;

use domain::value::Id;

/// People whose names are typed, of each kind.
const PEOPLE: usize = 20;
/// Letters typed of each.
const LETTERS: usize = 6;

type Text = fn(&Person) -> &str;

const KINDS: [(&str, Text); 4] = [
    ("latin", |p| &p.row.given_name),
    ("lao", |p| &p.row.name_native),
    ("katakana", |p| &p.row.name_katakana),
    ("code", |p| &p.row.code),
];

/// What is done in the page.
const TYPE: &str = include_str!("typing.js");

/// Types in every script.
pub fn measure(window: &Session<'_>) -> Outcome<Vec<Figure>> {
    let mut figures = Vec::new();
    let mut all = Vec::new();
    for (kind, text) in KINDS {
        let times = typed(window, &texts(text))?;
        figures.extend(percentiles(&format!("window_key_{kind}"), times.clone()));
        all.extend(times);
    }
    figures.push(Figure::new("window_keys", all.len() as f64, "keys"));
    figures.extend(percentiles("window_key", all));
    Ok(figures)
}

fn typed(window: &Session<'_>, texts: &[String]) -> Outcome<Vec<f64>> {
    let times = window.script_async(TYPE, &[json!(texts)]);
    let numbers = times
        .as_array()
        .map(|all| all.iter().filter_map(Value::as_f64));
    let times: Vec<f64> = numbers.ok_or_else(|| times.to_string())?.collect();
    Ok(times)
}

/// One letter more each time, as people type.
fn texts(text: Text) -> Vec<String> {
    // Every sixth is Vietnamese: these are Lao, spread over the whole office.
    let people = (1..=PEOPLE).map(|n| Person::new(Id(Default::default()), n * 4_800));
    people
        .flat_map(|person| {
            let letters: Vec<char> = text(&person).chars().collect();
            (1..=LETTERS).filter_map(move |n| Some(letters.get(..n)?.iter().collect()))
        })
        .collect()
}
