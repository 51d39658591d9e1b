//! The look over the database finds what was changed behind its back, and says where.

mod invented;

use domain::photo::Photo;
use domain::record::Record;
use domain::trainee::Trainee;
use invented::{enrol, office, passport, run};
use store::{Check, Store, object_name};

/// An office with something of everything the checks look at.
fn lived_in() -> (tempfile::TempDir, Store) {
    let (dir, mut store) = office();
    let row = enrol(&mut store, "LA-0001");
    enrol(&mut store, "LA-0002");
    run(&mut store, "add-papers", |tx| {
        let (paper, photo) = (tx.new_id(), tx.new_id());
        tx.put(&passport(paper, row.id, "P1234567"))?;
        let name = object_name(b"face");
        tx.put_photo_bytes(&name, b"face")?;
        tx.put(&Photo {
            trainee: Some(row.id),
            sha256: name,
            ..Photo::blank(photo)
        })
    });
    (dir, store)
}

#[test]
fn every_kind_of_damage_is_found_by_its_check() {
    // (what someone did with another tool, the checks that notice)
    let cases: &[(&str, &[&str])] = &[
        ("SELECT 1", &[]),
        (
            "UPDATE history SET actor = 'other' WHERE seq = 2",
            &["history"],
        ),
        (
            "UPDATE history_row SET after = '{}' WHERE seq = 1",
            &["history", "rows"],
        ),
        (
            "DELETE FROM history_row WHERE seq = 1; DELETE FROM history WHERE seq = 1",
            &["history", "rows"],
        ),
        (
            "UPDATE trainee SET children = 5 WHERE code = 'LA-0001'",
            &["rows"],
        ),
        (
            "UPDATE trainee SET given_name = 'NOI' WHERE code = 'LA-0001'",
            &["rows", "search"],
        ),
        (
            "DELETE FROM search_token WHERE token = 'somsak'",
            &["search"],
        ),
        (
            "UPDATE trainee SET deleted = 1 WHERE code = 'LA-0001'",
            &["rows", "search", "orphans"],
        ),
        (
            "INSERT INTO search_trigram (search_trigram) VALUES ('delete-all')",
            &["search"],
        ),
        ("DELETE FROM search_start WHERE start = 'so'", &["search"]),
        (
            "INSERT INTO search_start VALUES ('zz', 0, zeroblob(512))",
            &["search"],
        ),
        ("DELETE FROM object_file", &["photos"]),
        ("UPDATE object_file SET key = zeroblob(32)", &["photos"]),
        (
            "UPDATE passport SET trainee = 'nobody'",
            &["references", "rows", "search", "orphans"],
        ),
    ];
    for (sql, expected) in cases {
        let (dir, store) = lived_in();
        let beside = rusqlite::Connection::open(dir.path().join("office/office.db")).unwrap();
        beside
            .execute_batch(&format!("PRAGMA foreign_keys = OFF; {sql}"))
            .unwrap();
        let checks = store.verify().unwrap();
        assert!(checks.iter().map(|c| c.name).eq(Check::NAMES));
        let bad: Vec<_> = checks.iter().filter(|c| !c.ok).map(|c| c.name).collect();
        assert_eq!(&bad, expected, "{sql}: {checks:?}");
    }
}

#[test]
fn a_removed_trainee_leaves_orphans_that_are_named() {
    let (_dir, mut store) = lived_in();
    let row = store::Read::trainee_by_code(&store, "LA-0001")
        .unwrap()
        .unwrap();
    run(&mut store, "remove-trainee", |tx| {
        tx.remove::<Trainee>(row.id)
    });
    let checks = store.verify().unwrap();
    let orphans = checks.iter().find(|c| c.name == "orphans").unwrap();
    assert_eq!(orphans.detail["count"], "2");
    assert_eq!(orphans.detail["fact"], "passport.trainee");
    assert!(
        checks.iter().all(|c| c.ok || c.name == "orphans"),
        "{checks:?}"
    );
}

/// What can be made anew from the rows is mended when somebody chooses it; the rows stay as they are.
#[test]
fn a_search_index_that_is_wrong_is_made_anew() {
    let (dir, store) = lived_in();
    let folder = dir.path().join("office");
    drop(store);
    for damage in [
        "DELETE FROM search_token",
        "UPDATE search_doc SET text = ' other'",
        "DELETE FROM search_start",
        "INSERT INTO search_trigram (search_trigram) VALUES ('delete-all')",
    ] {
        let beside = rusqlite::Connection::open(folder.join("office.db")).unwrap();
        beside.execute_batch(damage).unwrap();
        drop(beside);
        let mut store = Store::open(&folder, None).unwrap();
        let wrong = |store: &Store| -> Vec<&'static str> {
            let checks = store.verify().unwrap();
            checks
                .iter()
                .filter(|check| !check.ok)
                .map(|check| check.name)
                .collect()
        };
        assert_eq!(wrong(&store), ["search"], "{damage}");
        let operations = store.history(usize::MAX).unwrap().len();
        store.mend(&folder).unwrap();
        assert_eq!(wrong(&store), [""; 0], "{damage}");
        assert_eq!(store.history(usize::MAX).unwrap().len(), operations);
    }
}

/// The newest part of the history is looked at every half hour, and what was found good before is not
/// read again: it must still be that one, up to its end.
#[test]
fn a_short_look_finds_what_was_done_to_the_history_since_the_last_one() {
    for (damage, found) in [
        ("UPDATE history SET actor = 'other' WHERE seq = 5", "5"),
        ("UPDATE history_row SET after = '{}' WHERE seq = 6", "6"),
        // The end of what was found good is gone, or is another.
        (
            "DELETE FROM history_row WHERE seq >= 3; DELETE FROM history WHERE seq >= 3",
            "3",
        ),
        ("UPDATE history SET hash = zeroblob(32) WHERE seq = 3", "3"),
        // What lies before it is the long look's.
        ("UPDATE history SET actor = 'other' WHERE seq = 2", ""),
    ] {
        let (dir, mut store) = lived_in();
        assert!(
            store.look_since().unwrap().ok,
            "three operations are found good"
        );
        for n in 3..6 {
            enrol(&mut store, &format!("LA-{n:04}"));
        }
        let beside = rusqlite::Connection::open(dir.path().join("office/office.db")).unwrap();
        beside
            .execute_batch(&format!("PRAGMA foreign_keys = OFF; {damage}"))
            .unwrap();
        let look = store.look_since().unwrap();
        assert_eq!(
            (look.ok, look.detail["seq"].as_str()),
            (found.is_empty(), found),
            "{damage}"
        );
        let long = store.verify().unwrap();
        assert!(long.iter().any(|check| !check.ok), "{damage}");
    }
}
