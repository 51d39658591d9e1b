//! Law 2 and 5: one door for change, before and after of every row, versions, tombstones.

mod invented;

use domain::passport::Passport;
use domain::trainee::Trainee;
use domain::value::{Id, Value};
use invented::{enrol, office, order, passport, run, stamp, trainee};
use serde_json::json;
use store::{Put, Read, Store, StoreError, object_name};

#[test]
fn what_was_put_is_read_back_after_the_office_was_closed() {
    let (dir, mut store) = office();
    let row = enrol(&mut store, "LA-0001");
    drop(store);
    let store = Store::open(&dir.path().join("office"), None).unwrap();
    assert_eq!(store.get::<Trainee>(row.id).unwrap(), Some(row.clone()));
    assert_eq!(store.trainee_by_code("LA-0001").unwrap(), Some(row));
    assert_eq!(store.site(), "vte");
}

#[test]
fn a_row_that_does_not_change_is_not_written_and_leaves_no_history() {
    let (_dir, mut store) = office();
    let mut row = enrol(&mut store, "LA-0001");
    let (put, changed) = run(&mut store, "import-workbook", |tx| tx.put(&row));
    assert_eq!((put, changed.seq, changed.rows), (Put::Unchanged, None, 0));
    row.children = Some(2);
    let (put, changed) = run(&mut store, "import-workbook", |tx| tx.put(&row));
    assert_eq!((put, changed.seq), (Put::Updated, Some(2)));
    assert_eq!(changed.nouns.into_iter().collect::<Vec<_>>(), ["trainee"]);
    assert_eq!(
        store.history(10).unwrap().len(),
        2,
        "the idle import is not in it"
    );
}

#[test]
fn an_operation_that_fails_changes_nothing() {
    let (_dir, mut store) = office();
    let failed = store.transact(&stamp(1), "import-workbook", &json!({}), |tx| {
        let row = trainee(tx.new_id(), "LA-0001");
        tx.put(&row)?;
        assert!(
            tx.trainee_by_code("LA-0001")?.is_some(),
            "it sees its own rows"
        );
        Err::<(), _>(StoreError::WrongName)
    });
    assert!(failed.is_err());
    assert_eq!(store.all::<Trainee>().unwrap(), []);
    assert_eq!(store.history(10).unwrap(), []);
}

#[test]
fn a_removed_row_is_no_longer_read_but_can_come_back() {
    let (_dir, mut store) = office();
    let row = enrol(&mut store, "LA-0001");
    let (removed, _) = run(&mut store, "remove-trainee", |tx| {
        tx.remove::<Trainee>(row.id)
    });
    assert!(removed);
    assert_eq!(store.get::<Trainee>(row.id).unwrap(), None);
    assert!(
        !run(&mut store, "remove-trainee", |tx| tx
            .remove::<Trainee>(row.id))
        .0
    );
    assert_eq!(
        run(&mut store, "put-back", |tx| tx.put(&row)).0,
        Put::Created
    );
    assert_eq!(store.get::<Trainee>(row.id).unwrap(), Some(row));
}

#[test]
fn a_row_may_be_put_before_the_row_it_points_to_but_not_without_it() {
    let (_dir, mut store) = office();
    run(&mut store, "import-workbook", |tx| {
        let (person, paper) = (tx.new_id(), tx.new_id());
        tx.put(&passport(paper, person, "P1234567"))?;
        tx.put(&trainee(person, "LA-0001"))
    });
    let refused = store.transact(&stamp(2), "import-workbook", &json!({}), |tx| {
        let (nobody, paper) = (tx.new_id(), tx.new_id());
        tx.put(&passport(paper, nobody, "P7654321"))
    });
    assert!(
        matches!(&refused, Err(StoreError::MissingReference { noun, target })
            if noun == "passport" && target == "trainee"),
        "{refused:?}"
    );
    assert_eq!(
        store.all::<Passport>().unwrap().len(),
        1,
        "nothing of it stayed"
    );
    enrol(&mut store, "LA-0002");
}

#[test]
fn a_code_belongs_to_one_living_row() {
    let (_dir, mut store) = office();
    let first = enrol(&mut store, "LA-0001");
    let taken = store.transact(&stamp(2), "register-trainee", &json!({}), |tx| {
        let row = trainee(tx.new_id(), "LA-0001");
        tx.put(&row)
    });
    assert_eq!(taken.unwrap_err().code(), "store-code-taken");
    run(&mut store, "remove-trainee", |tx| {
        tx.remove::<Trainee>(first.id)
    });
    enrol(&mut store, "LA-0001");
}

#[test]
fn rows_are_found_by_any_field_in_a_fixed_order() {
    let (_dir, mut store) = office();
    let order_id = run(&mut store, "import-workbook", |tx| {
        let id = tx.new_id();
        tx.put(&order(id, "O-1"))?;
        for code in ["LA-0003", "LA-0001", "LA-0002"] {
            let mut row = trainee(tx.new_id(), code);
            row.order = (code != "LA-0002").then_some(id);
            tx.put(&row)?;
        }
        Ok(id)
    })
    .0;
    let codes = |rows: Vec<Trainee>| rows.into_iter().map(|t| t.code).collect::<Vec<_>>();
    let of_order = store.by("order", &Value::Ref(order_id)).unwrap();
    assert_eq!(codes(of_order), ["LA-0001", "LA-0003"]);
    assert_eq!(
        codes(store.by("order", &Value::Empty).unwrap()),
        ["LA-0002"]
    );
    let day = Value::Date("2001-02-03".parse().unwrap());
    assert_eq!(codes(store.by("birth_date", &day).unwrap()).len(), 3);
    let unknown = store
        .by::<Trainee>("shoe_size", &Value::Int(40))
        .unwrap_err();
    assert_eq!(unknown.code(), "store-no-such-field");
}

#[test]
fn photo_bytes_are_kept_under_their_own_name_only() {
    let (_dir, mut store) = office();
    let name = object_name(b"drawn face");
    assert_eq!(name.len(), 64);
    run(&mut store, "add-photo", |tx| {
        tx.put_photo_bytes(&name, b"drawn face")
    });
    run(&mut store, "add-photo", |tx| {
        tx.put_photo_bytes(&name, b"drawn face")
    });
    let bytes = store.photo_bytes(&name).unwrap();
    assert_eq!(bytes.as_deref(), Some(b"drawn face".as_slice()));
    let wrong = store.transact(&stamp(2), "add-photo", &json!({}), |tx| {
        tx.put_photo_bytes(&name, b"another face")
    });
    assert_eq!(wrong.unwrap_err().code(), "store-wrong-name");
}

#[test]
fn a_reader_sees_the_last_finished_operation_while_another_one_runs() {
    let (_dir, mut store) = office();
    enrol(&mut store, "LA-0001");
    let reader = store.reader().unwrap();
    run(&mut store, "import-workbook", |tx| {
        let row = trainee(tx.new_id(), "LA-0002");
        tx.put(&row)?;
        assert_eq!(
            reader.all::<Trainee>()?.len(),
            1,
            "not the half-done import"
        );
        Ok(())
    });
    assert_eq!(reader.all::<Trainee>().unwrap().len(), 2);
}

#[test]
fn the_history_names_who_when_and_what() {
    let (_dir, mut store) = office();
    let detail = json!({ "rows": 3, "file": "trainees.xlsx" });
    store
        .transact(&stamp(7), "import-workbook", &detail, |tx| {
            let id: Id = tx.new_id();
            tx.put(&trainee(id, "LA-0001"))
        })
        .unwrap();
    let entry = store.history(1).unwrap().remove(0);
    assert_eq!(entry.at, "2026-11-22T01:00:07.000000Z");
    assert_eq!(
        (entry.actor.as_str(), entry.site.as_str()),
        ("practice", "vte")
    );
    assert_eq!((entry.op.as_str(), entry.rows), ("import-workbook", 1));
    assert_eq!(entry.detail, detail);
}
