//! Commands on lessons and marks: `open-register`, `mark-register`, `plan-lessons`,
//! `change-lesson`.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use domain::training::Mark;
use domain::value::Id;
use office::{LessonChange, Marking, OneMark, Register, RegisterLesson};
use serde::{Deserialize, Serialize};

use crate::{Access, Command, Host, WireError};

/// Opens the register of a class for some days.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct OpenRegister {
    /// Code of the class.
    pub class: String,
    /// First day.
    #[cfg_attr(test, ts(type = "string"))]
    pub from: NaiveDate,
    /// Last day.
    #[cfg_attr(test, ts(type = "string"))]
    pub to: NaiveDate,
}

/// A register: people by lessons.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct RegisterView {
    /// Id of the class.
    #[cfg_attr(test, ts(type = "string"))]
    pub class: Id,
    /// Columns, by day and time.
    pub lessons: Vec<LessonView>,
    /// Rows, by code.
    pub people: Vec<RegisterPersonView>,
    /// Marks by row and column.
    pub marks: Vec<Vec<Option<MarkView>>>,
    /// Holidays of these days: day and name.
    #[cfg_attr(test, ts(type = "Record<string, string>"))]
    pub holidays: BTreeMap<NaiveDate, String>,
}

/// A lesson: as it was held, else as it is planned. Times are minutes since midnight.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct LessonView {
    /// What a mark names it by.
    #[cfg_attr(test, ts(type = "string"))]
    pub id: Id,
    /// The planned lesson: what a change names it by.
    #[cfg_attr(test, ts(type = "string | null"))]
    pub planned: Option<Id>,
    /// It was held.
    pub held: bool,
    /// The day.
    #[cfg_attr(test, ts(type = "string"))]
    pub day: NaiveDate,
    /// When it begins.
    #[cfg_attr(test, ts(type = "number | null"))]
    pub starts: Option<i64>,
    /// When it ends.
    #[cfg_attr(test, ts(type = "number | null"))]
    pub ends: Option<i64>,
    /// Its minutes.
    #[cfg_attr(test, ts(type = "number"))]
    pub minutes: i64,
    /// Code of the subject; empty when none is set.
    pub subject: &'static str,
    /// What it is about.
    pub content: String,
    /// Who gives it.
    pub teacher: String,
    /// It does not take place.
    pub cancelled: bool,
    /// Why it was changed.
    pub reason: String,
}

impl From<RegisterLesson> for LessonView {
    fn from(lesson: RegisterLesson) -> Self {
        Self {
            id: lesson.id,
            planned: lesson.planned,
            held: lesson.held,
            day: lesson.day,
            starts: lesson.starts,
            ends: lesson.ends,
            minutes: lesson.minutes,
            subject: lesson.subject.map_or("", domain::training::Subject::code),
            content: lesson.content,
            teacher: lesson.teacher,
            cancelled: lesson.cancelled,
            reason: lesson.reason,
        }
    }
}

/// Somebody in the class.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct RegisterPersonView {
    /// The trainee.
    #[cfg_attr(test, ts(type = "string"))]
    pub trainee: Id,
    /// Code.
    pub code: String,
    /// Latin name.
    pub name_latin: String,
    /// Name in their own script.
    pub name_native: String,
    /// Times in the class: first and last day, open where null.
    #[cfg_attr(test, ts(type = "Array<[string | null, string | null]>"))]
    pub times: Vec<(Option<NaiveDate>, Option<NaiveDate>)>,
}

/// A mark that stands in the register.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct MarkView {
    /// `present`, `late`, `left_early`, `absent`, `excused`; empty for one of an earlier edition.
    pub mark: &'static str,
    /// Minutes attended.
    #[cfg_attr(test, ts(type = "number"))]
    pub minutes: i64,
    /// The day it was entered.
    #[cfg_attr(test, ts(type = "string | null"))]
    pub entered_on: Option<NaiveDate>,
    /// Who entered it.
    pub entered_by: String,
    /// Why it was entered late, ahead or after a record was printed.
    pub reason: String,
}

impl From<Register> for RegisterView {
    fn from(register: Register) -> Self {
        let mark = |mark: domain::training::Attendance| MarkView {
            mark: mark.mark.map_or("", Mark::code),
            minutes: mark.minutes.unwrap_or(0),
            entered_on: mark.entered_on,
            entered_by: mark.entered_by,
            reason: mark.reason,
        };
        let row = |row: Vec<Option<_>>| row.into_iter().map(|one| one.map(mark)).collect();
        let person = |person: office::RegisterPerson| RegisterPersonView {
            trainee: person.trainee.id,
            name_latin: domain::name::latin(&person.trainee),
            name_native: person.trainee.name_native,
            code: person.trainee.code,
            times: person.times,
        };
        Self {
            class: register.class.id,
            lessons: register.lessons.into_iter().map(Into::into).collect(),
            people: register.people.into_iter().map(person).collect(),
            marks: register.marks.into_iter().map(row).collect(),
            holidays: register.holidays,
        }
    }
}

impl Command for OpenRegister {
    const NAME: &'static str = "open-register";
    const PERMISSION: &'static str = "class.read";
    const ACCESS: Access = Access::Read;
    type Response = RegisterView;

    fn run(self, host: &Host) -> Result<RegisterView, WireError> {
        let days = (self.from, self.to);
        host.read(|session| Ok(session.open_register(&self.class, days)?.into()))
    }
}

/// One mark.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct NewMark {
    /// Id of the lesson, as the register names it.
    #[cfg_attr(test, ts(type = "string"))]
    pub lesson: Id,
    /// Whose.
    #[cfg_attr(test, ts(type = "string"))]
    pub trainee: Id,
    /// `present`, `late`, `left_early`, `absent`, `excused`; null takes the mark out.
    #[cfg_attr(
        test,
        ts(type = "\"present\" | \"late\" | \"left_early\" | \"absent\" | \"excused\" | null")
    )]
    pub mark: Option<Mark>,
    /// Minutes missed by who came late or left early.
    #[serde(default)]
    #[cfg_attr(test, ts(optional, type = "number"))]
    pub missed: i64,
}

/// Writes marks; one undo takes all of them back.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct MarkRegister {
    /// Id of the class.
    #[cfg_attr(test, ts(type = "string"))]
    pub class: Id,
    /// The marks.
    pub marks: Vec<NewMark>,
    /// Who wrote them; the one who works here when left out.
    #[serde(default)]
    #[cfg_attr(test, ts(optional, type = "string"))]
    pub by: String,
    /// Why now: asked for by the error `register-reason-needed`.
    #[serde(default)]
    #[cfg_attr(test, ts(optional, type = "string"))]
    pub reason: String,
}

/// How many marks changed.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct RegisterMarked {
    /// Marks.
    pub changed: usize,
}

impl Command for MarkRegister {
    const NAME: &'static str = "mark-register";
    const PERMISSION: &'static str = "register.write";
    const ACCESS: Access = Access::Write;
    type Response = RegisterMarked;

    fn run(self, host: &Host) -> Result<RegisterMarked, WireError> {
        let (today, stamp) = (host.today(), host.stamp());
        let one = |mark: &NewMark| OneMark {
            lesson: mark.lesson,
            trainee: mark.trainee,
            mark: mark.mark,
            missed: mark.missed,
        };
        let marks: Vec<OneMark> = self.marks.iter().map(one).collect();
        let marking = Marking {
            class: self.class,
            marks: &marks,
            by: &self.by,
            reason: &self.reason,
        };
        let changed = host.write(|session| Ok(session.mark_register(&marking, today, &stamp)?))?;
        Ok(RegisterMarked { changed })
    }
}

/// Plans lessons of a class from its timetable.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct PlanLessons {
    /// Id of the class.
    #[cfg_attr(test, ts(type = "string"))]
    pub class: Id,
    /// First day.
    #[cfg_attr(test, ts(type = "string"))]
    pub from: NaiveDate,
    /// Last day.
    #[cfg_attr(test, ts(type = "string"))]
    pub to: NaiveDate,
}

/// What was planned.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct LessonsPlanned {
    /// New lessons.
    pub made: usize,
    /// Lessons that were there already.
    pub there: usize,
    /// Days left out because they are holidays.
    pub holidays: usize,
}

impl Command for PlanLessons {
    const NAME: &'static str = "plan-lessons";
    const PERMISSION: &'static str = "class.write";
    const ACCESS: Access = Access::Write;
    type Response = LessonsPlanned;

    fn run(self, host: &Host) -> Result<LessonsPlanned, WireError> {
        let (stamp, days) = (host.stamp(), (self.from, self.to));
        let planned = host.write(|session| Ok(session.plan_lessons(self.class, days, &stamp)?))?;
        Ok(LessonsPlanned {
            made: planned.made,
            there: planned.there,
            holidays: planned.holidays,
        })
    }
}

/// What becomes of a planned lesson.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(tag = "to", rename_all = "kebab-case", deny_unknown_fields)]
pub enum LessonTo {
    /// Another day or time.
    Move {
        /// The new day.
        #[cfg_attr(test, ts(type = "string"))]
        day: NaiveDate,
        /// When it begins, in minutes since midnight; as before when null.
        #[cfg_attr(test, ts(type = "number | null"))]
        starts: Option<i64>,
    },
    /// Two lessons.
    Split {
        /// Where the second begins.
        #[cfg_attr(test, ts(type = "number"))]
        at: i64,
    },
    /// It does not take place.
    Cancel,
    /// It takes place after all.
    Restore,
    /// Somebody else gives it.
    Substitute {
        /// Id of the teacher.
        #[cfg_attr(test, ts(type = "string"))]
        teacher: Id,
    },
}

/// Moves, splits, cancels or hands over a planned lesson.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct ChangeLesson {
    /// Id of the planned lesson.
    #[cfg_attr(test, ts(type = "string"))]
    pub lesson: Id,
    /// What becomes of it.
    pub change: LessonTo,
    /// Why.
    #[serde(default)]
    #[cfg_attr(test, ts(optional, type = "string"))]
    pub reason: String,
}

impl Command for ChangeLesson {
    const NAME: &'static str = "change-lesson";
    const PERMISSION: &'static str = "class.write";
    const ACCESS: Access = Access::Write;
    type Response = ();

    fn run(self, host: &Host) -> Result<(), WireError> {
        let stamp = host.stamp();
        let change = match self.change {
            LessonTo::Move { day, starts } => LessonChange::Move { day, starts },
            LessonTo::Split { at } => LessonChange::Split { at },
            LessonTo::Cancel => LessonChange::Cancel,
            LessonTo::Restore => LessonChange::Restore,
            LessonTo::Substitute { teacher } => LessonChange::Substitute { teacher },
        };
        host.write(|session| {
            Ok(session.change_lesson(self.lesson, change, &self.reason, &stamp)?)
        })
    }
}
