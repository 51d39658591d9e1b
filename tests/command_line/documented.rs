//! `docs/json.md` is a promise to scripts: what it shows is what is answered.
//!
//! Above every example of the page stands the command that gave it. The command
//! is run again and both answers must have the same keys. Keys of maps by fact,
//! sheet, list or argument are data; they are not compared.

use std::collections::BTreeSet;

use serde_json::Value;

use crate::offices::{own_sample, program, workbook};

const PAGE: &str = include_str!("../../docs/json.md");

/// Left out where they are empty, which the page says; an example need not show them.
const OPTIONAL: [&str; 7] = ["rule", "args", "reason", "passed", "fact", "row", "form"];

/// Objects whose keys are data.
const MAPS: [&str; 5] = ["args", "facts", "fields", "lists", "sheets"];

/// `trainees[].forms[].slug`: every key with the way to it.
fn keys(value: &Value, way: &str, found: &mut BTreeSet<String>) {
    match value {
        Value::Object(object) => {
            let name = way
                .trim_end_matches("[]")
                .rsplit('.')
                .next()
                .unwrap_or_default();
            let data = MAPS.contains(&name) || way.contains(".lists.*");
            for (key, value) in object {
                // Inside a value of a fact the keys are ours again.
                let of_value = ["kind", "value", "minor", "currency"].contains(&key.as_str());
                let ours = !data || name != "args" && of_value;
                let step = if ours { key.as_str() } else { "*" };
                let way = format!("{way}.{step}");
                found.insert(way.clone());
                keys(value, &way, found);
            }
        }
        Value::Array(items) => {
            for item in items {
                keys(item, &format!("{way}[]"), found);
            }
        }
        _ => {}
    }
}

fn keys_of(value: &Value) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    keys(value, "", &mut found);
    found
}

/// The examples: a line `$ tabidachi …`, then the document.
fn examples() -> Vec<(String, Value)> {
    let blocks = PAGE.split("```json\n").skip(1);
    blocks
        .map(|block| {
            let (block, _) = block.split_once("\n```").unwrap();
            let (command, document) = block.split_once('\n').unwrap();
            let command = command.strip_prefix("// tabidachi ").unwrap().to_owned();
            let document =
                serde_json::from_str(document).unwrap_or_else(|e| panic!("{command}: {e}"));
            (command, document)
        })
        .collect()
}

#[test]
fn every_example_of_the_page_has_the_keys_that_are_answered() {
    let folder = own_sample("documented");
    let out = folder.with_file_name("out");
    let bad = folder.with_file_name("list.xlsx");
    std::fs::write(&bad, bad_workbook()).unwrap();
    let program = program(&folder);
    let printed = program.run(&[
        "print",
        "--order",
        "ORD-2026-03",
        "--out",
        out.to_str().unwrap(),
    ]);
    assert_eq!(printed.code, Some(0), "{printed:?}");
    let mut commands = BTreeSet::new();
    for (command, documented) in examples() {
        let book = workbook();
        let words: Vec<&str> = command
            .split_whitespace()
            .map(|word| match word {
                "out" => out.to_str().unwrap(),
                "list.xlsx" => bad.to_str().unwrap(),
                "sample.xlsx" => book.as_str(),
                word => word,
            })
            .collect();
        commands.insert(words[0].to_owned());
        let answered = if command.ends_with("manifest.json") {
            let file = out.join(words[1]);
            serde_json::from_slice(&std::fs::read(file).unwrap()).unwrap()
        } else {
            let ended = program.run(&words);
            serde_json::from_str(&ended.out).unwrap_or_else(|e| panic!("{command}: {e} {ended:?}"))
        };
        let (documented, answered) = (keys_of(&documented), keys_of(&answered));
        let invented: Vec<_> = documented.difference(&answered).collect();
        assert!(
            invented.is_empty(),
            "{command} does not answer {invented:?}"
        );
        let optional = |way: &&String| OPTIONAL.iter().any(|key| way.ends_with(&format!(".{key}")));
        let data = |way: &&String| way.ends_with(".*");
        let silent = answered.difference(&documented);
        let silent: Vec<_> = silent.filter(|way| !optional(way) && !data(way)).collect();
        assert!(silent.is_empty(), "{command} answers more: {silent:?}");
    }
    for command in [
        "list", "show", "check", "print", "import", "undo", "verify", "manifest", "mrz", "hours",
    ] {
        assert!(commands.contains(command), "{command} is described");
    }
}

/// One good row, one bad.
fn bad_workbook() -> Vec<u8> {
    use intake::{OutCell, OutSheet, write_workbook};
    let cells = |words: [&str; 3]| words.map(OutCell::text).to_vec();
    let rows = vec![
        cells(["trainee.code", "trainee.given_name", "trainee.birth_date"]),
        cells(["LA-0061", "KEO", "2001-04-03"]),
        cells(["LA-0062", "MANY", "31/02/2001"]),
    ];
    let name = "trainees".to_owned();
    write_workbook(&[OutSheet {
        name,
        rows,
        ..OutSheet::default()
    }])
    .unwrap()
}
