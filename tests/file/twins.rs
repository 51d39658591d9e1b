//! Two files of one person: found, merged by a person field by field, and taken apart by one undo.

use std::collections::BTreeSet;

use office::Likeness;
use tabidachi_tests::world;

use crate::small;

#[test]
fn the_same_passport_and_a_variant_of_the_name_are_found_and_nobody_else() {
    let mut small = small("twins");
    let born = ("birth_date", "2003-04-05");
    let a = small.person(
        "T-1",
        &[
            ("family_name", "PHOMMACHANH"),
            ("given_name", "SOMSAK"),
            born,
        ],
    );
    small.person(
        "T-2",
        &[
            ("family_name", "PHOMMACHAN"),
            ("given_name", "SOMSAK"),
            born,
        ],
    );
    small.person(
        "T-3",
        &[("family_name", "XAYYAVONG"), ("given_name", "KEO"), born],
    );
    let d = small.person(
        "T-4",
        &[("given_name", "BOUNMY"), ("birth_date", "2001-01-01")],
    );
    for person in [a, d] {
        small.add("passport", Some(person), &[("number", "PA1234567")]);
    }
    let found = small.session.find_twins().unwrap();
    let pairs: Vec<(String, String, BTreeSet<Likeness>)> = found
        .into_iter()
        .map(|twins| (twins.one.code, twins.other.code, twins.because))
        .collect();
    assert_eq!(
        pairs,
        [
            ("T-1".into(), "T-2".into(), BTreeSet::from([Likeness::Name])),
            (
                "T-1".into(),
                "T-4".into(),
                BTreeSet::from([Likeness::Passport])
            ),
        ]
    );
}

#[test]
fn a_merge_loses_no_row_and_one_undo_makes_two_files_of_it_again() {
    let mut small = small("merge");
    let stays = small.person("T-1", &[("given_name", "SOMSAK"), ("phone", "020 1")]);
    let gone = small.person("T-2", &[("given_name", "SOMSACK"), ("phone", "020 2")]);
    let row = [
        ("employer_latin", "FARM"),
        ("from", "2020-01"),
        ("to", "2021-01"),
    ];
    for person in [stays, gone] {
        small.add("work", Some(person), &row);
    }
    small.add(
        "work",
        Some(gone),
        &[("employer_latin", "SHOP"), ("from", "2021-02")],
    );
    small.add(
        "document",
        Some(gone),
        &[("key", "passport"), ("received_on", "2026-11-01")],
    );
    let before = (small.open("T-1").lists, small.open("T-2").lists);
    let fields = vec!["phone".to_owned()];
    small
        .session
        .merge_trainees(stays, gone, &fields, &world::stamp())
        .unwrap();
    let open = small.open("T-1");
    assert_eq!(open.lists["work"].len(), 2, "the same row stands once");
    assert_eq!(open.lists["document"].len(), 1);
    assert_eq!(
        small
            .session
            .show_trainee("T-1", world::today())
            .unwrap()
            .facts["trainee.phone"],
        domain::value::Value::text("020 2")
    );
    assert!(small.session.open_trainee("T-2", world::today()).is_err());
    small.session.undo(&world::stamp()).unwrap();
    let values = |lists: &std::collections::BTreeMap<&'static str, Vec<office::RecordRow>>| {
        lists
            .iter()
            .flat_map(|(noun, rows)| {
                rows.iter()
                    .map(|row| (*noun, row.id, row.values.clone()))
                    .collect::<Vec<_>>()
            })
            .collect::<Vec<_>>()
    };
    let after = (small.open("T-1").lists, small.open("T-2").lists);
    assert_eq!(values(&before.0), values(&after.0));
    assert_eq!(values(&before.1), values(&after.1));
    // A field that is none, and a file with itself.
    let code = vec!["code".to_owned()];
    assert!(
        small
            .session
            .merge_trainees(stays, gone, &code, &world::stamp())
            .is_err()
    );
    assert!(
        small
            .session
            .merge_trainees(stays, stays, &[], &world::stamp())
            .is_err()
    );
}

#[test]
fn an_enquiry_becomes_a_trainee_once_and_nothing_is_typed_again() {
    let mut small = small("enquiry");
    let asked = small.add(
        "enquiry",
        None,
        &[
            ("name", "ສົມສັກ"),
            ("phone", "02055512345"),
            ("centre", "Pakse"),
            ("asked_on", "2026-11-20"),
        ],
    );
    small
        .session
        .take_enquiry(asked, "T-9", &world::stamp())
        .unwrap();
    let shown = small.session.show_trainee("T-9", world::today()).unwrap();
    assert_eq!(
        shown.facts["trainee.name_native"],
        domain::value::Value::text("ສົມສັກ")
    );
    assert_eq!(
        shown.facts["trainee.phone"],
        domain::value::Value::text("02055512345")
    );
    let again = small
        .session
        .take_enquiry(asked, "T-10", &world::stamp())
        .unwrap_err();
    assert_eq!(again.code(), "field-taken");
    small.session.undo(&world::stamp()).unwrap();
    assert!(small.session.show_trainee("T-9", world::today()).is_err());
}
