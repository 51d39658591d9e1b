//! Commands `open-wall` and `save-wall`: an order's people by the papers of the checklist.

use domain::checklist::State;
use office::{WallCell, WallRow};
use serde::{Deserialize, Serialize};

use crate::check::FindingView;
use crate::choose::Saved;
use crate::{Access, Command, Host, WireError};

/// Opens the wall of an order.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct OpenWall {
    /// The order's code.
    pub order: String,
}

/// A wall.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct WallView {
    /// Papers, in the order of the checklist.
    pub papers: Vec<WallPaperView>,
    /// People, fewest days left first.
    pub rows: Vec<WallRowView>,
    /// Findings of the order itself.
    #[cfg_attr(test, ts(type = "Array<FindingView>"))]
    pub findings: Vec<FindingView>,
}

/// A paper of the checklist.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct WallPaperView {
    /// `document_key`.
    pub key: String,
    /// Its name in the language of the screen.
    pub name: String,
}

/// A person on the wall.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct WallRowView {
    /// Code.
    pub code: String,
    /// Latin name.
    pub name_latin: String,
    /// Name in their own script.
    pub name_native: String,
    /// Days to the first day something open is needed; negative when it has passed.
    #[cfg_attr(test, ts(type = "number | null"))]
    pub days_left: Option<i64>,
    /// State of each paper; null where it is not needed.
    pub cells: Vec<Option<WallCellView>>,
    /// What blocks and what warns.
    #[cfg_attr(test, ts(type = "Array<FindingView>"))]
    pub findings: Vec<FindingView>,
}

/// Where one paper of one person stands.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct WallCellView {
    /// See the states of the checklist.
    #[cfg_attr(test, ts(type = "ChecklistState"))]
    pub state: State,
    /// It will have expired on the day it is needed.
    pub will_expire: bool,
}

impl Command for OpenWall {
    const NAME: &'static str = "open-wall";
    const PERMISSION: &'static str = "order.read";
    const ACCESS: Access = Access::Read;
    type Response = WallView;

    fn run(self, host: &Host) -> Result<WallView, WireError> {
        let (today, lang) = (host.today(), host.lang());
        let wall = host.read(|session| Ok(session.open_wall(&self.order, today)?))?;
        let cell = |cell: Option<WallCell>| {
            cell.map(|cell| WallCellView {
                state: cell.state,
                will_expire: cell.will_expire,
            })
        };
        let row = |row: WallRow| WallRowView {
            code: row.code,
            name_latin: row.name_latin,
            name_native: row.name_native,
            days_left: row.days_left,
            cells: row.cells.into_iter().map(cell).collect(),
            findings: host.views(row.findings),
        };
        let paper = |key: String| WallPaperView {
            name: host.messages.paper(lang, &key),
            key,
        };
        Ok(WallView {
            papers: wall.papers.into_iter().map(paper).collect(),
            rows: wall.rows.into_iter().map(row).collect(),
            findings: host.views(wall.findings),
        })
    }
}

/// Asks where to and saves the wall of an order as a workbook.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct SaveWall {
    /// The order's code.
    pub order: String,
}

impl Command for SaveWall {
    const NAME: &'static str = "save-wall";
    const PERMISSION: &'static str = "office.export";
    const ACCESS: Access = Access::Read;
    type Response = Option<Saved>;

    fn run(self, host: &Host) -> Result<Option<Saved>, WireError> {
        let today = host.today();
        let wall = host.read(|session| Ok(session.open_wall(&self.order, today)?))?;
        let bytes = wall.workbook(&host.messages, host.lang())?;
        host.save_as(&format!("{}.xlsx", self.order), &bytes)
    }
}
