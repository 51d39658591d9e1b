//! Tries forms before a person's paper is printed on them: those that are in use, or those in a
//! folder that somebody is writing.

use std::fs;
use std::path::Path;
use std::sync::Arc;

use domain::finding::Finding;
use forms::Library;
use rulebook::{Assets, Messages};
use typeset::Meta;

use crate::error::OfficeError;
use crate::session::read_fonts;

/// One form tried in one language, filled in one way.
#[derive(Clone, Debug)]
pub struct Tried {
    /// Slug of the form.
    pub slug: String,
    /// Its edition.
    pub edition: String,
    /// The language beside Japanese; empty for Japanese alone.
    pub language: &'static str,
    /// `full`, `minimal`, `longest`, `empty`.
    pub filling: &'static str,
    /// Pages of the paper.
    pub pages: usize,
    /// What does not fit or cannot be printed.
    pub faults: Vec<Finding>,
    /// Words that stand on other words.
    pub clashes: Vec<String>,
    /// Facts it prints that nobody can enter.
    pub unreachable: Vec<&'static str>,
}

impl Tried {
    /// Whether nothing is wrong.
    #[must_use]
    pub fn is_good(&self) -> bool {
        self.faults.is_empty() && self.clashes.is_empty() && self.unreachable.is_empty()
    }
}

/// Tries the forms in `folder`, or all that are shipped; `out` is where every trial is written
/// as a PDF to look at.
///
/// # Errors
/// [`OfficeError::Form`] with file and place for a form that cannot be read,
/// [`OfficeError::Disk`].
pub fn try_forms(
    folder: Option<&Path>,
    out: Option<&Path>,
    messages: &Messages,
) -> Result<Vec<Tried>, OfficeError> {
    let told = |error: forms::FormError| OfficeError::Form(error.to_string());
    let assets: Assets = rulebook::assets();
    let library = match folder {
        None => Library::load(&assets).map_err(told)?,
        Some(folder) => {
            let mut files = Vec::new();
            collect(folder, &mut files)?;
            let files = files
                .iter()
                .map(|(path, bytes)| (path.as_str(), bytes.as_slice()));
            Library::read(files).map_err(told)?
        }
    };
    let fonts = read_fonts(&assets)?;
    let photo: Option<Arc<[u8]>> = crate::sample::sample_photos()
        .into_values()
        .next()
        .map(Arc::from);
    if let Some(out) = out {
        fs::create_dir_all(out).map_err(|error| OfficeError::disk(out, &error))?;
    }
    let mut tried = Vec::new();
    for form in library.forms() {
        let unreachable = forms::unreachable(form);
        for trial in forms::trials(&fonts, form, messages, photo.as_ref()) {
            let language = trial.language.native().map_or("", forms::Tongue::code);
            let filling = trial.filling.code();
            if let Some(out) = out {
                let parts = [&form.slug, &form.edition, language, filling];
                let parts = parts.into_iter().filter(|part| !part.is_empty());
                let name = parts.collect::<Vec<_>>().join(" ");
                let meta = Meta {
                    id_seed: name.clone(),
                    title: name.clone(),
                    author: String::new(),
                    subject: form.slug.clone(),
                    lang: "ja".to_owned(),
                    date: form.valid_from.to_string(),
                };
                let bytes = typeset::write_pdf(&fonts, &[&trial.rendered.pages], &meta)
                    .map_err(|error| OfficeError::Paper(error.to_string()))?;
                crate::write_file(&out.join(format!("{name}.pdf")), &bytes)?;
            }
            tried.push(Tried {
                slug: form.slug.clone(),
                edition: form.edition.clone(),
                language,
                filling,
                pages: trial.rendered.pages.len(),
                faults: trial.faults().cloned().collect(),
                clashes: trial.clashes.clone(),
                unreachable: unreachable.clone(),
            });
        }
    }
    Ok(tried)
}

fn collect(folder: &Path, files: &mut Vec<(String, Vec<u8>)>) -> Result<(), OfficeError> {
    let told = |error: std::io::Error| OfficeError::disk(folder, &error);
    for entry in fs::read_dir(folder).map_err(told)? {
        let path = entry.map_err(told)?.path();
        if path.is_dir() {
            collect(&path, files)?;
        } else if path.extension().is_some_and(|end| end == "ron") {
            let bytes = fs::read(&path).map_err(|error| OfficeError::disk(&path, &error))?;
            files.push((path.to_string_lossy().into_owned(), bytes));
        }
    }
    Ok(())
}
