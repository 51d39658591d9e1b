//! Fills an office with 100,000 invented trainees through the store's own door,
//! then prints p50 and p99 of searches by script and by number of letters, and
//! the time of an import of 5,000 trainees with fifteen rows each.
//!
//! `cargo run --release -p store --example search_bench [TRAINEES]`
#![allow(clippy::print_stdout, reason = "a program that prints figures")]

use std::time::{Duration, Instant};

use chrono::DateTime;
use domain::career::{Education, Work};
use domain::family::FamilyMember;
use domain::fee::Fee;
use domain::passport::Passport;
use domain::record::Record;
use domain::trainee::{Country, Trainee};
use domain::value::Id;
use serde_json::json;
use store::{ListQuery, Read, Stamp, Store, StoreError, Tx};

const LAO_LATIN: [&str; 24] = [
    "SOM", "SAK", "KEO", "BOUN", "MY", "PHOM", "MA", "CHANH", "VONG", "SA", "VANH", "NOI", "KHAM",
    "LA", "THONG", "SY", "DA", "PHET", "XAY", "NA", "LIN", "TA", "VIENG", "ONE",
];
const LAO: [&str; 24] = [
    "ສົມ",
    "ສັກ",
    "ແກ້ວ",
    "ບຸນ",
    "ມີ",
    "ພົມ",
    "ມະ",
    "ຈັນ",
    "ວົງ",
    "ສາ",
    "ວັນ",
    "ນ້ອຍ",
    "ຄຳ",
    "ລາ",
    "ທອງ",
    "ສີ",
    "ດາ",
    "ເພັດ",
    "ໄຊ",
    "ນາ",
    "ລິນ",
    "ຕາ",
    "ວຽງ",
    "ອ່ອນ",
];
const KANA: [&str; 24] = [
    "ソム",
    "サック",
    "ケオ",
    "ブン",
    "ミー",
    "ポム",
    "マ",
    "チャン",
    "ヴォン",
    "サー",
    "ワン",
    "ノイ",
    "カム",
    "ラー",
    "トン",
    "シー",
    "ダー",
    "ペット",
    "サイ",
    "ナー",
    "リン",
    "ター",
    "ヴィエン",
    "オーン",
];
const VIET: [(&str, &str, &str); 8] = [
    ("NGUYEN", "Nguyễn", "グエン"),
    ("TRAN", "Trần", "チャン"),
    ("LE", "Lê", "レー"),
    ("PHAM", "Phạm", "ファム"),
    ("DAO", "Đào", "ダオ"),
    ("THI", "Thị", "ティ"),
    ("VAN", "Văn", "ヴァン"),
    ("HUONG", "Hương", "フオン"),
];

/// A small generator of its own: the same office every time.
struct Dice(u64);

impl Dice {
    fn below(&mut self, n: usize) -> usize {
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap_or(0) % n
    }
}

fn person(id: Id, n: usize, dice: &mut Dice) -> Trainee {
    let mut row = Trainee::blank(id);
    if n % 6 == 5 {
        let parts: Vec<_> = (0..3).map(|_| VIET[dice.below(VIET.len())]).collect();
        let join = |f: fn(&(&'static str, &'static str, &'static str)) -> &'static str, gap| {
            parts.iter().map(f).collect::<Vec<_>>().join(gap)
        };
        row.code = format!("VN-{n:06}");
        row.nationality = Some(Country::Vietnam);
        parts[0].0.clone_into(&mut row.family_name);
        row.given_name = join(|p| p.0, " ");
        row.name_native = join(|p| p.1, " ");
        row.name_katakana = join(|p| p.2, "・");
    } else {
        let parts: Vec<usize> = (0..5).map(|_| dice.below(LAO.len())).collect();
        let word = |list: &[&str], range: std::ops::Range<usize>| -> String {
            parts[range].iter().map(|i| list[*i]).collect()
        };
        row.code = format!("LA-{n:06}");
        row.nationality = Some(Country::Laos);
        row.given_name = word(&LAO_LATIN, 0..2);
        row.family_name = word(&LAO_LATIN, 2..5);
        row.name_native = format!("{} {}", word(&LAO, 0..2), word(&LAO, 2..5));
        row.name_katakana = format!("{}・{}", word(&KANA, 0..2), word(&KANA, 2..5));
    }
    row.phone = format!("020 {:04} {:04}", dice.below(10_000), dice.below(10_000));
    row.id_number = format!("{:010}", dice.below(1 << 31));
    row.birth_date = "2001-02-03".parse().ok();
    row
}

fn passport(id: Id, trainee: Id, dice: &mut Dice) -> Passport {
    Passport {
        trainee: Some(trainee),
        number: format!("PA{:07}", dice.below(10_000_000)),
        issued_on: "2024-05-06".parse().ok(),
        ..Passport::blank(id)
    }
}

/// The rows of a usual file besides the person and the passport.
fn career(tx: &mut Tx<'_>, trainee: Id) -> Result<(), StoreError> {
    for n in 0..3 {
        let mut row = Education::blank(tx.new_id());
        row.trainee = Some(trainee);
        row.from = format!("20{:02}-09", 8 + n).parse().ok();
        row.school_latin = format!("SCHOOL {n}");
        tx.put(&row)?;
        let mut row = Work::blank(tx.new_id());
        row.trainee = Some(trainee);
        row.from = format!("20{:02}-04", 19 + n).parse().ok();
        row.employer_latin = format!("EMPLOYER {n}");
        tx.put(&row)?;
    }
    for n in 0..4 {
        let mut row = FamilyMember::blank(tx.new_id());
        row.trainee = Some(trainee);
        row.name_latin = format!("MEMBER {n}");
        tx.put(&row)?;
    }
    for yen in [7_000, 12_000, 30_000] {
        let mut row = Fee::blank(tx.new_id());
        row.trainee = Some(trainee);
        row.yen = Some(yen);
        tx.put(&row)?;
    }
    Ok(())
}

fn fill(
    store: &mut Store,
    people: std::ops::Range<usize>,
    dice: &mut Dice,
    whole: bool,
) -> Result<Duration, StoreError> {
    let stamp = Stamp {
        at: DateTime::UNIX_EPOCH,
        actor: "practice".to_owned(),
    };
    let start = Instant::now();
    store.transact(&stamp, "import-workbook", &json!({}), |tx| {
        for n in people {
            let (id, paper) = (tx.new_id(), tx.new_id());
            tx.put(&person(id, n, dice))?;
            tx.put(&passport(paper, id, dice))?;
            if whole {
                career(tx, id)?;
            }
        }
        Ok::<_, StoreError>(())
    })?;
    Ok(start.elapsed())
}

fn measure(store: &impl Read, name: &str, typed: &[&str]) -> Result<(), StoreError> {
    let mut times = Vec::new();
    let mut found = 0;
    for _ in 0..20 {
        for text in typed {
            let start = Instant::now();
            let query = ListQuery {
                search: Some(text),
                order: None,
                limit: 200,
            };
            found += store.list_trainees(&query)?.len();
            times.push(start.elapsed());
        }
    }
    times.sort();
    let at = |percent: usize| times[(times.len() - 1) * percent / 100].as_secs_f64() * 1e3;
    let each = found / times.len();
    println!("search_{name}_p50 {:.2} ms", at(50));
    println!("search_{name}_p99 {:.2} ms ({each} found)", at(99));
    Ok(())
}

fn main() -> Result<(), StoreError> {
    let people = std::env::args()
        .nth(1)
        .and_then(|n| n.parse().ok())
        .unwrap_or(100_000);
    let dir = std::env::temp_dir().join(format!("store-bench-{}", std::process::id()));
    let mut store = Store::create(&dir, "vte")?;
    let mut dice = Dice(2_026);
    let import = fill(&mut store, 900_000..905_000, &mut dice, true)?;
    println!("import_5000 {:.2} s", import.as_secs_f64());
    let mut filled = Duration::ZERO;
    for from in (0..people).step_by(5_000) {
        filled += fill(
            &mut store,
            from..(from + 5_000).min(people),
            &mut dice,
            false,
        )?;
    }
    println!("fill_{people} {:.1} s", filled.as_secs_f64());
    let reader = store.reader()?;
    let groups: &[(&str, &[&str])] = &[
        ("latin_1", &["s", "k", "n", "x", "o", "z"]),
        ("latin_2", &["so", "ke", "ng", "xa", "on", "zz"]),
        ("latin_3", &["som", "keo", "ngu", "hom", "ang", "zzz"]),
        ("accents", &["đ", "Ng", "Trầ", "Nguyễn"]),
        ("lao_1", &["ສ", "ແ", "ບ", "ໄ", "ອ"]),
        ("lao_2", &["ສົ", "ແກ", "ບຸ", "ໄຊ", "ອ່"]),
        ("lao_3", &["ສົມ", "ແກ້", "ບຸນ", "ຽງພ", "ຈັນ"]),
        ("kana_1", &["ソ", "ケ", "グ", "サ", "ヴ"]),
        ("kana_2", &["ソム", "ケオ", "グエ", "サー", "ヴォ"]),
        (
            "kana_3",
            &["ソムサ", "グエン", "ヴォン", "チャン", "ムポム"],
        ),
        ("code", &["l", "la", "la-", "la-000123", "VN-000005", "123"]),
        ("phone", &["0", "02", "020", "020 55", "02055", "5512"]),
        ("passport", &["p", "pa", "pa0", "PA00123", "0123"]),
        (
            "two_1",
            &["s p", "n t", "k x", "ສ ພ", "ソ マ", "s ສ", "s n", "z s"],
        ),
        ("never_together", &["n ສ", "ng ສົ", "thi ສ", "グ s", "đ k"]),
        (
            "two_3",
            &["som pho", "keo boun", "nguyen thi", "ສົມ ພົມ", "zzz som"],
        ),
    ];
    for (name, typed) in groups {
        measure(&reader, name, typed)?;
    }
    drop(reader);
    drop(store);
    std::fs::remove_dir_all(dir).map_err(StoreError::from)
}
