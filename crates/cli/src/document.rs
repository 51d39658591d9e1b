//! Answers as `docs/json.md` promises them to scripts: what a window needs besides
//! (opaque names of bytes, its own status) is left out.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use contract::{
    Imported, Listed, MrzCheckView, MrzLookView, MrzSuggestionView, MrzView, Printed, ProblemView,
    TraineeLine, TwinsView, Undone, WireError,
};
use office::{Counts, Manifest};
use serde::Serialize;

/// `list trainees`.
#[derive(Serialize)]
pub struct ListDocument<'a> {
    trainees: Vec<LineDocument<'a>>,
}

#[derive(Serialize)]
struct LineDocument<'a> {
    code: &'a str,
    name_latin: &'a str,
    name_native: &'a str,
    name_katakana: &'a str,
    order: &'a str,
    birth_date: Option<NaiveDate>,
    nationality: Option<&'static str>,
    passport_number: &'a str,
}

impl<'a> From<&'a Listed> for ListDocument<'a> {
    fn from(listed: &'a Listed) -> Self {
        Self {
            trainees: listed.trainees.iter().map(LineDocument::from).collect(),
        }
    }
}

impl<'a> From<&'a TraineeLine> for LineDocument<'a> {
    fn from(line: &'a TraineeLine) -> Self {
        Self {
            code: &line.code,
            name_latin: &line.name_latin,
            name_native: &line.name_native,
            name_katakana: &line.name_katakana,
            order: &line.order,
            birth_date: line.birth_date,
            nationality: line.nationality,
            passport_number: &line.passport_number,
        }
    }
}

/// `list duplicates`.
#[derive(Serialize)]
pub struct DuplicatesDocument<'a> {
    pairs: Vec<PairDocument<'a>>,
}

#[derive(Serialize)]
struct PairDocument<'a> {
    one: LineDocument<'a>,
    other: LineDocument<'a>,
    because: &'a [&'static str],
}

impl<'a> From<&'a [TwinsView]> for DuplicatesDocument<'a> {
    fn from(twins: &'a [TwinsView]) -> Self {
        let pair = |pair: &'a TwinsView| PairDocument {
            one: LineDocument::from(&pair.one),
            other: LineDocument::from(&pair.other),
            because: &pair.because,
        };
        Self {
            pairs: twins.iter().map(pair).collect(),
        }
    }
}

/// `mrz`.
#[derive(Serialize)]
pub struct MrzDocument<'a> {
    valid: bool,
    issuer: &'a str,
    nationality: &'a str,
    fields: BTreeMap<&'static str, &'a str>,
    checks: &'a [MrzCheckView],
    dates_wrong: &'a [&'static str],
    suggestions: &'a [MrzSuggestionView],
    look_again: &'a [MrzLookView],
    by_eye: &'a [&'static str],
    name_may_be_cut: bool,
}

impl<'a> From<&'a MrzView> for MrzDocument<'a> {
    fn from(zone: &'a MrzView) -> Self {
        let field = |field: &'a contract::MrzFieldView| (field.fact, field.read.as_str());
        Self {
            valid: zone.valid,
            issuer: &zone.issuer,
            nationality: &zone.nationality,
            fields: zone.fields.iter().map(field).collect(),
            checks: &zone.checks,
            dates_wrong: &zone.dates_wrong,
            suggestions: &zone.suggestions,
            look_again: &zone.look_again,
            by_eye: &zone.by_eye,
            name_may_be_cut: zone.name_may_be_cut,
        }
    }
}

/// `import`.
#[derive(Serialize)]
pub struct ImportDocument<'a> {
    applied: bool,
    total: Counts,
    sheets: &'a BTreeMap<String, Counts>,
    problems: &'a [ProblemView],
}

impl<'a> From<&'a Imported> for ImportDocument<'a> {
    fn from(imported: &'a Imported) -> Self {
        Self {
            applied: imported.applied,
            total: imported.total,
            sheets: &imported.sheets,
            problems: &imported.problems,
        }
    }
}

/// `print`.
#[derive(Serialize)]
pub struct PrintDocument<'a> {
    folder: &'a str,
    manifest: &'a Manifest,
}

impl<'a> From<&'a Printed> for PrintDocument<'a> {
    fn from(printed: &'a Printed) -> Self {
        Self {
            folder: &printed.folder,
            manifest: &printed.manifest,
        }
    }
}

/// `undo`.
#[derive(Serialize)]
pub struct UndoDocument<'a> {
    op: &'a str,
    words: &'a str,
    rows: usize,
}

impl<'a> From<&'a Undone> for UndoDocument<'a> {
    fn from(undone: &'a Undone) -> Self {
        Self {
            op: &undone.op,
            words: &undone.words,
            rows: undone.rows,
        }
    }
}

/// What could not be done.
#[derive(Serialize)]
pub struct ErrorDocument<'a> {
    error: ErrorBody<'a>,
}

#[derive(Serialize)]
struct ErrorBody<'a> {
    args: &'a BTreeMap<String, String>,
    code: &'a str,
    message: &'a str,
    message_key: &'a str,
}

impl<'a> ErrorDocument<'a> {
    /// An error with its sentence.
    pub fn new(error: &'a WireError, sentence: &'a str) -> Self {
        Self {
            error: ErrorBody {
                args: &error.args,
                code: &error.code,
                message: sentence,
                message_key: &error.message_key,
            },
        }
    }
}
