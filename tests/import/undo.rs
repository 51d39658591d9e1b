//! The same file twice, a rehearsal, and taking an import back.

use office::Session;
use tabidachi_tests::world;

use crate::workbook::{How, import, sample, scratch};

/// An office sends its list again and again as it grows: what is known must not double.
#[test]
fn the_same_file_twice_changes_nothing() {
    let dir = scratch("import-twice");
    let mut session = world::empty_office(&dir);
    let first = import(&mut session, &sample(), How::default());
    assert!(
        first.applied && first.total().created > 1_000,
        "{:?}",
        first.total()
    );
    let before = world::dump(&dir);
    let again = import(&mut session, &sample(), How::default()).total();
    assert_eq!((again.created, again.updated, again.refused), (0, 0, 0));
    assert_eq!(world::dump(&dir), before);
}

#[test]
fn a_rehearsal_counts_the_same_and_writes_nothing() {
    let dir = scratch("import-rehearsal");
    let mut session = world::empty_office(&dir);
    let before = world::dump(&dir);
    let how = How {
        dry_run: true,
        ..How::default()
    };
    let rehearsed = import(&mut session, &sample(), how);
    assert!(!rehearsed.applied);
    assert_eq!(world::dump(&dir), before);
    let done = import(&mut session, &sample(), How::default());
    assert_eq!(done.total(), rehearsed.total());
}

/// The wrong file was imported and the computer was switched off: it must still come out whole.
#[test]
fn an_import_is_taken_back_whole_after_a_restart() {
    let dir = scratch("import-undo");
    drop(world::empty_office(&dir));
    let empty = world::dump(&dir);
    import(&mut open(&dir), &sample(), How::default());
    let full = world::dump(&dir);
    assert!(full.len() > empty.len() + 1_000, "{} rows", full.len());
    open(&dir).undo(&world::stamp()).unwrap();
    assert_eq!(world::dump(&dir), empty, "after undo");
    open(&dir).redo(&world::stamp()).unwrap();
    assert_eq!(world::dump(&dir), full, "after redo");
    open(&dir).undo(&world::stamp()).unwrap();
    assert_eq!(world::dump(&dir), empty, "after the second undo");
    let wrong = open(&dir)
        .verify()
        .unwrap()
        .into_iter()
        .filter(|check| !check.ok);
    assert_eq!(wrong.count(), 0, "the database is sound");
}

fn open(dir: &std::path::Path) -> Session {
    Session::open(dir, world::messages()).unwrap()
}
