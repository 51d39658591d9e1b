//! A workbook is read by a child of the program itself, that has no office and little memory.

use std::ops::ControlFlow;
use std::path::Path;

use intake::{IntakeError, Limits, read_outside, read_workbook};

const PROGRAM: &str = env!("CARGO_BIN_EXE_tabidachi");

fn sample() -> &'static Path {
    Path::new(concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/../../assets/sample/sample.xlsx"
    ))
}

#[test]
fn the_child_gives_the_same_cells_and_the_same_refusals() {
    let mut here = |_: intake::Progress<'_>| ControlFlow::Continue(());
    let mut told = 0;
    let mut watch = |cells: usize| {
        told = cells;
        ControlFlow::Continue(())
    };
    let read = read_outside(Path::new(PROGRAM), sample(), &mut watch).unwrap();
    let expected = read_workbook(sample(), &Limits::default(), &mut here).unwrap();
    assert!(read == expected, "cell by cell");
    let text = Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/Cargo.toml"));
    let refused = read_outside(Path::new(PROGRAM), text, &mut watch);
    assert_eq!(refused, read_workbook(text, &Limits::default(), &mut here));
    assert!(refused.is_err());
    let gone = read_outside(Path::new(PROGRAM), Path::new("/no/such.xlsx"), &mut watch);
    assert!(
        matches!(gone, Err(IntakeError::CannotRead { .. })),
        "{gone:?}"
    );
}

/// A child that dies, says nothing or is no reader at all is told in words, and never hangs.
#[test]
fn a_child_that_gives_no_answer_is_told() {
    let mut watch = |_: usize| ControlFlow::Continue(());
    for program in ["/bin/true", "/bin/cat", "/no/such/program"] {
        let read = read_outside(Path::new(program), sample(), &mut watch);
        assert!(
            matches!(read, Err(IntakeError::UnreadableWorkbook { .. })),
            "{program}: {read:?}"
        );
    }
    let stopped = read_outside(
        Path::new(PROGRAM),
        sample(),
        &mut |_| ControlFlow::Break(()),
    );
    // The sample may be read before it is told the first time.
    assert!(
        matches!(stopped, Ok(_) | Err(IntakeError::Cancelled)),
        "{stopped:?}"
    );
}

/// Every shell has its own program read what comes from outside.
#[test]
fn both_shells_name_a_reader() {
    let house = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    for shell in ["crates/cli/src/main.rs", "src-tauri/src/desk.rs"] {
        let text = std::fs::read_to_string(house.join(shell)).unwrap();
        assert!(text.contains(".with_reader("), "{shell}");
    }
}
