//! The office's database: the only crate that knows SQL.
//!
//! One door for change, [`Store::transact`]: rows are written only by [`Tx::put`]
//! and [`Tx::remove`], and every operation leaves its before and after in a
//! hash-chained history. [`Store::undo`] survives restarts. Reads are [`Read`].
//!
//! It deliberately has no clock, no rule of the field, and no sentence for the
//! screen: errors and checks are stable codes with arguments.
//!
//! Invariants: a row is never deleted, only made a tombstone, and only [`Tx::erase`] empties that;
//! its version only rises; one program writes at a time; an acknowledged operation survives the
//! end of the process; a file beside the database is replaced by a proven copy or not at all.

mod chain;
mod connection;
mod copy;
mod draft;
mod erase;
mod error;
mod file;
mod history;
mod id;
mod index;
mod key;
mod list;
mod lock;
mod migrate;
mod narrow;
mod noun;
mod object;
mod open;
mod page;
mod read;
mod retain;
mod row;
mod search;
mod start;
mod transact;
mod undo;
mod verify;
mod watch;

pub use chain::HistoryHead;
pub use copy::{Proof, Watch, prove, recrypt};
pub use erase::Erased;
pub use error::StoreError;
pub use history::{Entry, RowChange, Stamp};
pub use key::Key;
pub use list::{ListQuery, TraineeLine};
pub use narrow::Narrowing;
pub use object::{copy_objects, name as object_name, object_files, sweep_objects};
pub use open::{Mode, Reader, Store, clear_copies, is_office, must_be_closed, must_be_free};
pub use page::{PageQuery, Sort, TraineePage};
pub use read::Read;
pub use retain::{Kept, dispensable, kept_until};
pub use search::MOST as SEARCH_MOST;
pub use transact::{Changed, Put, Tx};
pub use undo::{LASTING, Undone};
pub use verify::Check;
pub use watch::{Due, DuePaper};
