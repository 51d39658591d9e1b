//! Who may know whom, and which outside crates have one owner.
//!
//! ```text
//! domain <- rulebook <- forms <- office <- contract <- { src-tauri, cli }
//! domain <- store <------------- office     typeset <- { forms, office }
//!                                           intake  <- office
//! ```

use crate::checkout::{self, File};
use crate::graph::Graph;
use crate::{assert_none, assert_one};

/// What each member may know of the others. A member that is not listed is a violation.
const MAY_KNOW: &[(&str, &[&str])] = &[
    ("domain", &[]),
    ("typeset", &[]),
    ("intake", &[]),
    ("rulebook", &["domain"]),
    ("vault", &[]),
    ("store", &["domain"]),
    ("forms", &["domain", "rulebook", "typeset"]),
    (
        "office",
        &[
            "domain", "rulebook", "forms", "store", "vault", "typeset", "intake",
        ],
    ),
    ("contract", &["domain", "rulebook", "forms", "office"]),
    (
        "tabidachi-cli",
        &["domain", "rulebook", "forms", "office", "contract"],
    ),
    (
        "tabidachi-desktop",
        &["domain", "rulebook", "forms", "office", "contract"],
    ),
    ("xtask", &[]),
];

/// The suite may know everyone; nobody may know the suite.
const SUITE: &str = "tabidachi-tests";

/// Outside crates with one owner among the members that are shipped.
const OWNED: &[(&str, &[&str])] = &[
    ("store", &["rusqlite", "libsqlite3-sys"]),
    ("vault", &["argon2", "x25519-dalek"]),
    ("typeset", &["printpdf", "subsetter", "harfrust"]),
    ("intake", &["calamine"]),
    (
        "tabidachi-desktop",
        &["tauri", "tauri-build", "rfd", "webkit2gtk"],
    ),
];

/// Edges between members that the table does not allow.
fn acquaintances(graph: &Graph) -> Vec<String> {
    let mut violations = Vec::new();
    for member in graph.members().filter(|p| p.name != SUITE) {
        let Some((_, allowed)) = MAY_KNOW.iter().find(|(name, _)| *name == member.name) else {
            violations.push(format!(
                "{} has no line in the table of who may know whom",
                member.name
            ));
            continue;
        };
        for known in graph.needs_of(member).filter(|p| p.member) {
            if !allowed.contains(&known.name.as_str()) {
                violations.push(format!("{} may not know {}", member.name, known.name));
            }
        }
    }
    violations
}

/// Outside crates taken by a member that does not own them.
fn borrowed(graph: &Graph) -> Vec<String> {
    let mut violations = Vec::new();
    for (owner, crates) in OWNED {
        for member in graph
            .members()
            .filter(|p| p.name != *owner && p.name != SUITE)
        {
            for taken in graph
                .needs_of(member)
                .filter(|p| crates.contains(&p.name.as_str()))
            {
                violations.push(format!(
                    "only {owner} may use {}: {}",
                    taken.name, member.name
                ));
            }
        }
    }
    violations
}

/// The front door has to be built in seconds.
fn heavy_front_door(graph: &Graph) -> Vec<String> {
    let doors = graph.members().filter(|p| p.name == "xtask");
    doors
        .flat_map(|door| graph.needs_of(door))
        .map(|need| format!("xtask uses std only, not {}", need.name))
        .collect()
}

/// Files of the screens that speak to Tauri, save the one behind the door.
fn tauri_elsewhere(files: &[File]) -> Vec<String> {
    const DOOR: &str = "ui/src/host/tauri.ts";
    files
        .iter()
        .filter(|file| file.path.starts_with("ui/src/") && file.path != DOOR)
        .filter(|file| file.text().contains("@tauri-apps/") || file.text().contains("__TAURI__"))
        .map(|file| format!("only {DOOR} may import @tauri-apps: {}", file.path))
        .collect()
}

/// Screens that reach past the door `ui/src/host/host.ts` into what stands behind it.
fn behind_the_door(files: &[File]) -> Vec<String> {
    files
        .iter()
        .filter(|file| file.path.starts_with("ui/src/") && !file.path.starts_with("ui/src/host/"))
        .filter(|file| {
            file.text()
                .lines()
                .any(|line| line.contains("host/tauri") || line.contains("host/fake"))
        })
        .map(|file| format!("a screen looks behind ui/src/host: {}", file.path))
        .collect()
}

/// Lines outside the one file of typeset that speak to printpdf.
fn printpdf_elsewhere(files: &[File]) -> Vec<String> {
    const DOOR: &str = "crates/typeset/src/pdf.rs";
    files
        .iter()
        .filter(|file| file.is_rust() && file.path != DOOR && product(&file.path))
        .filter(|file| code(file).any(speaks_to_printpdf))
        .map(|file| format!("only {DOOR} may import printpdf: {}", file.path))
        .collect()
}

fn speaks_to_printpdf(line: &str) -> bool {
    ["printpdf::", "use printpdf", "extern crate printpdf"]
        .iter()
        .any(|way| line.contains(way))
}

fn product(path: &str) -> bool {
    path.starts_with("crates/") || path.starts_with("src-tauri/")
}

fn code(file: &File) -> impl Iterator<Item = &str> {
    file.text()
        .lines()
        .map(str::trim_start)
        .filter(|line| !line.starts_with("//"))
}

#[test]
fn every_member_knows_only_those_it_may_know() {
    assert_none(&acquaintances(Graph::of_this_house()));
}

#[test]
fn a_store_that_knows_the_office_is_noticed() {
    let broken = Graph::by_hand(&[("store", &["office"]), ("office", &["store"])]);
    assert_one(&acquaintances(&broken), &["store may not know office"]);
}

#[test]
fn a_new_member_without_a_place_in_the_table_is_noticed() {
    let broken = Graph::by_hand(&[("newcomer", &[])]);
    assert_one(&acquaintances(&broken), &["newcomer", "no line"]);
}

#[test]
fn a_member_that_knows_the_suite_is_noticed() {
    let broken = Graph::by_hand(&[("office", &[SUITE]), (SUITE, &[])]);
    assert_one(&acquaintances(&broken), &["office may not know", SUITE]);
}

#[test]
fn outside_crates_with_one_owner_are_used_by_their_owner_only() {
    assert_none(&borrowed(Graph::of_this_house()));
}

#[test]
fn sql_in_the_office_is_noticed_by_its_driver() {
    let broken = Graph::by_hand(&[("store", &["rusqlite"]), ("office", &["rusqlite"])]);
    assert_one(&borrowed(&broken), &["only store may use rusqlite: office"]);
}

#[test]
fn a_window_library_in_the_command_line_is_noticed() {
    let broken = Graph::by_hand(&[("tabidachi-cli", &["rfd"])]);
    assert_one(&borrowed(&broken), &["rfd: tabidachi-cli"]);
}

#[test]
fn the_front_door_uses_std_only() {
    assert_none(&heavy_front_door(Graph::of_this_house()));
}

#[test]
fn a_front_door_that_takes_a_crate_is_noticed() {
    let broken = Graph::by_hand(&[("xtask", &["clap"])]);
    assert_one(&heavy_front_door(&broken), &["not clap"]);
}

#[test]
fn one_file_of_typeset_speaks_to_printpdf() {
    assert_none(&printpdf_elsewhere(checkout::files()));
}

#[test]
fn a_second_file_that_speaks_to_printpdf_is_noticed_but_a_comment_is_not() {
    let import = ["use print", "pdf::Op;"].concat();
    let broken = [
        File::new("crates/typeset/src/pdf.rs", &import),
        File::new("crates/typeset/src/page.rs", &format!("// {import}")),
        File::new(
            "crates/forms/src/photo.rs",
            &format!("fn f() {{\n    {import}\n}}"),
        ),
    ];
    assert_one(&printpdf_elsewhere(&broken), &["crates/forms/src/photo.rs"]);
}

#[test]
fn one_file_of_the_screens_speaks_to_tauri_and_no_screen_looks_behind_the_door() {
    assert_none(&tauri_elsewhere(checkout::files()));
    assert_none(&behind_the_door(checkout::files()));
}

#[test]
fn a_screen_that_speaks_to_tauri_or_to_a_host_of_its_choice_is_noticed() {
    let import = "import { invoke } from \"@tauri-apps/api/core\";";
    let page = "ui/src/pages/order/Order.svelte";
    assert_none(&tauri_elsewhere(&[File::new(
        "ui/src/host/tauri.ts",
        import,
    )]));
    assert_one(&tauri_elsewhere(&[File::new(page, import)]), &[page]);
    let past = "import { tauriHost } from \"../../host/tauri\";";
    assert_one(&behind_the_door(&[File::new(page, past)]), &[page]);
    let through = "import { host } from \"../../host/host\";";
    assert_none(&behind_the_door(&[File::new(page, through)]));
}
