//! What is wrong with a trainee's file or a whole order.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use chrono::NaiveDate;
use domain::check;
use domain::file::{OrderFile, TraineeFile};
use domain::finding::Finding;
use domain::passport::Passport;
use domain::trainee::Trainee;
use domain::value::Value;
use store::Read;

use crate::error::OfficeError;
use crate::session::Session;

/// One trainee or one order, by code.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Target {
    /// A trainee.
    Trainee(String),
    /// An order with its trainees.
    Order(String),
    /// A class with its people.
    Class(String),
    /// A training centre, by name.
    Centre(String),
}

impl Target {
    /// Its code.
    #[must_use]
    pub fn code(&self) -> &str {
        match self {
            Self::Trainee(code) | Self::Order(code) | Self::Class(code) | Self::Centre(code) => {
                code
            }
        }
    }
}

impl Session {
    /// Findings, most severe first. Papers are dated the order's filing day, or `today`.
    ///
    /// # Errors
    /// [`OfficeError::NotFound`] and the store's.
    pub fn check(&self, target: &Target, today: NaiveDate) -> Result<Vec<Finding>, OfficeError> {
        let mut findings = match target {
            Target::Trainee(code) => {
                let file = self.trainee_file(code)?;
                let day = dated(&file, today);
                let mut findings = check::trainee(&file, &file.shared.rules, day, today);
                let id = file.trainee.id;
                findings.extend(self.shared_passports(&[file])?);
                self.told(&mut findings, id);
                findings
            }
            Target::Order(code) => {
                let file = self.order_file(code)?;
                let day = file.order.filed_on.unwrap_or(today);
                let mut findings = check::order(&file, &file.shared.rules, day);
                for trainee in &file.trainees {
                    let mut of_one = check::trainee(trainee, &trainee.shared.rules, day, today);
                    self.told(&mut of_one, trainee.trainee.id);
                    findings.extend(of_one);
                }
                findings.extend(self.shared_passports(&file.trainees)?);
                findings
            }
            Target::Class(code) => {
                let file = self.class_file(code)?;
                check::class(&file, &file.shared.rules, today)
            }
            Target::Centre(_) => Vec::new(),
        };
        Finding::by_severity(&mut findings);
        Ok(findings)
    }

    /// Passports of these people that somebody else in the office has too.
    pub(crate) fn shared_passports(
        &self,
        files: &[TraineeFile],
    ) -> Result<Vec<Finding>, OfficeError> {
        let mut holders: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
        for passport in files.iter().flat_map(|file| &file.passports) {
            if passport.number.is_empty() || holders.contains_key(&passport.number) {
                continue;
            }
            let mut codes = BTreeSet::new();
            for same in self
                .store
                .by::<Passport>("number", &Value::text(&passport.number))?
            {
                let Some(id) = same.trainee else { continue };
                codes.extend(self.store.get::<Trainee>(id)?.map(|trainee| trainee.code));
            }
            holders.insert(passport.number.clone(), codes);
        }
        let mut findings = check::shared_passports(&holders);
        findings.retain(|found| files.iter().any(|f| f.trainee.code == found.place.code));
        Ok(findings)
    }

    pub(crate) fn trainee_file(&self, code: &str) -> Result<TraineeFile, OfficeError> {
        let found = self.store.trainee_by_code(code)?;
        let trainee = found.ok_or_else(|| not_found("trainee", code))?;
        self.may_open_trainee(trainee.id)?;
        let shared = self
            .store
            .load_shared(Arc::clone(&self.lists), &self.shipped)?;
        Ok(self.store.trainee_file(&shared, trainee.id)?)
    }

    pub(crate) fn order_file(&self, code: &str) -> Result<OrderFile, OfficeError> {
        self.may_open_everybody()?;
        let found = self.store.order_by_code(code)?;
        let order = found.ok_or_else(|| not_found("order", code))?;
        let shared = self
            .store
            .load_shared(Arc::clone(&self.lists), &self.shipped)?;
        Ok(self.store.order_file(&shared, order.id)?)
    }
}

pub(crate) fn not_found(noun: &'static str, code: &str) -> OfficeError {
    OfficeError::NotFound {
        noun,
        code: code.to_owned(),
    }
}

/// The day a trainee's papers carry.
pub(crate) fn dated(file: &TraineeFile, today: NaiveDate) -> NaiveDate {
    file.order
        .as_ref()
        .and_then(|order| order.filed_on)
        .unwrap_or(today)
}
