//! The words of a cell with their placeholders, read once when a form is loaded.
//!
//! `{trainee.birth_date:year}` a value in a format; `{key:format|words}` the words
//! when it is empty; `{?condition}` a box, ticked when it holds; `{o condition|有}`
//! words, ringed when it holds; `{if condition|words}`; `{native|words}` only on a paper that
//! has a language beside Japanese; `{@label}`, `{@label:native}`, `{@label:en}` words of the
//! form's texts; `{#}` the number of a row; `{page}` and `{pages}`; `{page@career}` the page a
//! section starts on; `{b|words}`, `{u|words}`, `{s6.5|words}` bold, underlined, smaller.

use crate::condition::Condition;
use crate::format::{Format, Side};
use crate::key::Key;

/// Words with placeholders.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Template(pub Vec<Piece>);

/// A part of a template.
#[derive(Clone, Debug, PartialEq)]
pub enum Piece {
    /// Words as they stand.
    Plain(String),
    /// A value, and what is printed when there is none.
    Bound(Key, Format, Template),
    /// A check box.
    Check(Condition),
    /// Words with a ring around them when the condition holds.
    Ring(Condition, Template),
    /// Words only when the condition holds.
    When(Condition, Template),
    /// Words only on a paper that has a language beside Japanese.
    Native(Template),
    /// Words of the form's texts.
    Label(String, Side),
    /// The number of the row.
    Number,
    /// The page a section of this paper starts on.
    PageOf(String),
    /// Bold words.
    Bold(Template),
    /// Underlined words.
    Underline(Template),
    /// Words of another size, in points.
    Size(f32, Template),
}

impl Template {
    /// Reads a template.
    pub fn parse(text: &str) -> Result<Self, String> {
        let mut pieces = Vec::new();
        let mut rest = text;
        while let Some(open) = rest.find('{') {
            if open > 0 {
                pieces.push(Piece::Plain(rest[..open].to_owned()));
            }
            let close = closing(&rest[open..])
                .ok_or_else(|| format!("a brace is not closed in `{text}`"))?;
            pieces.push(Piece::parse(&rest[open + 1..open + close])?);
            rest = &rest[open + close + 1..];
        }
        if rest.contains('}') {
            return Err(format!("a brace is closed that was not opened in `{text}`"));
        }
        if !rest.is_empty() {
            pieces.push(Piece::Plain(rest.to_owned()));
        }
        Ok(Self(pieces))
    }

    /// Every piece, nested ones included.
    pub fn walk(&self, visit: &mut dyn FnMut(&Piece)) {
        for piece in &self.0 {
            visit(piece);
            match piece {
                Piece::Bound(_, _, inner)
                | Piece::Ring(_, inner)
                | Piece::When(_, inner)
                | Piece::Native(inner)
                | Piece::Bold(inner)
                | Piece::Underline(inner)
                | Piece::Size(_, inner) => inner.walk(visit),
                Piece::Plain(_) | Piece::Check(_) | Piece::Label(..) => {}
                Piece::Number | Piece::PageOf(_) => {}
            }
        }
    }
}

impl Piece {
    fn parse(text: &str) -> Result<Self, String> {
        let (head, tail) = match bar(text) {
            Some(at) => (&text[..at], Some(&text[at + 1..])),
            None => (text, None),
        };
        let head = head.trim();
        let words = || Template::parse(tail.unwrap_or_default());
        if let Some(condition) = head.strip_prefix('?') {
            return Ok(Self::Check(Condition::parse(condition)?));
        }
        if let Some(condition) = head.strip_prefix("o ") {
            return Ok(Self::Ring(Condition::parse(condition)?, words()?));
        }
        if let Some(condition) = head.strip_prefix("if ") {
            return Ok(Self::When(Condition::parse(condition)?, words()?));
        }
        if let Some(section) = head.strip_prefix("page@") {
            return Ok(Self::PageOf(section.to_owned()));
        }
        if let Some(label) = head.strip_prefix('@') {
            return Self::label(label);
        }
        match head {
            "#" => return Ok(Self::Number),
            "page" | "pages" => return Ok(Self::Plain(format!("{{{head}}}"))),
            "native" if tail.is_some() => return Ok(Self::Native(words()?)),
            "b" if tail.is_some() => return Ok(Self::Bold(words()?)),
            "u" if tail.is_some() => return Ok(Self::Underline(words()?)),
            _ => {}
        }
        if let Some(size) = head.strip_prefix('s')
            && let Ok(size) = size.parse::<f32>()
        {
            return Ok(Self::Size(size, words()?));
        }
        let (key, format) = head.split_once(':').unwrap_or((head, ""));
        let key = Key::parse(key)?;
        if let domain::value::Kind::Ref(_) = key.fact().kind {
            return Err(format!("`{}` is a row, not something to print", key.name()));
        }
        Ok(Self::Bound(key, Format::parse(format)?, words()?))
    }

    fn label(text: &str) -> Result<Self, String> {
        let (key, side) = text.split_once(':').unwrap_or((text, "ja"));
        let side = match side {
            "ja" => Side::Ja,
            "native" => Side::Native,
            "en" => Side::En,
            _ => return Err(format!("a label has no side `{side}`")),
        };
        Ok(Self::Label(key.to_owned(), side))
    }
}

/// Byte offset of the brace that closes the one `text` starts with.
fn closing(text: &str) -> Option<usize> {
    let mut depth = 0usize;
    for (at, c) in text.char_indices() {
        match c {
            '{' => depth += 1,
            '}' => depth -= 1,
            _ => {}
        }
        if depth == 0 {
            return Some(at);
        }
    }
    None
}

/// Byte offset of the first bar outside inner braces.
fn bar(text: &str) -> Option<usize> {
    let mut depth = 0usize;
    for (at, c) in text.char_indices() {
        match c {
            '{' => depth += 1,
            '}' => depth = depth.saturating_sub(1),
            '|' if depth == 0 => return Some(at),
            _ => {}
        }
    }
    None
}

impl<'de> serde::Deserialize<'de> for Template {
    fn deserialize<D: serde::Deserializer<'de>>(d: D) -> Result<Self, D::Error> {
        let text = String::deserialize(d)?;
        Self::parse(&text).map_err(serde::de::Error::custom)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn placeholders_nest_and_keep_their_order() {
        let text = "③{trainee.birth_date:ymd_ja|　　年}（{b|{trainee.age}}歳）";
        let template = Template::parse(text).unwrap();
        let mut seen = Vec::new();
        template.walk(&mut |piece| {
            if let Piece::Bound(key, format, _) = piece {
                seen.push((key.name(), *format));
            }
        });
        let expect = [
            ("trainee.birth_date", Format::Ymd),
            ("trainee.age", Format::Plain),
        ];
        assert_eq!(seen, expect);
    }

    #[test]
    fn what_is_misspelt_is_refused_in_words() {
        for (text, expect) in [
            ("{trainee.name}", "there is no fact `trainee.name`"),
            ("{trainee.age:roman}", "there is no format `roman`"),
            (
                "{trainee.order}",
                "`trainee.order` is a row, not something to print",
            ),
            ("{?trainee.sex=m}", "`trainee.sex` is never `m`"),
            ("{trainee.age", "a brace is not closed in `{trainee.age`"),
        ] {
            assert_eq!(Template::parse(text).unwrap_err(), expect);
        }
    }
}
