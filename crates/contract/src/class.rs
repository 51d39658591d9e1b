//! Commands on classes: `list-classes`, `open-class`, `make-class`, `enrol`, `leave-class`,
//! `take-holidays`, `take-sittings`.

use chrono::NaiveDate;
use domain::trainee::Country;
use domain::value::Id;
use serde::{Deserialize, Serialize};

use crate::check::FindingView;
use crate::hours::MeterView;
use crate::photo::PhotoView;
use crate::record::RecordView;
use crate::scan::ScanView;
use crate::{Access, Command, Host, WireError};

/// All classes, those that run now first.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct ListClasses {}

/// A class in the list.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct ClassLineView {
    /// Its id.
    #[cfg_attr(test, ts(type = "string"))]
    pub id: Id,
    /// Its code.
    pub code: String,
    /// Its name.
    pub name: String,
    /// Its centre.
    pub centre: String,
    /// Code of its course.
    pub course: String,
    /// Its teacher.
    pub teacher: String,
    /// First day.
    #[cfg_attr(test, ts(type = "string | null"))]
    pub from: Option<NaiveDate>,
    /// Last day.
    #[cfg_attr(test, ts(type = "string | null"))]
    pub to: Option<NaiveDate>,
    /// People in it today, or in all when it is over.
    pub people: usize,
    /// Days with a lesson up to today and no mark at all.
    pub unmarked_days: usize,
}

/// Classes, and courses that have none yet.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct ClassesView {
    /// Classes.
    pub classes: Vec<ClassLineView>,
    /// Courses without a class: id and code.
    #[cfg_attr(test, ts(type = "Array<[string, string]>"))]
    pub courses: Vec<(Id, String)>,
}

impl Command for ListClasses {
    const NAME: &'static str = "list-classes";
    const PERMISSION: &'static str = "class.read";
    const ACCESS: Access = Access::Read;
    type Response = ClassesView;

    fn run(self, host: &Host) -> Result<ClassesView, WireError> {
        let today = host.today();
        let classes = host.read(|session| Ok(session.list_classes(today)?))?;
        let line = |line: office::ClassLine| ClassLineView {
            id: line.class.id,
            code: line.class.code,
            name: line.class.name,
            centre: line.class.centre,
            course: line.course,
            teacher: line.teacher,
            from: line.class.from,
            to: line.class.to,
            people: line.people,
            unmarked_days: line.unmarked_days,
        };
        Ok(ClassesView {
            classes: classes.classes.into_iter().map(line).collect(),
            courses: classes.courses,
        })
    }
}

/// Opens a class.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct OpenClass {
    /// Its code.
    pub code: String,
}

/// A class.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct ClassPage {
    /// The class.
    pub class: RecordView,
    /// Its course.
    pub course: Option<RecordView>,
    /// Lines of its timetable.
    pub timetable: Vec<RecordView>,
    /// Its people, by code.
    pub people: Vec<ClassPersonView>,
    /// What is wrong with its lessons.
    #[cfg_attr(test, ts(type = "Array<FindingView>"))]
    pub findings: Vec<FindingView>,
    /// Pictures of its signed registers, by day.
    pub scans: Vec<ScanView>,
    /// Minutes held so far, of lessons that count.
    #[cfg_attr(test, ts(type = "number"))]
    pub held_minutes: i64,
    /// Minutes planned in all.
    #[cfg_attr(test, ts(type = "number"))]
    pub planned_minutes: i64,
    /// Marks of weekly tests of the class, in tenths of the points: how many people by tenth.
    pub distribution: Vec<usize>,
    /// Share of lessons attended by week, in per cent: Monday of the week and the share.
    #[cfg_attr(test, ts(type = "Array<[string, number]>"))]
    pub weeks: Vec<(NaiveDate, i64)>,
}

/// Somebody in a class.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct ClassPersonView {
    /// The trainee.
    #[cfg_attr(test, ts(type = "string"))]
    pub trainee: Id,
    /// Code.
    pub code: String,
    /// Latin name.
    pub name_latin: String,
    /// Name in their own script.
    pub name_native: String,
    /// The newest photo.
    pub photo: Option<PhotoView>,
    /// Code of the order.
    pub order: String,
    /// Times in the class: first and last day, open where null.
    #[cfg_attr(test, ts(type = "Array<[string | null, string | null]>"))]
    pub times: Vec<(Option<NaiveDate>, Option<NaiveDate>)>,
    /// Hours before entry; null while no entry is planned.
    pub meter: Option<MeterView>,
    /// Share of lessons attended, in per cent; null before the first.
    #[cfg_attr(test, ts(type = "number | null"))]
    pub rate: Option<i64>,
    /// Share of the points of weekly tests, in per cent.
    #[cfg_attr(test, ts(type = "number | null"))]
    pub tests: Option<i64>,
    /// Last chapter finished.
    #[cfg_attr(test, ts(type = "number | null"))]
    pub chapter: Option<i64>,
    /// Highest level of Japanese proven: `N5`, `N4`, `A2` …; empty for none.
    pub level: String,
    /// Why somebody is at risk; empty when nobody need look.
    #[cfg_attr(test, ts(type = "Array<FindingView>"))]
    pub risks: Vec<FindingView>,
}

impl Command for OpenClass {
    const NAME: &'static str = "open-class";
    const PERMISSION: &'static str = "class.read";
    const ACCESS: Access = Access::Read;
    type Response = ClassPage;

    fn run(self, host: &Host) -> Result<ClassPage, WireError> {
        let today = host.today();
        let class = host.read(|session| Ok(session.open_class(&self.code, today)?))?;
        let person = |person: office::ClassPerson| ClassPersonView {
            trainee: person.trainee.id,
            name_latin: domain::name::latin(&person.trainee),
            name_native: person.trainee.name_native,
            code: person.trainee.code,
            photo: person
                .photo
                .as_ref()
                .and_then(|photo| PhotoView::of(host, photo)),
            order: person.order,
            times: person.times,
            meter: person.meter.map(|meter| MeterView::of(host, meter)),
            rate: person.rate,
            tests: person.tests,
            chapter: person.chapter,
            level: person.level,
            risks: host.views(person.risks),
        };
        Ok(ClassPage {
            class: class.class.into(),
            course: class.course.map(Into::into),
            timetable: class.timetable.into_iter().map(Into::into).collect(),
            people: class.people.into_iter().map(person).collect(),
            findings: host.views(class.findings),
            scans: class
                .scans
                .iter()
                .filter_map(|scan| ScanView::of(host, scan))
                .collect(),
            held_minutes: class.held_minutes,
            planned_minutes: class.planned_minutes,
            distribution: class.distribution,
            weeks: class.weeks,
        })
    }
}

/// Makes a class of a course: its lessons get the class, its order's trainees come into it.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct MakeClass {
    /// Id of the course.
    #[cfg_attr(test, ts(type = "string"))]
    pub course: Id,
}

impl Command for MakeClass {
    const NAME: &'static str = "make-class";
    const PERMISSION: &'static str = "class.write";
    const ACCESS: Access = Access::Write;
    type Response = String;

    fn run(self, host: &Host) -> Result<String, WireError> {
        let stamp = host.stamp();
        host.write(|session| Ok(session.make_class(self.course, &stamp)?))
    }
}

/// Puts people into a class.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct Enrol {
    /// Id of the class.
    #[cfg_attr(test, ts(type = "string"))]
    pub class: Id,
    /// Whom.
    #[cfg_attr(test, ts(type = "Array<string>"))]
    pub trainees: Vec<Id>,
    /// First day.
    #[cfg_attr(test, ts(type = "string"))]
    pub from: NaiveDate,
    /// A transfer: their time in every other class ends the day before.
    #[serde(default)]
    #[cfg_attr(test, ts(optional, type = "boolean"))]
    pub transfer: bool,
}

/// How many people came or went.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Moved {
    /// People.
    pub changed: usize,
}

impl Command for Enrol {
    const NAME: &'static str = "enrol";
    const PERMISSION: &'static str = "class.write";
    const ACCESS: Access = Access::Write;
    type Response = Moved;

    fn run(self, host: &Host) -> Result<Moved, WireError> {
        let stamp = host.stamp();
        let changed = host.write(|session| {
            Ok(session.enrol(self.class, &self.trainees, self.from, self.transfer, &stamp)?)
        })?;
        Ok(Moved { changed })
    }
}

/// Ends people's time in a class.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct LeaveClass {
    /// Id of the class.
    #[cfg_attr(test, ts(type = "string"))]
    pub class: Id,
    /// Whose.
    #[cfg_attr(test, ts(type = "Array<string>"))]
    pub trainees: Vec<Id>,
    /// Last day.
    #[cfg_attr(test, ts(type = "string"))]
    pub last: NaiveDate,
}

impl Command for LeaveClass {
    const NAME: &'static str = "leave-class";
    const PERMISSION: &'static str = "class.write";
    const ACCESS: Access = Access::Write;
    type Response = Moved;

    fn run(self, host: &Host) -> Result<Moved, WireError> {
        let stamp = host.stamp();
        let changed = host.write(|session| {
            Ok(session.leave_class(self.class, &self.trainees, self.last, &stamp)?)
        })?;
        Ok(Moved { changed })
    }
}

/// Takes over the fixed public holidays of a year.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct TakeHolidays {
    /// `LA` or `VN`.
    #[cfg_attr(test, ts(type = "\"LA\" | \"VN\""))]
    pub country: Country,
    /// The year.
    pub year: i32,
}

impl Command for TakeHolidays {
    const NAME: &'static str = "take-holidays";
    const PERMISSION: &'static str = "class.write";
    const ACCESS: Access = Access::Write;
    type Response = Moved;

    fn run(self, host: &Host) -> Result<Moved, WireError> {
        let stamp = host.stamp();
        let changed =
            host.write(|session| Ok(session.take_holidays(self.country, self.year, &stamp)?))?;
        Ok(Moved { changed })
    }
}

/// Puts the days of JLPT in a year into the calendar of examinations, marked as derived; a month that
/// has one keeps it.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct TakeSittings {
    /// The year.
    pub year: i32,
}

impl Command for TakeSittings {
    const NAME: &'static str = "take-sittings";
    const PERMISSION: &'static str = "class.write";
    const ACCESS: Access = Access::Write;
    type Response = Moved;

    fn run(self, host: &Host) -> Result<Moved, WireError> {
        let stamp = host.stamp();
        let changed = host.write(|session| Ok(session.take_sittings(self.year, &stamp)?))?;
        Ok(Moved { changed })
    }
}
