//! What one CV costs in a batch of two hundred, in one thread: set and written.
//!
//! Two papers are a CV: the two-page trilingual profile with a photo, on which the
//! engine's gate stands, and the 履歴書 (1-3) of the plan.

use std::path::Path;
use std::sync::Arc;

use domain::record::Record;
use domain::sheet::{self, FactSheet};
use domain::trainee::Trainee;
use forms::{Basis, Context, DocLang, Form, Library};
use rulebook::{Assets, Messages};
use store::{Read, Store};
use tabidachi_tests::world;
use typeset::{FontData, FontSet, Meta};

use crate::crowd::Crowd;
use crate::figure::Figure;
use crate::meter::Meter;
use crate::{Outcome, practice};

/// CVs in the batch.
const BATCH: usize = 200;

/// A trainee ready to be printed.
struct Person {
    code: String,
    sheet: FactSheet,
    photo: Option<Arc<[u8]>>,
    language: DocLang,
}

/// An office of two hundred.
pub fn prepare(place: &Path) -> Outcome<()> {
    practice::filled(&place.join("office"), &Crowd::new(BATCH, 20, 10)?)?;
    Ok(())
}

/// Sets and writes the CVs.
pub fn measure(place: &Path) -> Outcome<Vec<Figure>> {
    let assets = rulebook::assets();
    let fonts = fonts(&assets)?;
    let library = Library::load(&assets)?;
    let words = Messages::load()?;
    let people = people(&place.join("office"))?;
    let mut figures = Vec::new();
    for (name, slug) in [("cv", "profile"), ("cv_titp_1_3", "titp-1-3")] {
        let form = library
            .get(slug, practice::today())
            .ok_or("a form is missing")?;
        let mut bytes = 0;
        let mut pages = 0;
        let meter = Meter::start();
        for person in &people {
            let (written, set) = print(&fonts, form, &words, person, true)?;
            bytes += written;
            pages += set;
        }
        let (cpu, wall) = (meter.thread_cpu_ms(), meter.wall_ms());
        let each = |sum: f64| sum / people.len().max(1) as f64;
        figures.extend([
            Figure::new(format!("{name}_cpu_ms"), each(cpu), "ms"),
            Figure::new(format!("{name}_wall_ms"), each(wall), "ms"),
            Figure::new(format!("bytes_per_{name}"), each(bytes as f64), "bytes"),
            Figure::new(format!("pages_per_{name}"), each(pages as f64), "pages"),
        ]);
        if slug == "profile" {
            let mut bare = 0;
            for person in &people {
                bare += print(&fonts, form, &words, person, false)?.0;
            }
            let name = format!("bytes_per_{name}_without_photo");
            figures.push(Figure::new(name, each(bare as f64), "bytes"));
        }
    }
    Ok(figures)
}

/// Bytes and pages of one paper.
fn print(
    fonts: &FontSet,
    form: &Form,
    words: &Messages,
    person: &Person,
    photo: bool,
) -> Outcome<(usize, usize)> {
    let context = Context {
        sheet: &person.sheet,
        photo: person.photo.as_ref().filter(|_| photo),
        words,
        code: &person.code,
        language: person.language,
        basis: Basis::Planned,
        sample: true,
        packet: None,
    };
    let rendered = forms::render(fonts, form, &context);
    let meta = Meta {
        id_seed: person.code.clone(),
        title: person.code.clone(),
        author: "Bench".to_owned(),
        subject: form.slug.clone(),
        lang: "ja".to_owned(),
        date: practice::today().to_string(),
    };
    let bytes = typeset::write_pdf(fonts, &[&rendered.pages], &meta)?;
    Ok((bytes.len(), rendered.pages.len()))
}

fn people(folder: &Path) -> Outcome<Vec<Person>> {
    let store = Store::open(folder, Some(&tabidachi_tests::world::practice_key(folder)))?;
    let shared = store.load_shared(world::lists(), &world::rules())?;
    let mut people = Vec::new();
    for trainee in store.all::<Trainee>()? {
        let file = store.trainee_file(&shared, trainee.id())?;
        let country = trainee.nationality.map_or("", |country| country.code());
        people.push(Person {
            language: DocLang::of(&trainee.mother_tongue, country),
            sheet: sheet::of_trainee(&file, practice::today()),
            photo: file.photo_bytes,
            code: trainee.code,
        });
    }
    Ok(people)
}

fn fonts(assets: &Assets) -> Outcome<FontSet> {
    let files = assets.files_under("fonts").into_iter();
    let data = files.filter_map(|(path, bytes)| {
        let name = path.rsplit('/').next()?.strip_suffix(".ttf")?;
        Some(FontData {
            name: name.to_owned(),
            bytes: bytes.into(),
        })
    });
    Ok(FontSet::new(data.collect())?)
}
