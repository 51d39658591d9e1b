//! A power cut at any moment: what was said to be saved is there, the header opens, a backup that was
//! said to be made can be opened. Replayed from the program's own calls (`tabidachi_tests::crash`); the
//! control is a disk that lies about syncs, and must be found out.
#![cfg(target_os = "linux")]
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::print_stdout,
    reason = "a test stops at what it did not expect, and says what it tried"
)]

use std::collections::{BTreeMap, HashMap};
use std::io::Write;
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Instant;

use chrono::TimeDelta;
use domain::photo::Photo;
use domain::trainee::Trainee;
use office::{FirstPerson, NewOffice, Session, Stamp, backups};
use store::{Key, Read, Store};
use tabidachi_tests::crash::{self, Dice, Trace};
use tabidachi_tests::small::Small;
use tabidachi_tests::world;

const FOLDER: &str = "POWER_CUT_FOLDER";
const OLD: &str = "three long words";
const NEW: &str = "four long new words";

fn stamp(minute: i64) -> Stamp {
    let mut stamp = world::stamp();
    stamp.at += TimeDelta::minutes(minute);
    stamp
}

fn keo(office: &Path) -> String {
    let header = vault::Header::read(office).unwrap().unwrap();
    header.people().remove(0).id
}

/// A morning's work, each part of it acknowledged on standard output.
#[test]
#[ignore = "a child of the other test"]
fn child() {
    let Ok(folder) = std::env::var(FOLDER) else {
        return;
    };
    let folder = PathBuf::from(folder);
    let (office, stick) = (folder.join("office"), folder.join("stick"));
    let person = keo(&office);
    let session = Session::sign_in(&office, &person, OLD, world::messages()).unwrap();
    let mut small = Small { session };
    let say = |what: &str| {
        println!("\nsaid {what}");
        std::io::stdout().flush().unwrap();
    };
    for n in 0..6 {
        let code = format!("LA-{n:04}");
        small.add("trainee", None, &[("code", &code)]);
        say("trainee");
        if n % 2 == 0 {
            let face = std::fs::read(world::sample_photo(&format!("LA-{:04}", 5 + n))).unwrap();
            let photos = BTreeMap::from([(code, face.as_slice())]);
            small.session.attach_photos(&photos, &stamp(n)).unwrap();
            say("photo");
        }
        if n == 2 || n == 4 {
            let key = small.session.begin_backup(stamp(n).at).unwrap();
            let done = small
                .session
                .backup(&key, &stick, &mut |_, _| ControlFlow::Continue(()));
            done.unwrap();
            say("backup");
        }
        if n == 3 {
            let id = small.session.account().id;
            small
                .session
                .set_password(id, Some(OLD), NEW, &stamp(n))
                .unwrap();
            say("password");
        }
    }
}

/// Which passwords open a header, by its two files: there are few different ones.
#[derive(Default)]
struct Doors(HashMap<Vec<u8>, (bool, bool)>);

impl Doors {
    fn open(&mut self, office: &Path, person: &str) -> (bool, bool) {
        let read = |ending| std::fs::read(office.join(format!("office.key.{ending}")));
        let bytes = [read("a").unwrap_or_default(), read("b").unwrap_or_default()].concat();
        *self.0.entry(bytes).or_insert_with(|| {
            let opens = |password| {
                let header = vault::Header::read(office).ok().flatten();
                header.is_some_and(|header| header.unlock(person, password).is_ok())
            };
            (opens(OLD), opens(NEW))
        })
    }
}

struct Known {
    person: String,
    key: Key,
    code: String,
}

/// What is wrong with a disk after the cut; empty when every promise was kept.
fn broken(state: &Path, said: &[String], known: &Known, doors: &mut Doors) -> String {
    let promised = |what: &str| {
        said.iter()
            .filter(|line| line.contains(&format!("said {what}")))
            .count()
    };
    let (office, stick) = (state.join("office"), state.join("stick"));
    let (old, new) = doors.open(&office, &known.person);
    if !(new || old && promised("password") == 0) {
        return format!("the header: {old} {new}");
    }
    let store = match Store::open(&office, Some(&known.key)) {
        Ok(store) => store,
        Err(error) => return format!("the database: {error}"),
    };
    let (trainees, photos) = match (store.all::<Trainee>(), store.all::<Photo>()) {
        (Ok(trainees), Ok(photos)) => (trainees, photos),
        other => return format!("the rows: {other:?}"),
    };
    if trainees.len() < promised("trainee") || photos.len() < promised("photo") {
        return format!(
            "{} people, {} photos of {said:?}",
            trainees.len(),
            photos.len()
        );
    }
    match store.verify() {
        Ok(checks) if checks.iter().all(|check| check.ok) => {}
        other => return format!("the look over everything: {other:?}"),
    }
    let all = backups(&stick, None).unwrap_or_default();
    if all.len() < promised("backup") {
        return format!("{} backups", all.len());
    }
    for one in all {
        let opened = one.open(&stick, &known.code);
        let files = opened.map(|key| {
            let database = stick.join(&one.name).with_extension("backup");
            store::object_files(&database, Some(&key))
        });
        let Ok(Ok(files)) = files else {
            return format!("the backup {}: {files:?}", one.name);
        };
        let there = |file: &String| stick.join("objects").join(&file[..2]).join(file).is_file();
        if !files.iter().all(there) {
            return format!("a picture of the backup {}", one.name);
        }
    }
    String::new()
}

/// Tries `count` crash states; gives the broken ones.
fn try_states(
    trace: &Trace,
    known: &Known,
    count: usize,
    heeded: bool,
    scratch: &Path,
) -> Vec<String> {
    let mut dice = Dice(if heeded { 27 } else { 11 });
    let mut doors = Doors::default();
    let mut found = Vec::new();
    for cut in crash::moments(trace, count, &mut dice) {
        let _ = std::fs::remove_dir_all(scratch);
        let said = trace.crash(cut, &mut dice, heeded, scratch);
        let what = broken(scratch, &said, known, &mut doors);
        if !what.is_empty() {
            found.push(format!("after {cut} of {}: {what}", trace.len()));
        }
    }
    let _ = std::fs::remove_dir_all(scratch);
    found
}

#[test]
fn nothing_that_was_said_is_lost_by_a_power_cut_at_any_moment() {
    let root = tempfile::tempdir().unwrap();
    let folder = root.path().join("disk");
    let office = folder.join("office");
    let new = NewOffice {
        name: "Test",
        site: "main",
        practice: false,
        first: Some(FirstPerson {
            name: "Keo",
            password: OLD,
        }),
    };
    let mut session = Session::create(&office, &new, &world::stamp(), world::messages()).unwrap();
    let code = session.recovery_code().unwrap().to_string();
    drop(session);
    std::fs::create_dir(folder.join("stick")).unwrap();
    let person = keo(&office);
    let header = vault::Header::read(&office).unwrap().unwrap();
    let keys = header.unlock(&person, OLD).unwrap().database_keys();
    let known = Known {
        key: Key::new(*keys[0].bytes()),
        person,
        code,
    };
    let mut trace = Trace::before(&folder);
    let log = root.path().join("calls");
    let mut child: Command = crash::traced(&std::env::current_exe().unwrap(), &log);
    child.args([
        "--exact",
        "child",
        "--ignored",
        "--nocapture",
        "--test-threads=1",
    ]);
    let ended = child.env(FOLDER, &folder).stdout(Stdio::null()).status();
    assert!(
        ended
            .expect("strace is installed: apt-get install strace")
            .success()
    );
    trace.read(&log);
    // A disk in memory is faster; where there is none any other does.
    let memory = Path::new("/dev/shm");
    let scratch = if memory.is_dir() { memory } else { root.path() };
    let scratch = scratch.join(format!("tabidachi-power-cut-{}", std::process::id()));
    let gate = std::env::var_os("TABIDACHI_TORTURE").is_some();
    let (states, controls) = if gate { (20_000, 500) } else { (500, 60) };
    let begun = Instant::now();
    let found = try_states(&trace, &known, states, true, &scratch);
    let rate = states as u64 / begun.elapsed().as_secs().max(1);
    let control = try_states(&trace, &known, controls, false, &scratch);
    println!(
        "torture: power cuts over {} calls: {} of {states} keep every promise ({rate} a second); a disk that lies about syncs: {} of {controls} found out",
        trace.len(),
        states - found.len(),
        control.len(),
    );
    assert!(
        found.is_empty(),
        "{:#?}",
        found.iter().take(5).collect::<Vec<_>>()
    );
    assert!(
        control.len() * 4 > controls,
        "the control must be found out: {}",
        control.len()
    );
}
