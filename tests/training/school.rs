//! A small school: an order of a few people, a course, a class with a timetable.

use chrono::NaiveDate;
use domain::training::Mark;
use domain::value::Id;
use office::{Marking, OfficeError, OneMark, Register};
use tabidachi_tests::small::Small;
use tabidachi_tests::world;

pub struct School {
    pub small: Small,
    pub class: Id,
    pub people: Vec<Id>,
}

pub fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

impl School {
    /// An order `O-1` with `count` people, who are in class `K-1` from 2 November 2026 on:
    /// Japanese from 8:00 to 12:15 with 15 minutes of break on every day from Monday to Friday,
    /// life in Japan on Wednesdays from 13:00 to 15:00. Today is 22 November 2026.
    pub fn new(name: &str, count: usize) -> Self {
        let folder = world::fresh(env!("CARGO_TARGET_TMPDIR"), &format!("training-{name}"));
        let mut small = Small::new(&folder.join("office"));
        let order = [
            ("code", "O-1"),
            ("programme", "titp"),
            ("filed_on", "2026-12-01"),
            ("start_on", "2027-05-01"),
            ("entry_on", "2027-05-10"),
        ];
        small.add("order", None, &order);
        let course = [
            ("code", "C-1"),
            ("order", "O-1"),
            ("title", "入国前講習"),
            ("provider_kind", "supervising"),
            ("provider_name", "みほん協同組合"),
            ("venue_name", "研修センター"),
        ];
        small.add("course", None, &course);
        let teacher = [
            ("code", "T-1"),
            ("name_latin", "KEO SAMPLE"),
            ("title_japanese", "日本語講師"),
            ("qualification", "course_420"),
        ];
        small.add("teacher", None, &teacher);
        let class = [
            ("code", "K-1"),
            ("course", "C-1"),
            ("teacher", "T-1"),
            ("from", "2026-11-02"),
            ("to", "2027-04-30"),
        ];
        let class = small.add("class", None, &class);
        let japanese =
            ["mon", "tue", "wed", "thu", "fri"].map(|day| (day, "japanese", "8:00", "12:15", "15"));
        for (weekday, subject, starts, ends, pause) in japanese
            .into_iter()
            .chain([("wed", "life", "13:00", "15:00", "")])
        {
            let line = [
                ("class", "K-1"),
                ("weekday", weekday),
                ("subject", subject),
                ("starts", starts),
                ("ends", ends),
                ("break_minutes", pause),
            ];
            small.add("timetable", None, &line);
        }
        let people = (1..=count).map(|number| {
            let code = format!("P-{number:02}");
            let facts = [
                ("code", code.as_str()),
                ("family_name", "SAMPLE"),
                ("given_name", "SOMSAK"),
                ("nationality", "LA"),
                ("order", "O-1"),
            ];
            small.add("trainee", None, &facts)
        });
        let people: Vec<Id> = people.collect();
        let mut school = Self {
            small,
            class,
            people,
        };
        school.enrol(&school.people.clone(), "2026-11-02");
        school
    }

    pub fn enrol(&mut self, people: &[Id], from: &str) {
        let session = &mut self.small.session;
        session
            .enrol(self.class, people, day(from), false, &world::stamp())
            .unwrap();
    }

    pub fn plan(&mut self, from: &str, to: &str) -> office::PlannedLessons {
        let session = &mut self.small.session;
        session
            .plan_lessons(self.class, (day(from), day(to)), &world::stamp())
            .unwrap()
    }

    pub fn register(&self, from: &str, to: &str) -> Register {
        self.small
            .session
            .open_register("K-1", (day(from), day(to)))
            .unwrap()
    }

    pub fn write(&mut self, marks: &[OneMark], reason: &str) -> Result<usize, OfficeError> {
        let marking = Marking {
            class: self.class,
            marks,
            by: "KEO",
            reason,
        };
        let session = &mut self.small.session;
        session.mark_register(&marking, world::today(), &world::stamp())
    }

    /// Everybody is there in every lesson of these days.
    pub fn all_present(&mut self, from: &str, to: &str) {
        let register = self.register(from, to);
        let mut marks = Vec::new();
        for lesson in &register.lessons {
            marks.extend(
                register
                    .people
                    .iter()
                    .map(|person| one(lesson.id, person.trainee.id, Some(Mark::Present), 0)),
            );
        }
        self.write(&marks, "test").unwrap();
    }
}

pub fn one(lesson: Id, trainee: Id, mark: Option<Mark>, missed: i64) -> OneMark {
    OneMark {
        lesson,
        trainee,
        mark,
        missed,
    }
}

/// What was refused, and one value of its sentence.
pub fn refused(result: Result<usize, OfficeError>, arg: &str) -> (String, String) {
    let error = result.unwrap_err();
    let value = error.args().get(arg).cloned().unwrap_or_default();
    (error.code().to_owned(), value)
}
