//! The fact sheet: every value a paper may print about one trainee or one order,
//! by fact key. Papers format these values and never compute.
//!
//! Scalars hold stored facts of the trainee, the newest passport, the order, the
//! office, and the derived facts below. Lists hold one map of facts per row.

mod class;
mod collected;
mod employment;
mod fees;
mod lessons;
mod order;
mod organisation;
mod record;
mod report;
mod trainee;
mod wall;

use std::collections::BTreeMap;

use crate::career::Employment as EmploymentKind;
use crate::checklist::State;
use crate::eligibility::Outcome;
use crate::fact::{Fact, Protection};
use crate::organisation::Preparation;
use crate::record::Record;
use crate::stay::TitpCategory;
use crate::training::{ProviderKind, Subject};
use crate::value::{Kind, Value};

pub use class::of_class;
pub use lessons::{PlannedRow, counted_once, planned_rows};
pub use order::of_order;
pub use organisation::{of_organisation, preparatory};
pub use record::{RecordGroup, groups as record_groups, is_unusual, of_records};
pub use report::{of_centre, put_month};
pub use trainee::of_trainee;
pub(crate) use trainee::related_months;
pub use wall::WALL_HEADS;

/// Values by fact key.
pub type Row = BTreeMap<&'static str, Value>;

/// All values of one trainee or one order.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct FactSheet {
    /// Single values.
    pub values: Row,
    /// Rows by list name, see [`LISTS`].
    pub lists: BTreeMap<&'static str, Vec<Row>>,
}

impl FactSheet {
    /// A single value; [`Value::Empty`] when there is none.
    #[must_use]
    pub fn value(&self, key: &str) -> &Value {
        self.values.get(key).unwrap_or(&Value::Empty)
    }

    /// The rows of a list.
    #[must_use]
    pub fn list(&self, name: &str) -> &[Row] {
        self.lists.get(name).map_or(&[], Vec::as_slice)
    }
}

/// The lists of a fact sheet and the nouns whose facts their rows hold.
pub const LISTS: &[(&str, &[&str])] = &[
    ("education", &["education"]),
    ("work", &["work"]),
    ("licence", &["licence"]),
    ("related", &["related"]),
    ("family", &["family"]),
    ("relative", &["relative"]),
    ("stay", &["stay"]),
    ("fee_sending", &["fee"]),
    ("fee_preparatory", &["fee"]),
    ("fee", &["fee"]),
    ("hours", &["lesson"]),
    ("plan_entrusted", &["lesson"]),
    ("plan_external", &["lesson"]),
    ("record_entrusted", &["lesson"]),
    ("record_external", &["lesson"]),
    ("held_days", &["held_day"]),
    ("month_lessons", &["held_day"]),
    ("class_people", &["trainee", "class_person"]),
    ("report_subjects", &["report_subject"]),
    ("report_marks", &["assessment"]),
    ("report_people", &["trainee", "report"]),
    ("report_classes", &["class", "register", "report"]),
    ("record_people", &["trainee", "record_person"]),
    ("record_subjects", &["record_subject"]),
    ("unusual_marks", &["unusual_mark"]),
    ("trainees", &["trainee", "passport"]),
    ("exam", &["exam"]),
    ("exam_skill", &["exam"]),
    ("exam_japanese", &["exam"]),
    ("titp_history", &["stay"]),
    ("titp2", &["stay"]),
    ("allowance", &["wage_item"]),
    ("deduction", &["wage_item"]),
    ("document", &["document", "checklist"]),
    ("coe_checklist", &["checklist", "document"]),
    ("checklist", &["checklist", "document"]),
    ("slip", &["custody", "document", "checklist"]),
    ("verdict", &["verdict"]),
    ("health", &["health_check"]),
    ("wall", &["trainee", "wall"]),
    ("wall_papers", &["wall_paper", "checklist"]),
    ("wall_findings", &["wall_finding"]),
];

macro_rules! derived {
    ($($key:literal, $kind:expr;)*) => {
        derived!(@ $($key, $kind, Open;)*)
    };
    (@ $($key:literal, $kind:expr, $protection:ident;)*) => {
        &[$(Fact { key: $key, kind: $kind, protection: Protection::$protection, derived: true },)*]
    };
}

/// Facts computed from stored ones that an employer must not see.
pub const DERIVED_PROTECTED: &[Fact] = derived!(@
    "coe.number", Kind::Digits, Identity;
    "trainee.loan", Kind::Money, Income;
    "verdict.value", Kind::Text, Health;
    "verdict.reason", Kind::Text, Health;
);

/// Facts computed from stored ones.
pub const DERIVED: &[Fact] = derived!(
    "paper.date", Kind::Date;
    "trainee.name_latin", Kind::Latin;
    "trainee.age", Kind::Int;
    "trainee.address_latin", Kind::Latin;
    "trainee.address_native", Kind::Native;
    "trainee.address_japanese", Kind::Japanese;
    "trainee.home_town", Kind::Latin;
    "trainee.birthplace_latin", Kind::Latin;
    "trainee.birthplace_native", Kind::Native;
    "trainee.birthplace_japanese", Kind::Japanese;
    "trainee.number", Kind::Int;
    "job.category_japanese", Kind::Japanese;
    "job.operation_japanese", Kind::Japanese;
    "job.category_english", Kind::Latin;
    "job.operation_english", Kind::Latin;
    "supervising.name_japanese", Kind::Japanese;
    "supervising.name_latin", Kind::Latin;
    "supervising.address_japanese", Kind::Japanese;
    "supervising.phone", Kind::Digits;
    "supervising.mobile", Kind::Digits;
    "supervising.representative", Kind::Text;
    "supervising.signer_title", Kind::Text;
    "supervising.signer_name", Kind::Text;
    "implementing.name_japanese", Kind::Japanese;
    "implementing.name_latin", Kind::Latin;
    "implementing.address_japanese", Kind::Japanese;
    "implementing.phone", Kind::Digits;
    "implementing.mobile", Kind::Digits;
    "implementing.representative", Kind::Text;
    "implementing.signer_title", Kind::Text;
    "implementing.signer_name", Kind::Text;
    "family.name", Kind::Text;
    "family.age", Kind::Int;
    "education.length_months", Kind::Int;
    "related.job", Kind::Japanese;
    "related.years", Kind::Int;
    "stay.any", Kind::Flag;
    "stay.count", Kind::Int;
    "stay.last_from", Kind::Date;
    "stay.last_to", Kind::Date;
    "stay.last_titp", Kind::Flag;
    "stay.titp_any", Kind::Flag;
    "stay.titp_from", Kind::Date;
    "stay.titp_to", Kind::Date;
    "stay.titp_category", Kind::Choice(TitpCategory::CHOICES);
    "coe.any", Kind::Flag;
    "coe.count", Kind::Int;
    "coe.refused", Kind::Flag;
    "coe.refused_count", Kind::Int;
    "coe.refused_detail", Kind::Text;
    "fee.amount", Kind::Money;
    "fee.amount_yen", Kind::Money;
    "fee.payee_name", Kind::Text;
    "fee.payee_role", Kind::Text;
    "fee.sending_total", Kind::Money;
    "fee.sending_total_yen", Kind::Money;
    "fee.preparatory_total", Kind::Money;
    "fee.preparatory_total_yen", Kind::Money;
    "fee.total", Kind::Money;
    "fee.total_yen", Kind::Money;
    "lesson.subject", Kind::Choice(Subject::CHOICES);
    "lesson.from", Kind::Date;
    "lesson.to", Kind::Date;
    "lesson.minutes", Kind::Int;
    "lesson.sessions", Kind::Int;
    "lesson.provider_kind", Kind::Choice(ProviderKind::CHOICES);
    "lesson.provider_name", Kind::Text;
    "lesson.provider_address", Kind::Text;
    "lesson.outsourced", Kind::Flag;
    "lesson.venue_name", Kind::Text;
    "lesson.venue_address", Kind::Text;
    "hours.total_minutes", Kind::Int;
    "hours.from", Kind::Date;
    "hours.to", Kind::Date;
    "hours.course", Kind::Text;
    "hours.provider_name", Kind::Text;
    "hours.venue_name", Kind::Text;
    "record.number", Kind::Int;
    "record.count", Kind::Int;
    "record.from", Kind::Date;
    "record.to", Kind::Date;
    "record.minutes", Kind::Int;
    "held_day.day", Kind::Date;
    "held_day.weekday", Kind::Japanese;
    "held_day.first", Kind::Flag;
    "held_day.rest", Kind::Flag;
    "held_day.starts", Kind::Time;
    "held_day.ends", Kind::Time;
    "held_day.minutes", Kind::Int;
    "held_day.break_minutes", Kind::Int;
    "held_day.subject", Kind::Choice(Subject::CHOICES);
    "held_day.content", Kind::Text;
    "held_day.teacher", Kind::Text;
    "held_day.place", Kind::Text;
    "held_day.note", Kind::Text;
    "record_person.entry_on", Kind::Date;
    "record_person.minutes", Kind::Int;
    "record_person.missed", Kind::Int;
    "record_person.differs", Kind::Flag;
    "record_subject.subject", Kind::Choice(Subject::CHOICES);
    "record_subject.planned", Kind::Int;
    "record_subject.held", Kind::Int;
    "record_subject.differs", Kind::Flag;
    "unusual_mark.count", Kind::Int;
    "unusual_mark.from", Kind::Date;
    "unusual_mark.to", Kind::Date;
    "unusual_mark.entered_on", Kind::Date;
    "unusual_mark.entered_by", Kind::Text;
    "unusual_mark.reason", Kind::Text;
    "unusual_mark.people", Kind::Text;
    "register.month", Kind::Month;
    "register.teacher", Kind::Text;
    "register.heads", Kind::Text;
    "register.weekdays", Kind::Japanese;
    "register.people", Kind::Int;
    "class_person.from", Kind::Date;
    "class_person.to", Kind::Date;
    "class_person.order", Kind::Text;
    "class_person.marks", Kind::Text;
    "class_person.minutes", Kind::Int;
    "class_person.held", Kind::Int;
    "report.month", Kind::Month;
    "report.centre", Kind::Text;
    "report.held_minutes", Kind::Int;
    "report.attended_minutes", Kind::Int;
    "report.rate", Kind::Int;
    "report.late", Kind::Int;
    "report.left_early", Kind::Int;
    "report.absent", Kind::Int;
    "report.excused", Kind::Int;
    "report.total_minutes", Kind::Int;
    "report.counted_minutes", Kind::Int;
    "report.needed_minutes", Kind::Int;
    "report.missing_minutes", Kind::Int;
    "report.qualifies", Kind::Flag;
    "report.tests", Kind::Int;
    "report.chapter", Kind::Int;
    "report.level", Kind::Text;
    "report.qualified", Kind::Int;
    "report.proven", Kind::Int;
    "report_subject.subject", Kind::Choice(Subject::CHOICES);
    "report_subject.held", Kind::Int;
    "report_subject.attended", Kind::Int;
    "plan.entrusted_minutes", Kind::Int;
    "plan.external_minutes", Kind::Int;
    "record.entrusted_minutes", Kind::Int;
    "record.external_minutes", Kind::Int;
    "order.trainee_count", Kind::Int;
    "order.related_all", Kind::Flag;
    "trainee.related_months", Kind::Int;
    "supervising.email", Kind::Text;
    "implementing.address_latin", Kind::Latin;
    "implementing.corporate_number", Kind::Digits;
    "implementing.insurance_number", Kind::Digits;
    "implementing.capital", Kind::Money;
    "implementing.sales", Kind::Money;
    "implementing.staff", Kind::Int;
    "placement.name_japanese", Kind::Japanese;
    "placement.address_japanese", Kind::Japanese;
    "placement.phone", Kind::Digits;
    "placement.corporate_number", Kind::Digits;
    "placement.insurance_number", Kind::Digits;
    "placement.licence_number", Kind::Text;
    "placement.licence_on", Kind::Date;
    "placement.paid_service", Kind::Flag;
    "placement.any", Kind::Flag;
    "preparatory.name_latin", Kind::Latin;
    "preparatory.name_japanese", Kind::Japanese;
    "preparatory.representative", Kind::Text;
    "preparatory.address_latin", Kind::Latin;
    "preparatory.address_japanese", Kind::Japanese;
    "preparatory.phone", Kind::Digits;
    "preparatory.email", Kind::Text;
    "preparatory.founded_on", Kind::Date;
    "preparatory.preparation", Kind::Choice(Preparation::CHOICES);
    "preparatory.preparation_detail", Kind::Japanese;
    "preparatory.business", Kind::Japanese;
    "preparatory.capital", Kind::Money;
    "preparatory.capital_yen", Kind::Money;
    "preparatory.sales", Kind::Money;
    "preparatory.sales_yen", Kind::Money;
    "preparatory.staff", Kind::Int;
    "preparatory.role", Kind::Text;
    "preparatory.signer_title", Kind::Text;
    "preparatory.signer_name", Kind::Text;
    "second_job.category_japanese", Kind::Japanese;
    "second_job.operation_japanese", Kind::Japanese;
    "employer.name_latin", Kind::Latin;
    "employer.name_native", Kind::Native;
    "employer.name_japanese", Kind::Japanese;
    "employer.department_japanese", Kind::Japanese;
    "employer.employment", Kind::Choice(EmploymentKind::CHOICES);
    "employer.job_japanese", Kind::Japanese;
    "employer.signer_title", Kind::Text;
    "employer.signer_name", Kind::Text;
    "stay.titp2_well", Kind::Flag;
    "exam.any_skill", Kind::Flag;
    "exam.any_japanese", Kind::Flag;
    "terms.allowance_total", Kind::Int;
    "terms.gross_wage", Kind::Int;
    "terms.deduction_total", Kind::Int;
    "terms.net_wage", Kind::Int;
    "office.help_phone_confirmed", Kind::Digits;
    "checklist.key", Kind::Text;
    "checklist.name_japanese", Kind::Japanese;
    "checklist.name_lao", Kind::Native;
    "checklist.name_vietnamese", Kind::Native;
    "checklist.name_english", Kind::Latin;
    "checklist.ours", Kind::Flag;
    "checklist.asked", Kind::Flag;
    "checklist.received", Kind::Flag;
    "checklist.form", Kind::Text;
    "checklist.holder", Kind::Text;
    "checklist.stage", Kind::Text;
    "checklist.state", Kind::Choice(State::CHOICES);
    "checklist.good_until", Kind::Date;
    "checklist.needed_on", Kind::Date;
    "checklist.first_sensible", Kind::Date;
    "checklist.will_expire", Kind::Flag;
    "trainee.rows_told", Kind::Int;
    "verdict.failing", Kind::Int;
    "verdict.unknown", Kind::Int;
    "verdict.waived", Kind::Int;
    "verdict.rule", Kind::Text;
    "verdict.outcome", Kind::Choice(Outcome::CHOICES);
    "verdict.limit", Kind::Text;
    "verdict.certainty", Kind::Text;
    "verdict.source", Kind::Text;
    "wall.needed_on", Kind::Date;
    "wall.blocking", Kind::Int;
    "wall.warnings", Kind::Int;
    "wall.marks", Kind::Text;
    "wall.heads", Kind::Text;
    "wall_paper.mark", Kind::Text;
    "wall_finding.code", Kind::Text;
    "wall_finding.name", Kind::Latin;
    "wall_finding.severity", Kind::Text;
    "wall_finding.sentence", Kind::Text;
);

/// All values of a record, by key.
fn put_record<R: Record>(row: &mut Row, record: &R) {
    for (fact, value) in R::FACTS.iter().zip(record.values()) {
        row.insert(fact.key, value);
    }
}

/// Rows of a list of records.
fn rows<R: Record>(records: &[R]) -> Vec<Row> {
    records
        .iter()
        .map(|record| {
            let mut row = Row::new();
            put_record(&mut row, record);
            row
        })
        .collect()
}

/// Facts of a record that is not there: present as keys, empty.
fn put_blank<R: Record>(row: &mut Row) {
    for fact in R::FACTS {
        row.insert(fact.key, Value::Empty);
    }
}

/// The facts rows of a list may hold, for the strict form loader.
pub fn facts_of_list(list: &str) -> impl Iterator<Item = &'static Fact> {
    let nouns = LISTS
        .iter()
        .find(|(name, _)| *name == list)
        .map_or(&[][..], |(_, nouns)| nouns);
    crate::fact::registry().filter(move |fact| nouns.contains(&fact.noun()))
}
