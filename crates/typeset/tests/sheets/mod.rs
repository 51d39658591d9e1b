//! Sample papers and fonts that several tests share.
//!
//! All names, addresses and numbers are invented.

#![allow(clippy::unwrap_used, reason = "a test stops at what it did not expect")]
#![allow(dead_code, reason = "each test binary uses its own part")]

pub mod cells;

use std::borrow::Cow;
use std::path::{Path, PathBuf};
use std::sync::{Arc, OnceLock};
use typeset::*;

pub fn font_folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../assets/fonts")
}

pub fn font_data() -> Vec<FontData> {
    ROLES
        .iter()
        .map(|name| {
            let bytes = std::fs::read(font_folder().join(format!("{name}.ttf"))).unwrap();
            FontData {
                name: (*name).to_owned(),
                bytes: Cow::Owned(bytes),
            }
        })
        .collect()
}

pub fn fonts() -> &'static FontSet {
    static FONTS: OnceLock<FontSet> = OnceLock::new();
    FONTS.get_or_init(|| FontSet::new(font_data()).unwrap())
}

/// The smallest JPEG header a reader accepts: 30 x 40 pixels, grey, no image data.
pub fn photo() -> Arc<[u8]> {
    include_bytes!("photo.jpg").as_slice().into()
}

pub fn bound(text: &str, place: &str) -> Cell {
    Cell {
        text: vec![Span::bound(text, place)],
        ..Cell::default()
    }
}

pub fn label(text: &str) -> Cell {
    Cell {
        text: vec![Span::plain(text)],
        fill: Some(0.93),
        size: Some(8.5),
        ..Cell::default()
    }
}

pub fn row(cells: Vec<Cell>) -> Row {
    Row {
        cells,
        ..Row::default()
    }
}

pub fn para(text: &str) -> Block {
    Block::Para(Para {
        text: vec![Span::plain(text)],
        ..Para::default()
    })
}

pub fn meta() -> Meta {
    Meta {
        title: "履歴書 ຊີວະປະຫວັດ".into(),
        author: "Mekong <Sample> & Co".into(),
        subject: "sample".into(),
        lang: "ja".into(),
        date: "2026-11-22T09:00:00".into(),
        id_seed: "T-0001".into(),
    }
}

/// A two-page résumé in four scripts with every kind of block and fit.
pub fn resume(family: Family) -> Doc {
    let mut body = vec![
        Block::Para(Para {
            text: vec![Span::plain("履 歴 書  ປະຫວັດ  LÝ LỊCH  CURRICULUM VITAE")],
            size: Some(15.0),
            bold: true,
            align: Align::Center,
            space_after: 3.0,
            keep_with_next: true,
            ..Para::default()
        }),
        Block::Table(person()),
        Block::Gap(4.0),
        Block::Table(career()),
        Block::Gap(4.0),
        Block::Canvas(grid()),
    ];
    body.push(Block::Para(Para {
        text: vec![
            Span::plain("私は"),
            Span {
                bold: true,
                ..Span::bound("ທ້າວ ສົມພອນ ແກ້ວມະນີ", "trainee.name_native")
            },
            Span::plain("です。"),
            Span::bound(LAO_LONG, "trainee.note_lo"),
            Span::plain(" "),
            Span::bound(VIETNAMESE_LONG, "trainee.note_vi"),
            Span::bound(JAPANESE_LONG, "trainee.note_ja"),
        ],
        ..Para::default()
    }));
    Doc {
        title: "resume".into(),
        lang: "ja".into(),
        family,
        size_pt: 9.5,
        body,
        header: vec![Block::Para(Para {
            text: vec![Span::plain("見本 / SAMPLE / ຕົວຢ່າງ")],
            size: Some(7.5),
            align: Align::Right,
            ..Para::default()
        })],
        footer: vec![Block::Para(Para {
            text: vec![Span::plain("T-0001  {page} / {pages}")],
            size: Some(8.0),
            align: Align::Center,
            ..Para::default()
        })],
        marks: vec!["見本 DRAFT".into(), "ຮ່າງ".into()],
        ..Doc::default()
    }
}

pub const LAO_LONG: &str = "ຂ້າພະເຈົ້າມີຄວາມຕັ້ງໃຈທີ່ຈະຮຽນຮູ້ເຕັກນິກການກໍ່ສ້າງຢູ່ປະເທດຍີ່ປຸ່ນ ເພື່ອນຳເອົາຄວາມຮູ້ກັບຄືນມາພັດທະນາບ້ານເກີດ ແລະ ຊ່ວຍເຫຼືອຄອບຄົວ ນ້ຳ ໝໍ້ ປື້ມ.";
pub const VIETNAMESE_LONG: &str = "Tôi mong muốn được học hỏi kỹ thuật xây dựng tại Nhật Bản, sau đó trở về quê hương và mở một xưởng nhỏ ở huyện Nghĩa Đàn.";
pub const JAPANESE_LONG: &str = "日本の建設技術を学び、帰国後は故郷の発展に役立てたいと考えています。「安全第一」を心がけ、毎日まじめに働きます。髙橋・𠮷田・槗本の各氏に感謝します。";

fn person() -> Table {
    let photo = Cell {
        image: Some(Image {
            bytes: photo(),
            width_mm: 30.0,
            height_mm: 40.0,
            cover: false,
            place: Some("trainee.photo".into()),
        }),
        rowspan: 5,
        align: Align::Center,
        ..Cell::default()
    };
    let name = Cell {
        fit: Fit::Shrink { floor_pt: 6.0 },
        ..bound("SOMPHONE KEOMANY", "trainee.name_latin")
    };
    let long = Cell {
        fit: Fit::Shrink { floor_pt: 5.0 },
        ..bound(
            "NGUYỄN HOÀNG THỊ PHƯƠNG-THẢO VĂN QUỐC ANH TRẦN LÊ",
            "trainee.name_long",
        )
    };
    let choice = Cell {
        text: vec![
            Span {
                circled: true,
                ..Span::bound("男", "trainee.sex")
            },
            Span::plain(" ・ 女"),
        ],
        align: Align::Center,
        ..Cell::default()
    };
    let checks = Cell {
        text: vec![
            Span::bound("☑ 既婚", "trainee.married"),
            Span::plain("　"),
            Span::bound("☐ 未婚 ໂສດ", "trainee.single"),
        ],
        ..Cell::default()
    };
    let number = Cell {
        fit: Fit::Boxes { count: 9 },
        ..bound("LA1234567", "sending.number")
    };
    let kana = bound("ソムポーン ケオマニー", "trainee.name_kana");
    Table {
        cols: vec![30.0, 55.0, 20.0, 40.0, 35.0],
        rows: vec![
            row(vec![
                label("氏名 ຊື່ Họ tên"),
                name,
                label("性別 ເພດ"),
                choice,
                photo,
            ]),
            row(vec![label("フリガナ"), kana, label("婚姻"), checks]),
            row(vec![label("氏名(長)"), long, label("番号"), number]),
            row(vec![
                label("住所 ທີ່ຢູ່ Địa chỉ"),
                Cell {
                    colspan: 3,
                    ..bound(
                        "ບ້ານ ໂພນສະຫວ່າງ, ເມືອງ ວຽງຄຳ, ແຂວງ ວຽງຈັນ / ビエンチャン県ヴィエンカム郡ポンサワン村",
                        "trainee.address",
                    )
                },
            ]),
            row(vec![
                label("志望動機"),
                Cell {
                    colspan: 3,
                    fit: Fit::Ruled { lines: 3 },
                    ..bound(
                        "技能を身につけ、家族を支えるためです。①安全②品質③納期を守ります。",
                        "trainee.motive",
                    )
                },
            ]),
        ],
        ..Table::default()
    }
}

fn career() -> Table {
    let mut rows = vec![row(vec![
        label("年月"),
        label("学歴・職歴 ການສຶກສາ / ອາຊີບ"),
        label("証明 Chứng minh"),
    ])];
    for index in 0..34 {
        let text = match index % 3 {
            0 => format!("ໂຮງຮຽນມັດທະຍົມສົມບູນ ທີ່ {index} ຈົບຊັ້ນ ມ.{}", index % 7 + 1),
            1 => format!(
                "Trường Trung học phổ thông Nguyễn Trãi số {index}, lớp {}",
                index % 12 + 1
            ),
            _ => format!(
                "有限会社ビエンチャン建設 第{index}工場 鉄筋施工(ABC Construction Co., Ltd.)"
            ),
        };
        let months = format!("{:04}年{:02}月", 2005 + index / 2, index % 12 + 1);
        rows.push(row(vec![
            bound(&months, "career.month"),
            bound(&text, "career.what"),
            bound(
                if index % 2 == 0 {
                    "☑ 原本"
                } else {
                    "☐ 写し"
                },
                "career.proof",
            ),
        ]));
    }
    Table {
        cols: vec![28.0, 117.0, 35.0],
        header_rows: 1,
        rows,
        ..Table::default()
    }
}

fn grid() -> Canvas {
    let placed = |x: f32, y: f32, w: f32, h: f32, cell: Cell| Placed { x, y, w, h, cell };
    Canvas {
        height_mm: 26.0,
        cells: vec![
            placed(
                0.0,
                0.0,
                45.0,
                6.0,
                Cell {
                    borders: Borders::NONE,
                    ..label("１ 国籍・地域 Nationality")
                },
            ),
            placed(
                45.0,
                0.0,
                45.0,
                6.0,
                bound("ラオス人民民主共和国", "trainee.nationality"),
            ),
            placed(
                90.0,
                0.0,
                45.0,
                6.0,
                Cell {
                    borders: Borders::NONE,
                    ..label("２ 生年月日 Birth")
                },
            ),
            placed(
                135.0,
                0.0,
                45.0,
                6.0,
                Cell {
                    align: Align::Right,
                    ..bound("2001年3月9日", "trainee.birth_date")
                },
            ),
            placed(
                0.0,
                8.0,
                90.0,
                8.0,
                bound("ເກີດຢູ່ ບ້ານ ນ້ຳຮິ່ນ ແຂວງ ຫຼວງພະບາງ", "trainee.birthplace"),
            ),
            placed(
                90.0,
                8.0,
                90.0,
                8.0,
                Cell {
                    fit: Fit::Boxes { count: 14 },
                    ..bound("0205551234", "trainee.phone")
                },
            ),
            placed(
                0.0,
                18.0,
                180.0,
                7.0,
                Cell {
                    strike: true,
                    ..Cell::default()
                },
            ),
        ],
        lines: vec![Rule {
            x1: 0.0,
            y1: 17.0,
            x2: 180.0,
            y2: 17.0,
            width_pt: 1.0,
        }],
        ..Canvas::default()
    }
}

/// Every string the papers bind, as it must read back.
pub fn bound_strings(laid: &Doc) -> Vec<String> {
    fn of_spans(spans: &[Span], out: &mut Vec<String>) {
        out.extend(
            spans
                .iter()
                .filter(|span| span.place.is_some())
                .map(|span| span.text.clone()),
        );
    }
    let mut out = Vec::new();
    for block in &laid.body {
        match block {
            Block::Para(para) => of_spans(&para.text, &mut out),
            Block::Table(table) => {
                table
                    .rows
                    .iter()
                    .flat_map(|row| &row.cells)
                    .for_each(|cell| of_spans(&cell.text, &mut out));
            }
            Block::Canvas(canvas) => {
                canvas
                    .cells
                    .iter()
                    .for_each(|placed| of_spans(&placed.cell.text, &mut out));
            }
            Block::Gap(_) | Block::PageBreak => {}
        }
    }
    out
}

/// The golden lines with the style each is shaped in: number, family, bold, text.
pub fn golden_lines(file: &str) -> impl Iterator<Item = (usize, Family, bool, &str)> {
    file.lines().enumerate().filter_map(|(index, line)| {
        let family = if index % 2 == 0 {
            Family::Serif
        } else {
            Family::Sans
        };
        let (_, text) = line.split_once('\t')?;
        Some((index + 1, family, index % 5 == 4, text))
    })
}
