//! What the employer reads at the interview holds nothing he may not know.

use std::collections::BTreeSet;

use domain::fact::{self, Fact};
use domain::file::TraineeFile;
use domain::sheet::{self, FactSheet};
use domain::value::{Kind, Value};
use forms::Recipient;
use rulebook::{Lang, Messages};
use tabidachi_tests::read_back::squeezed;
use tabidachi_tests::world;

use crate::none;
use crate::printing::Print;

/// Values of a sheet that are facts `wanted` accepts.
fn values(sheet: &FactSheet, wanted: impl Fn(&Fact) -> bool) -> Vec<(&'static Fact, &Value)> {
    let rows = sheet.lists.values().flatten().flatten();
    rows.chain(&sheet.values)
        .filter_map(|(key, value)| Some((fact::find(key)?, value)))
        .filter(|(fact, value)| wanted(fact) && !value.is_empty())
        .collect()
}

/// Ways in which a value could be written on a paper. Yes and no, and codes like
/// `none`, are words every paper uses: forms are held not to bind them, below.
fn written(fact: &Fact, value: &Value, messages: &Messages) -> Vec<String> {
    match (value, fact.kind) {
        (Value::Text(text), _) => vec![text.clone()],
        (Value::Int(n), _) if *n >= 1_000 => {
            let plain = n.to_string();
            let mut grouped = String::new();
            for (at, digit) in plain.chars().enumerate() {
                if at > 0 && (plain.len() - at) % 3 == 0 {
                    grouped.push(',');
                }
                grouped.push(digit);
            }
            vec![plain, grouped]
        }
        (Value::Choice(code), Kind::Choice(choices)) if code != "none" && code != "other" => {
            let words = Lang::ALL.map(|lang| messages.choice(lang, &choices, code));
            words.into_iter().collect()
        }
        _ => Vec::new(),
    }
}

fn sheet(file: &TraineeFile) -> FactSheet {
    let filed = file.order.as_ref().and_then(|order| order.filed_on);
    sheet::of_trainee(file, filed.unwrap_or(world::today()))
}

#[test]
fn no_protected_value_of_anybody_stands_in_an_interview_paper() {
    let print = Print::of_the_sample();
    let messages = world::messages();
    let mut protected = BTreeSet::new();
    for file in &print.people {
        let sheet = sheet(file);
        for (fact, value) in values(&sheet, |fact| !fact.protection.customer_may_see()) {
            for words in written(fact, value, &messages) {
                protected.insert((squeezed(&words), fact.key, file.trainee.code.clone()));
            }
        }
    }
    let mut kinds: BTreeSet<&str> = protected.iter().map(|(_, key, _)| *key).collect();
    kinds.retain(|key| fact::find(key).is_some());
    let (mut looked, mut wrong) = (0, Vec::new());
    for packets in &print.packets {
        for packet in packets
            .manifest
            .trainees
            .iter()
            .filter(|p| p.recipient == "interview")
        {
            let owner = print
                .people
                .iter()
                .find(|f| f.trainee.code == packet.code)
                .unwrap();
            let owner = sheet(owner);
            // The father may be the guarantor, the passport the nationality's: as a name
            // among the family, or as the nationality, the same words are open.
            let open: Vec<String> = values(&owner, |fact| fact.protection.customer_may_see())
                .into_iter()
                .flat_map(|(fact, value)| written(fact, value, &messages))
                .map(|words| squeezed(&words))
                .collect();
            let file = print.file(&packets.folder, &packet.file);
            let text = squeezed(&file.pages.concat());
            looked += 1;
            for (words, key, code) in &protected {
                let excused = || open.iter().any(|open| open.contains(words.as_str()));
                if text.contains(words.as_str()) && !excused() {
                    wrong.push(format!("{}: {key} of {code}: {words}", packet.file));
                }
            }
        }
    }
    println!("{looked} papers, {} values of {kinds:?}", protected.len());
    none(&wrong, "protected values are shown");
    assert_eq!(
        looked,
        print.people.len(),
        "everybody has an interview paper"
    );
    assert!(
        protected.len() > 300 && kinds.len() > 6,
        "{} {kinds:?}",
        protected.len()
    );
}

/// Ticks and yes/no cannot be told apart in a text: the forms must not know those facts at all.
#[test]
fn no_form_for_the_interview_binds_a_protected_fact() {
    let forms = Print::of_the_sample().library.forms();
    let mut seen = 0;
    for form in forms.filter(|form| matches!(form.recipient, Recipient::Interview | Recipient::Any))
    {
        seen += usize::from(form.recipient == Recipient::Interview);
        for key in forms::bound_keys(form) {
            let open = fact::find(key).is_none_or(|fact| fact.protection.customer_may_see());
            assert!(open, "{} binds {key}", form.slug);
        }
    }
    assert!(seen > 0, "there is a paper for the interview");
}

/// The same profile in the office's own edition does show them: the values are there to be hidden.
#[test]
fn the_internal_edition_shows_what_the_customer_edition_hides() {
    let print = Print::of_the_sample();
    let mut shown = 0;
    for packets in &print.packets {
        for packet in packets
            .manifest
            .trainees
            .iter()
            .filter(|p| p.recipient == "kept")
        {
            let owner = print
                .people
                .iter()
                .find(|f| f.trainee.code == packet.code)
                .unwrap();
            let file = print.file(&packets.folder, &packet.file);
            let text = squeezed(&file.pages.concat());
            shown += usize::from(
                !owner.trainee.phone.is_empty() && text.contains(&squeezed(&owner.trainee.phone)),
            );
        }
    }
    assert!(
        shown > 50,
        "only {shown} phones stand in the internal papers"
    );
}
