//! The page model: what stands where, before any PDF exists.
//!
//! All lengths are points from the upper left corner, `y` downwards.  Tests and
//! the audit look at these values; the writer reads them and decides nothing.
//! Items are ordered by layer (fills, marks, images, lines, text); text items
//! are in reading order.

use crate::font::FaceId;
use crate::image::Picture;
use std::sync::Arc;

/// The result of laying out one document.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Laid {
    /// The pages, in order.
    pub pages: Vec<Page>,
    /// Everything that could not be printed as asked.
    pub issues: Vec<Issue>,
}

/// One page.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Page {
    /// Width in points.
    pub width: f32,
    /// Height in points.
    pub height: f32,
    /// What stands on it.
    pub items: Vec<Item>,
}

/// A rectangle in points.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Area {
    /// Left edge.
    pub x: f32,
    /// Upper edge.
    pub y: f32,
    /// Width.
    pub w: f32,
    /// Height.
    pub h: f32,
}

impl Area {
    pub(crate) fn shift(&mut self, dx: f32, dy: f32) {
        self.x += dx;
        self.y += dy;
    }

    /// Whether `inner` lies inside, with a tolerance in points.
    pub fn holds(&self, inner: &Area, slack: f32) -> bool {
        inner.x >= self.x - slack
            && inner.y >= self.y - slack
            && inner.x + inner.w <= self.x + self.w + slack
            && inner.y + inner.h <= self.y + self.h + slack
    }

    /// Whether the two share more than `slack` points in both directions.
    pub fn meets(&self, other: &Area, slack: f32) -> bool {
        self.x + self.w - slack > other.x
            && other.x + other.w - slack > self.x
            && self.y + self.h - slack > other.y
            && other.y + other.h - slack > self.y
    }
}

/// One thing on a page.
#[derive(Debug, Clone, PartialEq)]
pub enum Item {
    /// A background.
    Fill {
        /// Where.
        area: Area,
        /// 0 is black, 1 is white.
        grey: f32,
    },
    /// A diagonal mark behind the text.
    Mark(Text),
    /// A picture.
    Image {
        /// Where.
        area: Area,
        /// The bytes with what was read from their header.
        picture: Arc<Picture>,
        /// Where it comes from.
        place: Option<Arc<str>>,
    },
    /// A straight line.
    Line {
        /// Start.
        x1: f32,
        /// Start.
        y1: f32,
        /// End.
        x2: f32,
        /// End.
        y2: f32,
        /// Thickness.
        width: f32,
    },
    /// A chosen word's ring.
    Ellipse {
        /// The box the ellipse touches.
        area: Area,
        /// Thickness.
        width: f32,
    },
    /// A drawn check box; its character stands in the text at the same place.
    Check {
        /// The square.
        area: Area,
        /// Ticked or empty.
        checked: bool,
    },
    /// Shaped words on one baseline in one face.
    Text(Text),
}

impl Item {
    /// What is drawn first: fills, marks, pictures, lines, text.
    pub(crate) fn layer(&self) -> u8 {
        match self {
            Item::Fill { .. } => 0,
            Item::Mark(_) => 1,
            Item::Image { .. } => 2,
            Item::Line { .. } | Item::Ellipse { .. } | Item::Check { .. } => 3,
            Item::Text(_) => 4,
        }
    }

    pub(crate) fn shift(&mut self, dx: f32, dy: f32) {
        match self {
            Item::Fill { area, .. }
            | Item::Image { area, .. }
            | Item::Ellipse { area, .. }
            | Item::Check { area, .. } => area.shift(dx, dy),
            Item::Line { x1, y1, x2, y2, .. } => {
                *x1 += dx;
                *x2 += dx;
                *y1 += dy;
                *y2 += dy;
            }
            Item::Mark(text) | Item::Text(text) => {
                text.x += dx;
                text.y += dy;
                text.ink.shift(dx, dy);
                text.frame.shift(dx, dy);
            }
        }
    }
}

/// Shaped words on one baseline in one face.
#[derive(Debug, Clone, PartialEq)]
pub struct Text {
    /// The face.
    pub face: FaceId,
    /// Points.
    pub size: f32,
    /// Start of the first glyph's advance.
    pub x: f32,
    /// The baseline.
    pub y: f32,
    /// Glyphs in visual order; clusters are byte offsets into `text`.
    pub glyphs: Vec<Glyph>,
    /// The characters these glyphs stand for.
    pub text: String,
    /// Where they come from.
    pub place: Option<Arc<str>>,
    /// The ink: advance width by the real height of the glyphs.
    pub ink: Area,
    /// The cell or column this text must stay in.
    pub frame: Area,
    /// Degrees against the clock around (`x`, `y`).
    pub angle: f32,
    /// 0 is black, 1 is white.
    pub grey: f32,
    /// Reads back as one string although its glyphs stand apart (character boxes).
    pub spread: bool,
}

/// One glyph; lengths are the face's own units.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Glyph {
    /// Id in the unsubsetted face.
    pub id: u16,
    /// Byte offset of its cluster.
    pub cluster: u32,
    /// To the next glyph.
    pub advance: i32,
    /// Moved to the right.
    pub dx: i32,
    /// Moved up.
    pub dy: i32,
    /// Highest ink above the baseline, `dy` included.
    pub top: i16,
    /// Lowest ink above the baseline (negative below), `dy` included.
    pub bottom: i16,
}

/// Something that could not be printed as asked.  `page` counts from 1 within
/// the document; `area` is where on it; `place` is that of the span or image.
#[derive(Debug, Clone, PartialEq)]
pub enum Issue {
    /// No font has this character; a gap stands in its place.
    MissingGlyph {
        /// The character.
        ch: char,
        /// Origin of the words.
        place: Option<String>,
        /// Page number.
        page: usize,
        /// Where the gap is.
        area: Area,
    },
    /// The words need more room than there is.
    Overflow {
        /// Origin of the words.
        place: Option<String>,
        /// The words.
        text: String,
        /// Page number.
        page: usize,
        /// The room there is.
        area: Area,
    },
    /// One line had to become smaller than its floor.
    ShrunkBelowFloor {
        /// Origin of the words.
        place: Option<String>,
        /// The words.
        text: String,
        /// The size they were printed at, in points.
        size_pt: f32,
        /// Page number.
        page: usize,
        /// The room there is.
        area: Area,
    },
    /// The picture cannot be passed through; its box stays empty.
    BadImage {
        /// Origin of the picture.
        place: Option<String>,
        /// Why, in English, for the log.
        why: &'static str,
        /// Page number.
        page: usize,
        /// The empty box.
        area: Area,
    },
}

impl Issue {
    /// Origin of the words or picture.
    pub fn place(&self) -> Option<&str> {
        match self {
            Issue::MissingGlyph { place, .. }
            | Issue::Overflow { place, .. }
            | Issue::ShrunkBelowFloor { place, .. }
            | Issue::BadImage { place, .. } => place.as_deref(),
        }
    }

    /// Page within the document, from 1.
    pub fn page(&self) -> usize {
        match self {
            Issue::MissingGlyph { page, .. }
            | Issue::Overflow { page, .. }
            | Issue::ShrunkBelowFloor { page, .. }
            | Issue::BadImage { page, .. } => *page,
        }
    }

    pub(crate) fn set_page(&mut self, to: usize) {
        match self {
            Issue::MissingGlyph { page, .. }
            | Issue::Overflow { page, .. }
            | Issue::ShrunkBelowFloor { page, .. }
            | Issue::BadImage { page, .. } => *page = to,
        }
    }

    pub(crate) fn area_mut(&mut self) -> &mut Area {
        match self {
            Issue::MissingGlyph { area, .. }
            | Issue::Overflow { area, .. }
            | Issue::ShrunkBelowFloor { area, .. }
            | Issue::BadImage { area, .. } => area,
        }
    }
}
