//! Head-count: how many trainees a host may have (`rules.md` §C1), and what it has.

use crate::file::OrderFile;
use crate::order::{Programme, Stage};

/// A row of a table: hosts of so many people may have so many trainees.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct QuotaRow {
    /// From this many people on.
    pub from: i64,
    /// Up to so many; none = no end.
    pub to: Option<i64>,
    /// 1号, basic; for the last row how many people one trainee stands for (20 = 1/20).
    pub basic: i64,
    /// The number is a share: one trainee per `basic` people.
    pub share: bool,
}

/// The tables.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Quotas {
    /// §C1: all occupations but care.
    pub basic: Vec<QuotaRow>,
}

/// What the head-count table says about one host and one stage.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Ceiling {
    /// 1, 2 or 3.
    pub stage: i64,
    /// Allowed by the table with its multiple, capped by the hard ceiling.
    pub allowed: i64,
    /// There already.
    pub there: i64,
    /// Coming with this order.
    pub coming: i64,
}

impl Ceiling {
    /// Whether more would be there than are allowed.
    #[must_use]
    pub fn is_over(&self) -> bool {
        self.there + self.coming > self.allowed
    }
}

impl Quotas {
    /// 1号 by the basic table. A share is rounded down: no source says how it is rounded.
    #[must_use]
    pub fn first(&self, staff: i64) -> Option<i64> {
        let row = self
            .basic
            .iter()
            .find(|row| row.from <= staff && row.to.is_none_or(|to| staff <= to))?;
        if row.share {
            return (row.basic > 0).then(|| staff / row.basic);
        }
        Some(row.basic)
    }
}

/// The ceilings of an order's host, when its staff is known; only for technical intern training.
#[must_use]
pub fn of(file: &OrderFile) -> Vec<Ceiling> {
    let order = &file.order;
    if order.programme != Some(Programme::Titp) {
        return Vec::new();
    }
    let Some(host) = file.shared.organisation(order.implementing) else {
        return Vec::new();
    };
    let Some((staff, basic)) = host
        .staff
        .and_then(|staff| Some((staff, file.shared.lists.quotas.first(staff)?)))
    else {
        return Vec::new();
    };
    let supervising = file.shared.organisation(order.supervising);
    // Excellent needs both.
    let excellent = host.excellent == Some(true)
        && supervising.is_some_and(|body| body.excellent == Some(true));
    let stage = order.stage.unwrap_or(Stage::First);
    let coming = |its: Stage| {
        if its == stage {
            i64::try_from(file.trainees.len()).unwrap_or(i64::MAX)
        } else {
            0
        }
    };
    let of = |number: i64, its: Stage, times: i64, there: Option<i64>| Ceiling {
        stage: number,
        // Hard ceilings: staff × 1, × 2, × 3.
        allowed: (basic * times).min(staff * number),
        there: there.unwrap_or_default(),
        coming: coming(its),
    };
    let mut ceilings = vec![
        of(
            1,
            Stage::First,
            if excellent { 2 } else { 1 },
            host.trainees_first,
        ),
        of(
            2,
            Stage::Second,
            if excellent { 4 } else { 2 },
            host.trainees_second,
        ),
    ];
    if excellent {
        ceilings.push(of(3, Stage::Third, 6, host.trainees_third));
    }
    ceilings
}
