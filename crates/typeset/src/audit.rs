//! Looks over finished pages: nothing leaves its box, nothing lies on another thing.
//!
//! Works on the page model alone, with the ink boxes the layout measured
//! (advance width by the real height of the glyphs).  Rings, lines and marks may
//! touch text; text, pictures and check boxes may not touch each other.

use crate::page::{Area, Item, Page, Text};

/// Two things that stand where only one can, or one that left its box.
#[derive(Debug, Clone, PartialEq)]
pub struct Clash {
    /// Page within the given pages, from 1.
    pub page: usize,
    /// What is wrong.
    pub kind: ClashKind,
    /// The words concerned (empty for a picture).
    pub text: String,
    /// The other words, for an overlap.
    pub other: String,
    /// Ink of the first.
    pub area: Area,
}

/// The kinds of [`Clash`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ClashKind {
    /// Ink outside the paper.
    LeavesPage,
    /// Ink outside its cell or column.
    LeavesFrame,
    /// Ink on ink.
    Overlap,
}

/// Points by which boxes may touch: half a hairline.
const SLACK: f32 = 0.3;

/// All clashes on `pages`, in order of pages.
pub fn audit(pages: &[Page]) -> Vec<Clash> {
    pages
        .iter()
        .enumerate()
        .flat_map(|(index, page)| on_page(index + 1, page))
        .collect()
}

fn on_page(number: usize, page: &Page) -> Vec<Clash> {
    let paper = Area {
        x: 0.0,
        y: 0.0,
        w: page.width,
        h: page.height,
    };
    let mut out = Vec::new();
    let mut inked: Vec<(Area, &str)> = Vec::new();
    let mut clash = |kind, text: &str, other: &str, area: Area| {
        let (text, other) = (text.to_owned(), other.to_owned());
        out.push(Clash {
            page: number,
            kind,
            text,
            other,
            area,
        });
    };
    for item in &page.items {
        let (area, words) = match item {
            Item::Text(text) if text.ink.h > 0.0 && text.ink.w > 0.0 => {
                if !text.frame.holds(&text.ink, SLACK) {
                    clash(ClashKind::LeavesFrame, &text.text, "", text.ink);
                }
                (text.ink, text.text.as_str())
            }
            Item::Image { area, .. } | Item::Check { area, .. } => (*area, ""),
            Item::Line { .. }
            | Item::Fill { .. }
            | Item::Mark(_)
            | Item::Ellipse { .. }
            | Item::Text(Text { .. }) => {
                continue;
            }
        };
        if !paper.holds(&area, 0.0) {
            clash(ClashKind::LeavesPage, words, "", area);
        }
        inked.push((area, words));
    }
    inked.sort_by(|(one, _), (two, _)| one.y.total_cmp(&two.y));
    for (index, (area, words)) in inked.iter().enumerate() {
        let below = area.y + area.h - SLACK;
        for (other, others) in inked[index + 1..]
            .iter()
            .take_while(|(other, _)| other.y < below)
        {
            if area.meets(other, SLACK) {
                clash(ClashKind::Overlap, words, others, *area);
            }
        }
    }
    out
}
