//! Papers of everybody that run out or should be back, up to a day.

use chrono::{Days, NaiveDate};
use store::{DuePaper, Read};

use crate::error::OfficeError;
use crate::session::Session;

/// So many are shown; who has more narrows the days.
const MOST: usize = 500;

impl Session {
    /// Papers that run out or should be here within `days`, the most urgent first.
    ///
    /// # Errors
    /// The store's.
    pub fn due_papers(&self, today: NaiveDate, days: u64) -> Result<Vec<DuePaper>, OfficeError> {
        let until = today.checked_add_days(Days::new(days)).unwrap_or(today);
        Ok(self.store.due_papers(until, MOST)?)
    }
}
