//! Law 13 and the opening of an office: one writer, words for every other folder.

mod invented;

use domain::trainee::Trainee;
use invented::{enrol, office, stamp};
use serde_json::json;
use std::fs;
use store::{Mode, Read, Store, StoreError};

#[test]
fn the_second_program_reads_and_says_who_writes() {
    let (dir, mut first) = office();
    let path = dir.path().join("office");
    enrol(&mut first, "LA-0001");
    let mut second = Store::open(&path, None).unwrap();
    let Mode::ReadOnly { holder } = second.mode().clone() else {
        panic!("two writers");
    };
    assert!(
        holder.contains(&format!("({})", std::process::id())),
        "{holder}"
    );
    let refused = second.transact(&stamp(2), "x", &json!({}), |_| Ok::<_, StoreError>(()));
    assert_eq!(refused.unwrap_err().code(), "store-read-only");
    assert_eq!(
        second.undo(&stamp(2)).unwrap_err().code(),
        "store-read-only"
    );
    assert_eq!(second.all::<Trainee>().unwrap().len(), 1);
    enrol(&mut first, "LA-0002");
    assert_eq!(
        second.all::<Trainee>().unwrap().len(),
        2,
        "it follows the writer"
    );
    assert!(second.verify().unwrap().iter().all(|check| check.ok));
    drop(second);
    drop(first);
    assert_eq!(Store::open(&path, None).unwrap().mode(), &Mode::ReadWrite);
}

#[test]
fn an_office_is_only_made_in_a_folder_that_holds_nothing_else() {
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("deep/office");
    drop(Store::create(&path, "vte", None).unwrap());
    assert_eq!(
        Store::create(&path, "vte", None).unwrap_err().code(),
        "store-already-an-office"
    );
    fs::write(dir.path().join("letter.txt"), "dear").unwrap();
    let refused = Store::create(dir.path(), "vte", None).unwrap_err();
    assert_eq!(refused.code(), "store-folder-not-empty");
    assert_eq!(
        refused.args().get("found").map(String::as_str),
        Some("deep")
    );
}

#[test]
fn a_folder_left_by_a_program_killed_while_making_an_office_can_be_used() {
    let dir = tempfile::tempdir().unwrap();
    fs::write(dir.path().join("office.db.new"), "half").unwrap();
    fs::write(dir.path().join("office.lock"), "").unwrap();
    assert_eq!(
        Store::open(dir.path(), None).unwrap_err().code(),
        "store-not-an-office"
    );
    enrol(
        &mut Store::create(dir.path(), "vte", None).unwrap(),
        "LA-0001",
    );
    assert!(!dir.path().join("office.db.new").exists());
}

#[test]
fn a_foreign_file_is_refused_and_not_touched() {
    let text = b"this is no database, though it is as long as one".repeat(40);
    let other = tempfile::tempdir().unwrap();
    let other_db = other.path().join("other.db");
    rusqlite::Connection::open(&other_db)
        .unwrap()
        .execute_batch("CREATE TABLE recipe (name TEXT); INSERT INTO recipe VALUES ('laap')")
        .unwrap();
    for bytes in [text, fs::read(&other_db).unwrap(), Vec::new()] {
        let dir = tempfile::tempdir().unwrap();
        fs::write(dir.path().join("office.db"), &bytes).unwrap();
        assert_eq!(
            Store::open(dir.path(), None).unwrap_err().code(),
            "store-foreign-file"
        );
        assert_eq!(fs::read(dir.path().join("office.db")).unwrap(), bytes);
        assert!(!dir.path().join("office.lock").exists(), "no trace is left");
    }
    let nothing = tempfile::tempdir().unwrap();
    assert_eq!(
        Store::open(nothing.path(), None).unwrap_err().code(),
        "store-not-an-office"
    );
}

#[test]
fn sqlite_is_new_enough_not_to_lose_commits() {
    // Before 3.51.3 a checkpoint race could lose acknowledged commits.
    assert!(
        rusqlite::version_number() >= 3_051_003,
        "{}",
        rusqlite::version()
    );
}
