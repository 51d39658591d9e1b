//! Command `open-order`: an order with the state of all its papers.

use domain::value::Id;
use office::{PaperHead, PaperStanding};
use serde::{Deserialize, Serialize};

use crate::check::FindingView;
use crate::record::RecordView;
use crate::{Access, Command, Host, WireError};

/// Opens an order.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct OpenOrder {
    /// The order's code.
    pub code: String,
}

/// An order with its trainees and papers.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct OrderPage {
    /// The order.
    pub order: RecordView,
    /// Its first course.
    pub course: Option<RecordView>,
    /// Papers of trainees, then of the order, then of its organisations.
    pub papers: Vec<PaperView>,
    /// Its trainees.
    pub rows: Vec<OrderRow>,
    /// States of the papers of the order and of its organisations.
    pub order_cells: Vec<Cell>,
    /// Findings of the order itself.
    #[cfg_attr(test, ts(type = "Array<FindingView>"))]
    pub findings: Vec<FindingView>,
}

/// What a paper is.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct PaperView {
    /// Slug of the form.
    pub slug: String,
    /// Number as printed; empty for papers of our own.
    pub number: String,
    /// Title in the language of the screen, else in Japanese.
    pub title: String,
    /// Who gets it.
    pub recipient: &'static str,
    /// `trainee`, `order` or `organisation`.
    pub scope: &'static str,
}

/// A trainee of the order.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct OrderRow {
    /// The trainee.
    #[cfg_attr(test, ts(type = "string"))]
    pub id: Id,
    /// Their code.
    pub code: String,
    /// Latin name.
    pub name_latin: String,
    /// Name in their own script.
    pub name_native: String,
    /// States of the papers of scope trainee, in the order of `papers`.
    pub cells: Vec<Cell>,
    /// Blocking findings of the file.
    pub blocking: usize,
}

/// Where one paper stands.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Cell {
    /// Slug of the form.
    pub slug: String,
    /// Code of the organisation it is about; empty otherwise.
    pub about: String,
    /// Its state.
    pub state: PaperState,
    /// Findings on what it prints.
    pub findings: usize,
}

/// The state of a paper.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum PaperState {
    /// Nothing stands against printing it.
    Ready,
    /// A fact it asks for is empty.
    Missing,
    /// A blocking finding lies on a fact it prints.
    Contradictory,
    /// Printed with the values of now.
    Printed,
    /// Printed, and a value has changed since.
    OutOfDate,
    /// It does not belong to the packet.
    NotNeeded,
}

impl From<office::PaperState> for PaperState {
    fn from(state: office::PaperState) -> Self {
        match state {
            office::PaperState::Ready => Self::Ready,
            office::PaperState::Missing => Self::Missing,
            office::PaperState::Contradictory => Self::Contradictory,
            office::PaperState::Printed => Self::Printed,
            office::PaperState::OutOfDate => Self::OutOfDate,
            office::PaperState::NotNeeded => Self::NotNeeded,
        }
    }
}

impl From<PaperStanding> for Cell {
    fn from(standing: PaperStanding) -> Self {
        Self {
            slug: standing.slug,
            about: standing.about,
            state: standing.state.into(),
            findings: standing.findings,
        }
    }
}

impl Host {
    /// The title of a paper for the screen.
    pub(crate) fn title(&self, head: &PaperHead) -> String {
        self.title_of(&head.title)
    }

    /// Words in the language of the screen, else in Japanese.
    pub(crate) fn title_of(&self, title: &forms::Words) -> String {
        let wanted = match self.lang() {
            rulebook::Lang::En => &title.en,
            rulebook::Lang::Lo => &title.lo,
            rulebook::Lang::Vi => &title.vi,
            rulebook::Lang::Ja => &title.ja,
        };
        if wanted.is_empty() { &title.ja } else { wanted }.clone()
    }
}

impl Command for OpenOrder {
    const NAME: &'static str = "open-order";
    const PERMISSION: &'static str = "order.read";
    const ACCESS: Access = Access::Read;
    type Response = OrderPage;

    fn run(self, host: &Host) -> Result<OrderPage, WireError> {
        let today = host.today();
        let open = host.read(|session| Ok(session.open_order(&self.code, today)?))?;
        let cells = |standings: Vec<PaperStanding>| standings.into_iter().map(Cell::from).collect();
        let paper = |head: &PaperHead| PaperView {
            slug: head.slug.clone(),
            number: head.number.clone(),
            title: host.title(head),
            recipient: head.recipient,
            scope: head.scope,
        };
        let row = |row: office::OrderRow| OrderRow {
            id: row.id,
            code: row.code,
            name_latin: row.name_latin,
            name_native: row.name_native,
            cells: cells(row.cells),
            blocking: row.blocking,
        };
        Ok(OrderPage {
            order: open.order.into(),
            course: open.course.map(RecordView::from),
            papers: open.papers.iter().map(paper).collect(),
            rows: open.rows.into_iter().map(row).collect(),
            order_cells: cells(open.order_cells),
            findings: host.views(open.findings),
        })
    }
}
