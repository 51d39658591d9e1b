//! Every package in the lock is under a licence we may ship, by its SPDX expression.
//!
//! `deny.toml` repeats the list for cargo-deny; a test keeps the two alike.

use crate::checkout;
use crate::graph::Graph;
use crate::{assert_none, assert_one};

/// Licences that ask for no more than a notice. MPL-2.0 is left out on purpose: it asks for
/// its files' source, so each crate under it is decided on by name, in `MOZILLA`.
const ALLOWED: &[&str] = &[
    "0BSD",
    "Apache-2.0",
    "Apache-2.0 WITH LLVM-exception",
    "BSD-2-Clause",
    "BSD-3-Clause",
    "BSL-1.0",
    "CC0-1.0",
    "ISC",
    "MIT",
    "MIT-0",
    "OFL-1.1",
    "Unicode-3.0",
    "Unicode-DFS-2016",
    "Unlicense",
    "WTFPL",
    "Zlib",
    "blessing",
];

/// Further licences that tools of the screens' build may have.
const NPM_TOOLS: &[&str] = &["MPL-2.0", "CC-BY-4.0", "BlueOak-1.0.0", "Python-2.0"];

/// Packages of the screens that declare no licence but bring its text, read by us.
const READ: &[(&str, &str)] = &[("node_modules/svelte-toolbelt", "MIT in its file LICENSE")];

/// Crates under MPL-2.0, and why each may be there. All come with Tauri and are taken unchanged
/// from the registry, so that naming them with their version says where their source is; none is
/// to be patched here, for then the patched files would have to be published.
const MOZILLA: &[(&str, &str)] = &[
    (
        "cssparser",
        "Tauri reads its own pages with it at build time",
    ),
    ("cssparser-macros", "a part of cssparser"),
    ("dtoa-short", "a part of cssparser"),
    (
        "selectors",
        "Tauri finds script tags in its own pages with it",
    ),
    (
        "option-ext",
        "one small file, behind `dirs`, with which Tauri finds folders",
    ),
];

/// Packages whose licence is missing or not allowed.
fn violations(graph: &Graph) -> Vec<String> {
    graph
        .packages
        .iter()
        .filter_map(|package| {
            let why = match package.licence.as_deref() {
                None => "declares no licence".to_owned(),
                Some(expression) => match allows(expression) {
                    Ok(true) => return None,
                    Ok(false) if expression == "MPL-2.0" && decided(&package.name) => return None,
                    Ok(false) => format!("is under {expression}"),
                    Err(why) => format!("has an unreadable licence {expression:?}: {why}"),
                },
            };
            Some(format!("{} {} {why}", package.name, package.version))
        })
        .collect()
}

fn decided(name: &str) -> bool {
    MOZILLA.iter().any(|(known, _)| *known == name)
}

/// Packages of the screens' lock file whose licence is missing or not allowed.
fn of_the_screens(lock: &str) -> Vec<String> {
    let lock: serde_json::Value = serde_json::from_str(lock).expect("package-lock.json is JSON");
    let packages = lock["packages"].as_object().expect("a list of packages");
    packages
        .iter()
        // The first is ours.
        .filter(|(path, _)| !path.is_empty())
        .filter_map(|(path, package)| {
            let expression = package["license"].as_str();
            let shipped = package["dev"] != true && package["devOptional"] != true;
            match expression.map(|expression| (expression, allows(expression))) {
                Some((_, Ok(true))) => None,
                // Build tools do not reach an office; their licences bind nobody there.
                Some((expression, Ok(false))) if !shipped && NPM_TOOLS.contains(&expression) => {
                    None
                }
                Some((expression, _)) => Some(format!("{path} is under {expression}")),
                None if READ.iter().any(|(known, _)| known == path) => None,
                None => Some(format!("{path} declares no licence")),
            }
        })
        .collect()
}

/// Whether what the expression asks for can be met from the list: any side of an OR, every
/// side of an AND; AND binds tighter; `/` is the OR of old manifests.
fn allows(expression: &str) -> Result<bool, String> {
    let spaced = expression
        .replace('(', " ( ")
        .replace(')', " ) ")
        .replace('/', " OR ");
    let mut words = spaced.split_whitespace().peekable();
    let allowed = either(&mut words)?;
    match words.next() {
        None => Ok(allowed),
        Some(word) => Err(format!("`{word}` is left over")),
    }
}

type Words<'a> = std::iter::Peekable<std::str::SplitWhitespace<'a>>;

fn either(words: &mut Words) -> Result<bool, String> {
    let mut allowed = both(words)?;
    while words.next_if_eq(&"OR").is_some() {
        // Both sides are read in any case: `|` does not stop early.
        allowed |= both(words)?;
    }
    Ok(allowed)
}

fn both(words: &mut Words) -> Result<bool, String> {
    let mut allowed = one(words)?;
    while words.next_if_eq(&"AND").is_some() {
        allowed &= one(words)?;
    }
    Ok(allowed)
}

fn one(words: &mut Words) -> Result<bool, String> {
    match words.next() {
        None => Err("it ends too early".to_owned()),
        Some("(") => {
            let inner = either(words)?;
            words
                .next_if_eq(&")")
                .map(|_| inner)
                .ok_or_else(|| "`)` is missing".to_owned())
        }
        Some(word @ (")" | "OR" | "AND" | "WITH")) => Err(format!("`{word}` stands alone")),
        Some(name) if words.next_if_eq(&"WITH").is_some() => {
            let exception = words.next().ok_or("WITH what?")?;
            Ok(ALLOWED.contains(&format!("{name} WITH {exception}").as_str()))
        }
        Some(name) => Ok(ALLOWED.contains(&name)),
    }
}

/// Differences between our list and that of `deny.toml`.
fn unlike(deny: &str) -> Vec<String> {
    let listed: Vec<&str> = deny
        .split_once("\nallow = [")
        .and_then(|(_, rest)| rest.split_once(']'))
        .map(|(list, _)| list.split('"').skip(1).step_by(2).collect())
        .unwrap_or_default();
    let missing = ALLOWED.iter().filter(|l| !listed.contains(l));
    let extra = listed.iter().filter(|l| !ALLOWED.contains(l));
    let unsaid = MOZILLA.iter().filter(|(name, _)| {
        !deny.contains(&format!("{{ allow = [\"MPL-2.0\"], crate = \"{name}\" }}"))
    });
    missing
        .map(|l| format!("deny.toml does not allow {l}"))
        .chain(unsaid.map(|(name, _)| format!("deny.toml does not allow MPL-2.0 for {name}")))
        .chain(extra.map(|l| format!("deny.toml allows {l}, the list here does not")))
        .collect()
}

#[test]
fn every_package_is_under_a_licence_we_may_ship() {
    assert_none(&violations(Graph::of_this_house()));
}

#[test]
fn every_package_of_the_screens_is_under_a_licence_we_may_ship() {
    let lock = checkout::files()
        .iter()
        .find(|file| file.path == "ui/package-lock.json")
        .expect("ui/package-lock.json");
    assert_none(&of_the_screens(lock.text()));
}

#[test]
fn a_package_of_the_screens_without_a_fitting_licence_is_noticed() {
    let lock =
        |package: &str| format!(r#"{{"packages": {{"": {{}}, "node_modules/odd": {package}}}}}"#);
    assert_none(&of_the_screens(&lock(r#"{"license": "MIT"}"#)));
    assert_none(&of_the_screens(&lock(
        r#"{"license": "MPL-2.0", "dev": true}"#,
    )));
    assert_one(
        &of_the_screens(&lock(r#"{"license": "MPL-2.0"}"#)),
        &["odd is under MPL-2.0"],
    );
    assert_one(
        &of_the_screens(&lock(r#"{"license": "GPL-3.0", "dev": true}"#)),
        &["odd is under GPL-3.0"],
    );
    assert_one(&of_the_screens(&lock("{}")), &["declares no licence"]);
}

// A right for one crate must not open the door for all of its licence.
#[test]
fn a_crate_under_mpl_is_noticed_unless_it_was_decided_on() {
    let mut broken = Graph::by_hand(&[("office", &["odd"])]);
    broken.packages[1].licence = Some("MPL-2.0".to_owned());
    assert_one(&violations(&broken), &["odd 1.0.0 is under MPL-2.0"]);
    broken.packages[1].name = "cssparser".to_owned();
    assert_none(&violations(&broken));
}

#[test]
fn every_crate_decided_on_is_still_there() {
    let graph = Graph::of_this_house();
    for (name, why) in MOZILLA {
        assert!(
            graph.packages.iter().any(|p| p.name == *name),
            "{name} is gone: {why}"
        );
    }
}

#[test]
fn a_package_without_a_fitting_licence_is_noticed() {
    for (licence, words) in [
        (None, "declares no licence"),
        (Some("AGPL-3.0-only"), "is under AGPL-3.0-only"),
        (Some("MIT AND"), "unreadable"),
    ] {
        let mut broken = Graph::by_hand(&[("office", &["odd"])]);
        broken.packages[1].licence = licence.map(str::to_owned);
        assert_one(&violations(&broken), &["odd 1.0.0", words]);
    }
}

// An OR read as an AND refuses half the ecosystem; an AND read as an OR lets the GPL in.
#[test]
fn licence_expressions_are_read_as_spdx_means_them() {
    for (expression, expected) in [
        ("MIT", Some(true)),
        ("MIT/Apache-2.0", Some(true)),
        ("MIT OR GPL-3.0-only", Some(true)),
        ("GPL-3.0-only OR MIT", Some(true)),
        ("MIT AND GPL-3.0-only", Some(false)),
        ("(MIT OR Apache-2.0) AND Unicode-3.0", Some(true)),
        ("(MIT OR Apache-2.0) AND GPL-2.0-only", Some(false)),
        ("GPL-2.0-only AND MIT OR ISC", Some(true)),
        ("MIT OR ISC AND GPL-2.0-only", Some(true)),
        ("GPL-2.0-only AND (MIT OR ISC)", Some(false)),
        ("Apache-2.0 WITH LLVM-exception OR MIT", Some(true)),
        ("GPL-2.0-only WITH Classpath-exception-2.0", Some(false)),
        ("MPL-2.0", Some(false)),
        ("", None),
        ("(MIT", None),
        ("MIT ISC", None),
        ("OR MIT", None),
        ("MIT WITH", None),
    ] {
        assert_eq!(allows(expression).ok(), expected, "{expression:?}");
    }
}

#[test]
fn deny_toml_allows_the_same_licences() {
    let deny = checkout::files()
        .iter()
        .find(|f| f.path == "deny.toml")
        .expect("deny.toml");
    assert_none(&unlike(deny.text()));
}

#[test]
fn a_deny_toml_with_another_list_is_noticed() {
    let quoted: Vec<String> = ALLOWED.iter().map(|l| format!("\"{l}\"")).collect();
    let decided: Vec<String> = MOZILLA
        .iter()
        .map(|(name, _)| format!("{{ allow = [\"MPL-2.0\"], crate = \"{name}\" }},"))
        .collect();
    let same = format!(
        "[licenses]\nallow = [{}]\nexceptions = [{}]\n",
        quoted.join(",\n"),
        decided.join("\n")
    );
    assert_none(&unlike(&same));
    assert_one(
        &unlike(&same.replace("\"ISC\",\n", "")),
        &["does not allow ISC"],
    );
    assert_one(
        &unlike(&same.replace("\"selectors\"", "\"selected\"")),
        &["MPL-2.0 for selectors"],
    );
    assert_one(
        &unlike(&same.replace("[\"0BSD\"", "[\"AGPL-3.0\",\"0BSD\"")),
        &["AGPL-3.0"],
    );
}
