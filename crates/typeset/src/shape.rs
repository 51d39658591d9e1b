//! From a run of text to glyphs, through HarfBuzz's rules (harfrust).
//!
//! Direction is always left to right and clusters are single characters, so that
//! the writer can say which glyph means what.  Plans and shaped words are kept
//! in the font set behind short locks; a cache never changes a result.

use crate::doc::Family;
use crate::font::{Face, FaceId, FontSet, stack_of};
use crate::page::Glyph;
use crate::text::{Voice, runs};
use harfrust as hr;
use std::collections::HashMap;
use std::ops::Range;
use std::sync::{Arc, Mutex};

/// Shaped words are dropped together when there are this many: bounded memory.
const KEPT: usize = 20_000;

/// One run of a shaped text.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Run {
    pub voice: Voice,
    /// Face that `glyphs` belong to, also for drawn and missing characters.
    pub face: FaceId,
    /// Bytes of the text.
    pub range: Range<usize>,
    /// Clusters count from the start of the text.
    pub glyphs: Vec<Glyph>,
}

type Key = (Family, bool, String);
type Plans = HashMap<(FaceId, Option<hr::Script>), Arc<hr::ShapePlan>>;

/// What shaping remembers.
#[derive(Default)]
pub(crate) struct Caches {
    plans: Mutex<Plans>,
    words: Mutex<HashMap<Key, Arc<Vec<Run>>>>,
    pub(crate) breaks: Mutex<HashMap<String, Arc<Vec<usize>>>>,
}

/// Shapes a whole text (already composed) in a style.
pub(crate) fn shape(fonts: &FontSet, family: Family, bold: bool, text: &str) -> Arc<Vec<Run>> {
    let key = (family, bold, text.to_owned());
    if let Ok(words) = fonts.caches.words.lock()
        && let Some(found) = words.get(&key)
    {
        return Arc::clone(found);
    }
    let stack = stack_of(family, bold);
    let shaped: Vec<Run> = runs(fonts, stack, text)
        .into_iter()
        .map(|(voice, range)| {
            let face = match voice {
                Voice::Face(id) => id,
                Voice::Check(_) | Voice::Missing(_) => stack[0],
            };
            let glyphs = match voice {
                Voice::Face(id) => glyphs_of(fonts, id, text, range.clone()),
                Voice::Check(_) => blank(fonts.face(face), range.start, 1.0),
                Voice::Missing(_) => blank(fonts.face(face), range.start, 0.6),
            };
            Run {
                voice,
                face,
                range,
                glyphs,
            }
        })
        .collect();
    let shaped = Arc::new(shaped);
    if let Ok(mut words) = fonts.caches.words.lock() {
        if words.len() >= KEPT {
            words.clear();
        }
        words.insert(key, Arc::clone(&shaped));
    }
    shaped
}

/// A space of the given width: room for a drawn box, or a visible gap.
fn blank(face: &Face, at: usize, em: f32) -> Vec<Glyph> {
    let advance = (em * face.upm) as i32;
    vec![Glyph {
        id: face.space,
        cluster: at as u32,
        advance,
        dx: 0,
        dy: 0,
        top: 0,
        bottom: 0,
    }]
}

fn glyphs_of(fonts: &FontSet, id: FaceId, text: &str, range: Range<usize>) -> Vec<Glyph> {
    let face = fonts.face(id);
    let mut buffer = hr::Buffer::new();
    buffer.set_cluster_level(hr::ClusterLevel::MonotoneCharacters);
    for (at, ch) in text[range.clone()].char_indices() {
        buffer.push(ch as u32, (range.start + at) as u32);
    }
    buffer.guess_segment_properties();
    buffer.set_direction(hr::Direction::LeftToRight);
    buffer.set_language(None);
    let shaper = hr::ShaperFont::new(&face.font);
    let plan = plan_for(fonts, id, buffer.script());
    if hr::shape(
        &shaper,
        &mut buffer,
        hr::ShapeOptions::new().plan(Some(&plan)),
    )
    .is_err()
    {
        return blank(face, range.start, 0.6);
    }
    let pairs = buffer.glyph_infos().iter().zip(buffer.glyph_positions());
    pairs
        .map(|(info, at)| {
            let ink = shaper.glyph_extents(hr::GlyphId::new(info.glyph_id));
            let (top, bottom) = ink.filter(|ink| ink.height != 0).map_or((0, 0), |ink| {
                let (high, low) = (ink.y_bearing, ink.y_bearing + ink.height);
                (high.max(low) + at.y_offset, high.min(low) + at.y_offset)
            });
            Glyph {
                id: info.glyph_id as u16,
                cluster: info.cluster,
                advance: at.x_advance,
                dx: at.x_offset,
                dy: at.y_offset,
                top: top.clamp(-9999, 9999) as i16,
                bottom: bottom.clamp(-9999, 9999) as i16,
            }
        })
        .collect()
}

fn plan_for(fonts: &FontSet, id: FaceId, script: Option<hr::Script>) -> Arc<hr::ShapePlan> {
    let make = || {
        let font = &fonts.face(id).font;
        Arc::new(hr::ShapePlan::new(
            font,
            hr::Direction::LeftToRight,
            script,
            None,
            &[],
        ))
    };
    match fonts.caches.plans.lock() {
        Ok(mut plans) => Arc::clone(plans.entry((id, script)).or_insert_with(make)),
        Err(_) => make(),
    }
}

/// A run as it was shaped, for comparison with another shaper.
#[derive(Debug, Clone, PartialEq)]
pub struct ShapedRun {
    /// File stem of the face.
    pub face: &'static str,
    /// The words.
    pub text: String,
    /// The glyphs; clusters are byte offsets into `text`.
    pub glyphs: Vec<Glyph>,
}

/// Shapes `text` as it is, without composing it first.  Drawn and missing
/// characters give no run.
pub fn shape_runs(fonts: &FontSet, family: Family, bold: bool, text: &str) -> Vec<ShapedRun> {
    let of_face = |run: &&Run| matches!(run.voice, Voice::Face(_));
    shape(fonts, family, bold, text)
        .iter()
        .filter(of_face)
        .map(|run| {
            let start = run.range.start as u32;
            let glyphs = run.glyphs.iter().map(|glyph| Glyph {
                cluster: glyph.cluster - start,
                ..*glyph
            });
            let text = text[run.range.clone()].to_owned();
            ShapedRun {
                face: fonts.face(run.face).name,
                text,
                glyphs: glyphs.collect(),
            }
        })
        .collect()
}
