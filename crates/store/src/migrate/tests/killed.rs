//! A program that is killed while it brings an older office to this edition: the office is of the one or
//! of a later one, never between, and the next start finishes. `strace` kills it at its n-th write.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use super::*;

const FOLDER: &str = "STORE_TEST_OLD_OFFICE";
const CALLS: &str = "write,pwrite64,ftruncate,fsync,fdatasync,rename,unlink";

/// Opens the older office: that is all it takes.
#[test]
#[ignore = "a child of the other test"]
fn child() {
    let Ok(folder) = std::env::var(FOLDER) else {
        return;
    };
    drop(Store::open(Path::new(&folder), None).unwrap());
}

/// Runs the child under strace; true when it came to its end.
fn ends(office: &Path, more: &[&str]) -> bool {
    let mut child = Command::new("strace");
    child.args(["-f", "-e", "signal=none", "-e", &format!("trace={CALLS}")]);
    child.args(more).arg(std::env::current_exe().unwrap());
    let name = "migrate::tests::killed::child";
    child.args([
        "--exact",
        name,
        "--ignored",
        "--nocapture",
        "--test-threads=1",
    ]);
    child
        .env(FOLDER, office)
        .stdout(Stdio::null())
        .stderr(Stdio::null());
    let ended = child.status();
    ended
        .expect("strace is installed: apt-get install strace")
        .success()
}

fn copy_of(office: &Path, n: usize) -> PathBuf {
    let to = office.with_file_name(format!(
        "{}-{n}",
        office.file_name().unwrap().to_string_lossy()
    ));
    std::fs::create_dir(&to).unwrap();
    std::fs::copy(office.join("office.db"), to.join("office.db")).unwrap();
    to
}

#[test]
fn a_migration_that_is_killed_anywhere_leaves_the_old_office_or_a_newer_one() {
    let gate = std::env::var_os("TABIDACHI_TORTURE").is_some();
    // The first edition with a row to keep, the last whose rows had no salts, at the gate all between.
    let place = |wanted: i64| {
        STEPS
            .iter()
            .position(|(stamp, _)| *stamp == wanted)
            .unwrap()
    };
    let editions = place(2_026_112_204)..place(SALTED);
    let (mut tried, mut killed) = (0, 0);
    let begun = std::time::Instant::now();
    for at in editions
        .clone()
        .filter(|at| gate || *at == editions.start || at + 1 == editions.end)
    {
        let edition = STEPS[at].0;
        let face = crate::object_name(b"drawn face");
        let (dir, head) = of_edition(
            edition,
            &format!("INSERT INTO object VALUES ('{face}', CAST('drawn face' AS BLOB))"),
        );
        let log = dir.path().join("calls");
        let whole = copy_of(dir.path(), 0);
        assert!(
            ends(&whole, &["-o", log.to_str().unwrap()]),
            "the control: nobody kills it"
        );
        let calls = std::fs::read_to_string(&log).unwrap().lines().count();
        let points = if gate { 200 } else { 6 };
        for n in (1..=calls).step_by(calls.div_ceil(points).max(1)) {
            let office = copy_of(dir.path(), n);
            let kill = format!("inject={CALLS}:signal=KILL:when={n}");
            killed += usize::from(!ends(&office, &["-o", "/dev/null", "-e", &kill]));
            tried += 1;
            let looked = crate::connection::reader(&office.join("office.db"), None).unwrap();
            assert!(
                standing(&looked, STEPS).is_ok(),
                "{edition} at call {n}: of an edition there is"
            );
            drop(looked);
            let store = Store::open(&office, None).unwrap();
            let checks = store.verify().unwrap();
            assert!(
                checks.iter().all(|check| check.ok),
                "{edition} at call {n}: {checks:?}"
            );
            assert_eq!(
                store.all::<Order>().unwrap().len(),
                2,
                "{edition} at call {n}"
            );
            assert!(store.has_head(2, &head).unwrap(), "{edition} at call {n}");
            let bytes = store.photo_bytes(&face).unwrap();
            assert_eq!(
                bytes.as_deref(),
                Some(&b"drawn face"[..]),
                "{edition} at call {n}"
            );
            drop(store);
            std::fs::remove_dir_all(&office).unwrap();
        }
        std::fs::remove_dir_all(&whole).unwrap();
    }
    let rate = tried / usize::try_from(begun.elapsed().as_secs().max(1)).unwrap();
    println!(
        "torture: migrations killed: {killed} of {tried}, none between two editions ({rate} a second)"
    );
    assert!(killed * 2 > tried, "{killed} of {tried} were really killed");
}
