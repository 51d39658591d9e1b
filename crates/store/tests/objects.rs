//! Pictures lie in files beside the database: encrypted, found when damaged, in every backup once.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::print_stdout,
    reason = "a test that cannot begin has failed"
)]

mod invented;

use std::collections::BTreeSet;
use std::fs;
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};
use std::time::Instant;

use domain::photo::Photo;
use domain::record::Record;
use invented::{enrol, run};
use store::{
    Check, Key, Read, Store, StoreError, copy_objects, object_files, object_name, sweep_objects,
};

const ON: fn(u64, u64) -> ControlFlow<()> = |_, _| ControlFlow::Continue(());

fn key() -> Key {
    Key::new([7; 32])
}

fn office(folder: &Path) -> Store {
    Store::create(folder, "vte", Some(&key())).unwrap()
}

/// Keeps a picture of a new trainee; gives its name.
fn picture(store: &mut Store, n: usize) -> String {
    let person = enrol(store, &format!("LA-{n:04}"));
    let bytes = format!("a picture of nobody {n}").repeat(40).into_bytes();
    let name = object_name(&bytes);
    run(store, "set-photo", |tx| {
        let mut photo = Photo::blank(tx.new_id());
        photo.trainee = Some(person.id);
        photo.sha256.clone_from(&name);
        tx.put_photo_bytes(&name, &bytes)?;
        tx.put(&photo)
    });
    name
}

fn files(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for shelf in fs::read_dir(folder.join("objects")).into_iter().flatten() {
        for file in fs::read_dir(shelf.unwrap().path()).unwrap() {
            found.push(file.unwrap().path());
        }
    }
    found.sort();
    found
}

fn photos(store: &Store) -> Check {
    let checks = store.verify().unwrap();
    checks
        .into_iter()
        .find(|check| check.name == "photos")
        .unwrap()
}

#[test]
fn a_picture_is_a_file_that_only_its_row_opens() {
    let dir = tempfile::tempdir().unwrap();
    let folder = dir.path().join("office");
    let mut store = office(&folder);
    let name = picture(&mut store, 1);
    let [file] = files(&folder).try_into().unwrap();
    let bytes = fs::read(&file).unwrap();
    assert!(
        !bytes.windows(9).any(|w| w == b"a picture"),
        "it cannot be read"
    );
    assert!(
        !file.to_string_lossy().contains(&name),
        "nor told by its name"
    );
    let opened = store.photo_bytes(&name).unwrap().unwrap();
    assert_eq!(object_name(&opened), name);
    // The same picture again is the same file.
    run(&mut store, "set-photo", |tx| {
        tx.put_photo_bytes(&name, &opened)?;
        let mut photo = Photo::blank(tx.new_id());
        photo.sha256.clone_from(&name);
        tx.put(&photo)
    });
    assert_eq!(files(&folder).len(), 1);
}

/// Durability.md: each turned bit of an object is found; the control is the file as it was.
#[test]
fn every_bit_that_turns_in_a_picture_is_found() {
    let dir = tempfile::tempdir().unwrap();
    let folder = dir.path().join("office");
    let mut store = office(&folder);
    let name = picture(&mut store, 1);
    let [file] = files(&folder).try_into().unwrap();
    let good = fs::read(&file).unwrap();
    let begun = Instant::now();
    let step = if std::env::var_os("TABIDACHI_TORTURE").is_some() {
        1
    } else {
        13
    };
    let mut count = 0;
    for bit in (0..good.len() * 8).step_by(step) {
        let mut bad = good.clone();
        bad[bit / 8] ^= 1 << (bit % 8);
        fs::write(&file, &bad).unwrap();
        assert!(
            matches!(store.photo_bytes(&name), Err(StoreError::Damaged { .. })),
            "bit {bit}"
        );
        count += 1;
    }
    for length in [0, 7, 8, 20, good.len() - 1] {
        fs::write(&file, &good[..length]).unwrap();
        assert!(!photos(&store).ok, "cut at {length}");
    }
    fs::write(&file, &good).unwrap();
    assert!(photos(&store).ok, "the control");
    let rate = f64::from(u32::try_from(count).unwrap()) / begun.elapsed().as_secs_f64();
    println!(
        "torture: turned bits found in a picture's file: {count} of {count} ({rate:.0} a second)"
    );
}

/// An operation that fails leaves no row; what it leaves is a file nobody names, and that is told and mended.
#[test]
fn a_picture_of_an_operation_that_failed_is_a_stray_and_goes_when_mended() {
    let dir = tempfile::tempdir().unwrap();
    let folder = dir.path().join("office");
    let mut store = office(&folder);
    picture(&mut store, 1);
    let failed = store.transact(
        &invented::stamp(2),
        "set-photo",
        &serde_json::json!({}),
        |tx| {
            tx.put_photo_bytes(&object_name(b"other"), b"other")?;
            Err::<(), _>(StoreError::CopyNotVerified)
        },
    );
    assert!(failed.is_err());
    let check = photos(&store);
    assert!(check.ok, "{check:?}");
    assert_eq!(
        (
            check.detail["count"].as_str(),
            check.detail["stray"].as_str()
        ),
        ("1", "1")
    );
    store.mend(dir.path()).unwrap();
    let check = photos(&store);
    assert_eq!((check.ok, check.detail["stray"].as_str()), (true, "0"));
    assert_eq!(files(&folder).len(), 1);
}

/// A backup brings each picture once; the next one only what is new; what no backup needs goes.
#[test]
fn a_place_holds_each_picture_once_for_all_backups() {
    let dir = tempfile::tempdir().unwrap();
    let (folder, place) = (dir.path().join("office"), dir.path().join("stick"));
    fs::create_dir(&place).unwrap();
    let mut store = office(&folder);
    let backup = |store: &Store, name: &str| -> Vec<String> {
        let path = place.join(name);
        store
            .backup_to(&path, &key(), &mut |_, _| ON(0, 0))
            .unwrap();
        let needed = object_files(&path, Some(&key())).unwrap();
        assert_eq!(
            copy_objects(&needed, &folder, &place, &mut |_, _| ON(0, 0)).unwrap(),
            0
        );
        needed
    };
    picture(&mut store, 1);
    let one = backup(&store, "one");
    let written = fs::metadata(&files(&place)[0]).unwrap().modified().unwrap();
    picture(&mut store, 2);
    let two = backup(&store, "two");
    assert_eq!((one.len(), two.len(), files(&place).len()), (1, 2, 2));
    let kept = files(&place)
        .into_iter()
        .find(|path| path.ends_with(&one[0]))
        .unwrap();
    assert_eq!(
        fs::metadata(kept).unwrap().modified().unwrap(),
        written,
        "not written again"
    );
    // One that is lost in the office comes back from the place, and only a whole one does.
    let lost = files(&folder).remove(0);
    fs::write(&lost, b"bad").unwrap();
    assert!(!photos(&store).ok);
    let there = place
        .join("objects")
        .join(lost.strip_prefix(folder.join("objects")).unwrap());
    let good = fs::read(&there).unwrap();
    fs::write(&there, b"bad too").unwrap();
    store.mend(&place).unwrap();
    assert!(!photos(&store).ok, "two bad ones make no good one");
    fs::write(&there, good).unwrap();
    store.mend(&place).unwrap();
    assert!(photos(&store).ok);
    // The first backup is deleted: its picture is needed by the second.
    let named: BTreeSet<&str> = two.iter().map(String::as_str).collect();
    assert_eq!(sweep_objects(&place, &named).unwrap(), 0);
    let named: BTreeSet<&str> = one.iter().map(String::as_str).collect();
    assert_eq!(sweep_objects(&place, &named).unwrap(), 1);
    // A list of names is never a path out of the folder.
    let bad = ["../../office.db".to_owned()];
    assert_eq!(
        copy_objects(&bad, &folder, &place, &mut |_, _| ON(0, 0)).unwrap(),
        1
    );
}

/// A lost picture stops no backup: everything else is worth keeping, and the number is told.
#[test]
fn a_picture_that_is_lost_stops_no_copy() {
    let dir = tempfile::tempdir().unwrap();
    let (folder, place) = (dir.path().join("office"), dir.path().join("stick"));
    fs::create_dir(&place).unwrap();
    let mut store = office(&folder);
    picture(&mut store, 1);
    picture(&mut store, 2);
    fs::remove_file(&files(&folder)[0]).unwrap();
    store
        .backup_to(&place.join("one"), &key(), &mut |_, _| ON(0, 0))
        .unwrap();
    let needed = object_files(&place.join("one"), Some(&key())).unwrap();
    assert_eq!(
        copy_objects(&needed, &folder, &place, &mut |_, _| ON(0, 0)).unwrap(),
        1
    );
    assert_eq!(files(&place).len(), 1);
}
