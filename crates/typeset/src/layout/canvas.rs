//! Cells at given places: forms whose grid is finer than any table.

use super::block::Piled;
use super::cell;
use crate::MM;
use crate::font::FontSet;
use crate::grid::Canvas;
use crate::line::Style;
use crate::page::{Area, Item};

/// Sets a canvas from y = 0, with its left edge at `left`.
pub(crate) fn set(fonts: &FontSet, canvas: &Canvas, style: Style, left: f32) -> Piled {
    let mut out = Piled {
        height: canvas.height_mm * MM,
        ..Piled::default()
    };
    for placed in &canvas.cells {
        let (w, h) = (placed.w * MM, placed.h * MM);
        let area = Area {
            x: left + placed.x * MM,
            y: placed.y * MM,
            w,
            h,
        };
        let body = cell::content(fonts, &placed.cell, style, w, Some(h));
        let mut drawn = cell::place(body, &placed.cell, area, canvas.line_width_pt, area);
        out.items.append(&mut drawn.items);
        out.issues.append(&mut drawn.issues);
    }
    for rule in &canvas.lines {
        out.items.push(Item::Line {
            x1: left + rule.x1 * MM,
            y1: rule.y1 * MM,
            x2: left + rule.x2 * MM,
            y2: rule.y2 * MM,
            width: if rule.width_pt > 0.0 {
                rule.width_pt
            } else {
                canvas.line_width_pt
            },
        });
    }
    out
}
