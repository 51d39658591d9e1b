//! A clerk's first day, from nothing to printed papers, in the order a clerk does it.

use std::fs;
use std::path::{Path, PathBuf};
use std::time::Duration;

use rulebook::Lang;
use serde_json::json;

use crate::PROGRAM;
use crate::driver::{Driver, Session, wait_for};
use crate::page::{ALT, CONTROL, ENTER, ESCAPE, SOON, TAB};
use crate::words::{beginning, en, say};

/// Reading 60 people and their lessons, or printing an order, on a busy machine.
pub const LONG: Duration = Duration::from_secs(90);

/// The order of the sample whose papers show everything.
pub const ORDER: &str = "ORD-2026-03";

#[test]
fn a_clerk_goes_from_nothing_to_printed_papers() {
    let driver = Driver::start(PROGRAM);
    let base = folder("day");
    let window = driver.open(&base, &workbook());

    makes_a_practice_office(&window);
    brings_a_workbook_in(&window);
    let trainee = finds_people_in_three_scripts(&window);
    mends_a_field_by_keyboard(&window, &trainee);
    sees_the_page_change(&window, &trainee);
    prints_an_order(&window);
    assert!(
        driver.start_again(&base).success(),
        "a second start brings the first window forward"
    );
    looks_at_every_screen(&window, &trainee, Lang::En);
    looks_at_every_screen(&window, &trainee, Lang::Lo);
    looks_at_every_screen_at_200_percent(&window, &trainee);
    let broken = window.script("return window.__broken ?? []", &[]);
    assert_eq!(broken, json!([]), "the content policy was broken");
    window.all_screens_are_good();
}

fn makes_a_practice_office(window: &Session) {
    const WATCH: &str = "window.__broken = []; document.addEventListener('securitypolicyviolation',\
        (event) => window.__broken.push(`${event.violatedDirective} ${event.blockedURI} ${event.sample}`));";
    window.read(&en("start-what"));
    window.script(WATCH, &[]);
    window.screen("start-en");
    window
        .find("textbox", &en("start-name"))
        .type_text("Vientiane Practice");
    window.press("radio", &en("start-practice"));
    window.press("button", &en("start-make-now"));
    window.read(&en("trainees-empty"));
    window.screen("trainees-empty-en");
}

fn brings_a_workbook_in(window: &Session) {
    window.press("button", &en("room-import"));
    window.press("button", &en("import-choose"));
    window.read_within(&en("import-all"), LONG);
    window.screen("import-en");
    let before = window.call("office-status", &json!({}));
    assert_eq!(
        before["office"]["trainees"], 0,
        "nothing is written before it is accepted"
    );
    accept(window);
    wait_for("the people of the workbook", LONG, || {
        let status = window.call("office-status", &json!({}));
        status["office"]["trainees"]
            .as_u64()
            .filter(|count| *count > 50)
    });
}

/// Rows that are refused are left out, as a clerk decides who reads the report.
fn accept(window: &Session) {
    if let Some(choice) = window.look("checkbox", &beginning(Lang::En, "import-partial", "count")) {
        choice.press();
    }
    window.press("button", &beginning(Lang::En, "import-accept", "count"));
}

/// The first trainee of the order, as the list tells it.
struct Trainee {
    code: String,
    latin: String,
    native: String,
    katakana: String,
}

fn finds_people_in_three_scripts(window: &Session) -> Trainee {
    let listed = window.call(
        "list-trainees",
        &json!({ "order": ORDER, "offset": 0, "limit": 1 }),
    );
    let text = |name: &str| {
        listed["trainees"][0][name]
            .as_str()
            .unwrap_or_default()
            .to_owned()
    };
    let trainee = Trainee {
        code: text("code"),
        latin: text("name_latin"),
        native: text("name_native"),
        katakana: text("name_katakana"),
    };
    window.press("button", &en("room-trainees"));
    for typed in [&trainee.native, &trainee.katakana, &trainee.latin] {
        let search = window.find("textbox", &en("trainees-search"));
        search.fill(typed);
        window.read(&trainee.code);
        window.read(&trainee.latin);
    }
    window.screen("trainees-found-en");
    window
        .find("textbox", &en("trainees-search"))
        .type_text(&ENTER.to_string());
    window.read(&en("group-names"));
    trainee
}

fn mends_a_field_by_keyboard(window: &Session, trainee: &Trainee) {
    window
        .find("textbox", &en("fact-trainee-phone"))
        .fill("020 5555 0123");
    window.type_text(&TAB.to_string());
    window.read(&en("field-saved"));
    let page = window.call("open-trainee", &json!({ "code": trainee.code }));
    let stored = page["trainee"]["values"]["phone"]["value"]
        .as_str()
        .unwrap_or_default();
    assert!(
        stored.ends_with("0123"),
        "what says saved is stored: {stored}"
    );
    // Undone by keyboard, with the name of what is undone.
    window.keys(&[ESCAPE]);
    window.press("tab", &en("tab-log"));
    window.keys(&[CONTROL, 'z']);
    window.read(&beginning(Lang::En, "window-undone", "what"));
    let page = window.call("open-trainee", &json!({ "code": trainee.code }));
    assert_ne!(
        page["trainee"]["values"]["phone"]["value"].as_str(),
        Some(stored)
    );
}

fn sees_the_page_change(window: &Session, trainee: &Trainee) {
    const DRAWN: &str = "const page = document.querySelector('#page-1 canvas[data-drawn]');\
        if (!page) return null; const text = page.toDataURL();\
        let sum = 0; for (let i = 0; i < text.length; i += 1) sum = (sum * 31 + text.charCodeAt(i)) | 0;\
        return sum;";
    let page = window.call("open-trainee", &json!({ "code": trainee.code }));
    let id = page["trainee"]["id"].clone();
    window.press("button", &en("trainee-to-packet"));
    let drawn = || window.script(DRAWN, &[]).as_i64();
    let before = wait_for("a page of the packet", LONG, drawn);
    window.screen("packet-trainee-en");
    let change = json!({ "noun": "trainee", "id": id, "field": "family_name", "text": "SAYAVONG" });
    window.call("set-field", &change);
    wait_for("the page to be drawn anew", SOON, || {
        drawn().filter(|after| *after != before)
    });
    window.call("undo", &json!({}));
    wait_for("the page to be as before", SOON, || {
        drawn().filter(|after| *after == before)
    });
}

fn prints_an_order(window: &Session) {
    window.press("button", &en("room-orders"));
    window.press("button", ORDER);
    window.press("button", &en("print-now"));
    let output = window.call("office-status", &json!({}))["office"]["output"].clone();
    let output = PathBuf::from(output.as_str().unwrap_or_default());
    window.find("status", &en("print-running"));
    wait_for("the end of printing", LONG, || {
        window.look("button", &en("print-now"))
    });
    let printed = walk(&output)
        .iter()
        .filter(|file| file.extension().is_some_and(|e| e == "pdf"))
        .count();
    assert!(printed > 10, "an order has more papers than {printed}");
}

fn looks_at_every_screen(window: &Session, trainee: &Trainee, lang: Lang) {
    let code = lang.code();
    window.speak(code);
    let word = |key: &str| say(lang, key, &[]);
    window.read(&word("room-orders"));
    window.press("button", &word("room-trainees"));
    let search = window.find("textbox", &word("trainees-search"));
    search.fill("");
    window.settle();
    window.screen(&format!("trainees-{code}"));
    search.fill(&trainee.code);
    window.read(&trainee.latin);
    window
        .find("textbox", &word("trainees-search"))
        .type_text(&ENTER.to_string());
    for tab in [
        "profile",
        "career",
        "papers",
        "training",
        "applications",
        "money",
        "log",
    ] {
        window.press("tab", &word(&format!("tab-{tab}")));
        window.settle();
        window.screen(&format!("trainee-{tab}-{code}"));
    }
    window.press("button", &word("trainee-to-packet"));
    wait_for("a page of the packet", LONG, || {
        let drawn = window.script(
            "return document.querySelector('#page-1 canvas[data-drawn]') !== null",
            &[],
        );
        drawn.as_bool().filter(|drawn| *drawn)
    });
    window.screen(&format!("packet-{code}"));
    window.press("button", &word("room-orders"));
    window.find("button", ORDER);
    window.screen(&format!("orders-{code}"));
    window.press("button", ORDER);
    window.find("button", &word("print-now"));
    window.screen(&format!("order-{code}"));
    for room in ["import", "organisations", "office"] {
        window.press("button", &word(&format!("room-{room}")));
        window.settle();
        window.screen(&format!("{room}-{code}"));
    }
    window.press("tab", &word("office-forms"));
    window.settle();
    window.screen(&format!("forms-{code}"));
    window.keys(&[CONTROL, 'k']);
    window.find("dialog", "");
    window.screen(&format!("palette-{code}"));
    window.keys(&[ESCAPE]);
}

/// By keyboard alone: the driver's clicks miss where a page is zoomed, and clerks have a keyboard.
fn looks_at_every_screen_at_200_percent(window: &Session, trainee: &Trainee) {
    window.speak("en");
    let mut zoom = 100;
    while zoom < 200 {
        let zoomed = window.call("zoom", &json!({ "step": 1 }));
        zoom = zoomed["zoom"].as_u64().expect("a percentage");
    }
    let rooms = ["trainees", "orders", "import", "organisations", "office"];
    for (key, room) in ('1'..).zip(rooms) {
        window.keys(&[ALT, key]);
        wait_for(room, SOON, || {
            let here = window.script(
                "return document.querySelector('nav [aria-current=page]')?.textContent ?? ''",
                &[],
            );
            here.as_str()
                .filter(|here| here.contains(&en(&format!("room-{room}"))))
                .map(drop)
        });
        window.settle();
        window.screen(&format!("{room}-200"));
    }
    for (code, words, name) in [
        (trainee.code.as_str(), en("group-names"), "trainee"),
        (ORDER, en("print-now"), "order"),
    ] {
        window.keys(&[ESCAPE]);
        window.find("textbox", &en("action-search")).fill(code);
        window.find("option", code);
        window
            .find("textbox", &en("action-search"))
            .type_text(&ENTER.to_string());
        window.read(&words);
        window.settle();
        window.screen(&format!("{name}-200"));
    }
    window.keys(&[CONTROL, 'p']);
    window.read(&en("packet-title"));
    window.settle();
    window.screen("packet-200");
    window.call("zoom", &json!({ "step": 0 }));
}

fn workbook() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../assets/sample/sample.xlsx")
}

fn walk(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        let path = entry.path();
        if path.is_dir() {
            found.extend(walk(&path));
        } else {
            found.push(path);
        }
    }
    found
}

/// The window with the sample office open; every dialog answers with the file `chosen`.
pub fn sample<'a>(driver: &'a Driver, base: &Path, chosen: &Path) -> Session<'a> {
    let window = driver.open(base, chosen);
    wait_for("the sample office", LONG, || {
        window.press_if_there("button", &en("start-open-sample"));
        window.look("button", &en("room-orders"))
    });
    window
}

/// An empty folder for the offices of one story.
pub fn folder(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR"))
        .join("window")
        .join(name);
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).expect("a folder");
    folder
}
