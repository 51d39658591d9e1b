//! The diagonal mark behind the text: "draft", "sample", in the document's languages.

use crate::doc::{Doc, Family, Span};
use crate::font::FontSet;
use crate::line::{Style, lines};
use crate::page::{Area, Item, Text};
use crate::text::Voice;

/// Degrees against the clock.
const ANGLE: f32 = 35.0;
const GREY: f32 = 0.9;
const LARGEST: f32 = 64.0;

/// The mark's lines, centred on a page of the given size in points.
pub(crate) fn marks(fonts: &FontSet, doc: &Doc, width: f32, height: f32) -> Vec<Item> {
    let style = |size| Style {
        family: Family::Sans,
        size,
        bold: true,
        line_height: 1.5,
    };
    let spans: Vec<Span> = doc.marks.iter().map(Span::plain).collect();
    let at_ten: Vec<f32> = spans
        .iter()
        .map(|span| {
            lines(fonts, std::slice::from_ref(span), style(10.0), None)
                .iter()
                .map(|line| line.width)
                .sum()
        })
        .collect();
    let widest = at_ten.iter().copied().fold(1.0, f32::max);
    // The diagonal across the narrower side, with a margin at both ends.
    let room = width.min(height) * 0.8 / ANGLE.to_radians().cos();
    let size = (room / widest * 10.0).min(LARGEST);
    let (sin, cos) = ANGLE.to_radians().sin_cos();
    let mut out = Vec::new();
    for (nth, span) in spans.iter().enumerate() {
        let below = (nth as f32 - (spans.len() as f32 - 1.0) / 2.0) * size * 1.5 + size * 0.35;
        for line in lines(fonts, std::slice::from_ref(span), style(size), None) {
            let mut along = -line.width / 2.0;
            for piece in line.pieces {
                let x = width / 2.0 + along * cos + below * sin;
                let y = height / 2.0 - along * sin + below * cos;
                along += piece.width;
                if !matches!(piece.voice, Voice::Face(_)) {
                    continue;
                }
                out.push(Item::Mark(Text {
                    face: piece.face,
                    size,
                    x,
                    y,
                    glyphs: piece.glyphs,
                    text: piece.text,
                    place: None,
                    ink: Area {
                        x,
                        y: y - piece.top,
                        w: piece.width,
                        h: piece.top - piece.bottom,
                    },
                    frame: Area {
                        x: 0.0,
                        y: 0.0,
                        w: width,
                        h: height,
                    },
                    angle: ANGLE,
                    grey: GREY,
                    // Turned glyphs read back one by one otherwise.
                    spread: true,
                }));
            }
        }
    }
    out
}
