use super::*;
use crate::sheets::{fonts, para, resume};
use crate::{Doc, Family, Laid, layout};

fn printed(text: &str) -> Laid {
    layout(
        fonts(),
        &Doc {
            body: vec![para(text)],
            ..Doc::default()
        },
    )
}

fn all_steps(laid: &Laid) -> Vec<Step> {
    let parts = [laid.pages.as_slice()];
    let used = used(fonts(), &parts);
    laid.pages
        .iter()
        .flat_map(|page| texts(page).map(move |text| (page.height, text)))
        .flat_map(|(height, text)| steps(fonts(), &used[&text.face], text, height))
        .collect()
}

#[test]
fn only_clusters_that_one_string_per_glyph_cannot_express_carry_their_text() {
    for (text, expected) in [
        ("Nguyễn Văn Hiếu", vec![]),
        ("技能実習 鉄筋施工", vec![]),
        // SARA AM splits around the tone mark; without its text ນ້ຳ reads back wrong.
        ("ນ້ຳ", vec!["້ຳ"]),
        // A selector gives no glyph of its own.
        ("葛\u{E0100}城", vec!["\u{E0100}"]),
        ("☑ 有", vec!["☑"]),
    ] {
        let begun: Vec<String> = all_steps(&printed(text))
            .into_iter()
            .filter_map(|step| {
                if let Step::Begin(words) = step {
                    Some(words)
                } else {
                    None
                }
            })
            .collect();
        let whole: String = begun.concat();
        assert_eq!(begun.is_empty(), expected.is_empty(), "{text}: {begun:?}");
        assert!(
            expected.iter().all(|words| whole.contains(words)),
            "{text}: {begun:?}"
        );
    }
}

#[test]
fn raised_marks_get_a_matrix_of_their_own_because_offsets_are_horizontal_only() {
    let spans = vec![crate::Span {
        bold: true,
        ..crate::Span::plain("ເພື່ອນ ຊື້ ປື້ມ")
    }];
    let body = vec![crate::Block::Para(crate::Para {
        text: spans,
        ..crate::Para::default()
    })];
    let laid = layout(
        fonts(),
        &Doc {
            body,
            family: Family::Sans,
            ..Doc::default()
        },
    );
    let levels: std::collections::BTreeSet<i32> = all_steps(&laid)
        .into_iter()
        .filter_map(|step| {
            if let Step::Matrix(matrix) = step {
                Some((matrix[5] * 100.0) as i32)
            } else {
                None
            }
        })
        .collect();
    let raised = laid
        .pages
        .iter()
        .flat_map(texts)
        .flat_map(|text| &text.glyphs)
        .filter(|glyph| glyph.dy != 0);
    assert!(raised.count() > 0, "the sample must hold raised marks");
    assert!(
        levels.len() > 1,
        "tone marks stand above the line: {levels:?}"
    );
}

#[test]
fn the_viewers_pen_stays_within_a_thousandth_of_the_layout_in_spite_of_cut_widths() {
    let laid = layout(fonts(), &resume(Family::Serif));
    let parts = [laid.pages.as_slice()];
    let used = used(fonts(), &parts);
    for page in &laid.pages {
        for text in texts(page).filter(|text| text.angle == 0.0) {
            let face = fonts().face(text.face);
            let used = &used[&text.face];
            let back: std::collections::BTreeMap<u16, u16> = used
                .means
                .keys()
                .map(|gid| (used.remap.get(*gid).unwrap(), *gid))
                .collect();
            let (mut pen, mut ideal, mut glyphs) = (0.0_f64, 0.0_f64, text.glyphs.iter());
            for step in steps(fonts(), used, text, page.height) {
                match step {
                    Step::Matrix(matrix) => {
                        pen = f64::from(matrix[4] - text.x) / f64::from(text.size)
                    }
                    Step::Back(thousandths) => pen -= f64::from(thousandths) / 1000.0,
                    Step::Glyph(gid, _) => {
                        let glyph = glyphs.next().unwrap();
                        assert_eq!(back[&gid], glyph.id);
                        let wanted = ideal + f64::from(glyph.dx) / f64::from(face.upm);
                        let slack = 0.0006 + 0.006 / f64::from(text.size);
                        assert!(
                            (pen - wanted).abs() < slack,
                            "{}: {pen} is not {wanted}",
                            text.text
                        );
                        pen += face.width(glyph.id) as f64 / 1000.0;
                        ideal += f64::from(glyph.advance) / f64::from(face.upm);
                    }
                    Step::Begin(_) | Step::End => {}
                }
            }
            assert!(glyphs.next().is_none(), "every glyph is shown");
        }
    }
}
