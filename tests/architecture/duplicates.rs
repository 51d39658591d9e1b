//! One version of each crate, save the pairs that are listed with their reason.

use std::collections::{BTreeMap, BTreeSet};

use crate::graph::Graph;
use crate::{assert_none, assert_one};

/// Crates that may be there in several incompatible versions, and why.
const ACCEPTED: &[(&str, &str)] = &[
    (
        "heck",
        "0.4 is asked for by a macro deep under printpdf (ouroboros); build time only",
    ),
    (
        "miniz_oxide",
        "0.8 is asked for by png, with which photos from outside are opened",
    ),
    (
        "syn",
        "3 is new: some macros have moved to it, others not yet; build time only",
    ),
];

/// Packages whose trees are not counted, and why: we take them as they are or not at all.
const AS_THEY_ARE: &[(&str, &str)] = &[
    (
        "tauri",
        "its webviews bring GTK and Windows bindings of several ages",
    ),
    (
        "webkit2gtk",
        "the webview that tauri brings, named for one setting of it",
    ),
    (
        "tauri-build",
        "its build scripts; nothing of them is shipped",
    ),
];

/// Crates in several versions that cargo would not unify, unless accepted.
fn violations(graph: &Graph, accepted: &[(&str, &str)]) -> Vec<String> {
    let mut versions: BTreeMap<&str, BTreeSet<String>> = BTreeMap::new();
    for package in &graph.packages {
        versions
            .entry(&package.name)
            .or_default()
            .insert(line_of(&package.version));
    }
    versions
        .into_iter()
        .filter(|(name, lines)| lines.len() > 1 && !accepted.iter().any(|(known, _)| known == name))
        .map(|(name, lines)| {
            let lines: Vec<_> = lines.into_iter().collect();
            format!(
                "{name} is there {} times: {}",
                lines.len(),
                lines.join(", ")
            )
        })
        .collect()
}

/// The part of a version that has to be equal for cargo to take one for the other: the first
/// number that is not zero and what stands before it.
fn line_of(version: &str) -> String {
    let mut kept = Vec::new();
    for number in version.split(['.', '-', '+']).take(3) {
        kept.push(number);
        if number != "0" {
            break;
        }
    }
    kept.join(".")
}

#[test]
fn no_crate_is_there_twice_without_a_reason() {
    let roots: Vec<&str> = AS_THEY_ARE.iter().map(|(name, _)| *name).collect();
    let ours = Graph::of_this_house().without_trees_of(&roots);
    assert!(
        ours.packages.len() > 100,
        "the trees of our own are counted"
    );
    assert_none(&violations(&ours, ACCEPTED));
}

#[test]
fn a_crate_in_two_versions_is_noticed_unless_it_is_accepted() {
    let mut broken = Graph::by_hand(&[("office", &["zip"])]);
    let mut older = broken.packages[1].clone();
    older.version = "0.6.6".to_owned();
    broken.packages.push(older);
    assert_one(&violations(&broken, &[]), &["zip", "2 times", "0.6"]);
    assert_none(&violations(&broken, &[("zip", "a reason")]));
}

#[test]
fn a_second_version_under_tauri_is_let_be_but_not_one_that_we_ask_for_as_well() {
    let mut house = Graph::by_hand(&[("tabidachi-desktop", &["tauri"]), ("office", &["zip"])]);
    let tauri = house.place("tauri");
    let mut older = house.packages[house.packages.len() - 1].clone();
    older.version = "0.6.6".to_owned();
    house.packages.push(older);
    let old = house.packages.len() - 1;
    house.packages[tauri].needs.insert(old);
    assert_none(&violations(&house.without_trees_of(&["tauri"]), &[]));
    house.packages[0].needs.insert(old);
    assert_one(
        &violations(&house.without_trees_of(&["tauri"]), &[]),
        &["zip", "2 times"],
    );
}

#[test]
fn versions_are_the_same_line_when_cargo_would_unify_them() {
    for (version, line) in [
        ("1.2.3", "1"),
        ("0.5.0", "0.5"),
        ("0.0.7", "0.0.7"),
        ("3.0.0-rc.1", "3"),
        ("0.0.0", "0.0.0"),
    ] {
        assert_eq!(line_of(version), line, "{version}");
    }
}
