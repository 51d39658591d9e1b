//! What every test needs at hand: fonts, words and the shipped forms, read once.

use std::borrow::Cow;
use std::path::Path;
use std::sync::{Arc, LazyLock};

use domain::file::TraineeFile;
use domain::sheet::{FactSheet, of_order, of_trainee};
use domain::value::Value;
use forms::{
    Basis, Context, DocLang, Form, Library, Packet, PaperLine, Recipient, Rendered, Scope,
};
use rulebook::Messages;
use typeset::{FontData, FontSet, Item, Page};

pub struct Desk {
    pub fonts: FontSet,
    pub words: Messages,
    pub library: Library,
    pub packet: Packet,
}

impl Desk {
    /// The newest edition of a form.
    pub fn form(&self, slug: &str) -> &Form {
        self.library.get(slug, chrono::NaiveDate::MAX).unwrap()
    }
}

pub static DESK: LazyLock<Desk> = LazyLock::new(|| {
    let assets = rulebook::assets();
    let fonts = assets
        .files_under("fonts")
        .into_iter()
        .filter(|(path, _)| path.ends_with(".ttf"))
        .map(|(path, bytes)| FontData {
            name: Path::new(path)
                .file_stem()
                .unwrap()
                .to_string_lossy()
                .into_owned(),
            bytes: Cow::Borrowed(bytes),
        })
        .collect();
    let lines: Vec<PaperLine> = (2..8)
        .map(|page| PaperLine {
            slug: "titp-1-21".into(),
            number: "参考様式第１-21号".into(),
            title: "技能実習の準備に関し本国で支払った費用の明細書".into(),
            edition: "read-2026-11-22".into(),
            first_page: page,
            pages: 1,
            state: "下書き".into(),
        })
        .collect();
    Desk {
        fonts: FontSet::new(fonts).unwrap(),
        words: Messages::load().unwrap(),
        library: Library::load(&assets).unwrap(),
        packet: Packet::new(Recipient::Plan, &lines),
    }
});

/// One thing to print: a name for messages, its values, its photo, its language.
pub struct Case {
    pub name: String,
    pub sheet: FactSheet,
    pub photo: Option<Arc<[u8]>>,
    pub language: DocLang,
}

impl Case {
    pub fn trainee(name: &str, file: &TraineeFile) -> Self {
        let sheet = of_trainee(file, super::today());
        let code = |key| match sheet.value(key) {
            Value::Text(text) | Value::Choice(text) => text.clone(),
            _ => String::new(),
        };
        let language = DocLang::of(&code("trainee.mother_tongue"), &code("trainee.nationality"));
        Self {
            name: name.into(),
            language,
            photo: file.photo_bytes.clone(),
            sheet,
        }
    }

    pub fn order(name: &str, count: usize) -> Self {
        Self {
            name: name.into(),
            sheet: of_order(&super::order_file(count), super::today()),
            photo: None,
            language: DocLang::Japanese,
        }
    }

    pub fn context(&self) -> Context<'_> {
        Context {
            sheet: &self.sheet,
            photo: self.photo.as_ref(),
            words: &DESK.words,
            code: "LA-0001",
            language: self.language,
            basis: Basis::Planned,
            sample: false,
            packet: Some(&DESK.packet),
        }
    }

    pub fn render(&self, form: &Form) -> Rendered {
        forms::render(&DESK.fonts, form, &self.context())
    }
}

/// Everything a form is tried with.
pub fn cases(form: &Form) -> Vec<Case> {
    let nothing = Case {
        name: "nothing".into(),
        sheet: FactSheet::default(),
        photo: None,
        language: DocLang::Japanese,
    };
    match form.scope {
        Scope::Trainee => vec![
            Case::trainee("full", &super::full()),
            Case::trainee("minimal", &super::minimal()),
            Case::trainee("longest", &super::longest()),
            Case::trainee("empty", &super::empty()),
        ],
        // Tried with specimens and by the suite's tests of a class.
        Scope::Class | Scope::Centre => vec![nothing],
        Scope::Order | Scope::Organisation | Scope::Record => vec![
            Case::order("an order of 14", 14),
            Case::order("an order of 60", 60),
            Case::order("an order without trainees", 0),
            nothing,
        ],
    }
}

/// The words on pages, without spaces, in reading order; only those of `place` if given.
pub fn words(pages: &[Page], place: Option<&str>) -> String {
    let items = pages.iter().flat_map(|page| &page.items);
    let texts = items.filter_map(|item| match item {
        Item::Text(text) if place.is_none() || text.place.as_deref() == place => {
            Some(text.text.as_str())
        }
        _ => None,
    });
    bare(&texts.collect::<String>())
}

/// Without spaces: a line may end at any of them.
pub fn bare(text: &str) -> String {
    text.chars().filter(|c| !c.is_whitespace()).collect()
}

/// Diagonal marks of the first page.
pub fn marks(pages: &[Page]) -> String {
    let items = pages.iter().take(1).flat_map(|page| &page.items);
    items
        .filter_map(|item| match item {
            Item::Mark(text) => Some(text.text.as_str()),
            _ => None,
        })
        .collect()
}
