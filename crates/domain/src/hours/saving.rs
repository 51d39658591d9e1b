//! What a lecture before entry saves of the lecture after it (TITP-LEC-BASE, TITP-LEC-RED).
//!
//! It does not know whether anybody qualifies: that is [`super::Count::qualifies`]. The duty is in
//! whole hours and a part of an hour is a whole one, so that nobody plans too little.

use serde::Serialize;

use crate::rule::Rules;

/// The lecture after entry without and with a qualifying one before it, in hours.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Saving {
    /// Without: 1/6 of the planned hours of stage 1 (TITP-LEC-BASE).
    pub full_hours: i64,
    /// With: 1/12 of them (TITP-LEC-RED).
    pub reduced_hours: i64,
    /// What is saved.
    pub saved_hours: i64,
}

/// From the planned hours of stage 1: 1,920 give 320, 160 and 160 saved. `None` when the packs
/// lack one of the two numbers.
#[must_use]
pub fn saving(planned_hours: i64, rules: &Rules) -> Option<Saving> {
    let nth = |id| {
        let parts = rules.value(id).filter(|parts| *parts > 0)?;
        let hours = planned_hours.max(0);
        Some(hours / parts + i64::from(hours % parts > 0))
    };
    let full_hours = nth("TITP-LEC-BASE")?;
    let reduced_hours = nth("TITP-LEC-RED")?;
    Some(Saving {
        full_hours,
        reduced_hours,
        saved_hours: full_hours.saturating_sub(reduced_hours),
    })
}
