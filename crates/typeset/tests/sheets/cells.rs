//! Small papers of one cell, and what stands on them.

use super::row;
use typeset::*;

pub fn texts(laid: &Laid) -> Vec<&Text> {
    let items = laid.pages.iter().flat_map(|page| &page.items);
    items
        .filter_map(|item| {
            if let Item::Text(text) = item {
                Some(text)
            } else {
                None
            }
        })
        .collect()
}

pub fn one_cell(width: f32, cell: Cell) -> Doc {
    let table = Table {
        cols: vec![width],
        rows: vec![row(vec![cell])],
        ..Table::default()
    };
    Doc {
        body: vec![Block::Table(table)],
        ..Doc::default()
    }
}

pub fn on_canvas(w: f32, h: f32, cell: Cell) -> Doc {
    let cells = vec![Placed {
        x: 0.0,
        y: 0.0,
        w,
        h,
        cell,
    }];
    Doc {
        body: vec![Block::Canvas(Canvas {
            height_mm: h,
            cells,
            ..Canvas::default()
        })],
        ..Doc::default()
    }
}

/// Distinct baselines of a place, each with its words.
pub fn lines_of(laid: &Laid, place: &str) -> Vec<String> {
    let mut out: Vec<(i32, String)> = Vec::new();
    for text in texts(laid)
        .into_iter()
        .filter(|text| text.place.as_deref() == Some(place))
    {
        let base = (text.y * 10.0) as i32;
        match out.last_mut() {
            Some((last, words)) if *last == base => words.push_str(&text.text),
            _ => out.push((base, text.text.clone())),
        }
    }
    out.into_iter().map(|(_, words)| words).collect()
}
