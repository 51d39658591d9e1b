//! How like two names are: for finding people who were entered twice under other spellings.
//!
//! The same Lao name is written PHOMMACHANH or PHOMMACHAN, XAYYAVONG or SAYAVONG. The rules are
//! meant to be loose: Vietnamese AN and ANH are the same here. A likeness is a reason to look at
//! two people side by side, never a reason to make them one.

use crate::text;

/// Letters replaced in a word, one line after the other; `$` stands after the word.
/// The `c` that stays is the CH of SOMCHAY, which is no S and no K.
const SPELLINGS: &[(&str, &str)] = &[
    // One sound, several letters.
    ("ck", "k"),
    ("ch", "č"),
    ("c", "k"),
    ("č", "c"),
    ("q", "k"),
    ("x", "s"),
    ("f", "p"),
    ("w", "v"),
    ("r", "l"),
    ("y", "i"),
    ("ou", "u"),
    ("oo", "u"),
    ("ee", "i"),
    ("ae", "e"),
    ("eua", "ua"),
    ("uea", "ua"),
    // Breath after a consonant, and at the end.
    ("ph", "p"),
    ("kh", "k"),
    ("th", "t"),
    ("h$", "$"),
    // Ends that sound the same.
    ("d$", "t$"),
    ("b$", "p$"),
];

/// The normal form of a name: usual spellings of one name have one form. Without accents, H after
/// P, K and T and at the end, double letters and the French mute E; X is S, OU is U, F is P, W is
/// V, Y is I, R is L. The words are sorted, so that their order does not matter.
#[must_use]
pub fn key(name: &str) -> String {
    let mut words = normal_words(name);
    words.sort_unstable();
    words.join(" ")
}

/// A name made ready to be compared with many.
#[derive(Clone, Debug)]
pub struct Name {
    /// The words in their order, one after the other.
    whole: String,
    /// The words, sorted.
    words: Vec<String>,
    /// Letters of them all.
    letters: usize,
}

impl Name {
    /// A name as it is written.
    #[must_use]
    pub fn new(name: &str) -> Self {
        let mut words = normal_words(name);
        let whole = words.concat();
        words.sort_unstable();
        Self {
            letters: whole.chars().count(),
            whole,
            words,
        }
    }

    /// See [`likeness`].
    #[must_use]
    pub fn likeness(&self, other: &Self) -> u8 {
        if self.words.is_empty() || other.words.is_empty() {
            return 0;
        }
        if self.words == other.words {
            return 100;
        }
        let longer = self.letters.max(other.letters);
        let whole = share(strsim::osa_distance(&self.whole, &other.whole), longer);
        share(distance(&self.words, &other.words), longer)
            .max(whole)
            .min(99)
    }

    /// Whether the likeness can reach so much at all, by the lengths and the letters alone: quick.
    #[must_use]
    pub fn may_reach(&self, other: &Self, least: u8) -> bool {
        let longer = self.letters.max(other.letters);
        let count = |name: &Self, c: u8| name.whole.bytes().filter(|b| *b == c).count();
        let missing: usize = (b'a'..=b'z')
            .map(|c| count(self, c).abs_diff(count(other, c)))
            .sum();
        // A letter put in the place of another is missing here and too many there.
        share(missing.div_ceil(2), longer) >= least
    }
}

/// How like two names are: 100 for the same [`key`], 0 for nothing in common or no name at all.
/// It is the share of letters that need no change, the order of words ignored. Names that differ
/// only in where a word ends (`BOUN MY`, `BOUNMY`) are at 99.
#[must_use]
pub fn likeness(a: &str, b: &str) -> u8 {
    Name::new(a).likeness(&Name::new(b))
}

/// Letters to change when each word is laid beside the one it is most like.
fn distance(a: &[String], b: &[String]) -> usize {
    let mut pairs: Vec<(usize, usize, usize)> = Vec::new();
    for (i, one) in a.iter().enumerate() {
        for (j, other) in b.iter().enumerate() {
            pairs.push((strsim::osa_distance(one, other), i, j));
        }
    }
    pairs.sort_unstable();
    let (mut left, mut right) = (vec![false; a.len()], vec![false; b.len()]);
    let mut changes = 0;
    for (cost, i, j) in pairs {
        if let (Some(one @ false), Some(other @ false)) = (left.get_mut(i), right.get_mut(j)) {
            (*one, *other) = (true, true);
            changes += cost;
        }
    }
    changes + alone(a, &left) + alone(b, &right)
}

/// Letters of the words that found no partner.
fn alone(words: &[String], paired: &[bool]) -> usize {
    let rest = words.iter().zip(paired).filter(|(_, paired)| !**paired);
    rest.map(|(word, _)| word.chars().count()).sum()
}

/// The letters that stay, in per cent of the longer name.
fn share(changes: usize, longer: usize) -> u8 {
    let same = longer.saturating_sub(changes) * 100 / longer.max(1);
    u8::try_from(same).unwrap_or(100)
}

fn normal_words(name: &str) -> Vec<String> {
    let folded = text::fold(name).replace(['\'', '’'], "");
    let words = text::words(&folded).map(normal);
    words.filter(|word| !word.is_empty()).collect()
}

fn normal(word: &str) -> String {
    let mut form = format!("{word}$");
    for (from, to) in SPELLINGS {
        form = form.replace(from, to);
    }
    let plain = quiet(&form);
    let mut out = String::with_capacity(plain.len());
    for c in plain.chars().filter(|c| *c != '$') {
        if !out.ends_with(c) {
            out.push(c);
        }
    }
    out
}

/// Without the mute E of PHONE and DEUANE and the H of VANHXAY: after a vowel and N or M, before
/// a consonant or the end.
fn quiet(form: &str) -> String {
    let chars: Vec<char> = form.chars().collect();
    let vowel = |c: char| matches!(c, 'a' | 'e' | 'i' | 'o' | 'u');
    let mut out = String::with_capacity(form.len());
    for (at, c) in chars.iter().enumerate() {
        let before = |n: usize| at.checked_sub(n).and_then(|i| chars.get(i)).copied();
        let next = chars.get(at + 1).copied();
        let quiet = matches!(c, 'e' | 'h')
            && matches!(before(1), Some('n' | 'm'))
            && before(2).is_some_and(vowel)
            && next.is_some_and(|c| !vowel(c));
        if !quiet {
            out.push(*c);
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn usual_spellings_of_one_name_have_one_key() {
        for (a, b) in [
            ("Phommachanh", "Phommachan"),
            ("Xayyavong", "Sayavong"),
            ("Khamphone", "Kamphon"),
            ("Souphanouvong", "Suphanuvong"),
            ("Nguyen Van An", "Van An Nguyen"),
            ("Nguyễn Văn Đức", "NGUYEN-VAN DUC"),
            ("SOMSACK", "Somsak"),
            ("SOMSAK PHOMMACHANH", "PHOMACHAN SOMSAKH"),
            ("BOUNMY", "Boonmee"),
            ("RATTANAVONG", "Lattanavong"),
            ("LUANGLATH", "Luanglad"),
            ("PHONESAVANH", "Phonsavan"),
            ("VANHXAY", "Vansay"),
            ("SENGDEUANE", "Sengduan"),
            ("Savanh", "Sawan"),
            ("LY THI MY", "Li Thi Mi"),
            ("N'GUYEN", "Nguyen"),
            ("ພົມມະຈັນ ສົມສັກ", "ສົມສັກ ພົມມະຈັນ"),
        ] {
            assert_eq!(key(a), key(b), "{a} / {b}");
            assert_eq!(likeness(a, b), 100, "{a} / {b}");
        }
    }

    #[test]
    fn a_slip_of_the_pen_or_another_division_of_words_is_still_very_like() {
        for (a, b) in [
            ("SOMSAK PHOMMACHANH", "SOMASK PHOMMACHANH"),
            ("SOMSAK PHOMMACHANH", "PHOMMACHANH SOMSAT"),
            ("SOMSAK PHOMMACHANH", "SOM SAK PHOMMACHANH"),
            ("BOUN MY KEO", "BOUNMY KEO"),
            ("TRAN THI BICH PHUONG", "BICH PHUOGN TRAN THI"),
        ] {
            let likeness = likeness(a, b);
            assert!((90..100).contains(&likeness), "{a} / {b}: {likeness}");
        }
    }

    #[test]
    fn other_names_stay_apart() {
        for (a, b) in [
            ("SOMSAK", "SOMCHAY"),
            ("KEO", "KEOLA"),
            ("SOMSAK KEO", "SOMCHAY KEOLA"),
            ("NGUYEN VAN HUNG", "NGUYEN THI HUONG"),
            ("BOUNMY", "BOUNTHAVY"),
            ("ສົມສັກ", "ສົມໃຈ"),
            ("LE", "DO"),
            ("", ""),
            ("KEO", ""),
            ("KEO", " - "),
        ] {
            let found = likeness(a, b);
            assert!(found < 80, "{a} / {b}: {found}");
            assert_eq!(likeness(b, a), found, "{a} / {b}: both ways");
        }
    }

    #[test]
    fn any_text_is_taken() {
        for odd in ["", "h", "e", "nne", "^$", "🙂 é", "c", "\u{301}", "ﾝ", "ß"] {
            assert!(likeness(odd, "KEO") < 80, "{odd}");
            assert!(matches!(likeness(odd, odd), 0 | 100), "{odd}");
        }
    }
}
