//! Tries forms with invented values, writes every trial as a PDF to be looked at and says what is
//! wrong: `cargo run -p forms --example look -- OUT [SLUG]`. Forms are read from `assets/forms`
//! when it runs, so that a form can be mended without building again.
#![allow(
    clippy::print_stdout,
    reason = "it talks to the person at the terminal"
)]

use std::borrow::Cow;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use forms::Library;
use typeset::{FontData, FontSet, Meta, write_pdf};

type Outcome<T> = Result<T, Box<dyn std::error::Error>>;

fn main() -> Outcome<()> {
    let mut words = std::env::args().skip(1);
    let out = PathBuf::from(words.next().ok_or("a folder to write to is needed")?);
    let only = words.next();
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../assets");
    let mut files = Vec::new();
    collect(&root.join("forms"), &mut files)?;
    let library = Library::read(files.iter().map(|(p, b)| (p.as_str(), b.as_slice())))?;
    let fonts = rulebook::assets().files_under("fonts").into_iter();
    let fonts = fonts.filter_map(|(path, bytes)| {
        let name = Path::new(path).file_stem()?.to_str()?.to_owned();
        path.ends_with(".ttf").then_some(FontData {
            name,
            bytes: Cow::Borrowed(bytes),
        })
    });
    let fonts = FontSet::new(fonts.collect())?;
    let messages = rulebook::Messages::load()?;
    let photo: Arc<[u8]> = fs::read(root.join("sample/photos/LA-0001.jpg"))?.into();
    fs::create_dir_all(&out)?;
    for form in library
        .forms()
        .filter(|form| only.as_ref().is_none_or(|slug| *slug == form.slug))
    {
        for key in forms::unreachable(form) {
            println!("{}: nobody can enter {key}", form.slug);
        }
        for trial in forms::trials(&fonts, form, &messages, Some(&photo)) {
            let language = trial.language.native().map_or("ja", |tongue| tongue.code());
            let name = format!("{}-{language}-{}", form.slug, trial.filling.code());
            let pages = &trial.rendered.pages;
            println!("{name}: {} page(s)", pages.len());
            for fault in trial.faults() {
                println!("  {} {} {:?}", fault.code, fault.place.fact, fault.args);
            }
            trial
                .clashes
                .iter()
                .for_each(|clash| println!("  on each other: {clash}"));
            let meta = Meta {
                id_seed: name.clone(),
                title: name.clone(),
                author: "Sample".into(),
                subject: form.slug.clone(),
                lang: "ja".into(),
                date: "2026-11-22".into(),
            };
            fs::write(
                out.join(format!("{name}.pdf")),
                write_pdf(&fonts, &[pages], &meta)?,
            )?;
        }
    }
    Ok(())
}

fn collect(folder: &Path, files: &mut Vec<(String, Vec<u8>)>) -> Outcome<()> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            collect(&path, files)?;
        } else {
            files.push((path.to_string_lossy().into_owned(), fs::read(&path)?));
        }
    }
    Ok(())
}
