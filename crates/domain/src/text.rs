//! Text of four scripts: one stored form (NFC, single spaces) and one form to search by.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// The form text is stored in: NFC, no stray or doubled spaces, no zero-width
/// characters at the ends.
#[must_use]
pub fn clean(text: &str) -> String {
    let composed: String = text.nfc().collect();
    let mut out = String::with_capacity(composed.len());
    for word in composed.split(|c: char| c.is_whitespace() || is_stray(c)) {
        if !word.is_empty() {
            if !out.is_empty() {
                out.push(' ');
            }
            out.push_str(word);
        }
    }
    out
}

/// Invisible characters that spreadsheets leave at the ends of words.
fn is_stray(c: char) -> bool {
    matches!(c, '\u{feff}' | '\u{200b}' | '\u{2060}')
}

/// The form text is searched by: lower case, Latin without accents, hiragana
/// and half-width kana as full-width katakana, Lao as it is.
#[must_use]
pub fn fold(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.nfkd() {
        match c {
            'đ' | 'Đ' => out.push('d'),
            '\u{3099}' | '\u{309a}' => out.push(c),
            c if is_lao(c) => out.push(c),
            c if is_combining_mark(c) => {}
            '\u{3041}'..='\u{3096}' => {
                out.push(char::from_u32(c as u32 + 0x60).unwrap_or(c));
            }
            c => out.extend(c.to_lowercase()),
        }
    }
    out.nfc().collect()
}

/// The words of a folded text: what a search prefix is compared with.
pub fn words(folded: &str) -> impl Iterator<Item = &str> {
    folded
        .split(|c: char| !(c.is_alphanumeric() || is_lao(c) || c == 'ー'))
        .filter(|w| !w.is_empty())
}

/// A character of the Lao block.
#[must_use]
pub fn is_lao(c: char) -> bool {
    ('\u{0e80}'..='\u{0eff}').contains(&c)
}

/// Katakana, its length mark and middle dot, and spaces: what a reading may hold.
#[must_use]
pub fn is_katakana(text: &str) -> bool {
    text.chars()
        .all(|c| ('\u{30a1}'..='\u{30fc}').contains(&c) || c == ' ' || c == '\u{3000}')
}

/// The letters of a passport's visual zone: A–Z, space, hyphen, apostrophe.
#[must_use]
pub fn is_passport_latin(text: &str) -> bool {
    text.chars()
        .all(|c| c.is_ascii_alphabetic() || matches!(c, ' ' | '-' | '\''))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_search_ignores_accents_case_and_kana_kind_but_keeps_lao() {
        for (text, folded) in [
            ("Nguyễn Thị Đào", "nguyen thi dao"),
            ("ສົມສັກ ແກ້ວ", "ສົມສັກ ແກ້ວ"),
            ("そむさっく", "ソムサック"),
            ("ｿﾑｻｯｸ ｶﾞ", "ソムサック ガ"),
            ("PHOMMACHANH", "phommachanh"),
        ] {
            assert_eq!(fold(text), folded, "{text}");
        }
    }

    #[test]
    fn stored_text_is_composed_and_has_no_stray_spaces() {
        assert_eq!(
            clean("  Nguye\u{302}\u{303}n\u{a0} Thi\u{323}\u{200b} "),
            "Nguyễn Thị"
        );
        assert_eq!(clean("\u{feff}"), "");
    }

    #[test]
    fn a_reading_is_katakana_only() {
        assert!(is_katakana("ソムサック・ケオ ー"));
        assert!(!is_katakana("ソムさっく"));
        assert!(!is_katakana("SOMSAK"));
    }
}
