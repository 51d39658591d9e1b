//! The power goes: the program is ended by a signal it cannot hear, while somebody types and
//! while it prints. Everything that said "saved" is there at the next start.

use serde_json::{Value, json};

use crate::PROGRAM;
use crate::driver::{Driver, Session, wait_for};
use crate::page::{ENTER, TAB};
use crate::story::{LONG, ORDER, folder};
use crate::words::en;

const CODE: &str = "LA-0001";
const SAVED: &str = "020 7777 0001";
const UNSAVED: &str = "half.a.word";

#[test]
fn nothing_that_said_saved_is_lost_when_the_power_goes() {
    let driver = Driver::start(PROGRAM);
    let base = folder("killed");

    let window = driver.open(&base, &base);
    window.press("button", &en("start-open-sample"));
    is_back(&window);
    types_into_a_field_and_begins_the_next(&window);
    window.kill();

    let window = driver.open(&base, &base);
    is_back(&window);
    window.read(CODE);
    let trainee = trainee(&window);
    assert_eq!(trainee["values"]["phone"]["value"], SAVED, "it said saved");
    let email = trainee["values"]["email"]["value"]
        .as_str()
        .unwrap_or_default();
    assert_ne!(email, UNSAVED, "what was not left was not saved");
    is_whole(&window);

    begins_to_print(&window);
    window.kill();

    let window = driver.open(&base, &base);
    is_back(&window);
    assert_eq!(self::trainee(&window)["values"]["phone"]["value"], SAVED);
    is_whole(&window);
    prints_to_the_end(&window);
    // Undo lives in the office, not in the window.
    let undone = window.call("undo", &json!({}));
    assert_eq!(undone["rows"], 1);
    assert_ne!(self::trainee(&window)["values"]["phone"]["value"], SAVED);
}

/// The sample office is open: made at the first start, and come back to at the later ones.
fn is_back(window: &Session) {
    wait_for("the sample office", LONG, || {
        window.look("button", &en("room-orders"))
    });
}

fn types_into_a_field_and_begins_the_next(window: &Session) {
    window.find("textbox", &en("trainees-search")).fill(CODE);
    wait_for("the trainee to stand first", LONG, || {
        let first = window.script(
            "return document.querySelector('#row-0')?.innerText ?? ''",
            &[],
        );
        first.as_str().filter(|text| text.contains(CODE)).map(drop)
    });
    window
        .find("textbox", &en("trainees-search"))
        .type_text(&ENTER.to_string());
    window
        .find("textbox", &en("fact-trainee-phone"))
        .fill(SAVED);
    window.type_text(&TAB.to_string());
    window.read(&en("field-saved"));
    window
        .find("textbox", &en("fact-trainee-email"))
        .fill(UNSAVED);
}

fn begins_to_print(window: &Session) {
    window.press("button", &en("room-orders"));
    window.press("button", ORDER);
    window.press("button", &en("print-now"));
    wait_for("the first papers", LONG, || {
        let text = window.text();
        let running = window.look("button", &en("window-cancel")).is_some();
        (running && text.contains(" of ")).then_some(())
    });
}

fn prints_to_the_end(window: &Session) {
    window.press("button", &en("room-orders"));
    window.press("button", ORDER);
    window.press("button", &en("print-now"));
    wait_for("the end of printing", LONG, || {
        window.look("button", &en("print-now"))
    });
    let printed = window.call("open-order", &json!({ "code": ORDER }));
    let states = printed["rows"][0]["cells"].as_array().into_iter().flatten();
    let states: Vec<&str> = states.filter_map(|cell| cell["state"].as_str()).collect();
    assert!(states.contains(&"printed"), "{states:?}");
}

fn trainee(window: &Session) -> Value {
    window.call("open-trainee", &json!({ "code": CODE }))["trainee"].clone()
}

fn is_whole(window: &Session) {
    let verified = window.call("verify", &json!({}));
    assert_eq!(verified["ok"], true, "{verified}");
}
