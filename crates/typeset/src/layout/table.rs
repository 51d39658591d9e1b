//! A table measured: which cell covers which rows, and how high rows are.
//!
//! Where pages end is decided by the flow, which then asks for each cell to be
//! drawn.  A cell that spans rows on two pages gets a frame on both and its
//! words on the first.

use super::block::Piled;
use super::cell;
use crate::MM;
use crate::font::FontSet;
use crate::grid::{Cell, Table};
use crate::line::Style;
use crate::page::Area;

/// Share of a page from which a group of spanned rows may be cut by a page's end.
const LARGE: f32 = 0.4;

/// A cell with its place in the grid.
struct Held<'a> {
    cell: &'a Cell,
    row: usize,
    rows: usize,
    x: f32,
    w: f32,
    body: Piled,
}

/// A table whose heights are known.
pub(crate) struct Measured<'a> {
    cells: Vec<Held<'a>>,
    pub heights: Vec<f32>,
    pub header_rows: usize,
    line_pt: f32,
    keep: Vec<bool>,
}

/// Where a run of rows stands: page, first row, end row, upper edge.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Strip {
    pub page: usize,
    pub from: usize,
    pub to: usize,
    pub y: f32,
}

/// Measures `table` with its left edge at `left`.
pub(crate) fn measure<'a>(
    fonts: &FontSet,
    table: &'a Table,
    style: Style,
    left: f32,
) -> Measured<'a> {
    let cols: Vec<f32> = table.cols.iter().map(|col| col * MM).collect();
    let left = left + table.indent * MM;
    let count = table.rows.len();
    let mut taken = vec![vec![false; cols.len()]; count];
    let mut cells = Vec::new();
    for (row, given) in table.rows.iter().enumerate() {
        let mut col = 0;
        for cell in &given.cells {
            while taken[row].get(col).copied().unwrap_or(false) {
                col += 1;
            }
            let end = (col + cell.colspan.max(1)).min(cols.len());
            if col >= end {
                break;
            }
            let rows = cell.rowspan.clamp(1, count - row);
            for covered in &mut taken[row..row + rows] {
                covered[col..end].fill(true);
            }
            let (x, w) = (
                left + cols[..col].iter().sum::<f32>(),
                cols[col..end].iter().sum(),
            );
            let body = cell::content(fonts, cell, style, w, None);
            cells.push(Held {
                cell,
                row,
                rows,
                x,
                w,
                body,
            });
            col = end;
        }
    }
    let least = table.rows.iter().map(|row| row.min_height_mm * MM);
    let mut heights: Vec<f32> = least.collect();
    for held in cells.iter().filter(|held| held.rows == 1) {
        heights[held.row] = heights[held.row].max(held.body.height);
    }
    for held in cells.iter().filter(|held| held.rows > 1) {
        let covered = &mut heights[held.row..held.row + held.rows];
        let lacking = held.body.height - covered.iter().sum::<f32>();
        if lacking > 0.0 {
            covered
                .iter_mut()
                .for_each(|height| *height += lacking / held.rows as f32);
        }
    }
    let keep = table.rows.iter().map(|row| row.keep_with_next).collect();
    let header_rows = table.header_rows.min(count);
    Measured {
        cells,
        heights,
        header_rows,
        line_pt: table.line_width_pt,
        keep,
    }
}

impl Measured<'_> {
    /// The rows that may not be parted, as (first, end), in order.
    pub fn groups(&self) -> Vec<(usize, usize)> {
        let mut out = Vec::new();
        let (mut from, mut to) = (0, 1);
        for row in 0..self.heights.len() {
            if row >= to {
                out.push((from, to));
                (from, to) = (row, row + 1);
            }
            let reach = self
                .cells
                .iter()
                .filter(|held| held.row == row)
                .map(|held| row + held.rows);
            to = reach.fold(to, usize::max);
            if self.keep[row] && row + 1 < self.heights.len() {
                to = to.max(row + 2);
            }
        }
        if !self.heights.is_empty() {
            out.push((from, to));
        }
        out
    }

    /// A group cut where a page may end in it: nowhere while it is small, else where
    /// every spanned cell has room for its content above the cut, and between any
    /// rows when even such a part is higher than a page.
    pub fn parts(&self, from: usize, to: usize, room: f32) -> Vec<(usize, usize)> {
        if self.height(from, to) <= room * LARGE {
            return vec![(from, to)];
        }
        let may_end = |row: usize| {
            let mut across = self
                .cells
                .iter()
                .filter(|held| held.row < row && row < held.row + held.rows);
            !self.keep[row - 1] && across.all(|held| self.height(held.row, row) >= held.body.height)
        };
        let mut out = Vec::new();
        let mut start = from;
        for end in from + 1..=to {
            if end == to || may_end(end) {
                out.push((start, end));
                start = end;
            }
        }
        let single = |(start, end): (usize, usize)| -> Vec<(usize, usize)> {
            if self.height(start, end) <= room {
                vec![(start, end)]
            } else {
                (start..end).map(|row| (row, row + 1)).collect()
            }
        };
        out.into_iter().flat_map(single).collect()
    }

    /// Height of rows.
    pub fn height(&self, from: usize, to: usize) -> f32 {
        self.heights[from..to].iter().sum()
    }

    /// The first bound words in a row: what to name when the row is too high.
    pub fn words(&self, row: usize) -> (Option<String>, String) {
        let mut cells = self.cells.iter().filter(|held| held.row == row);
        let named =
            cells.find_map(|held| Some((cell::place_of(held.cell)?, cell::words_of(held.cell))));
        named.map_or((None, String::new()), |(place, words)| (Some(place), words))
    }

    /// Draws the rows of `strip`; words of cells that began before it stay where they were.
    pub fn draw(&self, strip: Strip) -> Piled {
        let mut out = Piled::default();
        for held in &self.cells {
            let (from, to) = (
                held.row.max(strip.from),
                (held.row + held.rows).min(strip.to),
            );
            if from >= to {
                continue;
            }
            let y = strip.y + self.height(strip.from, from);
            let area = Area {
                x: held.x,
                y,
                w: held.w,
                h: self.height(from, to),
            };
            let mut drawn = if from == held.row {
                cell::place(held.body.clone(), held.cell, area, self.line_pt, area)
            } else {
                let mut rest = Piled::default();
                cell::border(held.cell, area, self.line_pt, &mut rest.items);
                rest
            };
            out.items.append(&mut drawn.items);
            out.issues.append(&mut drawn.issues);
        }
        out
    }
}
