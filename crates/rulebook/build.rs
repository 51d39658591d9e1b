//! Builds the crate again when anything under `assets` changes: the embedding
//! macro alone sees changed files, not new ones.

fn main() {
    println!("cargo:rerun-if-changed=../../assets");
}
