//! The shape of files and folders: names, lengths, lints, and nothing of one machine.

use crate::checkout::{self, File};
use crate::{assert_none, assert_one};

/// Names that say nothing about what is inside.
const EMPTY_NAMES: &[&str] = &[
    "utils", "util", "helpers", "helper", "manager", "managers", "service", "services", "common",
    "misc",
];

/// Over this, a file wants splitting by concept.
const LONGEST: usize = 400;

/// Folders and files named by an empty word.
fn empty_names(files: &[File]) -> Vec<String> {
    files
        .iter()
        .filter(|file| {
            file.path.split('/').any(|part| {
                let stem = part
                    .split('.')
                    .next()
                    .unwrap_or_default()
                    .to_ascii_lowercase();
                EMPTY_NAMES.contains(&stem.as_str())
            })
        })
        .map(|file| format!("a name that says nothing: {}", file.path))
        .collect()
}

/// Rust files that are too long, save generated ones.
fn too_long(files: &[File]) -> Vec<String> {
    files
        .iter()
        .filter(|file| file.is_rust() && !file.path.contains("/generated/"))
        .map(|file| (file, file.text().lines().count()))
        .filter(|(_, lines)| *lines > LONGEST)
        .map(|(file, lines)| format!("{} has {lines} lines, more than {LONGEST}", file.path))
        .collect()
}

/// Packages that do not take the workspace's lints.
fn without_lints(files: &[File]) -> Vec<String> {
    files
        .iter()
        .filter(|file| file.path.ends_with("/Cargo.toml") && !takes_lints(file.text()))
        .map(|file| format!("{} lacks `[lints] workspace = true`", file.path))
        .collect()
}

fn takes_lints(manifest: &str) -> bool {
    let dotted = manifest
        .lines()
        .any(|line| line.replace(' ', "") == "lints.workspace=true");
    let table = manifest.split_once("\n[lints]\n").is_some_and(|(_, rest)| {
        rest.trim_start()
            .replace(' ', "")
            .starts_with("workspace=true")
    });
    dotted || table
}

/// Text files that name a place on one machine.
fn machine_paths(files: &[File]) -> Vec<String> {
    let roots = ["work", "root", "home", "Users"].map(|folder| format!("/{folder}/"));
    let mut violations = Vec::new();
    for file in files {
        for (number, line) in file.text().lines().enumerate() {
            if roots.iter().any(|root| begins_a_path(line, root)) {
                violations.push(format!(
                    "a path of one machine: {}:{}",
                    file.path,
                    number + 1
                ));
            }
        }
    }
    violations
}

/// A folder inside the project and an address on the web are no paths from the root of a machine.
fn begins_a_path(line: &str, root: &str) -> bool {
    line.match_indices(root)
        .any(|(at, _)| !line[..at].ends_with(|c: char| c.is_alphanumeric() || "_-.*)}".contains(c)))
}

#[test]
fn names_of_files_and_folders_say_what_is_inside() {
    assert_none(&empty_names(checkout::files()));
}

#[test]
fn a_drawer_for_everything_is_noticed() {
    for path in [
        "crates/domain/src/utils.rs",
        "ui/src/helpers/date.ts",
        "crates/common/src/lib.rs",
    ] {
        assert_one(&empty_names(&[File::new(path, "")]), &[path]);
    }
    assert_none(&empty_names(&[File::new(
        "crates/domain/src/commonwealth.rs",
        "",
    )]));
}

#[test]
fn no_source_file_is_over_four_hundred_lines() {
    assert_none(&too_long(checkout::files()));
}

#[test]
fn a_file_of_401_lines_is_noticed_unless_generated() {
    let long = "\n".repeat(LONGEST + 1);
    assert_one(
        &too_long(&[File::new("crates/domain/src/fact.rs", &long)]),
        &["401", "fact.rs"],
    );
    assert_none(&too_long(&[File::new(
        "crates/domain/src/fact.rs",
        &long[1..],
    )]));
    assert_none(&too_long(&[File::new(
        "crates/contract/src/generated/list.rs",
        &long,
    )]));
}

#[test]
fn every_package_takes_the_workspace_lints() {
    assert_none(&without_lints(checkout::files()));
}

#[test]
fn a_package_that_left_the_lints_out_is_noticed() {
    let path = "crates/office/Cargo.toml";
    for manifest in [
        "[package]\nname = \"office\"\n",
        "[package]\nx = 1\n[lints]\n\n[dependencies]\n",
    ] {
        assert_one(&without_lints(&[File::new(path, manifest)]), &[path]);
    }
    for manifest in [
        "x = 1\n[lints]\nworkspace = true\n",
        "lints.workspace = true\n",
    ] {
        assert_none(&without_lints(&[File::new(path, manifest)]));
    }
}

#[test]
fn no_file_names_a_place_on_one_machine() {
    assert_none(&machine_paths(checkout::files()));
}

#[test]
fn a_path_of_one_machine_is_noticed_and_a_relative_one_is_not() {
    for root in ["work", "root", "home", "Users"] {
        let line = format!("fonts = \"/{root}/someone/fonts\"");
        assert_one(
            &machine_paths(&[File::new("assets/fonts/make.py", &line)]),
            &["make.py:1"],
        );
        let inside = format!("see src/{root}/office.rs");
        assert_none(&machine_paths(&[File::new("README.md", &inside)]));
    }
}
