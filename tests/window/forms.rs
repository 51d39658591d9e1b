//! Words of our own on a paper: read and confirmed by a named person before anything is filed,
//! and confirmed no more once they are changed.

use rulebook::Lang;
use serde_json::json;

use crate::PROGRAM;
use crate::driver::{Driver, Session, wait_for};
use crate::page::SOON;
use crate::story::{LONG, folder, sample};
use crate::words::{beginning, en, say};

/// Somebody whose profile is ready, and the form that is printed.
const CODE: &str = "LA-0038";
const FORM: &str = "候補者プロフィール";
const NAME: &str = "Keovilay Samplevong";

#[test]
fn words_are_confirmed_before_a_paper_is_filed_and_again_when_they_change() {
    let driver = Driver::start(PROGRAM);
    let base = folder("forms");
    let window = sample(&driver, &base, &base);

    files(&window);
    window.read(&beginning(Lang::En, "error-not-confirmed", "papers"));
    window.screen("filing-refused-en");

    confirm(&window, &en("language-lo"));
    window.screen("forms-confirmed-en");
    files(&window);
    window.read("interview filing");

    changes_a_word(&window);
    files(&window);
    window.read(&beginning(Lang::En, "error-not-confirmed", "papers"));
    // Undone, the words that were read are back and hold again.
    window.call("undo", &json!({}));
    files(&window);
    window.read("interview filing");
    window.all_screens_are_good();
}

/// Prints the interview's papers of one person for filing, in the packet.
fn files(window: &Session) {
    window.press("button", &en("room-trainees"));
    window.find("textbox", &en("trainees-search")).fill(CODE);
    window.read(CODE);
    window
        .find("textbox", &en("trainees-search"))
        .type_text(&crate::page::ENTER.to_string());
    window.press("button", &en("trainee-to-packet"));
    window.pick(&en("papers-recipient"), "interview");
    window.read(FORM);
    window.pick(&en("print-purpose"), "filing");
    window.press("button", &en("print-now"));
    wait_for("the end of printing", LONG, || {
        window.look("button", &en("print-now"))
    });
}

/// Opens the words of the form in a language, in Office › Forms.
fn reads_words(window: &Session, language: &str) {
    const OPEN: &str = "const [recipient, language] = arguments;\
        const head = [...document.querySelectorAll('h2')].find((one) => one.innerText === recipient);\
        const rows = [...(head?.nextElementSibling?.querySelectorAll('tbody tr') ?? [])];\
        const all = rows.filter((row) => row.innerText.includes('プロフィール')).flatMap((row) => [...row.querySelectorAll('button')]);\
        const one = all.find((button) => button.innerText.trim().startsWith(language));\
        one?.click(); return Boolean(one);";
    window.press("button", &en("room-office"));
    window.press("tab", &en("office-forms"));
    wait_for("the words of the form", SOON, || {
        let opened = window.script(OPEN, &[json!(en("recipient-interview")), json!(language)]);
        (opened == true).then_some(())
    });
    window.find("textbox", &en("forms-your-name"));
}

fn confirm(window: &Session, language: &str) {
    reads_words(window, language);
    window.find("textbox", &en("forms-your-name")).fill(NAME);
    window.press("button", &en("forms-confirm"));
    let said = say(
        Lang::En,
        "forms-confirmed",
        &[("name", NAME), ("day", "\u{1}")],
    );
    window.read(said.split('\u{1}').next().unwrap_or_default());
}

fn changes_a_word(window: &Session) {
    reads_words(window, &en("language-lo"));
    let first = beginning(Lang::En, "forms-statement", "key");
    window.find("textbox", &first).fill("ຄຳໃໝ່");
    window.type_text(&crate::page::TAB.to_string());
    window.read(&en("forms-changed"));
    window.screen("forms-changed-en");
}
