//! Command `open-trainee`: a person's whole file.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use domain::value::Value;
use serde::{Deserialize, Serialize};

use crate::check::FindingView;
use crate::photo::PhotoView;
use crate::record::RecordView;
use crate::{Access, Command, Host, WireError};

/// Opens a person's file.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct OpenTrainee {
    /// The trainee's code.
    pub code: String,
}

/// A person's file.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct TraineePage {
    /// The person.
    pub trainee: RecordView,
    /// Rows of the file by noun.
    #[cfg_attr(test, ts(type = "Record<string, Array<RecordView>>"))]
    pub lists: BTreeMap<&'static str, Vec<RecordView>>,
    /// Facts that follow from stored ones, by key.
    #[cfg_attr(test, ts(type = "Record<string, Value>"))]
    pub derived: BTreeMap<&'static str, Value>,
    /// Attended lessons by subject.
    pub hours: Vec<HoursView>,
    /// The newest photo.
    pub photo: Option<PhotoView>,
    /// Most severe first.
    #[cfg_attr(test, ts(type = "Array<FindingView>"))]
    pub findings: Vec<FindingView>,
}

/// Attended lessons of one subject.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct HoursView {
    /// Code of the subject.
    pub subject: String,
    /// Minutes.
    #[cfg_attr(test, ts(type = "number"))]
    pub minutes: i64,
    /// First day.
    #[cfg_attr(test, ts(type = "string | null"))]
    pub from: Option<NaiveDate>,
    /// Last day.
    #[cfg_attr(test, ts(type = "string | null"))]
    pub to: Option<NaiveDate>,
    /// Lessons.
    #[cfg_attr(test, ts(type = "number"))]
    pub sessions: i64,
}

impl Command for OpenTrainee {
    const NAME: &'static str = "open-trainee";
    const PERMISSION: &'static str = "trainee.read";
    const ACCESS: Access = Access::Read;
    type Response = TraineePage;

    fn run(self, host: &Host) -> Result<TraineePage, WireError> {
        let today = host.today();
        let file = host.read(|session| Ok(session.open_trainee(&self.code, today)?))?;
        let view = |rows: Vec<office::RecordRow>| rows.into_iter().map(Into::into).collect();
        let hours = |hours: office::Hours| HoursView {
            subject: hours.subject,
            minutes: hours.minutes,
            from: hours.from,
            to: hours.to,
            sessions: hours.sessions,
        };
        Ok(TraineePage {
            trainee: file.trainee.into(),
            lists: file
                .lists
                .into_iter()
                .map(|(noun, rows)| (noun, view(rows)))
                .collect(),
            derived: file.derived,
            hours: file.hours.into_iter().map(hours).collect(),
            photo: file.photo.as_ref().and_then(PhotoView::of),
            findings: host.views(file.findings),
        })
    }
}
