//! A person is found by what is typed, in every script, from the first letter.

#![allow(clippy::unwrap_used, reason = "a test that cannot begin has failed")]

mod invented;

use domain::order::Order;
use domain::record::Record;
use domain::trainee::{Country, Trainee};
use invented::{enrol, office, order, passport, run, trainee};
use store::{ListQuery, Read, SEARCH_MOST, Store};

fn found(store: &Store, typed: &str) -> Vec<String> {
    let query = ListQuery {
        search: Some(typed),
        order: None,
        limit: 1_000,
    };
    let lines = store.list_trainees(&query).unwrap();
    lines.into_iter().map(|line| line.code).collect()
}

/// Two Lao trainees and a Vietnamese one, each with a passport.
fn three() -> (tempfile::TempDir, Store, [Trainee; 3]) {
    let (dir, mut store) = office();
    let people = run(&mut store, "import-workbook", |tx| {
        let somsak = trainee(tx.new_id(), "LA-0012");
        let keo = Trainee {
            family_name: String::new(),
            given_name: "KEO".to_owned(),
            name_native: "ແກ້ວ".to_owned(),
            name_katakana: "ケオ".to_owned(),
            phone: "030 123 4567".to_owned(),
            id_number: "01-0098765".to_owned(),
            ..trainee(tx.new_id(), "LA-0013")
        };
        let dao = Trainee {
            family_name: "NGUYEN".to_owned(),
            given_name: "THI DAO".to_owned(),
            name_native: "Nguyễn Thị Đào".to_owned(),
            name_katakana: "グエン・ティ・ダオ".to_owned(),
            nationality: Some(Country::Vietnam),
            phone: "0912345678".to_owned(),
            ..trainee(tx.new_id(), "VN-0001")
        };
        for (n, person) in [&somsak, &keo, &dao].into_iter().enumerate() {
            tx.put(person)?;
            let paper = tx.new_id();
            tx.put(&passport(paper, person.id, &format!("PA 010020{n}")))?;
        }
        Ok([somsak, keo, dao])
    })
    .0;
    (dir, store, people)
}

#[test]
fn every_script_and_every_number_finds_the_person() {
    let (_dir, store, _) = three();
    let (somsak, keo, dao) = ("LA-0012", "LA-0013", "VN-0001");
    let cases: &[(&str, &[&str])] = &[
        ("s", &[somsak]),
        ("SOM", &[somsak]),
        ("msak", &[somsak]),
        ("ms", &[]), // two letters are a start of a word only
        ("pho som", &[somsak]),
        ("som keo", &[]),
        ("k", &[keo]),
        ("ແ", &[keo]),
        ("ສົມ", &[somsak]),
        ("ມະຈັນ", &[somsak]),
        ("ສ ພ", &[somsak]),
        ("nguyen dao", &[dao]),
        ("Nguyễn Đào", &[dao]),
        ("d n", &[dao]),
        ("ソム", &[somsak]),
        ("そむ", &[somsak]),
        ("ティ", &[dao]),
        ("la-0012", &[somsak]),
        ("LA0013", &[keo]),
        ("13", &[keo]),
        ("la", &[somsak, keo]),
        ("020 55", &[somsak]),
        ("02055", &[somsak]),
        ("020-5551-23", &[somsak]),
        ("551234", &[somsak]),
        ("PA0100202", &[dao]),
        ("pa 0100201", &[keo]),
        ("0100200", &[somsak]),
        ("010098765", &[keo]),
        ("zzz", &[]),
        ("%", &[]),                 // a sign names nobody
        (" ", &[somsak, keo, dao]), // nothing typed: the whole list
        ("\"' OR 1=1 --", &[]),
    ];
    for (typed, expected) in cases {
        assert_eq!(&found(&store, typed), expected, "{typed:?}");
    }
}

#[test]
fn the_index_follows_every_change_of_a_name_or_a_passport() {
    let (_dir, mut store, [somsak, keo, _]) = three();
    run(&mut store, "change-trainee", |tx| {
        tx.put(&Trainee {
            given_name: "BOUNMY".to_owned(),
            ..somsak.clone()
        })?;
        tx.remove::<Trainee>(keo.id)
    });
    assert_eq!(found(&store, "somsak"), Vec::<String>::new());
    assert_eq!(found(&store, "bounmy"), ["LA-0012"]);
    assert_eq!(found(&store, "keo"), Vec::<String>::new());
    run(&mut store, "new-passport", |tx| {
        let paper = tx.new_id();
        tx.put(&passport(paper, somsak.id, "PB7777777"))
    });
    assert_eq!(found(&store, "pb77"), ["LA-0012"]);
    store.undo(&invented::stamp(5)).unwrap();
    assert_eq!(found(&store, "pb77"), Vec::<String>::new());
    store.undo(&invented::stamp(6)).unwrap();
    assert_eq!(found(&store, "somsak"), ["LA-0012"]);
    assert_eq!(found(&store, "keo"), ["LA-0013"]);
    let bad = store
        .verify()
        .unwrap()
        .into_iter()
        .find(|c| !c.ok && c.name != "orphans");
    assert_eq!(bad, None);
}

#[test]
fn a_line_shows_what_tells_people_apart() {
    let (_dir, mut store, [somsak, ..]) = three();
    run(&mut store, "assign", |tx| {
        let id = tx.new_id();
        tx.put(&order(id, "O-1"))?;
        tx.put(&Trainee {
            order: Some(id),
            ..somsak.clone()
        })?;
        let (older, newer) = (tx.new_id(), tx.new_id());
        let mut paper = passport(newer, somsak.id, "NEW1");
        paper.issued_on = "2026-01-01".parse().ok();
        tx.put(&paper)?;
        tx.put(&passport(older, somsak.id, "OLD1"))
    });
    let id = store
        .order_by_code("O-1")
        .unwrap()
        .map(|order: Order| order.id());
    for search in [None, Some("somsak"), Some("so pho")] {
        let query = ListQuery {
            search,
            order: id,
            limit: 10,
        };
        let lines = store.list_trainees(&query).unwrap();
        let [line] = lines.as_slice() else {
            panic!("{search:?}: {lines:?}");
        };
        assert_eq!(line.name_latin, "SOMSAK PHOMMACHANH");
        assert_eq!(
            (line.order_code.as_str(), line.passport_number.as_str()),
            ("O-1", "NEW1")
        );
        assert_eq!(line.name_native, "ສົມສັກ ພົມມະຈັນ");
    }
}

#[test]
fn at_most_two_hundred_are_found_and_always_the_same_ones() {
    let (_dir, mut store) = office();
    run(&mut store, "import-workbook", |tx| {
        for n in 0..300 {
            let id = tx.new_id();
            tx.put(&trainee(id, &format!("LA-{n:04}")))?;
        }
        Ok(())
    });
    for typed in ["s", "som", "oms", "s p", "ສ ພ"] {
        let first = found(&store, typed);
        assert_eq!(first.len(), SEARCH_MOST, "{typed}");
        assert!(first.is_sorted(), "{typed}");
        assert_eq!(found(&store, typed), first, "{typed}");
    }
    let few = ListQuery {
        search: Some("s"),
        order: None,
        limit: 7,
    };
    assert_eq!(store.list_trainees(&few).unwrap().len(), 7);
}

#[test]
fn words_that_are_common_but_never_together_find_nobody() {
    // More of each than are looked at one by one, so that whole sets are compared.
    let (_dir, mut store) = office();
    run(&mut store, "import-workbook", |tx| {
        for n in 0..9_000 {
            let id = tx.new_id();
            let name = if n % 2 == 0 { "ALPHA" } else { "OMEGA" };
            tx.put(&Trainee {
                code: format!("{n:05}"),
                given_name: name.to_owned(),
                family_name: "ONE".to_owned(),
                ..Trainee::blank(id)
            })?;
        }
        Ok(())
    });
    let mut both = enrol(&mut store, "99999");
    assert_eq!(found(&store, "alp ome"), Vec::<String>::new());
    both.given_name = "ALPHA OMEGA".to_owned();
    run(&mut store, "change-trainee", |tx| tx.put(&both));
    for typed in ["al om", "alpha omega", "lpha om", "al meg"] {
        assert_eq!(found(&store, typed), ["99999"], "{typed}");
    }
}
