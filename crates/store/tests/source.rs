//! Law 2 is kept by looking: rows are written in one place.
#![allow(clippy::unwrap_used, reason = "a test that cannot begin has failed")]

use std::fs;
use std::path::Path;

/// Files that may write, and why there.
const DOORS: &[&str] = &[
    "transact.rs", // rows
    "noun.rs",     // the statements of rows
    "history.rs",  // the history of rows
    "chain.rs",    // the chain of an older history, linked anew once
    "erase.rs",    // the values of a person who is erased
    "object.rs",   // which file holds which bytes
    "index.rs",    // the search index of rows
    "start.rs",    // a part of that index
    "migrate.rs",  // the shape, and the name of a new office
    "draft.rs",    // what was half typed, and notes about the office itself: no part of the history
    "copy.rs",     // another file
];

/// Name and text of every source but the tests.
fn sources() -> Vec<(String, String)> {
    let mut folders = vec![Path::new(env!("CARGO_MANIFEST_DIR")).join("src")];
    let mut sources = Vec::new();
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            let name = path.file_name().unwrap().to_string_lossy().into_owned();
            if path.is_dir() {
                folders.extend((name != "tests").then_some(path));
            } else if name != "tests.rs" {
                let text = fs::read_to_string(&path).unwrap();
                let code = text.split("#[cfg(test)]").next().unwrap();
                sources.push((name, code.to_owned()));
            }
        }
    }
    assert!(sources.len() > 10, "the sources were read");
    sources
}

#[test]
fn nothing_else_writes() {
    let words = [
        "INSERT ",
        "UPDATE ",
        "DELETE ",
        "REPLACE INTO",
        "BEGIN",
        "COMMIT",
        "transaction_with",
    ];
    for (name, code) in sources() {
        if DOORS.contains(&name.as_str()) {
            continue;
        }
        for (n, line) in code.lines().enumerate() {
            let is_comment = line.trim_start().starts_with("//");
            let word = words.iter().find(|word| line.contains(**word));
            assert!(is_comment || word.is_none(), "{name}:{}: {line}", n + 1);
        }
    }
}

#[test]
fn only_put_and_remove_write_rows() {
    let writes = |code: &str| code.contains("noun.insert") || code.contains("noun.update");
    let writers: Vec<String> = sources()
        .into_iter()
        .filter(|(_, code)| writes(code))
        .map(|(name, _)| name)
        .collect();
    assert_eq!(writers, ["transact.rs"]);
}
