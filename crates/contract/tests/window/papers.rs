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

/// What was filed is remembered: a packet whose file was changed, or that another office printed, is told
/// from one that is as it was printed; and a later change of the office is no fault of the packet.
#[test]
fn a_packet_is_held_against_its_manifest_and_the_history() {
    let desk = sample();
    let code = ready(&desk);
    let request = json!({ "target": { "trainee": code }, "forms": ["titp-1-3"], "to": "output" });
    let printed = desk.ask("print", request);
    let folder = std::path::PathBuf::from(printed["folder"].as_str().unwrap());
    let look = |desk: &Desk| {
        let lent = desk.host.lend(&folder);
        let found = desk.ask("check-packet", json!({ "folder": lent }));
        let checks = found["checks"].as_array().unwrap().clone();
        let bad = checks.iter().filter(|one| one["ok"] == json!(false));
        let bad: Vec<String> = bad
            .map(|one| one["name"].as_str().unwrap().to_owned())
            .collect();
        assert_eq!(
            (checks.len(), found["ok"] == json!(true)),
            (2, bad.is_empty())
        );
        bad
    };
    assert_eq!(look(&desk), [""; 0]);
    desk.type_in(&code, "given_name", "SOMDY");
    assert_eq!(look(&desk), [""; 0], "the office goes on");
    let (other, _) = super::door::office();
    assert_eq!(look(&other), ["packet-history"], "another office");
    let manifest = folder.join("manifest.json");
    let text = std::fs::read_to_string(&manifest).unwrap();
    let head: Json = serde_json::from_str(&text).unwrap();
    let paper = folder.join(head["trainees"][0]["file"].as_str().unwrap());
    let mut bytes = std::fs::read(&paper).unwrap();
    let middle = bytes.len() / 2;
    bytes[middle] ^= 1;
    std::fs::write(&paper, bytes).unwrap();
    assert_eq!(look(&desk), ["packet-files"]);
    std::fs::write(&manifest, text.replace("/", "/../")).unwrap();
    assert_eq!(
        look(&desk),
        ["packet-files"],
        "nothing outside the folder is looked at"
    );
    std::fs::write(&manifest, "{").unwrap();
    let lent = desk.host.lend(&folder);
    let refused = desk.refused("check-packet", json!({ "folder": lent }));
    assert_eq!(refused, "no-packet");
}
