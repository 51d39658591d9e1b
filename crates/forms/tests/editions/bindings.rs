//! `docs/bindings.md`: which stored fact is printed on which paper, for whoever asks what a
//! changed letter changes.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

use domain::fact::{self, Fact};
use domain::value::Kind;
use forms::Form;
use rulebook::Lang;

use crate::people::desk::DESK;
use crate::{TRIED, Tried, committed, top, writing};

const HEAD: &str = "\
# What is printed where

Every fact that is typed in or imported, and the papers it reaches: as it is, or through what
follows from it (an age from the date of birth, a sum from its fees). Written by
`TABIDACHI_WRITE=1 cargo test -p forms --test editions` from the forms themselves; do not edit.
How forms are written is in [forms.md](forms.md).
";

/// `1-3`; papers of our own go by their slug.
fn number(form: &Form) -> String {
    forms::short_number(form).unwrap_or_else(|| form.slug.clone())
}

fn text() -> String {
    let mut text = HEAD.to_owned();
    let mut unprinted = Vec::new();
    let mut noun = "";
    // What the program keeps for itself is nobody's to print.
    let own = ["printing", "wording", "confirmation"];
    let typed = fact::registry().filter(|fact| !fact.derived && !own.contains(&fact.noun()));
    for fact in typed {
        let mut papers: Vec<String> = Vec::new();
        for tried in TRIED.iter().filter(|tried| prints(tried, fact.key)) {
            let number = number(tried.form);
            if !papers.contains(&number) {
                papers.push(number);
            }
        }
        if papers.is_empty() {
            // Which row belongs to which is no value.
            unprinted.extend((!matches!(fact.kind, Kind::Ref(_))).then_some(fact.key));
            continue;
        }
        if noun != fact.noun() {
            noun = fact.noun();
            let _ = write!(
                text,
                "\n## {noun}\n\n| fact | in words | printed on |\n|---|---|---|\n"
            );
        }
        let _ = writeln!(
            text,
            "| `{}` | {} | {} |",
            fact.key,
            words(fact),
            papers.join(", ")
        );
    }
    text.push_str("\n## On no paper\n\n");
    let mut nouns: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for key in unprinted {
        let (noun, field) = key.split_once('.').unwrap_or((key, ""));
        nouns.entry(noun).or_default().push(field);
    }
    for (noun, fields) in nouns {
        let _ = writeln!(text, "- `{noun}`: {}", fields.join(", "));
    }
    text
}

fn prints(tried: &Tried, key: &str) -> bool {
    forms::prints(tried.form, key) || key == "photo.sha256" && tried.shows_photo()
}

fn words(fact: &Fact) -> String {
    let key = format!("fact-{}", fact.key.replace('.', "-"));
    DESK.words.get(Lang::En, &key, &[]).replace('|', "/")
}

#[test]
fn the_list_of_what_is_printed_where_is_as_the_forms_are() {
    let text = text();
    let file = top("docs/bindings.md");
    if writing() {
        std::fs::write(&file, &text).unwrap();
    }
    let committed = committed(&file);
    let (old, new): (BTreeSet<&str>, BTreeSet<&str>) =
        (committed.lines().collect(), text.lines().collect());
    let changed: Vec<_> = old.symmetric_difference(&new).collect();
    assert!(
        committed == text,
        "docs/bindings.md: TABIDACHI_WRITE=1 cargo test -p forms --test editions; {changed:#?}"
    );
}

/// The list would be complete with no form read at all, if it were not for this.
#[test]
fn the_list_names_the_papers_a_clerk_would_name() {
    let text = text();
    for (key, paper) in [
        ("trainee.birth_date", "COE 1"),
        ("trainee.given_name", "1-3"),
        ("passport.number", "visa-application"),
        ("fee.amount_minor", "SSW 1-16"),
        ("organisation.name_japanese", "1-10"),
        ("document.received_on", "family-slip"),
    ] {
        let line = text
            .lines()
            .find(|line| line.starts_with(&format!("| `{key}` |")));
        let papers = line
            .and_then(|line| line.rsplit('|').nth(1))
            .unwrap_or_default();
        assert!(
            papers.split(',').any(|one| one.trim() == paper),
            "{key}: {papers}"
        );
    }
    let bare = text.lines().filter(|line| line.starts_with("| `"));
    for line in bare {
        assert!(!line.contains("fact-"), "a fact without words: {line}");
    }
}
