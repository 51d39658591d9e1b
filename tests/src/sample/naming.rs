//! Who is called what: most names come from the pools, some are chosen because
//! a paper must be able to carry them.

use super::names::{LAO_FAMILIES, LAO_MEN, LAO_WOMEN, VIET_FAMILIES, VIET_MEN, VIET_WOMEN};

/// Names that a form must be able to carry: given, then family, in three writings.
const ODD_NAMES: &[(usize, [&str; 3], [&str; 3])] = &[
    (
        5,
        [
            "PHONESAVANHVILAYPHONESITTHISACK",
            "ພອນສະຫວັນວິໄລພອນສິດທິສັກ",
            "ポーンサワンヴィライポーンシッティサック",
        ],
        [
            "RATTANAVONGSOUVANNASYPHENGSY",
            "ລັດຕະນະວົງສຸວັນນະສີເພັງສີ",
            "ラッタナヴォンスワンナシーペンシー",
        ],
    ),
    (6, ["BOUNMY", "ບຸນມີ", "ブンミー"], ["", "", ""]),
    (
        10,
        ["KHAM-PHOUI", "ຄຳ-ພຸຍ", "カム・プイ"],
        ["VONGSA", "ວົງສາ", "ヴォンサー"],
    ),
    (
        13,
        ["CHA'LEUN", "ຈະເລີນ", "チャルーン"],
        ["INTHAVONG", "ອິນທະວົງ", "インタヴォン"],
    ),
    (22, ["NOY", "ນ້ອຍ", "ノーイ"], ["", "", ""]),
    (
        27,
        ["SOUK-SAMAY", "ສຸກ-ສະໄໝ", "スック・サマイ"],
        ["KEOVONGSA", "ແກ້ວວົງສາ", "ケオヴォンサー"],
    ),
    (
        32,
        [
            "THIPPHACHANHSOUPHAPHONEMANIVANH",
            "ທິບພະຈັນສຸພາພອນມະນີວັນແກ້ວມະນີສິລິພອນ",
            "ティップパチャンスパーポーンマニーワン",
        ],
        [
            "KEOMANIVONGXAYYAVONG",
            "ແກ້ວມະນີວົງໄຊຍະວົງພັນທະວົງສຸວັນນະສີ",
            "ケオマニーヴォンサイヤヴォン",
        ],
    ),
    (43, ["KHAMLA", "ຄຳຫຼ້າ", "カムラー"], ["", "", ""]),
];

pub(super) fn is_woman(lao: bool, number: usize) -> bool {
    match number {
        6 | 10 | 13 if lao => false,
        22 if lao => true,
        1..=20 if lao => number % 5 > 2,
        21..=36 if lao => number % 8 != 4,
        43 if lao => false,
        _ => number.is_multiple_of(2),
    }
}

pub(super) fn names(lao: bool, number: usize, woman: bool) -> ([String; 3], [String; 3]) {
    let own = |name: (&str, &str, &str)| [name.0, name.1, name.2].map(str::to_owned);
    if let Some((_, given, family)) = ODD_NAMES.iter().find(|odd| lao && odd.0 == number) {
        return (given.map(str::to_owned), family.map(str::to_owned));
    }
    let (givens, families) = match (lao, woman) {
        (true, true) => (LAO_WOMEN, LAO_FAMILIES),
        (true, false) => (LAO_MEN, LAO_FAMILIES),
        (false, true) => (VIET_WOMEN, VIET_FAMILIES),
        (false, false) => (VIET_MEN, VIET_FAMILIES),
    };
    let given = givens[(number * 5 + 2) % givens.len()];
    let family = families[(number * 7 + number / 10) % families.len()];
    (own(given), own(family))
}
