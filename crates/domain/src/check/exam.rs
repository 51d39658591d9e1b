//! Results of tests of Japanese beside the tests' own lines: a row that says "passed" with points
//! that cannot pass, or the other way round, is a slip of the pen.

use super::at;
use crate::exam::{Judgement, judge};
use crate::file::TraineeFile;
use crate::finding::{Finding, Severity};

pub(super) fn check(file: &TraineeFile, findings: &mut Vec<Finding>) {
    for (exam, row) in file.exams.iter().zip(1..) {
        let found = |code, fact| Finding::new(Severity::Warning, code, at(file, fact).row(row));
        match (exam.passed, judge(exam)) {
            (
                Some(true),
                Judgement::Below {
                    fact,
                    points,
                    least,
                },
            ) => findings.push(
                found("exam-below-pass", fact)
                    .arg("found", points)
                    .arg("needed", least),
            ),
            (Some(false), Judgement::Passed) => {
                findings.push(found("exam-above-pass", "exam.passed"));
            }
            _ => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::check;
    use crate::career::Exam;
    use crate::check::tests::sound;
    use crate::progress::Test;
    use crate::record::Record;
    use crate::value::Id;

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
            (Test::Jft, "A1", [170, -1, -1, -1], false, "exam-above-pass"),
            (Test::Nat, "5Q", [60, 20, 20, 20], false, ""),
            (Test::Nat, "5Q", [60, 20, 14, 26], true, "exam-below-pass"),
            (Test::InHouse, "", [1, 1, 1, 1], true, ""),
        ] {
            let mut file = sound();
            let [score, language, reading, listening] = points.map(|one| (one >= 0).then_some(one));
            file.exams = vec![Exam {
                test: Some(test),
                level: level.to_owned(),
                taken_on: DAY.parse().ok(),
                score,
                score_language: language,
                score_reading: reading,
                score_listening: listening,
                passed: Some(passed),
                ..Exam::blank(Id(uuid::Uuid::nil()))
            }];
            let mut findings = Vec::new();
            check(&file, &mut findings);
            let codes: Vec<&str> = findings.iter().map(|one| one.code.as_str()).collect();
            let expected: &[&str] = if told.is_empty() { &[] } else { &[told] };
            assert_eq!(codes, expected, "{test:?} {points:?} {passed}");
        }
    }
}
