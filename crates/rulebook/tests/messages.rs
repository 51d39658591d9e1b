//! Every fact, closed list, finding and error the program knows has its words in all
//! four languages. Codes are read from the sources, so that a new finding without a
//! sentence fails here and not in front of somebody.

#![expect(clippy::unwrap_used, reason = "what cannot be read is a failed test")]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use domain::value::Kind;
use rulebook::{Lang, Messages};

fn missing(messages: &Messages, keys: impl IntoIterator<Item = String>) -> Vec<String> {
    keys.into_iter()
        .flat_map(|key| Lang::ALL.map(|lang| (lang, key.clone())))
        .filter(|(lang, key)| !messages.has(*lang, key))
        .map(|(lang, key)| format!("{}: {key}", lang.code()))
        .collect()
}

/// Sources of the crates, without comments and without tests, by path.
fn sources() -> BTreeMap<String, String> {
    let mut found = BTreeMap::new();
    let crates = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    for krate in fs::read_dir(crates).unwrap() {
        collect(&krate.unwrap().path().join("src"), &mut found);
    }
    assert!(found.len() > 30, "the scan found {} files", found.len());
    found
}

fn collect(dir: &Path, found: &mut BTreeMap<String, String>) {
    let Ok(entries) = fs::read_dir(dir) else {
        return;
    };
    for entry in entries {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        if path.is_dir() {
            collect(&path, found);
        } else if name.ends_with(".rs") && name != "tests.rs" {
            let text = fs::read_to_string(&path).unwrap();
            let shipped = text.split("#[cfg(test)]").next().unwrap();
            let code: Vec<&str> = shipped
                .lines()
                .filter(|line| !line.trim_start().starts_with("//"))
                .collect();
            found.insert(path.to_string_lossy().into_owned(), code.join("\n"));
        }
    }
}

/// The kebab-case string literals of a piece of source, in order.
fn literals(code: &str) -> impl Iterator<Item = &str> {
    code.split('"').skip(1).step_by(2).filter(|text| {
        !text.is_empty()
            && text
                .chars()
                .all(|c| c.is_ascii_lowercase() || c == '-' || c == '_')
    })
}

/// Codes of findings written out in the sources, with the values put in up to the
/// next finding. A code that comes in a variable is not seen here.
fn findings() -> BTreeMap<String, BTreeSet<String>> {
    let mut found: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for code in sources().values() {
        for call in code.split("Finding::new(").skip(1) {
            let mut arguments = call.splitn(3, ',').skip(1);
            let second = arguments.next().unwrap_or_default().trim();
            let Some(name) = literals(second).next() else {
                continue;
            };
            let function = call.split("\n}").next().unwrap_or_default();
            let values = function
                .split(".arg(")
                .skip(1)
                .filter_map(|arg| literals(arg).next());
            found
                .entry(name.to_owned())
                .or_default()
                .extend(values.map(str::to_owned));
        }
    }
    found
}

#[test]
fn every_fact_every_list_and_every_noun_has_a_word() {
    let messages = Messages::load().unwrap();
    let facts = domain::fact::registry();
    let labels = facts.map(|fact| format!("fact-{}", fact.key.replace('.', "-")));
    let nouns = domain::fact::registry().map(|fact| format!("noun-{}", fact.noun()));
    let lists = domain::sheet::LISTS
        .iter()
        .map(|(list, _)| format!("list-{list}"));
    let absent = missing(&messages, labels.chain(nouns).chain(lists));
    assert!(absent.is_empty(), "{absent:#?}");
}

#[test]
fn every_code_of_a_closed_list_has_a_word_and_no_word_means_two() {
    let messages = Messages::load().unwrap();
    for fact in domain::fact::registry() {
        let Kind::Choice(choices) = fact.kind else {
            continue;
        };
        // An import reads these words back, whichever language they are in.
        let mut taken: BTreeMap<String, &str> = BTreeMap::new();
        for (lang, code) in Lang::ALL
            .iter()
            .flat_map(|l| choices.codes.iter().map(move |c| (*l, *c)))
        {
            let word = messages.choice(lang, &choices, code);
            let other = taken.insert(domain::text::fold(&word), code);
            assert!(
                other.is_none_or(|other| other == code),
                "{word}: {code} and {other:?}"
            );
        }
        let keys = choices
            .codes
            .iter()
            .map(|code| format!("choice-{}-{code}", choices.name));
        let absent = missing(&messages, keys);
        assert!(absent.is_empty(), "{absent:#?}");
    }
}

#[test]
fn every_finding_says_what_differs_and_what_to_do() {
    let messages = Messages::load().unwrap();
    let mut codes: BTreeSet<String> = findings().into_keys().collect();
    assert!(
        codes.contains("fee-before-coe") && codes.contains("missing-required"),
        "{codes:?}"
    );
    for code in sources().values() {
        let import = literals(code).filter(|text| text.starts_with("import-"));
        codes.extend(
            import
                .filter(|text| *text != "import-workbook")
                .map(str::to_owned),
        );
    }
    let keys = codes
        .iter()
        .flat_map(|code| [format!("finding-{code}"), format!("finding-{code}-mend")]);
    let absent = missing(&messages, keys);
    assert!(absent.is_empty(), "{absent:#?}");
}

/// A sentence that asks for a value nobody gives would print the value's name.
#[test]
fn no_sentence_asks_for_a_value_its_finding_does_not_carry() {
    let messages = Messages::load().unwrap();
    for (code, mut given) in findings() {
        given.extend(["code", "noun", "label", "row", "form"].map(str::to_owned));
        let values: Vec<(&str, &str)> = given.iter().map(|name| (name.as_str(), "x")).collect();
        for key in [format!("finding-{code}"), format!("finding-{code}-mend")] {
            let said = messages.get(Lang::En, &key, &values);
            assert!(!said.contains('$'), "{key}: {said}, given {given:?}");
        }
    }
}

#[test]
fn every_error_code_has_its_sentence() {
    let messages = Messages::load().unwrap();
    let mut codes = BTreeSet::new();
    for (path, code) in sources()
        .iter()
        .filter(|(path, _)| path.ends_with("error.rs"))
    {
        for block in code.split("Error {\n").skip(1) {
            let Some((_, after)) = block.split_once("fn code(") else {
                continue;
            };
            let body = after.split("\n    }").next().unwrap();
            let found: Vec<&str> = literals(body).collect();
            assert!(!found.is_empty(), "no code was read from {path}");
            codes.extend(found.into_iter().map(|code| format!("error-{code}")));
        }
    }
    for code in sources().values() {
        let made = code.split("WireError::new(").skip(1);
        let named = made.filter_map(|call| literals(call.split(')').next()?).next());
        codes.extend(named.map(|code| format!("error-{code}")));
    }
    assert!(
        codes.contains("error-not-xlsx") && codes.contains("error-store-disk-full"),
        "{codes:?}"
    );
    let absent = missing(&messages, codes);
    assert!(absent.is_empty(), "{absent:#?}");
}

/// Hosts name whole messages in their sources: lines of the terminal, words of progress.
#[test]
fn every_line_a_host_prints_has_its_words() {
    let messages = Messages::load().unwrap();
    let mut keys = BTreeSet::new();
    for (path, code) in sources() {
        if path.contains("cli") || path.contains("contract") {
            let named = literals(&code)
                .filter(|text| text.starts_with("cli-") || text.starts_with("severity-"));
            keys.extend(named.map(str::to_owned));
        }
        // `op.rs` holds the names of operations, `verify.rs` those of its checks.
        if path.ends_with("op.rs") {
            let body = code
                .split("fn name(")
                .nth(1)
                .and_then(|body| body.split("\n    }").next());
            keys.extend(literals(body.unwrap_or_default()).map(|name| format!("op-{name}")));
        }
        if path.ends_with("verify.rs") {
            let checks = code.split("Check::new(").skip(1);
            for name in checks.filter_map(|call| literals(call.split(',').next()?).next()) {
                keys.extend(["ok", "bad"].map(|end| format!("verify-{name}-{end}")));
            }
        }
    }
    assert!(
        keys.contains("op-import-workbook") && keys.contains("verify-history-bad"),
        "{keys:?}"
    );
    let absent = missing(&messages, keys);
    assert!(absent.is_empty(), "{absent:#?}");
}
