//! The door of a real office: who comes in, who may do what there, what is kept, and how it comes back.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use contract::COMMANDS;
use contract::role::{holders, permissions};
use domain::account::Role;
use serde_json::{Value as Json, json};

use super::world::{Desk, PASSWORD, empty, host, keo};

/// A real office led by Keo, its recovery code typed back; and the code.
fn office() -> (Desk, String) {
    let desk = empty();
    let made = json!({ "name": "Vientiane", "practice": false, "person": keo() });
    let status = desk.ask("make-office", made);
    assert_eq!(status["office"]["recovery_proven"], json!(false));
    let code = printed_code(&desk);
    let status = desk.ask("confirm-recovery", json!({ "code": code }));
    assert_eq!(status["office"]["recovery_proven"], json!(true));
    (desk, code)
}

/// The code as somebody reads it from the sheet: by a reader of PDFs that is not ours.
fn printed_code(desk: &Desk) -> String {
    let sheet = desk.ask("recovery-sheet", json!({}));
    let file = sheet["file"].as_str().unwrap();
    let text = std::process::Command::new("pdftotext")
        .args(["-layout", file, "-"])
        .output()
        .unwrap();
    let text = String::from_utf8(text.stdout).unwrap();
    let mut groups = Vec::new();
    for line in text.lines() {
        let words: Vec<&str> = line.split_whitespace().collect();
        for window in words.windows(2) {
            let [number, group] = window else { continue };
            if number.parse() == Ok(groups.len() + 1) && group.chars().count() == 4 {
                groups.push((*group).to_owned());
            }
        }
    }
    assert_eq!(groups.len(), 8, "{text}");
    for lang in ["English:", "ລາວ:", "Tiếng Việt:", "日本語："] {
        assert!(text.contains(lang), "{lang} {text}");
    }
    groups.join(" ")
}

fn add(desk: &Desk, name: &str, roles: Json, more: Json) -> Json {
    let mut request = json!({ "name": name, "password": PASSWORD, "roles": roles });
    for (key, value) in more.as_object().unwrap() {
        request[key] = value.clone();
    }
    let all = desk.ask("add-account", request);
    let all = all.as_array().unwrap().clone();
    all.into_iter().find(|one| one["name"] == name).unwrap()
}

fn trainee(desk: &Desk, code: &str) -> Json {
    let values = json!({ "code": code, "family_name": "SAMPLE", "health_note": "asthma as a child",
        "criminal_detail": "none", "birth_date": "2001-02-03" });
    desk.ask("add-record", json!({ "noun": "trainee", "values": values }))
}

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

#[test]
fn somebody_comes_in_by_the_own_password_and_is_named_in_the_history() {
    let (desk, _) = office();
    desk.ask(
        "add-record",
        json!({ "noun": "trainee", "values": { "code": "A-1" } }),
    );
    desk.ask("close-office", json!({}));
    let status = desk.ask("open-office", json!({ "which": "real" }));
    assert_eq!(status["office"], Json::Null);
    assert_eq!(desk.refused("list-trainees", json!({})), "sign-in-needed");
    let wrong = desk.try_sign_in("Keo", "three long word");
    assert_eq!(wrong.unwrap_err().code, "vault-wrong-password");
    let status = desk.sign_in("Keo", PASSWORD);
    assert_eq!(status["office"]["account"]["roles"], json!(["director"]));
    let history = desk.ask("history", json!({ "limit": 9 }));
    let actors: BTreeSet<&str> = history
        .as_array()
        .unwrap()
        .iter()
        .map(|e| e["actor"].as_str().unwrap())
        .collect();
    assert_eq!(actors, BTreeSet::from(["Keo"]));
}

/// Half-typed work must survive the lock: it lies in the encrypted database, and nowhere else.
#[test]
fn a_lock_keeps_what_is_half_typed_and_closes_everything() {
    let (desk, _) = office();
    let person = trainee(&desk, "A-1");
    let draft = json!({ "noun": "trainee", "id": person["id"], "field": "hobbies", "text": "ຕີກະຕໍ້ ແລະ ຕຶກປ" });
    let status = desk.ask("lock-office", json!({ "drafts": [draft] }));
    assert_eq!(status["sign_in"]["locked"], json!(true));
    assert_eq!(
        desk.refused("open-trainee", json!({ "code": "A-1" })),
        "sign-in-needed"
    );
    let folder = desk.dir.path().join("office");
    assert!(
        !folder.join("office.db-wal").exists(),
        "the connections are closed"
    );
    for entry in fs::read_dir(&folder).unwrap() {
        let bytes = fs::read(entry.unwrap().path()).unwrap_or_default();
        let planted = "ຕຶກປ".as_bytes();
        assert!(!bytes.windows(planted.len()).any(|window| window == planted));
    }
    desk.sign_in("Keo", PASSWORD);
    assert_eq!(desk.ask("take-drafts", json!({})), json!([draft]));
    assert_eq!(desk.ask("take-drafts", json!({})), json!([]));
}

#[test]
fn the_printed_sheet_opens_the_office_once_every_password_is_forgotten() {
    let (desk, code) = office();
    let sheet = desk.dir.path().join("office/out/recovery-sheet.pdf");
    assert!(
        !sheet.exists(),
        "it is removed once its code was typed back"
    );
    desk.ask("lock-office", json!({}));
    let id = desk.ask("office-status", json!({}))["sign_in"]["people"][0]["id"].clone();
    let recover = |code: &str, password: &str| {
        desk.try_ask(
            "recover",
            json!({ "code": code, "person": id, "password": password }),
        )
    };
    let mut slip: Vec<char> = code.chars().collect();
    slip[0] = if slip[0] == 'A' { 'B' } else { 'A' };
    let slip: String = slip.into_iter().collect();
    assert_eq!(
        recover(&slip, "another long one").unwrap_err().code,
        "vault-code-mistyped"
    );
    assert_eq!(
        recover(&code, "short").unwrap_err().code,
        "vault-password-too-short"
    );
    recover(&code.to_lowercase(), "another long one").unwrap();
    desk.ask("lock-office", json!({}));
    assert!(desk.try_sign_in("Keo", PASSWORD).is_err());
    desk.sign_in("Keo", "another long one");
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

/// An office of an edition before there were keys: it is encrypted before work goes on, and its plain
/// files go.
#[test]
fn a_plain_office_of_before_is_encrypted_at_its_door() {
    let desk = empty();
    let folder = desk.dir.path().join("office");
    let mut store = store::Store::create(&folder, "main", None).unwrap();
    let stamp = store::Stamp {
        at: "2026-11-20T01:00:00Z".parse().unwrap(),
        actor: "practice".to_owned(),
    };
    let plant = store.transact(&stamp, "create-office", &json!({}), |tx| {
        use domain::record::Record;
        let mut office = domain::office::Office::blank(tx.new_id());
        office.name_latin = "PLANTED".to_owned();
        tx.put(&office)
    });
    plant.unwrap();
    drop(store);
    let status = desk.ask("open-office", json!({ "which": "real" }));
    assert_eq!(status["sign_in"]["plain"], json!(true));
    let short = json!({ "person": { "name": "Keo", "password": "short" } });
    assert_eq!(
        desk.refused("encrypt-office", short),
        "vault-password-too-short"
    );
    let status = desk.ask("encrypt-office", json!({ "person": keo() }));
    assert_eq!(status["office"]["name"], "PLANTED");
    assert_eq!(status["office"]["recovery_proven"], json!(false));
    desk.ask("lock-office", json!({}));
    for entry in fs::read_dir(&folder).unwrap() {
        let path = entry.unwrap().path();
        let bytes = fs::read(&path).unwrap_or_default();
        assert!(
            !bytes.windows(7).any(|window| window == b"PLANTED"),
            "{}",
            path.display()
        );
    }
    desk.sign_in("Keo", PASSWORD);
    // The power may go between the header and the database: the next sign-in ends what was begun.
    let _ = host(desk.dir.path());
}
