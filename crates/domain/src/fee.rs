//! Fees a trainee paid at home, and the dated rates that turn them into yen once.

use chrono::NaiveDate;

use crate::record::{choice, record};
use crate::value::Kind::{Choice, Date, Int, Ref, Text};
use crate::value::{Currency, Id, Money};

choice!(
    /// The printed rows of form 1-21 (§2 rows 1–5, §3 row 1) and the rest.
    FeeItem {
        Selection = "selection",
        Application = "application",
        Commission = "commission",
        HealthCheck = "health_check",
        Training = "training",
        Education = "education",
        Deposit = "deposit",
        Other = "other",
    }
);

record!(
    /// A fee paid by a trainee (form 1-21).
    Fee = "fee" {
        trainee: Option<Id>, Ref("trainee"), Open;
        /// The preparatory organisation that took it; empty = the sending organisation itself.
        payee: Option<Id>, Ref("organisation"), Open;
        item: Option<FeeItem>, Choice(FeeItem::CHOICES), Open;
        /// Name of the item in brackets of その他, in Japanese.
        item_japanese: String, Text, Open;
        paid_on: Option<NaiveDate>, Date, Open;
        /// Minor units of `currency`.
        amount_minor: Option<i64>, Int, Open;
        currency: Option<Currency>, Choice(Currency::CHOICES), Open;
        /// The day whose rate was used.
        rate_on: Option<NaiveDate>, Date, Open;
        /// Yen, derived once from the dated rate and stored.
        yen: Option<i64>, Int, Open;
    }
);
record!(
    /// A dated exchange rate, entered by the office with its source.
    Rate = "rate" {
        currency: Option<Currency>, Choice(Currency::CHOICES), Open;
        day: Option<NaiveDate>, Date, Open;
        /// Yen for one million major units (1 000 000 LAK = 7 000 yen → 7000).
        yen_per_million: Option<i64>, Int, Open;
        source: String, Text, Open;
    }
);

/// The newest rate of a currency on a day or before it.
#[must_use]
pub fn rate_of(rates: &[Rate], currency: Currency, day: Option<NaiveDate>) -> Option<&Rate> {
    rates
        .iter()
        .filter(|rate| rate.currency == Some(currency) && rate.day <= day)
        .max_by_key(|rate| rate.day)
}

/// Yen of an amount by a dated rate, half up. `None` when it does not fit 64 bits.
#[must_use]
pub fn yen(amount: Money, yen_per_million: i64) -> Option<i64> {
    let minor_per_major = 10i128.pow(amount.currency.minor_digits());
    let divisor = 1_000_000i128 * minor_per_major;
    let product = i128::from(amount.minor) * i128::from(yen_per_million);
    i64::try_from((product + divisor / 2).div_euclid(divisor)).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Worked by hand; the same amount printed in two languages must be one yen amount.
    #[test]
    fn yen_are_derived_half_up_from_minor_units() {
        for (minor, currency, rate, expected) in [
            (150_000_000, Currency::Lak, 7_000, 10_500),
            (7_142_900, Currency::Lak, 7_000, 500),
            (7_142_800, Currency::Lak, 7_000, 500),
            (7_135_700, Currency::Lak, 7_000, 499),
            (5_900_000, Currency::Vnd, 5_900, 34_810),
            (12_345, Currency::Usd, 151_230_000, 18_669),
            (0, Currency::Vnd, 5_900, 0),
        ] {
            assert_eq!(
                yen(Money { minor, currency }, rate),
                Some(expected),
                "{minor} {currency:?}"
            );
        }
        assert_eq!(
            yen(
                Money {
                    minor: i64::MAX,
                    currency: Currency::Jpy
                },
                i64::MAX
            ),
            None
        );
    }
}
