//! A week in a class: made, planned, typed by keyboard, answered for, printed; and what another day
//! of entry does to a trainee's hours.

use std::fs;
use std::path::{Path, PathBuf};

use rulebook::Lang;
use serde_json::{Value, json};

use crate::PROGRAM;
use crate::driver::{Driver, Session, wait_for};
use crate::page::{CONTROL, ENTER, SOON};
use crate::story::{LONG, folder, sample};
use crate::words::en;

const CLASS: &str = "K-NEW";
const CENTRE: &str = "ປາກເຊ / Pakse";
/// Somebody of the sample with many hours in its register.
const TRAINEE: &str = "LA-0037";
const ORDER: &str = "ORD-2026-03";
/// A week that is over: its marks are late on whatever day this runs, and need a reason.
const WEEK: [&str; 2] = ["2026-11-02", "2026-11-08"];

#[test]
fn a_week_is_typed_by_keyboard_and_the_papers_of_hours_are_printed() {
    let driver = Driver::start(PROGRAM);
    let base = folder("school");
    let window = sample(&driver, &base, &base);
    makes_a_class(&window);
    let people = plans_a_week(&window);
    types_the_week(&window, people);
    speaks_lao(&window);
    prints_the_class(&window);
    looks_at_the_centre(&window);
    moves_the_entry(&window);
    prints_the_sworn_papers(&window, &base);
    window.all_screens_are_good();
}

fn makes_a_class(window: &Session) {
    window.press("button", &en("room-classes"));
    window.settle();
    window.screen("classes-en");
    window.press("button", &en("class-new"));
    window
        .find("textbox", &en("fact-class-code"))
        .type_text(&format!("{CLASS}{ENTER}"));
    window
        .find("textbox", &en("fact-class-name"))
        .type_text("ຫ້ອງຮຽນພາສາຍີ່ປຸ່ນ ພາກແລງ\t");
    window.settle();
    window.screen("class-about-en");
}

/// A timetable, four people of an order, and the lessons of a week.
fn plans_a_week(window: &Session) -> usize {
    let class = window.call("open-class", &json!({ "code": CLASS }))["class"]["id"].clone();
    for (field, text) in [
        ("from", "2026-11-01"),
        ("to", "2026-11-30"),
        ("centre", CENTRE),
    ] {
        let field = json!({ "noun": "class", "id": class, "field": field, "text": text });
        window.call("set-field", &field);
    }
    let people = ["LA-0037", "LA-0038", "LA-0039", "LA-0040"]
        .map(|code| window.call("open-trainee", &json!({ "code": code }))["trainee"]["id"].clone());
    for weekday in ["mon", "wed", "fri"] {
        let line = json!({
            "class": CLASS, "weekday": weekday, "subject": "japanese", "starts": "8:00", "ends": "16:00",
            "break_minutes": "60",
        });
        window.call(
            "add-record",
            &json!({ "noun": "timetable", "values": line }),
        );
    }
    window.call(
        "enrol",
        &json!({ "class": class, "trainees": people, "from": WEEK[0] }),
    );
    let planned = json!({ "class": class, "from": WEEK[0], "to": WEEK[1] });
    assert_eq!(window.call("plan-lessons", &planned)["made"], 3);
    people.len()
}

/// Everybody was there but the first, who came half an hour late on Monday: typed, not clicked.
fn types_the_week(window: &Session, people: usize) {
    window.press("tab", &en("class-tab-register"));
    window
        .find("textbox", &en("register-go-to"))
        .type_text(&format!("{}{ENTER}", WEEK[0]));
    wait_for("the grid of the week", SOON, || {
        window
            .script("return document.getElementById('c-0-2') !== null", &[])
            .as_bool()
            .filter(|there| *there)
    });
    window.script("document.getElementById('c-0-0').focus()", &[]);
    window.type_text(&format!("l30{ENTER}"));
    window.keys(&[CONTROL, ENTER]);
    let why = format!("The paper register came by post.{ENTER}");
    wait_for("why the marks are late", SOON, || {
        window.look("textbox", &en("fact-reason-text"))
    })
    .type_text(&why);
    let marks = wait_for("every mark of the week", SOON, || {
        let asked = json!({ "class": CLASS, "from": WEEK[0], "to": WEEK[1] });
        let register = window.call("open-register", &asked);
        let rows = register["marks"].as_array()?.clone();
        let marks: Vec<Value> = rows
            .iter()
            .filter_map(Value::as_array)
            .flatten()
            .filter(|mark| !mark.is_null())
            .cloned()
            .collect();
        (marks.len() == people * 3).then_some(marks)
    });
    let late: Vec<&Value> = marks.iter().filter(|mark| mark["mark"] == "late").collect();
    assert_eq!(late.len(), 1);
    // 8:00 to 16:00 with an hour of lunch is 7 hours; half an hour was missed.
    assert_eq!(late[0]["minutes"], 390);
    assert!(
        marks
            .iter()
            .all(|mark| mark["reason"] == "The paper register came by post.")
    );
    window.settle();
    window.screen("register-week-en");
}

fn speaks_lao(window: &Session) {
    window.speak("lo");
    window.settle();
    window.screen("register-week-lo");
    let lo = |key| crate::words::say(Lang::Lo, key, &[]);
    for (tab, picture) in [
        ("class-tab-lessons", "class-lessons-lo"),
        ("class-tab-people", "class-people-lo"),
        ("class-tab-progress", "class-progress-lo"),
        ("class-tab-papers", "class-papers-lo"),
    ] {
        window.press("tab", &lo(tab));
        window.settle();
        window.screen(picture);
    }
    window.speak("en");
}

fn prints_the_class(window: &Session) {
    window.press("tab", &en("class-tab-papers"));
    window.pick(&en("report-month"), "2026-11");
    window.press("button", &en("print-now"));
    wait_for("the end of printing", LONG, || {
        window.look("button", &en("print-now"))
    });
    let output = window.call("office-status", &json!({}))["office"]["output"].clone();
    let printed = PathBuf::from(output.as_str().expect("a folder"))
        .join(format!("{CLASS} 2026-11"))
        .join("kept");
    wait_for("the printed register", LONG, || {
        let names = fs::read_dir(&printed).ok()?.flatten();
        let mut names = names.map(|one| one.file_name().to_string_lossy().into_owned());
        names
            .any(|name| name.starts_with("attendance-register"))
            .then_some(())
    });
    window.screen("class-papers-en");
    window.press("button", &en("report-look"));
    window.read("Attendance register");
    window.settle();
    window.screen("class-packet-en");
}

/// The report of a centre whose name no file could have.
fn looks_at_the_centre(window: &Session) {
    window.press("button", &en("room-classes"));
    window.read(&en("report-of-centre"));
    window.pick(&en("report-month"), "2026-11");
    window.settle();
    window.screen("classes-centre-en");
    window.speak("lo");
    window.settle();
    window.screen("classes-centre-lo");
    window.speak("en");
    window.press("button", &en("report-look"));
    window.read("Monthly report of a centre");
    window.settle();
    window.screen("centre-packet-en");
}

/// The meter answers at once: another entry, other hours in the window. Nothing is changed by it.
fn moves_the_entry(window: &Session) {
    window.press("button", &en("room-trainees"));
    window.find("textbox", &en("trainees-search")).fill(TRAINEE);
    window.read(TRAINEE);
    window
        .find("textbox", &en("trainees-search"))
        .type_text(&ENTER.to_string());
    window.press("tab", &en("tab-training"));
    window.read(&en("hours-try"));
    window.settle();
    window.screen("trainee-training-en");
    let counted = |entry: Option<&str>| {
        let asked = entry.map_or(
            json!({ "trainee": TRAINEE }),
            |entry| json!({ "trainee": TRAINEE, "entry": entry }),
        );
        window.call("count-hours", &asked)["counted_minutes"]
            .as_i64()
            .expect("minutes")
    };
    let (planned, moved) = (counted(None), counted(Some("2027-04-01")));
    assert!(
        moved < planned,
        "hours fall out of the window: {planned} {moved}"
    );
    window
        .find("textbox", &en("hours-try-day"))
        .type_text("2027-04-01\t");
    let hours = moved / 60;
    wait_for("the hours of the other entry", SOON, || {
        window.text().contains(&hours.to_string()).then_some(())
    });
    window.settle();
    window.screen("trainee-entry-moved-en");
    assert_eq!(counted(None), planned, "trying changes nothing");
}

fn prints_the_sworn_papers(window: &Session, base: &Path) {
    let asked = json!({ "target": { "order": ORDER }, "forms": ["titp-1-29", "titp-4-8", "hours-check"], "held": true });
    let printed = window.call("print", &asked);
    assert_eq!(
        printed["papers"].as_u64().filter(|papers| *papers >= 3),
        printed["papers"].as_u64()
    );
    assert!(
        printed["pages"].as_u64() > Some(5),
        "{printed} {}",
        base.display()
    );
    window.press("button", &en("room-orders"));
    window.press("button", ORDER);
    window.settle();
    window.screen("order-after-4-8-en");
}
