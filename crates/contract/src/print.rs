//! Command `print`.

use domain::value::YearMonth;
use forms::{Basis, Recipient};
use office::{Manifest, Mode, PrintRequest, Purpose, Target};
use serde::{Deserialize, Serialize};

use crate::choose::WhereTo;
use crate::{Access, Check, Command, FileId, Host, Progress, WireError};

/// Prints packets.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct Print {
    /// Whose papers.
    #[cfg_attr(test, ts(type = "Target"))]
    pub target: Check,
    /// Only this recipient's: `plan`, `coe`, `visa`, `interview`, `kept`.
    #[serde(default)]
    #[cfg_attr(test, ts(optional))]
    pub recipient: Option<String>,
    /// Only these forms, by slug.
    #[serde(default)]
    pub forms: Vec<String>,
    /// `check` when left out, `signature` or `filing`: those are refused while words of ours are
    /// not confirmed.
    #[serde(default)]
    #[cfg_attr(test, ts(optional))]
    pub purpose: Option<PurposeView>,
    /// Papers about training say what was held instead of what was planned.
    #[serde(default)]
    #[cfg_attr(test, ts(as = "Option<bool>", optional))]
    pub held: bool,
    /// The month of registers and reports, `YYYY-MM`; the last one when left out.
    #[serde(default)]
    #[cfg_attr(test, ts(optional, type = "string"))]
    pub month: Option<YearMonth>,
    /// The folder to put the packet's folder in; `to` says it when left out.
    #[serde(default)]
    #[cfg_attr(test, ts(skip))]
    pub out: Option<FileId>,
    /// The office's own folder when left out; `cancelled` when the person who is asked names none.
    #[serde(default)]
    #[cfg_attr(test, ts(optional))]
    pub to: Option<WhereTo>,
    /// Workers; 0 = one per processor.
    #[serde(default)]
    #[cfg_attr(test, ts(skip))]
    pub jobs: usize,
}

/// What a print is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum PurposeView {
    /// To be looked at.
    Check,
    /// To be signed.
    Signature,
    /// To be filed.
    Filing,
}

impl From<PurposeView> for Purpose {
    fn from(purpose: PurposeView) -> Self {
        match purpose {
            PurposeView::Check => Self::Check,
            PurposeView::Signature => Self::Signature,
            PurposeView::Filing => Self::Filing,
        }
    }
}

/// What was printed.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Printed {
    /// The packet's folder, to show.
    pub folder: String,
    /// Papers in it.
    pub papers: usize,
    /// Their pages, with those of cover lists.
    pub pages: usize,
    /// Files.
    pub files: usize,
    /// What it holds, paper by paper.
    #[cfg_attr(test, ts(skip))]
    pub manifest: Manifest,
}

impl From<Check> for Target {
    fn from(target: Check) -> Self {
        match target {
            Check::Trainee(code) => Self::Trainee(code),
            Check::Order(code) => Self::Order(code),
            Check::Class(code) => Self::Class(code),
            Check::Centre(name) => Self::Centre(name),
        }
    }
}

/// The recipient of a code.
pub(crate) fn recipient(code: Option<&str>) -> Result<Option<Recipient>, WireError> {
    let Some(code) = code else { return Ok(None) };
    Recipient::from_code(code).map(Some).ok_or_else(|| {
        WireError::new("unknown-recipient")
            .arg("value", code)
            .arg("known", Recipient::ALL.map(Recipient::code).join(", "))
    })
}

impl Command for Print {
    const NAME: &'static str = "print";
    const PERMISSION: &'static str = "paper.print";
    const ACCESS: Access = Access::Read;
    type Response = Printed;

    fn run(self, host: &Host) -> Result<Printed, WireError> {
        let recipient = recipient(self.recipient.as_deref())?;
        let target = Target::from(self.target);
        let out = match (&self.out, self.to) {
            (Some(file), _) => host.path(file)?,
            (None, Some(WhereTo::Ask)) => {
                let chosen = host.dialogs()?.folder();
                chosen.ok_or_else(|| WireError::new("cancelled"))?
            }
            (None, Some(WhereTo::Output) | None) => host.output()?,
        };
        let today = host.today();
        let request = PrintRequest {
            target: &target,
            recipient,
            forms: &self.forms,
            purpose: self.purpose.map_or(Purpose::Check, Purpose::from),
            basis: if self.held {
                Basis::Held
            } else {
                Basis::Planned
            },
            out: &out,
            jobs: self.jobs,
            today,
            month: self.month,
        };
        host.begin();
        let printed = host.read(|session| {
            Ok(session.print(&request, &|progress| {
                host.tell(Progress {
                    what: "printing",
                    done: progress.done,
                    total: progress.total,
                })
            })?)
        })?;
        // Another program holds the office: it prints all the same, and nothing is noted.
        if host.desk()?.mode == Mode::ReadWrite {
            let stamp = host.stamp();
            host.write(|session| Ok(session.note_printed(&printed.noted, today, &stamp)?))?;
        }
        Ok(Printed::of(&printed.folder, printed.manifest))
    }
}

impl Printed {
    fn of(folder: &std::path::Path, manifest: Manifest) -> Self {
        let packets = &manifest.trainees;
        let once = &manifest.order_papers;
        Self {
            folder: folder.display().to_string(),
            papers: packets.iter().map(|p| p.forms.len()).sum::<usize>() + once.len(),
            pages: packets.iter().map(|p| p.pages).sum::<usize>()
                + once.iter().map(|p| p.pages).sum::<usize>(),
            files: packets.len() + once.len(),
            manifest,
        }
    }
}
