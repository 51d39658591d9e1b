//! A person who is erased stays erased, and it is told which backups still hold them.

use serde_json::{Value as Json, json};

use super::door::{add, office, trainee};
use super::world::{Desk, PASSWORD, keo};

fn erase(desk: &Desk, id: &Json, code: &str, backups: bool) -> Json {
    desk.ask(
        "erase-person",
        json!({ "id": id, "code": code, "why": "asked", "backups": backups }),
    )
}

fn codes(desk: &Desk) -> Vec<String> {
    let lines = desk.ask("list-trainees", json!({ "offset": 0, "limit": 9 }));
    let lines = lines["trainees"].as_array().unwrap().clone();
    lines
        .iter()
        .map(|one| one["code"].as_str().unwrap().to_owned())
        .collect()
}

#[test]
fn an_erased_person_does_not_come_back_from_an_older_backup() {
    let (desk, code) = office();
    let gone = trainee(&desk, "A-1")["id"].clone();
    trainee(&desk, "A-2");
    let backups = desk.ask("make-backup", json!({}));
    let old = backups["backups"][0]["name"].as_str().unwrap().to_owned();
    assert_eq!(desk.ask("look-at-erasure", json!({}))["backups"], 1);
    let wrong = json!({ "id": gone, "code": "A-2", "why": "asked" });
    assert_eq!(desk.refused("erase-person", wrong), "field-other-code");
    assert_eq!(codes(&desk), ["A-1", "A-2"]);
    let done = erase(&desk, &gone, "A-1", false);
    assert_eq!((&done["rows"], &done["backups"]), (&json!(1), &json!(0)));
    assert_eq!(
        done["holding"]["backups"], 1,
        "the backup made before still holds the person"
    );
    assert!(
        done["holding"]["until"].as_str().unwrap() > "2026-11-22",
        "{done}"
    );
    assert_eq!(codes(&desk), ["A-2"]);
    let verified = desk.ask("verify", json!({}));
    assert_eq!(
        verified["ok"],
        json!(true),
        "the backup's head still stands there: {verified}"
    );
    let one = json!({ "name": old, "code": code, "trainee": "A-1" });
    assert_eq!(desk.refused("restore-trainee", one), "erased");
    // The whole office, from the backup that holds the person; a later one knows of the erasure.
    desk.ask("make-backup", json!({}));
    let place = desk.dir.path().join("office/backups");
    let file = desk.host.lend(&place.join(format!("{old}.backup")));
    desk.ask(
        "restore-office",
        json!({ "file": file, "code": code, "person": keo() }),
    );
    assert_eq!(codes(&desk), ["A-2"]);
    let told = desk.ask("list-backups", json!({}));
    assert_eq!(told["erased"][0]["code"], "A-1");
    let holding = desk.ask("look-at-erasure", json!({}));
    assert_eq!(holding["aside"], 1, "the office that was put aside");
}

#[test]
fn older_backups_are_deleted_once_a_newer_one_is_proven() {
    let (desk, _) = office();
    let gone = trainee(&desk, "A-1")["id"].clone();
    desk.ask("make-backup", json!({}));
    desk.ask("make-backup", json!({}));
    let done = erase(&desk, &gone, "A-1", true);
    assert_eq!(
        (&done["backups"], &done["holding"]["backups"]),
        (&json!(2), &json!(0))
    );
    let told = desk.ask("list-backups", json!({}));
    assert_eq!(told["backups"].as_array().unwrap().len(), 1);
    assert_eq!(told["erased"][0]["holding"]["backups"], 0);
}

/// Erasing is the director's; an officer does everything else with a file.
#[test]
fn only_the_director_erases() {
    let (desk, _) = office();
    let person = trainee(&desk, "A-1")["id"].clone();
    add(&desk, "Noy", json!(["officer"]), json!({}));
    desk.ask("lock-office", json!({}));
    desk.sign_in("Noy", PASSWORD);
    let asked = json!({ "id": person, "code": "A-1", "why": "asked" });
    assert_eq!(desk.refused("erase-person", asked), "not-permitted");
    assert_eq!(desk.refused("look-at-erasure", json!({})), "not-permitted");
}
