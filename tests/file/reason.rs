//! What a person wrote about a finding is kept, and belongs to the finding as it was.

use domain::finding::Severity;
use domain::reason::mark;
use office::NewReason;
use tabidachi_tests::small::Small;
use tabidachi_tests::world;

use crate::small;

fn write(
    small: &mut Small,
    about: &str,
    text: &str,
    passes: bool,
) -> Result<(), office::OfficeError> {
    let new = NewReason {
        trainee: "T-1",
        about,
        text,
        by: "Director KEO",
        passes,
    };
    small
        .session
        .write_reason(&new, world::today(), &world::stamp())
}

#[test]
fn a_directors_pass_takes_the_block_away_until_the_value_changes() {
    let mut small = small("pass");
    let person = small.person(
        "T-1",
        &[("skill_needed", "no"), ("birth_date", "2000-01-01")],
    );
    let finding = |small: &Small, rule: &str| {
        let open = small.open("T-1");
        open.findings.into_iter().find(|one| one.rule == rule)
    };
    let found = finding(&small, "TITP-NEED").unwrap();
    assert_eq!(found.severity, Severity::Blocking);
    write(
        &mut small,
        &mark(&found),
        "The ministry asked for it.",
        true,
    )
    .unwrap();
    let passed = finding(&small, "TITP-NEED").unwrap();
    assert_eq!((passed.severity, passed.passed), (Severity::Warning, true));
    assert_eq!(passed.reason, "The ministry asked for it.");
    let verdict = small
        .open("T-1")
        .verdicts
        .into_iter()
        .find(|one| one.rule == "TITP-NEED")
        .unwrap();
    assert_eq!(verdict.outcome, domain::eligibility::Outcome::Waived);
    // Another slip of the same rule is another finding: the date of birth decides TITP-AGE.
    small.set("trainee", person, "birth_date", "2010-01-01");
    let young = finding(&small, "TITP-AGE").unwrap();
    write(&mut small, &mark(&young), "Looked at.", true).unwrap();
    small.set("trainee", person, "birth_date", "2011-01-01");
    let younger = finding(&small, "TITP-AGE").unwrap();
    assert_eq!(
        (younger.severity, younger.reason.as_str()),
        (Severity::Blocking, "")
    );
    // A finding that is gone takes no reason.
    let error = write(&mut small, &mark(&young), "Too late.", true).unwrap_err();
    assert_eq!(error.code(), "finding-gone");
}

#[test]
fn a_gap_is_a_note_and_keeps_its_reason() {
    let mut small = small("gap");
    let person = small.person("T-1", &[]);
    small.add(
        "education",
        Some(person),
        &[("from", "2010-09"), ("to", "2016-06")],
    );
    small.add(
        "work",
        Some(person),
        &[
            ("from", "2017-01"),
            ("to", "2026-10"),
            ("employer_latin", "FARM"),
        ],
    );
    let gaps = small.open("T-1").gaps;
    let spans: Vec<_> = gaps
        .iter()
        .map(|gap| (gap.args["from"].clone(), gap.args["to"].clone()))
        .collect();
    assert_eq!(spans, [("2016-07".to_owned(), "2016-12".to_owned())]);
    assert_eq!(gaps[0].severity, Severity::Note);
    assert!(
        small
            .open("T-1")
            .findings
            .iter()
            .all(|one| one.code != "career-gap")
    );
    write(
        &mut small,
        &mark(&gaps[0]),
        "At home, helping the family.",
        false,
    )
    .unwrap();
    assert_eq!(
        small.open("T-1").gaps[0].reason,
        "At home, helping the family."
    );
    write(&mut small, &mark(&gaps[0]), "", false).unwrap();
    assert_eq!(small.open("T-1").gaps[0].reason, "");
}
