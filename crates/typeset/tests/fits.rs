//! What happens when words and their room do not agree: every fit policy, looked
//! at on the page model.

#![allow(clippy::unwrap_used, reason = "a test stops at what it did not expect")]

mod sheets;

use sheets::cells::{lines_of, on_canvas, one_cell, texts};
use sheets::{bound, fonts};
use typeset::*;

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

/// A photo of 40 by 30 mm from a camera is cut, never stretched and never too small.
#[test]
fn a_picture_that_covers_its_frame_has_the_proportions_asked_for() {
    for (width_mm, height_mm, asked) in [
        (30.0, 40.0, 0.75),
        (35.0, 45.0, 35.0 / 45.0),
        (40.0, 60.0, 2.0 / 3.0),
    ] {
        let image = Image {
            bytes: sheets::photo(),
            width_mm,
            height_mm,
            cover: true,
            place: None,
        };
        let cell = Cell {
            image: Some(image),
            ..Cell::default()
        };
        let laid = layout(fonts(), &one_cell(80.0, cell));
        let area = laid.pages[0].items.iter().find_map(|item| match item {
            Item::Image { area, .. } => Some(*area),
            _ => None,
        });
        let area = area.unwrap();
        assert!((area.w / area.h - asked).abs() < 0.001, "{area:?}");
        assert!((area.h - height_mm * MM).abs() < 0.01, "{area:?}");
    }
}

#[test]
fn a_picture_keeps_its_proportions_and_a_broken_one_is_told() {
    let image = |bytes: std::sync::Arc<[u8]>| Image {
        bytes,
        width_mm: 40.0,
        height_mm: 40.0,
        cover: false,
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

#[test]
fn any_words_whatever_are_set_without_a_panic_or_a_clash() {
    // Foreign spreadsheets hold everything; what they hold must never stop an order's papers.
    let ranges = [
        (0x20, 0x17F),
        (0x300, 0x36F),
        (0x900, 0x97F),
        (0x600, 0x6FF),
        (0xE80, 0xEFF),
        (0x1E00, 0x1EFF),
        (0x2000, 0x206F),
        (0x2600, 0x26FF),
        (0x3000, 0x30FF),
        (0x4E00, 0x9FFF),
        (0xF900, 0xFAFF),
        (0xFE00, 0xFE0F),
        (0x1F300, 0x1F6FF),
        (0x20000, 0x20FFF),
        (0xE0100, 0xE01EF),
    ];
    let mut seed = 7_u32;
    let mut roll = |below: u32| {
        seed = seed.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        (seed >> 9) % below
    };
    for round in 0..400 {
        let (first, second) = (ranges[roll(15) as usize], ranges[roll(15) as usize]);
        let words: String = (0..1 + roll(60))
            .filter_map(|_| {
                let (low, high) = if roll(3) == 0 { second } else { first };
                char::from_u32(low + roll(high - low + 1))
            })
            .collect();
        let fit = match round % 4 {
            0 => Fit::Wrap,
            1 => Fit::Shrink { floor_pt: 6.0 },
            2 => Fit::Ruled { lines: 2 },
            _ => Fit::Boxes { count: 12 },
        };
        let laid = layout(
            fonts(),
            &one_cell(
                90.0,
                Cell {
                    fit,
                    ..bound(&words, "x")
                },
            ),
        );
        assert_eq!(
            audit(&laid.pages),
            Vec::new(),
            "round {round}, {fit:?}: {words:?}"
        );
        assert!(
            texts(&laid)
                .iter()
                .flat_map(|text| &text.glyphs)
                .all(|glyph| glyph.id != 0),
            "{words:?}"
        );
        write_pdf(fonts(), &[&laid.pages], &sheets::meta()).unwrap();
    }
}
