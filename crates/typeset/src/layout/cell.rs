//! What stands in a cell, by its fit policy, and the frame around it.
//!
//! A cell of fixed height (canvas) whose words do not fit reports an overflow
//! and is then set smaller, so that no word is lost and nothing overlaps.

use super::block::{Piled, pile};
use super::boxes;
use crate::doc::Span;
use crate::font::FontSet;
use crate::grid::{Cell, Fit, Image, Valign};
use crate::image::read_picture;
use crate::line::{Line, Style, lines};
use crate::page::{Area, Issue, Item};
use crate::{Align, MM};
use std::sync::Arc;

/// Smallest share of the asked size that an overflowing cell is set in.
const LEAST: f32 = 0.35;

/// Pictures of nearly the proportions asked for are not cut for a hair.
const SAME_SHAPE: f32 = 0.01;

/// The style of a cell within a document's style.
pub(crate) fn style_of(cell: &Cell, outer: Style) -> Style {
    Style {
        family: outer.family,
        size: cell.size.unwrap_or(outer.size),
        bold: outer.bold || cell.bold,
        line_height: cell.line_height.unwrap_or(outer.line_height),
    }
}

/// The content of `cell` in a column of `width` points (padding included), from
/// (0, 0); `height` is that of a fixed box.
pub(crate) fn content(
    fonts: &FontSet,
    cell: &Cell,
    outer: Style,
    width: f32,
    height: Option<f32>,
) -> Piled {
    let pad = cell.pad_mm * MM;
    let inner = (width - 2.0 * pad).max(1.0);
    let style = style_of(cell, outer);
    if let Some(image) = &cell.image {
        return picture(image, cell, inner, height.map(|height| height - 2.0 * pad));
    }
    let room = height.map_or(f32::INFINITY, |height| height - 0.5);
    let mut out = match cell.fit {
        Fit::Wrap => {
            let set = |style: Style, spans: &[Span]| {
                let lines = lines(fonts, spans, style, Some(inner));
                pile(&lines, spans, cell.align, inner, style.line_height)
            };
            within(cell, style, room, inner, set)
        }
        Fit::Shrink { floor_pt } => shrink(fonts, cell, style, inner, floor_pt),
        Fit::Ruled { lines: count } => {
            let room = height.map(|height| height - 2.0 * pad);
            boxes::ruled(fonts, cell, style, inner, count, room)
        }
        Fit::Boxes { count } => boxes::boxes(fonts, cell, style, width, count),
    };
    out.height += 2.0 * pad;
    out
}

/// Sets the words, and smaller ones if their ink is higher than `room`.
fn within(
    cell: &Cell,
    style: Style,
    room: f32,
    inner: f32,
    set: impl Fn(Style, &[Span]) -> Piled,
) -> Piled {
    let first = set(style, &cell.text);
    if first.ink_bottom - first.ink_top <= room {
        return first;
    }
    let mut share = 1.0;
    let mut out = first;
    while share > LEAST && out.ink_bottom - out.ink_top > room {
        share -= 0.05;
        let (style, spans) = scaled(style, &cell.text, share);
        out = set(style, &spans);
    }
    let area = Area {
        x: 0.0,
        y: 0.0,
        w: inner,
        h: room,
    };
    out.issues.push(Issue::Overflow {
        place: place_of(cell),
        text: words_of(cell),
        page: 0,
        area,
    });
    out
}

/// One line (or the given ones), made smaller until it fits.
pub(crate) fn shrink(fonts: &FontSet, cell: &Cell, style: Style, inner: f32, floor: f32) -> Piled {
    let natural = lines(fonts, &cell.text, style, None);
    let widest = natural.iter().map(|line| line.width).fold(0.0, f32::max);
    let pile_up = |lines: &[Line], spans: &[Span], style: Style| {
        pile(lines, spans, cell.align, inner, style.line_height)
    };
    if widest <= inner {
        return pile_up(&natural, &cell.text, style);
    }
    // Twentieths of a point downwards, so that equal words look equal.
    let size = ((style.size * inner / widest * 20.0).floor() / 20.0).max(1.0);
    let (small, spans) = scaled(style, &cell.text, size / style.size);
    let mut out = pile_up(&lines(fonts, &spans, small, None), &spans, small);
    if size < floor {
        let area = Area {
            x: 0.0,
            y: 0.0,
            w: inner,
            h: out.height,
        };
        let (place, text) = (place_of(cell), words_of(cell));
        out.issues.push(Issue::ShrunkBelowFloor {
            place,
            text,
            size_pt: size,
            page: 0,
            area,
        });
    }
    out
}

pub(crate) fn scaled(style: Style, spans: &[Span], share: f32) -> (Style, Vec<Span>) {
    let spans = spans
        .iter()
        .map(|span| Span {
            size: span.size.map(|size| size * share),
            ..span.clone()
        })
        .collect();
    (
        Style {
            size: style.size * share,
            ..style
        },
        spans,
    )
}

fn picture(image: &Image, cell: &Cell, inner: f32, room: Option<f32>) -> Piled {
    let width = (image.width_mm * MM).min(inner);
    let height = (image.height_mm * MM).min(room.unwrap_or(f32::INFINITY));
    let mut out = Piled {
        height: height + 2.0 * cell.pad_mm * MM,
        ..Piled::default()
    };
    match read_picture(&image.bytes) {
        Ok(picture) => {
            let asked = image.width_mm / image.height_mm;
            let whole = !image.cover || (picture.aspect() / asked - 1.0).abs() < SAME_SHAPE;
            let aspect = if whole { picture.aspect() } else { asked };
            let w = width.min(height * aspect);
            let h = w / aspect;
            let x = match cell.align {
                Align::Left => 0.0,
                Align::Center => (inner - w) / 2.0,
                Align::Right => inner - w,
            };
            let area = Area {
                x,
                y: (height - h) / 2.0,
                w,
                h,
            };
            let place = image.place.clone().map(Arc::from);
            out.items.push(Item::Image {
                area,
                picture: Arc::new(picture),
                place,
            });
        }
        Err(why) => {
            let area = Area {
                x: 0.0,
                y: 0.0,
                w: width,
                h: height,
            };
            out.issues.push(Issue::BadImage {
                place: image.place.clone(),
                why,
                page: 0,
                area,
            });
        }
    }
    out
}

/// Puts the content into the box of its cell and draws the box.
pub(crate) fn place(mut body: Piled, cell: &Cell, frame: Area, line_pt: f32, whole: Area) -> Piled {
    let pad = cell.pad_mm * MM;
    let spare = frame.h - body.height;
    let mut dy = match cell.valign {
        Valign::Top => 0.0,
        Valign::Middle => spare / 2.0,
        Valign::Bottom => spare,
    };
    // Padding may be given up, the frame never.
    if !body.items.is_empty() && body.ink_bottom > body.ink_top {
        dy = dy
            .min(frame.h - pad - body.ink_bottom)
            .max(-pad - body.ink_top);
    }
    let dx = if matches!(cell.fit, Fit::Boxes { .. }) {
        0.0
    } else {
        pad
    };
    body.shift(frame.x + dx, frame.y + pad + dy);
    body.frame(frame);
    let mut out = Piled {
        issues: std::mem::take(&mut body.issues),
        ..Piled::default()
    };
    border(cell, whole, line_pt, &mut out.items);
    out.items.append(&mut body.items);
    out
}

/// Background, sides, box separators and strike of a cell.
pub(crate) fn border(cell: &Cell, frame: Area, line_pt: f32, out: &mut Vec<Item>) {
    let Area { x, y, w, h } = frame;
    let width = cell.border_pt.unwrap_or(line_pt);
    if let Some(grey) = cell.fill {
        out.push(Item::Fill { area: frame, grey });
    }
    let sides = [
        (cell.borders.top, (x, y, x + w, y)),
        (cell.borders.right, (x + w, y, x + w, y + h)),
        (cell.borders.bottom, (x, y + h, x + w, y + h)),
        (cell.borders.left, (x, y, x, y + h)),
    ];
    let mut line = |(x1, y1, x2, y2)| {
        out.push(Item::Line {
            x1,
            y1,
            x2,
            y2,
            width,
        })
    };
    sides
        .into_iter()
        .filter(|(wanted, _)| *wanted)
        .for_each(|(_, ends)| line(ends));
    if let Fit::Boxes { count } = cell.fit {
        for nth in 1..count {
            let at = x + w * nth as f32 / count as f32;
            line((at, y, at, y + h));
        }
    }
    if cell.strike {
        line((x, y + h, x + w, y));
    }
}

pub(crate) fn place_of(cell: &Cell) -> Option<String> {
    cell.text.iter().find_map(|span| span.place.clone())
}

pub(crate) fn words_of(cell: &Cell) -> String {
    cell.text.iter().map(|span| span.text.as_str()).collect()
}
