//! Taking somebody in, knowing where the papers lie, and one person who was entered twice: the
//! real window, by keyboard where a clerk would use it.

use rulebook::Lang;
use serde_json::{Value, json};

use crate::PROGRAM;
use crate::driver::{Driver, Session, wait_for};
use crate::page::{ENTER, SOON};
use crate::story::{LONG, folder, sample};
use crate::words::{en, say};

/// Somebody new, and an invented passport whose check digits are right.
const NEW: &str = "LA-0900";
const LINES: [&str; 2] = [
    "P<LAOPHOMMACHANH<<SOMSAK<<<<<<<<<<<<<<<<<<<<",
    "PA12345673LAO0504058M3501092<<<<<<<<<<<<<<08",
];
/// Somebody with an order, whose passport is in the office.
const HELD: &str = "LA-0038";
/// Two people of the sample with one passport number.
const TWINS: [&str; 2] = ["LA-0015", "LA-0031"];

#[test]
fn somebody_is_taken_in_papers_go_out_and_two_files_become_one() {
    let driver = Driver::start(PROGRAM);
    let base = folder("file");
    let window = sample(&driver, &base, &base);
    takes_somebody_in(&window);
    hands_a_passport_out(&window);
    sees_the_calendar_move(&window);
    merges_two_files(&window);
    looks_at_every_room(&window);
    window.all_screens_are_good();
}

fn trainee(window: &Session, code: &str) -> Value {
    window.call("open-trainee", &json!({ "code": code }))
}

/// A code, Enter, the two lines, one button: the minimum is there.
fn takes_somebody_in(window: &Session) {
    window.press("button", &en("trainees-new"));
    window
        .find("textbox", &en("fact-trainee-code"))
        .type_text(&format!("{NEW}{ENTER}"));
    window.read(&en("desk-text"));
    // A wrong digit first: the desk says which check fails and takes nothing over.
    let wrong = LINES[1].replace("0504058", "0504068");
    let line = |number: &str| say(Lang::En, "desk-line", &[("line", number)]);
    window.find("textbox", &line("1")).fill(LINES[0]);
    window.find("textbox", &line("2")).fill(&wrong);
    window.read(&en("mrz-check-birth"));
    window.screen("name-desk-wrong-en");
    window.find("textbox", &line("2")).fill(LINES[1]);
    window.read(&en("desk-valid"));
    window.screen("name-desk-en");
    window.press(
        "button",
        &say(Lang::En, "desk-take-over", &[("count", "8")]),
    );
    wait_for("the passport in the file", SOON, || {
        let file = trainee(window, NEW);
        let values = &file["trainee"]["values"];
        let number = &file["lists"]["passport"][0]["values"]["number"]["value"];
        (values["family_name"]["value"] == "PHOMMACHANH"
            && values["birth_date"]["value"] == "2005-04-05"
            && number == "PA1234567")
            .then_some(())
    });
}

/// The passport goes out on a slip, and the slip is a paper.
fn hands_a_passport_out(window: &Session) {
    opens(window, HELD);
    window.press("tab", &en("tab-papers"));
    window.press("button", &en("file-all-papers"));
    let passport = trainee(window, HELD)["checklist"]
        .as_array()
        .and_then(|list| list.iter().find(|line| line["key"] == "passport").cloned())
        .expect("the checklist has a passport");
    assert_eq!(passport["state"], "received");
    let pick = say(
        Lang::En,
        "file-pick-paper",
        &[("paper", passport["name"].as_str().unwrap_or_default())],
    );
    window.find("checkbox", &pick).press();
    window
        .find("textbox", &en("fact-custody-person"))
        .fill("SOMSAK SAMPLE");
    window.press("button", &en("file-hand-out"));
    window.read("2026-0001");
    window.screen("checklist-slip-en");
    let held = trainee(window, HELD);
    assert_eq!(
        held["lists"]["custody"][0]["values"]["person"]["value"],
        "SOMSAK SAMPLE"
    );
    window.press("button", &en("file-slip-show"));
    window.read("Custody slip");
    window.screen("custody-slip-en");
    window.press("button", &en("print-now"));
    wait_for("the slip on paper", LONG, || {
        let log = window.call("open-order", &json!({ "code": "ORD-2026-03" }));
        let row = log["rows"]
            .as_array()?
            .iter()
            .find(|row| row["code"] == HELD)?;
        let cells = row["cells"].as_array()?;
        let slip = cells.iter().find(|cell| cell["slug"] == "custody-slip")?;
        (slip["state"] == "printed").then_some(())
    });
}

/// The day a paper is needed follows the planned entry.
fn sees_the_calendar_move(window: &Session) {
    let needed = |file: &Value| {
        let list = file["checklist"].as_array().cloned().unwrap_or_default();
        let visa = list.into_iter().find(|line| line["key"] == "photo_visa");
        visa.map(|line| line["needed_on"].clone())
            .unwrap_or_default()
    };
    opens(window, HELD);
    window.press("tab", &en("tab-papers"));
    let file = trainee(window, HELD);
    let before = needed(&file);
    let order = file["trainee"]["values"]["order"]["value"].clone();
    let moved = json!({ "noun": "order", "id": order, "field": "entry_on", "text": "2027-06-28" });
    window.call("set-field", &moved);
    assert_ne!(before, "2027-06-28");
    assert_eq!(needed(&trainee(window, HELD)), "2027-06-28");
    window.read("28 June 2027");
    window.call("undo", &json!({}));
    assert_eq!(needed(&trainee(window, HELD)), before);
}

/// Found by the machine, merged by a person, two again by one undo.
fn merges_two_files(window: &Session) {
    window.press("button", &en("room-trainees"));
    window.press("button", &en("twins-title"));
    window.read(TWINS[1]);
    window.press("button", &en("twins-compare"));
    window.press(
        "button",
        &say(Lang::En, "twins-merge", &[("one", TWINS[0])]),
    );
    window.read(&en("twins-title"));
    let gone = |window: &Session| {
        let found = window.call(
            "list-trainees",
            &json!({ "search": TWINS[1], "offset": 0, "limit": 10 }),
        );
        found["total"] == 0
    };
    wait_for("one file", SOON, || gone(window).then_some(()));
    window.call("undo", &json!({}));
    assert!(!gone(window), "undone, both are there");
    window.read(TWINS[1]);
}

/// The new rooms in both languages, looked at by axe and by people.
fn looks_at_every_room(window: &Session) {
    let id = trainee(window, HELD)["trainee"]["id"].clone();
    let asked = json!({ "trainees": [id], "key": "diploma_highest", "step": "asked", "due_on": "2026-11-20" });
    window.call("mark-papers", &asked);
    let enquiry = json!({ "name": "ນາງ ສຸກສະຫວັນ ຕົວຢ່າງ", "phone": "02055501234", "asked_on": "2026-11-20", "question": "ຕ້ອງຮຽນຈັກເດືອນ?" });
    window.call(
        "add-record",
        &json!({ "noun": "enquiry", "values": enquiry }),
    );
    let listed = window.call("list-records", &json!({ "noun": "enquiry" }));
    assert_eq!(
        listed[0]["values"]["phone"]["value"], "02055501234",
        "{listed}"
    );
    for (lang, code) in [(Lang::En, "en"), (Lang::Lo, "lo")] {
        window.speak(code);
        let word = |key: &str| say(lang, key, &[]);
        window.screen(&format!("twins-{code}"));
        window.press("button", &word("room-due"));
        window.read(&word("due-what"));
        window.screen(&format!("due-{code}"));
        window.press("button", &word("room-enquiries"));
        window.read(&word("enquiry-become"));
        window.screen(&format!("enquiries-{code}"));
        window.press("button", &word("room-office"));
        window.press("tab", &word("office-rules"));
        window.read("CO-AGE");
        window.screen(&format!("rules-{code}"));
        opens_in(window, lang, HELD);
        window.press("tab", &word("tab-eligibility"));
        window.read(&word("file-company-rules"));
        window.screen(&format!("trainee-eligibility-{code}"));
        window.press("tab", &word("tab-papers"));
        window.read(&word("list-checklist"));
        window.screen(&format!("trainee-checklist-{code}"));
        window.press("button", &word("room-orders"));
        window.press("button", "ORD-2026-03");
        window.press("button", &word("wall-title"));
        window.read(HELD);
        window.screen(&format!("wall-{code}"));
        window.press("button", &word("room-trainees"));
        window.press("button", &word("twins-title"));
        window.read(TWINS[1]);
    }
}

fn opens(window: &Session, code: &str) {
    opens_in(window, Lang::En, code);
}

fn opens_in(window: &Session, lang: Lang, code: &str) {
    window.press("button", &say(lang, "room-trainees", &[]));
    let search = say(lang, "trainees-search", &[]);
    window.find("textbox", &search).fill(code);
    window.read(code);
    window
        .find("textbox", &search)
        .type_text(&ENTER.to_string());
    window.read(&say(lang, "tab-profile", &[]));
}
