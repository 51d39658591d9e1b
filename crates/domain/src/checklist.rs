//! The checklist of papers that a programme asks for, and which of them one trainee needs.
//!
//! A condition is decided by stored facts. What is not known yet is asked, never taken for no.

mod line;
mod wall;

use std::collections::BTreeMap;

use chrono::{Days, Months, NaiveDate};

use crate::career::ExamKind;
use crate::eligibility;
use crate::file::TraineeFile;
use crate::order::Programme;
use crate::rule::Certainty;
use crate::stay::TitpCategory;
use crate::trainee::{Country, InterviewResult, Marital};

pub(crate) use line::item;
pub use line::{Line, State, of};
pub use wall::{OnWall, Wall, wall};

/// One row of `checklists.csv`.
#[derive(Clone, Debug, PartialEq)]
pub struct Item {
    /// The programme it belongs to.
    pub programme: Programme,
    /// The country of the sending organisation.
    pub country: Country,
    /// `document_key`, unique within programme and country.
    pub key: String,
    /// English name.
    pub name_english: String,
    /// Japanese name; without a form number a working rendering.
    pub name_japanese: String,
    /// Lao name, a working rendering; may be missing.
    pub name_lao: String,
    /// Vietnamese name, a working rendering; may be missing.
    pub name_vietnamese: String,
    /// Who has or makes it, in English as in the source.
    pub holder: String,
    /// `original`, `copy` and the like, as in the source.
    pub form: String,
    /// How many, where the source says so.
    pub copies: Option<i64>,
    /// How long it is good for; none = no period was found.
    pub validity: Option<Validity>,
    /// Day the period counts from.
    pub counted_from: CountedFrom,
    /// What the source adds.
    pub note: String,
    /// When it is needed.
    pub condition: Condition,
    /// How sure it is that it is asked for.
    pub certainty: Certainty,
    /// `recruit`, `plan`, `coe`, `visa`, `after training`, `departure`, `support`, `optional`.
    pub stage: String,
    /// `plan`, `coe`, `visa`, `customer`, `kept`, `authority_home`.
    pub recipient: String,
    /// Where it was read.
    pub source: String,
}

/// A period in calendar units: 3 months is never 90 days.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Validity {
    /// Days.
    Days(u64),
    /// Calendar months; a year is twelve.
    Months(u32),
}

impl Validity {
    /// The last day of a period that counts from `day`.
    #[must_use]
    pub fn until(self, day: NaiveDate) -> Option<NaiveDate> {
        match self {
            Self::Days(days) => day.checked_add_days(Days::new(days)),
            Self::Months(months) => day.checked_add_months(Months::new(months)),
        }
    }

    /// The first day a period may count from to be good on `day`.
    #[must_use]
    pub fn since(self, day: NaiveDate) -> Option<NaiveDate> {
        let mut first = match self {
            Self::Days(days) => day.checked_sub_days(Days::new(days)),
            Self::Months(months) => day.checked_sub_months(Months::new(months)),
        }?;
        // Three months before 31 May is 28 February, which is good until 28 May only.
        while self.until(first)? < day {
            first = first.succ_opt()?;
        }
        Some(first)
    }
}

/// The day a period counts from.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum CountedFrom {
    /// The day of issue.
    #[default]
    Issue,
    /// The day the photo was taken.
    Photo,
    /// The day of the chest X-ray.
    Xray,
    /// Each lecture hour (the window runs back from the entry): not a period of the paper.
    Lecture,
    /// The day of a medical examination.
    Exam,
}

impl Item {
    /// Whether the sending side gets or makes it: the candidate, those around them, and the office.
    #[must_use]
    pub fn is_ours(&self) -> bool {
        const JAPAN: [&str; 6] = [
            "host",
            "employer,",
            "employer or",
            "agent in Japan",
            "Immigration Services Agency",
            "OTIT",
        ];
        self.holder != "employer" && !JAPAN.iter().any(|who| self.holder.starts_with(who))
    }
}

/// Clauses that must all hold: `cert_type=Bb;still_enrolled=yes`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Condition(Vec<(&'static str, String)>);

/// The facts that conditions may name, and the values each can have.
const CLAUSES: [(&str, &[&str]); 17] = [
    ("marital", &["single"]),
    ("former_abroad_stay", &["yes"]),
    ("care_job", &["yes"]),
    ("titp2_completed", &["yes", "no"]),
    ("titp2_matching_job", &["no"]),
    ("a1_test_passed", &["yes", "no"]),
    ("cert_type", &["A", "Ba", "Bb", "Bc"]),
    ("farmer", &["yes", "no"]),
    ("still_enrolled", &["yes"]),
    ("training_proof", &["1-34"]),
    ("pre_entry_lecture_used", &["yes"]),
    ("translation_needed", &["yes"]),
    ("difficulty_notified", &["yes"]),
    ("older_coe_list", &["yes"]),
    ("bank_loan", &["yes"]),
    ("interview_passed", &["yes"]),
    ("contract_signed", &["yes"]),
];

/// Whether a paper is needed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Need {
    /// All clauses hold.
    Needed,
    /// A fact is missing: to be asked.
    Ask,
    /// A clause does not hold.
    NotNeeded,
}

impl Condition {
    /// Reads the column `condition`.
    ///
    /// # Errors
    /// The clause that is not in the vocabulary.
    pub fn parse(text: &str) -> Result<Self, String> {
        let clauses = text.split(';').map(str::trim).filter(|c| !c.is_empty());
        let read = |clause: &str| {
            let (name, value) = clause.split_once('=')?;
            let (name, values) = CLAUSES.iter().find(|(known, _)| *known == name)?;
            values.contains(&value).then(|| (*name, value.to_owned()))
        };
        clauses
            .map(|clause| read(clause).ok_or_else(|| clause.to_owned()))
            .collect::<Result<_, _>>()
            .map(Self)
    }

    /// Whether the paper is needed by what is known.
    #[must_use]
    pub fn need(&self, known: &Known) -> Need {
        let mut need = Need::Needed;
        for (name, wanted) in &self.0 {
            match known.says(name) {
                Some(value) if value == wanted => {}
                Some(_) => return Need::NotNeeded,
                None => need = Need::Ask,
            }
        }
        need
    }
}

/// What is known of the facts that conditions name.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Known(BTreeMap<&'static str, String>);

impl Known {
    /// What a trainee's file says.
    #[must_use]
    pub fn of(file: &TraineeFile) -> Self {
        let mut known = Self::default();
        let person = &file.trainee;
        if let Some(marital) = person.marital {
            let single = marital != Marital::Married;
            known.put("marital", if single { "single" } else { "married" });
        }
        if !file.stays.is_empty() || file.coes.iter().any(|coe| coe.order != person.order) {
            known.put("former_abroad_stay", "yes");
        }
        known.order(file);
        known.completed(file);
        let results = file.exams.iter();
        let results = results.filter(|exam| exam.kind == Some(ExamKind::Japanese));
        // Every level that a test proves is A1 or more. Whether other tests count is not confirmed.
        if eligibility::japanese(&file.exams).is_some() {
            known.flag("a1_test_passed", true);
        } else if results.filter_map(|exam| exam.passed).max() == Some(false) {
            known.flag("a1_test_passed", false);
        }
        if person.occupation.contains('農') || person.occupation.contains("家業") {
            known.flag("farmer", true);
        } else if !person.occupation.is_empty() {
            known.flag("farmer", false);
        }
        // A setting of the office, off unless it says otherwise.
        known.flag(
            "older_coe_list",
            file.shared.office.older_coe_list == Some(true),
        );
        if let Some(needed) = person.translation_needed {
            known.flag("translation_needed", needed);
        }
        if let Some(notified) = person.difficulty_notified {
            known.flag("difficulty_notified", notified);
        }
        known.flag("bank_loan", person.loan_share.is_some());
        if let Some(result) = person.interview_result {
            known.flag("interview_passed", result == InterviewResult::Passed);
        }
        known.flag("contract_signed", person.contract_signed_on.is_some());
        known
    }

    fn order(&mut self, file: &TraineeFile) {
        let Some(order) = file.order.as_deref() else {
            return;
        };
        if let Some(job) = file.shared.lists.jobs.get(&order.job_code) {
            self.flag("care_job", job.category_japanese.contains("介護"));
        } else if !order.ssw_field.is_empty() {
            self.flag("care_job", order.ssw_field.contains("介護"));
        }
        if let Some(experience) = order.experience {
            self.put("cert_type", experience.code());
        }
        if let Some(enrolled) = order.still_enrolled {
            self.flag("still_enrolled", enrolled);
        }
        if let Some(proof) = order.training_proof {
            self.put("training_proof", proof.code());
        }
        if !file.training.planned.is_empty() || !file.training.held.is_empty() {
            self.flag("pre_entry_lecture_used", true);
        }
    }

    fn completed(&mut self, file: &TraineeFile) {
        let second = |stay: &&crate::stay::Stay| {
            matches!(stay.titp, Some(TitpCategory::B | TitpCategory::E))
        };
        let stays: Vec<_> = file.stays.iter().filter(second).collect();
        let matching = file.ssw.as_ref().and_then(|ssw| ssw.titp2_matching);
        if stays.iter().any(|stay| stay.completed_well == Some(true)) {
            self.flag("titp2_completed", true);
            if let Some(matching) = matching {
                self.flag("titp2_matching_job", matching);
            }
        } else if stays.iter().all(|stay| stay.completed_well == Some(false)) {
            // Also when there was none.
            self.flag("titp2_completed", false);
            self.flag("titp2_matching_job", false);
        }
    }

    fn put(&mut self, name: &'static str, value: &str) {
        self.0.insert(name, value.to_owned());
    }

    fn flag(&mut self, name: &'static str, value: bool) {
        self.put(name, if value { "yes" } else { "no" });
    }

    /// The value of a fact, when it is known.
    #[must_use]
    pub fn says(&self, name: &str) -> Option<&str> {
        self.0.get(name).map(String::as_str)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A fact that is not yet known counts as "ask", never as "no".
    #[test]
    fn a_condition_is_met_not_met_or_still_to_be_asked() {
        let condition = Condition::parse("cert_type=Bb;still_enrolled=yes").unwrap();
        let mut known = Known::default();
        assert_eq!(condition.need(&known), Need::Ask);
        known.put("cert_type", "A");
        assert_eq!(condition.need(&known), Need::NotNeeded);
        known.put("cert_type", "Bb");
        assert_eq!(condition.need(&known), Need::Ask);
        known.flag("still_enrolled", true);
        assert_eq!(condition.need(&known), Need::Needed);
        assert_eq!(Condition::default().need(&known), Need::Needed);
    }

    #[test]
    fn a_clause_that_is_not_in_the_vocabulary_is_named() {
        for (text, wrong) in [
            ("cert_type=C", "cert_type=C"),
            ("marital=single;x=yes", "x=yes"),
            ("farmer", "farmer"),
        ] {
            assert_eq!(Condition::parse(text), Err(wrong.to_owned()));
        }
    }
}
