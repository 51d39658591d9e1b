//! The filed plan: frozen, compared, amended with a reason, never bent to the register.

use office::Target;
use tabidachi_tests::world;

use crate::school::{School, day};

#[test]
fn a_filed_plan_stays_as_it_was_filed_whatever_the_register_says() {
    let mut school = School::new("plan", 2);
    school.plan("2026-11-02", "2026-11-20");
    let session = &mut school.small.session;
    let rows = session
        .freeze_plan("O-1", day("2026-12-01"), &world::stamp())
        .unwrap();
    assert_eq!(rows, 2, "Japanese and life in Japan");
    let twice = session
        .freeze_plan("O-1", day("2026-12-02"), &world::stamp())
        .unwrap_err();
    assert_eq!(twice.code(), "plan-frozen");
    // More lessons are planned and all are held: the filed numbers do not move.
    school.plan("2026-11-23", "2026-11-27");
    school.all_present("2026-11-02", "2026-11-27");
    let codes = |school: &School| {
        let order = Target::Order("O-1".into());
        let found = school.small.session.check(&order, world::today()).unwrap();
        let about = found
            .into_iter()
            .filter(|f| f.code.starts_with("plan-line") || f.code.starts_with("plan-dates"));
        about
            .map(|f| {
                format!(
                    "{} {} {}",
                    f.code,
                    f.args["subject"],
                    f.args.get("held").cloned().unwrap_or_default()
                )
            })
            .collect::<Vec<_>>()
    };
    let mut told = codes(&school);
    told.sort();
    assert_eq!(
        told,
        [
            "plan-dates-differ japanese ",
            "plan-dates-differ life ",
            "plan-line-differs japanese 80",
            "plan-line-differs life 8",
        ]
    );
    let session = &mut school.small.session;
    let error = session.amend_plan("O-1", " ", &world::stamp()).unwrap_err();
    assert_eq!(error.code(), "reason-empty");
    assert_eq!(
        session
            .amend_plan("O-1", "one week more was agreed", &world::stamp())
            .unwrap(),
        2
    );
    assert!(
        codes(&school).is_empty(),
        "an open plan is nobody's promise yet"
    );
}

#[test]
fn a_plan_needs_a_lesson() {
    let mut school = School::new("no-plan", 1);
    let session = &mut school.small.session;
    let error = session
        .freeze_plan("O-1", world::today(), &world::stamp())
        .unwrap_err();
    assert_eq!(error.code(), "plan-nothing");
}
