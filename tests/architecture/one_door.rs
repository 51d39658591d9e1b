//! One door for change: rows are written, and transactions begun, in a few files of `store`.
//!
//! Reads words, not meaning: SQL put together from pieces of a word would get past it. The
//! second lock is that only `store` has the driver at all (`neighbours`).

use crate::checkout::{self, File};
use crate::{assert_none, assert_one};

/// Files of `crates/store/src` that may hold words that change rows or begin a transaction.
const DOORS: &[&str] = &[
    "transact.rs",
    "migrate.rs",
    "search.rs",
    "connection.rs",
    "history.rs",
];

/// Files with such words that are not among the doors.
fn violations(files: &[File]) -> Vec<String> {
    files
        .iter()
        .filter(|file| file.is_rust() && watched(&file.path) && !is_door(&file.path))
        .flat_map(|file| {
            let found = changes(&shipped_code(file.text()));
            found
                .into_iter()
                .map(|what| format!("{what} outside the door: {}", file.path))
        })
        .collect()
}

/// Tests may plant damage; `src` of what is shipped may not.
fn watched(path: &str) -> bool {
    let shipped = path.starts_with("crates/") || path.starts_with("src-tauri/");
    shipped && path.contains("/src/") && !path.ends_with("/tests.rs") && !path.contains("/tests/")
}

fn is_door(path: &str) -> bool {
    path.strip_prefix("crates/store/src/")
        .is_some_and(|inside| DOORS.contains(&inside))
}

/// Source without comment lines and without the tests at its end.
fn shipped_code(text: &str) -> String {
    let before_tests = text.split("#[cfg(test)]\nmod ").next().unwrap_or_default();
    before_tests
        .lines()
        .filter(|line| !line.trim_start().starts_with("//"))
        .collect::<Vec<_>>()
        .join("\n")
}

/// Names of what changes rows, in the order of the source. SQL is written in capitals here;
/// lower case would catch every English sentence about updates.
fn changes(code: &str) -> Vec<&'static str> {
    let words: Vec<&str> = code
        .split(|c: char| !c.is_alphanumeric() && c != '_')
        .filter(|w| !w.is_empty())
        .collect();
    let mut found = Vec::new();
    for (at, word) in words.iter().enumerate() {
        let next = words.get(at + 1).copied().unwrap_or_default();
        match (*word, next) {
            ("INSERT", "INTO" | "OR") => found.push("INSERT"),
            ("REPLACE", "INTO") => found.push("REPLACE"),
            ("DELETE", "FROM") => found.push("DELETE"),
            ("BEGIN", "IMMEDIATE" | "EXCLUSIVE" | "DEFERRED" | "TRANSACTION") => {
                found.push("BEGIN");
            }
            ("UPDATE", _) if words[at + 1..].iter().take(5).any(|w| *w == "SET") => {
                found.push("UPDATE");
            }
            (
                "transaction" | "unchecked_transaction" | "transaction_with_behavior" | "savepoint",
                _,
            ) if code.contains(&format!(".{word}(")) => {
                found.push("a transaction");
            }
            _ => {}
        }
    }
    if code.contains("\"BEGIN\"") || code.contains("\"BEGIN;") {
        found.push("BEGIN");
    }
    found
}

#[test]
fn rows_are_changed_and_transactions_begun_behind_the_one_door() {
    assert_none(&violations(checkout::files()));
}

#[test]
fn each_way_to_change_a_row_is_noticed_outside_the_door_and_allowed_inside() {
    for (code, word) in [
        (
            r#"c.execute("INSERT INTO trainee VALUES (?1)", [])"#,
            "INSERT",
        ),
        (
            r#"c.execute("INSERT OR IGNORE INTO trainee VALUES (?1)", [])"#,
            "INSERT",
        ),
        (
            r#"c.execute("REPLACE INTO trainee VALUES (?1)", [])"#,
            "REPLACE",
        ),
        (
            "c.execute(\"UPDATE trainee\\n   SET code = ?1\", [])",
            "UPDATE",
        ),
        (
            r#"c.execute(&format!("UPDATE {table} SET x = 1"), [])"#,
            "UPDATE",
        ),
        (r#"c.execute("DELETE FROM trainee", [])"#, "DELETE"),
        (r#"c.execute_batch("BEGIN IMMEDIATE")"#, "BEGIN"),
        (r#"c.execute_batch("BEGIN")"#, "BEGIN"),
        ("let tx = c.unchecked_transaction()?;", "a transaction"),
    ] {
        for path in [
            "crates/store/src/trainee.rs",
            "crates/office/src/register_trainee.rs",
        ] {
            assert_one(&violations(&[File::new(path, code)]), &[word, path]);
        }
        assert_none(&violations(&[File::new(
            "crates/store/src/transact.rs",
            code,
        )]));
    }
}

// A rule that cries at prose gets switched off.
#[test]
fn reading_prose_comments_and_tests_pass() {
    for code in [
        r#"c.query("SELECT code FROM trainee")"#,
        r#"let hint = "update the record and set the date";"#,
        "// INSERT INTO is written by transact.rs",
        "fn f() {}\n#[cfg(test)]\nmod tests { const DAMAGE: &str = \"DELETE FROM trainee\"; }",
        r#"const T: &str = "CREATE TRIGGER t BEFORE UPDATE ON history BEGIN SELECT 1; END";"#,
    ] {
        assert_none(&violations(&[File::new(
            "crates/store/src/trainee.rs",
            code,
        )]));
    }
}
