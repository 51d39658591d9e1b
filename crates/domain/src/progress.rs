//! Progress in learning: what is marked along the way, and sittings of examinations.

use chrono::NaiveDate;

use crate::record::{choice, record};
use crate::value::Id;
use crate::value::Kind::{Choice, Date, Flag, Int, Ref, Text};

choice!(
    /// What was marked.
    Assessed {
        Homework = "homework",
        WeeklyTest = "weekly_test",
        Kanji = "kanji",
        Conversation = "conversation",
        Attitude = "attitude",
        /// A chapter finished; its number is the score.
        Chapter = "chapter",
    }
);
choice!(
    /// Examinations of Japanese the rules paper names (B5).
    Test {
        Jlpt = "jlpt",
        Jft = "jft",
        Nat = "nat",
        Jtest = "jtest",
        Topj = "topj",
        InHouse = "in_house",
    }
);

record!(
    /// A mark of one trainee.
    Assessment = "assessment" {
        trainee: Option<Id>, Ref("trainee"), Open;
        class: Option<Id>, Ref("class"), Open;
        day: Option<NaiveDate>, Date, Open;
        kind: Option<Assessed>, Choice(Assessed::CHOICES), Open;
        title: String, Text, Open;
        score: Option<i64>, Int, Open;
        /// The best score there is.
        of: Option<i64>, Int, Open;
        note: String, Text, Open;
    }
);
record!(
    /// A day on which an examination is held.
    Sitting = "sitting" {
        test: Option<Test>, Choice(Test::CHOICES), Open;
        level: String, Text, Open;
        day: Option<NaiveDate>, Date, Open;
        apply_until: Option<NaiveDate>, Date, Open;
        place: String, Text, Open;
        /// Derived from a rule such as "first Sunday of July" and not announced.
        derived: Option<bool>, Flag, Open;
        source: String, Text, Open;
    }
);
