//! The architecture, asserted: who may know whom, what may be used, what files may look like.
//!
//! Every rule is a pure function that returns its violations. Beside "the house keeps the
//! rule" stands a test that breaks the rule on purpose, so that a rule that has gone blind is
//! noticed. This crate reads the checkout and `cargo metadata`; it changes nothing.
#![allow(
    clippy::expect_used,
    clippy::panic,
    reason = "all of this crate is a test; clippy sees only #[test] functions as one"
)]

#[path = "architecture/checkout.rs"]
mod checkout;
#[path = "architecture/duplicates.rs"]
mod duplicates;
#[path = "architecture/graph.rs"]
mod graph;
#[path = "architecture/licences.rs"]
mod licences;
#[path = "architecture/neighbours.rs"]
mod neighbours;
#[path = "architecture/network.rs"]
mod network;
#[path = "architecture/one_door.rs"]
mod one_door;
#[path = "architecture/shape.rs"]
mod shape;

/// Fails with one line per violation.
fn assert_none(violations: &[String]) {
    assert!(
        violations.is_empty(),
        "{} violation(s):\n  {}\n",
        violations.len(),
        violations.join("\n  ")
    );
}

/// Fails unless there is exactly one violation and it says all of these words.
fn assert_one(violations: &[String], words: &[&str]) {
    assert_eq!(
        violations.len(),
        1,
        "a broken house has to be noticed: {violations:?}"
    );
    for word in words {
        assert!(
            violations[0].contains(word),
            "`{word}` is not said in: {}",
            violations[0]
        );
    }
}
