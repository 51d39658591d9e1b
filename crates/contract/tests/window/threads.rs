//! Long work beside short: reading while an import runs, stopping it, headings
//! matched by hand, and what windows are told.

use std::collections::BTreeSet;
use std::ops::ControlFlow;
use std::sync::{Arc, Mutex, OnceLock, Weak};

use contract::{Cancel, Folders, Host, Import, ListTrainees, OpenOffice, Progress, Which};
use intake::{OutCell, OutSheet, write_workbook};
use rulebook::Lang;
use serde_json::json;

use super::world::{Desk, copy_sample, messages, sample};

type Doing = fn(&Host);

/// A host that does something else whenever it is told of progress.
fn host_that(doing: Doing) -> (tempfile::TempDir, Arc<Host>) {
    let dir = tempfile::tempdir().unwrap();
    copy_sample(dir.path());
    let place: Arc<OnceLock<Weak<Host>>> = Arc::default();
    let told = Arc::clone(&place);
    let watcher = Box::new(move |progress: Progress| {
        if progress.what == "importing"
            && let Some(host) = told.get().and_then(Weak::upgrade)
        {
            doing(&host);
        }
        ControlFlow::Continue(())
    });
    let now = || "2026-11-22T01:00:00Z".parse().unwrap();
    let today = || "2026-11-22".parse().unwrap();
    let host = Host::new(dir.path(), Lang::En, messages(), now, today, watcher)
        .with_folders(Folders::in_base(dir.path()));
    let host = Arc::new(host);
    place.set(Arc::downgrade(&host)).unwrap();
    let which = Which::Sample;
    host.call(OpenOffice { which }).unwrap();
    (dir, host)
}

/// A workbook with one sheet of trainees.
fn workbook(dir: &std::path::Path, rows: &[&[&str]]) -> std::path::PathBuf {
    let rows = rows
        .iter()
        .map(|row| row.iter().map(|text| OutCell::text(*text)).collect())
        .collect();
    let bytes = write_workbook(&[OutSheet {
        name: "trainees".to_owned(),
        rows,
        ..OutSheet::default()
    }])
    .unwrap();
    let path = dir.join("list.xlsx");
    std::fs::write(&path, bytes).unwrap();
    path
}

fn import(host: &Host, path: &std::path::Path) -> Import {
    Import {
        file: host.lend(path),
        dry_run: false,
        partial: false,
        columns: None,
    }
}

const KEO: &[&[&str]] = &[&["trainee.code", "trainee.given_name"], &["LA-0098", "KEO"]];

/// The writer is in the midst of its operation here: whoever reads does not wait for it.
#[test]
fn the_list_answers_while_an_import_runs_and_does_not_see_half_of_it() {
    static SEEN: Mutex<BTreeSet<usize>> = Mutex::new(BTreeSet::new());
    let (dir, host) = host_that(|host| {
        let listed = host.call(ListTrainees::default()).unwrap();
        SEEN.lock().unwrap().insert(listed.total);
    });
    let path = workbook(dir.path(), KEO);
    let done = host.call(import(&host, &path)).unwrap();
    assert!(done.applied);
    assert_eq!(*SEEN.lock().unwrap(), BTreeSet::from([60]));
    assert_eq!(host.call(ListTrainees::default()).unwrap().total, 61);
}

#[test]
fn an_import_that_is_stopped_has_changed_nothing() {
    let (dir, host) = host_that(|host| {
        host.call(Cancel {}).unwrap();
    });
    let path = workbook(dir.path(), KEO);
    let error = host.call(import(&host, &path)).unwrap_err();
    assert_eq!(error.code, "cancelled");
    assert_eq!(host.call(ListTrainees::default()).unwrap().total, 60);
}

#[test]
fn a_heading_of_their_own_is_matched_by_hand() {
    let desk = sample();
    let rows: &[&[&str]] = &[
        &["trainee.code", "Rufname", "Zimmer"],
        &["LA-0098", "KEO", "12"],
    ];
    let file = desk.host.lend(&workbook(desk.dir.path(), rows));
    let request =
        |columns| json!({ "file": file, "dry_run": true, "partial": false, "columns": columns });
    let seen = desk.ask("import", request(json!([])));
    let unknown = seen["unknown_columns"].as_array().unwrap();
    assert_eq!(unknown.len(), 2);
    assert_eq!(
        (&unknown[0]["heading"], &unknown[0]["cell"]),
        (&json!("Rufname"), &json!("B1"))
    );
    let choices = unknown[0]["choices"].as_array().unwrap();
    assert!(choices.contains(&json!("trainee.given_name")));
    assert!(
        !choices.contains(&json!("trainee.code")),
        "taken by its own heading"
    );
    let matched = json!([
        { "sheet": "trainees", "heading": "Rufname", "key": "trainee.given_name" },
        { "sheet": "trainees", "heading": "Zimmer", "key": null },
    ]);
    let mut request = request(matched);
    request["dry_run"] = json!(false);
    let done = desk.ask("import", request);
    assert_eq!(
        (&done["applied"], &done["problems"]),
        (&json!(true), &json!([]))
    );
    let keo = serde_json::to_value(desk.trainee("LA-0098")).unwrap();
    assert_eq!(keo["trainee"]["values"]["given_name"]["value"], "KEO");
}

#[test]
fn every_operation_tells_which_nouns_changed_and_reading_tells_nothing() {
    static TOLD: Mutex<Vec<Vec<&'static str>>> = Mutex::new(Vec::new());
    let mut desk: Desk = sample();
    desk.host = desk.host.on_changed(Box::new(|nouns| {
        TOLD.lock().unwrap().push(nouns.iter().copied().collect());
    }));
    desk.trainee("LA-0001");
    desk.type_in("LA-0001", "hobbies", "釣り");
    desk.type_in("LA-0001", "hobbies", "釣り");
    desk.ask("undo", json!({}));
    assert_eq!(*TOLD.lock().unwrap(), [["trainee"], ["trainee"]]);
}
