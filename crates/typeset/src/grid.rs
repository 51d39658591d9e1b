//! Tables, canvases and the cells both are made of.
//!
//! Part of what a caller asks for; see [`crate::Doc`].  Lengths are millimetres
//! unless a name ends in `_pt`.

use crate::doc::{Align, Span};
use std::sync::Arc;

/// Vertical place of lines in a cell.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Valign {
    /// At the upper edge.
    Top,
    /// In the middle.
    #[default]
    Middle,
    /// At the lower edge.
    Bottom,
}

/// A table; rows break between pages, spanned rows stay together.
#[derive(Debug, Clone, PartialEq)]
pub struct Table {
    /// Widths of the columns.
    pub cols: Vec<f32>,
    /// So many first rows are repeated on each page.
    pub header_rows: usize,
    /// The rows.
    pub rows: Vec<Row>,
    /// Thickness of borders in points.
    pub line_width_pt: f32,
    /// Empty width to the left of the table.
    pub indent: f32,
    /// Empty height below.
    pub space_after: f32,
}

impl Default for Table {
    fn default() -> Self {
        Table {
            cols: Vec::new(),
            header_rows: 0,
            rows: Vec::new(),
            line_width_pt: 0.5,
            indent: 0.0,
            space_after: 0.0,
        }
    }
}

/// A row; cells covered by a rowspan from above are left out.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Row {
    /// From left to right.
    pub cells: Vec<Cell>,
    /// Least height.
    pub min_height_mm: f32,
    /// Never the last row on a page.
    pub keep_with_next: bool,
}

/// A cell of a table or canvas.
#[derive(Debug, Clone, PartialEq)]
pub struct Cell {
    /// The words; `\n` starts a line.
    pub text: Vec<Span>,
    /// Columns it covers (tables).
    pub colspan: usize,
    /// Rows it covers (tables).
    pub rowspan: usize,
    /// Points; the document's size if absent.
    pub size: Option<f32>,
    /// Horizontal place.
    pub align: Align,
    /// Vertical place.
    pub valign: Valign,
    /// Background: 0 is black, 1 is white.
    pub fill: Option<f32>,
    /// Which sides have a line.
    pub borders: Borders,
    /// Thickness of this cell's borders in points; the table's if absent.
    pub border_pt: Option<f32>,
    /// Empty space inside, on all sides.
    pub pad_mm: f32,
    /// What happens when the words do not fit.
    pub fit: Fit,
    /// Bold for all spans.
    pub bold: bool,
    /// A picture instead of words.
    pub image: Option<Image>,
    /// A line from corner to corner: "does not apply".
    pub strike: bool,
    /// Distance of baselines as a multiple of the size; the document's if absent.
    pub line_height: Option<f32>,
}

impl Default for Cell {
    fn default() -> Self {
        Cell {
            text: Vec::new(),
            colspan: 1,
            rowspan: 1,
            size: None,
            align: Align::Left,
            valign: Valign::Middle,
            fill: None,
            borders: Borders::ALL,
            border_pt: None,
            pad_mm: 1.0,
            fit: Fit::Wrap,
            bold: false,
            image: None,
            strike: false,
            line_height: None,
        }
    }
}

/// Which sides of a cell have a line.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Borders {
    /// Upper side.
    pub top: bool,
    /// Right side.
    pub right: bool,
    /// Lower side.
    pub bottom: bool,
    /// Left side.
    pub left: bool,
}

impl Borders {
    /// A full frame.
    pub const ALL: Borders = Borders {
        top: true,
        right: true,
        bottom: true,
        left: true,
    };
    /// No line.
    pub const NONE: Borders = Borders {
        top: false,
        right: false,
        bottom: false,
        left: false,
    };
}

/// What happens when the words do not fit.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub enum Fit {
    /// New lines where the language allows; the row grows.
    #[default]
    Wrap,
    /// One line, made smaller; never broken: names, numbers.
    Shrink {
        /// Smaller than this is an issue.
        floor_pt: f32,
    },
    /// A fixed number of ruled lines; more text is an issue.
    Ruled {
        /// How many.
        lines: usize,
    },
    /// One character to a box; more characters are an issue.
    Boxes {
        /// How many.
        count: usize,
    },
}

/// A picture, kept in its proportions inside the given box.
#[derive(Clone, PartialEq)]
pub struct Image {
    /// JPEG (or plain PNG) bytes as they came.
    pub bytes: Arc<[u8]>,
    /// Greatest width.
    pub width_mm: f32,
    /// Greatest height.
    pub height_mm: f32,
    /// It fills a frame of these proportions and is cut where it is longer; otherwise it
    /// lies whole within them.
    pub cover: bool,
    /// Where it comes from.
    pub place: Option<String>,
}

impl std::fmt::Debug for Image {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let (n, w, h) = (self.bytes.len(), self.width_mm, self.height_mm);
        write!(f, "Image({n} bytes, {w} x {h} mm, {:?})", self.place)
    }
}

/// Cells at given places, relative to the left margin and the current height.
#[derive(Debug, Clone, PartialEq)]
pub struct Canvas {
    /// Height the canvas takes; it is never split.
    pub height_mm: f32,
    /// The cells, in reading order.
    pub cells: Vec<Placed>,
    /// Free lines.
    pub lines: Vec<Rule>,
    /// Thickness of borders in points.
    pub line_width_pt: f32,
}

impl Default for Canvas {
    fn default() -> Self {
        Canvas {
            height_mm: 0.0,
            cells: Vec::new(),
            lines: Vec::new(),
            line_width_pt: 0.5,
        }
    }
}

/// A cell with its place on a canvas.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Placed {
    /// From the left.
    pub x: f32,
    /// From the top.
    pub y: f32,
    /// Width.
    pub w: f32,
    /// Height; words that need more are an issue.
    pub h: f32,
    /// What stands there; spans of columns and rows are ignored.
    pub cell: Cell,
}

/// A line on a canvas.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Rule {
    /// Start, from the left.
    pub x1: f32,
    /// Start, from the top.
    pub y1: f32,
    /// End, from the left.
    pub x2: f32,
    /// End, from the top.
    pub y2: f32,
    /// Points.
    pub width_pt: f32,
}
