//! Two programs at one office: the second reads and is told who writes.

use office::Session;
use tabidachi_tests::world;

use crate::offices::{own_sample, program, scratch, workbook};

#[test]
fn the_second_program_reads_and_prints_but_changes_nothing() {
    let folder = own_sample("locked");
    let held = Session::open(&folder, world::messages()).unwrap();
    let before = world::dump(&folder);
    let (program, book, out) = (program(&folder), workbook(), scratch("locked-out"));
    let out = out.to_str().unwrap();
    for words in [
        &["list", "trainees", "--json"][..],
        &["show", "trainee", "LA-0001", "--json"],
        &["check", "--trainee", "LA-0001", "--json"],
        &["verify", "--json"],
        &["print", "--trainee", "LA-0001", "--out", out, "--json"],
    ] {
        program.json(words, 0);
    }
    for words in [&["import", book.as_str()][..], &["undo"]] {
        assert_eq!(program.refused(words), "store-read-only", "{words:?}");
        // The holder is named: one goes to that desk instead of guessing.
        let told = program.run(words).err;
        assert!(told.contains(&std::process::id().to_string()), "{told}");
    }
    assert_eq!(world::dump(&folder), before);
    drop(held);
    assert_eq!(program.run(&["undo"]).code, Some(0), "free again");
}
