//! What a caller asks for: a document of blocks, in millimetres and words.
//!
//! Nothing here knows a trainee, a form or a PDF.  A `\n` inside a span's text
//! is a forced new line.  Every struct has a `Default`, so callers name only
//! what differs.  Lengths are millimetres unless a name ends in `_pt`.

use crate::grid::{Canvas, Table};

/// One printed document: its page, its body and what repeats on every page.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Doc {
    /// Title for the reader of the code and of findings; not printed.
    pub title: String,
    /// BCP 47 tag of the document's main language, such as `ja`.
    pub lang: String,
    /// Paper size and margins.
    pub page: PageSetup,
    /// Serif (Mincho) or sans (Gothic).
    pub family: Family,
    /// Size of text that names no size of its own, in points; 0 means 10.5.
    pub size_pt: f32,
    /// Distance of baselines as a multiple of the size; 0 means 1.45.
    pub line_height: f32,
    /// The document itself.
    pub body: Vec<Block>,
    /// Repeated above the body; `{page}` and `{pages}` are filled in.
    pub header: Vec<Block>,
    /// Repeated below the body; `{page}` and `{pages}` are filled in.
    pub footer: Vec<Block>,
    /// Light grey diagonal lines behind the text of every page, one below the other.
    pub marks: Vec<String>,
}

/// Paper size and margins, in millimetres.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct PageSetup {
    /// Width of the paper.
    pub width_mm: f32,
    /// Height of the paper.
    pub height_mm: f32,
    /// From the upper edge to the body.
    pub margin_top: f32,
    /// From the right edge to the body.
    pub margin_right: f32,
    /// From the lower edge to the body.
    pub margin_bottom: f32,
    /// From the left edge to the body.
    pub margin_left: f32,
    /// From the upper edge to the header; the body moves down for a tall header.
    pub header_mm: f32,
    /// From the lower edge to the end of the footer.
    pub footer_mm: f32,
}

impl Default for PageSetup {
    /// A4 upright with margins of 15 mm.
    fn default() -> Self {
        PageSetup {
            width_mm: 210.0,
            height_mm: 297.0,
            margin_top: 15.0,
            margin_right: 15.0,
            margin_bottom: 15.0,
            margin_left: 15.0,
            header_mm: 7.0,
            footer_mm: 7.0,
        }
    }
}

/// The two styles of type; each has a face for every script.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub enum Family {
    /// Noto Serif, Noto Serif Lao, BIZ UDPMincho.
    #[default]
    Serif,
    /// Noto Sans, Noto Sans Lao, BIZ UDPGothic.
    Sans,
}

/// One thing below the other.
#[derive(Debug, Clone, PartialEq)]
pub enum Block {
    /// Text over the full width.
    Para(Para),
    /// Empty height in millimetres; vanishes at the top of a page.
    Gap(f32),
    /// Rows and columns.
    Table(Table),
    /// The next block starts a page.
    PageBreak,
    /// Cells at given places.
    Canvas(Canvas),
}

/// A paragraph.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Para {
    /// The words.
    pub text: Vec<Span>,
    /// Points; the document's size if absent.
    pub size: Option<f32>,
    /// Left, centre, right.
    pub align: Align,
    /// Bold for all spans.
    pub bold: bool,
    /// Never the last thing on a page.
    pub keep_with_next: bool,
    /// Empty height below.
    pub space_after: f32,
    /// Empty width to the left.
    pub indent: f32,
}

/// A piece of text with one look and one origin.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Span {
    /// The words.  U+2610 and U+2611 are drawn boxes; `\n` ends the line.
    pub text: String,
    /// Where the words come from, e.g. `trainee.birth_date`; returned in issues and items.
    pub place: Option<String>,
    /// Bold.
    pub bold: bool,
    /// Points; that of the paragraph or cell if absent.
    pub size: Option<f32>,
    /// A line below.
    pub underline: bool,
    /// An ellipse around the words, as a choice is marked on Japanese forms.
    pub circled: bool,
}

impl Span {
    /// Plain words without an origin: labels.
    pub fn plain(text: impl Into<String>) -> Span {
        Span {
            text: text.into(),
            ..Span::default()
        }
    }

    /// Words of a fact.
    pub fn bound(text: impl Into<String>, place: impl Into<String>) -> Span {
        Span {
            text: text.into(),
            place: Some(place.into()),
            ..Span::default()
        }
    }
}

/// Horizontal place of lines.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Align {
    /// At the left edge.
    #[default]
    Left,
    /// In the middle.
    Center,
    /// At the right edge.
    Right,
}
