//! What is promised, tried many times: a quick round with every test run, the gate with
//! `cargo xtask torture`. Each prints how often it was tried and how fast, and each has a control in
//! which nothing is wrong.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::print_stdout,
    reason = "a test that cannot begin has failed"
)]

mod invented;

use std::fs;
use std::ops::ControlFlow;
use std::path::Path;
use std::time::Instant;

use domain::trainee::Trainee;
use invented::{enrol, passport, run};
use store::{Key, Read, Store, StoreError, prove};

/// How often something is tried.
fn times(quick: usize, gate: usize) -> usize {
    match std::env::var_os("TABIDACHI_TORTURE") {
        Some(_) => gate,
        None => quick,
    }
}

fn told(what: &str, count: usize, begun: Instant) {
    let rate = f64::from(u32::try_from(count).unwrap()) / begun.elapsed().as_secs_f64();
    println!("torture: {what}: {count} of {count} ({rate:.0} a second)");
}

fn key() -> Key {
    Key::new([7; 32])
}

/// The same numbers in every run.
struct Dice(u64);

impl Dice {
    fn below(&mut self, limit: usize) -> usize {
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap() % limit
    }
}

/// An office of a few people and operations.
fn office(folder: &Path, key: Option<&Key>) -> Store {
    let mut store = Store::create(folder, "vte", key).unwrap();
    for n in 0..8 {
        let row = enrol(&mut store, &format!("LA-{n:04}"));
        run(&mut store, "add-papers", |tx| {
            let id = tx.new_id();
            tx.put(&passport(id, row.id, &format!("P{n:07}")))
        });
    }
    store
}

/// Durability.md: each random bit that turns in the database or a backup is found.
#[test]
fn every_bit_that_turns_in_an_encrypted_file_is_found() {
    let dir = tempfile::tempdir().unwrap();
    let folder = dir.path().join("office");
    let store = office(&folder, Some(&key()));
    let backup = dir.path().join("one.backup");
    store
        .backup_to(&backup, &key(), &mut |_, _| ControlFlow::Continue(()))
        .unwrap();
    drop(store);
    let begun = Instant::now();
    let count = times(100, 5_000);
    let mut dice = Dice(27);
    for file in [folder.join("office.db"), backup] {
        let good = fs::read(&file).unwrap();
        prove(&file, Some(&key())).unwrap();
        for _ in 0..count {
            let bit = dice.below(good.len() * 8);
            let mut bad = good.clone();
            bad[bit / 8] ^= 1 << (bit % 8);
            fs::write(&file, &bad).unwrap();
            assert!(
                prove(&file, Some(&key())).is_err(),
                "{} bit {bit}",
                file.display()
            );
        }
        fs::write(&file, &good).unwrap();
        prove(&file, Some(&key())).unwrap();
    }
    told("turned bits found in database and backup", count * 2, begun);
}

/// Every row of every noun, the newest version of each.
fn logical(store: &Store) -> Vec<String> {
    let mut rows: Vec<String> = store
        .all::<Trainee>()
        .unwrap()
        .iter()
        .map(|row| format!("{row:?}"))
        .collect();
    let passports: Vec<domain::passport::Passport> = store.all().unwrap();
    rows.extend(passports.iter().map(|row| format!("{row:?}")));
    let history = store.history(usize::MAX).unwrap();
    rows.extend(history.iter().map(|entry| format!("{entry:?}")));
    rows
}

/// Durability.md: 100 of 100 backups restore to the same rows and the same history.
#[test]
fn every_backup_restores_to_what_was_there_at_its_moment() {
    let dir = tempfile::tempdir().unwrap();
    let folder = dir.path().join("office");
    let mut store = office(&folder, Some(&key()));
    let begun = Instant::now();
    let count = times(5, 100);
    for n in 0..count {
        enrol(&mut store, &format!("VN-{n:04}"));
        let back = dir.path().join(format!("back-{n}"));
        fs::create_dir(&back).unwrap();
        let own = Key::new([u8::try_from(n % 250).unwrap(); 32]);
        let proof = store
            .backup_to(&back.join("office.db"), &own, &mut |_, _| {
                ControlFlow::Continue(())
            })
            .unwrap();
        let restored = Store::open(&back, Some(&own)).unwrap();
        assert_eq!(logical(&restored), logical(&store));
        assert_eq!(
            i64::try_from(restored.history(usize::MAX).unwrap().len()).unwrap(),
            proof.operations
        );
        drop(restored);
        fs::remove_dir_all(&back).unwrap();
    }
    told("backups restored to an equal office", count, begun);
}

/// What somebody does to the history who has the key and another tool. The end cut off leaves a chain
/// that is whole in itself: the head that a backup has seen tells it.
#[test]
fn every_change_of_the_history_is_found() {
    let dir = tempfile::tempdir().unwrap();
    let folder = dir.path().join("office");
    let store = office(&folder, None);
    let operations = store.history(usize::MAX).unwrap().len();
    let seen = store.head_at(i64::try_from(operations).unwrap()).unwrap();
    assert!(
        store.verify().unwrap().iter().all(|check| check.ok),
        "the control"
    );
    drop(store);
    let good = fs::read(folder.join("office.db")).unwrap();
    let begun = Instant::now();
    let count = times(60, 10_000);
    let mut dice = Dice(9);
    for _ in 0..count {
        fs::write(folder.join("office.db"), &good).unwrap();
        let seq = dice.below(operations) + 1;
        let other = dice.below(operations) + 1;
        let what = match dice.below(6) {
            0 => format!("UPDATE history SET actor = 'other{}' WHERE seq = {seq}", dice.below(99)),
            1 => format!("UPDATE history SET at = '2020-01-01T00:00:{:02}.000000Z' WHERE seq = {seq}", dice.below(60)),
            2 => format!("UPDATE history_row SET after = replace(after, 'LA-', 'VN-') || ' ' WHERE seq = {seq}"),
            3 => format!("DELETE FROM history_row WHERE seq = {seq}; DELETE FROM history WHERE seq = {seq}"),
            4 if seq != other => format!(
                "UPDATE history SET seq = -1 WHERE seq = {seq}; UPDATE history SET seq = {seq} WHERE seq = {other};
                 UPDATE history SET seq = {other} WHERE seq = -1"
            ),
            _ => format!("DELETE FROM history_row WHERE seq >= {seq}; DELETE FROM history WHERE seq >= {seq}"),
        };
        let beside = rusqlite::Connection::open(folder.join("office.db")).unwrap();
        beside
            .execute_batch(&format!("PRAGMA foreign_keys = OFF; {what}"))
            .unwrap();
        drop(beside);
        let store = Store::open(&folder, None).unwrap();
        let checks = store.verify().unwrap();
        let chain = checks
            .iter()
            .any(|check| !check.ok && ["history", "rows", "references"].contains(&check.name));
        let head = store.head_at(i64::try_from(operations).unwrap()).unwrap();
        assert!(chain || head != seen, "{what}: {checks:?}");
    }
    told("changes of the history found", count, begun);
}

/// A key that is changed, or a plain office that is encrypted, stopped at any moment: the old one or
/// the new one opens, and everything is in it.
#[test]
fn changing_the_key_is_stopped_anywhere_and_loses_nothing() {
    let dir = tempfile::tempdir().unwrap();
    let folder = dir.path().join("office");
    drop(office(&folder, Some(&key())));
    let begun = Instant::now();
    let count = times(6, 200);
    let mut now = key();
    let mut dice = Dice(3);
    for n in 0..count {
        let next = Key::new([u8::try_from(n % 200 + 20).unwrap(); 32]);
        let mut left = dice.below(4);
        let done = store::recrypt(&folder, Some(&now), &next, &mut |_, _| match left {
            0 => ControlFlow::Break(()),
            _ => {
                left -= 1;
                ControlFlow::Continue(())
            }
        });
        match done {
            Ok(_) => now = next,
            Err(StoreError::Stopped) => {
                assert!(matches!(
                    Store::open(&folder, Some(&next)),
                    Err(StoreError::WrongKey)
                ));
            }
            Err(error) => panic!("{error}"),
        }
        let store = Store::open(&folder, Some(&now)).unwrap();
        assert_eq!(store.all::<Trainee>().unwrap().len(), 8);
    }
    told("changes of the key, stopped or not", count, begun);
}
