//! Who has which original: the reason is a passport nobody can find on the day of the visa.

use domain::custody::Direction;
use domain::value::Id;
use office::{PaperMark, PaperMove, Step};
use tabidachi_tests::small::Small;
use tabidachi_tests::world;

use crate::small;

fn mark<'a>(people: &'a [Id], step: Step) -> PaperMark<'a> {
    PaperMark {
        trainees: people,
        key: "passport",
        step,
        on: world::today(),
        form: Some(domain::document::DocumentForm::Original),
        due_on: None,
        by: "KEO",
    }
}

fn hand<'a>(documents: &'a [Id], direction: Direction) -> PaperMove<'a> {
    PaperMove {
        documents,
        direction,
        on: world::today(),
        person: "SOMSAK",
        officer: "KEO",
        purpose: "visa",
        due_on: None,
    }
}

#[test]
fn a_paper_of_twenty_people_is_marked_in_one_step_and_taken_back_by_one_undo() {
    let mut small = small("twenty");
    let people: Vec<Id> = (1..=20)
        .map(|n| small.person(&format!("T-{n:02}"), &[]))
        .collect();
    let changed = small
        .session
        .mark_papers(&mark(&people, Step::Received), &world::stamp())
        .unwrap();
    assert_eq!(changed, 20);
    assert_eq!(
        small.value("T-20", "document", 0, "received_on"),
        "2026-11-22"
    );
    // The same again changes nothing: no second row, nothing to take back.
    let again = small
        .session
        .mark_papers(&mark(&people, Step::Received), &world::stamp())
        .unwrap();
    assert_eq!(again, 0);
    assert_eq!(small.open("T-07").lists["document"].len(), 1);
    small.session.undo(&world::stamp()).unwrap();
    for n in 1..=20 {
        assert!(small.open(&format!("T-{n:02}")).lists["document"].is_empty());
    }
    let nameless = PaperMark {
        by: "",
        ..mark(&people, Step::Checked)
    };
    let error = small
        .session
        .mark_papers(&nameless, &world::stamp())
        .unwrap_err();
    assert_eq!(error.code(), "field-empty");
}

#[test]
fn papers_go_out_and_come_back_on_numbered_slips() {
    let mut small = small("slips");
    let person = small.person("T-1", &[]);
    small
        .session
        .mark_papers(&mark(&[person], Step::Received), &world::stamp())
        .unwrap();
    let paper = [small.open("T-1").lists["document"][0].id];
    let due = "2026-11-20".parse().unwrap();
    let late = PaperMove {
        due_on: Some(due),
        ..hand(&paper, Direction::Out)
    };
    let error = small
        .session
        .move_papers(&late, &world::stamp())
        .unwrap_err();
    assert_eq!(error.code(), "field-before-that", "back before it went");
    let error = small
        .session
        .move_papers(&hand(&[], Direction::Out), &world::stamp())
        .unwrap_err();
    assert_eq!(error.code(), "field-empty", "a slip of nothing");
    let out = PaperMove {
        due_on: Some(world::today()),
        ..hand(&paper, Direction::Out)
    };
    assert_eq!(
        small.session.move_papers(&out, &world::stamp()).unwrap(),
        "2026-0001"
    );
    assert_eq!(small.value("T-1", "document", 0, "holder"), "SOMSAK");
    // What is not here cannot be handed out a second time.
    let error = small
        .session
        .move_papers(&out, &world::stamp())
        .unwrap_err();
    assert_eq!(error.code(), "not-here");
    // The next day it is overdue, in the person's findings and in everybody's list.
    let tomorrow = world::today().succ_opt().unwrap();
    let open = small.session.open_trainee("T-1", tomorrow).unwrap();
    assert!(
        open.findings
            .iter()
            .any(|one| one.code == "document-overdue")
    );
    let list = small.session.due_papers(tomorrow, 0).unwrap();
    assert_eq!(list.len(), 1);
    assert_eq!(
        (list[0].code.as_str(), list[0].holder.as_str()),
        ("T-1", "SOMSAK")
    );
    let back = hand(&paper, Direction::In);
    assert_eq!(
        small.session.move_papers(&back, &world::stamp()).unwrap(),
        "2026-0002"
    );
    assert_eq!(small.value("T-1", "document", 0, "holder"), "");
    assert!(small.session.due_papers(tomorrow, 0).unwrap().is_empty());
    assert_eq!(small.open("T-1").lists["custody"].len(), 2);
}

#[test]
fn what_runs_out_is_in_the_list_of_everybody_until_it_is_handed_on() {
    let mut small = small("due");
    let person = small.person("T-1", &[("given_name", "SOMSAK")]);
    for (number, until) in [("P1", "2026-12-01"), ("P2", "2031-12-01")] {
        small.add(
            "passport",
            Some(person),
            &[
                ("number", number),
                ("issued_on", "2021-01-01"),
                ("expires_on", until),
            ],
        );
    }
    let paper = small.add(
        "document",
        Some(person),
        &[
            ("key", "health_certificate"),
            ("received_on", "2026-11-01"),
            ("expires_on", "2026-12-22"),
        ],
    );
    let keys = |small: &Small, days| {
        let list = small.session.due_papers(world::today(), days).unwrap();
        list.into_iter().map(|one| one.key).collect::<Vec<_>>()
    };
    // The old passport has a successor: only the newest counts.
    assert_eq!(keys(&small, 60), ["health_certificate"]);
    assert!(keys(&small, 29).is_empty());
    small.set("document", paper, "sent_on", "2026-11-22");
    assert!(keys(&small, 60).is_empty());
}
