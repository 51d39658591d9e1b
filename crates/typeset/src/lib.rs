//! Typesetting: words in four scripts → glyphs → lines → cells → pages → PDF.
//!
//! Stages, each a module that knows only the one before: `text` (compose, find
//! faces), `shape` (glyphs), `breaks` and `line` (lines), `layout` (cells,
//! tables, pages), `page` (the model everything else looks at), `pdf` (the one
//! file that knows printpdf) and `finish` (the one that knows lopdf).
//!
//! It knows no trainee and no form, opens no file, reads no clock, and gives the
//! same bytes for the same input.  What cannot be printed as asked is an
//! [`Issue`], never a silent blank.

mod audit;
mod breaks;
mod doc;
mod encode;
mod finish;
mod font;
mod grid;
mod icc;
mod image;
mod layout;
mod line;
mod meta;
mod outline;
mod page;
mod pdf;
mod shape;
mod subset;
mod text;

pub use audit::{Clash, ClashKind, audit};
pub use doc::*;
pub use font::{FaceId, FontData, FontError, FontSet, ROLES};
pub use grid::*;
pub use image::{Picture, read_picture};
pub use layout::layout;
pub use meta::{Meta, WriteError};
pub use page::{Area, Glyph, Issue, Item, Laid, Page, Text};
pub use pdf::write_pdf;
pub use shape::{ShapedRun, shape_runs};

/// Points in a millimetre.
pub const MM: f32 = 72.0 / 25.4;

#[cfg(test)]
extern crate self as typeset;

#[cfg(test)]
#[path = "../tests/sheets/mod.rs"]
mod sheets;
