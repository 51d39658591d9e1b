//! From spans to lines of shaped pieces.
//!
//! Widths come from shaping each span as a whole; a line takes the glyphs whose
//! clusters lie in it.  Trailing spaces hang outside.  This module knows sizes
//! and widths but no place on a page.

use crate::breaks::{opportunities, seams};
use crate::doc::{Family, Span};
use crate::font::{FaceId, FontSet};
use crate::page::Glyph;
use crate::shape::{Run, shape};
use crate::text::{Voice, compose};
use std::sync::Arc;

/// How the words of a cell or paragraph are set, before spans say otherwise.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Style {
    pub family: Family,
    pub size: f32,
    pub bold: bool,
    pub line_height: f32,
}

/// A part of a line in one face, from one span.
#[derive(Debug, Clone)]
pub(crate) struct Piece {
    pub span: usize,
    pub voice: Voice,
    pub face: FaceId,
    pub size: f32,
    /// Clusters count from the start of `text`.
    pub glyphs: Vec<Glyph>,
    pub text: String,
    pub width: f32,
    /// Ink above and below the baseline, in points.
    pub top: f32,
    pub bottom: f32,
}

/// One line, without a place.
#[derive(Debug, Clone, Default)]
pub(crate) struct Line {
    pub pieces: Vec<Piece>,
    pub width: f32,
    /// Greatest size in the line.
    pub size: f32,
}

impl Line {
    pub fn top(&self) -> f32 {
        self.pieces
            .iter()
            .map(|piece| piece.top)
            .fold(0.0, f32::max)
    }

    pub fn bottom(&self) -> f32 {
        self.pieces
            .iter()
            .map(|piece| piece.bottom)
            .fold(0.0, f32::min)
    }
}

/// A span shaped, with its place in the text of its paragraph.
struct Voiced {
    span: usize,
    start: usize,
    size: f32,
    upm: Vec<f32>,
    runs: Arc<Vec<Run>>,
}

/// One paragraph (no `\n` inside), shaped.
struct Strip {
    text: String,
    size: f32,
    voiced: Vec<Voiced>,
    /// `reach[i]` is the width of everything before byte `i`.
    reach: Vec<f32>,
}

impl Strip {
    fn width(&self, from: usize, to: usize) -> f32 {
        let end = from + self.text[from..to].trim_end().len();
        self.reach[end] - self.reach[from]
    }
}

/// Sets `spans` in lines no wider than `width`; `None` never breaks.
pub(crate) fn lines(
    fonts: &FontSet,
    spans: &[Span],
    style: Style,
    width: Option<f32>,
) -> Vec<Line> {
    strips(fonts, spans, style)
        .iter()
        .flat_map(|strip| {
            let cuts = match width {
                Some(width) => cut(fonts, strip, width),
                None => vec![(0, strip.text.len())],
            };
            cuts.into_iter()
                .map(|(from, to)| line(fonts, strip, from, to))
                .collect::<Vec<_>>()
        })
        .collect()
}

fn strips(fonts: &FontSet, spans: &[Span], style: Style) -> Vec<Strip> {
    let mut parts: Vec<Vec<(usize, String)>> = vec![Vec::new()];
    for (index, span) in spans.iter().enumerate() {
        for (nth, part) in compose(&span.text).split('\n').enumerate() {
            if nth > 0 {
                parts.push(Vec::new());
            }
            if let Some(last) = parts.last_mut()
                && !part.is_empty()
            {
                last.push((index, part.to_owned()));
            }
        }
    }
    parts
        .into_iter()
        .map(|part| strip(fonts, spans, part, style))
        .collect()
}

fn strip(fonts: &FontSet, spans: &[Span], parts: Vec<(usize, String)>, style: Style) -> Strip {
    let mut text = String::new();
    let mut voiced = Vec::with_capacity(parts.len());
    for (span, part) in parts {
        let look = spans.get(span);
        let bold = style.bold || look.is_some_and(|span| span.bold);
        let size = look.and_then(|span| span.size).unwrap_or(style.size);
        let runs = shape(fonts, style.family, bold, &part);
        let upm = runs
            .iter()
            .map(|run| fonts.units_per_em(run.face))
            .collect();
        voiced.push(Voiced {
            span,
            start: text.len(),
            size,
            upm,
            runs,
        });
        text.push_str(&part);
    }
    let mut reach = vec![0.0; text.len() + 1];
    for part in &voiced {
        for (run, upm) in part.runs.iter().zip(&part.upm) {
            for glyph in &run.glyphs {
                let at = part.start + glyph.cluster as usize + 1;
                reach[at] += glyph.advance as f32 * part.size / upm;
            }
        }
    }
    let mut sum = 0.0;
    for width in &mut reach {
        sum += *width;
        *width = sum;
    }
    let size = voiced.iter().map(|part| part.size).fold(0.0, f32::max);
    let size = if voiced.is_empty() { style.size } else { size };
    Strip {
        text,
        size,
        voiced,
        reach,
    }
}

/// Greedy lines: as much as fits, in an emergency between characters.
fn cut(fonts: &FontSet, strip: &Strip, width: f32) -> Vec<(usize, usize)> {
    // A hundredth of a point absorbs the rounding of sums.
    let width = width + 0.01;
    if strip.width(0, strip.text.len()) <= width {
        return vec![(0, strip.text.len())];
    }
    let (mut start, mut last) = (0, 0);
    let mut out = Vec::new();
    for &end in opportunities(fonts, &strip.text).iter() {
        if strip.width(start, end) > width && last > start {
            out.push((start, last));
            start = last;
        }
        while strip.width(start, end) > width {
            let word = &strip.text[start..end];
            let fitting = seams(word)
                .map(|at| start + at)
                .take_while(|at| strip.width(start, *at) <= width);
            let Some(at) = fitting
                .last()
                .or_else(|| seams(word).next().map(|at| start + at))
            else {
                break;
            };
            out.push((start, at));
            start = at;
        }
        last = end;
    }
    if start < strip.text.len() {
        out.push((start, strip.text.len()));
    }
    out
}

fn line(fonts: &FontSet, strip: &Strip, from: usize, to: usize) -> Line {
    let end = from + strip.text[from..to].trim_end().len();
    let mut line = Line {
        pieces: Vec::new(),
        width: 0.0,
        size: strip.size,
    };
    for part in &strip.voiced {
        for run in part.runs.iter() {
            let (low, high) = (
                from.max(part.start + run.range.start),
                end.min(part.start + run.range.end),
            );
            if low >= high {
                continue;
            }
            let inside =
                |glyph: &&Glyph| (low..high).contains(&(part.start + glyph.cluster as usize));
            let glyphs: Vec<Glyph> = run
                .glyphs
                .iter()
                .filter(inside)
                .map(|glyph| Glyph {
                    cluster: (part.start + glyph.cluster as usize - low) as u32,
                    ..*glyph
                })
                .collect();
            let text = strip.text[low..high].to_owned();
            line.pieces.push(piece(fonts, part, run, glyphs, text));
        }
    }
    line.width = line.pieces.iter().map(|piece| piece.width).sum();
    line
}

fn piece(fonts: &FontSet, part: &Voiced, run: &Run, glyphs: Vec<Glyph>, text: String) -> Piece {
    let em = part.size / fonts.units_per_em(run.face);
    let (mut width, mut top, mut bottom) = (0, 0, 0);
    for glyph in &glyphs {
        width += glyph.advance;
        top = top.max(glyph.top);
        bottom = bottom.min(glyph.bottom);
    }
    let (voice, face, size, span) = (run.voice, run.face, part.size, part.span);
    let (width, top, bottom) = (
        width as f32 * em,
        f32::from(top) * em,
        f32::from(bottom) * em,
    );
    Piece {
        span,
        voice,
        face,
        size,
        glyphs,
        text,
        width,
        top,
        bottom,
    }
}
