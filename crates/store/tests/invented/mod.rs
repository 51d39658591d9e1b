//! An invented office for the tests of the store: nobody in it exists.
#![allow(dead_code, reason = "each test binary uses its part of it")]
#![allow(clippy::unwrap_used, reason = "a test that cannot begin has failed")]

use chrono::{DateTime, Utc};
use domain::order::Order;
use domain::passport::Passport;
use domain::record::Record;
use domain::trainee::{Country, Trainee};
use domain::value::Id;
use serde_json::json;
use store::{Changed, Stamp, Store, StoreError, Tx};
use tempfile::TempDir;

/// A new office in a folder that goes away with the test.
pub fn office() -> (TempDir, Store) {
    let dir = tempfile::tempdir().unwrap();
    let store = Store::create(&dir.path().join("office"), "vte", None).unwrap();
    (dir, store)
}

/// Second `n` of a fixed morning.
pub fn stamp(n: i64) -> Stamp {
    let at: DateTime<Utc> = "2026-11-22T01:00:00Z".parse().unwrap();
    Stamp {
        at: at + chrono::Duration::seconds(n),
        actor: "practice".to_owned(),
    }
}

/// One operation called `op`.
pub fn run<T>(
    store: &mut Store,
    op: &str,
    f: impl FnOnce(&mut Tx<'_>) -> Result<T, StoreError>,
) -> (T, Changed) {
    store.transact(&stamp(1), op, &json!({}), f).unwrap()
}

/// A trainee with a name in three scripts.
pub fn trainee(id: Id, code: &str) -> Trainee {
    Trainee {
        code: code.to_owned(),
        family_name: "PHOMMACHANH".to_owned(),
        given_name: "SOMSAK".to_owned(),
        name_native: "ສົມສັກ ພົມມະຈັນ".to_owned(),
        name_katakana: "ソムサック・ポムマチャン".to_owned(),
        nationality: Some(Country::Laos),
        birth_date: "2001-02-03".parse().ok(),
        phone: "020 5551 2345".to_owned(),
        ..Trainee::blank(id)
    }
}

/// A passport of a trainee.
pub fn passport(id: Id, trainee: Id, number: &str) -> Passport {
    Passport {
        trainee: Some(trainee),
        number: number.to_owned(),
        issued_on: "2024-05-06".parse().ok(),
        ..Passport::blank(id)
    }
}

/// An order.
pub fn order(id: Id, code: &str) -> Order {
    Order {
        code: code.to_owned(),
        ..Order::blank(id)
    }
}

/// Stores one trainee of that code.
pub fn enrol(store: &mut Store, code: &str) -> Trainee {
    run(store, "register-trainee", |tx| {
        let row = trainee(tx.new_id(), code);
        tx.put(&row)?;
        Ok(row)
    })
    .0
}
