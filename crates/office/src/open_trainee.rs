//! A person's whole file as a window shows it: rows to edit, what follows from
//! them, and what is wrong.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use domain::check;
use domain::fact;
use domain::finding::Finding;
use domain::photo::Photo;
use domain::sheet::{self, FactSheet, Row};
use domain::value::Value;

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
        let mut findings = check::trainee(&file, &self.rules, as_of, today);
        findings.extend(self.shared_passports(std::slice::from_ref(&file))?);
        Finding::by_severity(&mut findings);
        let FactSheet { values, lists } = sheet::of_trainee(&file, as_of);
        let derived = values
            .into_iter()
            .filter(|(key, _)| fact::find(key).is_some_and(|fact| fact.derived))
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
                ("family", self.rows(&file.family)?),
                ("relative", self.rows(&file.relatives)?),
                ("stay", self.rows(&file.stays)?),
                ("coe_application", self.rows(&file.coes)?),
                ("fee", self.rows(&file.fees)?),
                ("ssw", self.rows(file.ssw.as_slice())?),
                ("document", self.rows(&file.documents)?),
            ]),
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
