//! What fills templates: it finds values, writes them, and remembers what it wrote.

use std::collections::BTreeMap;

use domain::finding::{Finding, Place, Severity};
use domain::sheet::{FactSheet, LISTS, Row};
use domain::value::Value;
use typeset::Span;

use crate::compose::{Basis, Context, Printed};
use crate::condition::Condition;
use crate::form::Form;
use crate::format::Side;
use crate::key::{EMPTY, Key};
use crate::template::{Piece, Template};
use crate::tongue::Tongue;

/// Fills one form for one sheet.
pub(crate) struct Pen<'a> {
    pub form: &'a Form,
    pub ctx: &'a Context<'a>,
    /// The language beside Japanese that this form carries.
    pub native: Option<Tongue>,
    row: Option<RowAt<'a>>,
    /// Pages that sections start on, once they are known.
    pages: &'a BTreeMap<String, usize>,
    /// Some page number was asked for.
    pub asked: bool,
    pub printed: Vec<Printed>,
    pub findings: Vec<Finding>,
}

/// A row of a list, or the empty row that stands for one.
#[derive(Clone, Copy)]
pub(crate) struct RowAt<'a> {
    ctx: &'a Context<'a>,
    nouns: &'static [&'static str],
    row: Option<&'a Row>,
    /// Position in the list, from 1.
    place: usize,
    /// Printed number.
    number: usize,
}

/// The nouns whose facts the rows of a list hold.
pub(crate) fn nouns(list: &str) -> Option<&'static [&'static str]> {
    if list == "papers" {
        return Some(&["paper"]);
    }
    LISTS
        .iter()
        .find(|(name, _)| *name == list)
        .map(|(_, nouns)| *nouns)
}

impl<'a> RowAt<'a> {
    pub fn holds(self, condition: &Condition) -> bool {
        condition.holds(|key| self.value(key))
    }

    /// Does `work` with this row's facts in sight.
    pub fn within<R>(self, pen: &mut Pen<'a>, work: impl FnOnce(&mut Pen<'a>) -> R) -> R {
        let before = pen.row.replace(self);
        let done = work(pen);
        pen.row = before;
        done
    }

    fn value(self, key: Key) -> &'a Value {
        if self.nouns.contains(&key.fact().noun()) {
            return self
                .row
                .and_then(|row| row.get(key.name()))
                .unwrap_or(&EMPTY);
        }
        self.ctx.value(key)
    }
}

impl<'a> Pen<'a> {
    pub fn new(form: &'a Form, ctx: &'a Context<'a>, pages: &'a BTreeMap<String, usize>) -> Self {
        Self {
            form,
            ctx,
            native: form.native(ctx.language.native()),
            row: None,
            pages,
            asked: false,
            printed: Vec::new(),
            findings: Vec::new(),
        }
    }

    /// The rows of a list.
    pub fn rows(&self, list: &str) -> &'a [Row] {
        self.ctx.rows(list)
    }

    /// One row of a list by position; an empty row without one.
    pub fn at(&self, list: &str, at: Option<usize>, number: usize) -> RowAt<'a> {
        RowAt {
            ctx: self.ctx,
            nouns: nouns(list).unwrap_or_default(),
            row: at.and_then(|at| self.rows(list).get(at)),
            place: at.map_or(0, |at| at + 1),
            number,
        }
    }

    /// Whether a condition holds here.
    pub fn holds(&self, condition: &Condition) -> bool {
        condition.holds(|key| self.value(key))
    }

    fn value(&self, key: Key) -> &'a Value {
        match self.row {
            Some(row) => row.value(key),
            None => self.ctx.value(key),
        }
    }

    /// Where a fact comes from: `trainee.age`, `work.job_japanese#2`.
    fn place(&self, key: Key) -> String {
        let key = self.ctx.basis.key(key);
        match self.row {
            Some(row) if row.place > 0 && row.nouns.contains(&key.fact().noun()) => {
                format!("{}#{}", key.name(), row.place)
            }
            _ => key.name().to_owned(),
        }
    }

    /// A list that has more rows than its form.
    pub fn too_many(&mut self, list: &str, count: usize, room: usize) {
        let noun = nouns(list).and_then(<[_]>::first).copied().unwrap_or(list);
        let place = Place {
            form: self.form.slug.clone(),
            ..Place::fact(noun, self.ctx.code, "")
        };
        self.findings.push(
            Finding::new(Severity::Blocking, "too-many-rows", place)
                .arg("count", count)
                .arg("room", room),
        );
    }

    /// Fills a template.
    pub fn spans(&mut self, template: &Template) -> Vec<Span> {
        let mut out = Vec::new();
        self.write(template, &Span::default(), &mut out);
        out
    }

    /// `look` holds the style that pieces inherit.
    fn write(&mut self, template: &Template, look: &Span, out: &mut Vec<Span>) {
        for piece in &template.0 {
            let words = |text: String| Span {
                text,
                ..look.clone()
            };
            match piece {
                Piece::Plain(text) => out.push(words(text.clone())),
                Piece::Bound(key, format, otherwise) => {
                    let value = self.value(*key);
                    let text = format.write(*key, value, self.ctx.words, self.native);
                    if text.is_empty() {
                        self.write(otherwise, look, out);
                        continue;
                    }
                    let place = self.place(*key);
                    self.printed.push(Printed {
                        place: place.clone(),
                        text: text.clone(),
                    });
                    out.push(Span {
                        place: Some(place),
                        ..words(text)
                    });
                }
                Piece::Check(condition) => {
                    let ticked = self.holds(condition);
                    let key = condition.0.first().map(|test| test.key);
                    out.push(Span {
                        place: key.map(|key| self.place(key)),
                        ..words(if ticked { "☑" } else { "☐" }.to_owned())
                    });
                }
                Piece::Ring(condition, inner) => {
                    let circled = self.holds(condition);
                    let look = Span {
                        circled,
                        ..look.clone()
                    };
                    self.write(inner, &look, out);
                }
                Piece::When(condition, inner) if self.holds(condition) => {
                    self.write(inner, look, out);
                }
                Piece::Native(inner) if self.native.is_some() => self.write(inner, look, out),
                Piece::When(..) | Piece::Native(_) => {}
                Piece::Label(key, side) => {
                    let text = self.label(key, *side);
                    if !text.is_empty() {
                        out.push(words(text.to_owned()));
                    }
                }
                Piece::Number => {
                    let number = self.row.map_or(0, |row| row.number);
                    out.push(words(number.to_string()));
                }
                Piece::PageOf(section) => {
                    self.asked = true;
                    let page = self.pages.get(section).copied().unwrap_or_default();
                    out.push(words(page.to_string()));
                }
                Piece::Bold(inner) => {
                    let look = Span {
                        bold: true,
                        ..look.clone()
                    };
                    self.write(inner, &look, out);
                }
                Piece::Underline(inner) => {
                    let look = Span {
                        underline: true,
                        ..look.clone()
                    };
                    self.write(inner, &look, out);
                }
                Piece::Size(size, inner) => {
                    let look = Span {
                        size: Some(*size),
                        ..look.clone()
                    };
                    self.write(inner, &look, out);
                }
            }
        }
    }

    fn label(&self, key: &str, side: Side) -> &'a str {
        let words = self.form.texts.get(key);
        side.tongue(self.native)
            .zip(words)
            .map_or("", |(tongue, words)| words.get(tongue))
    }
}

impl Context<'_> {
    /// A single value.
    pub(crate) fn value(&self, key: Key) -> &Value {
        let key = self.basis.key(key);
        match self.packet.and_then(|packet| packet.values.get(key.name())) {
            Some(value) => value,
            None => self.sheet.value(key.name()),
        }
    }

    fn rows(&self, list: &str) -> &[Row] {
        match list {
            "papers" => self.packet.map_or(&[], |packet| packet.papers.as_slice()),
            list => list_of(self.sheet, self.basis, list),
        }
    }

    /// Whether a list has rows.
    pub(crate) fn has_rows(&self, list: &str) -> bool {
        !self.rows(list).is_empty()
    }
}

fn list_of<'s>(sheet: &'s FactSheet, basis: Basis, list: &str) -> &'s [Row] {
    match (basis, list) {
        (Basis::Held, "plan_entrusted") => sheet.list("record_entrusted"),
        (Basis::Held, "plan_external") => sheet.list("record_external"),
        (_, list) => sheet.list(list),
    }
}
