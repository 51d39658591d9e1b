//! Forms: data and values become papers.
//!
//! A form is a folder of data (`assets/forms/<slug>/form.ron`) that names facts
//! and says how they are written; `library` reads it strictly, `compose` fills
//! it, `render` sets it. There is one file per kind of block and none per form.
//!
//! It never computes a fact, opens no file, reads no clock. A fact protected
//! from an employer cannot be bound by a form whose recipient is `interview`.

mod block;
mod canvas;
mod cell;
mod check;
mod compose;
mod condition;
mod form;
mod format;
mod key;
mod library;
mod paragraph;
mod pen;
mod render;
mod specimen;
mod table;
mod template;
mod tongue;
mod used_in;
mod walk;

pub use check::{Trial, languages, trials, unreachable};
pub use compose::{
    Basis, Composed, Context, Packet, PaperLine, Printed, belongs, compose, missing,
};
pub use form::{Form, Mark, Recipient, Scope, Translation, Wording};
pub use library::{FormError, Library, bound_keys, bound_lists};
pub use render::{Rendered, render};
pub use specimen::{Filling, specimen};
pub use tongue::{Dictionary, DocLang, Tongue, Words};
pub use used_in::{prints, short_number, used_in};
