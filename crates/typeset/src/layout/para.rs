//! A paragraph over the width of the column.

use super::block::{Piled, pile};
use crate::MM;
use crate::doc::Para;
use crate::font::FontSet;
use crate::line::{Style, lines};
use crate::page::Area;

/// Sets a paragraph from y = 0, with its left edge at `left`.
pub(crate) fn set(fonts: &FontSet, para: &Para, outer: Style, left: f32, width: f32) -> Piled {
    let indent = para.indent * MM;
    let width = (width - indent).max(1.0);
    let size = para.size.unwrap_or(outer.size);
    let style = Style {
        size,
        bold: outer.bold || para.bold,
        ..outer
    };
    let lines = lines(fonts, &para.text, style, Some(width));
    let mut out = pile(&lines, &para.text, para.align, width, style.line_height);
    out.shift(left + indent, 0.0);
    out.frame(Area {
        x: left + indent,
        y: f32::NEG_INFINITY,
        w: width,
        h: f32::INFINITY,
    });
    out
}
