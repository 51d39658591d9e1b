//! New ids: UUIDv7 from the moment passed in, strictly increasing within a store,
//! so that rows sort in the order they were entered even when a clock goes back.

use chrono::{DateTime, Utc};
use domain::value::Id;
use uuid::{Builder, NoContext, Timestamp, Uuid};

/// Bits of a UUIDv7 after its moment that are free: 12 and 62.
const LOW: u32 = 62;
const COUNTER: u128 = (1 << 74) - 1;

/// The newest id given out.
#[derive(Debug, Default)]
pub(crate) struct Ids {
    millis: u64,
    /// The free bits as one number.
    counter: u128,
}

impl Ids {
    /// The next id.
    pub fn next(&mut self, at: DateTime<Utc>) -> Id {
        let millis = u64::try_from(at.timestamp_millis()).unwrap_or_default();
        if millis > self.millis {
            let random = Uuid::new_v7(Timestamp::from_unix(NoContext, 0, 0)).as_u128();
            self.millis = millis;
            // Half the room stays free for counting up.
            self.counter = free_bits(random) >> 1;
        } else if self.counter == COUNTER {
            self.millis += 1;
            self.counter = 0;
        } else {
            self.counter += 1;
        }
        let high = (self.counter >> LOW) & 0xfff;
        let low = self.counter & ((1 << LOW) - 1);
        let bits = (u128::from(self.millis) << 80) | (high << 64) | low;
        let id = Builder::from_u128(bits)
            .with_version(uuid::Version::SortRand)
            .with_variant(uuid::Variant::RFC4122)
            .into_uuid();
        Id(id)
    }
}

fn free_bits(uuid: u128) -> u128 {
    (((uuid >> 64) & 0xfff) << LOW) | (uuid & ((1 << LOW) - 1))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_rise_even_when_the_clock_goes_back() {
        let mut ids = Ids::default();
        let moments = [5_000, 5_000, 5_001, 4_000, 4_000, 6_000];
        let given: Vec<Id> = moments
            .iter()
            .filter_map(|ms| DateTime::from_timestamp_millis(*ms))
            .map(|at| ids.next(at))
            .collect();
        assert!(given.windows(2).all(|pair| pair[0] < pair[1]), "{given:?}");
        assert!(given.iter().all(|id| id.0.get_version_num() == 7));
    }
}
