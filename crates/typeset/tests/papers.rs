//! What a form's author relies on, looked at on the page model.

#![allow(clippy::unwrap_used, reason = "a test stops at what it did not expect")]

mod sheets;

use sheets::{bound, fonts, label, para, resume, row};
use typeset::*;

fn texts(laid: &Laid) -> Vec<&Text> {
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

fn one_cell(width: f32, cell: Cell) -> Doc {
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

fn on_canvas(w: f32, h: f32, cell: Cell) -> Doc {
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
fn lines_of(laid: &Laid, place: &str) -> Vec<String> {
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
fn a_name_is_never_broken_but_made_smaller_and_told_below_its_floor() {
    for (name, width, floor, told) in [
        ("SOMPHONE KEOMANY", 60.0, 6.0, false),
        ("ທ້າວ ສົມພອນ ແກ້ວມະນີ ໄຊຍະວົງສະຫວັນ", 30.0, 3.0, false),
        ("NGUYỄN HOÀNG THỊ PHƯƠNG-THẢO VĂN QUỐC", 30.0, 6.0, true),
        (
            "ソムポーン・ケオマニー・サイヤヴォンサワン",
            20.0,
            5.0,
            true,
        ),
    ] {
        let cell = Cell {
            fit: Fit::Shrink { floor_pt: floor },
            ..bound(name, "trainee.name")
        };
        let laid = layout(fonts(), &one_cell(width, cell));
        assert_eq!(lines_of(&laid, "trainee.name"), [name], "one line, whole");
        let below = |issue: &Issue| {
            matches!(issue, Issue::ShrunkBelowFloor { place, text, size_pt, page: 1, .. }
                if place.as_deref() == Some("trainee.name") && text == name && *size_pt < floor)
        };
        assert_eq!(
            laid.issues.iter().any(below),
            told,
            "{name}: {:?}",
            laid.issues
        );
        assert_eq!(audit(&laid.pages), Vec::new());
    }
}

#[test]
fn a_character_no_font_has_is_told_with_its_place_and_leaves_a_gap_never_a_box() {
    let laid = layout(
        fonts(),
        &one_cell(80.0, bound("สมชาย Khamla 𓀀", "trainee.name_native")),
    );
    let missing: Vec<char> = laid
        .issues
        .iter()
        .filter_map(|issue| match issue {
            Issue::MissingGlyph { ch, place, .. } => place.as_ref().map(|_| *ch),
            _ => None,
        })
        .collect();
    assert_eq!(missing, ['ส', 'ม', 'ช', 'า', 'ย', '𓀀']);
    assert!(
        texts(&laid)
            .iter()
            .flat_map(|text| &text.glyphs)
            .all(|glyph| glyph.id != 0)
    );
    let gap = texts(&laid)
        .into_iter()
        .find(|text| text.text == "ส")
        .map(|text| text.ink.w);
    assert!(
        gap.is_some_and(|width| width > 5.0),
        "a visible gap: {gap:?}"
    );
}

#[test]
fn words_that_need_more_room_than_a_fixed_box_are_told_and_kept_whole() {
    let long = "日本の建設技術を学び、帰国後は故郷の発展に役立てたいと考えています。".repeat(3);
    let cells = [
        (
            on_canvas(60.0, 8.0, bound(&long, "x")),
            "wrapped in a box of fixed height",
        ),
        (
            one_cell(
                60.0,
                Cell {
                    fit: Fit::Ruled { lines: 2 },
                    ..bound(&long, "x")
                },
            ),
            "ruled lines",
        ),
        (
            one_cell(
                60.0,
                Cell {
                    fit: Fit::Boxes { count: 9 },
                    ..bound("LA12345678", "x")
                },
            ),
            "character boxes",
        ),
    ];
    for (doc, what) in cells {
        let laid = layout(fonts(), &doc);
        let told = |issue: &Issue| matches!(issue, Issue::Overflow { place, .. } if place.as_deref() == Some("x"));
        assert!(laid.issues.iter().any(told), "{what}: {:?}", laid.issues);
        let words = if what == "character boxes" {
            "LA12345678"
        } else {
            &long
        };
        assert_eq!(
            lines_of(&laid, "x").concat(),
            words,
            "{what}: no word is lost"
        );
        assert_eq!(audit(&laid.pages), Vec::new(), "{what}");
    }
}

#[test]
fn character_boxes_hold_one_character_each_in_its_middle() {
    for (align, first) in [(Align::Left, 0), (Align::Right, 2), (Align::Center, 1)] {
        let cell = Cell {
            fit: Fit::Boxes { count: 9 },
            align,
            ..bound("LA12345", "number")
        };
        let laid = layout(fonts(), &one_cell(90.0, cell));
        let text = texts(&laid)[0].clone();
        let upm = fonts().units_per_em(text.face);
        let mut pen = text.x - 15.0 * MM;
        for (nth, glyph) in text.glyphs.iter().enumerate() {
            let own = if nth + 1 < text.glyphs.len() {
                None
            } else {
                Some(glyph.advance)
            };
            let left = (first + nth) as f32 * 10.0 * MM;
            assert!(
                pen > left && pen < left + 5.0 * MM,
                "{nth} starts in its box: {pen} in {left}"
            );
            if let Some(own) = own {
                let middle = pen + own as f32 * text.size / upm / 2.0;
                assert!((middle - left - 5.0 * MM).abs() < 0.1, "in the middle");
            }
            pen += glyph.advance as f32 * text.size / upm;
        }
        let upright = laid.pages[0]
            .items
            .iter()
            .filter(|item| matches!(item, Item::Line { x1, x2, .. } if x1 == x2));
        assert_eq!(upright.count(), 10, "nine boxes have ten uprights");
    }
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
fn a_chosen_word_is_ringed_and_a_box_is_drawn_because_no_font_has_it() {
    let cell = Cell {
        text: vec![
            Span {
                circled: true,
                ..Span::plain("男")
            },
            Span::plain("・女 ☑ 有 ☐ 無"),
        ],
        ..Cell::default()
    };
    let laid = layout(fonts(), &one_cell(80.0, cell));
    let rings: Vec<&Area> = laid.pages[0]
        .items
        .iter()
        .filter_map(|item| {
            if let Item::Ellipse { area, .. } = item {
                Some(area)
            } else {
                None
            }
        })
        .collect();
    let man = texts(&laid)[0];
    assert_eq!((rings.len(), man.text.as_str()), (1, "男"));
    assert!(rings[0].holds(&man.ink, 0.0));
    let ticks: Vec<bool> = laid.pages[0]
        .items
        .iter()
        .filter_map(|item| {
            if let Item::Check { checked, .. } = item {
                Some(*checked)
            } else {
                None
            }
        })
        .collect();
    assert_eq!(ticks, [true, false]);
}

#[test]
fn a_picture_keeps_its_proportions_and_a_broken_one_is_told() {
    let image = |bytes: std::sync::Arc<[u8]>| Image {
        bytes,
        width_mm: 40.0,
        height_mm: 40.0,
        place: Some("photo".into()),
    };
    let cell = |bytes| Cell {
        image: Some(image(bytes)),
        ..Cell::default()
    };
    let laid = layout(fonts(), &one_cell(60.0, cell(sheets::photo())));
    let area = laid.pages[0].items.iter().find_map(|item| {
        if let Item::Image { area, .. } = item {
            Some(*area)
        } else {
            None
        }
    });
    let area = area.unwrap();
    assert!(
        (area.w / area.h - 0.75).abs() < 0.001 && (area.h - 40.0 * MM).abs() < 0.01,
        "{area:?}"
    );
    let laid = layout(fonts(), &one_cell(60.0, cell(b"GIF89a".as_slice().into())));
    assert!(
        matches!(&laid.issues[..], [Issue::BadImage { place: Some(place), .. }] if place == "photo")
    );
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
fn odd_documents_are_set_without_a_panic() {
    let cell = || bound("x", "x");
    let docs = [
        Doc::default(),
        Doc {
            body: vec![Block::Table(Table::default())],
            ..Doc::default()
        },
        one_cell(0.0, cell()),
        one_cell(
            10.0,
            Cell {
                colspan: 9,
                rowspan: 9,
                ..cell()
            },
        ),
        one_cell(
            10.0,
            Cell {
                fit: Fit::Boxes { count: 0 },
                ..cell()
            },
        ),
        one_cell(
            10.0,
            Cell {
                fit: Fit::Ruled { lines: 0 },
                ..cell()
            },
        ),
        one_cell(10.0, bound(&"\u{E0100}\u{301}ຳ\n\n".repeat(4), "x")),
        one_cell(10.0, bound(&"w".repeat(5000), "x")),
        Doc {
            body: vec![Block::PageBreak, Block::PageBreak, Block::Gap(9999.0)],
            ..Doc::default()
        },
    ];
    for doc in docs {
        let laid = layout(fonts(), &doc);
        assert!(!laid.pages.is_empty());
        let written = write_pdf(fonts(), &[&laid.pages], &sheets::meta());
        assert!(written.is_ok(), "{:?}", written.err());
    }
}
