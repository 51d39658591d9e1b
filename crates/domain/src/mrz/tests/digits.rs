//! What check digits see, what they do not, and what is suggested.

use std::collections::BTreeSet;

use super::super::mend::{MISREAD, UNSEEN};
use super::*;

/// The whole alphabet by value modulo 10.
const CLASSES: [&str; 10] = [
    "<0AKU", "1BLV", "2CMW", "3DNX", "4EOY", "5FPZ", "6GQ", "7HR", "8IS", "9JT",
];

/// Why a person has to look as well: this is all that check digits do not see of one wrong
/// character, and all of it stands in the number.
#[test]
fn every_wrong_character_is_noticed_save_those_of_the_same_value_modulo_ten() {
    let alphabet: Vec<char> = CLASSES.concat().chars().collect();
    assert_eq!(alphabet.iter().collect::<BTreeSet<_>>().len(), 37);
    let mut unseen = BTreeSet::new();
    for (one, two) in invented() {
        for position in (1..=10).chain(14..=20).chain(22..=28) {
            let from = two.chars().nth(position - 1).unwrap();
            for to in alphabet.iter().copied().filter(|c| *c != from) {
                let wrong = changed(&two, position, to);
                if read(&one, &wrong).is_ok_and(|mrz| mrz.valid()) {
                    assert!(position <= 9, "{wrong} at {position}: {from} for {to}");
                    unseen.insert((from, to));
                } else {
                    let same = CLASSES.iter().any(|c| c.contains(from) && c.contains(to));
                    assert!(!same || position > 9, "{wrong} at {position}");
                }
            }
        }
    }
    let pairs = |class: &&str| -> Vec<(char, char)> {
        let both = class
            .chars()
            .flat_map(|a| class.chars().map(move |b| (a, b)));
        both.filter(|(a, b)| a != b).collect()
    };
    assert_eq!(unseen, CLASSES.iter().flat_map(pairs).collect());
    for class in CLASSES {
        for c in class.chars() {
            let others: BTreeSet<char> = class.chars().filter(|o| *o != c).collect();
            assert_eq!(same_weight(c).collect::<BTreeSet<_>>(), others);
        }
    }
    assert_eq!(same_weight('é').count(), 0);
}

#[test]
fn neighbours_that_differ_by_five_are_changed_about_unseen_as_the_module_says() {
    let right = line2("PA1600000", "LAO", "010203", 'M', "310630", "");
    for (about, seen) in [("PA61", false), ("AP16", false), ("P1A6", true)] {
        let line = right.replacen("PA16", about, 1);
        let valid = read(SPECIMEN.0, &line).unwrap().valid();
        assert_eq!(valid, !seen, "{about}");
    }
}

/// Every misreading of the table, in every place where it can happen, is undone.
#[test]
fn a_common_misreading_is_suggested_back() {
    for (one, two) in invented() {
        for (position, right) in (1..).zip(two.chars()) {
            let protected = !matches!(position, 11..=13 | 21);
            for (letter, number) in MISREAD {
                let wrong = match right {
                    c if c == number => letter,
                    c if c == letter && matches!(position, 1..=9 | 29..=42) => number,
                    _ => continue,
                };
                let number_or_own = matches!(position, 1..=9 | 29..=42);
                if !protected || number_or_own && same_weight(right).any(|c| c == wrong) {
                    continue;
                }
                let read_wrong = changed(&two, position, wrong);
                let mrz = read(&one, &read_wrong).unwrap();
                assert!(!mrz.valid());
                let back = mrz
                    .suggestions()
                    .into_iter()
                    .find(|s| (s.position, s.to) == (position, right));
                let back = back.unwrap_or_else(|| panic!("{read_wrong} at {position}"));
                assert_eq!((back.line, back.from), (2, wrong));
                let field = back
                    .field
                    .zone(&two.chars().collect::<Vec<_>>())
                    .iter()
                    .collect::<String>();
                assert_eq!(back.corrected, field);
            }
        }
    }
}

#[test]
fn suggestions_are_few_and_made_together_where_two_fields_are_wrong() {
    let (one, two) = SPECIMEN;
    let asked = |line: &str| -> Vec<(usize, char, char, String)> {
        let all = read(one, line).unwrap().suggestions();
        all.into_iter()
            .map(|s| (s.position, s.from, s.to, s.corrected))
            .collect()
    };
    assert_eq!(asked(two), vec![]);
    let dates = changed(&changed(two, 16, 'O'), 27, 'S');
    assert_eq!(
        asked(&dates),
        vec![
            (16, 'O', '0', "740812".to_owned()),
            (27, 'S', '5', "120415".to_owned())
        ]
    );
    let both = changed(&changed(&changed(two, 6, 'O'), 37, '8'), 16, 'D');
    let found = asked(&both);
    for (position, to) in [(6, '0'), (37, 'B'), (16, '0')] {
        assert!(
            found.iter().any(|s| (s.0, s.2) == (position, to)),
            "{found:?}"
        );
    }
    assert!(found.len() <= 6, "{found:?}");
    // A wrong digit that nothing is taken for: no guess.
    assert_eq!(asked(&changed(two, 14, '3')), vec![]);
}

#[test]
fn a_right_zone_still_says_which_characters_want_a_second_look() {
    for group in UNSEEN {
        let first = group.chars().next().unwrap();
        for c in group.chars().skip(1) {
            assert!(same_weight(first).any(|o| o == c), "{group}");
        }
    }
    let two = line2("PA0016852", "LAO", "010203", 'M', "310630", "");
    let mrz = read(SPECIMEN.0, &two).unwrap();
    let again: Vec<(usize, String)> = mrz
        .look_again()
        .into_iter()
        .map(|l| (l.position, l.may_be.into_iter().collect()))
        .collect();
    let expected = [(1, "F"), (3, "U"), (4, "U"), (5, "L"), (6, "GQ"), (7, "S")];
    assert_eq!(again, expected.map(|(at, may)| (at, may.to_owned())));
    assert!(Mrz::confirmed_by_eye().contains(&EyeField::Sex));
}
