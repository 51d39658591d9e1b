//! The one registry of facts. Import columns, form placeholders, fields on the
//! screen, history, places of findings and permissions name a fact only by its key.

use crate::record::Record;
use crate::value::Kind;

/// Who may see a fact besides the office.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Protection {
    /// May stand on a paper for the employer.
    Open,
    /// Phone, e-mail.
    Contact,
    /// Identity and passport numbers.
    Identity,
    /// Health details.
    Health,
    /// Religion.
    Religion,
    /// Criminal record, deportation.
    Criminal,
    /// Income of the family.
    Income,
    /// The guarantor at home.
    Guarantor,
}

impl Protection {
    /// True when the employer may read it at an interview (`forms.md` §6, visibility `customer`).
    #[must_use]
    pub fn customer_may_see(self) -> bool {
        self == Self::Open
    }
}

/// One fact: `trainee.birth_date`, what it holds and who may see it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Fact {
    /// `noun.field`.
    pub key: &'static str,
    /// What it holds.
    pub kind: Kind,
    /// Who may see it.
    pub protection: Protection,
    /// Computed from stored facts, never stored or typed.
    pub derived: bool,
}

impl Fact {
    /// The noun of the key.
    #[must_use]
    pub fn noun(&self) -> &'static str {
        self.key.split_once('.').map_or(self.key, |(noun, _)| noun)
    }

    /// The field of the key, without its noun.
    #[must_use]
    pub fn field(&self) -> &'static str {
        self.key.split_once('.').map_or("", |(_, field)| field)
    }
}

/// Stored facts, by record.
#[must_use]
pub fn stored() -> [&'static [Fact]; 44] {
    use crate::{
        account, career, coe, custody, document, employment, enquiry, family, fee, health, office,
        order, organisation, passport, photo, place, printing, progress, reason, rule, stay,
        trainee, training, wording,
    };
    [
        office::Office::FACTS,
        organisation::Organisation::FACTS,
        place::Place::FACTS,
        order::Order::FACTS,
        trainee::Trainee::FACTS,
        passport::Passport::FACTS,
        career::Education::FACTS,
        career::Work::FACTS,
        career::Exam::FACTS,
        career::Licence::FACTS,
        family::FamilyMember::FACTS,
        family::Relative::FACTS,
        stay::Stay::FACTS,
        coe::CoeApplication::FACTS,
        fee::Fee::FACTS,
        fee::Rate::FACTS,
        photo::Photo::FACTS,
        training::Course::FACTS,
        training::PlannedSession::FACTS,
        training::HeldSession::FACTS,
        training::Attendance::FACTS,
        training::Teacher::FACTS,
        training::Class::FACTS,
        training::Enrolment::FACTS,
        training::Timetable::FACTS,
        training::Holiday::FACTS,
        training::PlanLine::FACTS,
        training::RegisterScan::FACTS,
        progress::Assessment::FACTS,
        progress::Sitting::FACTS,
        printing::Printing::FACTS,
        employment::Terms::FACTS,
        employment::WageItem::FACTS,
        employment::Ssw::FACTS,
        document::Document::FACTS,
        wording::Wording::FACTS,
        wording::Confirmation::FACTS,
        enquiry::Enquiry::FACTS,
        custody::Custody::FACTS,
        health::HealthCheck::FACTS,
        reason::Reason::FACTS,
        rule::RuleSetting::FACTS,
        account::Account::FACTS,
        account::Reading::FACTS,
    ]
}

/// Every fact: stored ones first, then derived ones.
pub fn registry() -> impl Iterator<Item = &'static Fact> {
    stored()
        .into_iter()
        .flatten()
        .chain(crate::sheet::DERIVED)
        .chain(crate::sheet::DERIVED_PROTECTED)
}

/// The fact of that key.
#[must_use]
pub fn find(key: &str) -> Option<&'static Fact> {
    registry().find(|fact| fact.key == key)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::sheet::LISTS;

    #[test]
    fn a_key_names_one_fact_only() {
        let mut seen = BTreeSet::new();
        for fact in registry() {
            assert!(seen.insert(fact.key), "{} stands twice", fact.key);
        }
    }

    #[test]
    fn every_list_of_the_sheet_holds_facts_of_the_registry() {
        for (list, _) in LISTS {
            assert!(crate::sheet::facts_of_list(list).next().is_some(), "{list}");
        }
    }

    /// `forms.md` §6 calls these internal; a paper for the employer must never carry them.
    #[test]
    fn what_the_employer_must_not_see_is_protected() {
        for key in [
            "trainee.phone",
            "trainee.email",
            "trainee.id_number",
            "trainee.religion",
            "trainee.colour_blind",
            "trainee.health_note",
            "trainee.criminal",
            "trainee.family_income",
            "family.income",
            "trainee.guarantor_name",
            "trainee.guarantor_phone",
            "passport.number",
        ] {
            let fact = find(key).unwrap_or_else(|| panic!("{key} is a fact"));
            assert!(!fact.protection.customer_may_see(), "{key}");
        }
    }
}
