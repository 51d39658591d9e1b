//! The files everything is read from: the shipped ones, embedded, and an
//! office's own forms and rule packs in front of them.
//!
//! Paths are relative to `assets`, with `/` on every system. A path never leads
//! out of its folder, and an office's own file is read within a cap.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fs;
use std::io::Read as _;
use std::path::{Component, Path, PathBuf};

use include_dir::{Dir, include_dir};

use crate::error::RulebookError;

static SHIPPED: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/../../assets");

/// Folders an office may put its own files into.
const OVERRIDDEN: [&str; 2] = ["forms", "rulepacks"];

/// No form, text or rule pack is longer; a file from outside is not trusted to be short.
const LONGEST_OVERRIDE: u64 = 8 << 20;

/// How deep folders of an office's own files are followed.
const DEEPEST_OVERRIDE: usize = 6;

/// The shipped assets.
#[must_use]
pub fn assets() -> Assets {
    Assets::default()
}

/// The shipped assets and, when set, an office's own files in front of them.
#[derive(Clone, Debug, Default)]
pub struct Assets {
    office: Option<PathBuf>,
}

impl Assets {
    /// Reads `DIR/forms` and `DIR/rulepacks` before what is shipped.
    #[must_use]
    pub fn with_override(dir: impl Into<PathBuf>) -> Self {
        Self {
            office: Some(dir.into()),
        }
    }

    /// A shipped file; the office's own files are not looked at.
    #[must_use]
    pub fn file(&self, path: &str) -> Option<&'static [u8]> {
        SHIPPED.get_file(path).map(include_dir::File::contents)
    }

    /// The shipped files below a folder and its folders, by path.
    #[must_use]
    pub fn files_under(&self, dir: &str) -> BTreeMap<&'static str, &'static [u8]> {
        let mut found = BTreeMap::new();
        // The root is no entry of itself.
        let root = dir.is_empty().then_some(&SHIPPED);
        if let Some(dir) = root.or_else(|| SHIPPED.get_dir(dir)) {
            collect(dir, &mut found);
        }
        found
    }

    /// A file, the office's own first.
    ///
    /// # Errors
    /// The path leads out of its folder, the office's own file cannot be read,
    /// or there is no such file.
    pub fn read(&self, path: &str) -> Result<Cow<'static, [u8]>, RulebookError> {
        if let Some(own) = self.own(path)?
            && own.is_file()
        {
            return read_capped(&own, path).map(Cow::Owned);
        }
        self.file(path)
            .map(Cow::Borrowed)
            .ok_or_else(|| RulebookError::Absent { path: path.into() })
    }

    /// All files below a folder, by path, the office's own in front of shipped ones of the same path.
    ///
    /// # Errors
    /// As [`Assets::read`].
    pub fn read_under(
        &self,
        dir: &str,
    ) -> Result<BTreeMap<String, Cow<'static, [u8]>>, RulebookError> {
        let mut found: BTreeMap<String, Cow<'static, [u8]>> = self
            .files_under(dir)
            .into_iter()
            .map(|(path, bytes)| (path.to_owned(), Cow::Borrowed(bytes)))
            .collect();
        if let Some(own) = self.own(dir)?
            && own.is_dir()
        {
            collect_own(&own, dir, DEEPEST_OVERRIDE, &mut found)?;
        }
        Ok(found)
    }

    /// Where the office would keep its own version of `path`.
    fn own(&self, path: &str) -> Result<Option<PathBuf>, RulebookError> {
        let relative = Path::new(path);
        if !relative
            .components()
            .all(|part| matches!(part, Component::Normal(_)))
        {
            return Err(RulebookError::Outside { path: path.into() });
        }
        let folder = path.split('/').next().unwrap_or_default();
        Ok(self
            .office
            .as_ref()
            .filter(|_| OVERRIDDEN.contains(&folder))
            .map(|office| office.join(relative)))
    }
}

fn collect(dir: &'static Dir<'static>, found: &mut BTreeMap<&'static str, &'static [u8]>) {
    for file in dir.files() {
        if let Some(path) = file.path().to_str() {
            found.insert(path, file.contents());
        }
    }
    for inner in dir.dirs() {
        collect(inner, found);
    }
}

fn collect_own(
    dir: &Path,
    name: &str,
    depth: usize,
    found: &mut BTreeMap<String, Cow<'static, [u8]>>,
) -> Result<(), RulebookError> {
    let unreadable = |source| RulebookError::Unreadable {
        path: name.to_owned(),
        source,
    };
    for entry in fs::read_dir(dir).map_err(unreadable)? {
        let entry = entry.map_err(unreadable)?;
        let Ok(file_name) = entry.file_name().into_string() else {
            continue;
        };
        let path = format!("{name}/{file_name}");
        // Links are not followed: a form folder stays what is seen in it.
        let kind = entry.file_type().map_err(unreadable)?;
        if kind.is_dir() && depth > 0 {
            collect_own(&entry.path(), &path, depth - 1, found)?;
        } else if kind.is_file() {
            let bytes = read_capped(&entry.path(), &path)?;
            found.insert(path, Cow::Owned(bytes));
        }
    }
    Ok(())
}

fn read_capped(file: &Path, path: &str) -> Result<Vec<u8>, RulebookError> {
    let unreadable = |source| RulebookError::Unreadable {
        path: path.to_owned(),
        source,
    };
    let mut bytes = Vec::new();
    fs::File::open(file)
        .map_err(unreadable)?
        .take(LONGEST_OVERRIDE + 1)
        .read_to_end(&mut bytes)
        .map_err(unreadable)?;
    if bytes.len() as u64 > LONGEST_OVERRIDE {
        return Err(RulebookError::wrong(path, "its length", "more than 8 MB"));
    }
    Ok(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_shipped_files_are_inside_the_program() {
        assert!(assets().file("jobs/titp_jobs.csv").is_some());
        assert!(assets().file("jobs/none.csv").is_none());
        let fonts = assets().files_under("fonts");
        assert!(fonts.contains_key("fonts/NotoSansLao-Regular.ttf"));
        let whole = assets().files_under("");
        assert!(whole.len() >= fonts.len(), "the root is a folder too");
    }

    #[test]
    fn an_office_puts_its_own_rule_packs_and_forms_in_front_of_ours_and_nothing_else() {
        let office = tempfile::tempdir().unwrap();
        for (path, text) in [
            ("rulepacks/core.ron", "own"),
            ("forms/house/form.ron", "house"),
            ("jobs/titp_jobs.csv", "forged"),
        ] {
            let path = office.path().join(path);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, text).unwrap();
        }
        let own = Assets::with_override(office.path());
        assert_eq!(own.read("rulepacks/core.ron").unwrap().as_ref(), b"own");
        assert_ne!(own.read("jobs/titp_jobs.csv").unwrap().as_ref(), b"forged");
        let forms = own.read_under("forms").unwrap();
        assert_eq!(forms["forms/house/form.ron"].as_ref(), b"house");
        assert!(forms.len() > own.files_under("forms").len());
    }

    #[test]
    fn a_path_never_leads_out_of_the_office() {
        let own = Assets::with_override("office");
        for path in ["forms/../office.db", "/etc/hostname", "forms/./x"] {
            let read = own.read(path);
            assert!(read.is_err(), "{path}");
        }
    }
}
