//! Takes over the fixed public holidays of a year; an office changes and adds to them by hand.
//! Those that follow the moon have no fixed day and are entered by hand.

use chrono::NaiveDate;
use domain::record::Record;
use domain::trainee::Country;
use domain::training::Holiday;
use store::{Read, Stamp};

use crate::error::OfficeError;
use crate::op::Op;
use crate::session::Session;

impl Session {
    /// Puts the fixed holidays of a country in a year into the office; days that are there stay.
    /// Gives how many came.
    ///
    /// # Errors
    /// The store's.
    pub fn take_holidays(
        &mut self,
        country: Country,
        year: i32,
        stamp: &Stamp,
    ) -> Result<usize, OfficeError> {
        let lists = std::sync::Arc::clone(&self.lists);
        self.transact(Op::TakeHolidays, stamp, |tx| {
            let there: Vec<Holiday> = tx.all()?;
            let mut came = 0;
            for one in lists.holidays.iter().filter(|one| one.country == country) {
                let Some(day) = NaiveDate::from_ymd_opt(year, one.month, one.day) else {
                    continue;
                };
                if there.iter().any(|holiday| holiday.day == Some(day)) {
                    continue;
                }
                let mut holiday = Holiday::blank(tx.new_id());
                holiday.day = Some(day);
                holiday.name.clone_from(&one.name);
                holiday.name_japanese.clone_from(&one.name_japanese);
                holiday.national = Some(true);
                tx.put(&holiday)?;
                came += 1;
            }
            Ok(came)
        })
    }
}
