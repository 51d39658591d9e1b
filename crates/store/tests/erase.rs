//! A person who is erased is nowhere in the files any more, and everybody else is untouched.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test that cannot begin has failed"
)]

mod invented;

use std::fs;
use std::path::Path;

use domain::passport::Passport;
use domain::photo::Photo;
use domain::printing::Printing;
use domain::record::Record;
use domain::trainee::Trainee;
use domain::value::Id;
use invented::{enrol, office, order, passport, run, stamp, trainee};
use serde_json::json;
use store::{Read, Store, StoreError, object_name};

/// Words of the person who is erased, as typed and as the search folds them; nobody else has them.
const PLANTED: [&str; 8] = [
    "INTHAVONG",
    "inthavong",
    "ອິນທະວົງ",
    "インタヴォン",
    "PX554433",
    "px554433",
    "077 1234",
    "half typed",
];

/// Which of the planted words any file of a plain office holds.
fn leaks(folder: &Path) -> Vec<&'static str> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            continue;
        }
        let bytes = fs::read(path).unwrap();
        found.extend(PLANTED.iter().filter(|word| {
            let word = word.as_bytes();
            bytes.windows(word.len()).any(|window| window == word)
        }));
    }
    found.sort_unstable();
    found.dedup();
    found
}

/// A person with a passport, two pictures, a paper that was printed and a draft.
fn fill(store: &mut Store, code: &str) -> Id {
    let (person, _) = run(store, "register-trainee", |tx| {
        let mut row = trainee(tx.new_id(), code);
        row.family_name = "INTHAVONG".into();
        row.name_native = "ອິນທະວົງ".into();
        row.name_katakana = "インタヴォン".into();
        row.phone = "077 1234".into();
        tx.put(&row)?;
        let paper = tx.new_id();
        tx.put(&passport(paper, row.id, "PX554433"))?;
        Ok(row)
    });
    for n in 0..2 {
        let bytes = format!("a picture of nobody {n}");
        run(store, "set-photo", |tx| {
            let known = tx.by::<Photo>("trainee", &domain::value::Value::Ref(person.id))?;
            let mut photo = known
                .into_iter()
                .next()
                .unwrap_or_else(|| Photo::blank(tx.new_id()));
            photo.trainee = Some(person.id);
            photo.sha256 = object_name(bytes.as_bytes());
            tx.put_photo_bytes(&photo.sha256, bytes.as_bytes())?;
            tx.put(&photo)
        });
    }
    run(store, "print", |tx| {
        let mut printing = Printing::blank(tx.new_id());
        printing.subject = person.id.to_string();
        tx.put(&printing)
    });
    let draft = format!("{{\"trainee\":\"{}\",\"text\":\"half typed\"}}", person.id);
    store.keep_draft("somebody", &draft).unwrap();
    person.id
}

/// How many files of pictures an office has.
fn pictures(folder: &Path) -> usize {
    let shelves = fs::read_dir(folder.join("objects")).into_iter().flatten();
    let files = shelves.map(|shelf| fs::read_dir(shelf.unwrap().path()).unwrap().count());
    files.sum()
}

fn erase(store: &mut Store, person: Id) -> usize {
    let done = store.transact(&stamp(9), "erase-person", &json!({}), |tx| tx.erase(person));
    let live = done.unwrap().0;
    store.compact().unwrap();
    live
}

fn sound(store: &Store) {
    let checks = store.verify().unwrap();
    assert!(checks.iter().all(|check| check.ok), "{checks:?}");
}

/// The control is the same look before: every planted word is found.
#[test]
fn nothing_of_an_erased_person_is_left_in_any_file_and_the_chain_holds() {
    let (dir, mut store) = office();
    let folder = dir.path().join("office");
    let other = enrol(&mut store, "LA-0001");
    let person = fill(&mut store, "LA-0002");
    let mut all = PLANTED;
    all.sort_unstable();
    assert_eq!(leaks(&folder), all, "the control");
    assert_eq!(pictures(&folder), 2, "the one of before too");
    let seen = store.head_at(3).unwrap().unwrap();
    // The person, a passport, a picture, a paper that was printed.
    assert_eq!(erase(&mut store, person), 4);
    assert_eq!(leaks(&folder), [""; 0]);
    assert_eq!(pictures(&folder), 0);
    sound(&store);
    assert!(
        store.has_head(3, &seen).unwrap(),
        "the chain is the same one"
    );
    assert_eq!(store.get::<Trainee>(other.id).unwrap(), Some(other));
    assert_eq!(store.get::<Trainee>(person).unwrap(), None);
    assert_eq!(store.all::<Passport>().unwrap(), []);
    let erased = store.erased().unwrap();
    let told: Vec<_> = erased
        .iter()
        .map(|one| (one.trainee, one.code.as_str()))
        .collect();
    assert_eq!(told, [(person, "LA-0002")]);
    drop(store);
    sound(&Store::open(&folder, None).unwrap());
    assert_eq!(leaks(&folder), [""; 0]);
}

/// What was erased cannot be taken back, and does not stand in the way of what can.
#[test]
fn undo_passes_over_whatever_touched_an_erased_person() {
    let (_dir, mut store) = office();
    let kept = enrol(&mut store, "LA-0001");
    let (both, _) = run(&mut store, "import-workbook", |tx| {
        let (one, two) = (
            trainee(tx.new_id(), "LA-0002"),
            trainee(tx.new_id(), "LA-0003"),
        );
        tx.put(&one)?;
        tx.put(&two)?;
        Ok([one.id, two.id])
    });
    erase(&mut store, both[0]);
    assert_eq!(store.next_undo().unwrap().unwrap().0, "register-trainee");
    let undone = store.undo(&stamp(10)).unwrap();
    assert_eq!(undone.op, "register-trainee");
    assert_eq!(store.get::<Trainee>(kept.id).unwrap(), None);
    assert!(store.get::<Trainee>(both[1]).unwrap().is_some());
    assert!(matches!(
        store.undo(&stamp(11)),
        Err(StoreError::NothingToUndo)
    ));
    store.redo(&stamp(12)).unwrap();
    sound(&store);
}

/// A file that was made part of this one is the same person; one that was only mistaken for the person
/// and is a file of its own again is not.
#[test]
fn files_merged_into_the_person_go_too_and_separated_ones_stay() {
    for separated in [false, true] {
        let (dir, mut store) = office();
        let stays = enrol(&mut store, "LA-0001");
        let gone = fill(&mut store, "LA-0002");
        run(&mut store, "merge-trainees", |tx| {
            for mut row in tx.by::<Passport>("trainee", &domain::value::Value::Ref(gone))? {
                row.trainee = Some(stays.id);
                tx.put(&row)?;
            }
            tx.remove::<Trainee>(gone)?;
            tx.put(&Trainee {
                email: "x@example.com".into(),
                ..stays.clone()
            })
        });
        if separated {
            store.undo(&stamp(5)).unwrap();
        }
        erase(&mut store, stays.id);
        sound(&store);
        let left = leaks(&dir.path().join("office"));
        assert_eq!(left.is_empty(), !separated, "{left:?}");
        assert_eq!(store.get::<Trainee>(gone).unwrap().is_some(), separated);
    }
}

/// A passport that was filed under the wrong person first: only what names that person goes.
#[test]
fn a_row_that_became_another_persons_keeps_what_is_theirs() {
    let (_dir, mut store) = office();
    let wrong = enrol(&mut store, "LA-0001");
    let right = enrol(&mut store, "LA-0002");
    let (mut paper, _) = run(&mut store, "add-papers", |tx| {
        let row = passport(tx.new_id(), wrong.id, "P0000001");
        tx.put(&row)?;
        Ok(row)
    });
    paper.trainee = Some(right.id);
    run(&mut store, "edit-field", |tx| tx.put(&paper));
    erase(&mut store, wrong.id);
    sound(&store);
    assert_eq!(
        store.get::<Passport>(paper.id).unwrap(),
        Some(paper.clone())
    );
    let changes = store.row_changes(&[paper.id], 10, 10).unwrap();
    assert!(changes.iter().all(|(_, rows)| rows[0].erased));
}

/// An erased value must not be guessed from its hash: two rows with equal values have other hashes.
#[test]
fn equal_values_leave_different_hashes() {
    let (dir, mut store) = office();
    let person = enrol(&mut store, "LA-0001").id;
    for _ in 0..2 {
        run(&mut store, "add-papers", |tx| {
            let id = tx.new_id();
            tx.put(&passport(id, person, "P0000001"))
        });
    }
    let held = |store: &mut Store| -> Vec<(String, Vec<u8>)> {
        store.compact().unwrap();
        let file = rusqlite::Connection::open(dir.path().join("office").join("office.db")).unwrap();
        let sql =
            "SELECT after, salt FROM history_row WHERE noun = 'passport' AND after IS NOT NULL";
        let mut found = file.prepare(sql).unwrap();
        let rows = found.query_map([], |r| Ok((r.get(0)?, r.get(1)?))).unwrap();
        rows.collect::<Result<_, _>>().unwrap()
    };
    let before = held(&mut store);
    assert_eq!(
        before[0].0, before[1].0,
        "the control: the values are equal"
    );
    erase(&mut store, person);
    let after = held(&mut store);
    assert_ne!(after[0].0, after[1].0);
    assert!(
        after.iter().all(|(_, salt)| salt[16..] == [0; 16]),
        "the salt is gone"
    );
}

/// Whose id nobody has, or who is gone already, is told.
#[test]
fn nobody_is_erased_twice() {
    let (_dir, mut store) = office();
    let person = enrol(&mut store, "LA-0001");
    let (order, _) = run(&mut store, "add-order", |tx| {
        let row = order(tx.new_id(), "O-1");
        tx.put(&row)?;
        Ok(row.id)
    });
    erase(&mut store, person.id);
    for id in [person.id, order] {
        let again = store.transact(&stamp(9), "erase-person", &json!({}), |tx| tx.erase(id));
        assert!(matches!(
            again,
            Err(StoreError::NoSuchRow { noun: "trainee" })
        ));
    }
}
