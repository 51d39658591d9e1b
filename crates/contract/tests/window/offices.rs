//! Making, opening and closing offices; what a window remembers; dialogs.

use std::path::{Path, PathBuf};

use contract::Dialogs;
use serde_json::{Value as Json, json};

use super::world::{Desk, PASSWORD, empty, host, keo, sample};

#[test]
fn a_window_starts_with_nothing_and_makes_a_real_and_a_practice_office() {
    let desk = empty();
    let status = desk.ask("office-status", json!({}));
    assert_eq!(status["office"], Json::Null);
    assert_eq!(status["made"]["real"], json!(false));
    assert_eq!(desk.refused("list-trainees", json!({})), "no-office-open");
    let status = desk.ask(
        "make-office",
        json!({ "name": "Vientiane", "practice": false, "person": keo() }),
    );
    assert_eq!(status["office"]["name"], "Vientiane");
    assert_eq!(status["office"]["practice"], json!(false));
    assert_eq!(status["office"]["undo"], "Office made");
    let status = desk.ask("make-office", json!({ "name": "Trial", "practice": true }));
    assert_eq!(status["office"]["practice"], json!(true));
    assert_eq!(
        status["made"],
        json!({ "real": true, "practice": true, "sample": false })
    );
    // A real office asks who comes in.
    let status = desk.ask("open-office", json!({ "which": "real" }));
    assert_eq!(status["office"], Json::Null);
    assert_eq!(status["sign_in"]["people"][0]["name"], "Keo");
    let status = desk.sign_in("Keo", PASSWORD);
    assert_eq!(status["office"]["name"], "Vientiane");
    let status = desk.ask("close-office", json!({}));
    assert_eq!(status["office"], Json::Null);
    assert_eq!(
        desk.refused("open-office", json!({ "which": "sample" })),
        "store-not-an-office"
    );
}

/// Two windows, or a window and the command line: the second one reads and is told.
#[test]
fn the_second_program_at_an_office_reads_and_is_told_who_writes() {
    let desk = sample();
    let second = Desk {
        host: host(desk.dir.path()),
        dir: tempfile::tempdir().unwrap(),
    };
    let status = second.ask("open-office", json!({ "which": "sample" }));
    let holder = status["office"]["read_only"].as_str().unwrap();
    assert!(holder.contains(&std::process::id().to_string()), "{holder}");
    let page = second.trainee("LA-0001");
    let typed = json!({ "noun": "trainee", "id": page.trainee.id, "field": "phone", "text": "1" });
    assert_eq!(second.refused("set-field", typed), "store-read-only");
    // What the first one writes, the second one sees.
    desk.type_in("LA-0001", "hobbies", "釣り");
    let seen = serde_json::to_value(second.trainee("LA-0001")).unwrap();
    assert_eq!(seen["trainee"]["values"]["hobbies"]["value"], "釣り");
}

/// Whether a window was closed, killed, or its machine lost its power: the next one comes back.
#[test]
fn a_window_comes_back_to_the_office_that_was_open_unless_a_person_closed_it() {
    let desk = empty();
    let base = desk.dir.path();
    let resumed = |host: &contract::Host| host.call_json("resume-office", json!({}));
    assert_eq!(resumed(&desk.host).unwrap()["office"], Json::Null);
    for (name, practice) in [("Vientiane", false), ("Trial", true)] {
        let office = json!({ "name": name, "practice": practice, "person": keo() });
        let first = host(base);
        first.call_json("make-office", office).unwrap();
        drop(first);
        let second = host(base);
        // The shell and its page both ask.
        for _ in 0..2 {
            let status = resumed(&second).unwrap();
            if practice {
                assert_eq!(status["office"]["name"], name);
            } else {
                assert_eq!(status["sign_in"]["which"], "real");
                assert_eq!(status["office"], Json::Null, "nobody has signed in");
            }
        }
    }
    let third = host(base);
    resumed(&third).unwrap();
    third.call_json("close-office", json!({})).unwrap();
    assert_eq!(resumed(&host(base)).unwrap()["office"], Json::Null);
}

#[test]
fn an_office_that_is_gone_is_told_and_the_window_begins_at_the_start() {
    let Desk { host: first, dir } = sample();
    drop(first);
    let base = dir.path();
    std::fs::rename(base.join("sample"), base.join("elsewhere")).unwrap();
    let next = host(base);
    let error = next.call_json("resume-office", json!({})).unwrap_err();
    assert_eq!(error.code, "store-not-an-office");
    let status = next.call_json("office-status", json!({})).unwrap();
    assert_eq!(status["office"], Json::Null);
    // A file that somebody else wrote there is as good as none.
    std::fs::write(base.join("office.last"), "/etc/passwd").unwrap();
    let status = next.call_json("resume-office", json!({})).unwrap();
    assert_eq!(status["office"], Json::Null);
}

#[test]
fn what_a_window_keeps_comes_back_and_paths_are_not_its_business() {
    let desk = sample();
    let kept = json!({ "columns": ["code", "name_latin"], "width": 320 });
    desk.ask("keep", json!({ "key": "trainees", "value": kept }));
    desk.ask("keep", json!({ "key": "tab", "value": "career" }));
    desk.ask("keep", json!({ "key": "tab", "value": null }));
    let again = Desk {
        host: host(desk.dir.path()),
        dir: tempfile::tempdir().unwrap(),
    };
    again.ask("open-office", json!({ "which": "sample" }));
    assert_eq!(again.ask("kept", json!({ "key": "trainees" })), kept);
    assert_eq!(again.ask("kept", json!({ "key": "tab" })), Json::Null);
    let path = json!({ "key": "output.folder", "value": "/etc" });
    assert_eq!(desk.refused("keep", path), "not-for-the-window");
    let large = json!({ "key": "x", "value": "a".repeat(2 << 20) });
    assert_eq!(desk.refused("keep", large), "kept-too-large");
}

/// A person who always chooses the same.
struct Chooser {
    path: PathBuf,
}

impl Dialogs for Chooser {
    fn workbook(&self) -> Option<PathBuf> {
        Some(self.path.clone())
    }
    fn photo(&self) -> Option<PathBuf> {
        None
    }
    fn backup(&self) -> Option<PathBuf> {
        None
    }
    fn folder(&self) -> Option<PathBuf> {
        Some(self.path.clone())
    }
    fn save(&self, _: &str) -> Option<PathBuf> {
        None
    }
}

#[test]
fn files_are_chosen_on_this_side_and_only_their_names_travel() {
    let mut desk = sample();
    assert_eq!(desk.refused("choose-workbook", json!({})), "no-dialogs");
    let path = desk.dir.path().join("papers");
    desk.host = desk
        .host
        .with_dialogs(Box::new(Chooser { path: path.clone() }));
    let chosen = desk.ask("choose-workbook", json!({}));
    assert_eq!(chosen["name"], "papers");
    assert!(!chosen["file"].as_str().unwrap().contains('/'));
    assert_eq!(desk.ask("save-template", json!({})), Json::Null);
    let status = desk.ask("choose-output", json!({}));
    assert_eq!(
        Path::new(status["office"]["output"].as_str().unwrap()),
        path
    );
    std::fs::create_dir_all(&path).unwrap();
    let saved = desk.ask("save-template", json!({ "to": "output" }));
    let saved = std::fs::read(saved["path"].as_str().unwrap()).unwrap();
    assert!(saved.starts_with(b"PK"), "a workbook was written");
    let one = json!({ "target": { "trainee": "LA-0002" }, "forms": ["profile"], "to": "ask" });
    let printed = desk.ask("print", one);
    let folder = Path::new(printed["folder"].as_str().unwrap());
    assert!(folder.starts_with(&path) && folder.is_dir(), "{folder:?}");
}

#[test]
fn sentences_come_in_the_language_of_the_screen() {
    let desk = sample();
    desk.type_in("LA-0001", "birth_date", "01/02/2001");
    let undo = |desk: &Desk| {
        let status = desk.ask("office-status", json!({}));
        status["office"]["undo"].as_str().unwrap().to_owned()
    };
    assert_eq!(undo(&desk), "Date of birth changed");
    desk.ask("language", json!({ "lang": "ja" }));
    assert_eq!(undo(&desk), "生年月日の変更");
    assert_eq!(
        desk.refused("language", json!({ "lang": "th" })),
        "unknown-language"
    );
}
