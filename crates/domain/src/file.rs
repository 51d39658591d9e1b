//! A trainee's file and an order's file: the rows that papers and checks look at together.

use std::collections::BTreeMap;
use std::sync::Arc;

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
use crate::quota::Quotas;
use crate::reason::Reason;
use crate::rule::Rules;
use crate::stay::Stay;
use crate::trainee::Trainee;
use crate::training::{Attendance, Course, HeldSession, PlannedSession};
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

/// Training given to an order's trainees: planned and held, never mixed.
#[derive(Clone, Debug, Default)]
pub struct Training {
    /// Courses of the order.
    pub courses: Vec<Course>,
    /// Lessons as planned.
    pub planned: Vec<PlannedSession>,
    /// Lessons as held.
    pub held: Vec<HeldSession>,
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
