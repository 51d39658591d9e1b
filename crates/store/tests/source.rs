//! Law 2 is kept by looking: rows are written in one place.

use std::fs;
use std::path::Path;

/// Files that may write, and why there.
const DOORS: &[&str] = &[
    "transact.rs", // rows
    "noun.rs",     // the statements of rows
    "history.rs",  // the history of rows
    "index.rs",    // the search index of rows
    "migrate.rs",  // the shape, and the name of a new office
];

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
    let src = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut looked = 0;
    for entry in fs::read_dir(src).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_str().unwrap();
        looked += 1;
        if DOORS.contains(&name) {
            continue;
        }
        let text = fs::read_to_string(&path).unwrap();
        let code = text.split("#[cfg(test)]").next().unwrap();
        for (n, line) in code.lines().enumerate() {
            let is_comment = line.trim_start().starts_with("//");
            let word = words.iter().find(|word| line.contains(**word));
            assert!(is_comment || word.is_none(), "{name}:{}: {line}", n + 1);
        }
    }
    assert!(looked > 10, "the sources were read");
}

#[test]
fn only_put_and_remove_write_rows() {
    let src = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let users: Vec<String> = fs::read_dir(src)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| {
            let text = fs::read_to_string(path).unwrap();
            text.contains("noun.insert") || text.contains("noun.update")
        })
        .map(|path| path.file_name().unwrap().to_string_lossy().into_owned())
        .collect();
    assert_eq!(users, ["transact.rs"]);
}
