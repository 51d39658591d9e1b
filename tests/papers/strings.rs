//! Every bound string comes back from the PDF as it was: forms × trainees × languages.
//!
//! The text is `pdftotext -raw`. One thing is forgiven, and only there: where a
//! line ends in the text it may stand between two letters, or for the one space
//! at which the words were wrapped (`read_back::stands_in`).

use std::path::Path;

use domain::file::TraineeFile;
use domain::sheet::{self, FactSheet};
use forms::{Basis, Context, DocLang, Form, Printed, Rendered, Scope};
use rulebook::Messages;
use tabidachi_tests::{read_back, world};
use typeset::{Meta, Page};

use crate::none;
use crate::printing::{Print, scratch};

const LANGUAGES: [DocLang; 3] = [DocLang::Lao, DocLang::Vietnamese, DocLang::Japanese];

/// A form printed for many, in one file.
struct Stack {
    name: String,
    /// Whose, how many pages, what must stand on them.
    parts: Vec<(String, usize, Vec<Printed>)>,
    pages: Vec<Page>,
}

impl Stack {
    fn add(&mut self, code: &str, rendered: Rendered) {
        let pages = rendered.pages.len();
        self.parts.push((code.to_owned(), pages, rendered.printed));
        self.pages.extend(rendered.pages);
    }

    /// Strings that do not come back from the file.
    fn lost(&self, print: &Print, folder: &Path) -> Vec<String> {
        let meta = Meta {
            id_seed: self.name.clone(),
            title: self.name.clone(),
            author: "Sample".to_owned(),
            subject: "Sample".to_owned(),
            lang: "ja".to_owned(),
            date: "2026-11-22".to_owned(),
        };
        let file = folder.join(format!("{}.pdf", self.name));
        let bytes = typeset::write_pdf(&print.fonts, &[&self.pages], &meta).unwrap();
        std::fs::write(&file, bytes).unwrap();
        let texts = read_back::pages(&file).unwrap();
        assert_eq!(texts.len(), self.pages.len(), "{}", self.name);
        let mut lost = Vec::new();
        let mut first = 0;
        for (code, pages, printed) in &self.parts {
            let text = texts[first..first + pages].concat();
            first += pages;
            let missing = printed
                .iter()
                .filter(|p| !read_back::stands_in(&text, &p.text));
            lost.extend(missing.map(|p| format!("{} {code}: {p:?}", self.name)));
        }
        lost
    }
}

fn context<'a>(
    sheet: &'a FactSheet,
    code: &'a str,
    language: DocLang,
    basis: Basis,
    words: &'a Messages,
) -> Context<'a> {
    Context {
        sheet,
        photo: None,
        words,
        code,
        language,
        basis,
        sample: false,
        packet: None,
    }
}

/// All forms in all languages for everybody, planned and held.
fn stacks(print: &Print) -> Vec<Stack> {
    let words = world::messages();
    let reader = world::reader(&print.office);
    let shared = store::Read::load_shared(&reader, world::lists(), &world::rules()).unwrap();
    let orders: Vec<_> = world::ORDERS
        .iter()
        .map(|code| {
            let order = store::Read::order_by_code(&reader, code).unwrap().unwrap();
            store::Read::order_file(&reader, &shared, order.id).unwrap()
        })
        .collect();
    let day = |filed: Option<chrono::NaiveDate>| filed.unwrap_or(world::today());
    let people: Vec<(FactSheet, &TraineeFile)> = print
        .people
        .iter()
        .map(|file| {
            let as_of = day(file.order.as_ref().and_then(|order| order.filed_on));
            let sheet = sheet::of_trainee(file, as_of);
            (sheet, file)
        })
        .collect();
    let forms = print.library.forms();
    // A cover list is filled by its packet; it is read back with the packets.
    let forms = forms.filter(|form| form.recipient != forms::Recipient::Any);
    let work: Vec<(&Form, DocLang, Basis)> = forms
        .flat_map(|form| LANGUAGES.map(|language| (form, language)))
        .flat_map(|(form, language)| {
            [Basis::Planned, Basis::Held].map(|basis| (form, language, basis))
        })
        .filter(|(form, language, basis)| {
            let of_training = forms::bound_keys(form).iter().any(|key| {
                ["lesson.", "plan.", "record."]
                    .iter()
                    .any(|noun| key.starts_with(noun))
            });
            (*basis == Basis::Planned || of_training)
                && (form.scope == Scope::Trainee || *language == DocLang::Japanese)
        })
        .collect();
    read_back::in_pairs(&work, |(form, language, basis)| {
        let mut stack = Stack {
            name: format!("{} {language:?} {basis:?}", form.slug),
            parts: Vec::new(),
            pages: Vec::new(),
        };
        if form.scope == Scope::Trainee {
            for (sheet, file) in &people {
                let code = &file.trainee.code;
                let ctx = Context {
                    photo: file.photo_bytes.as_ref(),
                    ..context(sheet, code, *language, *basis, &words)
                };
                stack.add(code, forms::render(&print.fonts, form, &ctx));
            }
        } else {
            for file in &orders {
                let sheet = sheet::of_order(file, day(file.order.filed_on));
                let code = &file.order.code;
                let ctx = context(&sheet, code, *language, *basis, &words);
                stack.add(code, forms::render(&print.fonts, form, &ctx));
            }
        }
        stack
    })
}

#[test]
fn every_bound_string_comes_back_and_no_two_things_touch() {
    let print = Print::of_the_sample();
    let folder = scratch("strings");
    let stacks = stacks(print);
    let strings: usize = stacks
        .iter()
        .flat_map(|s| &s.parts)
        .map(|(_, _, p)| p.len())
        .sum();
    let pages: usize = stacks.iter().map(|stack| stack.pages.len()).sum();
    println!("{} stacks, {pages} pages, {strings} strings", stacks.len());
    let lost = read_back::in_pairs(&stacks, |stack| stack.lost(print, &folder)).concat();
    let clashes: Vec<String> = stacks
        .iter()
        .flat_map(|stack| {
            let clashes = typeset::audit(&stack.pages).into_iter();
            clashes.map(|clash| format!("{}: {clash:?}", stack.name))
        })
        .collect();
    none(&lost, "strings do not come back");
    none(&clashes, "clashes on the pages");
    assert!(strings > 30_000, "only {strings} strings were looked for");
}

/// The files people get, not only the pages they are made of: bound, behind a cover list.
#[test]
fn every_packet_carries_the_strings_of_its_papers() {
    let print = Print::of_the_sample();
    let words = world::messages();
    let mut lost = Vec::new();
    let mut looked = 0;
    for packets in &print.packets {
        for packet in &packets.manifest.trainees {
            let person = print
                .people
                .iter()
                .find(|file| file.trainee.code == packet.code);
            let person = person.unwrap();
            let filed = person.order.as_ref().and_then(|order| order.filed_on);
            let sheet = sheet::of_trainee(person, filed.unwrap_or(world::today()));
            let nationality = person
                .trainee
                .nationality
                .map_or("", |country| country.code());
            let language = DocLang::of(&person.trainee.mother_tongue, nationality);
            let file = print.file(&packets.folder, &packet.file);
            for form in &packet.forms {
                let ctx = context(&sheet, &packet.code, language, Basis::Planned, &words);
                let printed = forms::compose(print.form(&form.slug), &ctx).printed;
                let first = form.first_page - 1;
                let text = file.pages[first..first + form.pages].concat();
                looked += printed.len();
                let missing = printed
                    .iter()
                    .filter(|p| !read_back::stands_in(&text, &p.text));
                lost.extend(missing.map(|p| format!("{}: {p:?}", packet.file)));
            }
        }
    }
    none(&lost, "strings do not come back");
    assert!(looked > 10_000, "only {looked} strings were looked for");
}
