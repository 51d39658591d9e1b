//! A table: printed rows, rows of a list, and groups that share a label cell.
//!
//! A row may belong to the first row of a list that meets a condition (a printed
//! item), and the rest of that list follows in other rows: what was printed once
//! is not printed again within the same table.

use std::collections::BTreeMap;

use serde::Deserialize;
use typeset::{Cell, Row, Table};

use crate::cell::{AnyCell, FitSpec, Habit, Side};
use crate::condition::Condition;
use crate::pen::Pen;

/// A table of a form.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TableSpec {
    /// Widths in millimetres.
    pub cols: Vec<f32>,
    /// So many rows are repeated on each page.
    #[serde(default)]
    pub header: usize,
    /// Thickness of lines, points.
    #[serde(default = "thin")]
    pub line: f32,
    /// Points, for all cells.
    #[serde(default)]
    pub size: Option<f32>,
    /// Empty space inside cells, millimetres.
    #[serde(default = "one")]
    pub pad: f32,
    /// What happens when words do not fit, for all cells but labels.
    #[serde(default = "wrap")]
    pub fit: FitSpec,
    /// Horizontal place, for all cells.
    #[serde(default)]
    pub align: Side,
    /// Cells have a frame unless they say otherwise.
    #[serde(default = "yes")]
    pub framed: bool,
    /// Least height of rows that name none, millimetres.
    #[serde(default)]
    pub h: f32,
    /// Empty width to the left, millimetres.
    #[serde(default)]
    pub indent: f32,
    /// Empty height below, millimetres.
    #[serde(default)]
    pub after: f32,
    /// The rows.
    pub rows: Vec<RowSpec>,
}

fn thin() -> f32 {
    0.5
}
fn one() -> f32 {
    1.0
}
fn wrap() -> FitSpec {
    FitSpec::Wrap
}
fn yes() -> bool {
    true
}

/// Rows of a table.
#[derive(Clone, Debug, Deserialize)]
pub enum RowSpec {
    /// One printed row.
    Row(LineSpec),
    /// A row with nothing said about it but its cells.
    Cells(Vec<AnyCell>),
    /// The rows of a list.
    Each(EachSpec),
    /// Rows that share a cell.
    Group(Vec<RowSpec>),
    /// Rows only in the office's own edition.
    Internal(Vec<RowSpec>),
    /// Rows only when a condition holds.
    When(Condition, Vec<RowSpec>),
}

/// One row.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct LineSpec {
    /// Least height, millimetres.
    pub h: Option<f32>,
    /// Stays on the page of the next row.
    pub keep: bool,
    /// The first row of a list that meets a condition: its facts fill this row.
    pub from: Option<(String, Condition)>,
    /// From left to right.
    pub cells: Vec<AnyCell>,
}

/// Rows of a list.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct EachSpec {
    /// Name of the list.
    pub list: String,
    /// Only rows that meet this.
    #[serde(default)]
    pub only: Option<Condition>,
    /// At least so many rows are printed, empty ones if need be.
    #[serde(default)]
    pub pad: usize,
    /// At most so many; more is a finding. 0 = no limit.
    #[serde(default)]
    pub max: usize,
    /// Number of the first row.
    #[serde(default = "first")]
    pub number: usize,
    /// So many of the list side by side in one row of the table.
    #[serde(default = "first")]
    pub across: usize,
    /// What is printed for each.
    pub rows: Vec<LineSpec>,
}

fn first() -> usize {
    1
}

/// Rows of a list already printed by this table.
type Used = BTreeMap<String, Vec<usize>>;

impl TableSpec {
    pub(crate) fn fill(&self, pen: &mut Pen<'_>) -> Table {
        let mut used = Used::new();
        let mut rows = Vec::new();
        for spec in &self.rows {
            self.expand(pen, spec, &mut used, &mut rows);
        }
        Table {
            cols: self.cols.clone(),
            header_rows: self.header,
            rows,
            line_width_pt: self.line,
            indent: self.indent,
            space_after: self.after,
        }
    }

    fn habit(&self) -> Habit {
        Habit {
            size: self.size,
            pad: self.pad,
            fit: self.fit,
            align: self.align,
            framed: self.framed,
        }
    }

    fn expand(&self, pen: &mut Pen<'_>, spec: &RowSpec, used: &mut Used, out: &mut Vec<Row>) {
        match spec {
            RowSpec::Row(line) => out.push(self.line(pen, line, used)),
            RowSpec::Cells(cells) => out.push(self.row(pen, cells, None, false)),
            RowSpec::Each(each) => self.each(pen, each, used, out),
            RowSpec::Group(inner) => {
                let start = out.len();
                for spec in inner {
                    self.expand(pen, spec, used, out);
                }
                let height = out.len() - start;
                for cell in out.iter_mut().skip(start).flat_map(|row| &mut row.cells) {
                    if cell.rowspan == GROUP {
                        cell.rowspan = height;
                    }
                }
            }
            RowSpec::Internal(_) if !pen.form.internal => {}
            RowSpec::When(condition, _) if !pen.holds(condition) => {}
            RowSpec::Internal(inner) | RowSpec::When(_, inner) => {
                for spec in inner {
                    self.expand(pen, spec, used, out);
                }
            }
        }
    }

    fn line(&self, pen: &mut Pen<'_>, line: &LineSpec, used: &mut Used) -> Row {
        let Some((list, condition)) = &line.from else {
            return self.row(pen, &line.cells, line.h, line.keep);
        };
        let taken = used.entry(list.clone()).or_default();
        let at = (0..pen.rows(list).len())
            .find(|at| !taken.contains(at) && pen.at(list, Some(*at), 0).holds(condition));
        taken.extend(at);
        pen.at(list, at, 0)
            .within(pen, |pen| self.row(pen, &line.cells, line.h, line.keep))
    }

    fn each(&self, pen: &mut Pen<'_>, each: &EachSpec, used: &mut Used, out: &mut Vec<Row>) {
        let taken = used.entry(each.list.clone()).or_default();
        let mut rows: Vec<Option<usize>> = (0..pen.rows(&each.list).len())
            .filter(|at| !taken.contains(at))
            .filter(|at| {
                let row = pen.at(&each.list, Some(*at), 0);
                each.only.as_ref().is_none_or(|only| row.holds(only))
            })
            .map(Some)
            .collect();
        taken.extend(rows.iter().flatten());
        if each.max > 0 && rows.len() > each.max {
            pen.too_many(&each.list, rows.len(), each.max);
            rows.truncate(each.max);
        }
        let across = each.across.max(1);
        let whole = rows.len().max(each.pad).next_multiple_of(across);
        rows.resize(whole, None);
        let numbered: Vec<(usize, Option<usize>)> = (each.number..).zip(rows).collect();
        for side_by_side in numbered.chunks(across) {
            for line in &each.rows {
                let mut row = self.row(pen, &[], line.h, line.keep);
                for (number, at) in side_by_side {
                    let one = pen
                        .at(&each.list, *at, *number)
                        .within(pen, |pen| self.row(pen, &line.cells, line.h, line.keep));
                    row.cells.extend(one.cells);
                }
                out.push(row);
            }
        }
    }

    fn row(&self, pen: &mut Pen<'_>, cells: &[AnyCell], h: Option<f32>, keep: bool) -> Row {
        let mut out: Vec<Cell> = Vec::new();
        for cell in cells {
            let spec = cell.spec();
            if spec.internal && !pen.form.internal {
                if let Some(before) = out.last_mut() {
                    before.colspan += spec.cols.unwrap_or(1);
                }
                continue;
            }
            let mut cell = spec.fill(pen, self.habit());
            if spec.group {
                cell.rowspan = GROUP;
            }
            out.push(cell);
        }
        Row {
            cells: out,
            min_height_mm: h.unwrap_or(self.h),
            keep_with_next: keep,
        }
    }
}

/// Stands for "as high as the group" until the group is complete.
const GROUP: usize = usize::MAX;
