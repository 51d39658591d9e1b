//! Classes: the list, and one class with everybody's hours and progress.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{Datelike, Days, NaiveDate};
use domain::check;
use domain::finding::Finding;
use domain::meter::{self, Meter, percent};
use domain::photo::Photo;
use domain::progress::{Assessed, Assessment};
use domain::sheet::counted_once;
use domain::trainee::Trainee;
use domain::training::{
    Class, Course, Enrolment, HeldSession, PlannedSession, RegisterScan, Subject, Teacher,
};
use domain::value::{Id, Value};
use domain::{eligibility, file::ClassFile, file::TraineeFile};
use store::Read;

use crate::check_file::not_found;
use crate::error::OfficeError;
use crate::read_record::{Labels, RecordRow};
use crate::session::Session;

/// A class in the list.
#[derive(Clone, Debug)]
pub struct ClassLine {
    /// The class.
    pub class: Class,
    /// Code of its course.
    pub course: String,
    /// Its teacher.
    pub teacher: String,
    /// People in it on the day, or in all when it is over.
    pub people: usize,
    /// Days with a lesson up to the day and no mark at all.
    pub unmarked_days: usize,
}

/// All classes.
#[derive(Clone, Debug)]
pub struct Classes {
    /// Those that run first, then by first day.
    pub classes: Vec<ClassLine>,
    /// Courses without a class: id and code.
    pub courses: Vec<(Id, String)>,
}

/// Somebody in a class.
#[derive(Clone, Debug)]
pub struct ClassPerson {
    /// The person.
    pub trainee: Trainee,
    /// The newest photo.
    pub photo: Option<Photo>,
    /// Code of the order.
    pub order: String,
    /// Times in the class: first and last day.
    pub times: Vec<(Option<NaiveDate>, Option<NaiveDate>)>,
    /// Hours before entry; `None` while no entry is planned.
    pub meter: Option<Meter>,
    /// Share of lessons attended, in per cent.
    pub rate: Option<i64>,
    /// Share of the points of the last weekly tests, in per cent.
    pub tests: Option<i64>,
    /// Last chapter finished.
    pub chapter: Option<i64>,
    /// Highest level of Japanese proven.
    pub level: String,
    /// Why somebody is at risk.
    pub risks: Vec<Finding>,
}

/// A class.
#[derive(Clone, Debug)]
pub struct OpenClass {
    /// The class.
    pub class: RecordRow,
    /// Its course.
    pub course: Option<RecordRow>,
    /// Lines of its timetable.
    pub timetable: Vec<RecordRow>,
    /// Its people, by code.
    pub people: Vec<ClassPerson>,
    /// What is wrong with its lessons.
    pub findings: Vec<Finding>,
    /// Pictures of its signed registers, by day.
    pub scans: Vec<RegisterScan>,
    /// Minutes held, of subjects that count before entry.
    pub held_minutes: i64,
    /// Minutes planned in all, likewise.
    pub planned_minutes: i64,
    /// Weekly tests by tenth of the points: how many marks in each.
    pub distribution: Vec<usize>,
    /// Monday of a week and the share of its lessons that was attended, in per cent.
    pub weeks: Vec<(NaiveDate, i64)>,
}

impl Session {
    /// All classes.
    ///
    /// # Errors
    /// The store's.
    pub fn list_classes(&self, today: NaiveDate) -> Result<Classes, OfficeError> {
        let courses: Vec<Course> = self.store.all()?;
        let teachers: Vec<Teacher> = self.store.all()?;
        let mut classes = Vec::new();
        for class in self.store.all::<Class>()? {
            if self.may_open_class(&class).is_err() {
                continue;
            }
            let times: Vec<Enrolment> = self.store.by("class", &Value::Ref(class.id))?;
            let over = class.to.is_some_and(|to| to < today);
            let here = times.iter().filter(|time| over || time.covers(today));
            let people: BTreeSet<Option<Id>> = here.map(|time| time.trainee).collect();
            let course = courses.iter().find(|one| Some(one.id) == class.course);
            let teacher = teachers.iter().find(|one| Some(one.id) == class.teacher);
            classes.push(ClassLine {
                course: course.map(|one| one.code.clone()).unwrap_or_default(),
                teacher: teacher
                    .map(|one| one.name_latin.clone())
                    .unwrap_or_default(),
                people: people.len(),
                unmarked_days: self.unmarked_days(&class, today)?,
                class,
            });
        }
        let over = |line: &ClassLine| line.class.to.is_some_and(|to| to < today);
        classes.sort_by_key(|line| (over(line), line.class.from, line.class.code.clone()));
        let taken: BTreeSet<Option<Id>> = classes.iter().map(|line| line.class.course).collect();
        let free = courses
            .into_iter()
            .filter(|one| !taken.contains(&Some(one.id)));
        Ok(Classes {
            courses: free.map(|course| (course.id, course.code)).collect(),
            classes,
        })
    }

    /// Days up to `today` with a planned lesson and none held.
    fn unmarked_days(&self, class: &Class, today: NaiveDate) -> Result<usize, OfficeError> {
        let first = class.from.unwrap_or(NaiveDate::MIN);
        let planned: Vec<PlannedSession> = self.store.lessons_of_class(class.id, first, today)?;
        let held: Vec<HeldSession> = self.store.lessons_of_class(class.id, first, today)?;
        let held: BTreeSet<_> = held.iter().map(|lesson| lesson.day).collect();
        let open = planned
            .iter()
            .filter(|lesson| lesson.cancelled != Some(true));
        let open: BTreeSet<_> = open.map(|lesson| lesson.day).collect();
        Ok(open.difference(&held).count())
    }

    pub(crate) fn class_file(&self, code: &str) -> Result<ClassFile, OfficeError> {
        let class: Option<Class> = self.store.find_one("code", &Value::text(code))?;
        let class = class.ok_or_else(|| not_found("class", code))?;
        self.may_open_class(&class)?;
        let lists = std::sync::Arc::clone(&self.lists);
        let shared = self.store.load_shared(lists, &self.shipped)?;
        Ok(self.store.class_file(&shared, class.id)?)
    }

    /// A class with its people, by code.
    ///
    /// # Errors
    /// [`OfficeError::NotFound`] and the store's.
    pub fn open_class(&self, code: &str, today: NaiveDate) -> Result<OpenClass, OfficeError> {
        let file = self.class_file(code)?;
        let findings = check::class(&file, &file.shared.rules, today);
        let course = file.training.courses.iter();
        let mut course = course.filter(|one| Some(one.id) == file.class.course);
        let course = match course.next() {
            Some(course) => Some(self.row(course, &mut Labels::new())?),
            None => None,
        };
        let mut scans: Vec<RegisterScan> = self.store.by("class", &Value::Ref(file.class.id))?;
        scans.sort_by_key(|scan| (scan.from, scan.to, scan.id));
        Ok(OpenClass {
            class: self.row(&file.class, &mut Labels::new())?,
            course,
            timetable: self.rows(&file.timetable)?,
            people: file
                .trainees
                .iter()
                .map(|one| person(&file, one, today))
                .collect(),
            findings,
            scans,
            held_minutes: held_minutes(&file),
            planned_minutes: planned_minutes(&file),
            distribution: distribution(&file),
            weeks: weeks(&file),
        })
    }

    /// A trainee's hours for an entry, or for the one the order plans.
    ///
    /// # Errors
    /// [`OfficeError::NotFound`]; [`OfficeError::Field`] `field-empty` when no entry is planned
    /// and none was given; the store's.
    pub fn count_hours(
        &self,
        trainee: &str,
        entry: Option<NaiveDate>,
        today: NaiveDate,
    ) -> Result<Meter, OfficeError> {
        let file = self.trainee_file(trainee)?;
        meter::of(&file, entry, today)
            .ok_or_else(|| OfficeError::field("field-empty", "order.entry_on"))
    }
}

fn counts(subject: Option<Subject>) -> bool {
    subject.is_some_and(|subject| subject != Subject::Legal)
}

fn held_minutes(file: &ClassFile) -> i64 {
    let held = file.training.held.iter();
    let ours = held.filter(|one| one.class == Some(file.class.id) && counts(one.subject));
    ours.filter_map(|one| one.minutes).sum()
}

fn planned_minutes(file: &ClassFile) -> i64 {
    let planned = counted_once(&file.training).into_iter();
    let ours = planned.filter(|one| one.class == Some(file.class.id) && counts(one.subject));
    ours.filter_map(|one| one.minutes).sum()
}

fn person(file: &ClassFile, one: &TraineeFile, today: NaiveDate) -> ClassPerson {
    let meter = meter::of(one, None, today);
    let rate = meter::rate(one, None);
    let chapters = one.assessments.iter();
    let chapters = chapters.filter(|one| one.kind == Some(Assessed::Chapter));
    let times = one.enrolments.iter();
    let times = times.filter(|time| time.class == Some(file.class.id));
    ClassPerson {
        photo: one.photo.clone(),
        order: one
            .order
            .as_ref()
            .map(|order| order.code.clone())
            .unwrap_or_default(),
        times: times.map(|time| (time.from, time.to)).collect(),
        rate: percent(rate.attended, rate.held),
        tests: check::test_share(&one.assessments),
        chapter: chapters.filter_map(|one| one.score).max(),
        level: eligibility::japanese_level(&one.exams),
        risks: check::risks(one, meter.as_ref(), today),
        trainee: one.trainee.clone(),
        meter,
    }
}

/// Marks of weekly tests by tenth of the points; full points stand in the last one.
fn distribution(file: &ClassFile) -> Vec<usize> {
    let mut tenths = vec![0; 10];
    let all = file.trainees.iter().flat_map(|one| &one.assessments);
    let weekly = |one: &&Assessment| one.kind == Some(Assessed::WeeklyTest);
    for one in all.filter(weekly) {
        let (Some(score), Some(of)) = (one.score, one.of.filter(|of| *of > 0)) else {
            continue;
        };
        let tenth = usize::try_from(score.clamp(0, of) * 10 / of).unwrap_or(0);
        if let Some(count) = tenths.get_mut(tenth.min(9)) {
            *count += 1;
        }
    }
    tenths
}

fn weeks(file: &ClassFile) -> Vec<(NaiveDate, i64)> {
    let ours = file.training.held.iter();
    let ours = ours.filter(|one| one.class == Some(file.class.id));
    let lessons: BTreeMap<Id, &HeldSession> = ours.map(|one| (one.id, one)).collect();
    let mut weeks: BTreeMap<NaiveDate, (i64, i64)> = BTreeMap::new();
    for mark in file.trainees.iter().flat_map(|one| &one.attendance) {
        let lesson = mark.session.and_then(|id| lessons.get(&id));
        let Some((day, held)) = lesson.and_then(|one| Some((one.day?, one.minutes?))) else {
            continue;
        };
        let since_monday = Days::new(day.weekday().num_days_from_monday().into());
        let monday = day.checked_sub_days(since_monday).unwrap_or(day);
        let (attended, all) = weeks.entry(monday).or_default();
        *attended += mark.minutes.unwrap_or(0);
        *all += held;
    }
    let share = |(monday, (attended, all))| Some((monday, percent(attended, all)?));
    weeks.into_iter().filter_map(share).collect()
}
