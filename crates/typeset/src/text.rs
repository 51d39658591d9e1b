//! From words to runs of one face each.
//!
//! Composes (NFC), drops what has no meaning on paper, and gives every character
//! a face: by script first, then by who has the glyph.  It never decides what a
//! line is.  Compatibility ideographs are left alone, because NFC would turn the
//! 神 or 福 of a registered name into another shape.

use crate::font::{FaceId, FontSet, JAPANESE, LAO, LATIN, REST, Stack};
use std::borrow::Cow;
use std::ops::Range;
use unicode_normalization::{IsNormalized, UnicodeNormalization, is_nfc_quick};

/// What a run of text needs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Voice {
    /// Glyphs of this face.
    Face(FaceId),
    /// A check box to be drawn (true: ticked).
    Check(bool),
    /// A character no face has.
    Missing(char),
}

/// The text as it is printed: composed, without invisible marks of direction.
pub(crate) fn compose(text: &str) -> Cow<'_, str> {
    let plain = !text
        .chars()
        .any(|ch| is_dropped(ch) || is_guarded(ch) || ch == '\t' || ch == '\r');
    if plain && is_nfc_quick(text.chars()) == IsNormalized::Yes {
        return Cow::Borrowed(text);
    }
    let mut out = String::with_capacity(text.len());
    let mut rest = String::new();
    for ch in text
        .replace("\r\n", "\n")
        .chars()
        .filter(|ch| !is_dropped(*ch))
    {
        if is_guarded(ch) {
            out.extend(rest.nfc());
            rest.clear();
            out.push(ch);
        } else {
            rest.push(match ch {
                '\t' => ' ',
                '\r' => '\n',
                other => other,
            });
        }
    }
    out.extend(rest.nfc());
    Cow::Owned(out)
}

fn is_dropped(ch: char) -> bool {
    matches!(ch, '\u{FEFF}' | '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
}

fn is_guarded(ch: char) -> bool {
    matches!(ch, '\u{F900}'..='\u{FAFF}' | '\u{2F800}'..='\u{2FA1F}')
}

/// Whether `ch` belongs to the character before it.
pub(crate) fn is_mark(ch: char) -> bool {
    matches!(
        ch,
        '\u{300}'..='\u{36F}'
            | '\u{EB1}'
            | '\u{EB3}'..='\u{EBC}'
            | '\u{EC8}'..='\u{ECE}'
            | '\u{1AB0}'..='\u{1AFF}'
            | '\u{1DC0}'..='\u{1DFF}'
            | '\u{200B}'..='\u{200D}'
            | '\u{2060}'
            | '\u{AD}'
            | '\u{20D0}'..='\u{20FF}'
            | '\u{3099}'
            | '\u{309A}'
    ) || is_selector(ch)
}

fn is_selector(ch: char) -> bool {
    matches!(ch, '\u{FE00}'..='\u{FE0F}' | '\u{E0100}'..='\u{E01EF}')
}

/// Marks without ink: any face can carry them.
fn is_silent(ch: char) -> bool {
    is_selector(ch) || matches!(ch, '\u{200B}'..='\u{200D}' | '\u{2060}' | '\u{AD}')
}

/// Punctuation that Latin and Japanese share; it follows its neighbour.
fn is_shared(ch: char) -> bool {
    matches!(ch, '§' | '¨' | '°' | '±' | '´' | '¶' | '×' | '÷')
        || matches!(ch, '\u{2010}'..='\u{203B}' | '\u{2100}'..='\u{218F}')
}

/// Cuts `text` into runs; every byte is in exactly one of them, in order.
pub(crate) fn runs(fonts: &FontSet, stack: Stack, text: &str) -> Vec<(Voice, Range<usize>)> {
    let mut out: Vec<(Voice, Range<usize>)> = Vec::new();
    let mut rest = text.char_indices().peekable();
    while let Some((start, ch)) = rest.next() {
        let mut end = start + ch.len_utf8();
        while let Some((at, mark)) = rest.next_if(|(_, next)| is_mark(*next)) {
            end = at + mark.len_utf8();
        }
        let before = out.last().map(|(voice, _)| *voice);
        let after = rest.peek().map(|(_, next)| *next);
        let voice = voice_of(fonts, stack, &text[start..end], ch, before, after);
        match out.last_mut() {
            Some((last, range)) if *last == voice && matches!(voice, Voice::Face(_)) => {
                range.end = end
            }
            _ => out.push((voice, start..end)),
        }
    }
    out
}

fn voice_of(
    fonts: &FontSet,
    stack: Stack,
    cluster: &str,
    ch: char,
    before: Option<Voice>,
    after: Option<char>,
) -> Voice {
    match ch {
        '☐' => return Voice::Check(false),
        '☑' => return Voice::Check(true),
        _ => {}
    }
    let covers = |id: &FaceId| {
        let face = fonts.face(*id);
        cluster
            .chars()
            .all(|part| is_silent(part) || face.has(part))
    };
    // A space goes with the word before it, so that a line is not cut into runs.
    if let (' ', Some(Voice::Face(id))) = (ch, before)
        && covers(&id)
    {
        return Voice::Face(id);
    }
    let order = order_for(ch, stack, before, after).map(|role| stack[role]);
    if let Some(id) = order.iter().find(|id| covers(id)) {
        return Voice::Face(*id);
    }
    // No face has base and marks together: the base decides, shaping reports the rest.
    if cluster.chars().nth(1).is_none_or(is_silent)
        && let Some(id) = order.iter().find(|id| fonts.face(**id).has(ch))
    {
        return Voice::Face(*id);
    }
    Voice::Missing(
        cluster
            .chars()
            .find(|part| !order.iter().any(|id| fonts.face(*id).has(*part)))
            .unwrap_or(ch),
    )
}

fn order_for(ch: char, stack: Stack, before: Option<Voice>, after: Option<char>) -> [usize; 4] {
    let lao = |ch: char| ('\u{E80}'..='\u{EFF}').contains(&ch);
    let wide = |ch: char| ch >= '\u{2190}';
    let near_wide = before == Some(Voice::Face(stack[JAPANESE])) || after.is_some_and(wide);
    if lao(ch) {
        [LAO, LATIN, JAPANESE, REST]
    } else if wide(ch) || (is_shared(ch) && near_wide) {
        [JAPANESE, REST, LATIN, LAO]
    } else {
        [LATIN, JAPANESE, REST, LAO]
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Family;
    use crate::font::stack_of;
    use crate::sheets::fonts;

    #[test]
    fn accents_are_composed_but_a_registered_ideograph_keeps_its_shape() {
        for (given, expected) in [
            ("Nguye\u{302}\u{303}n", "Nguyễn"),
            ("か\u{3099}", "が"),
            // U+FA19: NFC alone would print 神 as the common form.
            ("\u{FA19}谷", "\u{FA19}谷"),
            ("ນ້ຳ", "ນ້ຳ"),
            ("a\tb\r\nc\u{FEFF}", "a b\nc"),
            ("\u{202E}ABC\u{200E}", "ABC"),
        ] {
            assert_eq!(compose(given), expected, "{given:?}");
        }
    }

    #[test]
    fn every_script_finds_its_face_and_every_byte_is_in_one_run() {
        let stack = stack_of(Family::Serif, false);
        let faces = |text: &str| -> Vec<&str> {
            let runs = runs(fonts(), stack, text);
            let joined: String = runs.iter().map(|(_, range)| &text[range.clone()]).collect();
            assert_eq!(joined, text, "nothing is lost between runs");
            runs.iter()
                .map(|(voice, _)| match voice {
                    Voice::Face(id) => fonts().face(*id).name,
                    Voice::Check(true) => "ticked",
                    Voice::Check(false) => "empty",
                    Voice::Missing(_) => "missing",
                })
                .collect()
        };
        let (latin, lao, ja, rest) = (
            "NotoSerif-Regular",
            "NotoSerifLao-Regular",
            "BIZUDPMincho-Regular",
            "TabidachiMinchoExt-Regular",
        );
        for (text, expected) in [
            // BIZ UD lacks Vietnamese letters: a word must not change face half-way.
            ("Nguyễn Thị Ưởng", vec![latin]),
            ("ບ້ານ ນ້ຳຮິ່ນ", vec![lao]),
            ("髙橋・𠮷田", vec![ja, rest, ja]),
            ("槗本", vec![rest, ja]),
            // Quotation marks follow the words they stand in.
            ("日本“語”", vec![ja]),
            ("“word”", vec![latin]),
            ("☑☐", vec!["ticked", "empty"]),
            ("①㈱〒", vec![ja]),
            ("กขค", vec!["missing", "missing", "missing"]),
            ("a\u{7}b", vec![latin, "missing", latin]),
        ] {
            assert_eq!(faces(text), expected, "{text}");
        }
    }
}
