//! Where a person was born, lives and can be called.

use super::dice::Dice;
use super::places::{
    HAMLETS, LAO_DISTRICTS, LAO_PROVINCES, VIET_PROVINCES, lao_village, viet_commune,
};
use super::row::{Row, row, t};

/// A phone number nobody has, with its leading zero, written as people write it.
pub(super) fn phone(dice: &mut Dice, lao: bool, number: usize) -> String {
    let start = if lao { "020" } else { "0000" };
    match dice.between(0, 2) {
        0 => format!("{start} 0000 {number:04}"),
        1 => format!("{start}0000{number:04}"),
        _ => format!("{start}-0000-{number:04}"),
    }
}

/// The place columns of a trainee.
pub(super) fn places(lao: bool, number: usize, dice: &mut Dice) -> Row {
    if !lao {
        let at = number % VIET_PROVINCES.len();
        let (province, former) = VIET_PROVINCES[at];
        let born = former.unwrap_or(province);
        let (latin, native, _) = viet_commune(at);
        return row([
            ("birthplace.province_latin", t(born.0)),
            ("birthplace.province_native", t(born.1)),
            ("home.province_latin", t(province.0)),
            ("home.province_native", t(province.1)),
            ("home.district_latin", t(format!("Xa {latin}"))),
            ("home.district_native", t(format!("Xã {native}"))),
            ("home.village_latin", t(format!("Thon {}", HAMLETS[at].0))),
            ("home.village_native", t(format!("Thôn {}", HAMLETS[at].1))),
            ("trainee.home_detail", t(format!("No. {number:03}"))),
        ]);
    }
    let home = (number * 5 + 1) % LAO_DISTRICTS.len();
    let born = if dice.chance(70) {
        home
    } else {
        (number * 3) % LAO_DISTRICTS.len()
    };
    let ((at, district), (born_at, born_district)) = (LAO_DISTRICTS[home], LAO_DISTRICTS[born]);
    let (province, born_province) = (LAO_PROVINCES[at], LAO_PROVINCES[born_at]);
    let (latin, native, _) = lao_village(home);
    let mut cells = row([
        ("birthplace.province_latin", t(born_province.0)),
        ("birthplace.province_native", t(born_province.1)),
        ("home.province_latin", t(province.0)),
        ("home.province_native", t(province.1)),
        ("home.district_latin", t(district.0)),
        ("home.district_native", t(district.1)),
        ("home.village_latin", t(format!("Ban {latin}"))),
        ("home.village_native", t(format!("ບ້ານ{native}"))),
        (
            "trainee.home_detail",
            t(format!(
                "Unit {}, No. {:03}",
                1 + number % 12,
                number * 7 % 300
            )),
        ),
    ]);
    if dice.chance(60) {
        cells.insert("birthplace.district_latin", t(born_district.0));
        cells.insert("birthplace.district_native", t(born_district.1));
    }
    cells
}
