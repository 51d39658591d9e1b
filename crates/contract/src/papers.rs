//! Commands on collected papers: `mark-papers`, `move-papers`, `due-papers`.

use chrono::NaiveDate;
use domain::custody::Direction;
use domain::document::DocumentForm;
use domain::value::Id;
use office::{Due, PaperMark, PaperMove, Step};
use serde::{Deserialize, Serialize};

use crate::{Access, Command, Host, WireError};

/// What happened to a paper.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum PaperStep {
    /// Somebody was asked for it.
    Asked,
    /// It came.
    Received,
    /// It was translated.
    Translated,
    /// Somebody looked at it.
    Checked,
    /// It was handed on.
    Sent,
    /// It was given back.
    Returned,
}

impl From<PaperStep> for Step {
    fn from(step: PaperStep) -> Self {
        match step {
            PaperStep::Asked => Self::Asked,
            PaperStep::Received => Self::Received,
            PaperStep::Translated => Self::Translated,
            PaperStep::Checked => Self::Checked,
            PaperStep::Sent => Self::Sent,
            PaperStep::Returned => Self::Returned,
        }
    }
}

/// Notes a step of one paper for one person or for twenty; one undo takes it back.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct MarkPapers {
    /// Whose.
    #[cfg_attr(test, ts(type = "Array<string>"))]
    pub trainees: Vec<Id>,
    /// `document_key` of the checklist.
    pub key: String,
    /// What happened.
    pub step: PaperStep,
    /// When; today if left out.
    #[serde(default)]
    #[cfg_attr(test, ts(optional, type = "string"))]
    pub on: Option<NaiveDate>,
    /// `original` or `copy`, when it came.
    #[serde(default)]
    #[cfg_attr(test, ts(optional, type = "\"original\" | \"copy\""))]
    pub form: Option<DocumentForm>,
    /// Until when it is to be here, when it was asked for.
    #[serde(default)]
    #[cfg_attr(test, ts(optional, type = "string"))]
    pub due_on: Option<NaiveDate>,
    /// Who looked at it.
    #[serde(default)]
    #[cfg_attr(test, ts(optional, type = "string"))]
    pub by: String,
}

/// How many people's papers changed.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct PapersMarked {
    /// People.
    pub changed: usize,
}

impl Command for MarkPapers {
    const NAME: &'static str = "mark-papers";
    const PERMISSION: &'static str = "trainee.write";
    const ACCESS: Access = Access::Write;
    type Response = PapersMarked;

    fn run(self, host: &Host) -> Result<PapersMarked, WireError> {
        let stamp = host.stamp();
        let mark = PaperMark {
            trainees: &self.trainees,
            key: &self.key,
            step: self.step.into(),
            on: self.on.unwrap_or_else(|| host.today()),
            form: self.form,
            due_on: self.due_on,
            by: &self.by,
        };
        let changed = host.write(|session| Ok(session.mark_papers(&mark, &stamp)?))?;
        Ok(PapersMarked { changed })
    }
}

/// Hands papers in or out on a numbered slip.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct MovePapers {
    /// Which: rows of noun `document`.
    #[cfg_attr(test, ts(type = "Array<string>"))]
    pub documents: Vec<Id>,
    /// `in` or `out`.
    #[cfg_attr(test, ts(type = "\"in\" | \"out\""))]
    pub direction: Direction,
    /// When; today if left out.
    #[serde(default)]
    #[cfg_attr(test, ts(optional, type = "string"))]
    pub on: Option<NaiveDate>,
    /// Who hands them in or takes them.
    pub person: String,
    /// Who of the office.
    #[serde(default)]
    #[cfg_attr(test, ts(optional, type = "string"))]
    pub officer: String,
    /// What for.
    #[serde(default)]
    #[cfg_attr(test, ts(optional, type = "string"))]
    pub purpose: String,
    /// The day they are to be back.
    #[serde(default)]
    #[cfg_attr(test, ts(optional, type = "string"))]
    pub due_on: Option<NaiveDate>,
}

/// The slip that was written.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct PapersMoved {
    /// Its number, `2026-0001`.
    pub slip: String,
}

impl Command for MovePapers {
    const NAME: &'static str = "move-papers";
    const PERMISSION: &'static str = "trainee.write";
    const ACCESS: Access = Access::Write;
    type Response = PapersMoved;

    fn run(self, host: &Host) -> Result<PapersMoved, WireError> {
        let stamp = host.stamp();
        let papers = PaperMove {
            documents: &self.documents,
            direction: self.direction,
            on: self.on.unwrap_or_else(|| host.today()),
            person: &self.person,
            officer: &self.officer,
            purpose: &self.purpose,
            due_on: self.due_on,
        };
        let slip = host.write(|session| Ok(session.move_papers(&papers, &stamp)?))?;
        Ok(PapersMoved { slip })
    }
}

/// Papers of everybody that run out or should be back soon.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct DuePapers {
    /// How many days ahead.
    #[cfg_attr(test, ts(type = "number"))]
    pub days: u64,
}

/// A paper that runs out or should be back.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct DueView {
    /// The day.
    #[cfg_attr(test, ts(type = "string"))]
    pub day: NaiveDate,
    /// Days left; negative when it has passed.
    #[cfg_attr(test, ts(type = "number"))]
    pub days_left: i64,
    /// It should be here, rather than runs out.
    pub back: bool,
    /// Its key.
    pub key: String,
    /// Its name in the language of the screen.
    pub name: String,
    /// Who has it; empty = the office.
    pub holder: String,
    /// Code of the trainee.
    pub code: String,
    /// Their name.
    pub trainee: String,
}

impl Command for DuePapers {
    const NAME: &'static str = "due-papers";
    const PERMISSION: &'static str = "trainee.list";
    const ACCESS: Access = Access::Read;
    type Response = Vec<DueView>;

    fn run(self, host: &Host) -> Result<Vec<DueView>, WireError> {
        let (today, lang) = (host.today(), host.lang());
        let papers = host.read(|session| Ok(session.due_papers(today, self.days)?))?;
        let view = |paper: office::DuePaper| DueView {
            day: paper.day,
            days_left: (paper.day - today).num_days(),
            back: paper.due == Due::Back,
            name: host.messages.paper(lang, &paper.key),
            key: paper.key,
            holder: paper.holder,
            code: paper.code,
            trainee: paper.name,
        };
        Ok(papers.into_iter().map(view).collect())
    }
}
