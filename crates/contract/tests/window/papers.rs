//! Papers on the screen, their states, and what is remembered of printing.

use serde_json::{Value as Json, json};

use super::world::{Desk, sample};

const ORDER: &str = "ORD-2026-03";

/// The state of one paper of one trainee in the order's matrix.
fn state(desk: &Desk, code: &str, slug: &str) -> String {
    let page = desk.ask("open-order", json!({ "code": ORDER }));
    let rows = page["rows"].as_array().unwrap();
    let row = rows.iter().find(|row| row["code"] == code).unwrap();
    let cells = row["cells"].as_array().unwrap();
    let cell = cells.iter().find(|cell| cell["slug"] == slug).unwrap();
    cell["state"].as_str().unwrap().to_owned()
}

/// Somebody of the order whose curriculum vitae can be printed.
fn ready(desk: &Desk) -> String {
    let page = desk.ask("open-order", json!({ "code": ORDER }));
    let rows = page["rows"].as_array().unwrap();
    let is_ready = |row: &&Json| {
        let cells = row["cells"].as_array().unwrap();
        cells
            .iter()
            .any(|c| c["slug"] == "titp-1-3" && c["state"] == "ready")
    };
    rows.iter().find(is_ready).unwrap()["code"]
        .as_str()
        .unwrap()
        .to_owned()
}

#[test]
fn a_paper_is_ready_printed_out_of_date_and_missing_in_its_turn() {
    let desk = sample();
    let code = ready(&desk);
    let printed = desk.ask(
        "print",
        json!({ "target": { "trainee": code }, "forms": ["titp-1-3"], "to": "output" }),
    );
    assert_eq!(
        (&printed["papers"], &printed["files"]),
        (&json!(1), &json!(1))
    );
    assert!(std::path::Path::new(printed["folder"].as_str().unwrap()).is_dir());
    assert_eq!(state(&desk, &code, "titp-1-3"), "printed");
    assert_ne!(state(&desk, &code, "profile"), "printed");
    desk.type_in(&code, "given_name", "SOMDY");
    assert_eq!(state(&desk, &code, "titp-1-3"), "out-of-date");
    // Printing was noted after the field and is not what undo takes back.
    let undone = desk.ask("undo", json!({}));
    assert!(
        undone["words"].as_str().unwrap().ends_with("changed"),
        "{undone}"
    );
    assert_eq!(state(&desk, &code, "titp-1-3"), "printed");
    desk.type_in(&code, "birth_date", "");
    assert_eq!(state(&desk, &code, "titp-1-3"), "missing");
    assert_eq!(desk.ask("verify", json!({}))["ok"], json!(true));
}

#[test]
fn a_blocking_finding_on_a_printed_fact_makes_the_paper_contradictory() {
    let desk = sample();
    let page = desk.ask("open-order", json!({ "code": ORDER }));
    let states: Vec<&Json> = page["rows"]
        .as_array()
        .unwrap()
        .iter()
        .flat_map(|row| row["cells"].as_array().unwrap())
        .map(|cell| &cell["state"])
        .collect();
    assert!(states.iter().any(|state| *state == "ready"));
    assert!(
        states
            .iter()
            .any(|state| *state == "contradictory" || *state == "missing"),
        "the sample has mistakes"
    );
    let once: Vec<&Json> = page["order_cells"].as_array().unwrap().iter().collect();
    assert!(once.iter().any(|cell| cell["slug"] == "titp-1-29"));
    let prepared = |cell: &&&Json| cell["slug"] == "titp-1-13" && cell["about"] == "PR-1";
    assert!(
        once.iter().any(|cell| prepared(&cell)),
        "one per preparatory organisation"
    );
    let papers = page["papers"].as_array().unwrap();
    let of_trainees = papers
        .iter()
        .filter(|paper| paper["scope"] == "trainee")
        .count();
    assert_eq!(
        page["rows"][0]["cells"].as_array().unwrap().len(),
        of_trainees
    );
    assert!(page["course"]["id"].is_string());
}

#[test]
fn a_preview_is_the_real_pdf_under_a_name_of_its_own() {
    let desk = sample();
    let code = ready(&desk);
    let shown = desk.ask(
        "preview",
        json!({ "target": { "trainee": code }, "forms": ["titp-1-3"] }),
    );
    let (mime, bytes) = desk.host.blob(shown["pdf"].as_str().unwrap()).unwrap();
    assert_eq!(mime, "application/pdf");
    assert!(bytes.starts_with(b"%PDF"));
    assert_eq!(shown["papers"][0]["first_page"], 1);
    assert_eq!(shown["papers"][0]["pages"], shown["pages"]);
    let all = desk.ask(
        "preview",
        json!({ "target": { "trainee": code }, "forms": [], "recipient": "plan" }),
    );
    assert!(all["papers"].as_array().unwrap().len() >= 2);
    let order = desk.ask(
        "preview",
        json!({ "target": { "order": ORDER }, "forms": ["titp-1-29"] }),
    );
    assert_eq!(order["papers"][0]["slug"], "titp-1-29");
    let wrong = json!({ "target": { "order": ORDER }, "forms": ["titp-9-9"] });
    assert_eq!(desk.refused("preview", wrong), "unknown-form");
    desk.ask("close-office", json!({}));
    assert!(
        desk.host.blob(shown["pdf"].as_str().unwrap()).is_none(),
        "nothing stays"
    );
}
