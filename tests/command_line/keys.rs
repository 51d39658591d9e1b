//! A real office from the command line: made, signed in to, recovered, backed up and put back.

use std::fs;
use std::path::Path;
use std::process::Command;

use crate::offices::{program, scratch, workbook};

const PASSWORD: &str = "three long words";
const KEO: &[&str] = &["--person", "Keo"];

fn with(words: &[&'static str]) -> Vec<&'static str> {
    [words, KEO].concat()
}

/// The code as a reader of PDFs finds it on the sheet.
fn code(office: &Path) -> String {
    let sheet = office.join("out/recovery-sheet.pdf");
    let text = Command::new("pdftotext")
        .arg("-layout")
        .arg(sheet)
        .arg("-")
        .output()
        .unwrap();
    let text = String::from_utf8(text.stdout).unwrap();
    let words: Vec<&str> = text.split_whitespace().collect();
    let mut groups: Vec<&str> = Vec::new();
    for pair in words.windows(2) {
        if pair[0].parse() == Ok(groups.len() + 1) && pair[1].chars().count() == 4 {
            groups.push(pair[1]);
        }
    }
    assert_eq!(groups.len(), 8, "{text}");
    groups.join("-")
}

#[test]
fn a_real_office_is_used_recovered_and_put_back_without_a_window() {
    let folder = scratch("keys");
    let (office, other) = (folder.join("office"), folder.join("other"));
    let here = program(&office);
    let made = here.run_with(&["create", "--name", "Vientiane"], &[]);
    assert_eq!(made.code, Some(3), "who leads it? {}", made.err);
    assert!(!office.join("office.db").exists());
    let made = here.run_with(&with(&["create", "--name", "Vientiane"]), &["short"]);
    assert_eq!(made.code, Some(3));
    assert!(made.err.contains("at least 10"), "{}", made.err);
    let made = here.run_with(&with(&["create", "--name", "Vientiane"]), &[PASSWORD]);
    assert_eq!(made.code, Some(0), "{}", made.err);
    let code = code(&office);
    let confirmed = here.run_with(&with(&["recovery", "confirm"]), &[PASSWORD, &code]);
    assert_eq!(confirmed.code, Some(0), "{}", confirmed.err);
    assert!(!office.join("out/recovery-sheet.pdf").exists());

    let nobody = here.run(&["list", "trainees"]);
    assert_eq!(nobody.code, Some(3));
    assert!(nobody.err.contains("--person"), "{}", nobody.err);
    let wrong = here.run_with(&with(&["list", "trainees"]), &["three long word"]);
    assert_eq!(wrong.code, Some(3));
    assert!(wrong.err.contains("password is not right"), "{}", wrong.err);
    let book = workbook();
    let import = ["import", book.as_str(), "--partial", "--person", "Keo"];
    let imported = here.run_with(&import, &[PASSWORD]);
    assert!(
        imported.code.is_some_and(|code| code < 2),
        "{}",
        imported.err
    );
    let listed = here.run_with(&with(&["list", "trainees", "--json"]), &[PASSWORD]);
    assert_eq!(listed.code, Some(0), "{}", listed.err);

    let backup = here.run_with(&with(&["backup"]), &[PASSWORD]);
    assert_eq!(backup.code, Some(0), "{}", backup.err);
    let place = office.join("backups");
    // One was made before the import; the newest is the one asked for.
    let files = fs::read_dir(&place)
        .unwrap()
        .map(|entry| entry.unwrap().path());
    let database = files
        .filter(|path| path.extension().unwrap() == "backup")
        .max()
        .unwrap();
    let database = database.to_str().unwrap();

    let used = here.run_with(&with(&["recovery", "use"]), &["another long one", &code]);
    assert_eq!(used.code, Some(0), "{}", used.err);
    let old = here.run_with(&with(&["verify"]), &[PASSWORD]);
    assert_eq!(old.code, Some(3));
    let verified = here.run_with(&with(&["verify"]), &["another long one"]);
    assert_eq!(verified.code, Some(0), "{}{}", verified.out, verified.err);

    // On another computer, by somebody else, from the two files and the sheet.
    let there = program(&other);
    let words = ["restore", database, "--person", "Noy"];
    let restored = there.run_with(&words, &[PASSWORD, &code]);
    assert_eq!(restored.code, Some(0), "{}", restored.err);
    let again = there.run_with(
        &["list", "trainees", "--json", "--person", "Noy"],
        &[PASSWORD],
    );
    assert_eq!(again.out, listed.out, "the same people");

    // Somebody asked to be forgotten.
    let people: serde_json::Value = serde_json::from_str(&again.out).unwrap();
    let gone = people["trainees"][0]["code"].as_str().unwrap();
    let erase = ["erase", gone, "--why", "asked", "--person", "Noy"];
    let unsure = there.run_with(&erase, &[PASSWORD]);
    assert_eq!(unsure.code, Some(2), "{}", unsure.err);
    let sure = [&erase[..], &["--for-good", "--json"]].concat();
    let erased = there.run_with(&sure, &[PASSWORD]);
    assert_eq!(erased.code, Some(0), "{}", erased.err);
    let told: serde_json::Value = serde_json::from_str(&erased.out).unwrap();
    assert!(told["rows"].as_u64() > Some(5), "{told}");
    let shown = there.run_with(&["show", "trainee", gone, "--person", "Noy"], &[PASSWORD]);
    assert_eq!(shown.code, Some(3), "{}", shown.out);
    let verified = there.run_with(&["verify", "--person", "Noy"], &[PASSWORD]);
    assert_eq!(verified.code, Some(0), "{}{}", verified.out, verified.err);
}
