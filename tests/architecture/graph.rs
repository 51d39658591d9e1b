//! The packages and who depends on whom, from `cargo metadata`, in a form that tests can also
//! write down by hand.

use std::collections::{BTreeMap, BTreeSet};
use std::process::Command;
use std::sync::OnceLock;

use serde_json::Value;

use crate::checkout;

/// One package of the lock file.
#[derive(Debug, Clone, Default)]
pub struct Package {
    /// Package name, not the name of its library.
    pub name: String,
    /// Version in full.
    pub version: String,
    /// SPDX expression as declared.
    pub licence: Option<String>,
    /// Belongs to this workspace.
    pub member: bool,
    /// Indices of what the built package needs: normal and build dependencies.
    pub needs: BTreeSet<usize>,
}

/// All packages of the lock file, for every platform.
#[derive(Debug, Clone, Default)]
pub struct Graph {
    /// Packages; edges are indices into this list.
    pub packages: Vec<Package>,
}

impl Graph {
    /// The graph of this workspace, read once.
    pub fn of_this_house() -> &'static Self {
        static GRAPH: OnceLock<Graph> = OnceLock::new();
        GRAPH.get_or_init(|| Self::read(&metadata()))
    }

    /// The graph as it is built for one platform, e.g. `x86_64-pc-windows-msvc`. From `cargo
    /// tree`: `cargo metadata` also names what is asked for on other platforms alone.
    pub fn built_for(platform: &str) -> Self {
        let tree = [
            "tree",
            "--workspace",
            "--edges",
            "normal,build",
            "--target",
            platform,
        ];
        let shown = ["--prefix", "depth", "--format", " {p}"];
        Self::read_tree(&cargo(&[&tree[..], &shown[..]].concat()))
    }

    /// Reads lines of depth, name and version: `2 serde v1.0.0 (*)`.
    fn read_tree(tree: &str) -> Self {
        let mut graph = Self::default();
        let mut above: Vec<usize> = Vec::new();
        for line in tree.lines().filter(|line| !line.trim().is_empty()) {
            let mut words = line.split_whitespace();
            let depth: usize = words.next().and_then(|w| w.parse().ok()).expect("a depth");
            let at = graph.place(words.next().expect("a name"));
            above.truncate(depth);
            match above.last() {
                Some(parent) => {
                    graph.packages[*parent].needs.insert(at);
                }
                None => graph.packages[at].member = true,
            }
            above.push(at);
        }
        graph
    }

    /// The graph without what is reached through these packages alone; they themselves stay.
    pub fn without_trees_of(&self, roots: &[&str]) -> Self {
        let mut kept: BTreeSet<usize> = (0..self.packages.len())
            .filter(|at| self.packages[*at].member)
            .collect();
        let mut edge: Vec<usize> = kept.iter().copied().collect();
        while let Some(at) = edge.pop() {
            if roots.contains(&self.packages[at].name.as_str()) {
                continue;
            }
            edge.extend(
                self.packages[at]
                    .needs
                    .iter()
                    .filter(|to| kept.insert(**to)),
            );
        }
        let places: BTreeMap<usize, usize> = kept.iter().copied().zip(0..).collect();
        let packages = kept.iter().map(|at| {
            let mut package = self.packages[*at].clone();
            package.needs = package
                .needs
                .iter()
                .filter_map(|to| places.get(to).copied())
                .collect();
            package
        });
        Self {
            packages: packages.collect(),
        }
    }

    /// A graph written down by hand: `("cli", &["office"])`; every name on the left is a member.
    pub fn by_hand(members: &[(&str, &[&str])]) -> Self {
        let mut graph = Self::default();
        for (name, _) in members {
            let at = graph.place(name);
            graph.packages[at].member = true;
        }
        for (name, needs) in members {
            let at = graph.place(name);
            for need in *needs {
                let to = graph.place(need);
                graph.packages[at].needs.insert(to);
            }
        }
        graph
    }

    /// Adds a package, or finds it by name.
    pub fn place(&mut self, name: &str) -> usize {
        if let Some(at) = self.packages.iter().position(|p| p.name == name) {
            return at;
        }
        self.packages.push(Package {
            name: name.to_owned(),
            version: "1.0.0".to_owned(),
            licence: Some("MIT".to_owned()),
            ..Package::default()
        });
        self.packages.len() - 1
    }

    /// The workspace's own packages.
    pub fn members(&self) -> impl Iterator<Item = &Package> {
        self.packages.iter().filter(|p| p.member)
    }

    /// What one package needs directly.
    pub fn needs_of(&self, package: &Package) -> impl Iterator<Item = &Package> {
        package.needs.iter().map(|at| &self.packages[*at])
    }

    /// A way from a package down to one that `wanted` accepts, for the message; shortest first.
    pub fn way(&self, from: &Package, wanted: impl Fn(&Package) -> bool) -> Option<Vec<&str>> {
        let start = self.packages.iter().position(|p| p.name == from.name)?;
        let mut came_from: BTreeMap<usize, usize> = BTreeMap::new();
        let mut edge = vec![start];
        while !edge.is_empty() {
            let mut next = Vec::new();
            for at in edge {
                for &to in &self.packages[at].needs {
                    if to == start || came_from.contains_key(&to) {
                        continue;
                    }
                    came_from.insert(to, at);
                    if wanted(&self.packages[to]) {
                        return Some(self.trace(&came_from, to));
                    }
                    next.push(to);
                }
            }
            edge = next;
        }
        None
    }

    fn trace(&self, came_from: &BTreeMap<usize, usize>, end: usize) -> Vec<&str> {
        let mut names = vec![self.packages[end].name.as_str()];
        let mut at = end;
        while let Some(&before) = came_from.get(&at) {
            names.push(&self.packages[before].name);
            at = before;
        }
        names.reverse();
        names
    }

    fn read(metadata: &Value) -> Self {
        let members: BTreeSet<&str> = list(&metadata["workspace_members"])
            .iter()
            .filter_map(Value::as_str)
            .collect();
        let mut places = BTreeMap::new();
        let mut graph = Self::default();
        for package in list(&metadata["packages"]) {
            let id = text(&package["id"]);
            places.insert(id, graph.packages.len());
            graph.packages.push(Package {
                name: text(&package["name"]).to_owned(),
                version: text(&package["version"]).to_owned(),
                licence: package["license"].as_str().map(str::to_owned),
                member: members.contains(id),
                needs: BTreeSet::new(),
            });
        }
        for node in list(&metadata["resolve"]["nodes"]) {
            let needs: BTreeSet<usize> = list(&node["deps"])
                .iter()
                // A kind of null is a normal dependency.
                .filter(|dep| {
                    list(&dep["dep_kinds"])
                        .iter()
                        .any(|kind| kind["kind"] != "dev")
                })
                .map(|dep| places[text(&dep["pkg"])])
                .collect();
            graph.packages[places[text(&node["id"])]].needs = needs;
        }
        graph
    }
}

fn list(value: &Value) -> &[Value] {
    value.as_array().expect("cargo metadata: a list").as_slice()
}

fn text(value: &Value) -> &str {
    value.as_str().expect("cargo metadata: a text")
}

fn metadata() -> Value {
    let said = cargo(&["metadata", "--format-version", "1"]);
    serde_json::from_str(&said).expect("cargo metadata is JSON")
}

/// What cargo says of the lock as it stands.
fn cargo(words: &[&str]) -> String {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let mut said = String::new();
    // Without the network where everything has been fetched before; with it on a fresh machine,
    // since the list also names packages of other platforms.
    for offline in [&["--locked", "--offline"][..], &["--locked"]] {
        let output = Command::new(&cargo)
            .args(words)
            .args(offline)
            .current_dir(checkout::top())
            .output()
            .expect("cargo starts");
        if output.status.success() {
            return String::from_utf8_lossy(&output.stdout).into_owned();
        }
        said = String::from_utf8_lossy(&output.stderr).into_owned();
    }
    panic!("cargo {} did not answer: {said}", words.join(" "));
}

#[test]
fn a_tree_by_depth_becomes_a_graph() {
    let tree =
        "0 cli v0.1.0 (/x)\n1 office v0.1.0\n2 zip v1.0.0\n1 clap v4.0.0\n\n0 xtask v0.1.0\n";
    let graph = Graph::read_tree(tree);
    let cli = graph.members().next().expect("a member");
    assert_eq!(graph.members().count(), 2);
    assert_eq!(
        graph.way(cli, |p| p.name == "zip"),
        Some(vec!["cli", "office", "zip"])
    );
    assert_eq!(graph.way(cli, |p| p.name == "xtask"), None);
}

#[test]
fn the_graph_knows_every_member_and_the_edges_between_them() {
    let graph = Graph::of_this_house();
    let names: BTreeSet<&str> = graph.members().map(|p| p.name.as_str()).collect();
    for name in [
        "domain",
        "store",
        "typeset",
        "office",
        "tabidachi-cli",
        "xtask",
    ] {
        assert!(names.contains(name), "{name} is missing from {names:?}");
    }
    let rulebook = graph
        .members()
        .find(|p| p.name == "rulebook")
        .expect("rulebook");
    assert!(
        graph.needs_of(rulebook).any(|p| p.name == "domain"),
        "an edge is missing"
    );
}
