//! Katakana for a name in passport letters: a proposal, always to be read over and changed.
//!
//! A word is read syllable by syllable: the longest onset, then the longest vowel, then the
//! longest end that leaves a syllable after it. What the letters sound like is a table for each
//! language. Passport letters have no tones and no length, so a proposal can only be the usual
//! one: D is ダ, whether it is Đ or D in Vietnamese.

use crate::text;
use crate::trainee::Country;
use row::Row;

mod lao;
mod romaji;
mod row;
#[cfg(test)]
mod tests;
mod vietnamese;

/// A vowel as the columns of the kana table have it.
#[derive(Clone, Copy)]
enum Column {
    A,
    I,
    U,
    E,
    O,
}

/// What the letters of one language sound like. Tables are searched for the longest letters.
struct Language {
    /// Consonants with their five kana and the kana of a consonant that stands alone.
    onsets: &'static [(&'static str, Row, &'static str)],
    /// Vowels: the column of the first kana, and what follows it.
    vowels: &'static [(&'static str, Column, &'static str)],
    /// Consonants at the end of a syllable.
    ends: &'static [(&'static str, &'static str)],
    /// Vowel and end together, where they are not what the two tables say.
    rimes: &'static [(&'static str, Column, &'static str)],
    /// Letters whose first both ends a syllable and begins the next.
    heard_twice: &'static [&'static str],
    /// Vowels that are long at the end of a word.
    long_last: &'static [&'static str],
    /// Vowels that are long as the first letter of a word.
    long_first: &'static [&'static str],
    /// Words within names, read as a whole: `^` only at the beginning of a word, `$` at the end.
    elements: &'static [(&'static str, &'static str)],
}

/// The usual katakana of a Lao or Vietnamese name, or of Latin letters read as romaji (Japan).
/// One word for each word; a word without Latin letters is left out. Only katakana, ー and single
/// spaces, for any text.
#[must_use]
pub fn propose(latin: &str, country: Country) -> String {
    let language = match country {
        Country::Laos => &lao::LAO,
        Country::Vietnam => &vietnamese::VIETNAMESE,
        Country::Japan => &romaji::ROMAJI,
    };
    let folded = text::fold(latin);
    let words = folded.split_whitespace().map(|word| {
        let letters: String = word.chars().filter(char::is_ascii_lowercase).collect();
        language.read(&letters)
    });
    words
        .filter(|word| !word.is_empty())
        .collect::<Vec<_>>()
        .join(" ")
}

/// A syllable at the beginning of some letters.
struct Syllable {
    letters: usize,
    kana: String,
}

impl Language {
    fn read(&self, word: &str) -> String {
        let mut out = String::new();
        let mut rest = word;
        while !rest.is_empty() {
            let first = rest.len() == word.len();
            let syllable = self.syllable(rest, first);
            let (letters, kana) = match self.element(rest, first, syllable.letters) {
                Some((letters, kana)) => (letters, kana.to_owned()),
                None => (syllable.letters, syllable.kana),
            };
            out.push_str(&kana);
            rest = rest.get(letters.max(1)..).unwrap_or_default();
        }
        out
    }

    /// A word of the table that is no shorter than the syllable and leaves whole syllables.
    fn element(&self, rest: &str, first: bool, least: usize) -> Option<(usize, &'static str)> {
        let fits = |pattern: &str| {
            let letters = pattern.trim_start_matches('^').trim_end_matches('$');
            let after = rest.strip_prefix(letters)?;
            let there = (first || !pattern.starts_with('^'))
                && (after.is_empty()
                    || !pattern.ends_with('$') && self.begins_syllable(letters, after));
            (there && letters.len() >= least).then_some(letters.len())
        };
        let found = self.elements.iter();
        found
            .filter_map(|(pattern, kana)| Some((fits(pattern)?, *kana)))
            .max_by_key(|(letters, _)| *letters)
    }

    fn syllable(&self, rest: &str, first: bool) -> Syllable {
        let Some((onset, row)) = self.onset(rest) else {
            return self.alone(rest);
        };
        let after = rest.get(onset..).unwrap_or_default();
        let Some((vowel, column, tail)) = self.vowel(after) else {
            return self.alone(rest);
        };
        let closing = after.get(vowel.len()..).unwrap_or_default();
        let end = self.end(closing);
        let next = closing.get(end.0.len()..).unwrap_or_default();
        let rime = after.get(..vowel.len() + end.0.len()).unwrap_or_default();
        let long = next.is_empty() && self.long_last.contains(&vowel)
            || first && onset == 0 && self.long_first.contains(&vowel);
        let (column, tail, closed) = match self.rimes.iter().find(|(letters, ..)| *letters == rime)
        {
            Some((_, column, tail)) => (*column, *tail, ""),
            None if !end.0.is_empty() => (column, tail, meeting(vowel, end, next)),
            None => (column, tail, if long { "ー" } else { "" }),
        };
        let head = row.get(column as usize).copied().unwrap_or_default();
        let twice = end.0.len() == 1 && self.heard_twice.iter().any(|l| closing.starts_with(l));
        Syllable {
            letters: onset + rime.len() - usize::from(twice),
            kana: [head, tail, closed].concat(),
        }
    }

    /// Consonants without a vowel; a letter of no table has no sound.
    fn alone(&self, rest: &str) -> Syllable {
        let fits = self.onsets.iter().filter(|(l, ..)| rest.starts_with(l));
        let (letters, kana) = longest(fits).map_or((1, ""), |(l, _, alone)| (l.len(), alone));
        Syllable {
            letters,
            kana: kana.to_owned(),
        }
    }

    /// The longest consonants that a vowel follows; none when it begins at once.
    fn onset(&self, rest: &str) -> Option<(usize, &'static Row)> {
        let fits = self.onsets.iter().filter(|(letters, ..)| {
            rest.strip_prefix(letters)
                .is_some_and(|after| self.vowel(after).is_some())
        });
        let found = longest(fits).map(|(letters, row, _)| (letters.len(), row));
        found.or_else(|| self.vowel(rest).map(|_| (0, &row::A)))
    }

    /// The longest vowel. A Y at its end goes to the next syllable when that begins with a vowel.
    fn vowel(&self, rest: &str) -> Option<(&'static str, Column, &'static str)> {
        let fits = self.vowels.iter().filter(|(letters, ..)| {
            rest.strip_prefix(letters)
                .is_some_and(|after| !letters.ends_with('y') || !begins(after, "aeiou"))
        });
        longest(fits).copied()
    }

    /// The longest end of a syllable after which the word ends or another syllable begins.
    fn end(&self, closing: &str) -> (&'static str, &'static str) {
        let fits = self.ends.iter().filter(|(letters, _)| {
            closing
                .strip_prefix(letters)
                .is_some_and(|after| after.is_empty() || self.begins_syllable(letters, after))
        });
        let longest = fits.max_by_key(|(letters, _)| letters.len());
        longest.copied().unwrap_or_default()
    }

    /// After these letters stand a consonant and a vowel, and no TH, PH, KH or CH is taken apart.
    fn begins_syllable(&self, letters: &str, after: &str) -> bool {
        let breath = letters.ends_with(['c', 'k', 'p', 't']) && begins(after, "h");
        !breath && self.onset(after).is_some_and(|(onset, _)| onset > 0)
    }
}

/// An end as it sounds before the next syllable: SITTHI シッティ, VATSANA ワッサナー, THAMMA タンマ,
/// SOMPHOU ソンプー.
fn meeting(vowel: &str, (end, kana): (&str, &'static str), next: &str) -> &'static str {
    match end {
        "t" | "th" | "d" if begins(next, "cst") => "ッ",
        "k" | "s" if next.starts_with(end) => "ッ",
        "m" if begins(next, "m") || vowel == "o" && begins(next, "pb") => "ン",
        _ => kana,
    }
}

fn begins(text: &str, letters: &str) -> bool {
    text.chars().next().is_some_and(|c| letters.contains(c))
}

/// Of lines of a table, the one with the most letters.
fn longest<B, C>(
    fits: impl Iterator<Item = &'static (&'static str, B, C)>,
) -> Option<&'static (&'static str, B, C)> {
    fits.max_by_key(|(letters, ..)| letters.len())
}
