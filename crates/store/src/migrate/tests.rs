//! The shape of the tables, the steps that lead to it, and what a step may not do.

use super::*;
use crate::history::Stamp;
use crate::open::Store;
use crate::read::Read;
use crate::{lock, noun};
use domain::order::Order;
use domain::record::Record;
use domain::value::{Id, Kind};
use std::collections::BTreeMap;
use std::collections::BTreeSet;

#[cfg(target_os = "linux")]
mod killed;

fn stamp() -> Stamp {
    Stamp {
        at: chrono::DateTime::UNIX_EPOCH,
        actor: "practice".to_owned(),
    }
}

/// An office with one order, closed again.
fn office() -> (tempfile::TempDir, Id) {
    let dir = tempfile::tempdir().unwrap();
    let mut store = Store::create(dir.path(), "vte", None).unwrap();
    let put = store.transact(&stamp(), "add-order", &serde_json::json!({}), |tx| {
        let id = tx.new_id();
        tx.put(&Order::blank(id))?;
        Ok::<_, StoreError>(id)
    });
    (dir, put.unwrap().0)
}

fn open(dir: &Path, steps: &[Step]) -> Result<Store, StoreError> {
    Store::open_with(dir, steps, lock::take(dir)?, None)
}

fn with(step: Step) -> Vec<Step> {
    STEPS.iter().copied().chain([step]).collect()
}

const LATER: Step = (2_099_010_101, "CREATE TABLE later (id TEXT) STRICT;");

#[test]
fn every_fact_is_a_column_of_its_kind_and_nothing_else_is() {
    let (dir, _) = office();
    let store = Store::open(dir.path(), None).unwrap();
    for noun in noun::all().values() {
        let sql = format!("SELECT name, type FROM pragma_table_info('{}')", noun.name);
        let mut statement = store.connection.prepare(&sql).unwrap();
        // In any order: what a later step added stands behind the rest.
        let columns: BTreeSet<(String, String)> = statement
            .query_map([], |r| Ok((r.get(0)?, r.get(1)?)))
            .unwrap()
            .collect::<Result<_, _>>()
            .unwrap();
        let kind = |kind| match kind {
            Kind::Int | Kind::Time | Kind::Flag => "INTEGER",
            _ => "TEXT",
        };
        let facts = noun
            .facts
            .iter()
            .map(|fact| (fact.field(), kind(fact.kind)));
        let expected: BTreeSet<(String, String)> = std::iter::once(("id", "TEXT"))
            .chain(facts)
            .chain([
                ("version", "INTEGER"),
                ("site", "TEXT"),
                ("deleted", "INTEGER"),
            ])
            .map(|(name, ty)| (name.to_owned(), ty.to_owned()))
            .collect();
        assert_eq!(columns, expected, "{}", noun.name);
        let strict: bool = store
            .connection
            .query_row(
                "SELECT strict FROM pragma_table_list WHERE name = ?1",
                [noun.name],
                |r| r.get(0),
            )
            .unwrap();
        assert!(strict, "{}", noun.name);
    }
    assert_eq!(noun::all().len(), domain::fact::stored().len());
}

#[test]
fn every_reference_is_checked_by_the_database() {
    let (dir, _) = office();
    let store = Store::open(dir.path(), None).unwrap();
    for noun in noun::all().values() {
        let sql = format!(
            "SELECT \"from\", \"table\" FROM pragma_foreign_key_list('{}')",
            noun.name
        );
        let mut statement = store.connection.prepare(&sql).unwrap();
        let checked: BTreeMap<String, String> = statement
            .query_map([], |r| Ok((r.get(0)?, r.get(1)?)))
            .unwrap()
            .collect::<Result<_, _>>()
            .unwrap();
        for fact in noun.facts {
            if let Kind::Ref(target) = fact.kind {
                let found = checked.get(fact.field()).map(String::as_str);
                assert_eq!(found, Some(target), "{}", fact.key);
            }
        }
    }
}

#[test]
fn the_connection_that_writes_waits_for_the_disk() {
    let (dir, _) = office();
    let store = Store::open(dir.path(), None).unwrap();
    let pragma = |name: &str| -> String {
        store
            .connection
            .pragma_query_value(None, name, |r| r.get::<_, rusqlite::types::Value>(0))
            .map(|value| format!("{value:?}"))
            .unwrap()
    };
    assert_eq!(pragma("journal_mode"), "Text(\"wal\")");
    assert_eq!(pragma("synchronous"), "Integer(2)", "FULL");
    assert_eq!(pragma("foreign_keys"), "Integer(1)");
}

#[test]
fn a_step_runs_once_after_a_copy_that_can_be_read() {
    let (dir, id) = office();
    let store = open(dir.path(), &with(LATER)).unwrap();
    store
        .connection
        .execute_batch("SELECT id FROM later")
        .unwrap();
    assert!(store.get::<Order>(id).unwrap().is_some());
    drop(store);
    drop(open(dir.path(), &with(LATER)).unwrap());
    let newest = STEPS.last().unwrap().0;
    let copy = dir.path().join(format!("office.before-{newest}.db"));
    let copy = crate::connection::reader(&copy, None).unwrap();
    let rows: i64 = copy
        .query_row("SELECT count(*) FROM \"order\"", [], |r| r.get(0))
        .unwrap();
    assert_eq!(rows, 1);
}

#[test]
fn a_newer_office_is_refused_in_an_older_edition() {
    let (dir, id) = office();
    drop(open(dir.path(), &with(LATER)).unwrap());
    let refused = Store::open(dir.path(), None).unwrap_err();
    assert!(matches!(refused, StoreError::NewerFile { stamp } if stamp == LATER.0));
    let again = open(dir.path(), &with(LATER)).unwrap();
    assert!(
        again.get::<Order>(id).unwrap().is_some(),
        "nothing was harmed"
    );
}

#[test]
fn a_step_that_fails_leaves_the_office_as_it_was() {
    let (dir, id) = office();
    let broken = (LATER.0, "CREATE TABLE later (id TEXT) STRICT; NONSENSE;");
    assert!(open(dir.path(), &with(broken)).is_err());
    let store = Store::open(dir.path(), None).unwrap();
    assert!(store.get::<Order>(id).unwrap().is_some());
    assert!(store.connection.prepare("SELECT * FROM later").is_err());
}

#[test]
fn a_program_that_may_only_read_does_not_migrate() {
    let (dir, _) = office();
    let _writer = Store::open(dir.path(), None).unwrap();
    let refused = open(dir.path(), &with(LATER)).unwrap_err();
    assert_eq!(refused.code(), "store-older-file");
}

#[test]
fn a_full_disk_is_told_and_leaves_nothing_half_written() {
    let (dir, _) = office();
    let mut store = Store::open(dir.path(), None).unwrap();
    let pages: i64 = store
        .connection
        .pragma_query_value(None, "page_count", |r| r.get(0))
        .unwrap();
    store
        .connection
        .pragma_update_and_check(None, "max_page_count", pages + 20, |_| Ok(()))
        .unwrap();
    let full = store.transact(&stamp(), "import-workbook", &serde_json::json!({}), |tx| {
        for n in 0..10_000 {
            let mut row = Order::blank(tx.new_id());
            row.code = format!("O-{n}");
            tx.put(&row)?;
        }
        Ok::<_, StoreError>(())
    });
    assert!(matches!(full, Err(StoreError::DiskFull)), "{full:?}");
    assert_eq!(store.all::<Order>().unwrap().len(), 1);
    assert!(store.verify().unwrap().iter().all(|check| check.ok));
    drop(store);
    let store = Store::open(dir.path(), None).unwrap();
    assert_eq!(store.history(10).unwrap().len(), 1);
}

/// An office of the edition before values were hashed with a salt, with two operations; `break_it` is
/// what somebody did to it.
fn unsalted(break_it: &str) -> (tempfile::TempDir, String) {
    of_edition(SALTED - 1, break_it)
}

/// The same of an edition that knew the steps up to `newest`.
fn of_edition(newest: i64, break_it: &str) -> (tempfile::TempDir, String) {
    use sha2::{Digest, Sha256};
    let dir = tempfile::tempdir().unwrap();
    let old: Vec<Step> = STEPS
        .iter()
        .copied()
        .filter(|(stamp, _)| *stamp <= newest)
        .collect();
    let mut connection = crate::connection::fresh(&dir.path().join("office.db"), None).unwrap();
    claim(&connection).unwrap();
    migrate(&mut connection, &old, None).unwrap();
    name_site(&connection, "vte").unwrap();
    let mut prev = vec![0; 32];
    for seq in 1..=2 {
        let id = Id(uuid::Uuid::from_u128(seq));
        let head = crate::chain::head_line(
            seq as i64,
            "2026-11-22T01:00:00.000000Z",
            "practice",
            "vte",
            "add-order",
            "{}",
            None,
        );
        let row = format!("[\"order\",\"{id}\",null,{{\"code\":\"O-{seq}\"}},1]\n");
        let hash = Sha256::new()
            .chain_update(&prev)
            .chain_update(head)
            .chain_update(row)
            .finalize()
            .to_vec();
        let put = format!(
            "INSERT INTO history (seq, at, actor, site, op, detail, prev_hash, hash)
             VALUES ({seq}, '2026-11-22T01:00:00.000000Z', 'practice', 'vte', 'add-order', '{{}}', x'{}', x'{}');
             INSERT INTO history_row VALUES ({seq}, 'order', '{id}', NULL, '{{\"code\":\"O-{seq}\"}}', 1);
             INSERT INTO \"order\" (id, code, version, site) VALUES ('{id}', 'O-{seq}', 1, 'vte');",
            crate::copy::hex(&prev), crate::copy::hex(&hash)
        );
        connection.execute_batch(&put).unwrap();
        prev = hash;
    }
    connection.execute_batch(break_it).unwrap();
    (dir, crate::copy::hex(&prev))
}

/// Backups of an older edition name the head the history had then.
#[test]
fn an_older_history_gets_salts_and_still_knows_its_heads() {
    let (dir, head) = unsalted("");
    let store = Store::open(dir.path(), None).unwrap();
    assert!(store.verify().unwrap().iter().all(|check| check.ok));
    assert!(store.has_head(2, &head).unwrap());
    assert!(!store.has_head(1, &head).unwrap());
    assert_ne!(store.head_at(2).unwrap(), Some(head));
}

/// Bringing an office to a new edition must not heal what somebody changed in its history.
#[test]
fn an_older_history_that_is_broken_stays_broken() {
    let (dir, _) = unsalted("UPDATE history SET actor = 'somebody' WHERE seq = 2");
    let store = Store::open(dir.path(), None).unwrap();
    let checks = store.verify().unwrap();
    let chain = checks.iter().find(|check| check.name == "history").unwrap();
    assert!(!chain.ok && chain.detail["seq"] == "2", "{chain:?}");
}

/// Pictures of an older office lay in a table.
#[test]
fn the_pictures_of_an_older_office_become_files() {
    let name = crate::object_name(b"drawn face");
    let (dir, _) = unsalted(&format!(
        "INSERT INTO object VALUES ('{name}', CAST('drawn face' AS BLOB))"
    ));
    let store = Store::open(dir.path(), None).unwrap();
    assert_eq!(
        store.photo_bytes(&name).unwrap().as_deref(),
        Some(&b"drawn face"[..])
    );
    assert!(store.verify().unwrap().iter().all(|check| check.ok));
    assert!(store.connection.prepare("SELECT 1 FROM object").is_err());
}
