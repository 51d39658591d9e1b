//! A cell: a label, a value, boxes for characters, or a picture.

use serde::Deserialize;
use typeset::{Align, Borders, Cell, Fit, Image, Span, Valign};

use crate::condition::Condition;
use crate::pen::Pen;
use crate::template::Template;
use crate::tongue::Tongue;

/// Horizontal place.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Side {
    /// At the left edge.
    #[default]
    Left,
    /// In the middle.
    Center,
    /// At the right edge.
    Right,
}

impl From<Side> for Align {
    fn from(side: Side) -> Self {
        match side {
            Side::Left => Self::Left,
            Side::Center => Self::Center,
            Side::Right => Self::Right,
        }
    }
}

/// Vertical place.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Height {
    /// At the upper edge.
    Top,
    /// In the middle.
    #[default]
    Middle,
    /// At the lower edge.
    Bottom,
}

/// What happens when the words do not fit.
#[derive(Clone, Copy, Debug, PartialEq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum FitSpec {
    /// New lines; the row grows.
    Wrap,
    /// One line, smaller down to so many points.
    Shrink(f32),
    /// So many ruled lines.
    Ruled(usize),
    /// One character to a box; 0 makes as many boxes as there are characters.
    Boxes(usize),
}

/// A cell of a form.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct CellSpec {
    /// Key of a label in the form's texts: Japanese with the other languages.
    pub label: Option<String>,
    /// The words; after the label if there is one.
    pub text: Template,
    /// Columns it covers.
    pub cols: Option<usize>,
    /// Rows it covers.
    pub rows: Option<usize>,
    /// Covers all rows of its group, however many they are.
    pub group: bool,
    /// Points.
    pub size: Option<f32>,
    /// Left, center, right.
    pub align: Option<Side>,
    /// Top, middle, bottom.
    pub valign: Height,
    /// Background, 0 black to 1 white.
    pub fill: Option<f32>,
    /// Sides with a line, of the letters t r b l; empty for none.
    pub border: Option<String>,
    /// Thickness of its lines, points.
    pub line: Option<f32>,
    /// Empty space inside, millimetres.
    pub pad: Option<f32>,
    /// What happens when the words do not fit.
    pub fit: Option<FitSpec>,
    /// Bold.
    pub bold: bool,
    /// The photo, at most so wide and high in millimetres; words stand where there is none.
    pub photo: Option<(f32, f32)>,
    /// Struck through when this holds: does not apply.
    pub strike: Option<Condition>,
    /// Distance of lines as a multiple of the size.
    pub lead: Option<f32>,
    /// Filled from a row of a list by its number, in a cell row with room for so many.
    pub of: Option<(String, usize, usize)>,
    /// Only in the office's own edition; the cell before it takes its columns.
    pub internal: bool,
}

/// Short ways to write a cell.
#[derive(Clone, Debug, Deserialize)]
pub enum AnyCell {
    /// A label by its key.
    Label(String),
    /// Words.
    Text(Template),
    /// A cell in full.
    Cell(Box<CellSpec>),
}

/// What a table or canvas says for all its cells.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Habit {
    pub size: Option<f32>,
    pub pad: f32,
    pub fit: FitSpec,
    pub align: Side,
    pub framed: bool,
}

impl AnyCell {
    /// The cell in full.
    pub(crate) fn spec(&self) -> std::borrow::Cow<'_, CellSpec> {
        use std::borrow::Cow;
        match self {
            Self::Cell(cell) => Cow::Borrowed(cell.as_ref()),
            Self::Text(text) => Cow::Owned(CellSpec {
                text: text.clone(),
                ..CellSpec::default()
            }),
            Self::Label(label) => Cow::Owned(CellSpec {
                label: Some(label.clone()),
                ..CellSpec::default()
            }),
        }
    }
}

impl CellSpec {
    pub(crate) fn fill(&self, pen: &mut Pen<'_>, habit: Habit) -> Cell {
        let Some((list, nth, room)) = &self.of else {
            return self.cell(pen, habit);
        };
        let count = pen.rows(list).len();
        if nth == room && count > *room {
            pen.too_many(list, count, *room);
        }
        let at = nth.checked_sub(1).filter(|at| *at < count);
        pen.at(list, at, *nth)
            .within(pen, |pen| self.cell(pen, habit))
    }

    fn cell(&self, pen: &mut Pen<'_>, habit: Habit) -> Cell {
        let size = self.size.or(habit.size);
        let mut text = match &self.label {
            Some(label) => label_spans(pen, label),
            None => Vec::new(),
        };
        text.extend(pen.spans(&self.text));
        let image = self.photo.and_then(|(width_mm, height_mm)| {
            pen.ctx.photo.map(|bytes| Image {
                bytes: std::sync::Arc::clone(bytes),
                width_mm,
                height_mm,
                cover: true,
                place: Some("photo.sha256".to_owned()),
            })
        });
        let fit = match (self.fit, &self.label) {
            (Some(fit), _) => fit,
            (None, Some(_)) => FitSpec::Wrap,
            (None, None) => habit.fit,
        };
        let letters = || {
            text.iter()
                .map(|span| span.text.chars().count())
                .sum::<usize>()
        };
        let fit = match fit {
            FitSpec::Wrap => Fit::Wrap,
            FitSpec::Shrink(floor_pt) => Fit::Shrink { floor_pt },
            FitSpec::Ruled(lines) => Fit::Ruled { lines },
            FitSpec::Boxes(0) => Fit::Boxes { count: letters() },
            FitSpec::Boxes(count) => Fit::Boxes { count },
        };
        Cell {
            text: if image.is_some() { Vec::new() } else { text },
            colspan: self.cols.unwrap_or(1),
            rowspan: self.rows.unwrap_or(1),
            size,
            align: self.align.unwrap_or(habit.align).into(),
            valign: match self.valign {
                Height::Top => Valign::Top,
                Height::Middle => Valign::Middle,
                Height::Bottom => Valign::Bottom,
            },
            fill: self
                .fill
                .or_else(|| self.label.as_ref().and(pen.form.labels.fill)),
            borders: sides(self.border.as_deref(), habit.framed),
            border_pt: self.line,
            pad_mm: self.pad.unwrap_or(habit.pad),
            fit,
            bold: self.bold,
            image,
            strike: self.strike.as_ref().is_some_and(|when| pen.holds(when)),
            line_height: self.lead,
        }
    }
}

fn sides(letters: Option<&str>, framed: bool) -> Borders {
    match letters {
        None if framed => Borders::ALL,
        None => Borders::NONE,
        Some(letters) => Borders {
            top: letters.contains('t'),
            right: letters.contains('r'),
            bottom: letters.contains('b'),
            left: letters.contains('l'),
        },
    }
}

/// A label: Japanese, then the trainee's language and English, smaller.
fn label_spans(pen: &Pen<'_>, key: &str) -> Vec<Span> {
    let Some(words) = pen.form.texts.get(key) else {
        return Vec::new();
    };
    let style = pen.form.labels;
    let mut spans = vec![Span {
        size: (style.ja > 0.0).then_some(style.ja),
        ..Span::plain(&words.ja)
    }];
    let between = if style.inline { "　" } else { "\n" };
    let others = [
        (pen.native, style.native),
        (Some(Tongue::En), style.english),
    ];
    for (tongue, size) in others {
        let text = tongue.map_or("", |tongue| words.get(tongue));
        if size > 0.0 && !text.is_empty() {
            spans.push(Span {
                size: Some(size),
                ..Span::plain(format!("{between}{text}"))
            });
        }
    }
    spans
}
