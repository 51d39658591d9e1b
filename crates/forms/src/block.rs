//! Blocks one below the other: the sequence and what is left out of it.

use serde::Deserialize;
use typeset::Block;

use crate::canvas::CanvasSpec;
use crate::condition::Condition;
use crate::paragraph::ParaSpec;
use crate::pen::Pen;
use crate::table::TableSpec;

/// One block of a form.
#[derive(Clone, Debug, Deserialize)]
pub enum BlockSpec {
    /// Text over the full width.
    Para(ParaSpec),
    /// Empty height in millimetres.
    Gap(f32),
    /// Rows and columns.
    Table(TableSpec),
    /// Cells on a millimetre grid.
    Canvas(CanvasSpec),
    /// The next block starts a page.
    PageBreak,
    /// Only in the office's own edition.
    Internal(Vec<BlockSpec>),
    /// Only when a condition holds.
    When(Condition, Vec<BlockSpec>),
}

/// Fills blocks in order.
pub(crate) fn blocks(pen: &mut Pen<'_>, specs: &[BlockSpec]) -> Vec<Block> {
    let mut out = Vec::new();
    for spec in specs {
        match spec {
            BlockSpec::Para(para) => out.push(Block::Para(para.fill(pen))),
            BlockSpec::Gap(height) => out.push(Block::Gap(*height)),
            BlockSpec::Table(table) => out.push(Block::Table(table.fill(pen))),
            BlockSpec::Canvas(canvas) => out.push(Block::Canvas(canvas.fill(pen))),
            BlockSpec::PageBreak => out.push(Block::PageBreak),
            BlockSpec::Internal(inner) if pen.form.internal => out.extend(blocks(pen, inner)),
            BlockSpec::When(condition, inner) if pen.holds(condition) => {
                out.extend(blocks(pen, inner));
            }
            BlockSpec::Internal(_) | BlockSpec::When(..) => {}
        }
    }
    out
}
