//! The extra hours of care workers (rules paper B2): Japanese by subject, and the introduction to
//! care. What a qualified teacher taught before entry can halve what is taught after it.
//!
//! It is a meter and blocks nothing. The tables are those of B2, which has no rule ids (C2). That
//! halving asks for half of every subject's least number besides half of the total is our strict
//! reading: the sources say only that it can be halved.

use chrono::NaiveDate;
use serde::Serialize;

use super::{Attended, minutes, sum};
use crate::record::choice;

choice!(
    /// Subjects of care (rules paper B2): Japanese for care, then the introduction to care.
    CareSubject {
        General = "general",
        Listening = "listening",
        Reading = "reading",
        Characters = "characters",
        Pronunciation = "pronunciation",
        Conversation = "conversation",
        Composition = "composition",
        CareJapanese = "care_japanese",
        CareBasics = "care_basics",
        Communication = "communication",
        Moving = "moving",
        Meals = "meals",
        Toileting = "toileting",
        Dressing = "dressing",
        Bathing = "bathing",
    }
);
choice!(
    /// The level of Japanese somebody comes with, which picks the table.
    CareLevel {
        N4 = "n4",
        N3 = "n3",
    }
);

use CareSubject::{
    Bathing, CareBasics, CareJapanese, Characters, Communication, Composition, Conversation,
    Dressing, General, Listening, Meals, Moving, Pronunciation, Reading, Toileting,
};

/// B2, Japanese: subject, hours, lowest hours allowed. 240 hours in all.
const JAPANESE: [(CareSubject, i64, i64); 8] = [
    (General, 100, 90),
    (Listening, 20, 18),
    (Reading, 13, 11),
    (Characters, 27, 24),
    (Pronunciation, 7, 6),
    (Conversation, 27, 24),
    (Composition, 6, 5),
    (CareJapanese, 40, 36),
];
/// B2: the subjects that are left at N3, with the same numbers. 80 hours in all.
const AT_N3: [CareSubject; 4] = [Pronunciation, Conversation, Composition, CareJapanese];
/// B2, introduction to care: hours; no lower number is allowed. 42 hours in all.
const INTRODUCTION: [(CareSubject, i64, i64); 7] = [
    (CareBasics, 6, 6),
    (Communication, 6, 6),
    (Moving, 6, 6),
    (Meals, 6, 6),
    (Toileting, 6, 6),
    (Dressing, 6, 6),
    (Bathing, 6, 6),
];

/// A subject of a table.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct CareRow {
    /// The subject.
    pub subject: CareSubject,
    /// Minutes of it after entry.
    pub needed: i64,
    /// The least minutes allowed for it.
    pub minimum: i64,
    /// Minutes a qualified teacher taught of it before entry.
    pub taught: i64,
    /// That is half of the least minutes or more.
    pub half: bool,
}

/// A table with what was taught of it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct CareTable {
    /// Its subjects.
    pub rows: Vec<CareRow>,
    /// Minutes of all.
    pub needed: i64,
    /// Minutes taught before entry.
    pub taught: i64,
    /// Half of the total and of every subject was taught: after entry half is enough.
    pub halved: bool,
    /// Minutes after entry as things stand.
    pub after_entry: i64,
}

/// The extra hours of one care worker.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Care {
    /// Japanese: 240 hours, at N3 80.
    pub japanese: CareTable,
    /// The introduction to care: 42 hours.
    pub introduction: CareTable,
}

/// Counts the lessons before entry that a qualified teacher gave in a subject of care. The two
/// tables are halved independently; no window is stated for them.
#[must_use]
pub fn care(lessons: &[Attended], entry: NaiveDate, level: CareLevel) -> Care {
    let taught = |subject: CareSubject| {
        let its = lessons.iter().filter(|lesson| {
            lesson.care == Some(subject) && lesson.qualified && lesson.day < entry
        });
        sum(its.map(|lesson| lesson.minutes.max(0)))
    };
    let table = |rows: &[(CareSubject, i64, i64)]| {
        let row = |&(subject, hours, lowest): &(CareSubject, i64, i64)| CareRow {
            subject,
            needed: minutes(hours),
            minimum: minutes(lowest),
            taught: taught(subject),
            half: minutes(lowest) / 2 <= taught(subject),
        };
        let rows: Vec<_> = rows.iter().map(row).collect();
        let needed = sum(rows.iter().map(|row| row.needed));
        let taught = sum(rows.iter().map(|row| row.taught));
        let halved = needed / 2 <= taught && rows.iter().all(|row| row.half);
        CareTable {
            rows,
            needed,
            taught,
            halved,
            after_entry: if halved { needed / 2 } else { needed },
        }
    };
    let mut japanese = JAPANESE.to_vec();
    japanese.retain(|row| level == CareLevel::N4 || AT_N3.contains(&row.0));
    Care {
        japanese: table(&japanese),
        introduction: table(&INTRODUCTION),
    }
}
