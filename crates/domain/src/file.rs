//! A trainee's file and an order's file: the rows that papers and checks look at together.

use std::collections::BTreeMap;
use std::sync::Arc;

use chrono::NaiveDate;
use serde::Deserialize;

use crate::career::{Education, Exam, Licence, Work};
use crate::checklist::Item;
use crate::coe::CoeApplication;
use crate::custody::Custody;
use crate::document::Document;
use crate::employment::{Ssw, Terms, WageItem};
use crate::family::{FamilyMember, Relative};
use crate::fee::{Fee, Rate};
use crate::health::{Disease, HealthCheck};
use crate::office::Office;
use crate::order::Order;
use crate::organisation::Organisation;
use crate::passport::Passport;
use crate::photo::Photo;
use crate::place::Place;
use crate::progress::{Assessment, Sitting};
use crate::quota::Quotas;
use crate::reason::Reason;
use crate::rule::Rules;
use crate::stay::Stay;
use crate::trainee::{Country, Trainee};
use crate::training::{
    Attendance, Class, Course, Enrolment, HeldSession, Holiday, PlanLine, PlannedSession, Teacher,
    Timetable,
};
use crate::value::Id;

/// An occupation and operation of `titp_jobs.csv`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Job {
    /// `1-1-2`.
    pub code: String,
    /// 職種.
    pub category_japanese: String,
    /// 作業.
    pub operation_japanese: String,
    /// English name of the category; official only where the list says so.
    pub category_english: String,
    /// English name of the operation; official only where the list says so.
    pub operation_english: String,
}

/// A field of `ssw_fields.csv`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SkillField {
    /// 特定産業分野.
    pub name_japanese: String,
    /// Open to Employment for Skill Development.
    pub esd: bool,
}

/// A public holiday that falls on the same day every year.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FixedHoliday {
    /// Where.
    pub country: Country,
    /// 1 to 12.
    pub month: u32,
    /// 1 to 31.
    pub day: u32,
    /// Its name in English.
    pub name: String,
    /// Its name in Japanese.
    pub name_japanese: String,
}

/// Public lists that come with the program.
#[derive(Clone, Debug, Default)]
pub struct Lists {
    /// Occupations by code.
    pub jobs: BTreeMap<String, Job>,
    /// The papers that programmes ask for.
    pub checklist: Vec<Item>,
    /// Fields of specified skills.
    pub fields: Vec<SkillField>,
    /// Conditions of the company's 13 groups of diseases.
    pub diseases: Vec<Disease>,
    /// How many trainees a host may have.
    pub quotas: Quotas,
    /// Public holidays of a fixed day.
    pub holidays: Vec<FixedHoliday>,
}

/// What every file of an office shares.
#[derive(Clone, Debug)]
pub struct Shared {
    /// The sending organisation.
    pub office: Office,
    /// Organisations by id.
    pub organisations: BTreeMap<Id, Organisation>,
    /// Places by id.
    pub places: BTreeMap<Id, Place>,
    /// Dated rates.
    pub rates: Vec<Rate>,
    /// Teachers by id.
    pub teachers: BTreeMap<Id, Teacher>,
    /// Days without lessons, by day.
    pub holidays: BTreeMap<NaiveDate, Holiday>,
    /// Public lists.
    pub lists: Arc<Lists>,
    /// The rules as the office set them.
    pub rules: Arc<Rules>,
}

impl Shared {
    /// The place and what it lies in, from the smallest up.
    #[must_use]
    pub fn chain(&self, place: Option<Id>) -> Vec<&Place> {
        let mut chain = Vec::new();
        let mut next = place;
        while let Some(place) = next.and_then(|id| self.places.get(&id)) {
            // A place list edited into a circle must not hang the program.
            if chain.len() == 4 {
                break;
            }
            chain.push(place);
            next = place.within;
        }
        chain
    }

    /// The organisation of that id.
    #[must_use]
    pub fn organisation(&self, id: Option<Id>) -> Option<&Organisation> {
        self.organisations.get(&id?)
    }
}

/// Training given to some people, an order's or a class's: planned and held, never mixed.
#[derive(Clone, Debug, Default)]
pub struct Training {
    /// Courses these lessons belong to.
    pub courses: Vec<Course>,
    /// Lessons as planned: of their courses and of the classes they are in.
    pub planned: Vec<PlannedSession>,
    /// Lessons as held: of their courses, and all that one of them has a mark in.
    pub held: Vec<HeldSession>,
    /// Rows of form 1-29 as they were filed.
    pub plan_lines: Vec<PlanLine>,
}

/// What an order offers to specified skilled workers.
#[derive(Clone, Debug, Default)]
pub struct Employment {
    /// The terms.
    pub terms: Option<Terms>,
    /// Their allowances and deductions, in the order entered.
    pub items: Vec<WageItem>,
}

/// Everything stored about one trainee.
#[derive(Clone, Debug)]
pub struct TraineeFile {
    /// What the office shares.
    pub shared: Arc<Shared>,
    /// The person.
    pub trainee: Trainee,
    /// Newest first (by day of issue).
    pub passports: Vec<Passport>,
    /// By first month.
    pub education: Vec<Education>,
    /// By first month.
    pub work: Vec<Work>,
    /// By day.
    pub licences: Vec<Licence>,
    /// By day.
    pub exams: Vec<Exam>,
    /// In the order entered.
    pub family: Vec<FamilyMember>,
    /// In the order entered.
    pub relatives: Vec<Relative>,
    /// Newest first.
    pub stays: Vec<Stay>,
    /// Newest first.
    pub coes: Vec<CoeApplication>,
    /// By day.
    pub fees: Vec<Fee>,
    /// What a specified skilled worker declares.
    pub ssw: Option<Ssw>,
    /// Collected papers, in the order entered.
    pub documents: Vec<Document>,
    /// What changed hands, by day.
    pub custody: Vec<Custody>,
    /// Results of the health check by group.
    pub health: Vec<HealthCheck>,
    /// What people wrote about findings, in the order written.
    pub reasons: Vec<Reason>,
    /// Newest.
    pub photo: Option<Photo>,
    /// JPEG bytes of the photo.
    pub photo_bytes: Option<Arc<[u8]>>,
    /// The order, if any.
    pub order: Option<Arc<Order>>,
    /// The order's training.
    pub training: Arc<Training>,
    /// The order's terms of employment.
    pub employment: Arc<Employment>,
    /// Attendance of this trainee.
    pub attendance: Vec<Attendance>,
    /// Classes this trainee is or was in, by first day.
    pub enrolments: Vec<Enrolment>,
    /// Homework, tests and the like, by day.
    pub assessments: Vec<Assessment>,
}

/// An order with its trainees.
#[derive(Clone, Debug)]
pub struct OrderFile {
    /// What the office shares.
    pub shared: Arc<Shared>,
    /// The order.
    pub order: Arc<Order>,
    /// Its training.
    pub training: Arc<Training>,
    /// Its terms of employment.
    pub employment: Arc<Employment>,
    /// Its trainees, by code.
    pub trainees: Vec<TraineeFile>,
}

/// A class with its lessons and everybody who is or was in it.
#[derive(Clone, Debug)]
pub struct ClassFile {
    /// What the office shares.
    pub shared: Arc<Shared>,
    /// The class.
    pub class: Class,
    /// Its weekly timetable.
    pub timetable: Vec<Timetable>,
    /// Its lessons, and every other lesson its people have a mark in.
    pub training: Arc<Training>,
    /// Who is in it from when to when.
    pub enrolments: Vec<Enrolment>,
    /// Its people, by code.
    pub trainees: Vec<TraineeFile>,
    /// Coming examinations.
    pub sittings: Vec<Sitting>,
    /// Every class of the office, this one among them.
    pub classes: Vec<Class>,
    /// Planned lessons of the other classes, on the days this one has any.
    pub beside: Vec<PlannedSession>,
    /// The teachers of the office.
    pub teachers: Vec<Teacher>,
}
