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

/// A paper the employer reads.
struct Paper<'p> {
    name: String,
    text: String,
    /// Who stands in it.
    people: Vec<&'p TraineeFile>,
}

/// All of them: profiles, lists of candidates and books of candidates.
fn for_the_employer(print: &Print) -> Vec<Paper<'_>> {
    let mut papers = Vec::new();
    for packets in &print.packets {
        let manifest = &packets.manifest;
        let mut add = |name: &str, recipient: &str, people| {
            if recipient == "interview" {
                let file = print.file(&packets.folder, name);
                papers.push(Paper {
                    name: format!("{} {name}", manifest.order),
                    text: squeezed(&file.pages.concat()),
                    people,
                });
            }
        };
        for packet in &manifest.trainees {
            let person = |file: &&TraineeFile| file.trainee.code == packet.code;
            let people = print.people.iter().filter(person).collect();
            add(&packet.file, &packet.recipient, people);
        }
        let of_order = |file: &&TraineeFile| {
            let order = file.order.as_ref().map(|order| order.code.as_str());
            order == Some(&*manifest.order)
        };
        for paper in &manifest.order_papers {
            let people = print.people.iter().filter(of_order).collect();
            add(&paper.file, &paper.recipient, people);
        }
    }
    papers
}

/// Between the covers of a book lie whole profiles: what is looked for must be looked for there.
#[test]
fn a_book_of_candidates_holds_every_page_of_everybodys_profile() {
    let print = Print::of_the_sample();
    let papers = for_the_employer(print);
    let mut pages = 0;
    for packets in &print.packets {
        let manifest = &packets.manifest;
        let book = format!("{} interview/cv-book.pdf", manifest.order);
        let Some(book) = papers.iter().find(|paper| paper.name == book) else {
            assert!(manifest.order.is_empty(), "{} has no book", manifest.order);
            continue;
        };
        for packet in &manifest.trainees {
            let file = print.file(&packets.folder, &packet.file);
            for form in packet.forms.iter().filter(|form| form.slug == "profile") {
                for page in &file.pages[form.first_page - 1..form.first_page - 1 + form.pages] {
                    let words = squeezed(page);
                    assert!(book.text.contains(&words), "{}: {words}", packet.code);
                    pages += 1;
                }
            }
        }
    }
    assert!(pages > 50, "{pages} pages of profiles");
}

#[test]
fn no_protected_value_of_anybody_stands_in_an_interview_paper() {
    let print = Print::of_the_sample();
    let messages = world::messages();
    let mut protected = BTreeSet::new();
    for file in &print.people {
        let sheet = sheet(file);
        // What a rule compared ("17", "yes") stands among the person's own facts.
        let own = |fact: &Fact| fact.noun() != "verdict";
        let hidden = |fact: &Fact| own(fact) && !fact.protection.customer_may_see();
        for (fact, value) in values(&sheet, hidden) {
            for words in written(fact, value, &messages) {
                protected.insert((squeezed(&words), fact.key, file.trainee.code.clone()));
            }
        }
    }
    let mut kinds: BTreeSet<&str> = protected.iter().map(|(_, key, _)| *key).collect();
    kinds.retain(|key| fact::find(key).is_some());
    let (mut looked, mut wrong) = (0, Vec::new());
    for paper in for_the_employer(print) {
        // The father may be the guarantor, the passport the nationality's: as a name
        // among the family, or as the nationality, the same words are open.
        let sheets: Vec<FactSheet> = paper.people.iter().copied().map(sheet).collect();
        let open: Vec<String> = sheets
            .iter()
            .flat_map(|sheet| values(sheet, |fact| fact.protection.customer_may_see()))
            .flat_map(|(fact, value)| written(fact, value, &messages))
            .map(|words| squeezed(&words))
            .collect();
        looked += 1;
        for (words, key, code) in &protected {
            let excused = || open.iter().any(|open| open.contains(words.as_str()));
            if paper.text.contains(words.as_str()) && !excused() {
                wrong.push(format!("{}: {key} of {code}: {words}", paper.name));
            }
        }
    }
    println!("{looked} papers, {} values of {kinds:?}", protected.len());
    none(&wrong, "protected values are shown");
    let orders = world::ORDERS.len();
    assert_eq!(
        looked,
        print.people.len() + 2 * orders,
        "everybody has a profile, every order a list and a book of candidates"
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
