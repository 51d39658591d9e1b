//! What who has signed in may see, and the note that is left when something is opened that is
//! nobody's business without a reason.

use std::collections::BTreeSet;
use std::sync::{Arc, Mutex, PoisonError};

use chrono::NaiveDate;
use domain::account::{Account, Reading, Sensitive};
use domain::fact::{self, Fact, Protection};
use domain::finding::Finding;
use domain::progress::Assessment;
use domain::record::Record;
use domain::trainee::Trainee;
use domain::training::{Class, Enrolment};
use domain::value::{Id, Value};
use store::{Read, Stamp};

use crate::check_file::not_found;
use crate::error::OfficeError;
use crate::op::Op;
use crate::session::Session;

/// What was opened since somebody signed in; the reading sessions share it.
pub(crate) type Opened = Arc<Mutex<BTreeSet<(Id, Sensitive)>>>;

/// What of a protection is opened one by one, and noted.
fn sensitive(protection: Protection) -> Option<Sensitive> {
    match protection {
        Protection::Health => Some(Sensitive::Health),
        Protection::Criminal => Some(Sensitive::Criminal),
        _ => None,
    }
}

/// The trainee a row is about.
fn subject<R: Record>(row: &R) -> Option<Id> {
    if R::NOUN == Trainee::NOUN {
        return Some(row.id());
    }
    match row.value("trainee") {
        Some(Value::Ref(id)) => Some(id),
        _ => None,
    }
}

impl Session {
    /// Who has signed in.
    #[must_use]
    pub fn account(&self) -> &Account {
        &self.account
    }

    /// Whether a field of a row is shown.
    pub(crate) fn shows<R: Record>(&self, fact: &Fact, row: &R) -> bool {
        if self.practice {
            return true;
        }
        if !self.account.sees(fact.protection) {
            return false;
        }
        let (Some(kind), Some(subject)) = (sensitive(fact.protection), subject(row)) else {
            return true;
        };
        self.has_opened(subject, kind)
    }

    fn has_opened(&self, subject: Id, kind: Sensitive) -> bool {
        let opened = self.opened.lock().unwrap_or_else(PoisonError::into_inner);
        opened.contains(&(subject, kind))
    }

    /// Whether what follows from the facts of a trainee may be told, by the protection of the fact.
    pub(crate) fn tells(&self, key: &str, trainee: Id) -> bool {
        let Some(fact) = fact::find(key) else {
            return true;
        };
        if self.practice {
            return true;
        }
        let opened = sensitive(fact.protection).is_none_or(|kind| self.has_opened(trainee, kind));
        self.account.sees(fact.protection) && opened
    }

    /// Leaves out findings whose sentence would tell what is not shown.
    pub(crate) fn told(&self, findings: &mut Vec<Finding>, trainee: Id) {
        findings.retain(|finding| self.tells(&finding.place.fact, trainee));
    }

    /// Opens what is protected in a trainee's file, until who has signed in leaves. It is noted once
    /// a day; nothing is noted in a practice office, whose people are nobody.
    ///
    /// # Errors
    /// [`OfficeError::NotPermitted`] without the permission; [`OfficeError::NotFound`]; the store's.
    pub fn open_protected(
        &mut self,
        code: &str,
        kind: Sensitive,
        today: NaiveDate,
        stamp: &Stamp,
    ) -> Result<(), OfficeError> {
        let trainee = self.store.trainee_by_code(code)?;
        let trainee = trainee.ok_or_else(|| not_found("trainee", code))?;
        let protection = match kind {
            Sensitive::Health => Protection::Health,
            Sensitive::Criminal => Protection::Criminal,
        };
        if !self.account.sees(protection) {
            return Err(OfficeError::NotPermitted);
        }
        if !self.practice {
            let reader = self.account.name.clone();
            self.transact(Op::ReadProtected, stamp, |tx| {
                let subject = trainee.id.to_string();
                let noted: Vec<Reading> = tx.by("subject", &Value::text(&subject))?;
                let same = |one: &Reading| {
                    (one.kind, one.read_on, &one.reader) == (Some(kind), Some(today), &reader)
                };
                if !noted.iter().any(same) {
                    let mut reading = Reading::blank(tx.new_id());
                    reading.subject = subject;
                    reading.reader.clone_from(&reader);
                    reading.kind = Some(kind);
                    reading.read_on = Some(today);
                    tx.put(&reading)?;
                }
                Ok::<_, OfficeError>(())
            })?;
        }
        let mut opened = self.opened.lock().unwrap_or_else(PoisonError::into_inner);
        opened.insert((trainee.id, kind));
        Ok(())
    }

    /// A teacher opens the own classes and nobody else's.
    pub(crate) fn may_open_class(&self, class: &Class) -> Result<(), OfficeError> {
        match self.account.own_classes() {
            Some(own) if !self.practice && !own.holds(class.teacher) => {
                Err(OfficeError::NotPermitted)
            }
            _ => Ok(()),
        }
    }

    /// Who is kept to the own classes opens no order and no centre.
    pub(crate) fn may_open_everybody(&self) -> Result<(), OfficeError> {
        match self.account.own_classes() {
            Some(_) if !self.practice => Err(OfficeError::NotPermitted),
            _ => Ok(()),
        }
    }

    /// A teacher opens the people of the own classes.
    pub(crate) fn may_open_trainee(&self, trainee: Id) -> Result<(), OfficeError> {
        if self.practice || self.account.own_classes().is_none() {
            return Ok(());
        }
        let times: Vec<Enrolment> = self.store.by("trainee", &Value::Ref(trainee))?;
        for class in times.iter().filter_map(|time| time.class) {
            let class: Option<Class> = self.store.get(class)?;
            if class.is_some_and(|class| self.may_open_class(&class).is_ok()) {
                return Ok(());
            }
        }
        Err(OfficeError::NotPermitted)
    }

    /// Who may not see a field may not change it, and a teacher changes nothing but progress of the
    /// own people.
    pub(crate) fn may_change(
        &self,
        noun: &str,
        id: Id,
        fact: Option<&Fact>,
    ) -> Result<(), OfficeError> {
        if self.practice {
            return Ok(());
        }
        let row = domain::for_noun!(noun, R => {
            self.store.get::<R>(id)?.map(|row| {
                let shown = fact.is_none_or(|fact| self.shows(fact, &row));
                (shown, subject(&row))
            })
        });
        let Some((shown, subject)) = row.flatten() else {
            return Ok(());
        };
        if !shown {
            return Err(OfficeError::NotPermitted);
        }
        self.may_add(noun, subject)
    }

    /// A teacher adds nothing but progress of the own people.
    pub(crate) fn may_add(&self, noun: &str, subject: Option<Id>) -> Result<(), OfficeError> {
        if self.practice || self.account.own_classes().is_none() {
            return Ok(());
        }
        match subject {
            Some(subject) if noun == Assessment::NOUN => self.may_open_trainee(subject),
            _ => Err(OfficeError::NotPermitted),
        }
    }

    /// Whether the history tells the values of a fact; that it changed is always told.
    pub(crate) fn remembers(&self, fact: &Fact) -> bool {
        self.practice || self.account.sees(fact.protection) && sensitive(fact.protection).is_none()
    }
}
