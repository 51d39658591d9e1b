//! A paragraph.

use serde::Deserialize;
use typeset::Para;

use crate::cell::Side;
use crate::pen::Pen;
use crate::template::Template;

/// A paragraph of a form.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct ParaSpec {
    /// The words.
    pub text: Template,
    /// The paragraph is the heading of this section, whose page an index can print.
    pub section: Option<String>,
    /// Points.
    pub size: Option<f32>,
    /// Left, center, right.
    pub align: Side,
    /// Bold.
    pub bold: bool,
    /// Stays on the page of the next block.
    pub keep: bool,
    /// Empty height below, millimetres.
    pub after: f32,
    /// Empty width to the left, millimetres.
    pub indent: f32,
}

impl ParaSpec {
    pub(crate) fn fill(&self, pen: &mut Pen<'_>) -> Para {
        let mut text = pen.spans(&self.text);
        if let (Some(section), Some(span)) = (&self.section, text.first_mut()) {
            span.place = Some(section_place(section));
        }
        Para {
            text,
            size: self.size,
            align: self.align.into(),
            bold: self.bold,
            keep_with_next: self.keep,
            space_after: self.after,
            indent: self.indent,
        }
    }
}

/// The place of a section's heading on the page model.
pub(crate) fn section_place(section: &str) -> String {
    format!("section.{section}")
}
