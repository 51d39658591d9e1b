//! A clerk's second day: a photo, several people at once, a filter that is kept, a print that is
//! stopped, the power; then a workbook from elsewhere with headings nobody knows.

use std::fs;
use std::path::{Path, PathBuf};

use rulebook::Lang;
use serde_json::{Value, json};
use tabidachi_tests::world;

use crate::PROGRAM;
use crate::driver::{Driver, Session, wait_for};
use crate::page::{ARROW_DOWN, ENTER, SOON};
use crate::story::{LONG, ORDER, folder, sample};
use crate::words::{beginning, en, say};

const CODE: &str = "LA-0001";
const FILTER: &str = "The spring order";
const CENTRE: &str = "Pakse";
const PHONE: &str = "020 7777 4242";

#[test]
fn a_clerk_works_with_many_people_and_finds_the_window_as_it_was_left() {
    let driver = Driver::start(PROGRAM);
    let base = folder("second-day");
    // Every dialog answers with this one file; what lies there changes in the course of the day.
    let chosen = base.join("chosen.xlsx");
    let window = sample(&driver, &base, &chosen);

    chooses_a_photo(&window, &chosen);
    keeps_a_filter_and_a_column(&window);
    sets_the_centre_of_three_people(&window);
    stops_a_print(&window);
    leaves_the_window_at_a_career(&window);
    window.kill();

    let window = sample(&driver, &base, &chosen);
    finds_the_window_as_it_was(&window);
    matches_a_heading_by_hand(&window, &chosen);
    reads_its_own_template(&window);
    window.all_screens_are_good();
}

fn trainee(window: &Session) -> Value {
    window.call("open-trainee", &json!({ "code": CODE }))
}

/// What is no picture changes nothing and is said; a picture shows in the head at once.
fn chooses_a_photo(window: &Session, chosen: &Path) {
    window.find("textbox", &en("trainees-search")).fill(CODE);
    window.read(CODE);
    window
        .find("textbox", &en("trainees-search"))
        .type_text(&ENTER.to_string());
    window.read(&en("group-names"));
    let before = trainee(window)["photo"]["id"].clone();
    fs::write(chosen, "no picture at all").expect("a file is written");
    window.press("button", &en("trainee-choose-photo"));
    window.read(&en("error-photo-not-a-picture"));
    window.screen("photo-refused-en");
    assert_eq!(trainee(window)["photo"]["id"], before);

    fs::copy(world::sample_photo("LA-0005"), chosen).expect("a photo is copied");
    window.press("button", &en("trainee-choose-photo"));
    let shown = "const image = document.querySelector('header .photo img');\
        return image && image.complete && image.naturalWidth > 0 ? image.src : '';";
    wait_for("the new photo", SOON, || {
        let now = trainee(window)["photo"]["id"].clone();
        let shown = window.script(shown, &[]);
        (now != before && shown.as_str()?.contains(now.as_str()?)).then_some(())
    });
    window.press("button", &beginning(Lang::En, "action-undo", "what"));
    wait_for("the photo from before", SOON, || {
        (trainee(window)["photo"]["id"] == before).then_some(())
    });
}

fn keeps_a_filter_and_a_column(window: &Session) {
    window.press("button", &en("room-trainees"));
    window.find("textbox", &en("trainees-search")).fill("");
    window.pick(&en("noun-order"), ORDER);
    window.press("button", &en("trainees-keep-filter"));
    window
        .find("textbox", &en("trainees-filter-name"))
        .type_text(&format!("{FILTER}{ENTER}"));
    window.find("button", FILTER);
    window.press("button", &en("trainees-columns"));
    window.press("checkbox", &en("fact-trainee-name_katakana"));
    window.press("button", &en("trainees-columns"));
    window.settle();
    window.screen("trainees-filter-en");
}

/// By keyboard: Space marks, the arrow goes on; one undo takes all three back.
fn sets_the_centre_of_three_people(window: &Session) {
    let there = || {
        let asked = json!({ "centre": CENTRE, "offset": 0, "limit": 0 });
        window.call("list-trainees", &asked)["total"].as_u64()
    };
    let before = there();
    window.script("document.querySelector('#trainee-list').focus()", &[]);
    window.type_text(&format!(" {ARROW_DOWN} {ARROW_DOWN} "));
    window.read(&say(Lang::En, "trainees-chosen", &[("count", "3")]));
    window.screen("trainees-bulk-en");
    window
        .find("textbox", &en("fact-trainee-centre"))
        .fill(CENTRE);
    window.press("button", &en("trainees-set-centre"));
    wait_for("three people in the centre", SOON, || {
        (there() == before.map(|count| count + 3)).then_some(())
    });
    window.press("button", &beginning(Lang::En, "action-undo", "what"));
    wait_for("nobody more in the centre", SOON, || {
        (there() == before).then_some(())
    });
}

/// Nothing is left behind of a print that was stopped.
fn stops_a_print(window: &Session) {
    window.press("button", &en("room-orders"));
    window.press("button", ORDER);
    let output = window.call("office-status", &json!({}))["office"]["output"].clone();
    let printed = PathBuf::from(output.as_str().expect("a folder")).join(ORDER);
    for _ in 0..5 {
        let _ = fs::remove_dir_all(&printed);
        window.press("button", &en("print-now"));
        window.press_if_there("button", &en("window-cancel"));
        wait_for("the end of printing", LONG, || {
            window.look("button", &en("print-now"))
        });
        if window.text().contains(&en("error-cancelled")) {
            assert!(!printed.exists(), "a stopped print leaves nothing");
            window.screen("print-stopped-en");
            return;
        }
    }
    panic!("printing was always done before it could be stopped");
}

fn leaves_the_window_at_a_career(window: &Session) {
    window.press("button", &en("room-trainees"));
    window.press("button", &en("trainees-no-filter"));
    window.find("textbox", &en("trainees-search")).fill(CODE);
    window.read(CODE);
    window
        .find("textbox", &en("trainees-search"))
        .type_text(&ENTER.to_string());
    window.press("tab", &en("tab-career"));
    window.read(&en("noun-education"));
    // The window remembers a moment later, so that scrolling does not write all the time.
    std::thread::sleep(std::time::Duration::from_millis(800));
}

fn finds_the_window_as_it_was(window: &Session) {
    window.read(CODE);
    window.read(&en("noun-education"));
    let tab = "return document.querySelector('[role=tab][aria-selected=true]')?.textContent ?? ''";
    wait_for("the tab from before", SOON, || {
        let open = window.script(tab, &[]);
        open.as_str()?.contains(&en("tab-career")).then_some(())
    });
    window.press("button", &en("room-trainees"));
    window.find("button", FILTER);
    window.read(&en("fact-trainee-name_katakana"));
}

fn matches_a_heading_by_hand(window: &Session, chosen: &Path) {
    let foreign = world::workbook("trainees", &[&["Trainee code", "Handy"], &[CODE, PHONE]]);
    fs::write(chosen, foreign).expect("a workbook is written");
    let before = trainee(window)["trainee"]["values"]["phone"].clone();
    window.press("button", &en("room-import"));
    window.press("button", &en("import-choose"));
    window.read_within(&en("import-headings"), LONG);
    window.screen("import-headings-en");
    let heading = say(Lang::En, "import-belongs-to", &[("heading", "Handy")]);
    window.pick(&heading, "trainee.phone");
    wait_for("the heading to be taken", LONG, || {
        let accept = say(Lang::En, "import-accept", &[("count", "1")]);
        window.look("button", &accept)
    })
    .press();
    wait_for("the phone number", LONG, || {
        let phone = trainee(window)["trainee"]["values"]["phone"]["value"].clone();
        phone.as_str()?.ends_with("4242").then_some(())
    });
    window.press("button", &en("import-undo"));
    wait_for("the number from before", SOON, || {
        (trainee(window)["trainee"]["values"]["phone"] == before).then_some(())
    });
}

/// The empty template is saved where the person says, and is a workbook the program reads.
fn reads_its_own_template(window: &Session) {
    window.press("button", &en("import-template"));
    window.read(&beginning(Lang::En, "import-template-saved", "path"));
    window.press("button", &en("import-choose"));
    window.read_within(&en("import-all"), LONG);
    assert!(
        !window.text().contains(&en("import-headings")),
        "every heading of the template is known"
    );
}
