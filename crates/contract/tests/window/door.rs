//! The door of a real office: who comes in, and what is kept while it is locked.

use std::collections::BTreeSet;
use std::fs;

use serde_json::{Value as Json, json};

use super::world::{Desk, PASSWORD, empty, host, keo};

/// A real office led by Keo, its recovery code typed back; and the code.
pub fn office() -> (Desk, String) {
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

pub fn add(desk: &Desk, name: &str, roles: Json, more: Json) -> Json {
    let mut request = json!({ "name": name, "password": PASSWORD, "roles": roles });
    for (key, value) in more.as_object().unwrap() {
        request[key] = value.clone();
    }
    let all = desk.ask("add-account", request);
    let all = all.as_array().unwrap().clone();
    all.into_iter().find(|one| one["name"] == name).unwrap()
}

pub fn trainee(desk: &Desk, code: &str) -> Json {
    let values = json!({ "code": code, "family_name": "SAMPLE", "health_note": "asthma as a child",
        "criminal_detail": "none", "birth_date": "2001-02-03" });
    desk.ask("add-record", json!({ "noun": "trainee", "values": values }))
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
