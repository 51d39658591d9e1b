//! One cell as a date, a month, an identifier, a number, a flag or an amount.
//!
//! What it is: pure functions from what people type, in four scripts and in the
//! orders in use, to plain values, with a typed problem when it is not certain.
//! Deliberately no guess: what can be read in two ways is a problem with a
//! suggestion, and today's date is never asked for; the caller passes the pivot
//! of two-digit years in. Invariant: no float, no panic on any text.

mod date;
mod flag;
mod identifier;
mod money;
mod month;
mod narrow;
mod time;
mod whole;

pub use date::{DateContext, DateProblem, date, date_text};
pub use flag::{FlagProblem, flag, flag_text};
pub use identifier::{Identifier, IdentifierNote, IdentifierProblem, digits};
pub use money::{MoneyProblem, money, money_text};
pub use month::{Month, MonthProblem, month, month_text};
pub use narrow::text;
pub use time::{NotATime, time, time_text};
pub use whole::{WholeProblem, int, int_text};
