//! Writes every form for invented people into a folder, to be looked at:
//! `cargo run -p forms --example look -- FOLDER [SLUG]`.
#![allow(
    clippy::print_stdout,
    reason = "it talks to the person at the terminal"
)]

#[path = "../tests/people/mod.rs"]
mod people;

use std::borrow::Cow;
use std::path::Path;

use domain::sheet::{FactSheet, of_order, of_trainee};
use forms::{Basis, Context, DocLang, Library, Packet, PaperLine, Recipient, Scope, render};
use typeset::{FontData, FontSet, Meta, write_pdf};

type Outcome = Result<(), Box<dyn std::error::Error>>;

fn main() -> Outcome {
    let mut words = std::env::args().skip(1);
    let folder = words.next().ok_or("a folder is needed")?;
    let only = words.next();
    let assets = rulebook::assets();
    let fonts = assets.files_under("fonts");
    let fonts = FontSet::new(
        fonts
            .into_iter()
            .filter_map(|(path, bytes)| {
                let name = Path::new(path).file_stem()?.to_str()?.to_owned();
                path.ends_with(".ttf").then_some(FontData {
                    name,
                    bytes: Cow::Borrowed(bytes),
                })
            })
            .collect(),
    )?;
    let messages = rulebook::Messages::load()?;
    // Read from the folder itself, so that a form can be mended without building again.
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../assets/forms");
    let mut files = Vec::new();
    for dir in std::fs::read_dir(root)? {
        for file in std::fs::read_dir(dir?.path())? {
            let path = file?.path();
            files.push((path.to_string_lossy().into_owned(), std::fs::read(&path)?));
        }
    }
    let library = Library::read(files.iter().map(|(p, b)| (p.as_str(), b.as_slice())))?;
    std::fs::create_dir_all(&folder)?;
    let packet = Packet::new(
        Recipient::Plan,
        &[PaperLine {
            slug: "titp-1-3".into(),
            number: "参考様式第１-３号".into(),
            title: "技能実習生の履歴書".into(),
            edition: "read-2026-11-22".into(),
            first_page: 2,
            pages: 1,
            state: "下書き".into(),
        }],
    );
    for form in library.forms() {
        if only.as_ref().is_some_and(|slug| *slug != form.slug) {
            continue;
        }
        let order = people::order_file(14);
        let cases = match form.scope {
            Scope::Trainee => [people::full(), people::longest(), people::empty()]
                .iter()
                .map(|file| {
                    let sheet = of_trainee(file, people::today());
                    (sheet, file.photo_bytes.clone())
                })
                .collect(),
            _ => vec![
                (of_order(&order, people::today()), None),
                (FactSheet::default(), None),
            ],
        };
        for ((sheet, photo), name) in cases.iter().zip(["full", "longest", "empty"]) {
            let language = match name {
                _ if form.scope != Scope::Trainee => DocLang::Japanese,
                "longest" => DocLang::Vietnamese,
                _ => DocLang::Lao,
            };
            let ctx = Context {
                sheet,
                photo: photo.as_ref(),
                words: &messages,
                code: "LA-0001",
                language,
                basis: Basis::Planned,
                sample: true,
                packet: Some(&packet),
            };
            let paper = render(&fonts, form, &ctx);
            for finding in &paper.findings {
                println!(
                    "{} {name}: {} {:?} {:?}",
                    form.slug, finding.code, finding.place.fact, finding.args
                );
            }
            for clash in typeset::audit(&paper.pages) {
                println!("{} {name}: clash {clash:?}", form.slug);
            }
            let meta = Meta {
                title: form.title.ja.clone(),
                lang: "ja".into(),
                date: "2026-11-22".into(),
                ..Meta::default()
            };
            let bytes = write_pdf(&fonts, &[&paper.pages], &meta)?;
            let path = Path::new(&folder).join(format!("{}-{name}.pdf", form.slug));
            println!(
                "{} {name}: {} pages, {} bytes",
                form.slug,
                paper.pages.len(),
                bytes.len()
            );
            std::fs::write(&path, bytes)?;
            let printed: Vec<_> = paper.printed.iter().map(|one| one.text.as_str()).collect();
            std::fs::write(path.with_extension("txt"), printed.join("\n"))?;
        }
    }
    Ok(())
}
