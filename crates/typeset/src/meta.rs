//! What a PDF says about itself, given from outside: this crate reads no clock.

/// Document information of one file.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Meta {
    /// Title.
    pub title: String,
    /// Author: the office's name.
    pub author: String,
    /// Subject.
    pub subject: String,
    /// BCP 47 tag of the main language, such as `ja`.
    pub lang: String,
    /// `2026-11-22T09:00:00` (office time) or `2026-11-22`.
    pub date: String,
    /// Anything that tells this file from another; the file's ID is a hash of it and the pages.
    pub id_seed: String,
}

/// Why no file could be written.
#[derive(Debug, thiserror::Error, PartialEq, Eq)]
pub enum WriteError {
    /// No page was given.
    #[error("there is no page to write")]
    NoPages,
    /// `Meta::date` is not a date.
    #[error("{0:?} is not a date such as 2026-11-22T09:00:00")]
    BadDate(String),
    /// A face could not be cut to the glyphs used.
    #[error("the font {0} cannot be cut")]
    Font(String),
    /// The last pass found a structure it does not know.
    #[error("the file cannot be finished: {0}")]
    Finish(String),
}
