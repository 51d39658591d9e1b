//! Pictures of a real office go into its backups and come back: for one person, for the whole office, under
//! new keys, and not for whoever was erased.

use std::collections::BTreeMap;
use std::fs;
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};

use chrono::TimeDelta;
use office::{Erasure, FirstPerson, NewOffice, Session, Stamp, backups};
use tabidachi_tests::small::Small;
use tabidachi_tests::world;

const FIRST: FirstPerson<'_> = FirstPerson {
    name: "Keo",
    password: "three long words",
};

fn later(minutes: i64) -> Stamp {
    let mut stamp = world::stamp();
    stamp.at += TimeDelta::minutes(minutes);
    stamp
}

fn face(code: &str) -> Vec<u8> {
    fs::read(world::sample_photo(code)).unwrap()
}

fn attach(small: &mut Small, code: &str, face: &[u8]) {
    let photos = BTreeMap::from([(code.to_owned(), face)]);
    let done = small.session.attach_photos(&photos, &world::stamp());
    assert_eq!(done.unwrap().attached, 1);
}

fn back_up(session: &Session, place: &Path, minute: i64) {
    let key = session.begin_backup(later(minute).at).unwrap();
    session
        .backup(&key, place, &mut |_, _| ControlFlow::Continue(()))
        .unwrap();
}

/// The pictures' files below a folder.
fn files(folder: &Path) -> Vec<PathBuf> {
    let shelves = fs::read_dir(folder.join("objects")).into_iter().flatten();
    let files = shelves.flat_map(|shelf| fs::read_dir(shelf.unwrap().path()).unwrap());
    files.map(|file| file.unwrap().path()).collect()
}

fn face_of(session: &Session, code: &str) -> Option<Vec<u8>> {
    let photo = session.open_trainee(code, world::today()).unwrap().photo?;
    let bytes = session.photo_bytes(&photo.sha256).unwrap();
    bytes.map(|bytes| bytes.to_vec())
}

fn sound(session: &Session) {
    let checks = session.verify().unwrap();
    assert!(checks.iter().all(|check| check.ok), "{checks:?}");
}

#[test]
fn pictures_are_in_every_backup_once_and_come_back_from_it() {
    let folder = world::fresh(env!("CARGO_TARGET_TMPDIR"), "file-pictures");
    let (dir, place) = (folder.join("office"), folder.join("stick"));
    let new = NewOffice {
        name: "Test",
        site: "main",
        practice: false,
        first: Some(FIRST),
    };
    let session = Session::create(&dir, &new, &world::stamp(), world::messages()).unwrap();
    let mut small = Small { session };
    let code = small.session.recovery_code().unwrap().to_string();
    let one = small.person("LA-0001", &[]);
    small.person("LA-0002", &[]);
    attach(&mut small, "LA-0001", &face("LA-0005"));
    attach(&mut small, "LA-0002", &face("LA-0006"));
    back_up(&small.session, &place, 1);
    back_up(&small.session, &place, 2);
    assert_eq!(files(&place).len(), 2, "each once");
    // New keys leave the files as they are.
    let session = small.session;
    let session = session.change_keys(&mut |_, _| ControlFlow::Continue(()));
    small.session = session.unwrap();
    assert_eq!(face_of(&small.session, "LA-0001"), Some(face("LA-0005")));
    // Another face, and the one of the backup again.
    attach(&mut small, "LA-0001", &face("LA-0007"));
    let pairing = small.session.pairing().unwrap();
    let newest = backups(&place, Some(&pairing)).unwrap().remove(0);
    for lost in files(&dir) {
        fs::remove_file(lost).unwrap();
    }
    let session = &mut small.session;
    let restored = session.restore_trainee(&place, &newest, &code, "LA-0001", &later(3));
    assert_eq!(restored.unwrap(), 1);
    session.mend(&place).unwrap();
    assert_eq!(face_of(session, "LA-0001"), Some(face("LA-0005")));
    // A drill reads every picture: one that is damaged on the stick is found.
    assert!(
        session
            .try_backup(&place, &newest, &code, &later(4))
            .unwrap()
            .iter()
            .all(|one| one.ok)
    );
    let damaged = files(&place).remove(0);
    let good = fs::read(&damaged).unwrap();
    fs::write(&damaged, [&good[..40], &[0; 4][..], &good[44..]].concat()).unwrap();
    let checks = session
        .try_backup(&place, &newest, &code, &later(5))
        .unwrap();
    let bad: Vec<_> = checks
        .iter()
        .filter(|one| !one.ok)
        .map(|one| one.name)
        .collect();
    assert_eq!(bad, ["photos"]);
    fs::write(&damaged, good).unwrap();
    // Erased: gone from the office at once, from the stick with the last backup that holds the person.
    session
        .erase_person(one, "LA-0001", Erasure::Asked, &later(6))
        .unwrap();
    back_up(session, &place, 7);
    let before = files(&place).len();
    assert_eq!(office::delete_backups_of(&place, &pairing, one).unwrap(), 2);
    assert_eq!((before, files(&place).len()), (2, 1));
    // The whole office, on another computer; an edition that is older than the backup says so.
    let newest = backups(&place, Some(&pairing)).unwrap().remove(0);
    let manifest = place.join(&newest.name).with_extension("json");
    let text = fs::read_to_string(&manifest).unwrap();
    let newer = text.replacen("\"format\": 1", "\"format\": 2, \"more\": true", 1);
    fs::write(&manifest, newer).unwrap();
    let refused = office::read_backup(&manifest).unwrap_err();
    assert_eq!(refused.code(), "store-newer-file");
    fs::write(&manifest, text).unwrap();
    let other = folder.join("other");
    let (session, aside) = Session::restore(
        &other,
        (&place, &newest),
        &code,
        &FIRST,
        &later(8),
        world::messages(),
        &mut |_, _| ControlFlow::Continue(()),
    )
    .unwrap();
    assert_eq!(aside, None);
    assert_eq!(face_of(&session, "LA-0002"), Some(face("LA-0006")));
    sound(&session);
}
