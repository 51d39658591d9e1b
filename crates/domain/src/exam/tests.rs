//! The lines of the tests at their edges, each as one row of data.

use super::{Exam, Judgement, Level, Test, jlpt_sundays, judge, proves};
use crate::career::ExamKind;
use crate::eligibility::japanese_level;
use crate::record::Record;
use crate::value::Id;

/// What is expected: the least points that the first number below its line would have needed.
enum Says {
    Passed,
    Needs(i64),
    NotKnown,
}
use Says::{Needs, NotKnown, Passed};

fn exam(test: Option<Test>, level: &str, day: &str, points: [i64; 4]) -> Exam {
    let [score, language, reading, listening] = points.map(|one| (one >= 0).then_some(one));
    Exam {
        test,
        level: level.to_owned(),
        taken_on: day.parse().ok(),
        score,
        score_language: language,
        score_reading: reading,
        score_listening: listening,
        ..Exam::blank(Id(uuid::Uuid::nil()))
    }
}

/// One number only, as JFT-Basic has it.
const fn all(points: i64) -> [i64; 4] {
    [points, -1, -1, -1]
}

/// Test, level, day, and points: overall, language, reading, listening; -1 = not written.
type Row = (Test, &'static str, &'static str, [i64; 4], Says);

const JLPT: [Row; 19] = [
    (Test::Jlpt, "N5", "2026-07-05", [80, 38, -1, 42], Passed),
    (Test::Jlpt, "N5", "2026-07-05", [80, 61, -1, 19], Passed),
    (Test::Jlpt, "N5", "2026-07-05", [79, 60, -1, 19], Needs(80)),
    (Test::Jlpt, "N5", "2026-07-05", [97, 37, -1, 60], Needs(38)),
    (
        Test::Jlpt,
        "N5",
        "2026-07-05",
        [138, 120, -1, 18],
        Needs(19),
    ),
    (Test::Jlpt, "n4", "2026-07-05", [90, 38, -1, 52], Passed),
    (Test::Jlpt, "N4", "2026-07-05", [89, 38, -1, 51], Needs(90)),
    (Test::Jlpt, "N4", "2026-07-05", [90, -1, -1, 52], NotKnown),
    (Test::Jlpt, "N4", "2026-07-05", [90, 71, -1, -1], NotKnown),
    (Test::Jlpt, "N4", "2026-07-05", [-1, 71, -1, 19], NotKnown),
    (Test::Jlpt, "N4", "2026-07-05", [-1, -1, -1, 18], Needs(19)),
    (Test::Jlpt, "N4", "2026-07-05", all(-1), NotKnown),
    (Test::Jlpt, "N3", "2026-07-05", [95, 19, 19, 57], Passed),
    (Test::Jlpt, "N3", "2026-07-05", [94, 40, 30, 24], Needs(95)),
    (Test::Jlpt, "N3", "2026-07-05", [120, 50, 18, 52], Needs(19)),
    (Test::Jlpt, "N3", "2026-07-05", [95, 40, -1, 55], NotKnown),
    (Test::Jlpt, "N2", "2026-07-05", [90, 30, 30, 30], Passed),
    (Test::Jlpt, "N1", "2026-07-05", [99, 33, 33, 33], Needs(100)),
    (Test::Jlpt, "N9", "2026-07-05", [1, 1, 1, 1], NotKnown),
];

const JFT: [Row; 19] = [
    (Test::Jft, "A2", "2026-07-31", all(200), Passed),
    (Test::Jft, "A2", "2026-07-31", all(199), Needs(200)),
    (Test::Jft, "A1", "2026-07-31", all(145), Needs(200)),
    (Test::Jft, "A1", "2026-08-01", all(144), Needs(145)),
    (Test::Jft, "A1", "2026-08-01", all(145), Passed),
    (Test::Jft, "A2.1", "2026-08-01", all(174), Needs(175)),
    (Test::Jft, "A2.1", "2026-08-01", all(175), Passed),
    (Test::Jft, "A2.2", "2026-08-01", all(199), Needs(200)),
    (Test::Jft, "A2.2", "2026-08-01", all(200), Passed),
    // Which A2 is meant is not written.
    (Test::Jft, "A2", "2026-08-01", all(174), Needs(175)),
    (Test::Jft, "A2", "2026-08-01", all(199), NotKnown),
    (Test::Jft, "A2", "2026-08-01", all(200), Passed),
    (Test::Jft, "", "2026-08-01", all(144), Needs(145)),
    (Test::Jft, "", "2026-08-01", all(199), NotKnown),
    // Which lines held that day is not known.
    (Test::Jft, "", "", all(144), Needs(145)),
    (Test::Jft, "A1", "", all(199), NotKnown),
    (Test::Jft, "", "", all(200), Passed),
    (Test::Jft, "A1", "2026-08-01", all(-1), NotKnown),
    (Test::Jft, "A2", "2026-07-31", all(-1), NotKnown),
];

const OTHERS: [Row; 5] = [
    // The overall mark is set by each examination.
    (Test::Nat, "5Q", "2026-07-05", [45, 15, 15, 15], NotKnown),
    (Test::Nat, "5Q", "2026-07-05", [134, 60, 60, 14], Needs(15)),
    (Test::Jtest, "F", "2026-07-05", [1, 1, 1, 1], NotKnown),
    (Test::Topj, "", "2026-07-05", [0, 0, 0, 0], NotKnown),
    (Test::InHouse, "N4", "2026-07-05", [0, 0, 0, 0], NotKnown),
];

#[test]
fn points_are_held_against_the_lines_of_their_test_and_day() {
    for (test, level, day, points, expected) in JLPT.into_iter().chain(JFT).chain(OTHERS) {
        let found = judge(&exam(Some(test), level, day, points));
        let as_expected = match (found, expected) {
            (Judgement::Below { least, .. }, Needs(needed)) => least == needed,
            (Judgement::Passed, Passed) | (Judgement::NotKnown, NotKnown) => true,
            _ => false,
        };
        assert!(
            as_expected,
            "{test:?} {level} {day} {points:?} gave {found:?}"
        );
    }
}

/// Test, name, level, day, points, and the level that a passed result proves.
type Proof = (
    Option<Test>,
    &'static str,
    &'static str,
    &'static str,
    [i64; 4],
    Option<Level>,
);

const JFT_NAME: &str = "国際交流基金日本語基礎テスト";

const PROOFS: [Proof; 24] = [
    (Some(Test::Jlpt), "", "N5", "", all(-1), Some(Level::A1)),
    (Some(Test::Jlpt), "", "N4", "", all(90), Some(Level::A2)),
    (Some(Test::Jlpt), "", "N3", "", all(-1), Some(Level::B1Part)),
    (Some(Test::Jlpt), "", "N2", "", all(-1), Some(Level::N2)),
    (Some(Test::Jlpt), "", "N1", "", all(-1), Some(Level::N1)),
    // Points that cannot pass prove nothing.
    (Some(Test::Jlpt), "", "N4", "", all(89), None),
    (None, "日本語能力試験", "N4", "", all(89), None),
    (None, "日本語能力試験", "N4", "", all(90), Some(Level::A2)),
    // A result of no named test counts as JLPT.
    (None, "", "N4", "", all(-1), Some(Level::A2)),
    // Not confirmed to count, whatever level was written.
    (Some(Test::Nat), "", "N4", "", all(-1), None),
    (None, "日本語NAT-TEST", "N4", "", all(-1), None),
    (Some(Test::InHouse), "", "N5", "", all(-1), None),
    (
        Some(Test::Jft),
        JFT_NAME,
        "A2",
        "2026-07-31",
        all(199),
        None,
    ),
    (
        Some(Test::Jft),
        JFT_NAME,
        "A2",
        "2026-07-31",
        all(200),
        Some(Level::A2),
    ),
    (Some(Test::Jft), JFT_NAME, "", "2026-08-01", all(144), None),
    (
        Some(Test::Jft),
        JFT_NAME,
        "",
        "2026-08-01",
        all(145),
        Some(Level::A1),
    ),
    (
        Some(Test::Jft),
        JFT_NAME,
        "",
        "2026-08-01",
        all(174),
        Some(Level::A1),
    ),
    (
        Some(Test::Jft),
        JFT_NAME,
        "",
        "2026-08-01",
        all(175),
        Some(Level::A2Lower),
    ),
    (
        Some(Test::Jft),
        JFT_NAME,
        "",
        "2026-08-01",
        all(199),
        Some(Level::A2Lower),
    ),
    (
        Some(Test::Jft),
        JFT_NAME,
        "",
        "2026-08-01",
        all(200),
        Some(Level::A2),
    ),
    (
        Some(Test::Jft),
        JFT_NAME,
        "A2.2",
        "2026-08-01",
        all(-1),
        None,
    ),
    (
        None,
        "JFT-Basic",
        "A1",
        "2026-08-01",
        all(145),
        Some(Level::A1),
    ),
    (None, "", "JFT-Basic", "", all(199), Some(Level::A2Lower)),
    (None, "", "A2", "", all(200), None),
];

#[test]
fn a_passed_result_proves_the_level_its_points_allow() {
    for (test, name, level, day, points, expected) in PROOFS {
        let mut exam = exam(test, level, day, points);
        name.clone_into(&mut exam.name_japanese);
        let found = proves(&exam);
        assert_eq!(found, expected, "{test:?} {name} {level} {day} {points:?}");
    }
}

#[test]
fn rules_count_levels_as_jlpt_does_and_a_lower_a2_is_not_n4() {
    for (level, jlpt) in [
        (Level::A1, 5),
        (Level::A2Lower, 5),
        (Level::A2, 4),
        (Level::B1Part, 3),
        (Level::N2, 2),
        (Level::N1, 1),
    ] {
        assert_eq!(level.jlpt(), jlpt, "{level:?}");
    }
}

#[test]
fn jlpt_is_on_the_first_sundays_of_july_and_december() {
    for (year, july, december) in [
        (2025, "2025-07-06", "2025-12-07"),
        (2026, "2026-07-05", "2026-12-06"),
        (2027, "2027-07-04", "2027-12-05"),
    ] {
        let days = jlpt_sundays(year).map(|days| days.map(|day| day.to_string()));
        assert_eq!(days, Some([july.to_owned(), december.to_owned()]));
    }
}

/// What a person passed with no number written, or with points, and the best level of it all.
#[test]
fn the_best_proven_level_is_not_taken_from_a_test_that_does_not_count() {
    let n5 = (Test::Jlpt, "N5", all(-1));
    for (other, best) in [
        ((Test::Jlpt, "N4", all(-1)), "N4"),
        // Chosen as the test: its name need not say so.
        ((Test::Jft, "A2.2", all(200)), "N4"),
        ((Test::Jft, "A2.1", all(199)), "N5"),
        ((Test::Jlpt, "N4", all(89)), "N5"),
        ((Test::Nat, "N4", all(-1)), "N5"),
        ((Test::InHouse, "N4", all(-1)), "N5"),
    ] {
        let exams = [n5, other].map(|(test, level, points)| Exam {
            kind: Some(ExamKind::Japanese),
            passed: Some(true),
            ..exam(Some(test), level, "2026-09-01", points)
        });
        assert_eq!(japanese_level(&exams), best, "{other:?}");
    }
}
