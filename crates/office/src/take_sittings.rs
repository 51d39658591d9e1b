//! Puts the Sundays of JLPT in a year into the calendar of examinations. They follow a rule and are
//! marked as derived until somebody writes down what was announced.

use chrono::{Datelike, NaiveDate};
use domain::exam;
use domain::progress::{Sitting, Test};
use domain::record::Record;
use store::{Read, Stamp};

use crate::error::OfficeError;
use crate::op::Op;
use crate::session::Session;

/// Where the days come from, as the calendar says it.
const SOURCE: &str = "first Sunday of July / December";

impl Session {
    /// Puts the days of JLPT in a year into the calendar; a month that has one keeps it.
    /// Gives how many came.
    ///
    /// # Errors
    /// The store's.
    pub fn take_sittings(&mut self, year: i32, stamp: &Stamp) -> Result<usize, OfficeError> {
        let month = |day: NaiveDate| (day.year(), day.month());
        self.transact(Op::TakeSittings, stamp, |tx| {
            let there: Vec<Sitting> = tx.all()?;
            let jlpt = there.iter().filter(|one| one.test == Some(Test::Jlpt));
            let taken: Vec<_> = jlpt.filter_map(|one| one.day.map(month)).collect();
            let days = exam::jlpt_sundays(year).into_iter().flatten();
            let mut came = 0;
            for day in days.filter(|day| !taken.contains(&month(*day))) {
                let mut sitting = Sitting::blank(tx.new_id());
                sitting.test = Some(Test::Jlpt);
                sitting.day = Some(day);
                sitting.derived = Some(true);
                SOURCE.clone_into(&mut sitting.source);
                tx.put(&sitting)?;
                came += 1;
            }
            Ok(came)
        })
    }
}
