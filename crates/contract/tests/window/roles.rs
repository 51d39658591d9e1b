//! Who may do what in a real office, and what is not shown to whom.

use std::collections::BTreeSet;

use contract::COMMANDS;
use contract::role::{holders, permissions};
use domain::account::Role;
use serde_json::{Value as Json, json};

use super::door::{add, office, trainee};
use super::world::{Desk, PASSWORD};

/// Law: a command without its permission in the table is allowed to nobody, and the table has no row
/// that no command needs.
#[test]
fn every_command_has_its_row_and_every_row_its_command() {
    let asked: BTreeSet<&str> = COMMANDS.iter().map(|one| one.permission).collect();
    for permission in &asked {
        let roles = holders(permission);
        assert!(
            roles.is_none_or(|roles| roles.contains(&Role::Director)),
            "{permission}"
        );
    }
    let all = permissions(&Role::ALL);
    let unused: Vec<_> = all.iter().filter(|name| !asked.contains(*name)).collect();
    assert_eq!(unused, [&""; 0]);
    assert_eq!(holders("no.such"), Some(&[][..]));
    for auditor in permissions(&[Role::Auditor]) {
        let writes = COMMANDS.iter().filter(|one| one.permission == auditor);
        let writes = writes.filter(|one| one.access == contract::Access::Write);
        let names: Vec<_> = writes.map(|one| one.name).collect();
        assert!(
            names.is_empty() || names == ["set-password"] || names == ["open-protected"],
            "{names:?}"
        );
    }
}

/// Durability.md, roles: a teacher sees the own classes, no passport and no health; the screens hide
/// it and the command layer refuses it all the same.
#[test]
fn a_teacher_works_in_the_own_classes_and_nowhere_else() {
    let (desk, _) = office();
    let record = |noun: &str, values: Json| {
        desk.ask("add-record", json!({ "noun": noun, "values": values }))
    };
    let noy = record("teacher", json!({ "code": "T-1", "name_latin": "NOY" }));
    record("teacher", json!({ "code": "T-2", "name_latin": "LEK" }));
    record("course", json!({ "code": "C-1" }));
    for (code, teacher) in [("K-1", "T-1"), ("K-2", "T-2")] {
        let class = json!({ "code": code, "course": "C-1", "teacher": teacher, "from": "2026-11-02", "to": "2027-04-30" });
        let class = record("class", class);
        let person = trainee(&desk, &format!("A-{code}"));
        let passport = json!({ "noun": "passport", "owner": { "field": "trainee", "id": person["id"] }, "values": { "number": "PA1234567" } });
        desk.ask("add-record", passport);
        let enrol =
            json!({ "class": class["id"], "trainees": [person["id"]], "from": "2026-11-02" });
        desk.ask("enrol", enrol);
    }
    let account = add(
        &desk,
        "Noy",
        json!(["teacher"]),
        json!({ "teaches_as": noy["id"] }),
    );
    assert_eq!(account["can_sign_in"], json!(true));
    desk.ask("lock-office", json!({}));
    desk.sign_in("Noy", PASSWORD);
    for (name, request) in [
        ("list-trainees", json!({})),
        ("find", json!({ "text": "SAMPLE" })),
        ("history", json!({ "limit": 1 })),
        ("list-accounts", json!({})),
        ("choose-workbook", json!({})),
        ("open-order", json!({ "code": "O-1" })),
        (
            "mark-papers",
            json!({ "trainees": [], "key": "id_card", "step": "received", "on": "2026-11-20" }),
        ),
    ] {
        assert_eq!(desk.refused(name, request), "not-permitted", "{name}");
    }
    for (name, request) in [
        ("open-class", json!({ "code": "K-2" })),
        (
            "open-register",
            json!({ "class": "K-2", "from": "2026-11-02", "to": "2026-11-30" }),
        ),
        ("open-trainee", json!({ "code": "A-K-2" })),
        ("check", json!({ "trainee": "A-K-2" })),
        ("check", json!({ "class": "K-2" })),
        ("check", json!({ "order": "O-1" })),
        ("print", json!({ "target": { "order": "O-1" }, "jobs": 1 })),
        (
            "print",
            json!({ "target": { "trainee": "A-K-2" }, "jobs": 1 }),
        ),
        (
            "print",
            json!({ "target": { "centre": "Pakse" }, "jobs": 1 }),
        ),
        ("show-trainee", json!({ "code": "A-K-2" })),
        (
            "open-protected",
            json!({ "code": "A-K-1", "kind": "health" }),
        ),
    ] {
        assert_eq!(desk.refused(name, request), "not-permitted-here", "{name}");
    }
    let classes = desk.ask("list-classes", json!({}));
    assert_eq!(classes["classes"].as_array().unwrap().len(), 1);
    desk.ask("open-class", json!({ "code": "K-1" }));
    let file = desk.ask("open-trainee", json!({ "code": "A-K-1" }));
    assert_eq!(file["trainee"]["values"]["family_name"]["value"], "SAMPLE");
    assert_eq!(file["trainee"]["values"]["health_note"]["kind"], "empty");
    assert_eq!(
        file["lists"]["passport"][0]["values"]["number"]["kind"],
        "empty"
    );
    assert!(
        file["trainee"]["hidden"]
            .as_array()
            .unwrap()
            .contains(&json!("health_note"))
    );
    assert!(!file.to_string().contains("PA1234567"));
    // Progress of the own people is the teacher's to write; their file is not.
    let id = file["trainee"]["id"].clone();
    let mark = |of: &Json| json!({ "noun": "assessment", "owner": { "field": "trainee", "id": of }, "values": { "day": "2026-11-20" } });
    desk.ask("add-record", mark(&id));
    let typed = json!({ "noun": "trainee", "id": id, "field": "hobbies", "text": "x" });
    assert_eq!(desk.refused("set-field", typed), "not-permitted-here");
}

/// Health and criminal record: a permission of its own, opened one by one, and it is noted who did.
#[test]
fn what_is_protected_is_opened_by_permission_and_leaves_a_note() {
    let (desk, _) = office();
    trainee(&desk, "A-1");
    let health = |desk: &Desk| {
        desk.ask("open-trainee", json!({ "code": "A-1" }))["trainee"]["values"]["health_note"]["kind"].clone()
    };
    assert_eq!(health(&desk), "empty");
    desk.ask("open-protected", json!({ "code": "A-1", "kind": "health" }));
    desk.ask("open-protected", json!({ "code": "A-1", "kind": "health" }));
    assert_eq!(health(&desk), "text");
    let file = desk.ask("open-trainee", json!({ "code": "A-1" }));
    assert_eq!(
        file["trainee"]["values"]["criminal_detail"]["kind"], "empty",
        "the other kind stays closed"
    );
    let noted = desk.ask("history", json!({ "limit": 50 }));
    let noted = noted
        .as_array()
        .unwrap()
        .iter()
        .filter(|entry| entry["words"] == "Protected facts opened");
    assert_eq!(noted.count(), 1, "once a day");
    // Undo takes back the last change, not the note.
    assert_eq!(desk.ask("undo", json!({}))["op"], "add-record");
    desk.ask("redo", json!({}));
    // The log says that it changed, not to what.
    assert!(
        !desk
            .ask("history", json!({ "limit": 50 }))
            .to_string()
            .contains("asthma")
    );
    add(&desk, "Lek", json!(["officer"]), json!({}));
    desk.ask("lock-office", json!({}));
    desk.sign_in("Keo", PASSWORD);
    assert_eq!(health(&desk), "empty", "closed again with the office");
    desk.ask("lock-office", json!({}));
    desk.sign_in("Lek", PASSWORD);
    assert_eq!(
        desk.refused("open-protected", json!({ "code": "A-1", "kind": "health" })),
        "not-permitted-here"
    );
    let id = desk.ask("open-trainee", json!({ "code": "A-1" }))["trainee"]["id"].clone();
    let typed = json!({ "noun": "trainee", "id": id, "field": "health_note", "text": "x" });
    assert_eq!(
        desk.refused("set-field", typed),
        "not-permitted-here",
        "what is not seen is not overwritten"
    );
}

#[test]
fn an_office_never_loses_its_last_director_and_who_left_stays_out() {
    let (desk, _) = office();
    let me = desk.ask("list-accounts", json!({}))[0]["id"].clone();
    let clerk = json!({ "id": me, "roles": ["clerk"] });
    assert_eq!(
        desk.refused("set-account", clerk.clone()),
        "account-last-director"
    );
    assert_eq!(
        desk.refused("disable-account", json!({ "id": me })),
        "account-last-director"
    );
    assert_eq!(
        desk.refused("set-account", json!({ "id": me, "roles": [] })),
        "account-no-role"
    );
    let lek = add(&desk, "Lek", json!(["director"]), json!({}));
    assert_eq!(
        desk.refused(
            "add-account",
            json!({ "name": "Lek ", "password": PASSWORD, "roles": ["clerk"] })
        ),
        "vault-name-taken"
    );
    desk.ask("set-account", clerk);
    assert_eq!(
        desk.refused("list-accounts", json!({})),
        "not-permitted",
        "it holds at once"
    );
    desk.ask("lock-office", json!({}));
    desk.sign_in("Lek", PASSWORD);
    desk.ask("disable-account", json!({ "id": me }));
    desk.ask("change-keys", json!({}));
    desk.ask("lock-office", json!({}));
    let people = desk.ask("office-status", json!({}))["sign_in"]["people"].clone();
    assert_eq!(people.as_array().unwrap().len(), 1);
    desk.sign_in("Lek", PASSWORD);
    desk.ask(
        "set-password",
        json!({ "id": me, "new": "yet another one" }),
    );
    let wrong = json!({ "old": "not this one", "new": "something else long" });
    assert_eq!(desk.refused("set-password", wrong), "vault-wrong-password");
    desk.ask(
        "set-password",
        json!({ "old": PASSWORD, "new": "something else long" }),
    );
    desk.ask("lock-office", json!({}));
    desk.sign_in("Keo", "yet another one");
    assert_eq!(
        desk.ask("office-status", json!({}))["office"]["account"]["roles"],
        json!(["clerk"])
    );
    assert_eq!(lek["disabled"], json!(false));
}
