//! One packet: the papers of one trainee for one recipient, behind a cover list.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use chrono::NaiveDate;
use domain::file::TraineeFile;
use domain::finding::Finding;
use domain::sheet::{self, FactSheet};
use domain::value::{Id, Value, YearMonth};
use forms::{
    Basis, Context, DocLang, Form, Library, Packet, PaperLine, Recipient, Rendered, Scope,
};
use rulebook::Messages;
use typeset::{FontSet, Meta, Page};

use super::Task;
use super::folder::{Folder, file_name};
use super::manifest::{OrderPaper, PacketPaper, TraineePacket};
use crate::check_file::dated;
use crate::error::OfficeError;
use crate::open_order::language;

/// The cover list of a packet.
const COVER: &str = "packet-list";

/// A trainee ready to be printed.
pub(super) struct Person {
    pub(super) code: String,
    pub(super) id: Id,
    language: DocLang,
    pub(super) sheet: FactSheet,
    photo: Option<Arc<[u8]>>,
    pub(super) findings: Vec<Finding>,
}

impl Person {
    /// Whether this paper of scope trainee belongs to this person's packet.
    pub(super) fn needs(&self, form: &Form) -> bool {
        form.scope == Scope::Trainee && forms::belongs(form, &self.sheet)
    }

    /// Takes this trainee's findings out of `findings`. Only `lists` are kept: everybody is held
    /// at once, and a whole checklist of each of five hundred people is a lot of memory.
    pub(super) fn of(
        file: TraineeFile,
        today: NaiveDate,
        month: Option<YearMonth>,
        lists: &BTreeSet<String>,
        findings: &mut Vec<Finding>,
    ) -> Self {
        let code = file.trainee.code.clone();
        let mine = |finding: &mut Finding| finding.place.code == code;
        let findings = findings.extract_if(.., mine).collect();
        let mut sheet = sheet::of_trainee(&file, dated(&file, today));
        if let Some(month) = month {
            sheet::put_month(&mut sheet, &file, month);
        }
        sheet.lists.retain(|list, _| lists.contains(*list));
        Self {
            language: language(&file.trainee),
            sheet,
            photo: file.photo_bytes,
            findings,
            id: file.trainee.id,
            code,
        }
    }
}

/// What every packet of one print shares.
pub(super) struct Printer<'a> {
    pub(super) fonts: &'a FontSet,
    pub(super) library: &'a Library,
    pub(super) messages: &'a Messages,
    pub(super) basis: Basis,
    pub(super) target: &'a str,
    /// Everybody who is printed, for books.
    pub(super) people: &'a [Person],
    /// The day whose editions are printed.
    pub(super) day: NaiveDate,
    /// Over each form as it is now, by slug.
    pub(super) hashes: BTreeMap<String, String>,
}

/// Over the forms as they are on a day, with the office's words, by slug.
pub(super) fn form_hashes(library: &Library, day: NaiveDate) -> BTreeMap<String, String> {
    let hash = |form: &Form| store::object_name(format!("{form:?}").as_bytes());
    library
        .on(day)
        .map(|form| (form.slug.clone(), hash(form)))
        .collect()
}

fn push_sheet(text: &mut String, sheet: &FactSheet) {
    let json = serde_json::to_string(&(&sheet.values, &sheet.lists));
    text.push_str(&json.unwrap_or_default());
}

impl Printer<'_> {
    /// Makes the packet: what it is, and the file.
    pub(super) fn packet(
        &self,
        person: &Person,
        recipient: Recipient,
        wanted: &[&Form],
    ) -> Result<(TraineePacket, Vec<u8>), OfficeError> {
        let context = self.context(person);
        let mut findings = person.findings.clone();
        let mut papers: Vec<(&Form, Rendered)> = Vec::new();
        let mut lines = Vec::new();
        for form in wanted
            .iter()
            .copied()
            .filter(|form| form.recipient == recipient && forms::belongs(form, &person.sheet))
        {
            let mut line = line(form);
            if form.scope == Scope::Trainee {
                let rendered = forms::render(self.fonts, form, &context);
                findings.extend(rendered.findings.iter().cloned());
                line.pages = rendered.pages.len();
                line.state = if rendered.draft {
                    "下書き".into()
                } else {
                    String::new()
                };
                papers.push((form, rendered));
            } else {
                line.state = "別紙のとおり".into();
            }
            lines.push(line);
        }
        let cover = self.cover(&context, recipient, &mut lines, &mut findings);
        let mut parts: Vec<&[Page]> = vec![&cover];
        let mut listed = Vec::new();
        let mut first_page = cover.len() + 1;
        for (form, rendered) in &papers {
            parts.push(&rendered.pages);
            listed.push(PacketPaper {
                slug: form.slug.clone(),
                edition: form.edition.clone(),
                first_page,
                pages: rendered.pages.len(),
                draft: rendered.draft,
            });
            first_page += rendered.pages.len();
        }
        let title = format!("{} {}", person.code, recipient.code());
        let bytes = self.pdf(&parts, title, &person.sheet)?;
        let file = format!("{}/{}.pdf", recipient.code(), file_name(&person.code));
        findings.sort();
        findings.dedup();
        Finding::by_severity(&mut findings);
        let packet = TraineePacket {
            code: person.code.clone(),
            recipient: recipient.code().to_owned(),
            file,
            sha256: store::object_name(&bytes),
            pages: first_page - 1,
            forms: listed,
            findings,
        };
        Ok((packet, bytes))
    }

    /// SHA-256 over everything a file is made from: the forms with their words, the values, the
    /// photo, what it is printed for, and the program itself.
    pub(super) fn key(&self, task: &Task<'_>, wanted: &[&Form]) -> String {
        let mut text = format!(
            "{} {:?} {}\n",
            env!("CARGO_PKG_VERSION"),
            self.basis,
            self.target
        );
        let mut put = |form: &Form| text.push_str(self.hashes.get(&form.slug).map_or("", |h| h));
        let mut sheets = Vec::new();
        match task {
            Task::Packet { person, recipient } => {
                let here = wanted.iter().filter(|form| form.recipient == *recipient);
                here.for_each(|form| put(form));
                sheets.push(*person);
                text.push_str(recipient.code());
            }
            Task::OrderPaper { form, about } => {
                put(form);
                text.push_str(&about.code);
                push_sheet(&mut text, &about.sheet);
                if form.book.is_some() {
                    sheets.extend(self.people);
                }
            }
        }
        for person in sheets {
            push_sheet(&mut text, &person.sheet);
            text.push_str(&format!("{:?}", person.language));
            let photo = person.photo.as_ref();
            text.push_str(&photo.map_or(String::new(), |bytes| store::object_name(bytes)));
        }
        store::object_name(text.as_bytes())
    }

    /// The cover list. It must know on which page each paper begins, and so how
    /// long it is itself: it is set again when it is not one page.
    fn cover(
        &self,
        context: &Context<'_>,
        recipient: Recipient,
        lines: &mut [PaperLine],
        findings: &mut Vec<Finding>,
    ) -> Vec<Page> {
        let Some(form) = self.library.get(COVER, self.day) else {
            return Vec::new();
        };
        let mut pages = 1;
        for _ in 0..3 {
            let mut next = pages + 1;
            for line in lines.iter_mut().filter(|line| line.pages > 0) {
                line.first_page = next;
                next += line.pages;
            }
            let packet = Packet::new(recipient, lines);
            let context = Context {
                packet: Some(&packet),
                ..*context
            };
            let rendered = forms::render(self.fonts, form, &context);
            if rendered.pages.len() == pages {
                findings.extend(rendered.findings);
                return rendered.pages;
            }
            pages = rendered.pages.len();
        }
        Vec::new()
    }

    /// Prints a paper of scope order.
    pub(super) fn order_paper(
        &self,
        folder: &Folder,
        form: &Form,
        about: &str,
        sheet: &FactSheet,
    ) -> Result<(OrderPaper, Vec<Finding>), OfficeError> {
        let rendered = forms::render(self.fonts, form, &self.order_context(sheet));
        let inside = form
            .book
            .as_ref()
            .and_then(|slug| self.library.get(slug, self.day));
        let inside: Vec<Rendered> = self
            .people
            .iter()
            .filter_map(|person| Some(forms::render(self.fonts, inside?, &self.context(person))))
            .collect();
        let name = match about {
            "" => form.slug.clone(),
            about => format!("{} {}", form.slug, file_name(about)),
        };
        let mut parts: Vec<&[Page]> = vec![&rendered.pages];
        parts.extend(inside.iter().map(|one| one.pages.as_slice()));
        let bytes = self.pdf(&parts, format!("{} {name}", self.target), sheet)?;
        let file = format!("{}/{name}.pdf", form.recipient.code());
        folder.write(&file, &bytes)?;
        let paper = OrderPaper {
            slug: form.slug.clone(),
            about: about.to_owned(),
            edition: form.edition.clone(),
            recipient: form.recipient.code().to_owned(),
            file,
            sha256: store::object_name(&bytes),
            pages: parts.iter().map(|pages| pages.len()).sum(),
        };
        let mut findings = rendered.findings;
        findings.extend(inside.into_iter().flat_map(|one| one.findings));
        Ok((paper, findings))
    }

    /// What a paper of a trainee is filled with.
    pub(super) fn context<'p>(&'p self, person: &'p Person) -> Context<'p> {
        Context {
            sheet: &person.sheet,
            photo: person.photo.as_ref(),
            words: self.messages,
            code: &person.code,
            language: person.language,
            basis: self.basis,
            sample: false,
            packet: None,
        }
    }

    /// What a paper of the order is filled with.
    pub(super) fn order_context<'p>(&'p self, sheet: &'p FactSheet) -> Context<'p> {
        Context {
            sheet,
            photo: None,
            words: self.messages,
            code: self.target,
            language: DocLang::Japanese,
            basis: self.basis,
            sample: false,
            packet: None,
        }
    }

    fn pdf(
        &self,
        parts: &[&[Page]],
        title: String,
        sheet: &FactSheet,
    ) -> Result<Vec<u8>, OfficeError> {
        write_pages(self.fonts, parts, self.target, title, sheet)
    }
}

/// Pages as a PDF that says what it is and when its papers are dated.
pub(crate) fn write_pages(
    fonts: &FontSet,
    parts: &[&[Page]],
    target: &str,
    title: String,
    sheet: &FactSheet,
) -> Result<Vec<u8>, OfficeError> {
    let text = |key: &str| match sheet.value(key) {
        Value::Text(text) => text.clone(),
        Value::Date(day) => day.to_string(),
        _ => String::new(),
    };
    let meta = Meta {
        id_seed: format!("{} {title}", target),
        title,
        author: text("office.name_latin"),
        subject: target.to_owned(),
        lang: "ja".to_owned(),
        date: text("paper.date"),
    };
    typeset::write_pdf(fonts, parts, &meta).map_err(|error| OfficeError::Paper(error.to_string()))
}

/// A paper as the cover list names it.
fn line(form: &Form) -> PaperLine {
    PaperLine {
        slug: form.slug.clone(),
        number: form.number.clone(),
        title: form.title.ja.clone(),
        edition: form.edition.clone(),
        first_page: 0,
        pages: 0,
        state: String::new(),
    }
}
