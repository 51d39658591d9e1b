//! Places of the sample: real provinces and districts, invented villages.
//! Some Vietnamese provinces ended on 2025-06-30 when provinces merged; the
//! district level of Vietnam ended with them, so a commune stands in its place.

use super::names::{LAO_STEMS, Name, VIET_STEMS};
use super::row::{Cell, Row, day, row, t};

/// Districts of Laos used here: province, district.
pub(super) const LAO_DISTRICTS: &[(usize, Name)] = &[
    (0, ("Xaythany", "ໄຊທານີ", "サイタニー")),
    (0, ("Sikhottabong", "ສີໂຄດຕະບອງ", "シーコータボーン")),
    (1, ("Xieng Ngeun", "ຊຽງເງິນ", "シエングン")),
    (1, ("Nam Bak", "ນ້ຳບາກ", "ナムバーク")),
    (2, ("Champhone", "ຈຳພອນ", "チャンポーン")),
    (2, ("Outhoumphone", "ອຸທຸມພອນ", "ウトゥムポーン")),
    (2, ("Songkhone", "ສອງຄອນ", "ソーンコーン")),
    (3, ("Paksong", "ປາກຊ່ອງ", "パークソーン")),
    (
        3,
        (
            "Bachiangchaleunsouk",
            "ບາຈຽງຈະເລີນສຸກ",
            "バーチアンチャルーンスック",
        ),
    ),
    (4, ("Thakhek", "ທ່າແຂກ", "ターケーク")),
    (4, ("Nongbok", "ໜອງບົກ", "ノーンボック")),
    (5, ("Paklay", "ປາກລາຍ", "パークライ")),
    (6, ("Pek", "ແປກ", "ペーク")),
    (7, ("Vangvieng", "ວັງວຽງ", "ヴァンヴィエン")),
];

/// Provinces of Laos used here.
pub(super) const LAO_PROVINCES: &[Name] = &[
    ("Vientiane Capital", "ນະຄອນຫຼວງວຽງຈັນ", "ビエンチャン特別市"),
    ("Luang Prabang", "ຫຼວງພະບາງ", "ルアンパバーン県"),
    ("Savannakhet", "ສະຫວັນນະເຂດ", "サワンナケート県"),
    ("Champasak", "ຈຳປາສັກ", "チャンパーサック県"),
    ("Khammouane", "ຄຳມ່ວນ", "カムムアン県"),
    ("Xayaboury", "ໄຊຍະບູລີ", "サイニャブリー県"),
    ("Xiangkhouang", "ຊຽງຂວາງ", "シエンクワーン県"),
    ("Vientiane Province", "ວຽງຈັນ", "ビエンチャン県"),
];

/// Vietnamese provinces as they are since 2025-07-01, and the former one inside
/// each that a birthplace may still name.
pub(super) const VIET_PROVINCES: &[(Name, Option<Name>)] = &[
    (
        ("Ninh Binh", "Ninh Bình", "ニンビン省"),
        Some(("Ha Nam", "Hà Nam", "ハナム省")),
    ),
    (
        ("Ninh Binh", "Ninh Bình", "ニンビン省"),
        Some(("Nam Dinh", "Nam Định", "ナムディン省")),
    ),
    (
        ("Hung Yen", "Hưng Yên", "フンイエン省"),
        Some(("Thai Binh", "Thái Bình", "タイビン省")),
    ),
    (("Nghe An", "Nghệ An", "ゲアン省"), None),
];

/// A district of a former province, for the one outdated address.
pub(super) const OLD_DISTRICT: Name = ("Binh Luc", "Bình Lục", "ビンルック県");

/// The commune of that one address.
pub(super) const OLD_COMMUNE: usize = 4;

/// Hamlets, one per commune.
pub(super) const HAMLETS: [Name; 4] = [
    ("Dong Mau", "Đông Mẫu", "ドンマウ"),
    ("Doai Mau", "Đoài Mẫu", "ドアイマウ"),
    ("Trung Mau", "Trung Mẫu", "チュンマウ"),
    ("Thuong Mau", "Thượng Mẫu", "トゥオンマウ"),
];

/// The Lao village of a trainee: one stem per district, so that village names
/// are unique within the list.
pub(super) fn lao_village(district: usize) -> Name {
    LAO_STEMS[district % LAO_STEMS.len()]
}

/// The Vietnamese commune of a province.
pub(super) fn viet_commune(province: usize) -> Name {
    VIET_STEMS[province % VIET_STEMS.len()]
}

fn place(level: &str, country: &str, within: &str, name: [&str; 3]) -> Row {
    row([
        ("place.level", t(level)),
        ("place.country", t(country)),
        ("place.within", t(within)),
        ("place.name_latin", t(name[0])),
        ("place.name_native", t(name[1])),
        ("place.name_japanese", t(name[2])),
    ])
}

/// The rows of the sheet `places`: provinces first, then what lies in them.
pub(super) fn rows() -> Vec<Row> {
    let mut rows = Vec::new();
    for (latin, native, kana) in LAO_PROVINCES {
        rows.push(place("province", "LA", "", [latin, native, kana]));
    }
    let mut seen = Vec::new();
    for ((latin, native, kana), former) in VIET_PROVINCES {
        if !seen.contains(latin) {
            seen.push(latin);
            rows.push(place("province", "VN", "", [latin, native, kana]));
        }
        if let Some((latin, native, kana)) = former {
            let mut old = place("province", "VN", "", [latin, native, kana]);
            old.insert("place.valid_to", Cell::Day(day(2025, 6, 30)));
            rows.push(old);
        }
    }
    for (province, (latin, native, kana)) in LAO_DISTRICTS {
        let within = LAO_PROVINCES[*province].0;
        rows.push(place(
            "district",
            "LA",
            within,
            [latin, native, &format!("{kana}郡")],
        ));
    }
    let (latin, native, kana) = OLD_DISTRICT;
    let mut old = place("district", "VN", "Ha Nam", [latin, native, kana]);
    old.insert("place.valid_to", Cell::Day(day(2025, 6, 30)));
    rows.push(old);
    for (index, (_, district)) in LAO_DISTRICTS.iter().enumerate() {
        let (latin, native, kana) = lao_village(index);
        let names = [
            format!("Ban {latin}"),
            format!("ບ້ານ{native}"),
            format!("{kana}村"),
        ];
        rows.push(place(
            "village",
            "LA",
            district.0,
            names.each_ref().map(String::as_str),
        ));
    }
    for (index, (province, _)) in VIET_PROVINCES.iter().enumerate() {
        viet(&mut rows, index, province.0);
    }
    let (latin, native, kana) = viet_commune(OLD_COMMUNE);
    let names = [
        format!("Xa {latin}"),
        format!("Xã {native}"),
        format!("{kana}社"),
    ];
    rows.push(place(
        "village",
        "VN",
        OLD_DISTRICT.0,
        names.each_ref().map(String::as_str),
    ));
    rows
}

/// A commune, since 2025-07-01 the level below the province, and a hamlet in it.
fn viet(rows: &mut Vec<Row>, index: usize, province: &str) {
    let (latin, native, kana) = viet_commune(index);
    let commune = [
        format!("Xa {latin}"),
        format!("Xã {native}"),
        format!("{kana}社"),
    ];
    rows.push(place(
        "district",
        "VN",
        province,
        commune.each_ref().map(String::as_str),
    ));
    let (latin, native, kana) = HAMLETS[index % HAMLETS.len()];
    let hamlet = [
        format!("Thon {latin}"),
        format!("Thôn {native}"),
        format!("{kana}村"),
    ];
    rows.push(place(
        "village",
        "VN",
        &commune[0],
        hamlet.each_ref().map(String::as_str),
    ));
}
