//! All forms, read strictly: what is misspelt, out of place or not for this
//! recipient's eyes refuses to load, and says in which file and where.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;
use domain::fact::Protection;
use ron::extensions::Extensions;
use serde::de::DeserializeOwned;

use crate::form::{Form, Recipient, Scope};
use crate::key::Key;
use crate::pen::nouns;
use crate::tongue::Texts;
use crate::walk::{self, Met};

/// Why a form cannot be used.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{file}, {place}: {what}")]
pub struct FormError {
    /// Path of the file among the assets.
    pub file: String,
    /// Line and column, or the block.
    pub place: String,
    /// What is wrong.
    pub what: String,
}

/// All forms in the order of their numbers, each with its editions from the oldest on.
#[derive(Clone, Debug, Default)]
pub struct Library {
    forms: BTreeMap<Name, Vec<Form>>,
}

/// A slug in pieces, so that `titp-1-3` comes before `titp-1-10`.
type Name = Vec<(u32, String)>;

fn name(slug: &str) -> Name {
    let piece = |piece: &str| {
        let letters = piece.trim_start_matches(|c: char| c.is_ascii_digit());
        let digits = piece.strip_suffix(letters).unwrap_or_default();
        (digits.parse().unwrap_or(0), letters.to_owned())
    };
    slug.split('-').map(piece).collect()
}

impl Library {
    /// Reads every `form.ron` (with `texts.ron` beside it) among `files`, path and bytes: the
    /// first edition of a form lies in the folder of its slug, later ones in folders below it.
    ///
    /// # Errors
    /// The first thing that is wrong, with its place.
    pub fn read<'a>(
        files: impl IntoIterator<Item = (&'a str, &'a [u8])>,
    ) -> Result<Self, FormError> {
        let files: BTreeMap<&str, &[u8]> = files.into_iter().collect();
        let mut library = Self::default();
        let mut books = Vec::new();
        // The first edition before those in folders below it, so that two that contradict each
        // other are told with the file that came later.
        let mut paths: Vec<_> = files.iter().collect();
        paths.sort_by_key(|(path, _)| path.matches('/').count());
        for (path, bytes) in paths {
            let Some(folder) = path.strip_suffix("form.ron") else {
                continue;
            };
            let mut form: Form = ron(path, bytes)?;
            let beside = format!("{folder}texts.ron");
            if let Some(bytes) = files.get(beside.as_str()) {
                form.texts.extend(ron::<Texts>(&beside, bytes)?);
            }
            if let Some(slug) = form.internal_slug.clone() {
                let office = Form {
                    slug,
                    recipient: Recipient::Kept,
                    internal: true,
                    ..form.clone()
                };
                library.add(path, office)?;
            }
            books.extend(
                form.book
                    .clone()
                    .map(|inside| (path, form.recipient, inside)),
            );
            library.add(path, form)?;
        }
        for (path, recipient, inside) in books {
            library.opens(path, recipient, &inside)?;
        }
        Ok(library)
    }

    /// Whether a book may hold the pages of this form: it is read by whoever reads the book.
    fn opens(&self, path: &str, recipient: Recipient, inside: &str) -> Result<(), FormError> {
        let editions = self.forms.get(&name(inside)).into_iter().flatten();
        let mut strangers =
            editions.filter(|form| form.recipient != recipient || form.scope != Scope::Trainee);
        let told = |stranger: &Form| FormError {
            file: path.to_owned(),
            place: "book".to_owned(),
            what: format!(
                "`{inside}` of edition `{}` is no paper of a trainee for the same recipient",
                stranger.edition
            ),
        };
        strangers.next().map_or(Ok(()), |form| Err(told(form)))
    }

    /// The shipped forms, an office's own in front of them.
    ///
    /// # Errors
    /// As [`Library::read`]; also when an office's own file cannot be read.
    pub fn load(assets: &rulebook::Assets) -> Result<Self, FormError> {
        let files = assets.read_under("forms").map_err(|error| FormError {
            file: "forms".to_owned(),
            place: "folder".to_owned(),
            what: error.to_string(),
        })?;
        Self::read(
            files
                .iter()
                .map(|(path, bytes)| (path.as_str(), bytes.as_ref())),
        )
    }

    fn add(&mut self, path: &str, form: Form) -> Result<(), FormError> {
        strict(&form).map_err(|(place, what)| FormError {
            file: path.to_owned(),
            place,
            what,
        })?;
        let wrong = |place: &str, what: String| {
            Err(FormError {
                file: path.to_owned(),
                place: place.to_owned(),
                what,
            })
        };
        let editions = self.forms.entry(name(&form.slug)).or_default();
        for other in editions.iter() {
            if other.edition == form.edition {
                let what = format!("`{}` has another edition `{}`", form.slug, form.edition);
                return wrong("edition", what);
            }
            if other.valid_from == form.valid_from {
                let what = format!("edition `{}` begins on the same day", other.edition);
                return wrong("valid_from", what);
            }
        }
        editions.push(form);
        editions.sort_by_key(|edition| edition.valid_from);
        Ok(())
    }

    /// Every edition of every form.
    pub fn forms(&self) -> impl Iterator<Item = &Form> {
        self.forms.values().flatten()
    }

    /// Every form in the edition in force on a day.
    pub fn on(&self, day: NaiveDate) -> impl Iterator<Item = &Form> {
        self.forms
            .values()
            .filter_map(move |editions| in_force(editions, day))
    }

    /// The form of that slug in the edition in force on a day. A day before the first known
    /// edition takes the first: an older one is not known.
    #[must_use]
    pub fn get(&self, slug: &str, day: NaiveDate) -> Option<&Form> {
        in_force(self.forms.get(&name(slug))?, day)
    }

    /// One edition of a form.
    #[must_use]
    pub fn edition(&self, slug: &str, edition: &str) -> Option<&Form> {
        self.forms
            .get(&name(slug))?
            .iter()
            .find(|one| one.edition == edition)
    }

    /// One edition of a form, to put an office's words into.
    pub fn edition_mut(&mut self, slug: &str, edition: &str) -> Option<&mut Form> {
        let mut editions = self.forms.get_mut(&name(slug))?.iter_mut();
        editions.find(|one| one.edition == edition)
    }
}

fn in_force(editions: &[Form], day: NaiveDate) -> Option<&Form> {
    let begun = editions.iter().rfind(|edition| edition.valid_from <= day);
    begun.or(editions.first())
}

fn ron<T: DeserializeOwned>(path: &str, bytes: &[u8]) -> Result<T, FormError> {
    let options = ron::Options::default().with_default_extension(
        Extensions::IMPLICIT_SOME
            | Extensions::UNWRAP_NEWTYPES
            | Extensions::UNWRAP_VARIANT_NEWTYPES,
    );
    options.from_bytes(bytes).map_err(|error| FormError {
        file: path.to_owned(),
        place: format!("line {}", error.span.start),
        what: error.code.to_string(),
    })
}

/// Facts that a form prints or compares.
#[must_use]
pub fn bound_keys(form: &Form) -> BTreeSet<&'static str> {
    let mut keys = BTreeSet::new();
    walk::form(form, &mut |_, _, met| {
        if let Met::Fact(key) = met {
            keys.insert(key.name());
        }
    });
    keys
}

/// Lists whose rows a form prints.
#[must_use]
pub fn bound_lists(form: &Form) -> BTreeSet<String> {
    let mut lists = BTreeSet::new();
    walk::form(form, &mut |_, _, met| {
        if let Met::List(list) = met {
            lists.insert((*list).to_owned());
        }
    });
    lists
}

fn strict(form: &Form) -> Result<(), (String, String)> {
    let mut wrong: Option<(String, String)> = None;
    walk::form(form, &mut |at, list, met| {
        let what = match met {
            Met::Fact(key) => fact(form, list, *key),
            Met::Label(label) if !form.texts.contains_key(*label) => {
                Err(format!("there is no label `{label}`"))
            }
            Met::List(list) if nouns(list).is_none() => Err(format!("there is no list `{list}`")),
            Met::Label(_) | Met::List(_) => Ok(()),
        };
        if let (None, Err(what)) = (&wrong, what) {
            wrong = Some((at.to_owned(), what));
        }
    });
    for name in &form.required {
        let known =
            nouns(name).is_some() || Key::parse(name).is_ok_and(|key| single(form.scope, key));
        if !known && wrong.is_none() {
            wrong = Some((
                "required".to_owned(),
                format!("there is no fact or list `{name}`"),
            ));
        }
    }
    if let Some(condition) = &form.when {
        for test in &condition.0 {
            if !single(form.scope, test.key) && wrong.is_none() {
                let what = format!("`{}` is not a single value here", test.key.name());
                wrong = Some(("when".to_owned(), what));
            }
        }
    }
    if form.book.is_some() && !matches!(form.scope, Scope::Order | Scope::Class) {
        wrong = Some((
            "book".to_owned(),
            "only a paper of an order or a class is a book".to_owned(),
        ));
    }
    wrong.map_or(Ok(()), Err)
}

fn fact(form: &Form, list: Option<&str>, key: Key) -> Result<(), String> {
    let name = key.name();
    let in_row = list
        .and_then(nouns)
        .is_some_and(|nouns| nouns.contains(&key.fact().noun()));
    if !in_row && !single(form.scope, key) {
        return Err(match list {
            Some(list) => format!("a row of `{list}` has no fact `{name}`"),
            None => format!("`{name}` is not a single value here"),
        });
    }
    let protection: Protection = key.fact().protection;
    // A cover list goes to whomever its packet goes to, so to an employer too.
    let employer = matches!(form.recipient, Recipient::Interview | Recipient::Any);
    if employer && !protection.customer_may_see() {
        return Err(format!("`{name}` is not for the eyes of an employer"));
    }
    Ok(())
}

/// How many rules came out how: the only single values about verdicts.
const VERDICT_COUNTS: [&str; 3] = ["verdict.failing", "verdict.unknown", "verdict.waived"];

/// Whether a fact is one value of a sheet, and not a column of a list.
fn single(scope: Scope, key: Key) -> bool {
    if matches!(scope, Scope::Class | Scope::Centre) {
        return match key.fact().noun() {
            "office" | "report" => true,
            "class" | "course" | "register" => scope == Scope::Class,
            "paper" => key.name() == "paper.date",
            _ => false,
        };
    }
    let trainee = scope == Scope::Trainee;
    let organisation = scope == Scope::Organisation;
    let derived = key.fact().derived;
    match key.fact().noun() {
        "office" | "order" | "job" | "second_job" | "packet" | "terms" => true,
        "supervising" | "implementing" | "placement" => true,
        "preparatory" => organisation,
        "paper" => key.name() == "paper.date",
        "trainee" => key.name() != "trainee.number" && trainee,
        "passport" | "photo" | "hours" | "employer" | "ssw" | "custody" => trainee,
        "verdict" => trainee && VERDICT_COUNTS.contains(&key.name()),
        "wall" => scope == Scope::Order && key.name() == "wall.heads",
        "stay" | "coe" | "exam" => trainee && derived,
        "fee" => trainee && derived && key.name().contains("total"),
        "report" => trainee,
        "plan" | "record" => !trainee,
        _ => false,
    }
}
