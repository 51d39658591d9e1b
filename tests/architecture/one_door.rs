//! One door for change: rows are written, and transactions begun, in a few files of `store`.
//!
//! Reads words, not meaning: SQL put together from pieces of a word would get past it. The
//! second lock is that only `store` has the driver at all (`neighbours`).

use crate::checkout::{self, File};
use crate::{assert_none, assert_one};

/// Files of `crates/store/src` that hold words that change rows, and why each may.
const WRITERS: &[(&str, &str)] = &[
    (
        "noun.rs",
        "writes down the statements that the door runs, from the registry of facts",
    ),
    ("history.rs", "the door's log; it is written nowhere else"),
    (
        "chain.rs",
        "linking the log of an older office anew, once, while it is brought to this edition",
    ),
    (
        "erase.rs",
        "the values of a person who is erased, in the door's own transaction",
    ),
    (
        "object.rs",
        "which file holds which bytes, in the door's own transaction",
    ),
    (
        "index.rs",
        "the search index: derived from rows, in the door's own transaction",
    ),
    ("start.rs", "its part for one and two letters"),
    ("migrate.rs", "a new schema, before the door opens"),
    (
        "draft.rs",
        "what was half typed at a lock, and notes of the office about itself: no part of its rows",
    ),
];

/// Files of `crates/store/src` that begin a transaction, and why each may.
const BEGINNERS: &[(&str, &str)] = &[
    ("transact.rs", "the door"),
    ("migrate.rs", "one transaction for each step of the schema"),
    ("copy.rs", "a copy sees one moment; it is another file"),
];

/// What was found in a source.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Change {
    /// A statement that changes rows, by its first word.
    Rows(&'static str),
    /// The beginning of a transaction.
    Begin,
}

/// Changes in files that have no right to them.
fn violations(files: &[File]) -> Vec<String> {
    let mut violations = Vec::new();
    for file in files
        .iter()
        .filter(|file| file.is_rust() && watched(&file.path))
    {
        for change in changes(&shipped_code(file.text())) {
            match change {
                Change::Rows(word) if !listed(&file.path, WRITERS) => {
                    violations.push(format!("{word} outside the door: {}", file.path));
                }
                Change::Begin if !listed(&file.path, BEGINNERS) => {
                    violations.push(format!("a transaction outside the door: {}", file.path));
                }
                _ => {}
            }
        }
    }
    violations
}

/// Lines of the two lists that no file needs any more.
fn unused_rights(files: &[File]) -> Vec<String> {
    let uses = |name: &str, kind: fn(&Change) -> bool| {
        let path = format!("{STORE}{name}");
        let file = files.iter().find(|file| file.path == path);
        file.is_some_and(|file| changes(&shipped_code(file.text())).iter().any(kind))
    };
    let rows = WRITERS
        .iter()
        .filter(|(name, _)| !uses(name, |c| matches!(c, Change::Rows(_))));
    let begin = BEGINNERS
        .iter()
        .filter(|(name, _)| !uses(name, |c| *c == Change::Begin));
    rows.chain(begin)
        .map(|(name, _)| format!("{name} has a right that it does not use"))
        .collect()
}

const STORE: &str = "crates/store/src/";

fn listed(path: &str, doors: &[(&str, &str)]) -> bool {
    path.strip_prefix(STORE)
        .is_some_and(|inside| doors.iter().any(|(name, _)| *name == inside))
}

/// Tests may plant damage; `src` of what is shipped may not.
fn watched(path: &str) -> bool {
    let shipped = path.starts_with("crates/") || path.starts_with("src-tauri/");
    shipped && path.contains("/src/") && !path.ends_with("/tests.rs") && !path.contains("/tests/")
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

/// What changes rows or begins a transaction, in the order of the source. SQL is written in
/// capitals here; lower case would catch every English sentence about updates.
fn changes(code: &str) -> Vec<Change> {
    let words: Vec<&str> = code
        .split(|c: char| !c.is_alphanumeric() && c != '_')
        .filter(|w| !w.is_empty())
        .collect();
    let mut found = Vec::new();
    for (at, word) in words.iter().enumerate() {
        let next = words.get(at + 1).copied().unwrap_or_default();
        match (*word, next) {
            ("INSERT", "INTO" | "OR") => found.push(Change::Rows("INSERT")),
            ("REPLACE", "INTO") if at == 0 || words[at - 1] != "OR" => {
                found.push(Change::Rows("REPLACE"));
            }
            ("DELETE", "FROM") => found.push(Change::Rows("DELETE")),
            ("UPDATE", _) if sets_within(&words[at + 1..]) => found.push(Change::Rows("UPDATE")),
            ("BEGIN", "IMMEDIATE" | "EXCLUSIVE" | "DEFERRED" | "TRANSACTION") => {
                found.push(Change::Begin);
            }
            _ => {}
        }
    }
    let begins = [
        "\"BEGIN\"",
        "\"BEGIN;",
        ".transaction(",
        ".unchecked_transaction(",
    ];
    let more = [".transaction_with_behavior(", ".savepoint("];
    found.extend(
        begins
            .iter()
            .chain(&more)
            .filter(|way| code.contains(**way))
            .map(|_| Change::Begin),
    );
    found
}

/// `UPDATE OR REPLACE main.trainee SET`: a few words may stand between.
fn sets_within(words: &[&str]) -> bool {
    words.iter().take(5).any(|word| *word == "SET")
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
        (r#"c.execute_batch("BEGIN IMMEDIATE")"#, "a transaction"),
        (r#"c.execute_batch("BEGIN")"#, "a transaction"),
        ("let tx = c.unchecked_transaction()?;", "a transaction"),
        (
            "let tx = c\n    .transaction_with_behavior(Immediate)?;",
            "a transaction",
        ),
    ] {
        for path in [
            "crates/store/src/trainee.rs",
            "crates/office/src/register_trainee.rs",
        ] {
            assert_one(&violations(&[File::new(path, code)]), &[word, path]);
        }
        assert_none(&violations(&[File::new(
            "crates/store/src/migrate.rs",
            code,
        )]));
    }
}

#[test]
fn a_file_that_may_write_rows_may_not_begin_a_transaction_for_that() {
    let broken = [File::new(
        "crates/store/src/index.rs",
        "let tx = c.transaction()?;",
    )];
    assert_one(&violations(&broken), &["a transaction", "index.rs"]);
}

// A right that stays after its reason has gone is a door left open.
#[test]
fn no_file_keeps_a_right_it_does_not_use() {
    assert_none(&unused_rights(checkout::files()));
}

#[test]
fn a_right_that_is_not_used_is_noticed() {
    let code = "c.transaction(); INSERT INTO t";
    let names = WRITERS.iter().chain(BEGINNERS);
    let mut house: Vec<File> = names
        .map(|(name, _)| File::new(&format!("{STORE}{name}"), code))
        .collect();
    assert_none(&unused_rights(&house));
    house.retain(|file| !file.path.ends_with("/start.rs"));
    assert_one(&unused_rights(&house), &["start.rs has a right"]);
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
