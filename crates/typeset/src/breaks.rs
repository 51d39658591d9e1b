//! Where a line may end.
//!
//! Dictionary segmentation for Lao (the neural default is 150 times slower and
//! breaks Lao worse) and strict rules for Japanese.  Names are never given to
//! this module: a dictionary cuts them, so they shrink instead.

use crate::font::FontSet;
use crate::text::is_mark;
use icu_segmenter::LineSegmenter;
use icu_segmenter::options::{LineBreakOptions, LineBreakStrictness};
use std::sync::Arc;

/// Dropped together when there are this many: bounded memory.
const KEPT: usize = 20_000;

/// Byte offsets where `text` may be broken, its end included, ascending.
pub(crate) fn opportunities(fonts: &FontSet, text: &str) -> Arc<Vec<usize>> {
    if let Ok(kept) = fonts.caches.breaks.lock()
        && let Some(found) = kept.get(text)
    {
        return Arc::clone(found);
    }
    let mut options = LineBreakOptions::default();
    options.strictness = Some(LineBreakStrictness::Strict);
    let segmenter = LineSegmenter::new_dictionary(options);
    let found: Vec<usize> = segmenter.segment_str(text).filter(|at| *at > 0).collect();
    let found = Arc::new(found);
    if let Ok(mut kept) = fonts.caches.breaks.lock() {
        if kept.len() >= KEPT {
            kept.clear();
        }
        kept.insert(text.to_owned(), Arc::clone(&found));
    }
    found
}

/// Offsets where a word without an opportunity may be cut in an emergency:
/// between characters, never before a mark nor after a Lao leading vowel.
pub(crate) fn seams(text: &str) -> impl Iterator<Item = usize> + '_ {
    let leading = |ch: char| ('\u{EC0}'..='\u{EC4}').contains(&ch);
    let pairs = text.chars().zip(text.char_indices().skip(1));
    pairs
        .filter(move |(before, (_, ch))| !is_mark(*ch) && !leading(*before))
        .map(|(_, (at, _))| at)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sheets::fonts;

    #[test]
    fn lines_end_between_lao_words_and_where_japanese_rules_allow() {
        for (text, expected) in [
            ("ຮຽນຮູ້ເຕັກນິກການກໍ່ສ້າງ", "ຮຽນຮູ້|ເຕັກນິກ|ການກໍ່ສ້າງ"),
            ("「安全」を、ちょっと。", "「安|全」|を、|ちょっ|と。"),
            ("xây dựng Nhật-Bản", "xây |dựng |Nhật-|Bản"),
        ] {
            let mut out = String::new();
            let mut from = 0;
            for at in opportunities(fonts(), text).iter() {
                out.push_str(&text[from..*at]);
                out.push(if *at == text.len() { ' ' } else { '|' });
                from = *at;
            }
            assert_eq!(out.trim_end(), expected);
        }
    }

    #[test]
    fn an_emergency_cut_never_parts_a_mark_or_a_leading_vowel_from_its_letter() {
        let parts = |text: &str| seams(text).count() + 1;
        assert_eq!(parts("ນ້ຳ"), 1);
        assert_eq!(parts("ເພື່ອນ"), 3, "ເພື່ + ອ + ນ");
        assert_eq!(parts("LA12"), 4);
    }
}
