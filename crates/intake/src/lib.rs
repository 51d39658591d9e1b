//! Foreign workbooks read within caps, and plain cells written as a workbook.
//!
//! What it is: bytes of an `.xlsx` from outside become plain [`Cell`]s; plain
//! cells become the bytes of a template or an export; [`parse`] turns one cell
//! into a date, a month, an identifier, a flag or an amount.
//!
//! [`read_register`] reads the one kind of text file there is: a register kept elsewhere.
//!
//! A photo from outside is opened only by a child process, and so is a workbook ([`main_if_asked`]).
//!
//! What it deliberately does not do: it knows no trainee, no column heading and
//! no domain crate; it computes no formula (the stored value is taken); it reads
//! no `.xls`, `.ods`, `.xlsb` or other text file, it only says which of them it met.
//!
//! Invariants: nothing a file declares about itself is trusted; every size is
//! counted ([`Limits`]); a bad file gives one [`IntakeError`], never a panic and
//! never half a workbook; no float leaves this crate.

mod error;
mod inflate;
mod inspect;
mod limits;
mod outside;
pub mod parse;
mod photo;
mod read;
mod recognise;
mod register;
mod serial;
mod workbook;
mod write;

pub use error::{FileKind, IntakeError};
pub use limits::Limits;
pub use outside::{WORKBOOK_COMMAND, read_outside};
pub use photo::{Detail, PHOTO_COMMAND, PhotoError, read_photo};
pub use read::{Progress, Stage, read_bytes, read_workbook};
pub use register::{RegisterRow, read_register};
pub use serial::{DateSystem, SerialProblem, date_of_serial};
pub use workbook::{Cell, Number, Sheet, SheetRow, Workbook, cell_name, column_name};
pub use write::{
    CellStyle, Choice, ColumnKind, OutCell, OutColumn, OutNote, OutSheet, OutValue, WriteError,
    write_workbook,
};

/// Does the work of a child when this process was started for that, and gives its exit code; `None`
/// when it was started for anything else. Called first in every `main`.
#[must_use]
pub fn main_if_asked() -> Option<std::process::ExitCode> {
    photo::run_if_asked().or_else(outside::run_if_asked)
}
