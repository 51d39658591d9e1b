//! A print that the power cut short goes on where it was, and is the same in the end.

use std::fs;
use std::ops::ControlFlow;
use std::path::Path;
use std::sync::Mutex;

use forms::Basis;
use office::{PrintRequest, Printed, Progress, Purpose, Session, Target};
use tabidachi_tests::world;

use crate::printing::{Print, scratch};

/// Files that were on the disk when the power went.
const MADE: usize = 9;

fn print(
    session: &Session,
    out: &Path,
    watch: &(dyn Fn(Progress) -> ControlFlow<()> + Sync),
) -> Printed {
    let target = Target::Order(world::ORDERS[2].to_owned());
    let request = PrintRequest {
        month: None,
        target: &target,
        recipient: None,
        forms: &[],
        purpose: Purpose::Check,
        basis: Basis::Planned,
        out,
        jobs: 1,
        today: world::today(),
    };
    session.print(&request, watch).unwrap()
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let path = entry.unwrap().path();
        let target = to.join(path.file_name().unwrap());
        if path.is_dir() {
            copy(&path, &target);
        } else {
            fs::copy(&path, &target).unwrap();
        }
    }
}

fn files(folder: &Path) -> Vec<(String, Vec<u8>)> {
    let mut found = Vec::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(next) = folders.pop() {
        for entry in fs::read_dir(next).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else {
                let name = path
                    .strip_prefix(folder)
                    .unwrap()
                    .to_string_lossy()
                    .into_owned();
                found.push((name, fs::read(&path).unwrap()));
            }
        }
    }
    found.sort();
    found
}

#[test]
fn a_print_that_was_cut_short_goes_on_where_it_was() {
    let sample = Print::of_the_sample();
    let session = Session::open(&sample.office, world::messages()).unwrap();
    let (whole, cut) = (scratch("papers-whole"), scratch("papers-cut"));
    let partial = format!(".{}.partial", world::ORDERS[2]);
    // What lies on the disk after so many files, as the power would leave it.
    let taken = Mutex::new(false);
    let first = print(&session, &whole, &|progress| {
        let mut taken = taken.lock().unwrap();
        if progress.done == MADE && !*taken {
            *taken = true;
            copy(&whole.join(&partial), &cut.join(&partial));
        }
        ControlFlow::Continue(())
    });
    assert_eq!(first.taken_up, 0);
    // One file did not reach the disk whole, and another belongs to nothing.
    let journal = fs::read_to_string(cut.join(&partial).join(".journal")).unwrap();
    let line: serde_json::Value = serde_json::from_str(journal.lines().next().unwrap()).unwrap();
    let damaged = cut.join(&partial).join(line["file"].as_str().unwrap());
    fs::write(damaged, b"half").unwrap();

    let second = print(&session, &cut, &|_| ControlFlow::Continue(()));
    assert_eq!(second.taken_up, MADE - 1, "the damaged one is made again");
    assert_eq!(second.manifest, first.manifest);
    assert!(
        files(&first.folder) == files(&second.folder),
        "the same in the end"
    );
    assert!(!cut.join(&partial).exists());
    let _ = fs::remove_dir_all(whole);
    let _ = fs::remove_dir_all(cut);
}
