//! Tests of Japanese (rules paper B5): what a result must reach, which level it proves, and the
//! Sundays of JLPT. The lines of JLPT, JFT-Basic and NAT-TEST have two sources each (C2). Of J.TEST
//! and TOPJ no line is known, nor is the overall mark of NAT-TEST, which each examination sets: they
//! are not judged, and neither is a number that nobody wrote down.

use chrono::{NaiveDate, Weekday};

use crate::career::{Exam, ExamKind};
use crate::progress::Test;

/// A level that a test proves, the lowest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Level {
    /// N5, or JFT-Basic from 145 points.
    A1,
    /// JFT-Basic from 175 points: more than A1, and not yet what N4 is.
    A2Lower,
    /// N4, or JFT-Basic from 200 points (A2.2).
    A2,
    /// N3, a part of B1.
    B1Part,
    /// N2; no level of the framework is known for it.
    N2,
    /// N1; no level of the framework is known for it.
    N1,
}

impl Level {
    /// As people write it.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::A1 => "A1",
            Self::A2Lower => "A2.1",
            Self::A2 => "A2",
            Self::B1Part => "N3",
            Self::N2 => "N2",
            Self::N1 => "N1",
        }
    }

    /// In the levels of JLPT, as rules count them: 5 = N5 … 1 = N1.
    #[must_use]
    pub fn jlpt(self) -> i64 {
        match self {
            Self::A1 | Self::A2Lower => 5,
            Self::A2 => 4,
            Self::B1Part => 3,
            Self::N2 => 2,
            Self::N1 => 1,
        }
    }
}

/// What the points of a result say.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Judgement {
    /// Every line of the test is reached.
    Passed,
    /// The points of this fact, all together or of one part, are below its line.
    Below {
        /// Fact of the points, as the registry names it.
        fact: &'static str,
        /// What is written.
        points: i64,
        /// What is needed.
        least: i64,
    },
    /// The points, or the lines of the test, are not known.
    NotKnown,
}

/// What one level of JLPT asks for, of 180 points.
struct Line {
    name: &'static str,
    level: Level,
    total: i64,
    /// Language knowledge; of N4 and N5 with reading, of 120 points.
    language: i64,
    /// Where reading has points of its own.
    reading: Option<i64>,
    listening: i64,
}

const fn three_parts(name: &'static str, level: Level, total: i64) -> Line {
    Line {
        name,
        level,
        total,
        language: 19,
        reading: Some(19),
        listening: 19,
    }
}

const fn two_parts(name: &'static str, level: Level, total: i64) -> Line {
    Line {
        name,
        level,
        total,
        language: 38,
        reading: None,
        listening: 19,
    }
}

const JLPT: [Line; 5] = [
    three_parts("N1", Level::N1, 100),
    three_parts("N2", Level::N2, 90),
    three_parts("N3", Level::B1Part, 95),
    two_parts("N4", Level::A2, 90),
    two_parts("N5", Level::A1, 80),
];

/// NAT-TEST: a quarter of the 60 points of each part.
const NAT_PART: i64 = 15;

/// JFT-Basic, of 250 points: its one line before the bands, and the highest band since.
const JFT_A2: i64 = 200;
/// The band A2.1.
const JFT_A2_LOWER: i64 = 175;
/// The band A1, the lowest.
const JFT_A1: i64 = 145;
/// The first day of the bands.
const JFT_BANDS: Option<NaiveDate> = NaiveDate::from_ymd_opt(2026, 8, 1);

/// What the name of an examination says of the test, where the test itself is not chosen.
const NAMES: [(&str, Test); 6] = [
    ("JFT", Test::Jft),
    ("NAT-TEST", Test::Nat),
    ("J.TEST", Test::Jtest),
    ("TOPJ", Test::Topj),
    ("JLPT", Test::Jlpt),
    ("日本語能力試験", Test::Jlpt),
];

fn test(exam: &Exam) -> Option<Test> {
    let name = exam.name_japanese.to_uppercase();
    let level = exam.level.to_uppercase();
    let named = || {
        let mut names = NAMES.iter();
        names.find(|(word, _)| name.contains(word) || level.contains(word))
    };
    exam.test.or_else(|| named().map(|(_, test)| *test))
}

fn line(exam: &Exam) -> Option<&'static Line> {
    let level = exam.level.trim().to_uppercase();
    JLPT.iter().find(|line| level.starts_with(line.name))
}

/// Whether the points of a result reach the lines of its test.
#[must_use]
pub fn judge(exam: &Exam) -> Judgement {
    match test(exam) {
        Some(Test::Jlpt) => line(exam).map_or(Judgement::NotKnown, |line| {
            let reading = line.reading;
            let reading = reading.map(|least| ("exam.score_reading", exam.score_reading, least));
            let others = [
                ("exam.score", exam.score, line.total),
                ("exam.score_language", exam.score_language, line.language),
                ("exam.score_listening", exam.score_listening, line.listening),
            ];
            let marks: Vec<Mark> = others.into_iter().chain(reading).collect();
            let known = marks.iter().all(|(_, points, _)| points.is_some());
            lowest(&marks).unwrap_or(if known {
                Judgement::Passed
            } else {
                Judgement::NotKnown
            })
        }),
        Some(Test::Jft) => jft(exam),
        Some(Test::Nat) => lowest(&[
            ("exam.score_language", exam.score_language, NAT_PART),
            ("exam.score_reading", exam.score_reading, NAT_PART),
            ("exam.score_listening", exam.score_listening, NAT_PART),
        ])
        .unwrap_or(Judgement::NotKnown),
        Some(Test::Jtest | Test::Topj | Test::InHouse) | None => Judgement::NotKnown,
    }
}

/// A fact, its points, and the least there must be.
type Mark = (&'static str, Option<i64>, i64);

/// The first of the marks that is below its line.
fn lowest(marks: &[Mark]) -> Option<Judgement> {
    marks.iter().find_map(|&(fact, points, least)| {
        let points = points.filter(|points| *points < least)?;
        Some(Judgement::Below {
            fact,
            points,
            least,
        })
    })
}

/// Since the bands a result passes for a level: where the level or the day is not written, points
/// between the lowest and the highest line say nothing.
fn jft(exam: &Exam) -> Judgement {
    let level = exam.level.trim().to_uppercase();
    let (least, enough) = match level.as_str() {
        _ if !banded(exam) => (JFT_A2, JFT_A2),
        level if level.ends_with("A2.2") => (JFT_A2, JFT_A2),
        level if level.ends_with("A2.1") => (JFT_A2_LOWER, JFT_A2_LOWER),
        level if level.ends_with("A2") => (JFT_A2_LOWER, JFT_A2),
        level if level.ends_with("A1") => (JFT_A1, JFT_A1),
        _ => (JFT_A1, JFT_A2),
    };
    let enough = exam.taken_on.map_or(JFT_A2, |_| enough);
    match exam.score {
        Some(points) if points >= enough => Judgement::Passed,
        points => lowest(&[("exam.score", points, least)]).unwrap_or(Judgement::NotKnown),
    }
}

/// Whether the bands hold; a result without its day may be one of them.
fn banded(exam: &Exam) -> bool {
    exam.taken_on.is_none_or(|day| JFT_BANDS <= Some(day))
}

/// The level that a result proves once it is passed: of JFT-Basic by its points; of JLPT as written, unless its
/// points say otherwise. No other test is confirmed to count; a result of no named test counts as JLPT.
fn proves(exam: &Exam) -> Option<Level> {
    match test(exam) {
        Some(Test::Jft) => match exam.score? {
            JFT_A2.. => Some(Level::A2),
            JFT_A2_LOWER.. if banded(exam) => Some(Level::A2Lower),
            JFT_A1.. if banded(exam) => Some(Level::A1),
            _ => None,
        },
        Some(Test::Jlpt) | None => {
            let below = matches!(judge(exam), Judgement::Below { .. });
            line(exam).filter(|_| !below).map(|line| line.level)
        }
        Some(Test::Nat | Test::Jtest | Test::Topj | Test::InHouse) => None,
    }
}

/// The level that a result proves, if it is a passed one of a test of Japanese. How long it holds is
/// no rule that is known.
#[must_use]
pub fn proven(exam: &Exam) -> Option<Level> {
    let passed = exam.kind == Some(ExamKind::Japanese) && exam.passed == Some(true);
    proves(exam).filter(|_| passed)
}

/// The first Sundays of July and December, on which JLPT is held: derived, not announced.
#[must_use]
pub fn jlpt_sundays(year: i32) -> Option<[NaiveDate; 2]> {
    let first = |month| NaiveDate::from_weekday_of_month_opt(year, month, Weekday::Sun, 1);
    Some([first(7)?, first(12)?])
}

#[cfg(test)]
mod tests;
