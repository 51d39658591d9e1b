//! A real office from its first minute: made by a person, its recovery sheet printed and typed back,
//! locked with a half-typed word, opened by somebody who may see less, and one person brought back.

use std::path::Path;
use std::process::Command;

use rulebook::Lang;
use serde_json::{Value, json};

use crate::PROGRAM;
use crate::driver::{Driver, Session, wait_for};
use crate::page::{CONTROL, ENTER, SOON};
use crate::story::{LONG, folder};
use crate::words::{beginning, en};

const PASSWORD: &str = "three long words";
const HALF: &str = "ຫຼິ້ນແຄນ ແລະ ລອຍນ້ຳ";

#[test]
fn a_real_office_is_made_locked_recovered_and_brought_back() {
    let driver = Driver::start(PROGRAM);
    let base = folder("door");
    let window = driver.open(&base, &base);
    makes_a_real_office(&window);
    let code = prints_and_types_back_the_sheet(&window, &base);
    lets_a_teacher_in(&window);
    backs_up(&window);
    locks_with_a_half_typed_word(&window);
    sees_less_as_a_teacher(&window);
    forgets_the_password(&window, &code);
    brings_one_person_back(&window, &code);
    erases_the_person(&window);
    window.kill();
    // Killed while it was open: the door is shut at the next start, and nothing is lost.
    let window = driver.open(&base, &base);
    comes_in(&window, "Keo", "four long new words");
    wait_for("the office", LONG, || {
        window.look("button", &en("room-office"))
    });
    let verified = window.call("verify", &json!({}));
    assert_eq!(verified["ok"], true, "{verified}");
    window.all_screens_are_good();
}

fn makes_a_real_office(window: &Session) {
    window
        .find("textbox", &en("start-name"))
        .type_text("Vientiane");
    window.press("radio", &en("start-real"));
    window
        .find("textbox", &en("people-first-name"))
        .type_text("Keo");
    types_a_new_password(window, PASSWORD);
    window.screen("first-person-en");
    window.speak("lo");
    window.screen("first-person-lo");
    window.speak("en");
    window.press("button", &en("start-make-now"));
    window.read_within(&en("recovery-text"), LONG);
}

/// Boxes of passwords have no role: they are found by their label.
fn types_a_new_password(window: &Session, password: &str) {
    for label in ["people-password-new", "people-password-again"] {
        types_secret(window, &en(label), password);
    }
}

fn types_secret(window: &Session, label: &str, secret: &str) {
    let found = wait_for(label, SOON, || {
        let script = "const label = [...document.querySelectorAll('label')].find((one) => one.innerText.trim() === arguments[0]); \
            const box = label && document.getElementById(label.htmlFor); box?.focus(); box?.select?.(); return Boolean(box)";
        window
            .script(script, &[json!(label)])
            .as_bool()
            .filter(|found| *found)
    });
    assert!(found);
    window.type_text(secret);
}

fn prints_and_types_back_the_sheet(window: &Session, base: &Path) -> String {
    window.press("button", &en("recovery-make"));
    window.read(&beginning(Lang::En, "recovery-made", "file"));
    window.screen("recovery-en");
    let sheet = base.join("office/out/recovery-sheet.pdf");
    let text = Command::new("pdftotext")
        .arg("-layout")
        .arg(&sheet)
        .arg("-")
        .output();
    let text = String::from_utf8_lossy(&text.expect("poppler").stdout).into_owned();
    let words: Vec<&str> = text.split_whitespace().collect();
    let mut groups: Vec<&str> = Vec::new();
    for pair in words.windows(2) {
        if pair[0].parse() == Ok(groups.len() + 1) && pair[1].chars().count() == 4 {
            groups.push(pair[1]);
        }
    }
    let code = groups.join(" ");
    let slip = format!(
        "{}{}",
        if code.starts_with('A') { 'B' } else { 'A' },
        &code[1..]
    );
    window.find("textbox", &en("sign-in-code")).fill(&slip);
    window.press("button", &en("recovery-confirm"));
    window.read(&en("error-vault-code-mistyped"));
    window
        .find("textbox", &en("sign-in-code"))
        .fill(&code.to_lowercase());
    window.press("button", &en("recovery-confirm"));
    window.read_within(&en("trainees-empty"), LONG);
    assert!(
        !sheet.exists(),
        "the file goes once the paper is known to be right"
    );
    code
}

fn record(window: &Session, noun: &str, values: &Value) -> Value {
    window.call("add-record", &json!({ "noun": noun, "values": values }))
}

fn lets_a_teacher_in(window: &Session) {
    let person = json!({ "code": "A-1", "family_name": "VONGSA", "given_name": "KHAMLA", "health_note": "asthma" });
    let person = record(window, "trainee", &person)["id"].clone();
    let passport = json!({ "noun": "passport", "owner": { "field": "trainee", "id": person }, "values": { "number": "PA1234567" } });
    window.call("add-record", &passport);
    let teacher = record(
        window,
        "teacher",
        &json!({ "code": "T-1", "name_latin": "NOY" }),
    )["id"]
        .clone();
    record(window, "course", &json!({ "code": "C-1" }));
    let class = json!({ "code": "K-1", "course": "C-1", "teacher": "T-1", "from": "2026-11-02" });
    let class = record(window, "class", &class)["id"].clone();
    window.call(
        "enrol",
        &json!({ "class": class, "trainees": [person], "from": "2026-11-02" }),
    );
    window.press("button", &en("room-office"));
    window.press("tab", &en("office-people"));
    let noy =
        json!({ "name": "Noy", "password": PASSWORD, "roles": ["teacher"], "teaches_as": teacher });
    window.call("add-account", &noy);
    window.read("Noy");
    window.settle();
    window.screen("people-en");
    window.speak("lo");
    window.screen("people-lo");
    window.speak("en");
}

fn backs_up(window: &Session) {
    window.press("tab", &en("office-backups"));
    // The window may have made the first one by itself already.
    window.read(&en("backup-text"));
    window.press("button", &en("backup-now"));
    window.read_within(&en("backup-whole"), LONG);
    window.screen("backups-en");
    window.speak("lo");
    window.screen("backups-lo");
    window.speak("en");
}

fn opens_the_person(window: &Session) {
    window.press("button", &en("room-trainees"));
    wait_for("the person in the list", SOON, || {
        let first = window.script(
            "return document.querySelector('#row-0')?.innerText ?? ''",
            &[],
        );
        first.as_str().filter(|text| text.contains("A-1")).map(drop)
    });
    let search = window.find("textbox", &en("trainees-search"));
    search.type_text(&format!("A-1{ENTER}"));
    window.read(&en("file-protected-open"));
}

fn comes_in(window: &Session, name: &str, password: &str) {
    window.press("radio", name);
    types_secret(window, &en("sign-in-password"), password);
    window.press("button", &en("sign-in-now"));
}

fn locks_with_a_half_typed_word(window: &Session) {
    opens_the_person(window);
    window.screen("protected-closed-en");
    window
        .find("textbox", &en("fact-trainee-hobbies"))
        .fill(HALF);
    window.keys(&[CONTROL, 'l']);
    window.read(&en("sign-in-locked-text"));
    assert!(
        !window.text().contains("VONGSA"),
        "nothing of a person is left on the screen"
    );
    window.screen("locked-en");
    window.speak("lo");
    window.screen("locked-lo");
    window.speak("en");
    comes_in(window, "Keo", "not the password");
    window.read(&en("error-vault-wrong-password"));
    comes_in(window, "Keo", PASSWORD);
    wait_for("the half-typed word in its box", SOON, || {
        let script = "return [...document.querySelectorAll('textarea')].some((box) => box.value === arguments[0])";
        window
            .script(script, &[json!(HALF)])
            .as_bool()
            .filter(|there| *there)
    });
    window.press("button", &en("file-protected-open"));
    wait_for("the health note", SOON, || {
        let script = "return [...document.querySelectorAll('textarea')].some((box) => box.value === 'asthma')";
        window.script(script, &[]).as_bool().filter(|there| *there)
    });
    window.screen("protected-open-en");
}

fn sees_less_as_a_teacher(window: &Session) {
    window.keys(&[CONTROL, 'l']);
    window.read(&en("sign-in-locked-text"));
    comes_in(window, "Noy", PASSWORD);
    wait_for("the rooms of a teacher", SOON, || {
        window.look("button", &en("room-classes"))
    });
    for hidden in ["room-trainees", "room-orders", "room-import", "room-due"] {
        assert!(window.look("button", &en(hidden)).is_none(), "{hidden}");
    }
    window.press("button", &en("room-classes"));
    window.press("button", "K-1");
    window.press("tab", &en("class-tab-people"));
    window.settle();
    window.screen("teacher-en");
    let file = window.call("open-trainee", &json!({ "code": "A-1" }));
    assert_eq!(
        file["lists"]["passport"][0]["values"]["number"]["kind"],
        "empty"
    );
    assert!(!file.to_string().contains("PA1234567"), "no passport");
    assert!(!file.to_string().contains("asthma"), "no health");
}

fn forgets_the_password(window: &Session, code: &str) {
    window.keys(&[CONTROL, 'l']);
    window.read(&en("sign-in-locked-text"));
    window.press("button", &en("sign-in-forgotten"));
    let door = window.call("office-status", &json!({}))["sign_in"]["people"].clone();
    let keo = door
        .as_array()
        .into_iter()
        .flatten()
        .find(|one| one["name"] == "Keo");
    let keo = keo.map(|one| one["id"].clone()).unwrap_or_default();
    window.pick(&en("sign-in-who"), keo.as_str().unwrap_or_default());
    window.find("textbox", &en("sign-in-code")).fill(code);
    types_a_new_password(window, "four long new words");
    window.screen("forgotten-en");
    window.press("button", &en("sign-in-forgotten-now"));
    wait_for("the office", LONG, || {
        window.look("button", &en("room-office"))
    });
}

fn brings_one_person_back(window: &Session, code: &str) {
    let id = window.call("open-trainee", &json!({ "code": "A-1" }))["trainee"]["id"].clone();
    let wrong = json!({ "noun": "trainee", "id": id, "field": "family_name", "text": "WRONG" });
    window.call("set-field", &wrong);
    window.press("button", &en("room-office"));
    window.press("tab", &en("office-backups"));
    window.press("button", &en("backup-use"));
    window.find("textbox", &en("sign-in-code")).fill(code);
    window.find("textbox", &en("backup-who")).fill("A-1");
    window.press("button", &en("backup-bring"));
    window.read_within("A-1 was put back", LONG);
    let file = window.call("open-trainee", &json!({ "code": "A-1" }));
    assert_eq!(file["trainee"]["values"]["family_name"]["value"], "VONGSA");
    let undone = window.call("undo", &json!({}));
    assert_eq!(undone["op"], "restore-trainee");
}

fn erases_the_person(window: &Session) {
    opens_the_person(window);
    window.press("tab", &en("tab-log"));
    window.press("button", &en("erase-begin"));
    window.read(&en("erase-held-elsewhere"));
    let label = en("erase-code").replace("{$code}", "A-1");
    let typed = window.find("textbox", &label);
    typed.fill("A-2");
    window.screen("erase-en");
    window.speak("lo");
    window.screen("erase-lo");
    window.speak("en");
    window.find("textbox", &label).fill("A-1");
    window.press("checkbox", &en("erase-backups"));
    window.press("button", &en("erase-do"));
    window.read_within("A-1 was erased", LONG);
    assert!(
        !window.text().contains("VONGSA"),
        "nobody of that name in the list"
    );
    window.press("button", &en("room-office"));
    window.press("tab", &en("office-backups"));
    window.read(&en("erased-held-none"));
    window.screen("erased-en");
}
