//! The name desk: a passport's two lines beside what is stored. One wrong letter costs a year.

use tabidachi_tests::world;

use crate::small;

/// An invented Lao passport with right check digits.
pub const LINES: (&str, &str) = (
    "P<LAOPHOMMACHANH<<SOMSAK<<<<<<<<<<<<<<<<<<<<",
    "PA12345673LAO0504058M3501092<<<<<<<<<<<<<<08",
);

#[test]
fn what_a_person_ticked_is_taken_over_in_one_operation_and_nothing_else() {
    let mut small = small("desk");
    let person = small.person(
        "T-1",
        &[("family_name", "PHOMMACHAN"), ("given_name", "SOMSACK")],
    );
    let zone = office::read_mrz(LINES.0, LINES.1).unwrap();
    assert!(zone.valid(), "{:?}", zone.checks);
    let fields = small
        .session
        .compare_mrz(&zone, Some(person), world::today())
        .unwrap();
    let family = fields
        .iter()
        .find(|one| one.fact == "trainee.family_name")
        .unwrap();
    assert_eq!(
        (family.read.as_str(), family.stored.as_str()),
        ("PHOMMACHANH", "PHOMMACHAN")
    );
    let ticked: Vec<String> = [
        "trainee.family_name",
        "trainee.birth_date",
        "passport.number",
        "passport.expires_on",
    ]
    .map(str::to_owned)
    .into();
    assert!(
        small
            .session
            .take_mrz(&zone, person, &ticked, world::today(), &world::stamp())
            .unwrap()
    );
    let shown = small.session.show_trainee("T-1", world::today()).unwrap();
    let text = |key: &str| format!("{:?}", shown.facts[key]);
    assert!(text("trainee.family_name").contains("PHOMMACHANH"));
    assert!(text("trainee.given_name").contains("SOMSACK"), "not ticked");
    assert!(text("trainee.birth_date").contains("2005-04-05"));
    assert_eq!(small.value("T-1", "passport", 0, "number"), "PA1234567");
    assert_eq!(
        small.value("T-1", "passport", 0, "expires_on"),
        "2035-01-09"
    );
    // The same lines again change nothing; a new passport does not overwrite the old one.
    assert!(
        !small
            .session
            .take_mrz(&zone, person, &ticked, world::today(), &world::stamp())
            .unwrap()
    );
    small.session.undo(&world::stamp()).unwrap();
    assert!(small.open("T-1").lists["passport"].is_empty());
    // A zone with a wrong check digit is never taken over.
    let wrong = office::read_mrz(LINES.0, &LINES.1.replace("0504058", "0504068")).unwrap();
    let error = small
        .session
        .take_mrz(&wrong, person, &ticked, world::today(), &world::stamp());
    assert_eq!(error.unwrap_err().code(), "field-mrz-wrong");
}

#[test]
fn katakana_is_what_the_office_wrote_for_that_spelling_before_else_the_rules() {
    use domain::trainee::Country::Laos;
    let mut small = small("katakana");
    let by_rule = small.session.propose_katakana("SOMSAK", Laos).unwrap();
    assert!(!by_rule.is_empty() && by_rule != "ソムサッ");
    small.person(
        "T-1",
        &[
            ("family_name", "PHOMMACHANH"),
            ("given_name", "SOMSAK"),
            ("name_katakana", "ソムサッ ポマチャン"),
        ],
    );
    assert_eq!(
        small
            .session
            .propose_katakana("SOMSAK PHOMMACHANH", Laos)
            .unwrap(),
        "ソムサッ ポマチャン"
    );
}
