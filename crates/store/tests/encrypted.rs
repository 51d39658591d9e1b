//! An office under a key: what lies on the disk, who opens it, what a copy is worth.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test that cannot begin has failed"
)]

mod invented;

use std::fs;
use std::ops::ControlFlow;
use std::path::Path;

use domain::trainee::Trainee;
use invented::{passport, run, trainee};
use store::{
    Key, Read, Store, StoreError, copy_objects, object_files, object_name, prove, recrypt,
};

const ON: ControlFlow<()> = ControlFlow::Continue(());

fn key(n: u8) -> Key {
    Key::new([n; 32])
}

/// An office with three people under key 1.
fn office(folder: &Path) -> Store {
    fill(Store::create(folder, "vte", Some(&key(1))).unwrap())
}

fn fill(mut store: Store) -> Store {
    for n in 0..3 {
        run(&mut store, "register-trainee", |tx| {
            let (person, paper) = (tx.new_id(), tx.new_id());
            let mut row = trainee(person, &format!("LA-{n:04}"));
            row.email = "planted@example.com".into();
            row.home_detail = "Ban Planted, house 7".into();
            row.id_number = "99-887766".into();
            row.occupation = "planter of words".into();
            row.religion = "planted faith".into();
            row.health_note = "planted asthma".into();
            row.guarantor_name = "GUARANTORPLANTED".into();
            row.guarantor_phone = "030 7777 111".into();
            row.criminal_detail = "planted theft".into();
            row.name_kanji = "植込太郎".into();
            row.hobbies = "Nguyễn chơi cờ".into();
            row.motive = "planted motive".into();
            tx.put(&row)?;
            let picture = format!("a planted picture {n}").into_bytes();
            tx.put_photo_bytes(&object_name(&picture), &picture)?;
            tx.put(&passport(paper, person, &format!("PA998877{n}")))
        });
    }
    store.keep_draft("somebody", "a planted draft").unwrap();
    store
}

/// Planted in every row of the sample above.
const PLANTED: [&str; 20] = [
    "PHOMMACHANH",
    "SOMSAK",
    "ສົມສັກ",
    "ソムサック",
    "PA998877",
    "5551 2345",
    "planted@example.com",
    "Ban Planted",
    "99-887766",
    "planter of words",
    "planted faith",
    "planted asthma",
    "GUARANTORPLANTED",
    "030 7777 111",
    "planted theft",
    "植込太郎",
    "Nguyễn chơi cờ",
    "planted motive",
    "planted picture",
    "planted draft",
];

/// Files of a folder that hold one of the planted words, as UTF-8 or UTF-16.
fn leaks(folder: &Path) -> Vec<String> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(leaks(&path));
            continue;
        }
        let bytes = fs::read(&path).unwrap();
        let holds = |needle: &[u8]| bytes.windows(needle.len()).any(|window| window == needle);
        for word in PLANTED {
            let little: Vec<u8> = word.encode_utf16().flat_map(u16::to_le_bytes).collect();
            let big: Vec<u8> = word.encode_utf16().flat_map(u16::to_be_bytes).collect();
            if holds(word.as_bytes()) || holds(&little) || holds(&big) {
                found.push(format!(
                    "{}: {word}",
                    path.file_name().unwrap().to_string_lossy()
                ));
            }
        }
    }
    found
}

#[test]
fn nothing_of_a_person_can_be_read_in_any_file_while_it_is_open_and_after() {
    let dir = tempfile::tempdir().unwrap();
    let folder = dir.path().join("office");
    let store = office(&folder);
    assert!(
        folder.join("office.db-wal").exists(),
        "the log is looked at too"
    );
    assert_eq!(leaks(&folder), [""; 0]);
    drop(store);
    assert_eq!(leaks(&folder), [""; 0]);
    let head = fs::read(folder.join("office.db")).unwrap();
    assert!(!head.starts_with(b"SQLite format"));
    // The same search finds them where nothing is encrypted: it can fail.
    let plain = dir.path().join("plain");
    drop(fill(Store::create(&plain, "vte", None).unwrap()));
    // But for the picture, which is encrypted in either.
    assert!(
        leaks(&plain).len() + 1 >= PLANTED.len(),
        "{:?}",
        leaks(&plain)
    );
}

#[test]
fn every_wrong_way_in_has_an_error_of_its_own() {
    let dir = tempfile::tempdir().unwrap();
    let (locked, plain) = (dir.path().join("locked"), dir.path().join("plain"));
    drop(office(&locked));
    drop(Store::create(&plain, "vte", None).unwrap());
    assert!(matches!(
        Store::open(&locked, Some(&key(2))),
        Err(StoreError::WrongKey)
    ));
    assert!(matches!(
        Store::open(&locked, None),
        Err(StoreError::ForeignFile)
    ));
    assert!(matches!(
        Store::open(&plain, Some(&key(1))),
        Err(StoreError::NotEncrypted)
    ));
    let store = Store::open(&locked, Some(&key(1))).unwrap();
    assert_eq!(store.all::<Trainee>().unwrap().len(), 3);
    // The next readers need no key of their own.
    assert_eq!(store.second().unwrap().all::<Trainee>().unwrap().len(), 3);
    assert_eq!(store.reader().unwrap().all::<Trainee>().unwrap().len(), 3);
    assert_eq!(format!("{:?}", key(1)), "Key");
}

#[test]
fn a_copy_is_the_office_at_its_moment_under_a_key_of_its_own() {
    let dir = tempfile::tempdir().unwrap();
    let folder = dir.path().join("office");
    let mut store = office(&folder);
    let copy = dir.path().join("copy.db");
    let mut told = 0;
    let proof = store
        .backup_to(&copy, &key(9), &mut |done, total| {
            assert!(done <= total);
            told += 1;
            ON
        })
        .unwrap();
    assert!(told > 0);
    assert_eq!((proof.operations, proof.trainees, proof.rows), (3, 3, 6));
    assert_eq!(prove(&copy, Some(&key(9))).unwrap(), proof);
    assert!(matches!(
        prove(&copy, Some(&key(1))),
        Err(StoreError::WrongKey)
    ));
    // What is done afterwards is not in it.
    run(&mut store, "register-trainee", |tx| {
        let id = tx.new_id();
        tx.put(&trainee(id, "LA-9999"))
    });
    let restored = dir.path().join("restored");
    fs::create_dir(&restored).unwrap();
    let pictures = object_files(&copy, Some(&key(9))).unwrap();
    fs::rename(&copy, restored.join("office.db")).unwrap();
    copy_objects(&pictures, &folder, &restored, &mut |_, _| ON).unwrap();
    let restored = Store::open(&restored, Some(&key(9))).unwrap();
    assert_eq!(restored.all::<Trainee>().unwrap().len(), 3);
    let checks = restored.verify().unwrap();
    assert!(checks.iter().all(|check| check.ok), "{checks:?}");
    // Found by a word: the search index came along.
    let query = store::ListQuery {
        search: Some("somsak"),
        order: None,
        limit: 9,
    };
    assert_eq!(restored.list_trainees(&query).unwrap().len(), 3);
}

#[test]
fn a_copy_that_is_stopped_leaves_nothing_and_one_that_was_there_stays() {
    let dir = tempfile::tempdir().unwrap();
    let store = office(&dir.path().join("office"));
    let copy = dir.path().join("copy.db");
    fs::write(&copy, b"an earlier one").unwrap();
    let stopped = store.backup_to(&copy, &key(9), &mut |_, _| ControlFlow::Break(()));
    assert!(matches!(stopped, Err(StoreError::Stopped)), "{stopped:?}");
    assert_eq!(fs::read(&copy).unwrap(), b"an earlier one");
    let names: Vec<_> = fs::read_dir(dir.path())
        .unwrap()
        .map(|e| e.unwrap().file_name())
        .collect();
    assert_eq!(names.len(), 2, "{names:?}");
}

/// A bit that turns anywhere in an encrypted file is found: each page has a seal.
#[test]
fn every_turned_bit_of_a_copy_is_found() {
    let dir = tempfile::tempdir().unwrap();
    let store = office(&dir.path().join("office"));
    let copy = dir.path().join("copy.db");
    store.backup_to(&copy, &key(9), &mut |_, _| ON).unwrap();
    let good = fs::read(&copy).unwrap();
    let mut seed = 20_261_127_u64;
    let tries = 300;
    for _ in 0..tries {
        seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
        let bit = usize::try_from(seed >> 16).unwrap() % (good.len() * 8);
        let mut bad = good.clone();
        bad[bit / 8] ^= 1 << (bit % 8);
        fs::write(&copy, &bad).unwrap();
        assert!(
            prove(&copy, Some(&key(9))).is_err(),
            "bit {bit} of {} bytes",
            good.len()
        );
    }
    println!("{tries} of {tries} turned bits found");
    fs::write(&copy, &good).unwrap();
    prove(&copy, Some(&key(9))).unwrap();
}

#[test]
fn a_plain_office_is_encrypted_and_its_plain_files_go() {
    let dir = tempfile::tempdir().unwrap();
    let folder = dir.path().join("office");
    let store = fill(Store::create(&folder, "vte", None).unwrap());
    assert!(matches!(
        recrypt(&folder, None, &key(1), &mut |_, _| ON),
        Err(StoreError::ReadOnly { .. })
    ));
    drop(store);
    fs::copy(
        folder.join("office.db"),
        folder.join("office.before-2026112602.db"),
    )
    .unwrap();
    let stopped = recrypt(&folder, None, &key(1), &mut |_, _| ControlFlow::Break(()));
    assert!(matches!(stopped, Err(StoreError::Stopped)));
    assert_eq!(
        Store::open(&folder, None)
            .unwrap()
            .all::<Trainee>()
            .unwrap()
            .len(),
        3
    );
    let proof = recrypt(&folder, None, &key(1), &mut |_, _| ON).unwrap();
    assert_eq!(proof.trainees, 3);
    assert_eq!(leaks(&folder), [""; 0]);
    assert!(matches!(
        Store::open(&folder, None),
        Err(StoreError::ForeignFile)
    ));
    let mut store = Store::open(&folder, Some(&key(1))).unwrap();
    assert!(store.verify().unwrap().iter().all(|check| check.ok));
    run(&mut store, "register-trainee", |tx| {
        let id = tx.new_id();
        tx.put(&trainee(id, "LA-9999"))
    });
    drop(store);
    // The key is changed: the old one opens nothing any more.
    recrypt(&folder, Some(&key(1)), &key(2), &mut |_, _| ON).unwrap();
    assert!(matches!(
        Store::open(&folder, Some(&key(1))),
        Err(StoreError::WrongKey)
    ));
    let store = Store::open(&folder, Some(&key(2))).unwrap();
    assert_eq!(store.all::<Trainee>().unwrap().len(), 4);
}

/// A program that is killed while it copies leaves its unfinished copy; the next one begins anew.
#[test]
fn what_a_killed_copy_left_is_no_hindrance() {
    let dir = tempfile::tempdir().unwrap();
    let folder = dir.path().join("office");
    drop(office(&folder));
    fs::write(folder.join("office.db.new"), b"half a copy").unwrap();
    fs::write(folder.join("office.db.new-journal"), b"its journal").unwrap();
    assert_eq!(
        Store::open(&folder, Some(&key(1)))
            .unwrap()
            .all::<Trainee>()
            .unwrap()
            .len(),
        3
    );
    recrypt(&folder, Some(&key(1)), &key(2), &mut |_, _| ON).unwrap();
    assert_eq!(
        Store::open(&folder, Some(&key(2)))
            .unwrap()
            .all::<Trainee>()
            .unwrap()
            .len(),
        3
    );
    assert!(!folder.join("office.db.new").exists());
}

#[test]
fn a_draft_is_kept_for_its_account_and_given_once() {
    let dir = tempfile::tempdir().unwrap();
    let store = office(&dir.path().join("office"));
    store.keep_draft("a", "half typed").unwrap();
    store.keep_draft("a", "half typed, then more").unwrap();
    assert_eq!(store.take_draft("b").unwrap(), None);
    assert_eq!(
        store.take_draft("a").unwrap().as_deref(),
        Some("half typed, then more")
    );
    assert_eq!(store.take_draft("a").unwrap(), None);
    assert_eq!(store.note("x").unwrap(), None);
    store.set_note("x", "1").unwrap();
    store.set_note("x", "2").unwrap();
    assert_eq!(store.note("x").unwrap().as_deref(), Some("2"));
}
