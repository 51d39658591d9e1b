//! Cells at given places on a millimetre grid, as a dense official page needs.

use serde::Deserialize;
use typeset::{Canvas, Placed, Rule};

use crate::cell::{AnyCell, FitSpec, Habit, Side};
use crate::pen::Pen;

/// A canvas of a form.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CanvasSpec {
    /// Height it takes, millimetres.
    pub height: f32,
    /// Points, for all cells.
    #[serde(default)]
    pub size: Option<f32>,
    /// Thickness of lines, points.
    #[serde(default = "thin")]
    pub line: f32,
    /// One line shrinks to so many points, for all cells but labels.
    #[serde(default = "floor")]
    pub floor: f32,
    /// Cells in reading order: x, y, width, height in millimetres.
    pub cells: Vec<(f32, f32, f32, f32, AnyCell)>,
    /// Free lines: x1, y1, x2, y2.
    #[serde(default)]
    pub lines: Vec<(f32, f32, f32, f32)>,
}

fn thin() -> f32 {
    0.5
}
fn floor() -> f32 {
    5.0
}

impl CanvasSpec {
    pub(crate) fn fill(&self, pen: &mut Pen<'_>) -> Canvas {
        let habit = Habit {
            size: self.size,
            pad: 0.3,
            fit: FitSpec::Shrink(self.floor),
            align: Side::Left,
            framed: false,
        };
        let cells = self
            .cells
            .iter()
            .filter(|(.., cell)| pen.form.internal || !cell.spec().internal)
            .map(|(x, y, w, h, cell)| Placed {
                x: *x,
                y: *y,
                w: *w,
                h: *h,
                cell: cell.spec().fill(pen, habit),
            })
            .collect();
        Canvas {
            height_mm: self.height,
            cells,
            lines: self
                .lines
                .iter()
                .map(|(x1, y1, x2, y2)| Rule {
                    x1: *x1,
                    y1: *y1,
                    x2: *x2,
                    y2: *y2,
                    width_pt: self.line,
                })
                .collect(),
            line_width_pt: self.line,
        }
    }
}
