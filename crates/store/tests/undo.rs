//! Law 2: undo applies the before-values as a new operation, survives restarts,
//! and refuses when a row has changed since.

#![allow(clippy::unwrap_used, reason = "a test that cannot begin has failed")]

mod invented;

use domain::passport::Passport;
use domain::trainee::Trainee;
use invented::{enrol, office, passport, run, stamp, trainee};
use store::{Read, Store, StoreError};

fn codes(store: &Store) -> Vec<String> {
    let rows = store.all::<Trainee>().unwrap();
    rows.into_iter().map(|t| t.code).collect()
}

#[test]
fn an_import_is_taken_back_whole_after_a_restart_and_done_again_after_another() {
    let (dir, mut store) = office();
    let path = dir.path().join("office");
    run(&mut store, "import-workbook", |tx| {
        for n in 0..20 {
            let id = tx.new_id();
            tx.put(&trainee(id, &format!("LA-{n:04}")))?;
            let paper = tx.new_id();
            tx.put(&passport(paper, id, &format!("P{n:07}")))?;
        }
        Ok(())
    });
    drop(store);
    let mut store = Store::open(&path, None).unwrap();
    let undone = store.undo(&stamp(2)).unwrap();
    assert_eq!(
        (undone.op.as_str(), undone.changed.rows),
        ("import-workbook", 40)
    );
    assert_eq!(codes(&store), Vec::<String>::new());
    assert_eq!(store.all::<Passport>().unwrap(), []);
    drop(store);
    let mut store = Store::open(&path, None).unwrap();
    assert_eq!(store.redo(&stamp(3)).unwrap().op, "import-workbook");
    assert_eq!(codes(&store).len(), 20);
    assert_eq!(store.all::<Passport>().unwrap().len(), 20);
    assert!(store.verify().unwrap().iter().all(|check| check.ok));
}

#[test]
fn operations_are_taken_back_newest_first_and_done_again_in_the_other_direction() {
    let (_dir, mut store) = office();
    for code in ["A", "B", "C"] {
        enrol(&mut store, code);
    }
    store.undo(&stamp(2)).unwrap();
    store.undo(&stamp(3)).unwrap();
    assert_eq!(codes(&store), ["A"]);
    store.redo(&stamp(4)).unwrap();
    assert_eq!(codes(&store), ["A", "B"]);
    store.undo(&stamp(5)).unwrap();
    assert_eq!(codes(&store), ["A"]);
    store.redo(&stamp(6)).unwrap();
    store.redo(&stamp(7)).unwrap();
    assert_eq!(codes(&store), ["A", "B", "C"]);
    assert_eq!(
        store.redo(&stamp(8)).unwrap_err().code(),
        "store-nothing-to-redo"
    );
    for _ in 0..3 {
        store.undo(&stamp(9)).unwrap();
    }
    assert_eq!(
        store.undo(&stamp(10)).unwrap_err().code(),
        "store-nothing-to-undo"
    );
}

#[test]
fn something_new_ends_what_can_be_done_again() {
    let (_dir, mut store) = office();
    enrol(&mut store, "A");
    store.undo(&stamp(2)).unwrap();
    enrol(&mut store, "B");
    assert_eq!(
        store.redo(&stamp(3)).unwrap_err().code(),
        "store-nothing-to-redo"
    );
}

#[test]
fn a_change_is_taken_back_to_the_values_before() {
    let (_dir, mut store) = office();
    let row = enrol(&mut store, "A");
    let mut changed = row.clone();
    changed.phone = String::new();
    changed.smoking = Some(true);
    run(&mut store, "change-trainee", |tx| tx.put(&changed));
    store.undo(&stamp(2)).unwrap();
    assert_eq!(store.get::<Trainee>(row.id).unwrap(), Some(row));
}

#[test]
fn a_row_with_a_newer_version_stops_the_undo_and_is_named() {
    let (dir, mut store) = office();
    let path = dir.path().join("office");
    enrol(&mut store, "LA-0001");
    enrol(&mut store, "LA-0002");
    // As if another centre's change had come in past the history of this one.
    let beside = rusqlite::Connection::open(path.join("office.db")).unwrap();
    beside
        .execute(
            "UPDATE trainee SET version = version + 1, children = 3 WHERE code = 'LA-0002'",
            [],
        )
        .unwrap();
    let refused = store.undo(&stamp(2));
    assert!(
        matches!(&refused, Err(StoreError::ChangedSince { noun, row })
            if noun == "trainee" && row == "LA-0002"),
        "{refused:?}"
    );
    assert_eq!(codes(&store).len(), 2, "nothing was taken back");
}

#[test]
fn no_operation_may_call_itself_undo() {
    let (_dir, mut store) = office();
    let refused = store.transact(&stamp(1), "undo", &serde_json::json!({}), |_| {
        Ok::<_, StoreError>(())
    });
    assert_eq!(refused.unwrap_err().code(), "store-refused");
}

/// The battery of an old computer is flat: its clock says 2009, or 2099. Order comes from the number of
/// an operation, and nothing is refused or lost.
#[test]
fn a_clock_of_2009_or_2099_changes_no_order() {
    let (_dir, mut store) = office();
    for (n, at) in [
        "2099-06-01T00:00:00Z",
        "2009-01-01T00:00:00Z",
        "2026-11-22T01:00:00Z",
    ]
    .iter()
    .enumerate()
    {
        let stamp = store::Stamp {
            at: at.parse().unwrap(),
            actor: "practice".to_owned(),
        };
        let done = store.transact(&stamp, "register-trainee", &serde_json::json!({}), |tx| {
            let id = tx.new_id();
            tx.put(&invented::trainee(id, &format!("LA-{n:04}")))
        });
        done.unwrap();
    }
    let history = store.history(9).unwrap();
    let order: Vec<i64> = history.iter().map(|entry| entry.seq).collect();
    assert_eq!(order, [3, 2, 1]);
    assert!(store.verify().unwrap().iter().all(|check| check.ok));
    assert_eq!(store.undo(&stamp(1)).unwrap().op, "register-trainee");
    let left: Vec<domain::trainee::Trainee> = store::Read::all(&store).unwrap();
    let codes: Vec<&str> = left.iter().map(|row| row.code.as_str()).collect();
    assert_eq!(codes, ["LA-0000", "LA-0001"]);
}
