//! The body cut into pages.
//!
//! Blocks become chunks that are never split: a paragraph, a canvas, a group of
//! table rows (a large group in the parts it may be cut into).  A chunk that must
//! stay with the next one moves with it.  Header
//! rows of a table are drawn again on each page it reaches.

use super::block::Piled;
use super::table::{Measured, Strip, measure};
use super::{canvas, para};
use crate::MM;
use crate::doc::Block;
use crate::font::FontSet;
use crate::line::Style;
use crate::page::{Area, Issue};

/// The room for a body on every page, in points.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Column {
    pub left: f32,
    pub top: f32,
    pub width: f32,
    pub bottom: f32,
}

enum Chunk {
    /// Something that starts at y = 0.
    Solid {
        body: Piled,
        keep: bool,
    },
    Gap(f32),
    Break,
    Rows {
        table: usize,
        from: usize,
        to: usize,
        keep: bool,
    },
}

/// Sets `blocks` below each other; every page is a pile of items with absolute places.
pub(crate) fn flow(fonts: &FontSet, blocks: &[Block], style: Style, column: Column) -> Vec<Piled> {
    let mut tables = Vec::new();
    let chunks = chunks(fonts, blocks, style, column, &mut tables);
    let mut strips: Vec<Vec<Strip>> = vec![Vec::new(); tables.len()];
    let mut pages = vec![Piled::default()];
    let mut y = column.top;
    for (index, chunk) in chunks.iter().enumerate() {
        let fresh = y <= column.top;
        if !matches!(chunk, Chunk::Gap(_) | Chunk::Break) && !fresh {
            let height = chain(&chunks[index..], &tables, column);
            if y + height > column.bottom + 0.01 {
                pages.push(Piled::default());
                y = column.top;
            }
        }
        let page = pages.len() - 1;
        match chunk {
            Chunk::Break if !fresh => {
                pages.push(Piled::default());
                y = column.top;
            }
            Chunk::Break => {}
            Chunk::Gap(height) => y += if fresh { 0.0 } else { *height },
            Chunk::Solid { body, .. } => {
                let mut body = body.clone();
                let height = body.height;
                body.shift(0.0, y);
                if height > column.bottom - column.top + 0.01 {
                    body.issues.push(too_high(&body, column));
                }
                add(&mut pages[page], body);
                y += height;
            }
            Chunk::Rows {
                table, from, to, ..
            } => {
                let (table, strips) = (&tables[*table], &mut strips[*table]);
                let again = *from >= table.header_rows
                    && strips.last().is_some_and(|last| last.page != page);
                if again {
                    let header = Strip {
                        page,
                        from: 0,
                        to: table.header_rows,
                        y,
                    };
                    strips.push(header);
                    y += table.height(0, table.header_rows);
                }
                // Rows below each other on one page are one strip: spanned cells stay whole.
                match strips.last_mut() {
                    Some(last) if !again && last.page == page && last.to == *from => last.to = *to,
                    _ => strips.push(Strip {
                        page,
                        from: *from,
                        to: *to,
                        y,
                    }),
                }
                y += table.height(*from, *to);
                if y > column.bottom + 0.01 {
                    let area = Area {
                        x: column.left,
                        y: column.top,
                        w: column.width,
                        h: y - column.top,
                    };
                    let (place, text) = table.words(*from);
                    pages[page].issues.push(Issue::Overflow {
                        place,
                        text,
                        page: 0,
                        area,
                    });
                }
                if *to == table.heights.len() {
                    for strip in strips.iter() {
                        add(&mut pages[strip.page], table.draw(*strip));
                    }
                }
            }
        }
    }
    if pages.len() > 1 && pages.last().is_some_and(|page| page.items.is_empty()) {
        pages.pop();
    }
    pages
}

fn add(page: &mut Piled, mut more: Piled) {
    page.items.append(&mut more.items);
    page.issues.append(&mut more.issues);
}

fn too_high(body: &Piled, column: Column) -> Issue {
    let area = Area {
        x: column.left,
        y: column.top,
        w: column.width,
        h: body.height,
    };
    let first = body.items.iter().find_map(|item| match item {
        crate::page::Item::Text(text) => Some(text),
        _ => None,
    });
    let place = first.and_then(|text| text.place.as_deref().map(str::to_owned));
    Issue::Overflow {
        place,
        text: first.map(|text| text.text.clone()).unwrap_or_default(),
        page: 0,
        area,
    }
}

/// Height of a chunk and all that must stay with it, unless that is more than a page.
fn chain(chunks: &[Chunk], tables: &[Measured<'_>], column: Column) -> f32 {
    let room = column.bottom - column.top;
    let (mut sum, mut first) = (0.0, None);
    for chunk in chunks {
        let (height, keep) = match chunk {
            Chunk::Solid { body, keep } => (body.height, *keep),
            Chunk::Gap(height) => (*height, true),
            Chunk::Break => break,
            Chunk::Rows {
                table,
                from,
                to,
                keep,
            } => (tables[*table].height(*from, *to), *keep),
        };
        sum += height;
        first.get_or_insert(height);
        if !keep {
            break;
        }
    }
    if sum > room {
        first.unwrap_or(sum)
    } else {
        sum
    }
}

fn chunks<'a>(
    fonts: &FontSet,
    blocks: &'a [Block],
    style: Style,
    column: Column,
    tables: &mut Vec<Measured<'a>>,
) -> Vec<Chunk> {
    let mut out = Vec::new();
    let room = column.bottom - column.top;
    for block in blocks {
        match block {
            Block::Gap(height) => out.push(Chunk::Gap(height * MM)),
            Block::PageBreak => out.push(Chunk::Break),
            Block::Para(given) => {
                let body = para::set(fonts, given, style, column.left, column.width);
                out.push(Chunk::Solid {
                    body,
                    keep: given.keep_with_next,
                });
                if given.space_after > 0.0 {
                    out.push(Chunk::Gap(given.space_after * MM));
                }
            }
            Block::Canvas(given) => {
                let body = canvas::set(fonts, given, style, column.left);
                out.push(Chunk::Solid { body, keep: false });
            }
            Block::Table(given) => {
                let table = measure(fonts, given, style, column.left);
                let index = tables.len();
                for (from, to) in table.groups() {
                    let header = from < table.header_rows && to < table.heights.len();
                    let parts = table.parts(from, to, room);
                    let rows = |(from, to)| Chunk::Rows {
                        table: index,
                        from,
                        to,
                        keep: header,
                    };
                    out.extend(parts.into_iter().map(rows));
                }
                tables.push(table);
                if given.space_after > 0.0 {
                    out.push(Chunk::Gap(given.space_after * MM));
                }
            }
        }
    }
    out
}
