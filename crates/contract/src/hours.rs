//! Commands on hours and the filed plan: `count-hours`, `freeze-plan`, `amend-plan`. All times
//! are minutes.

use chrono::NaiveDate;
use domain::hours::Count;
use domain::meter::Meter;
use serde::{Deserialize, Serialize};

use crate::{Access, Command, FileId, Host, WireError};

/// Counts a trainee's hours before entry, for the planned entry or for another day.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct CountHours {
    /// The trainee's code.
    pub trainee: String,
    /// The entry; the order's when left out.
    #[serde(default)]
    #[cfg_attr(test, ts(optional, type = "string"))]
    pub entry: Option<NaiveDate>,
}

/// A person's hours before entry.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct MeterView {
    /// `titp` or `esd`: whose rules are applied.
    pub programme: &'static str,
    /// The entry.
    #[cfg_attr(test, ts(type = "string"))]
    pub entry: NaiveDate,
    /// First day that counts.
    #[cfg_attr(test, ts(type = "string"))]
    pub window_from: NaiveDate,
    /// What counts.
    #[cfg_attr(test, ts(type = "number"))]
    pub counted_minutes: i64,
    /// What is needed; 0 where no rule asks for hours.
    #[cfg_attr(test, ts(type = "number"))]
    pub needed_minutes: i64,
    /// What counts, by subject.
    #[cfg_attr(test, ts(type = "Array<[string, number]>"))]
    pub by_subject: Vec<(&'static str, i64)>,
    /// First day counted.
    #[cfg_attr(test, ts(type = "string | null"))]
    pub first: Option<NaiveDate>,
    /// Last day counted.
    #[cfg_attr(test, ts(type = "string | null"))]
    pub last: Option<NaiveDate>,
    /// The hours are enough.
    pub enough_hours: bool,
    /// One month is full.
    pub one_month: bool,
    /// Both: less training after entry is needed.
    pub qualifies: bool,
    /// Did not count: above what a day may count.
    #[cfg_attr(test, ts(type = "number"))]
    pub over_cap: i64,
    /// Did not count: older than the window, or after entry.
    #[cfg_attr(test, ts(type = "number"))]
    pub outside_window: i64,
    /// Did not count: legal protection.
    #[cfg_attr(test, ts(type = "number"))]
    pub legal: i64,
    /// Did not count: its provider does not.
    #[cfg_attr(test, ts(type = "number"))]
    pub other_provider: i64,
    /// Counted by day.
    #[cfg_attr(test, ts(type = "Array<[string, number]>"))]
    pub days: Vec<(NaiveDate, i64)>,
    /// Planned lessons to come before entry.
    #[cfg_attr(test, ts(type = "number"))]
    pub coming_minutes: i64,
    /// Minutes still missing today.
    #[cfg_attr(test, ts(type = "number"))]
    pub missing_minutes: i64,
    /// The day both are reached if every coming lesson is attended.
    #[cfg_attr(test, ts(type = "string | null"))]
    pub reached_on: Option<NaiveDate>,
    /// The last day on which a first lesson still leaves a full month.
    #[cfg_attr(test, ts(type = "string | null"))]
    pub last_start: Option<NaiveDate>,
    /// Share of the class's lessons that were attended, in per cent.
    #[cfg_attr(test, ts(type = "number | null"))]
    pub rate: Option<i64>,
    /// Minutes at entry at that rate.
    #[cfg_attr(test, ts(type = "number"))]
    pub forecast_minutes: i64,
    /// The day both are reached at that rate.
    #[cfg_attr(test, ts(type = "string | null"))]
    pub forecast_on: Option<NaiveDate>,
    /// Other meters that apply: a course of the accredited institution, care, form 1-27 B-c.
    pub others: Vec<OtherMeterView>,
    /// Set when another entry than the order's was asked for: what the move changes.
    pub moved: Option<MovedEntryView>,
}

/// Another meter.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct OtherMeterView {
    /// Id of the rule.
    pub rule: String,
    /// Its name in the language of the screen.
    pub name: String,
    /// Minutes reached.
    #[cfg_attr(test, ts(type = "number"))]
    pub minutes: i64,
    /// Minutes needed.
    #[cfg_attr(test, ts(type = "number"))]
    pub needed: i64,
    /// It is reached, with everything else the rule asks for.
    pub reached: bool,
}

/// What a moved entry changes.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct MovedEntryView {
    /// The entry of the order.
    #[cfg_attr(test, ts(type = "string"))]
    pub planned: NaiveDate,
    /// Days and minutes that fall out of the window.
    #[cfg_attr(test, ts(type = "Array<[string, number]>"))]
    pub falls_out: Vec<(NaiveDate, i64)>,
    /// Days and minutes that come into it.
    #[cfg_attr(test, ts(type = "Array<[string, number]>"))]
    pub comes_in: Vec<(NaiveDate, i64)>,
}

impl MeterView {
    pub(crate) fn of(host: &Host, meter: Meter) -> Self {
        let other = |other: domain::meter::Other| OtherMeterView {
            name: host.messages.rule(host.lang(), other.rule),
            rule: other.rule.to_owned(),
            minutes: other.minutes,
            needed: other.needed,
            reached: other.reached,
        };
        Self {
            programme: meter.programme.code(),
            entry: meter.entry,
            window_from: meter.window_from,
            counted_minutes: meter.counted_minutes,
            needed_minutes: meter.needed_minutes,
            by_subject: meter
                .by_subject
                .iter()
                .map(|(subject, minutes)| (subject.code(), *minutes))
                .collect(),
            first: meter.first,
            last: meter.last,
            enough_hours: meter.enough_hours,
            one_month: meter.one_month,
            qualifies: meter.enough_hours && meter.one_month,
            over_cap: meter.over_cap,
            outside_window: meter.outside_window,
            legal: meter.legal,
            other_provider: meter.other_provider,
            days: meter.days,
            coming_minutes: meter.coming_minutes,
            missing_minutes: meter.missing_minutes,
            reached_on: meter.reached_on,
            last_start: meter.last_start,
            rate: meter.rate,
            forecast_minutes: meter.forecast_minutes,
            forecast_on: meter.forecast_on,
            others: meter.others.into_iter().map(other).collect(),
            moved: meter.moved.map(|moved| MovedEntryView {
                planned: moved.planned,
                falls_out: moved.falls_out,
                comes_in: moved.comes_in,
            }),
        }
    }
}

impl Command for CountHours {
    const NAME: &'static str = "count-hours";
    const PERMISSION: &'static str = "trainee.read";
    const ACCESS: Access = Access::Read;
    type Response = MeterView;

    fn run(self, host: &Host) -> Result<MeterView, WireError> {
        let today = host.today();
        let meter =
            host.read(|session| Ok(session.count_hours(&self.trainee, self.entry, today)?))?;
        Ok(MeterView::of(host, meter))
    }
}

/// Counts a register kept elsewhere; no office is needed.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CountRegister {
    /// A `.csv` with the columns `date`, `subject`, `minutes_attended`.
    pub file: FileId,
    /// The entry.
    pub entry: NaiveDate,
}

/// The hours of a register.
#[derive(Clone, Debug, Serialize)]
pub struct HoursCount {
    /// What counts.
    pub count: Count,
    /// Minutes that are needed.
    pub needed_minutes: i64,
}

impl Command for CountRegister {
    const NAME: &'static str = "count-register";
    const PERMISSION: &'static str = "tool.use";
    const ACCESS: Access = Access::Read;
    type Response = HoursCount;

    fn run(self, host: &Host) -> Result<HoursCount, WireError> {
        let path = host.path(&self.file)?;
        let bytes = std::fs::read(&path)
            .map_err(|error| WireError::new("cannot-read").arg("reason", error.kind()))?;
        let (count, needed_minutes) = office::count_register(&bytes, self.entry)?;
        Ok(HoursCount {
            count,
            needed_minutes,
        })
    }
}

/// Writes the plan of an order down as it was filed on form 1-29.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct FreezePlan {
    /// The order's code.
    pub order: String,
    /// The day it was filed; today when left out.
    #[serde(default)]
    #[cfg_attr(test, ts(optional, type = "string"))]
    pub filed_on: Option<NaiveDate>,
}

/// How many rows the plan has.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct PlanRows {
    /// Rows.
    pub rows: usize,
}

impl Command for FreezePlan {
    const NAME: &'static str = "freeze-plan";
    const PERMISSION: &'static str = "order.write";
    const ACCESS: Access = Access::Write;
    type Response = PlanRows;

    fn run(self, host: &Host) -> Result<PlanRows, WireError> {
        let (stamp, day) = (host.stamp(), self.filed_on.unwrap_or_else(|| host.today()));
        let rows = host.write(|session| Ok(session.freeze_plan(&self.order, day, &stamp)?))?;
        Ok(PlanRows { rows })
    }
}

/// Opens the filed plan to be amended.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct AmendPlan {
    /// The order's code.
    pub order: String,
    /// Why.
    pub reason: String,
}

impl Command for AmendPlan {
    const NAME: &'static str = "amend-plan";
    const PERMISSION: &'static str = "order.write";
    const ACCESS: Access = Access::Write;
    type Response = PlanRows;

    fn run(self, host: &Host) -> Result<PlanRows, WireError> {
        let stamp = host.stamp();
        let rows =
            host.write(|session| Ok(session.amend_plan(&self.order, &self.reason, &stamp)?))?;
        Ok(PlanRows { rows })
    }
}
