//! Lines with a place: the content of one cell or paragraph.
//!
//! A [`Piled`] starts at (0, 0) and is shifted where it belongs.  Baselines keep
//! the pitch that was asked for unless the ink of stacked Lao marks would touch
//! the line above; then, and only then, a line moves down.

use crate::doc::{Align, Span};
use crate::line::{Line, Piece};
use crate::page::{Area, Issue, Item, Text};
use crate::text::Voice;
use std::sync::Arc;

/// Middle of kanji and capitals above the baseline, in em.
pub(crate) const MIDDLE: f32 = 0.37;
/// Least white between the ink of two lines, in points.
const WHITE: f32 = 0.3;

/// Items around (0, 0) and what was wrong with them.
#[derive(Debug, Clone, Default)]
pub(crate) struct Piled {
    pub items: Vec<Item>,
    pub issues: Vec<Issue>,
    /// Height it wants.
    pub height: f32,
    /// Where the ink begins and ends: what must stay inside a box of fixed height.
    pub ink_top: f32,
    pub ink_bottom: f32,
}

impl Piled {
    pub fn shift(&mut self, dx: f32, dy: f32) {
        self.items.iter_mut().for_each(|item| item.shift(dx, dy));
        self.issues
            .iter_mut()
            .for_each(|issue| issue.area_mut().shift(dx, dy));
        self.ink_top += dy;
        self.ink_bottom += dy;
    }

    /// Says which box the words must stay in; to be called when everything has its place.
    pub fn frame(&mut self, frame: Area) {
        for item in &mut self.items {
            if let Item::Text(text) = item {
                text.frame = frame;
            }
        }
    }
}

/// Puts lines below each other in a column of `width`.
pub(crate) fn pile(
    lines: &[Line],
    spans: &[Span],
    align: Align,
    width: f32,
    line_height: f32,
) -> Piled {
    let mut out = Piled {
        ink_top: f32::MAX,
        ..Piled::default()
    };
    let (mut y, mut ink_end) = (0.0_f32, 0.0_f32);
    for line in lines {
        let pitch = line.size * line_height;
        let mut base = y + pitch / 2.0 + MIDDLE * line.size;
        let least = ink_end + line.top() + if ink_end > 0.0 { WHITE } else { 0.0 };
        if base < least {
            y += least - base;
            base = least;
        }
        let x = match align {
            Align::Left => 0.0,
            Align::Center => (width - line.width) / 2.0,
            Align::Right => width - line.width,
        };
        set_line(line, spans, x, base, &mut out);
        if !line.pieces.is_empty() {
            ink_end = base - line.bottom();
            out.ink_top = out.ink_top.min(base - line.top());
        }
        y += pitch;
    }
    out.height = y.max(ink_end);
    out.ink_bottom = ink_end;
    out.ink_top = out.ink_top.min(ink_end);
    out
}

/// Adds the items of one line that starts at `x` on the baseline `base`.
pub(crate) fn set_line(line: &Line, spans: &[Span], x: f32, base: f32, out: &mut Piled) {
    let mut pen = x;
    let mut ring: Option<(usize, Area)> = None;
    for piece in &line.pieces {
        let span = spans.get(piece.span);
        let body = Area {
            x: pen,
            y: base - 0.88 * piece.size,
            w: piece.width,
            h: piece.size,
        };
        if span.is_some_and(|span| span.underline) {
            let y = base + 0.14 * piece.size;
            out.items.push(Item::Line {
                x1: pen,
                y1: y,
                x2: pen + piece.width,
                y2: y,
                width: 0.5,
            });
        }
        match (&mut ring, span.is_some_and(|span| span.circled)) {
            (Some((index, area)), true) if *index == piece.span => area.w += piece.width,
            (slot, true) => out
                .items
                .extend(slot.replace((piece.span, body)).map(ring_around)),
            (slot, false) => out.items.extend(slot.take().map(ring_around)),
        }
        set_piece(piece, span, pen, base, out);
        pen += piece.width;
    }
    out.items.extend(ring.map(ring_around));
}

fn ring_around((_, body): (usize, Area)) -> Item {
    let (wide, high) = (0.16 * body.h, 0.12 * body.h);
    let area = Area {
        x: body.x - wide,
        y: body.y - high,
        w: body.w + 2.0 * wide,
        h: body.h + 2.0 * high,
    };
    Item::Ellipse { area, width: 0.8 }
}

fn set_piece(piece: &Piece, span: Option<&Span>, x: f32, base: f32, out: &mut Piled) {
    let place = span.and_then(|span| span.place.clone());
    let ink = Area {
        x,
        y: base - piece.top,
        w: piece.width,
        h: piece.top - piece.bottom,
    };
    match piece.voice {
        Voice::Face(_) => {}
        Voice::Check(checked) => {
            let side = 0.78 * piece.size;
            let area = Area {
                x: x + 0.11 * piece.size,
                y: base + 0.04 * piece.size - side,
                w: side,
                h: side,
            };
            out.items.push(Item::Check { area, checked });
        }
        Voice::Missing(ch) => {
            let area = Area {
                x,
                y: base - 0.8 * piece.size,
                w: piece.width,
                h: piece.size,
            };
            out.issues.push(Issue::MissingGlyph {
                ch,
                place: place.clone(),
                page: 0,
                area,
            });
        }
    }
    out.items.push(Item::Text(Text {
        face: piece.face,
        size: piece.size,
        x,
        y: base,
        glyphs: piece.glyphs.clone(),
        text: piece.text.clone(),
        place: place.map(Arc::from),
        ink,
        frame: Area::default(),
        angle: 0.0,
        grey: 0.0,
        spread: false,
    }));
}
