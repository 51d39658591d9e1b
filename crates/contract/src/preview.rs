//! Command `preview`: papers on the screen as they would be printed.

use domain::value::YearMonth;
use office::Target;
use serde::{Deserialize, Serialize};

use crate::check::FindingView;
use crate::host::locked;
use crate::order::PaperState;
use crate::print::recipient;
use crate::{Access, Check, Command, Host, WireError};

/// Sets papers in memory.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct ShowPapers {
    /// A trainee's papers, or those of scope order.
    #[cfg_attr(test, ts(type = "Target"))]
    pub target: Check,
    /// Slugs; none for all, or all of the recipient.
    #[serde(default)]
    pub forms: Vec<String>,
    /// Only this recipient's.
    #[serde(default)]
    #[cfg_attr(test, ts(optional))]
    pub recipient: Option<String>,
    /// The month of registers and reports, `YYYY-MM`.
    #[serde(default)]
    #[cfg_attr(test, ts(optional, type = "string"))]
    pub month: Option<YearMonth>,
}

/// Papers as they would be printed.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Preview {
    /// What the PDF's bytes are asked for by.
    pub pdf: String,
    /// Its pages.
    pub pages: usize,
    /// Its papers.
    pub papers: Vec<PreviewedPaper>,
    /// Most severe first.
    #[cfg_attr(test, ts(type = "Array<FindingView>"))]
    pub findings: Vec<FindingView>,
}

/// One paper of a preview.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct PreviewedPaper {
    /// Slug of the form.
    pub slug: String,
    /// Title in the language of the screen, else in Japanese.
    pub title: String,
    /// Code of the organisation it is about; empty otherwise.
    pub about: String,
    /// Number as printed.
    pub number: String,
    /// Edition.
    pub edition: String,
    /// Page it begins on, from 1.
    pub first_page: usize,
    /// Its pages.
    pub pages: usize,
    /// It carries the mark of a draft.
    pub draft: bool,
    /// Where it stands.
    pub state: PaperState,
}

impl Command for ShowPapers {
    const NAME: &'static str = "preview";
    const PERMISSION: &'static str = "paper.read";
    const ACCESS: Access = Access::Read;
    type Response = Preview;

    fn run(self, host: &Host) -> Result<Preview, WireError> {
        let recipient = recipient(self.recipient.as_deref())?;
        let target = Target::from(self.target);
        let today = host.today();
        let set = host.read(|session| {
            Ok(session.preview(&target, recipient, &self.forms, self.month, today)?)
        })?;
        let paper = |paper: office::PreviewedPaper| PreviewedPaper {
            title: host.title(&paper.head),
            slug: paper.head.slug,
            about: paper.about,
            number: paper.head.number,
            edition: paper.head.edition,
            first_page: paper.first_page,
            pages: paper.pages,
            draft: paper.draft,
            state: paper.state.into(),
        };
        Ok(Preview {
            pages: set.pages,
            papers: set.papers.into_iter().map(paper).collect(),
            findings: host.views(set.findings),
            pdf: locked(&host.blobs).keep(set.pdf),
        })
    }
}
