//! A fee's yen are derived once, when its amount, currency and day become known.

use domain::fee::{self, Fee, Rate};
use domain::value::Money;

/// Derives the yen by the newest rate of the day or before it. False when an amount is
/// known and there is no rate for it.
pub(crate) fn derive_fee(fee: &mut Fee, before: Option<&Fee>, rates: &[Rate]) -> bool {
    let known = |f: &Fee| (f.amount_minor, f.currency, f.paid_on);
    if before.is_some_and(|before| known(before) == known(fee) && before.yen.is_some()) {
        return true;
    }
    let (Some(minor), Some(currency)) = (fee.amount_minor, fee.currency) else {
        return true;
    };
    let rate = fee::rate_of(rates, currency, fee.paid_on);
    fee.rate_on = rate.and_then(|rate| rate.day);
    fee.yen = rate
        .and_then(|rate| rate.yen_per_million)
        .and_then(|rate| fee::yen(Money { minor, currency }, rate));
    fee.yen.is_some()
}
