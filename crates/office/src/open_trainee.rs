//! A person's whole file as a window shows it: rows to edit, what follows from
//! them, and what is wrong.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use domain::check;
use domain::checklist::{self, Line, State};
use domain::eligibility::{self, Deadline, Verdict};
use domain::fact;
use domain::finding::Finding;
use domain::photo::Photo;
use domain::rule::Certainty;
use domain::sheet::{self, FactSheet, Row};
use domain::value::{Id, Value};

use crate::check_file::dated;
use crate::error::OfficeError;
use crate::read_record::{Labels, RecordRow};
use crate::session::Session;

/// A person's file.
#[derive(Clone, Debug)]
pub struct OpenTrainee {
    /// The person.
    pub trainee: RecordRow,
    /// Rows of the file by noun, empty lists too.
    pub lists: BTreeMap<&'static str, Vec<RecordRow>>,
    /// Facts that follow from stored ones, by key.
    pub derived: BTreeMap<&'static str, Value>,
    /// Attended lessons by subject.
    pub hours: Vec<Hours>,
    /// The newest photo.
    pub photo: Option<Photo>,
    /// Most severe first.
    pub findings: Vec<Finding>,
    /// Months without school and work: notes.
    pub gaps: Vec<Finding>,
    /// The papers this person needs, and where each stands.
    pub checklist: Vec<ChecklistLine>,
    /// May this person go: every rule that applies.
    pub verdicts: Vec<Verdict>,
    /// Days of the hand-over and of filing; the first is the one a countdown shows.
    pub deadlines: Vec<Deadline>,
}

/// A paper of the checklist.
#[derive(Clone, Debug)]
pub struct ChecklistLine {
    /// `document_key`.
    pub key: String,
    /// Who has or makes it, in English as in the source.
    pub holder: String,
    /// When it is collected: `recruit`, `plan`, `coe`, …
    pub stage: String,
    /// Who gets it.
    pub recipient: String,
    /// `original`, `copy` and the like.
    pub form: String,
    /// How sure it is that it is asked for.
    pub certainty: Certainty,
    /// Whether the sending side gets or makes it.
    pub ours: bool,
    /// What the source adds.
    pub note: String,
    /// The stored row.
    pub document: Option<Id>,
    /// Where it stands.
    pub state: State,
    /// Last day it is good.
    pub good_until: Option<NaiveDate>,
    /// The day it is needed, and whether that is an estimate.
    pub needed_on: Option<NaiveDate>,
    /// See `needed_on`.
    pub estimated: bool,
    /// Before this day a new one would be too old when it is needed.
    pub first_sensible: Option<NaiveDate>,
    /// It will have expired when it is needed.
    pub will_expire: bool,
}

impl ChecklistLine {
    fn of(line: &Line<'_>) -> Self {
        Self {
            key: line.item.key.clone(),
            holder: line.item.holder.clone(),
            stage: line.item.stage.clone(),
            recipient: line.item.recipient.clone(),
            form: line.item.form.clone(),
            certainty: line.item.certainty,
            ours: line.item.is_ours(),
            note: line.item.note.clone(),
            document: line.document.map(|document| document.id),
            state: line.state,
            good_until: line.good_until,
            needed_on: line.needed_on,
            estimated: line.estimated,
            first_sensible: line.first_sensible,
            will_expire: line.will_expire,
        }
    }
}

/// Attended lessons of one subject.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hours {
    /// Code of the subject.
    pub subject: String,
    /// Minutes.
    pub minutes: i64,
    /// First day.
    pub from: Option<NaiveDate>,
    /// Last day.
    pub to: Option<NaiveDate>,
    /// How many lessons.
    pub sessions: i64,
}

impl Session {
    /// A person's file, by code.
    ///
    /// # Errors
    /// [`OfficeError::NotFound`] and the store's.
    pub fn open_trainee(&self, code: &str, today: NaiveDate) -> Result<OpenTrainee, OfficeError> {
        let file = self.trainee_file(code)?;
        let as_of = dated(&file, today);
        let mut findings = check::trainee(&file, &file.shared.rules, as_of, today);
        findings.extend(self.shared_passports(std::slice::from_ref(&file))?);
        Finding::by_severity(&mut findings);
        let id = file.trainee.id;
        self.told(&mut findings, id);
        let FactSheet { values, lists } = sheet::of_trainee(&file, as_of);
        let derived = values
            .into_iter()
            .filter(|(key, _)| fact::find(key).is_some_and(|fact| fact.derived))
            .filter(|(key, _)| self.tells(key, id))
            .collect();
        let hours = lists.get("hours").map(Vec::as_slice).unwrap_or_default();
        Ok(OpenTrainee {
            trainee: self.row(&file.trainee, &mut Labels::new())?,
            lists: BTreeMap::from([
                ("passport", self.rows(&file.passports)?),
                ("education", self.rows(&file.education)?),
                ("work", self.rows(&file.work)?),
                ("licence", self.rows(&file.licences)?),
                ("exam", self.rows(&file.exams)?),
                ("assessment", self.rows(&file.assessments)?),
                ("enrolment", self.rows(&file.enrolments)?),
                ("family", self.rows(&file.family)?),
                ("relative", self.rows(&file.relatives)?),
                ("stay", self.rows(&file.stays)?),
                ("coe_application", self.rows(&file.coes)?),
                ("fee", self.rows(&file.fees)?),
                ("ssw", self.rows(file.ssw.as_slice())?),
                ("document", self.rows(&file.documents)?),
                ("custody", self.rows(&file.custody)?),
                ("health_check", self.rows(&file.health)?),
                ("reason", self.rows(&file.reasons)?),
            ]),
            gaps: check::gaps(&file, today),
            checklist: checklist::of(&file, &file.shared.rules, today)
                .iter()
                .map(ChecklistLine::of)
                .collect(),
            verdicts: eligibility::of(&file, &file.shared.rules, as_of)
                .into_iter()
                .filter(|verdict| self.tells(verdict.fact, id))
                .collect(),
            deadlines: eligibility::deadlines(&file, &file.shared.rules),
            derived,
            hours: hours.iter().map(Hours::of).collect(),
            photo: file.photo,
            findings,
        })
    }
}

impl Hours {
    fn of(row: &Row) -> Self {
        let int = |key| match row.get(key) {
            Some(Value::Int(number)) => *number,
            _ => 0,
        };
        let day = |key| match row.get(key) {
            Some(Value::Date(day)) => Some(*day),
            _ => None,
        };
        Self {
            subject: match row.get("lesson.subject") {
                Some(Value::Choice(code)) => code.clone(),
                _ => String::new(),
            },
            minutes: int("lesson.minutes"),
            from: day("lesson.from"),
            to: day("lesson.to"),
            sessions: int("lesson.sessions"),
        }
    }
}
