//! A document becomes pages: body, header, footer, marks.
//!
//! A pure function of fonts and document.  The number of pages is known before
//! the footer is set.

mod block;
mod boxes;
mod canvas;
mod cell;
mod flow;
mod marks;
mod para;
mod rules;
mod table;

use crate::MM;
use crate::doc::{Block, Doc, Span};
use crate::font::FontSet;
use crate::line::Style;
use crate::page::{Area, Issue, Item, Laid, Page};
use block::Piled;
use flow::{Column, flow};

/// Least white between header or footer and body, in points.
const APART: f32 = 4.0;

/// Sets a document: pages and everything that could not be printed as asked.
pub fn layout(fonts: &FontSet, doc: &Doc) -> Laid {
    let setup = &doc.page;
    let (width, height) = (setup.width_mm * MM, setup.height_mm * MM);
    let style = Style {
        family: doc.family,
        size: if doc.size_pt > 0.0 { doc.size_pt } else { 10.5 },
        bold: false,
        line_height: if doc.line_height > 0.0 {
            doc.line_height
        } else {
            1.45
        },
    };
    let left = setup.margin_left * MM;
    let measure = (width - left - setup.margin_right * MM).max(1.0);
    let endless = Column {
        left,
        top: 0.0,
        width: measure,
        bottom: f32::INFINITY,
    };
    let running = |blocks: &[Block], page: usize, pages: usize| -> Piled {
        let blocks: Vec<Block> = blocks
            .iter()
            .map(|block| numbered(block, page, pages))
            .collect();
        flow(fonts, &blocks, style, endless)
            .into_iter()
            .next()
            .unwrap_or_default()
    };
    // Two digits stand for any page number: a footer's height does not depend on it.
    let header_height = extent(&running(&doc.header, 88, 88));
    let footer_height = extent(&running(&doc.footer, 88, 88));
    let header_top = setup.header_mm * MM;
    let footer_top = height - setup.footer_mm * MM - footer_height;
    let column = Column {
        top: (setup.margin_top * MM).max(if header_height > 0.0 {
            header_top + header_height + APART
        } else {
            0.0
        }),
        bottom: (height - setup.margin_bottom * MM).min(if footer_height > 0.0 {
            footer_top - APART
        } else {
            height
        }),
        ..endless
    };
    let bodies = flow(fonts, &doc.body, style, column);
    let marks = marks::marks(fonts, doc, width, height);
    let (mut laid, count) = (Laid::default(), bodies.len());
    for (index, body) in bodies.into_iter().enumerate() {
        let mut header = running(&doc.header, index + 1, count);
        header.shift(0.0, header_top);
        let mut footer = running(&doc.footer, index + 1, count);
        footer.shift(0.0, footer_top);
        let mut items = marks.clone();
        for part in [header, body, footer] {
            items.extend(part.items);
            laid.issues.extend(part.issues.into_iter().map(|mut issue| {
                issue.set_page(index + 1);
                issue
            }));
        }
        let whole = Area {
            x: 0.0,
            y: 0.0,
            w: width,
            h: height,
        };
        items.iter_mut().for_each(|item| bound(item, whole));
        let mut items = rules::merge(items);
        items.sort_by_key(Item::layer);
        laid.pages.push(Page {
            width,
            height,
            items,
        });
    }
    laid.issues = told_once(laid.issues);
    laid
}

/// A paragraph's frame has no upper or lower end of its own: the page gives it.
fn bound(item: &mut Item, page: Area) {
    if let Item::Text(text) = item
        && !text.frame.h.is_finite()
    {
        (text.frame.y, text.frame.h) = (page.y, page.h);
    }
}

/// The same trouble on the repeated header of ten pages is one trouble.
fn told_once(issues: Vec<Issue>) -> Vec<Issue> {
    let mut out: Vec<Issue> = Vec::new();
    for issue in issues {
        let same = |other: &Issue| {
            let mut other = other.clone();
            *other.area_mut() = issue.clone().area_mut().to_owned();
            other.set_page(issue.page());
            other == issue
        };
        if !out.iter().any(same) {
            out.push(issue);
        }
    }
    out
}

fn extent(piled: &Piled) -> f32 {
    let bottom = |item: &Item| match item {
        Item::Fill { area, .. }
        | Item::Image { area, .. }
        | Item::Ellipse { area, .. }
        | Item::Check { area, .. } => area.y + area.h,
        Item::Line { y1, y2, .. } => y1.max(*y2),
        Item::Mark(text) | Item::Text(text) => text.y + 0.3 * text.size,
    };
    piled.items.iter().map(bottom).fold(0.0, f32::max)
}

fn numbered(block: &Block, page: usize, pages: usize) -> Block {
    let (page, pages) = (page.to_string(), pages.to_string());
    let fill = |spans: &mut Vec<Span>| {
        for span in spans.iter_mut().filter(|span| span.text.contains('{')) {
            span.text = span
                .text
                .replace("{page}", &page)
                .replace("{pages}", &pages);
        }
    };
    let mut block = block.clone();
    match &mut block {
        Block::Para(para) => fill(&mut para.text),
        Block::Table(table) => {
            table
                .rows
                .iter_mut()
                .flat_map(|row| &mut row.cells)
                .for_each(|cell| fill(&mut cell.text));
        }
        Block::Canvas(canvas) => canvas
            .cells
            .iter_mut()
            .for_each(|placed| fill(&mut placed.cell.text)),
        Block::Gap(_) | Block::PageBreak => {}
    }
    block
}
