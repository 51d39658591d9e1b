//! Command `open-trainee`: a person's whole file.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use domain::checklist::State;
use domain::eligibility::{Deadline, Outcome, Verdict};
use domain::value::{Id, Value};
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
    /// Months without school and work: notes.
    #[cfg_attr(test, ts(type = "Array<FindingView>"))]
    pub gaps: Vec<FindingView>,
    /// The papers this person needs, and where each stands.
    pub checklist: Vec<ChecklistView>,
    /// May this person go: every rule that applies.
    pub verdicts: Vec<VerdictView>,
    /// Days of the hand-over and of filing; the first is the one a countdown shows.
    pub deadlines: Vec<DeadlineView>,
}

/// A paper of the checklist.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct ChecklistView {
    /// `document_key`.
    pub key: String,
    /// Its name in the language of the screen.
    pub name: String,
    /// Its Japanese name.
    pub name_japanese: String,
    /// Who has or makes it, in English as in the source.
    pub holder: String,
    /// `recruit`, `plan`, `coe`, `visa`, `after training`, `departure`, `support`, `optional`.
    pub stage: String,
    /// `plan`, `coe`, `visa`, `customer`, `kept`, `authority_home`.
    pub recipient: String,
    /// `original`, `copy` and the like.
    pub form: String,
    /// `C2`, `C1`, `S`, `M`, `X`: how sure it is that it is asked for.
    pub certainty: String,
    /// Whether the sending side gets or makes it.
    pub ours: bool,
    /// What the source adds, in English.
    pub note: String,
    /// The stored row of noun `document`.
    #[cfg_attr(test, ts(type = "string | null"))]
    pub document: Option<Id>,
    /// Where it stands.
    #[cfg_attr(test, ts(type = "ChecklistState"))]
    pub state: State,
    /// Last day it is good.
    #[cfg_attr(test, ts(type = "string | null"))]
    pub good_until: Option<NaiveDate>,
    /// The day it is needed.
    #[cfg_attr(test, ts(type = "string | null"))]
    pub needed_on: Option<NaiveDate>,
    /// Days to it; negative when it has passed.
    #[cfg_attr(test, ts(type = "number | null"))]
    pub days_left: Option<i64>,
    /// The day it is needed is an estimate.
    pub estimated: bool,
    /// Before this day a new one would be too old when it is needed.
    #[cfg_attr(test, ts(type = "string | null"))]
    pub first_sensible: Option<NaiveDate>,
    /// It will have expired when it is needed.
    pub will_expire: bool,
}

/// A rule applied to a person.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct VerdictView {
    /// Id of the rule.
    pub rule: String,
    /// Its name in the language of the screen.
    pub name: String,
    /// What became of it.
    #[cfg_attr(test, ts(type = "Outcome"))]
    pub outcome: Outcome,
    /// The stored value with its unit; empty when nothing is stored.
    pub value: String,
    /// What the rule asks for, with its unit.
    pub limit: String,
    /// The fact that decides it.
    pub fact: &'static str,
    /// `C2`, `C1`, `S`, `M`, `X`.
    pub certainty: String,
    /// Where it was read.
    pub source: String,
    /// Both sides of a dispute, or what was not seen.
    pub note: String,
    /// What stands against it, when it is not met.
    #[cfg_attr(test, ts(type = "FindingView | null"))]
    pub finding: Option<FindingView>,
}

/// A last day.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct DeadlineView {
    /// Id of the rule that sets it.
    pub rule: String,
    /// Its name in the language of the screen.
    pub name: String,
    /// The day.
    #[cfg_attr(test, ts(type = "string"))]
    pub day: NaiveDate,
    /// Days to it; negative when it has passed.
    #[cfg_attr(test, ts(type = "number"))]
    pub days_left: i64,
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
        let (file, rules) = host.read(|session| {
            let file = session.open_trainee(&self.code, today)?;
            Ok((file, session.list_rules()?))
        })?;
        let (messages, lang) = (&host.messages, host.lang());
        let paper = |line: office::ChecklistLine| ChecklistView {
            name: messages.paper(lang, &line.key),
            name_japanese: messages.paper(rulebook::Lang::Ja, &line.key),
            key: line.key,
            holder: line.holder,
            stage: line.stage,
            recipient: line.recipient,
            form: line.form,
            certainty: format!("{:?}", line.certainty),
            ours: line.ours,
            note: line.note,
            document: line.document,
            state: line.state,
            good_until: line.good_until,
            needed_on: line.needed_on,
            days_left: line.needed_on.map(|day| (day - today).num_days()),
            estimated: line.estimated,
            first_sensible: line.first_sensible,
            will_expire: line.will_expire,
        };
        let verdict = |verdict: Verdict| {
            let standing = rules.iter().find(|one| one.rule.id == verdict.rule);
            VerdictView {
                name: messages.rule(lang, &verdict.rule),
                value: messages.measured(lang, &verdict.value, &verdict.unit),
                limit: messages.measured(lang, &verdict.limit, &verdict.unit),
                source: standing
                    .map(|one| one.rule.source.clone())
                    .unwrap_or_default(),
                note: standing
                    .map(|one| one.rule.note.clone())
                    .unwrap_or_default(),
                finding: host.views(verdict.finding.into_iter().collect()).pop(),
                rule: verdict.rule,
                outcome: verdict.outcome,
                fact: verdict.fact,
                certainty: format!("{:?}", verdict.certainty),
            }
        };
        let deadline = |deadline: Deadline| DeadlineView {
            name: messages.rule(lang, deadline.rule),
            rule: deadline.rule.to_owned(),
            days_left: (deadline.day - today).num_days(),
            day: deadline.day,
        };
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
            photo: file
                .photo
                .as_ref()
                .and_then(|photo| PhotoView::of(host, photo)),
            findings: host.views(file.findings),
            gaps: host.views(file.gaps),
            checklist: file.checklist.into_iter().map(paper).collect(),
            verdicts: file.verdicts.into_iter().map(verdict).collect(),
            deadlines: file.deadlines.into_iter().map(deadline).collect(),
        })
    }
}
