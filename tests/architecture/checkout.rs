//! The files of the checkout as (path, text), without what is built or fetched.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

/// One file; `path` is relative to the top, with `/` on every platform.
#[derive(Debug, Clone)]
pub struct File {
    /// For example `crates/store/src/lib.rs`.
    pub path: String,
    /// None for files that are not UTF-8 text.
    pub text: Option<String>,
}

impl File {
    /// A file written down by hand, for breaking rules.
    pub fn new(path: &str, text: &str) -> Self {
        Self {
            path: path.to_owned(),
            text: Some(text.to_owned()),
        }
    }

    /// Its text, empty if it is not text.
    pub fn text(&self) -> &str {
        self.text.as_deref().unwrap_or_default()
    }

    /// Rust source.
    pub fn is_rust(&self) -> bool {
        self.path.ends_with(".rs")
    }
}

/// The folder that holds the workspace's `Cargo.toml`.
pub fn top() -> PathBuf {
    let tests = Path::new(env!("CARGO_MANIFEST_DIR"));
    tests
        .parent()
        .expect("tests/ lies in the checkout")
        .to_path_buf()
}

/// Every file of the checkout that is ours, sorted by path, read once.
pub fn files() -> &'static [File] {
    static FILES: OnceLock<Vec<File>> = OnceLock::new();
    FILES.get_or_init(|| {
        let mut found = Vec::new();
        walk(&top(), "", &mut found);
        found.sort_by(|a, b| a.path.cmp(&b.path));
        found
    })
}

/// Built, fetched or private to one machine; `.gitignore` says the same.
fn skipped(path: &str, name: &str) -> bool {
    let hidden = name.starts_with('.') && ![".ci", ".cargo", ".gitignore"].contains(&name);
    hidden
        || ["target", "out", "ui/dist", "ui/dist-fake", "src-tauri/gen"].contains(&path)
        || name == "node_modules"
}

fn walk(folder: &Path, prefix: &str, found: &mut Vec<File>) {
    for entry in fs::read_dir(folder).expect("a folder of the checkout can be listed") {
        let entry = entry.expect("an entry of a folder");
        let name = entry.file_name().to_string_lossy().into_owned();
        let path = if prefix.is_empty() {
            name.clone()
        } else {
            format!("{prefix}/{name}")
        };
        if skipped(&path, &name) {
            continue;
        }
        // Links are not followed: they could lead out of the checkout.
        match entry.file_type() {
            Ok(kind) if kind.is_dir() => walk(&entry.path(), &path, found),
            Ok(kind) if kind.is_file() => {
                let text = fs::read(entry.path())
                    .ok()
                    .and_then(|b| String::from_utf8(b).ok());
                found.push(File { path, text });
            }
            _ => {}
        }
    }
}

#[test]
fn the_walk_finds_our_sources_and_nothing_built() {
    let paths: Vec<&str> = files().iter().map(|f| f.path.as_str()).collect();
    for path in [
        "Cargo.toml",
        ".ci/run",
        "tests/architecture.rs",
        "crates/domain/src/lib.rs",
    ] {
        assert!(paths.contains(&path), "{path} is not seen");
    }
    assert!(
        !paths
            .iter()
            .any(|p| p.starts_with("target/") || p.starts_with("out/"))
    );
}
