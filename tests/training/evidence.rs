//! What stands beside the marks: signed registers as pictures, days of examinations, and whether a
//! room or a teacher is wanted by two classes at once.

use domain::value::Value;
use tabidachi_tests::world;

use crate::school::{School, day};

/// A second class of the office whose Tuesdays are those of `K-1`.
fn another(school: &mut School, centre: &str, room: &str, teacher: &str) {
    let class = [
        ("code", "K-2"),
        ("centre", centre),
        ("teacher", teacher),
        ("room", room),
        ("from", "2026-11-02"),
        ("to", "2027-04-30"),
    ];
    let class = school.small.add("class", None, &class);
    for (starts, ends) in [("11:00", "12:00"), ("12:15", "13:00")] {
        let line = [
            ("class", "K-2"),
            ("weekday", "tue"),
            ("subject", "japanese"),
            ("starts", starts),
            ("ends", ends),
        ];
        school.small.add("timetable", None, &line);
    }
    let days = (day("2026-11-16"), day("2026-11-27"));
    let session = &mut school.small.session;
    session.plan_lessons(class, days, &world::stamp()).unwrap();
}

/// Told once for both Tuesdays, on the first of them; two centres may have a room 2 each, and the
/// lesson that begins when the other one ends takes nothing from it.
#[test]
fn a_room_and_a_teacher_wanted_twice_are_told_once_with_the_other_class() {
    for (centre, room, teacher, told) in [
        ("Vientiane", "a2", "T-1", &["room", "teacher"][..]),
        ("Vientiane", "A2", "T-2", &["room"]),
        ("Pakse", "A2", "T-1", &["teacher"]),
        ("Vientiane", "", "", &[]),
    ] {
        let name = format!("twice-{centre}-{room}-{teacher}");
        let mut school = School::new(&name, 1);
        let other = [("code", "T-2"), ("name_latin", "NOY SAMPLE")];
        school.small.add("teacher", None, &other);
        school
            .small
            .set("class", school.class, "centre", "Vientiane");
        school.small.set("class", school.class, "room", "A2");
        school.plan("2026-11-16", "2026-11-27");
        another(&mut school, centre, room, teacher);
        let open = school.small.session.open_class("K-1", world::today());
        let findings = open.unwrap().findings;
        let twice = findings.iter().filter(|one| one.code.ends_with("-twice"));
        let twice: Vec<_> = twice
            .map(|one| {
                assert_eq!(one.args["day"], "2026-11-17", "{name}");
                assert_eq!(one.args["other"], "K-2", "{name}");
                one.code
                    .trim_start_matches("lesson-")
                    .trim_end_matches("-twice")
            })
            .collect();
        assert_eq!(twice, told, "{name}");
    }
}

#[test]
fn a_signed_register_is_kept_once_and_one_undo_takes_it_away() {
    let mut school = School::new("scan", 1);
    let november = (day("2026-11-01"), day("2026-11-30"));
    let page = b"drawn by a scanner";
    let session = &mut school.small.session;
    let scan = session
        .keep_register("K-1", november, page, &world::stamp())
        .unwrap();
    let bytes = session.photo_bytes(&scan.sha256).unwrap();
    assert_eq!(bytes.as_deref(), Some(&page[..]));
    let shown = session.open_class("K-1", world::today()).unwrap().scans;
    assert_eq!(shown, [scan]);
    for (days, class, code) in [
        (november, "K-1", "register-scan-twice"),
        ((november.1, november.0), "K-1", "register-scan-days"),
        (november, "K-9", "not-found"),
    ] {
        let error = session
            .keep_register(class, days, page, &world::stamp())
            .unwrap_err();
        assert_eq!(error.code(), code);
    }
    session.undo(&world::stamp()).unwrap();
    let left = session.open_class("K-1", world::today()).unwrap().scans;
    assert!(left.is_empty(), "nothing of the refused ones was written");
}

#[test]
fn days_of_jlpt_follow_the_rule_and_never_stand_beside_an_announced_one() {
    let mut school = School::new("sittings", 0);
    // Announced: the week after.
    let announced = [("test", "jlpt"), ("level", "N4"), ("day", "2027-07-11")];
    school.small.add("sitting", None, &announced);
    let session = &mut school.small.session;
    assert_eq!(session.take_sittings(2027, &world::stamp()).unwrap(), 1);
    assert_eq!(session.take_sittings(2027, &world::stamp()).unwrap(), 0);
    let all = session.records("sitting").unwrap();
    let derived = all
        .iter()
        .filter(|one| one.values["derived"] == Value::Flag(true));
    let derived: Vec<_> = derived.map(|one| one.values["day"].clone()).collect();
    assert_eq!(derived, [Value::Date(day("2027-12-05"))]);
    assert_eq!(all.len(), 2);
}
