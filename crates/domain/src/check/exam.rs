//! Results of tests of Japanese beside the tests' own pass marks (rules paper B5): a row that says
//! "passed" with points that cannot pass, or the other way round, is a slip of the pen. Tests whose
//! lines are not known (J.TEST, TOPJ, the overall mark of NAT-TEST) are not judged, and neither is a
//! number that nobody wrote down.

use super::at;
use crate::career::Exam;
use crate::eligibility::BANDS;
use crate::file::TraineeFile;
use crate::finding::{Finding, Severity};
use crate::progress::Test;

/// JLPT, of 180 points: the level, the overall mark, and the least of language knowledge (of N4 and N5
/// with reading), of reading where it has points of its own, and of listening.
const JLPT: [(&str, i64, i64, Option<i64>, i64); 5] = [
    ("N1", 100, 19, Some(19), 19),
    ("N2", 90, 19, Some(19), 19),
    ("N3", 95, 19, Some(19), 19),
    ("N4", 90, 38, None, 19),
    ("N5", 80, 38, None, 19),
];

/// NAT-TEST: a quarter of the 60 points of each part.
const NAT_PART: i64 = 15;

/// JFT-Basic: the one line there was before the bands, and the lowest band (A1) from their first day on.
const JFT: (i64, i64) = (200, 145);

/// Fact, points and least points of everything a result must reach; none for a test that is not judged.
fn marks(exam: &Exam) -> Vec<(&'static str, Option<i64>, i64)> {
    match exam.test {
        Some(Test::Jlpt) => {
            let level = exam.level.trim().to_uppercase();
            let line = JLPT.iter().find(|line| line.0 == level);
            let marks = line.map(|&(_, total, language, reading, listening)| {
                let reading =
                    reading.map(|least| ("exam.score_reading", exam.score_reading, least));
                let others = [
                    ("exam.score", exam.score, total),
                    ("exam.score_language", exam.score_language, language),
                    ("exam.score_listening", exam.score_listening, listening),
                ];
                others.into_iter().chain(reading).collect()
            });
            marks.unwrap_or_default()
        }
        Some(Test::Jft) => {
            let banded = exam.taken_on.is_none_or(|day| BANDS <= Some(day));
            let least = if banded { JFT.1 } else { JFT.0 };
            vec![("exam.score", exam.score, least)]
        }
        Some(Test::Nat) => vec![
            ("exam.score_language", exam.score_language, NAT_PART),
            ("exam.score_reading", exam.score_reading, NAT_PART),
            ("exam.score_listening", exam.score_listening, NAT_PART),
        ],
        _ => Vec::new(),
    }
}

pub(super) fn check(file: &TraineeFile, findings: &mut Vec<Finding>) {
    for (exam, row) in file.exams.iter().zip(1..) {
        let marks = marks(exam);
        let below = marks
            .iter()
            .find_map(|&(fact, points, least)| Some((fact, points.filter(|p| *p < least)?, least)));
        match (exam.passed, below) {
            (Some(true), Some((fact, points, least))) => findings.push(
                Finding::new(
                    Severity::Warning,
                    "exam-below-pass",
                    at(file, fact).row(row),
                )
                .arg("found", points)
                .arg("needed", least),
            ),
            // JFT-Basic may have been taken for a higher band, and the overall mark of NAT-TEST is
            // set by each examination.
            (Some(false), None) if exam.test == Some(Test::Jlpt) => {
                let known = marks.iter().all(|(_, points, _)| points.is_some());
                if known && !marks.is_empty() {
                    let place = at(file, "exam.passed").row(row);
                    findings.push(Finding::new(Severity::Warning, "exam-above-pass", place));
                }
            }
            _ => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Exam, Test, check, marks};
    use crate::check::tests::sound;
    use crate::record::Record;
    use crate::value::Id;

    /// Test, level, day, points (overall, language, reading, listening; -1 = not written), and the
    /// least points that the first one below its line would have needed; 0 = nothing is below.
    const CASES: [(Test, &str, &str, [i64; 4], i64); 22] = [
        (Test::Jlpt, "N5", "2026-07-05", [80, 38, -1, 19], 0),
        (Test::Jlpt, "N5", "2026-07-05", [79, 60, -1, 19], 80),
        (Test::Jlpt, "N5", "2026-07-05", [97, 37, -1, 60], 38),
        (Test::Jlpt, "N5", "2026-07-05", [138, 120, -1, 18], 19),
        (Test::Jlpt, "n4", "2026-07-05", [90, 38, -1, 52], 0),
        (Test::Jlpt, "N4", "2026-07-05", [89, 38, -1, 51], 90),
        (Test::Jlpt, "N3", "2026-07-05", [95, 19, 19, 57], 0),
        (Test::Jlpt, "N3", "2026-07-05", [94, 40, 30, 24], 95),
        (Test::Jlpt, "N3", "2026-07-05", [120, 50, 18, 52], 19),
        (Test::Jlpt, "N2", "2026-07-05", [90, 30, 30, 30], 0),
        (Test::Jlpt, "N1", "2026-07-05", [99, 33, 33, 33], 100),
        (Test::Jlpt, "N9", "2026-07-05", [1, 1, 1, 1], 0),
        (Test::Jlpt, "N4", "2026-07-05", [-1, -1, -1, -1], 0),
        (Test::Jft, "A2", "2026-07-31", [199, -1, -1, -1], 200),
        (Test::Jft, "A2", "2026-07-31", [200, -1, -1, -1], 0),
        (Test::Jft, "A1", "2026-07-31", [145, -1, -1, -1], 200),
        (Test::Jft, "A1", "2026-08-01", [145, -1, -1, -1], 0),
        (Test::Jft, "A1", "2026-08-01", [144, -1, -1, -1], 145),
        (Test::Nat, "5Q", "2026-07-05", [110, 15, 15, 15], 0),
        (Test::Nat, "5Q", "2026-07-05", [134, 60, 60, 14], 15),
        (Test::Jtest, "F", "2026-07-05", [1, 1, 1, 1], 0),
        (Test::Topj, "", "2026-07-05", [0, 0, 0, 0], 0),
    ];

    fn exam(test: Test, level: &str, day: &str, points: [i64; 4]) -> Exam {
        let [score, language, reading, listening] = points.map(|one| (one >= 0).then_some(one));
        Exam {
            test: Some(test),
            level: level.to_owned(),
            taken_on: day.parse().ok(),
            score,
            score_language: language,
            score_reading: reading,
            score_listening: listening,
            ..Exam::blank(Id(uuid::Uuid::nil()))
        }
    }

    /// A result is contradicted by points, never by what nobody knows: somebody with 170 points of
    /// JFT-Basic who sat it for A2 is written as not passed, and rightly so.
    #[test]
    fn a_result_that_its_points_contradict_is_told() {
        const DAY: &str = "2026-08-02";
        for (test, level, points, passed, told) in [
            (Test::Jlpt, "N5", [79, 60, -1, 19], true, "exam-below-pass"),
            (Test::Jlpt, "N5", [80, 38, -1, 19], true, ""),
            (Test::Jlpt, "N5", [80, 38, -1, 19], false, "exam-above-pass"),
            (Test::Jlpt, "N5", [80, 38, -1, -1], false, ""),
            (Test::Jlpt, "N5", [79, 60, -1, 19], false, ""),
            (Test::Jft, "A2", [144, -1, -1, -1], true, "exam-below-pass"),
            (Test::Jft, "A2", [170, -1, -1, -1], false, ""),
            (Test::Nat, "5Q", [60, 20, 20, 20], false, ""),
            (Test::Nat, "5Q", [60, 20, 14, 26], true, "exam-below-pass"),
            (Test::InHouse, "", [1, 1, 1, 1], true, ""),
        ] {
            let mut file = sound();
            let mut exam = exam(test, level, DAY, points);
            exam.passed = Some(passed);
            file.exams = vec![exam];
            let mut findings = Vec::new();
            check(&file, &mut findings);
            let codes: Vec<&str> = findings.iter().map(|one| one.code.as_str()).collect();
            let expected: &[&str] = if told.is_empty() { &[] } else { &[told] };
            assert_eq!(codes, expected, "{test:?} {points:?} {passed}");
        }
    }

    #[test]
    fn points_are_held_against_the_lines_of_their_test_and_day() {
        for (test, level, day, points, needed) in CASES {
            let exam = exam(test, level, day, points);
            let marks = marks(&exam);
            let below = marks
                .iter()
                .find(|(_, points, least)| points.is_some_and(|p| p < *least));
            assert_eq!(
                below.map_or(0, |mark| mark.2),
                needed,
                "{test:?} {level} {day} {points:?}"
            );
        }
    }
}
