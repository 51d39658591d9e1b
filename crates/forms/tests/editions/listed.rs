//! The forms there are, against the list made from the reference of Japanese forms
//! (`tests/suite/forms.csv`). Its columns: `mark`, how sure the labels are (`-`: the reference
//! gives none); `maker`, whether the sending side makes the paper, somebody in Japan, or it is a
//! paper of `ours` that no authority knows; `pages`, how many the official sheet has; `where`,
//! the section; `left_out`, why it is not drawn.

use std::collections::BTreeSet;

use forms::{Filling, Mark, Scope};

use crate::{TRIED, rows};

#[test]
fn every_form_has_the_mark_the_scope_and_the_recipient_of_the_reference() {
    let listed = rows("tests/suite/forms.csv");
    for tried in TRIED.iter() {
        let form = tried.form;
        let mut row = listed.iter().filter(|row| row["slug"] == form.slug);
        let (Some(row), None) = (row.next(), row.next()) else {
            panic!("{} stands in forms.csv once", form.slug);
        };
        let scope = form.scope.code();
        let mark = match form.mark {
            _ if row["mark"] == "-" => "-",
            Mark::A => "A",
            Mark::B => "B",
            Mark::C => "C",
            Mark::D => "D",
        };
        let found = (mark, scope, form.recipient.code());
        let expect = (&*row["mark"], &*row["scope"], &*row["recipient"]);
        assert_eq!(found, expect, "{} {}", form.slug, form.edition);
        // What no reference has carries no official number.
        assert!(mark != "-" || form.number.is_empty(), "{}", form.slug);
        assert_eq!(row["left_out"], "", "{} is there", form.slug);
    }
}

#[test]
fn every_form_the_sending_side_makes_and_whose_labels_are_known_is_there() {
    let there: BTreeSet<&str> = TRIED.iter().map(|tried| tried.form.slug.as_str()).collect();
    let mut waiting = Vec::new();
    let (mut known, mut slugs) = (0, BTreeSet::new());
    let listed = rows("tests/suite/forms.csv");
    for row in &listed {
        let slug = row["slug"].as_str();
        assert!(slugs.insert(slug), "{slug} is listed twice");
        let absent = !there.contains(slug);
        assert_eq!(
            absent,
            !row["left_out"].is_empty(),
            "{slug}: why it is left out"
        );
        let sure = ["A", "B"].contains(&row["mark"].as_str());
        if sure && row["maker"] == "sending" {
            known += 1;
            waiting.extend(absent.then_some(slug));
        }
        let invented = !sure && row["mark"] != "-" && !absent;
        assert!(
            !invented,
            "{slug} is drawn although its labels are not known"
        );
    }
    assert_eq!(waiting, Vec::<&str>::new(), "forms that are still to come");
    assert!(known > 20, "{known}");
}

/// The bureau hands out sheets: a second page of a one-page form is one it does not know. Papers
/// of an order grow with its trainees.
#[test]
fn no_paper_has_more_pages_than_the_official_sheet() {
    let mut looked = 0;
    for row in rows("tests/suite/forms.csv") {
        let Ok(pages) = row["pages"].parse::<usize>() else {
            continue;
        };
        for tried in TRIED.iter().filter(|tried| tried.form.slug == row["slug"]) {
            for trial in &tried.trials {
                let grows = tried.form.scope == Scope::Order && trial.filling == Filling::Longest;
                let found = trial.rendered.pages.len();
                assert!(grows || found <= pages, "{}: {found}", tried.name(trial));
                looked += 1;
            }
        }
    }
    assert!(looked > 50, "{looked}");
}
