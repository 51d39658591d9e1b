//! What can be wrong with a foreign file, one typed sentence each.
//!
//! Deliberately no translation here: [`IntakeError::code`] and
//! [`IntakeError::args`] are for the message files of the four languages.
//! Invariant: no value of a cell is in an error, only its place.

use std::borrow::Cow;
use std::collections::BTreeMap;

/// What a file turned out to be when it is not an `.xlsx` workbook.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub enum FileKind {
    /// Excel 97–2003 (`.xls`).
    OldExcel,
    /// Binary Excel (`.xlsb`).
    BinaryExcel,
    /// OpenDocument (`.ods`).
    OpenDocument,
    /// Another Office paper (Word, PowerPoint).
    OtherOffice,
    /// A zip that holds no workbook.
    OtherZip,
    /// Plain text, such as `.csv`.
    Text,
    /// A PDF.
    Pdf,
    /// Anything else.
    Unknown,
}

impl FileKind {
    /// A stable kebab-case name.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::OldExcel => "old-excel",
            Self::BinaryExcel => "binary-excel",
            Self::OpenDocument => "open-document",
            Self::OtherOffice => "other-office",
            Self::OtherZip => "other-zip",
            Self::Text => "text",
            Self::Pdf => "pdf",
            Self::Unknown => "unknown",
        }
    }
}

impl std::fmt::Display for FileKind {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            Self::OldExcel => "an old Excel file (.xls)",
            Self::BinaryExcel => "a binary Excel file (.xlsb)",
            Self::OpenDocument => "an OpenDocument file (.ods)",
            Self::OtherOffice => "another kind of office document",
            Self::OtherZip => "a zip archive without a workbook",
            Self::Text => "a text file (such as .csv)",
            Self::Pdf => "a PDF",
            Self::Unknown => "of an unknown kind",
        })
    }
}

/// Why a file was refused. Nothing of a refused file is returned.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error, serde::Serialize, serde::Deserialize)]
pub enum IntakeError {
    /// The file cannot be opened or read; `reason` is the system's.
    #[error("the file cannot be read: {reason}")]
    CannotRead {
        /// The kind of input/output error, in words.
        reason: String,
    },
    /// The path is a folder.
    #[error("this is a folder, not a file")]
    Directory,
    /// The file has no bytes.
    #[error("the file is empty")]
    EmptyFile,
    /// The file is not `.xlsx`; save it as `.xlsx` first.
    #[error("the file is {kind}; open it in a spreadsheet program and save it as .xlsx")]
    NotXlsx {
        /// What it is instead.
        kind: FileKind,
    },
    /// The workbook is protected by a password.
    #[error("the workbook is protected by a password; save it without one")]
    Encrypted,
    /// A row of a register kept elsewhere cannot be read.
    #[error("line {line}: {column} cannot be read")]
    RegisterRow {
        /// Line of the file, from 1.
        line: u64,
        /// The column.
        column: Cow<'static, str>,
    },
    /// The file itself is too large.
    #[error("the file is larger than {limit} bytes")]
    FileTooLarge {
        /// The cap in bytes.
        limit: u64,
    },
    /// The zip is cut short or broken.
    #[error("the file is damaged or incomplete ({part}: {reason})")]
    Damaged {
        /// The part of the zip, or `zip` for the archive itself.
        part: String,
        /// What the reader said.
        reason: String,
    },
    /// The zip has too many entries.
    #[error("the file has more than {limit} parts")]
    TooManyParts {
        /// The cap.
        limit: usize,
    },
    /// One part inflates to more than its cap.
    #[error("the part {part} grows beyond {limit} bytes when unpacked")]
    PartTooLarge {
        /// The part of the zip.
        part: String,
        /// The cap in bytes.
        limit: u64,
    },
    /// All parts together inflate to more than the cap.
    #[error("the file grows beyond {limit} bytes when unpacked (reached in {part})")]
    TotalTooLarge {
        /// The part that crossed the cap.
        part: String,
        /// The cap in bytes.
        limit: u64,
    },
    /// A part declares something no spreadsheet program writes.
    #[error("the part {part} holds something no spreadsheet program writes ({what})")]
    Suspicious {
        /// The part of the zip.
        part: String,
        /// What was met, a stable English phrase.
        what: Cow<'static, str>,
    },
    /// Too many worksheets.
    #[error("the workbook has more than {limit} sheets")]
    TooManySheets {
        /// The cap.
        limit: usize,
    },
    /// A value lies below the last row that is read.
    #[error("sheet {sheet}: {cell} lies below row {limit}, the last that is read")]
    RowTooFar {
        /// The sheet's name.
        sheet: String,
        /// The cell, such as `B12`.
        cell: String,
        /// The cap.
        limit: u32,
    },
    /// A value lies right of the last column that is read.
    #[error("sheet {sheet}: {cell} lies right of column {limit}, the last that is read")]
    ColumnTooFar {
        /// The sheet's name.
        sheet: String,
        /// The cell, such as `XFD1`.
        cell: String,
        /// The cap.
        limit: u32,
    },
    /// Too many cells hold a value.
    #[error("the workbook has more than {limit} filled cells (reached in sheet {sheet})")]
    TooManyCells {
        /// The sheet that crossed the cap.
        sheet: String,
        /// The cap.
        limit: usize,
    },
    /// One cell's text is too long.
    #[error("sheet {sheet}: {cell} holds more than {limit} characters")]
    CellTooLong {
        /// The sheet's name.
        sheet: String,
        /// The cell.
        cell: String,
        /// The cap.
        limit: usize,
    },
    /// A text in a part is too long to belong to a cell.
    #[error("the part {part} holds a text of more than {limit} bytes")]
    TextTooLong {
        /// The part of the zip.
        part: String,
        /// The cap in bytes.
        limit: usize,
    },
    /// All cells together hold too much text.
    #[error("the workbook holds more than {limit} bytes of text (reached in sheet {sheet})")]
    TooMuchText {
        /// The sheet that crossed the cap.
        sheet: String,
        /// The cap in bytes.
        limit: usize,
    },
    /// A sheet's contents break the format.
    #[error("sheet {sheet} cannot be read after {near}: {reason}")]
    UnreadableSheet {
        /// The sheet's name.
        sheet: String,
        /// The last cell that could be read, or `A1`.
        near: String,
        /// What the reader said.
        reason: String,
    },
    /// The workbook's frame breaks the format.
    #[error("the workbook cannot be read: {reason}")]
    UnreadableWorkbook {
        /// What the reader said.
        reason: String,
    },
    /// The caller asked to stop.
    #[error("reading was stopped")]
    Cancelled,
}

impl IntakeError {
    /// A stable kebab-case code for the message files.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            Self::CannotRead { .. } => "cannot-read",
            Self::Directory => "directory",
            Self::EmptyFile => "empty-file",
            Self::NotXlsx { .. } => "not-xlsx",
            Self::Encrypted => "encrypted",
            Self::RegisterRow { .. } => "register-row",
            Self::FileTooLarge { .. } => "file-too-large",
            Self::Damaged { .. } => "damaged",
            Self::TooManyParts { .. } => "too-many-parts",
            Self::PartTooLarge { .. } => "part-too-large",
            Self::TotalTooLarge { .. } => "total-too-large",
            Self::Suspicious { .. } => "suspicious",
            Self::TooManySheets { .. } => "too-many-sheets",
            Self::RowTooFar { .. } => "row-too-far",
            Self::ColumnTooFar { .. } => "column-too-far",
            Self::TooManyCells { .. } => "too-many-cells",
            Self::CellTooLong { .. } => "cell-too-long",
            Self::TextTooLong { .. } => "text-too-long",
            Self::TooMuchText { .. } => "too-much-text",
            Self::UnreadableSheet { .. } => "unreadable-sheet",
            Self::UnreadableWorkbook { .. } => "unreadable-workbook",
            Self::Cancelled => "cancelled",
        }
    }

    /// The values a translated message needs, by name.
    #[must_use]
    pub fn args(&self) -> BTreeMap<&'static str, String> {
        let mut args = BTreeMap::new();
        let mut put = |key: &'static str, value: &dyn ToString| {
            args.insert(key, value.to_string());
        };
        match self {
            Self::Directory | Self::EmptyFile | Self::Encrypted | Self::Cancelled => {}
            Self::CannotRead { reason } | Self::UnreadableWorkbook { reason } => {
                put("reason", reason);
            }
            Self::NotXlsx { kind } => put("kind", &kind.code()),
            Self::RegisterRow { line, column } => {
                put("line", line);
                put("column", column);
            }
            Self::FileTooLarge { limit } => put("limit", limit),
            Self::Damaged { part, reason } => {
                put("part", part);
                put("reason", reason);
            }
            Self::TooManyParts { limit } | Self::TooManySheets { limit } => put("limit", limit),
            Self::PartTooLarge { part, limit } | Self::TotalTooLarge { part, limit } => {
                put("part", part);
                put("limit", limit);
            }
            Self::Suspicious { part, what } => {
                put("part", part);
                put("what", what);
            }
            Self::RowTooFar { sheet, cell, limit } | Self::ColumnTooFar { sheet, cell, limit } => {
                put("sheet", sheet);
                put("cell", cell);
                put("limit", limit);
            }
            Self::TooManyCells { sheet, limit } | Self::TooMuchText { sheet, limit } => {
                put("sheet", sheet);
                put("limit", limit);
            }
            Self::CellTooLong { sheet, cell, limit } => {
                put("sheet", sheet);
                put("cell", cell);
                put("limit", limit);
            }
            Self::TextTooLong { part, limit } => {
                put("part", part);
                put("limit", limit);
            }
            Self::UnreadableSheet {
                sheet,
                near,
                reason,
            } => {
                put("sheet", sheet);
                put("near", near);
                put("reason", reason);
            }
        }
        args
    }
}
