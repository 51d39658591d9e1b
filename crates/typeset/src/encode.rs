//! From text items to what a PDF shows: which glyph means what, and where the
//! viewer's pen must be.
//!
//! Knows the rules of the format but no library.  The viewer advances by whole
//! thousandths (the width array is truncated), so adjustments are computed from
//! those.  A raised or lowered mark gets a text matrix of its own.  Clusters that
//! one string per glyph cannot express are wrapped in their actual text.

use crate::font::{FaceId, FontSet};
use crate::page::{Item, Page, Text};
use std::collections::BTreeMap;
use subsetter::GlyphRemapper;

/// The glyphs of one face used in a file.
#[derive(Debug, Default)]
pub(crate) struct Used {
    pub remap: GlyphRemapper,
    /// What each (old) glyph means when it stands alone.
    pub means: BTreeMap<u16, String>,
}

/// One step of showing text.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Step {
    /// Until `End`, the glyphs read as this.
    Begin(String),
    /// See `Begin`.
    End,
    /// Puts the pen there; points from the lower left corner.
    Matrix([f32; 6]),
    /// A glyph of the subset and its meaning.
    Glyph(u16, String),
    /// Moves the pen back by thousandths of an em.
    Back(f32),
}

/// The text items of a page in the order they are written.
pub(crate) fn texts(page: &Page) -> impl Iterator<Item = &Text> {
    page.items.iter().filter_map(|item| match item {
        Item::Text(text) | Item::Mark(text) => Some(text),
        _ => None,
    })
}

/// A cluster: its glyphs and its words. A mark that is raised or lowered belongs to what it stands
/// on: alone, a reader of the file takes it for another line.
fn clusters(text: &Text) -> Vec<(usize, usize, &str)> {
    let mut out = Vec::new();
    let mut from = 0;
    while let Some(first) = text.glyphs.get(from) {
        let mut last = first.cluster;
        let same = text.glyphs[from..].iter().skip(1).take_while(|glyph| {
            let joined = glyph.cluster == last || glyph.dy != 0;
            last = glyph.cluster;
            joined
        });
        let to = from + 1 + same.count();
        let end = text
            .glyphs
            .get(to)
            .map_or(text.text.len(), |next| next.cluster as usize);
        // A glyph before the first cluster cannot be: shaping is left to right and monotone.
        let words = text.text.get(first.cluster as usize..end).unwrap_or("");
        out.push((from, to, words));
        from = to;
    }
    out
}

/// Collects the glyphs of all pages and decides what each means on its own.
pub(crate) fn used(fonts: &FontSet, parts: &[&[Page]]) -> BTreeMap<FaceId, Used> {
    let mut votes: BTreeMap<FaceId, BTreeMap<u16, BTreeMap<&str, usize>>> = BTreeMap::new();
    for text in parts.iter().flat_map(|pages| pages.iter()).flat_map(texts) {
        let face = votes.entry(text.face).or_default();
        for (from, to, words) in clusters(text) {
            for glyph in &text.glyphs[from..to] {
                let means = face.entry(glyph.id).or_default();
                if to - from == 1 && !words.is_empty() {
                    *means.entry(words).or_default() += 1;
                }
            }
        }
    }
    let decide = |(id, glyphs): (FaceId, BTreeMap<u16, BTreeMap<&str, usize>>)| {
        let map = fonts.face(id).font.charmap();
        // In the order of the face, so that the subset does not depend on the text's order.
        let mut used = Used {
            remap: GlyphRemapper::new(),
            means: BTreeMap::new(),
        };
        for (glyph, votes) in glyphs {
            used.remap.remap(glyph);
            let natural = |words: &&str| {
                let mut chars = words.chars();
                let (first, rest) = (chars.next(), chars.next());
                let own = |ch: char| {
                    map.map_unicode(ch)
                        .is_some_and(|found| found.to_u32() == u32::from(glyph))
                };
                rest.is_none() && first.is_some_and(own)
            };
            let often = votes
                .iter()
                .max_by_key(|(words, count)| (**count, std::cmp::Reverse(**words)));
            let chosen = votes
                .keys()
                .copied()
                .find(natural)
                .or(often.map(|(words, _)| *words));
            let means = if glyph == fonts.face(id).space {
                " "
            } else {
                chosen.unwrap_or("\u{FFFD}")
            };
            used.means.insert(glyph, means.to_owned());
        }
        (id, used)
    };
    votes.into_iter().map(decide).collect()
}

/// The steps that show one text item on a page `height` points high.
pub(crate) fn steps(fonts: &FontSet, used: &Used, text: &Text, height: f32) -> Vec<Step> {
    let mut pen = Pen::new(fonts, text, height);
    if text.spread {
        pen.steps.push(Step::Begin(text.text.clone()));
    }
    for (from, to, words) in clusters(text) {
        let alone = to - from == 1
            && text
                .glyphs
                .get(from)
                .and_then(|glyph| used.means.get(&glyph.id))
                .is_some_and(|means| means == words);
        let wrap = !alone && !text.spread;
        if wrap {
            pen.steps.push(Step::Begin(words.to_owned()));
            pen.at = None;
        }
        for glyph in &text.glyphs[from..to] {
            let means = used.means.get(&glyph.id).cloned().unwrap_or_default();
            pen.show(
                fonts,
                text,
                glyph,
                used.remap.get(glyph.id).unwrap_or(0),
                means,
            );
        }
        if wrap {
            pen.steps.push(Step::End);
            pen.at = None;
        }
    }
    if text.spread {
        pen.steps.push(Step::End);
    }
    pen.steps
}

/// Where the layout is and where the viewer is, in em along the baseline.
struct Pen {
    steps: Vec<Step>,
    along: f64,
    /// The viewer's pen and its height, when it is known.
    at: Option<(f64, i32)>,
    turn: (f32, f32),
    origin: (f32, f32),
    upm: f32,
}

impl Pen {
    fn new(fonts: &FontSet, text: &Text, height: f32) -> Pen {
        let (sin, cos) = text.angle.to_radians().sin_cos();
        let upm = fonts.units_per_em(text.face);
        let origin = (text.x, height - text.y);
        Pen {
            steps: Vec::new(),
            along: 0.0,
            at: None,
            turn: (sin, cos),
            origin,
            upm,
        }
    }

    fn show(
        &mut self,
        fonts: &FontSet,
        text: &Text,
        glyph: &crate::page::Glyph,
        gid: u16,
        means: String,
    ) {
        let upm = f64::from(self.upm);
        let wanted = self.along + f64::from(glyph.dx) / upm;
        let back = match self.at {
            Some((viewer, level)) if level == glyph.dy => {
                Some(((viewer - wanted) * 1000.0).round())
            }
            _ => None,
        };
        let start = match back {
            Some(back) => {
                if back != 0.0 {
                    self.steps.push(Step::Back(back as f32));
                }
                self.at.map_or(wanted, |(viewer, _)| viewer - back / 1000.0)
            }
            None => {
                self.steps.push(Step::Matrix(self.matrix(
                    text,
                    wanted as f32,
                    glyph.dy as f32 / self.upm,
                )));
                wanted
            }
        };
        self.steps.push(Step::Glyph(gid, means));
        let width = fonts.face(text.face).width(glyph.id);
        self.at = Some((start + width as f64 / 1000.0, glyph.dy));
        self.along += f64::from(glyph.advance) / upm;
    }

    fn matrix(&self, text: &Text, along: f32, up: f32) -> [f32; 6] {
        let ((sin, cos), size) = (self.turn, text.size);
        let x = self.origin.0 + (along * cos - up * sin) * size;
        let y = self.origin.1 + (along * sin + up * cos) * size;
        let (x, y) = (grid(x, 100.0), grid(y, 100.0));
        if text.angle == 0.0 {
            return [1.0, 0.0, 0.0, 1.0, x, y];
        }
        let (cos, sin) = (grid(cos, 1e4), grid(sin, 1e4));
        [cos, sin, -sin, cos, x, y]
    }
}

/// Rounds to a part of a point that no printer shows: shorter files.
pub(crate) fn grid(value: f32, parts: f32) -> f32 {
    (value * parts).round() / parts
}

#[cfg(test)]
mod tests;
