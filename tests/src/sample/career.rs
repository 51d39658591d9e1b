//! Schools and employers of an invented person: months that follow each other,
//! so that only the deliberate mistakes break a rule.

use super::dice::Dice;
use super::names::{LAO_STEMS, Name, VIET_STEMS};
use super::row::{Cell, Row, flag, index, month, row, t};
use super::texts::Trade;

/// What the career of a person depends on.
pub(super) struct Life {
    pub(super) lao: bool,
    /// Year and month of birth.
    pub(super) born: (i32, u32),
    pub(super) trade: Trade,
    /// Month of the last work before training; `None` = still there.
    pub(super) last_month: Option<i32>,
    /// Left school after the lower secondary level.
    pub(super) lower_only: bool,
}

/// School years of both countries: primary, lower and upper secondary.
const SCHOOL_YEARS: [i32; 3] = [5, 4, 3];

/// September of the school year in which the child is six.
pub(super) fn first_school_month(born: (i32, u32)) -> i32 {
    let late = i32::from(born.1 > 8);
    index(born.0 + 6 + late, 9)
}

const LAO_SCHOOLS: [[&str; 3]; 4] = [
    ["Primary School", "ໂຮງຮຽນປະຖົມ", "小学校"],
    ["Lower Secondary School", "ໂຮງຮຽນມັດທະຍົມຕອນຕົ້ນ", "中学校"],
    ["Upper Secondary School", "ໂຮງຮຽນມັດທະຍົມຕອນປາຍ", "高等学校"],
    ["Technical College", "ວິທະຍາໄລເຕັກນິກ", "技術短期大学"],
];
const VIET_SCHOOLS: [[&str; 3]; 4] = [
    ["Primary School", "Trường Tiểu học", "小学校"],
    ["Lower Secondary School", "Trường Trung học cơ sở", "中学校"],
    [
        "Upper Secondary School",
        "Trường Trung học phổ thông",
        "高等学校",
    ],
    ["Vocational College", "Trường Cao đẳng nghề", "職業短期大学"],
];

fn stem(dice: &mut Dice, lao: bool) -> Name {
    *dice.pick(if lao { LAO_STEMS } else { VIET_STEMS })
}

/// A row of education at one of the four levels.
pub(super) fn school(dice: &mut Dice, lao: bool, level: usize, from: i32, to: i32) -> Row {
    let (latin, native, kana) = stem(dice, lao);
    let kind = if lao {
        LAO_SCHOOLS[level]
    } else {
        VIET_SCHOOLS[level]
    };
    let major = *dice.pick(&["機械", "電気", "農業", "会計"]);
    row([
        ("education.from", month(from)),
        ("education.to", month(to)),
        ("education.school_latin", t(format!("{latin} {}", kind[0]))),
        (
            "education.school_native",
            t(format!("{} {native}", kind[1])),
        ),
        ("education.school_japanese", t(format!("{kana}{}", kind[2]))),
        (
            "education.major_japanese",
            t(if level == 3 { major } else { "" }),
        ),
        ("education.graduated", flag(true)),
        (
            "education.provenance",
            t(*dice.pick(&["original", "certificate", "certificate", "copy"])),
        ),
    ])
}

/// Schools in order of time.
pub(super) fn education(dice: &mut Dice, life: &Life) -> Vec<Row> {
    let mut from = first_school_month(life.born);
    let with_primary = life.lower_only || dice.chance(30);
    let mut rows = Vec::new();
    let last = if life.lower_only { 1 } else { 2 };
    for (level, length) in SCHOOL_YEARS.into_iter().enumerate().take(last + 1) {
        let to = from + length * 12 - 3;
        if level > 0 || with_primary {
            rows.push(school(dice, life.lao, level, from, to));
        }
        from += length * 12;
    }
    // October to July two years later, when it ended well before the work does.
    let until = life.last_month.unwrap_or(index(2026, 10));
    if !life.lower_only && from + 22 + 14 < until && dice.chance(25) {
        rows.push(school(dice, life.lao, 3, from + 1, from + 22));
    }
    rows
}

const TRADE_WORK: [[[&str; 5]; 2]; 3] = [
    [
        ["Farm", "ຟາມ", "Trang trại", "農園", "野菜栽培"],
        [
            "Vegetable Garden",
            "ສວນຜັກ",
            "Vườn rau",
            "野菜農場",
            "畑作作業",
        ],
    ],
    [
        [
            "Garment Co., Ltd.",
            "ໂຮງງານຕັດຫຍິບ",
            "Công ty may",
            "縫製有限会社",
            "縫製工",
        ],
        ["Tailor Shop", "ຮ້ານຕັດຫຍິບ", "Tiệm may", "洋裁店", "洋裁"],
    ],
    [
        [
            "Bakery",
            "ຮ້ານເຂົ້າຈີ່",
            "Tiệm bánh mì",
            "ベーカリー",
            "パン製造",
        ],
        [
            "Bread Factory",
            "ໂຮງງານເຂົ້າຈີ່",
            "Xưởng bánh mì",
            "製パン所",
            "製パン工",
        ],
    ],
];
const OTHER_WORK: [[&str; 5]; 4] = [
    ["Restaurant", "ຮ້ານອາຫານ", "Nhà hàng", "食堂", "調理補助"],
    ["Store", "ຮ້ານຄ້າ", "Cửa hàng", "商店", "販売員"],
    [
        "Furniture Workshop",
        "ໂຮງງານເຟີນີເຈີ",
        "Xưởng mộc",
        "家具工房",
        "木工",
    ],
    ["Transport", "ບໍລິສັດຂົນສົ່ງ", "Công ty vận tải", "運送", "荷役"],
];

/// A row of work.
pub(super) fn employer(
    dice: &mut Dice,
    life: &Life,
    same_trade: bool,
    (from, to): (i32, Option<i32>),
) -> Row {
    let (latin, native, kana) = stem(dice, life.lao);
    let kind = if same_trade {
        dice.pick(&TRADE_WORK[life.trade as usize])
    } else {
        dice.pick(&OTHER_WORK)
    };
    let native_kind = if life.lao { kind[1] } else { kind[2] };
    // The months that count for 1-3 ⑨ are seen on paper; others may only be told.
    let provenance: &[&str] = if same_trade {
        &["original", "certificate", "certificate"]
    } else {
        &["copy", "told", "certificate", "told"]
    };
    let mut cells = row([
        ("work.from", month(from)),
        ("work.employer_latin", t(format!("{latin} {}", kind[0]))),
        ("work.employer_native", t(format!("{native_kind} {native}"))),
        ("work.employer_japanese", t(format!("{kana}{}", kind[3]))),
        ("work.job_japanese", t(kind[4])),
        ("work.same_trade", flag(same_trade)),
        ("work.provenance", t(*dice.pick(provenance))),
    ]);
    if let Some(to) = to {
        cells.insert("work.to", month(to));
    }
    if same_trade {
        // What form 1-28 asks of the employer.
        cells.insert("work.department_japanese", t("製造部"));
        cells.insert("work.employment", t("full_time"));
        cells.insert("work.signer_title", t("工場長"));
        cells.insert("work.signer_name", t(format!("{latin} SAMPLE")));
    }
    cells
}

/// Last month of the last school.
pub(super) fn school_end(education: &[Row]) -> i32 {
    education
        .iter()
        .filter_map(|row| match row.get("education.to") {
            Some(Cell::Month(year, month)) => Some(index(*year, *month)),
            _ => None,
        })
        .max()
        .unwrap_or_default()
}

/// Employers in order of time; the last one in the trade of the order.
pub(super) fn work(dice: &mut Dice, life: &Life, after: i32) -> Vec<Row> {
    let begin = after + dice.between(2, 4) as i32;
    let end = life.last_month.unwrap_or(index(2026, 11));
    let length = end - begin + 1;
    let parts = match length {
        ..24 => 1,
        24..60 => dice.between(1, 2) as i32,
        _ => dice.between(2, 3) as i32,
    };
    let share = length / parts;
    let mut rows = Vec::new();
    for part in 0..parts {
        let from = begin + part * share;
        let last = part == parts - 1;
        let to = if last {
            life.last_month
        } else {
            Some(from + share - 1 - dice.between(1, 3) as i32)
        };
        let same_trade = last || (part == 1 && dice.chance(50));
        rows.push(employer(dice, life, same_trade, (from, to)));
    }
    rows
}
