//! Workbooks become rows: the same file twice changes nothing, an import is taken
//! back whole, a refused row stops everything unless told otherwise, and what
//! people and programs write in different ways means the same.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test stops at what it did not expect"
)]

#[path = "import/cells.rs"]
mod cells;
#[path = "import/headings.rs"]
mod headings;
#[path = "import/refused.rs"]
mod refused;
#[path = "import/undo.rs"]
mod undo;
#[path = "import/workbook.rs"]
mod workbook;
#[path = "import/writers.rs"]
mod writers;
