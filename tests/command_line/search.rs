//! A person is found by what the caller has: a name in any script, a code, a number.

use crate::offices::{program, sample};

fn found(words: &str) -> Vec<String> {
    let listed = program(sample()).json(&["list", "trainees", "--search", words, "--json"], 0);
    let lines = listed["trainees"].as_array().unwrap().iter();
    lines
        .map(|line| line["code"].as_str().unwrap().to_owned())
        .collect()
}

#[test]
fn one_person_is_found_by_everything_that_names_them() {
    for (words, code) in [
        // Lao, katakana, Latin in any case.
        ("ບຸນມີ", "LA-0006"),
        ("ブンミー", "LA-0006"),
        ("bounmy", "LA-0006"),
        ("ສິດທິສັກ ດວງໃຈ", "LA-0002"),
        ("シッティサック ドゥアンチャイ", "LA-0002"),
        ("douangchay sitthisack", "LA-0002"),
        ("Sitthisack Douangchay", "LA-0002"),
        // Vietnamese with and without its marks, and by its beginning.
        ("Hoàng Thị Bích Phượng", "VN-0002"),
        ("hoang thi bich phuong", "VN-0002"),
        ("hoang bich phu", "VN-0002"),
        ("ホアン ティ ビック フオン", "VN-0002"),
        // A letter that should not be there, typed without it.
        ("amphone", "LA-0004"),
        // Codes and numbers, however they are spaced.
        ("VN-0002", "VN-0002"),
        ("vn-0002", "VN-0002"),
        ("02000000005", "LA-0005"),
        ("020 0000 0005", "LA-0005"),
        ("PX0000015", "LA-0005"),
        ("px0000015", "LA-0005"),
    ] {
        let found = found(words);
        assert!(
            found.iter().any(|f| f == code),
            "{words:?} finds {found:?}, not {code}"
        );
        assert!(found.len() <= 12, "{words:?} finds a crowd: {found:?}");
    }
}

#[test]
fn nobody_is_found_by_what_names_nobody() {
    for words in [
        "zzzz",
        "ຮຮຮຮ",
        "ヌヌヌヌ",
        "PX9999999",
        "LA-9999",
        "' OR 1=1 --",
        "bounmy*zzz",
        "%",
        "…",
    ] {
        assert_eq!(found(words), Vec::<String>::new(), "{words:?}");
    }
}
