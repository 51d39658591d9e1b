//! Backups of a real office: read back when they are made, opened by the recovery sheet alone.

use std::fs;
use std::path::Path;

use serde_json::{Value as Json, json};

use super::door::{office, trainee};
use super::world::{Desk, PASSWORD, empty, keo};

#[test]
fn a_backup_is_read_back_and_brings_back_one_person_or_the_whole_office() {
    let (desk, code) = office();
    trainee(&desk, "A-1");
    let backups = desk.ask("make-backup", json!({}));
    let name = backups["backups"][0]["name"].as_str().unwrap().to_owned();
    assert_eq!(backups["backups"][0]["trainees"], 1);
    assert_eq!(
        (&backups["changed"], &backups["chosen"]),
        (&json!(false), &json!(false))
    );
    assert_eq!(
        desk.ask("make-backup", json!({ "when": "changed" }))["backups"]
            .as_array()
            .unwrap()
            .len(),
        1
    );
    let place = desk.dir.path().join("office/backups");
    assert_eq!(leaked(&place), [""; 0]);
    // One person, and one undo.
    desk.type_in("A-1", "family_name", "WRONG");
    let wrong = json!({ "name": name, "code": "0000", "trainee": "A-1" });
    assert_eq!(
        desk.refused("restore-trainee", wrong),
        "vault-code-mistyped"
    );
    let back = json!({ "name": name, "code": code, "trainee": "A-1" });
    assert_eq!(desk.ask("restore-trainee", back)["changed"], 1);
    let family = |desk: &Desk| {
        desk.ask("open-trainee", json!({ "code": "A-1" }))["trainee"]["values"]["family_name"]["value"].clone()
    };
    assert_eq!(family(&desk), "SAMPLE");
    assert_eq!(desk.ask("undo", json!({}))["op"], "restore-trainee");
    assert_eq!(family(&desk), "WRONG");
    // A drill.
    let checks = desk.ask("try-backup", json!({ "name": name, "code": code }));
    assert!(
        checks
            .as_array()
            .unwrap()
            .iter()
            .all(|check| check["ok"] == json!(true)),
        "{checks}"
    );
    assert!(desk.ask("list-backups", json!({}))["last_drill"].is_string());
    // The whole office: what was there is put aside.
    let file = desk.host.lend(&place.join(format!("{name}.backup")));
    let restore = json!({ "file": file, "code": code, "person": keo() });
    let restored = desk.ask("restore-office", restore.clone());
    assert_eq!(family(&desk), "SAMPLE");
    let aside = restored["aside"].as_str().unwrap().to_owned();
    assert!(Path::new(&aside).join("office.db").exists());
    desk.ask("lock-office", json!({}));
    desk.sign_in("Keo", PASSWORD);
    assert_eq!(
        desk.ask("office-status", json!({}))["office"]["recovery_proven"],
        json!(true),
        "the sheet stays good"
    );
    desk.ask("close-office", json!({}));
    // On another computer, from the stick alone; and a damaged one is told.
    let other = empty();
    let stick = other.dir.path().join("stick");
    fs::create_dir(&stick).unwrap();
    let aside_place = Path::new(&aside).join("backups");
    for ending in ["backup", "json"] {
        let file = format!("{name}.{ending}");
        fs::copy(aside_place.join(&file), stick.join(&file)).unwrap();
    }
    let database = stick.join(format!("{name}.backup"));
    let file = other.host.lend(&database);
    let restore = json!({ "file": file, "code": code, "person": { "name": "Somebody new", "password": PASSWORD } });
    let good = fs::read(&database).unwrap();
    let mut bad = good.clone();
    bad[good.len() / 2] ^= 4;
    fs::write(&database, &bad).unwrap();
    assert_eq!(
        other.refused("restore-office", restore.clone()),
        "backup-damaged"
    );
    assert!(!other.dir.path().join("office").exists());
    fs::write(&database, &good).unwrap();
    let restored = other.ask("restore-office", restore);
    assert_eq!(restored["aside"], Json::Null);
    assert_eq!(family(&other), "SAMPLE");
    let all = other.ask("list-accounts", json!({}));
    let keo = all
        .as_array()
        .unwrap()
        .iter()
        .find(|one| one["name"] == "Keo")
        .unwrap();
    assert_eq!(
        keo["can_sign_in"],
        json!(false),
        "the others need new passwords"
    );
}

/// Files of a place in which somebody's name can be read.
fn leaked(place: &Path) -> Vec<String> {
    let mut found = Vec::new();
    for entry in fs::read_dir(place).unwrap() {
        let path = entry.unwrap().path();
        let bytes = fs::read(&path).unwrap();
        for word in ["asthma", "SAMPLE"] {
            if bytes
                .windows(word.len())
                .any(|window| window == word.as_bytes())
            {
                found.push(format!("{} {word}", path.display()));
            }
        }
    }
    found
}

/// The window makes a backup by itself at the moment somebody asks for one: both are answered, and
/// what lies at the place is whole.
#[test]
fn two_backups_at_once_do_not_spoil_each_other() {
    let (desk, code) = office();
    trainee(&desk, "A-1");
    std::thread::scope(|scope| {
        let ask = || desk.try_ask("make-backup", json!({}));
        let both = [scope.spawn(ask), scope.spawn(ask)];
        for one in both {
            let done = one.join().unwrap();
            assert!(done.is_ok(), "{done:?}");
        }
    });
    let backups = desk.ask("list-backups", json!({}));
    let name = backups["backups"][0]["name"].as_str().unwrap();
    let checks = desk.ask("try-backup", json!({ "name": name, "code": code }));
    let checks = checks.as_array().unwrap();
    assert!(checks.iter().all(|check| check["ok"] == json!(true)));
}
