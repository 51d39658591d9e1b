//! A host as the window makes one, over folders that go away with the test.

use std::fs;
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicI64, Ordering};
use std::sync::{Arc, OnceLock};

use chrono::{DateTime, NaiveDate, TimeDelta, Utc};
use contract::{Folders, Host, MakeSample, OpenOffice, OpenTrainee, TraineePage, Which, WireError};
use rulebook::{Lang, Messages};
use serde_json::Value as Json;
use tempfile::TempDir;

/// A window's host and its folder.
pub struct Desk {
    pub host: Host,
    pub dir: TempDir,
}

/// A fixed morning on which every look at the clock is a second later.
fn now() -> DateTime<Utc> {
    static SECONDS: AtomicI64 = AtomicI64::new(0);
    let at: DateTime<Utc> = "2026-11-22T01:00:00Z".parse().unwrap();
    at + TimeDelta::seconds(SECONDS.fetch_add(1, Ordering::Relaxed))
}

fn today() -> NaiveDate {
    "2026-11-22".parse().unwrap()
}

pub fn messages() -> Arc<Messages> {
    static MESSAGES: OnceLock<Arc<Messages>> = OnceLock::new();
    Arc::clone(MESSAGES.get_or_init(|| Arc::new(Messages::load().unwrap())))
}

/// A host over folders in `base`.
pub fn host(base: &Path) -> Host {
    let watcher = Box::new(|_| ControlFlow::Continue(()));
    Host::new(base, Lang::En, messages(), now, today, watcher).with_folders(Folders::in_base(base))
}

/// A host with nothing open and nothing made.
pub fn empty() -> Desk {
    let dir = tempfile::tempdir().unwrap();
    let host = host(dir.path());
    Desk { host, dir }
}

/// The sample, made once; every test has its own copy.
pub fn sample_folder() -> &'static Path {
    static SAMPLE: OnceLock<(TempDir, PathBuf)> = OnceLock::new();
    let (_, folder) = SAMPLE.get_or_init(|| {
        let dir = tempfile::tempdir().unwrap();
        let host = host(dir.path());
        host.call(MakeSample {}).unwrap();
        let folder = dir.path().join("sample");
        (dir, folder)
    });
    folder
}

/// A host with the sample open.
pub fn sample() -> Desk {
    let desk = empty();
    copy_sample(desk.dir.path());
    let which = Which::Sample;
    desk.host.call(OpenOffice { which }).unwrap();
    desk
}

/// Puts a copy of the sample among the folders of `base`.
pub fn copy_sample(base: &Path) {
    copy_folder(sample_folder(), &base.join("sample"));
}

/// Of everybody in these tests.
pub const PASSWORD: &str = "three long words";

/// Who leads a real office.
pub fn keo() -> Json {
    serde_json::json!({ "name": "Keo", "password": PASSWORD })
}

impl Desk {
    /// Somebody comes in by the door that the status shows.
    pub fn try_sign_in(&self, name: &str, password: &str) -> Result<Json, WireError> {
        let status = self.ask("office-status", serde_json::json!({}));
        let people = status["sign_in"]["people"].as_array().unwrap().clone();
        let person = people.iter().find(|one| one["name"] == name).unwrap();
        let request = serde_json::json!({ "person": person["id"], "password": password });
        self.try_ask("sign-in", request)
    }

    pub fn sign_in(&self, name: &str, password: &str) -> Json {
        self.try_sign_in(name, password).unwrap()
    }

    /// A command by name, as JSON.
    pub fn ask(&self, name: &str, request: Json) -> Json {
        self.try_ask(name, request)
            .unwrap_or_else(|error| panic!("{name}: {error:?}"))
    }

    pub fn try_ask(&self, name: &str, request: Json) -> Result<Json, WireError> {
        self.host.call_json(name, request)
    }

    /// The code of the error that a command ends with.
    pub fn refused(&self, name: &str, request: Json) -> String {
        self.try_ask(name, request).unwrap_err().code
    }

    pub fn trainee(&self, code: &str) -> TraineePage {
        let code = code.to_owned();
        self.host.call(OpenTrainee { code }).unwrap()
    }

    /// Types into a field of a trainee.
    pub fn type_in(&self, code: &str, field: &str, text: &str) -> Json {
        let id = self.trainee(code).trainee.id;
        self.ask(
            "set-field",
            serde_json::json!({ "noun": "trainee", "id": id, "field": field, "text": text }),
        )
    }
}

fn copy_folder(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let target = to.join(entry.file_name());
        if entry.file_type().unwrap().is_dir() {
            copy_folder(&entry.path(), &target);
        } else {
            fs::copy(entry.path(), target).unwrap();
        }
    }
}
