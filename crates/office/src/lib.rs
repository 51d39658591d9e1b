//! The use cases of an office: a file per verb. The only way to change anything
//! is [`Session`], which opens one operation of the store per verb.
//!
//! It knows no window and no terminal: today, the moment and the actor come in
//! as arguments, progress goes out through a callback.

mod attach_photo;
mod check_file;
mod create_office;
mod error;
mod import;
mod op;
mod print;
mod sample;
mod session;
mod show_trainee;
mod write_file;

pub use attach_photo::Attached;
pub use check_file::Target;
pub use create_office::NewOffice;
pub use error::OfficeError;
pub use import::{
    Column, Counts, Options as ImportOptions, Problem, Report, SheetShape, read_workbook, shape,
    template,
};
pub use intake::Workbook;
pub use op::Op;
pub use print::{Manifest, Printed, Progress, Request as PrintRequest};
pub use sample::{SAMPLE_ORDER, sample_photos, sample_workbook};
pub use session::Session;
pub use show_trainee::Shown;
pub use store::{Check, ListQuery, Mode, Stamp, TraineeLine, Undone};
pub use write_file::write_file;
