//! The plan as it is filed on form 1-29: written down once, and amended only with a reason.
//! It is compared with the register and never bent to it.

use chrono::NaiveDate;
use domain::record::Record;
use domain::sheet::planned_rows;
use domain::training::PlanLine;
use domain::value::Value;
use store::{Read, Stamp};

use crate::error::OfficeError;
use crate::op::Op;
use crate::session::Session;

impl Session {
    /// Freezes the plan of an order as filed on a day; gives how many rows it has.
    ///
    /// # Errors
    /// [`OfficeError::Field`]: `plan-frozen` when it was filed already, `plan-nothing` when no
    /// lesson is planned; [`OfficeError::NotFound`] and the store's.
    pub fn freeze_plan(
        &mut self,
        order: &str,
        filed_on: NaiveDate,
        stamp: &Stamp,
    ) -> Result<usize, OfficeError> {
        let file = self.order_file(order)?;
        if let Some(day) = file
            .training
            .plan_lines
            .iter()
            .find_map(|line| line.frozen_on)
        {
            return Err(OfficeError::said("plan-frozen", [("day", day.to_string())]));
        }
        let typed = file.training.plan_lines.clone();
        let rows = planned_rows(&file.training);
        if rows.is_empty() && typed.is_empty() {
            return Err(OfficeError::field("plan-nothing", "planned_session.day"));
        }
        self.transact(Op::FreezePlan, stamp, |tx| {
            let mut lines = typed;
            if lines.is_empty() {
                for row in rows {
                    let mut line = PlanLine::blank(tx.new_id());
                    line.order = Some(file.order.id);
                    line.course = row.course;
                    line.subject = Some(row.subject);
                    line.from = Some(row.from);
                    line.to = Some(row.to);
                    line.minutes = Some(row.minutes);
                    lines.push(line);
                }
            }
            for line in &mut lines {
                line.frozen_on = Some(filed_on);
                tx.put(&*line)?;
            }
            Ok(lines.len())
        })
    }

    /// Opens the frozen plan to be amended: its rows stay, may be changed or removed, and are
    /// frozen again when the amended plan is filed. Gives how many rows.
    ///
    /// # Errors
    /// [`OfficeError::Field`] without a reason, [`OfficeError::NotFound`] and the store's.
    pub fn amend_plan(
        &mut self,
        order: &str,
        reason: &str,
        stamp: &Stamp,
    ) -> Result<usize, OfficeError> {
        let reason = domain::text::clean(reason);
        if reason.is_empty() {
            return Err(OfficeError::field("reason-empty", "plan_line.reason"));
        }
        let id = self.order_id(order)?;
        self.transact(Op::AmendPlan, stamp, |tx| {
            let lines: Vec<PlanLine> = tx.by("order", &Value::Ref(id))?;
            for mut line in lines.iter().cloned() {
                line.frozen_on = None;
                line.reason.clone_from(&reason);
                tx.put(&line)?;
            }
            Ok(lines.len())
        })
    }
}
