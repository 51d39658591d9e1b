//! The register: marks become hours, and a mark that is not usual is answered for.

use domain::training::Mark;
use tabidachi_tests::world;

use crate::school::{School, day, one, refused};

#[test]
fn marks_become_minutes_and_one_undo_takes_the_week_back() {
    let mut school = School::new("marks", 4);
    school.plan("2026-11-16", "2026-11-20");
    let lesson = school.register("2026-11-16", "2026-11-16").lessons[0].id;
    let [a, b, c, d] = school.people[..] else {
        panic!()
    };
    let marks = [
        one(lesson, a, Some(Mark::Present), 0),
        one(lesson, b, Some(Mark::Late), 25),
        one(lesson, c, Some(Mark::LeftEarly), 60),
        one(lesson, d, Some(Mark::Absent), 0),
    ];
    assert_eq!(school.write(&marks, "").unwrap(), 4);
    let register = school.register("2026-11-16", "2026-11-16");
    let minutes = register
        .marks
        .iter()
        .map(|row| row[0].as_ref().unwrap().minutes.unwrap());
    assert_eq!(minutes.collect::<Vec<_>>(), [240, 215, 180, 0]);
    let mark = register.marks[1][0].as_ref().unwrap();
    assert_eq!(mark.entered_by, "KEO");
    assert_eq!(mark.entered_on, Some(world::today()));
    // Written again it changes nothing; the id of the planned lesson still names it.
    assert_eq!(school.write(&marks, "").unwrap(), 0);
    school.small.session.undo(&world::stamp()).unwrap();
    let register = school.register("2026-11-16", "2026-11-16");
    assert!(
        !register.lessons[0].held,
        "the lesson is only planned again"
    );
}

#[test]
fn a_mark_that_is_late_ahead_or_after_a_sworn_paper_needs_a_reason() {
    let mut school = School::new("reasons", 1);
    school.plan("2026-11-02", "2026-11-27");
    let person = school.people[0];
    let at = |school: &School, day: &str| school.register(day, day).lessons[0].id;
    // Today is the 22nd: a week ago is still usual, nine days are not.
    let usual = one(at(&school, "2026-11-16"), person, Some(Mark::Present), 0);
    assert_eq!(school.write(&[usual], "").unwrap(), 1);
    let late = one(at(&school, "2026-11-13"), person, Some(Mark::Present), 0);
    let ahead = one(at(&school, "2026-11-24"), person, Some(Mark::Present), 0);
    let both = school.write(&[late, ahead], "");
    let error = both.unwrap_err();
    assert_eq!(error.code(), "register-reason-needed");
    let args = error.args();
    assert_eq!(
        (&*args["late"], &*args["ahead"], &*args["changed"]),
        ("1", "1", "0")
    );
    assert_eq!(school.write(&[late], "the book was in Pakse").unwrap(), 1);
    let register = school.register("2026-11-13", "2026-11-13");
    let mark = register.marks[0][0].as_ref().unwrap();
    assert_eq!(mark.reason, "the book was in Pakse");
    // Nothing of a refused batch was written.
    assert!(!school.register("2026-11-24", "2026-11-24").lessons[0].held);
    // The office may set another number of days.
    let rule = office::RuleChange {
        rule: "CO-MARK-LATE",
        on: None,
        value: Some(30),
        upto: None,
        source: "office",
        by: "DIRECTOR",
    };
    school
        .small
        .session
        .set_rule(&rule, world::today(), &world::stamp())
        .unwrap();
    let older = one(at(&school, "2026-11-05"), person, Some(Mark::Present), 0);
    assert_eq!(school.write(&[older], "").unwrap(), 1);
    // A record was printed on the 22nd: what lies before it is changed only with a reason.
    crate::papers::print(&mut school, "titp-4-8");
    let changed = one(at(&school, "2026-11-16"), person, Some(Mark::Absent), 0);
    let error = school.write(&[changed], "");
    assert_eq!(
        refused(error, "changed"),
        ("register-reason-needed".into(), "1".into())
    );
    assert_eq!(school.write(&[changed], "was seen in town").unwrap(), 1);
}

#[test]
fn nobody_is_marked_who_is_not_there_or_longer_than_the_lesson() {
    let mut school = School::new("enrolled", 2);
    school.plan("2026-11-16", "2026-11-20");
    let lesson = school.register("2026-11-18", "2026-11-18").lessons[0].id;
    let [stays, leaves] = school.people[..] else {
        panic!()
    };
    let last = day("2026-11-17");
    let session = &mut school.small.session;
    assert_eq!(
        session
            .leave_class(school.class, &[leaves], last, &world::stamp())
            .unwrap(),
        1
    );
    let gone = school.write(&[one(lesson, leaves, Some(Mark::Present), 0)], "");
    assert_eq!(
        refused(gone, "day"),
        ("register-not-enrolled".into(), "2026-11-18".into())
    );
    let long = school.write(&[one(lesson, stays, Some(Mark::Late), 241)], "");
    assert_eq!(
        refused(long, "held"),
        ("register-too-long".into(), "240".into())
    );
    // A mark taken out again leaves no lesson held by nobody.
    school
        .write(&[one(lesson, stays, Some(Mark::Present), 0)], "")
        .unwrap();
    school.write(&[one(lesson, stays, None, 0)], "").unwrap();
    assert!(!school.register("2026-11-18", "2026-11-18").lessons[0].held);
}

#[test]
fn a_transfer_ends_one_class_and_begins_the_other() {
    let mut school = School::new("transfer", 2);
    let other = school
        .small
        .add("class", None, &[("code", "K-2"), ("course", "C-1")]);
    let moves = school.people[1];
    let session = &mut school.small.session;
    let came = session.enrol(other, &[moves], day("2026-11-18"), true, &world::stamp());
    assert_eq!(came.unwrap(), 1);
    let people = |from, to| school.register(from, to).people.len();
    assert_eq!(people("2026-11-16", "2026-11-17"), 2);
    assert_eq!(people("2026-11-18", "2026-11-20"), 1);
}

#[test]
fn marks_and_sworn_hours_are_changed_through_the_register_alone() {
    let mut school = School::new("alone", 1);
    school.plan("2026-11-16", "2026-11-16");
    school.all_present("2026-11-16", "2026-11-16");
    let lesson = school.register("2026-11-16", "2026-11-16").lessons[0].id;
    let edit = office::FieldEdit {
        id: lesson,
        noun: "held_session",
        field: "minutes",
        text: "480",
        version: None,
    };
    let session = &mut school.small.session;
    let error = session
        .set_field(&edit, world::today(), &world::stamp())
        .unwrap_err();
    assert_eq!(error.code(), "field-fixed");
    let error = session
        .remove_record("held_session", lesson, &world::stamp())
        .unwrap_err();
    assert_eq!(error.code(), "row-in-use");
}
