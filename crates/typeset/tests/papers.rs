//! What a form's author relies on from page to page, looked at on the page model.

#![allow(clippy::unwrap_used, reason = "a test stops at what it did not expect")]

mod sheets;

use sheets::cells::texts;
use sheets::{bound, fonts, label, para, resume, row};
use typeset::*;

#[test]
fn nothing_leaves_its_box_or_lies_on_another_thing_in_either_style() {
    for family in [Family::Serif, Family::Sans] {
        let laid = layout(fonts(), &resume(family));
        assert_eq!(audit(&laid.pages), Vec::new(), "{family:?}");
        assert_eq!(laid.pages.len(), 2);
    }
}

#[test]
fn the_audit_sees_words_that_lie_on_words_and_words_that_leave_the_paper() {
    // An audit that never complains proves nothing.
    let mut laid = layout(fonts(), &resume(Family::Serif));
    let page = &mut laid.pages[0];
    let doubled = page
        .items
        .iter()
        .find(|item| matches!(item, Item::Text(text) if text.ink.h > 4.0))
        .cloned();
    page.items.extend(doubled);
    assert!(
        audit(&laid.pages)
            .iter()
            .any(|clash| clash.kind == ClashKind::Overlap)
    );
    let mut laid = layout(fonts(), &resume(Family::Serif));
    for item in &mut laid.pages[0].items {
        if let Item::Text(text) = item {
            text.ink.x -= 60.0;
        }
    }
    let kinds: Vec<ClashKind> = audit(&laid.pages).iter().map(|clash| clash.kind).collect();
    assert!(kinds.contains(&ClashKind::LeavesPage) && kinds.contains(&ClashKind::LeavesFrame));
}

#[test]
fn the_header_of_a_long_table_is_on_each_page_and_spanned_rows_stay_together() {
    let mut rows = vec![row(vec![label("年月"), label("内容")])];
    for index in 0..60 {
        let spanned = Cell {
            rowspan: 2,
            ..bound(&format!("span {index}"), "span")
        };
        rows.push(row(vec![spanned, bound("first", "first")]));
        rows.push(row(vec![bound("second", "second")]));
    }
    let table = Table {
        cols: vec![40.0, 140.0],
        header_rows: 1,
        rows,
        ..Table::default()
    };
    let laid = layout(
        fonts(),
        &Doc {
            body: vec![Block::Table(table)],
            ..Doc::default()
        },
    );
    assert!(laid.pages.len() > 2);
    for page in &laid.pages {
        let words: Vec<&str> = page
            .items
            .iter()
            .filter_map(|item| {
                if let Item::Text(text) = item {
                    Some(text.text.as_str())
                } else {
                    None
                }
            })
            .collect();
        assert_eq!(&words[..2], ["年月", "内容"], "the header comes first");
        let count = |wanted: &str| words.iter().filter(|word| **word == wanted).count();
        assert_eq!(count("first"), count("second"), "no pair is parted");
    }
    assert_eq!(audit(&laid.pages), Vec::new());
    assert_eq!(laid.issues, Vec::new());
}

#[test]
fn pages_are_counted_before_the_footer_is_set() {
    let laid = layout(fonts(), &resume(Family::Serif));
    let footers: Vec<&str> = texts(&laid)
        .into_iter()
        .filter(|text| text.text.starts_with("T-0001  "))
        .map(|text| text.text.as_str())
        .collect();
    assert_eq!(footers, ["T-0001  1 / 2", "T-0001  2 / 2"]);
}

#[test]
fn a_heading_is_never_the_last_thing_on_a_page() {
    for filler in 30..60 {
        let mut body: Vec<Block> = (0..filler).map(|_| para("行")).collect();
        let heading = Para {
            text: vec![Span::bound("見出し", "heading")],
            keep_with_next: true,
            ..Para::default()
        };
        body.extend([Block::Para(heading), para("本文")]);
        let laid = layout(
            fonts(),
            &Doc {
                body,
                ..Doc::default()
            },
        );
        let page_of = |words: &str| {
            laid.pages.iter().position(|page| {
                page.items
                    .iter()
                    .any(|item| matches!(item, Item::Text(text) if text.text == words))
            })
        };
        assert_eq!(page_of("見出し"), page_of("本文"), "after {filler} lines");
    }
}

#[test]
fn a_set_of_fonts_without_a_role_or_with_foreign_bytes_is_refused_by_name() {
    let mut data = sheets::font_data();
    data.remove(3);
    assert_eq!(
        FontSet::new(data).err(),
        Some(FontError::Missing("NotoSerif-Bold".into()))
    );
    let mut data = sheets::font_data();
    data[1].bytes = b"no font".as_slice().into();
    assert_eq!(
        FontSet::new(data).err(),
        Some(FontError::Unreadable("NotoSerifLao-Regular".into()))
    );
}

#[test]
fn a_spanned_cell_higher_than_a_page_has_its_frame_on_each_and_its_words_once() {
    let mut rows = vec![row(vec![
        Cell {
            rowspan: 80,
            valign: Valign::Top,
            ..bound("2005-2026", "span")
        },
        bound("0", "x"),
    ])];
    rows.extend((1..80).map(|index| row(vec![bound(&index.to_string(), "x")])));
    let table = Table {
        cols: vec![40.0, 140.0],
        rows,
        ..Table::default()
    };
    let laid = layout(
        fonts(),
        &Doc {
            body: vec![Block::Table(table)],
            ..Doc::default()
        },
    );
    assert!(laid.pages.len() >= 2);
    let spans = texts(&laid)
        .into_iter()
        .filter(|text| text.place.as_deref() == Some("span"));
    assert_eq!(spans.count(), 1);
    for page in &laid.pages {
        let left = page
            .items
            .iter()
            .filter(|item| matches!(item, Item::Line { x1, x2, .. } if x1 == x2));
        assert_eq!(left.count(), 3, "three uprights on every page");
    }
    assert_eq!((audit(&laid.pages), laid.issues), (Vec::new(), Vec::new()));
}

#[test]
fn threads_share_one_set_of_fonts_and_set_the_same_pages() {
    let expected = layout(fonts(), &resume(Family::Sans));
    std::thread::scope(|scope| {
        for _ in 0..4 {
            scope.spawn(|| assert_eq!(layout(fonts(), &resume(Family::Sans)), expected));
        }
    });
}

#[test]
fn a_large_group_of_spanned_rows_fills_the_page_it_starts_on_but_cuts_no_picture() {
    for filler in 0..40 {
        let photo = Image {
            bytes: sheets::photo(),
            width_mm: 30.0,
            height_mm: 40.0,
            cover: false,
            place: None,
        };
        let spanned = Cell {
            rowspan: 20,
            image: Some(photo),
            valign: Valign::Top,
            ..Cell::default()
        };
        let mut rows: Vec<Row> = (0..filler)
            .map(|_| row(vec![bound("f", "f"), bound("f", "f")]))
            .collect();
        rows.push(row(vec![spanned, bound("0", "x")]));
        rows.extend((1..20).map(|index| row(vec![bound(&index.to_string(), "x")])));
        let table = Table {
            cols: vec![40.0, 140.0],
            rows,
            ..Table::default()
        };
        let laid = layout(
            fonts(),
            &Doc {
                body: vec![Block::Table(table)],
                ..Doc::default()
            },
        );
        let pictures: Vec<(usize, &Area)> = laid
            .pages
            .iter()
            .enumerate()
            .flat_map(|(nth, page)| page.items.iter().map(move |item| (nth, item)))
            .filter_map(|(nth, item)| {
                if let Item::Image { area, .. } = item {
                    Some((nth, area))
                } else {
                    None
                }
            })
            .collect();
        assert_eq!(pictures.len(), 1, "after {filler} rows");
        let (page, area) = pictures[0];
        assert!(
            area.y + area.h <= (297.0 - 15.0) * MM,
            "after {filler} rows the picture ends on its page"
        );
        if filler == 20 {
            assert_eq!(
                (page, laid.pages.len()),
                (0, 2),
                "the page is filled before the next begins"
            );
        }
        assert_eq!(audit(&laid.pages), Vec::new(), "after {filler} rows");
    }
}
