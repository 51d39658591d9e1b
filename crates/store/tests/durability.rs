//! What was acknowledged survives the end of the process; a full disk leaves
//! nothing half-written. Children are this very test, told by the environment.

#![allow(clippy::unwrap_used, reason = "a test that cannot begin has failed")]

mod invented;

use std::env;
use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::process::{Child, Command, Stdio};

use domain::trainee::Trainee;
use invented::{passport, stamp, trainee};
use serde_json::json;
use store::{Key, Read, Store, StoreError};

/// A real office is encrypted; what is promised is promised of it.
fn key() -> Key {
    Key::new([7; 32])
}

const FOLDER: &str = "STORE_TEST_FOLDER";
const LAST: &str = "STORE_TEST_LAST";

/// Writes one trainee with a passport per operation and acknowledges each on
/// standard output, until it is killed or the disk is full.
#[test]
#[ignore = "a child of the other tests"]
fn child() {
    let Ok(folder) = env::var(FOLDER) else {
        return;
    };
    let mut store = Store::open(Path::new(&folder), Some(&key())).unwrap();
    let last: usize = env::var(LAST).unwrap().parse().unwrap();
    for n in store.all::<Trainee>().unwrap().len()..last {
        let written = store.transact(&stamp(0), "register-trainee", &json!({}), |tx| {
            let (person, paper) = (tx.new_id(), tx.new_id());
            tx.put(&trainee(person, &format!("LA-{n:06}")))?;
            tx.put(&passport(paper, person, &format!("P{n:07}")))
        });
        let said = match written {
            Ok(_) => format!("ack {n}"),
            Err(error) => format!("stop {}", StoreError::code(&error)),
        };
        println!("{said}");
        std::io::stdout().flush().unwrap();
        if said.starts_with("stop") {
            break;
        }
    }
}

fn start(mut command: Command, folder: &Path, last: usize) -> Child {
    command
        .args([
            "--exact",
            "child",
            "--ignored",
            "--nocapture",
            "--test-threads=1",
        ])
        .env(FOLDER, folder)
        .env(LAST, last.to_string())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .unwrap()
}

/// The number in `ack 12`; the test harness may write before it on the same line.
fn acknowledged(line: &str) -> Option<usize> {
    line.split_once("ack ")?.1.trim().parse().ok()
}

#[test]
fn every_acknowledged_row_is_there_after_kill_9() {
    let dir = tempfile::tempdir().unwrap();
    let folder = dir.path().join("office");
    drop(Store::create(&folder, "vte", Some(&key())).unwrap());
    let mut promised = 0;
    let begun = std::time::Instant::now();
    let gate = env::var_os("TABIDACHI_TORTURE").is_some();
    let rounds = if gate { 1_000 } else { 12 };
    for round in 0..rounds {
        let mut child = start(
            Command::new(env::current_exe().unwrap()),
            &folder,
            usize::MAX,
        );
        let lines = BufReader::new(child.stdout.take().unwrap()).lines();
        // Killed after a different number of rows each time, at any point of the next one.
        let numbers = lines
            .map_while(Result::ok)
            .filter_map(|line| acknowledged(&line));
        let mut seen = 0;
        for n in numbers {
            promised = promised.max(n + 1);
            seen += 1;
            if seen == 3 + round % 12 * 5 {
                std::thread::sleep(std::time::Duration::from_micros(round % 40 * 97));
                child.kill().unwrap();
            }
        }
        child.wait().unwrap();
        let store = Store::open(&folder, Some(&key())).unwrap();
        let rows = store.all::<Trainee>().unwrap();
        // The one being written may have been finished without anyone hearing of it.
        assert!(rows.len() >= promised, "{} of {promised}", rows.len());
        let codes: Vec<_> = (0..rows.len()).map(|n| format!("LA-{n:06}")).collect();
        assert!(rows.iter().map(|row| &row.code).eq(&codes), "no gap");
        // Looking over everything takes longer the more there is.
        if round < 12 || round + 1 == rounds {
            assert!(store.verify().unwrap().iter().all(|check| check.ok));
        }
    }
    assert!(promised > 100, "{promised}");
    let seconds = begun.elapsed().as_secs();
    println!(
        "torture: kill points, nothing acknowledged lost: {rounds} of {rounds} ({promised} rows, {seconds} s)"
    );
}

#[cfg(unix)]
#[test]
fn a_file_that_may_not_grow_stops_with_an_error_and_nothing_half_written() {
    let dir = tempfile::tempdir().unwrap();
    let folder = dir.path().join("office");
    drop(Store::create(&folder, "vte", Some(&key())).unwrap());
    // Files of at most 600 kB, and no signal: the write itself fails.
    let mut limited = Command::new("sh");
    limited
        .args(["-c", "trap '' XFSZ; ulimit -f 1200; exec \"$0\" \"$@\""])
        .arg(env::current_exe().unwrap());
    let output = start(limited, &folder, 100_000).wait_with_output().unwrap();
    let said = String::from_utf8_lossy(&output.stdout);
    let promised = said.lines().filter_map(acknowledged).max().unwrap() + 1;
    assert!(
        said.contains("stop store-disk-full") || said.contains("stop store-io"),
        "{}",
        said.lines().last().unwrap_or_default()
    );
    let store = Store::open(&folder, Some(&key())).unwrap();
    assert_eq!(store.all::<Trainee>().unwrap().len(), promised);
    assert!(store.verify().unwrap().iter().all(|check| check.ok));
}
