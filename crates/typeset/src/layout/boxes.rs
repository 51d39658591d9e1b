//! Ruled lines and character boxes: fits whose room is counted, not measured.

use super::block::{MIDDLE, Piled, pile, set_line};
use super::cell::{place_of, scaled, shrink, words_of};
use crate::breaks::seams;
use crate::doc::Align;
use crate::font::FontSet;
use crate::grid::Cell;
use crate::line::{Line, Piece, Style, lines};
use crate::page::{Area, Issue, Item};

/// Smallest share of the asked size before words are let run over.
const LEAST: f32 = 0.35;

fn overflow(cell: &Cell, w: f32, h: f32) -> Issue {
    let area = Area {
        x: 0.0,
        y: 0.0,
        w,
        h,
    };
    Issue::Overflow {
        place: place_of(cell),
        text: words_of(cell),
        page: 0,
        area,
    }
}

/// Words on `count` ruled lines; smaller, with an issue, when they need more.
pub(crate) fn ruled(
    fonts: &FontSet,
    cell: &Cell,
    style: Style,
    inner: f32,
    count: usize,
    room: Option<f32>,
) -> Piled {
    let count = count.max(1);
    let pitch = match room {
        Some(room) => room / count as f32,
        None => style.size * style.line_height.max(1.6),
    };
    let (mut style, mut spans, mut share) = (style, cell.text.clone(), 1.0);
    let asked = style;
    let mut set = lines(fonts, &spans, style, Some(inner));
    while set.len() > count && share > LEAST {
        share -= 0.05;
        (style, spans) = scaled(asked, &cell.text, share);
        set = lines(fonts, &spans, style, Some(inner));
    }
    // One line height for all, so that every baseline sits on its rule.
    let size = set.iter().map(|line| line.size).fold(style.size, f32::max);
    let set: Vec<Line> = set.into_iter().map(|line| Line { size, ..line }).collect();
    let mut out = pile(&set, &spans, cell.align, inner, pitch / size);
    if share < 1.0 {
        out.issues.push(overflow(cell, inner, pitch * count as f32));
    }
    for nth in 1..count {
        let y = pitch * nth as f32;
        out.items.push(Item::Line {
            x1: 0.0,
            y1: y,
            x2: inner,
            y2: y,
            width: 0.25,
        });
    }
    out.height = out.height.max(pitch * count as f32);
    out
}

/// One character to a box of equal width; as one line, with an issue, when there are more.
pub(crate) fn boxes(fonts: &FontSet, cell: &Cell, style: Style, width: f32, count: usize) -> Piled {
    let set = lines(fonts, &cell.text, style, None);
    let characters = |line: &Line| -> usize {
        line.pieces
            .iter()
            .map(|piece| seams(&piece.text).count() + 1)
            .sum()
    };
    let needed = set.iter().map(characters).sum::<usize>();
    let step = width / count.max(1) as f32;
    let widest = set
        .iter()
        .flat_map(|line| &line.pieces)
        .map(|piece| piece.width)
        .fold(0.0, f32::max);
    if needed > count || set.len() > 1 || (needed == 1 && widest > step) {
        let mut out = shrink(fonts, cell, style, width - 2.0, 0.0);
        out.issues.push(overflow(cell, width, out.height));
        return out;
    }
    let mut line = set.into_iter().next().unwrap_or_default();
    line.size = line.size.max(style.size);
    let empty = count - needed;
    let skipped = match cell.align {
        Align::Left => 0,
        Align::Center => empty / 2,
        Align::Right => empty,
    };
    let pitch = line.size * style.line_height;
    let base = pitch / 2.0 + MIDDLE * line.size;
    let mut out = Piled {
        height: pitch,
        ..Piled::default()
    };
    (out.ink_top, out.ink_bottom) = (base - line.top(), base - line.bottom());
    let mut nth = skipped;
    for piece in line.pieces {
        let (piece, lead, filled) = spread(fonts, piece, step);
        let alone = Line {
            width: piece.width,
            size: line.size,
            pieces: vec![piece],
        };
        set_line(&alone, &cell.text, nth as f32 * step + lead, base, &mut out);
        nth += filled;
    }
    for item in &mut out.items {
        if let Item::Text(text) = item {
            text.spread = true;
        }
    }
    out
}

/// Moves the characters of a piece to the middles of boxes `step` wide; returns
/// the piece, its start within the first box, and how many boxes it fills.
fn spread(fonts: &FontSet, mut piece: Piece, step: f32) -> (Piece, f32, usize) {
    let em = piece.size / fonts.units_per_em(piece.face);
    let starts: Vec<usize> = std::iter::once(0).chain(seams(&piece.text)).collect();
    let owner = |cluster: u32| starts.partition_point(|start| *start <= cluster as usize) - 1;
    let mut leads = vec![step; starts.len()];
    for glyph in &piece.glyphs {
        leads[owner(glyph.cluster)] -= glyph.advance as f32 * em;
    }
    leads.iter_mut().for_each(|rest| *rest /= 2.0);
    for index in 0..piece.glyphs.len() {
        let nth = owner(piece.glyphs[index].cluster);
        let next = piece.glyphs.get(index + 1).map(|next| owner(next.cluster));
        if next.is_some_and(|next| next != nth) {
            let gap = leads[nth] + leads.get(nth + 1).copied().unwrap_or(0.0);
            piece.glyphs[index].advance += (gap / em).round() as i32;
        }
    }
    piece.width = piece
        .glyphs
        .iter()
        .map(|glyph| glyph.advance as f32 * em)
        .sum();
    (piece, leads[0], starts.len())
}
