//! Puts people into a class, takes them out, moves them to another one.

use chrono::{Days, NaiveDate};
use domain::record::Record;
use domain::training::{Class, Enrolment};
use domain::value::{Id, Value};
use store::{Read, Stamp, StoreError, Tx};

use crate::error::OfficeError;
use crate::mark_register::covers;
use crate::op::Op;
use crate::session::Session;

impl Session {
    /// Puts people into a class from a day on; who is in it already stays as he is. With `leave`
    /// their time in every other class ends the day before: a transfer. Gives how many came.
    ///
    /// # Errors
    /// The store's.
    pub fn enrol(
        &mut self,
        class: Id,
        trainees: &[Id],
        from: NaiveDate,
        leave: bool,
        stamp: &Stamp,
    ) -> Result<usize, OfficeError> {
        let op = Op::Enrol {
            count: trainees.len(),
        };
        self.transact(op, stamp, |tx| {
            let missing = StoreError::NoSuchRow { noun: Class::NOUN };
            tx.get::<Class>(class)?.ok_or(missing)?;
            let mut came = 0;
            for trainee in trainees {
                let times: Vec<Enrolment> = tx.by("trainee", &Value::Ref(*trainee))?;
                let here = |time: &&Enrolment| covers(time, *trainee, from);
                if leave {
                    for time in times
                        .iter()
                        .filter(here)
                        .filter(|time| time.class != Some(class))
                    {
                        end(
                            tx,
                            time,
                            from.checked_sub_days(Days::new(1)).unwrap_or(from),
                        )?;
                    }
                }
                if times
                    .iter()
                    .filter(here)
                    .any(|time| time.class == Some(class))
                {
                    continue;
                }
                let mut time = Enrolment::blank(tx.new_id());
                time.class = Some(class);
                time.trainee = Some(*trainee);
                time.from = Some(from);
                tx.put(&time)?;
                came += 1;
            }
            Ok(came)
        })
    }

    /// Ends people's time in a class; `last` is their last day. Gives how many left.
    ///
    /// # Errors
    /// The store's.
    pub fn leave_class(
        &mut self,
        class: Id,
        trainees: &[Id],
        last: NaiveDate,
        stamp: &Stamp,
    ) -> Result<usize, OfficeError> {
        let op = Op::LeaveClass {
            count: trainees.len(),
        };
        self.transact(op, stamp, |tx| {
            let times: Vec<Enrolment> = tx.by("class", &Value::Ref(class))?;
            let mut left = 0;
            for trainee in trainees {
                for time in times.iter().filter(|time| covers(time, *trainee, last)) {
                    end(tx, time, last)?;
                    left += 1;
                }
            }
            Ok(left)
        })
    }
}

fn end(tx: &mut Tx<'_>, time: &Enrolment, last: NaiveDate) -> Result<(), OfficeError> {
    let mut time = time.clone();
    time.to = Some(last);
    tx.put(&time)?;
    Ok(())
}
