//! Probable duplicates: two files that may be one person. The program never merges by itself.

use std::collections::{BTreeMap, BTreeSet};

use domain::alike::Name;
use domain::passport::Passport;
use domain::photo::Photo;
use domain::value::Id;
use store::{Read, TraineeLine};

use crate::error::OfficeError;
use crate::session::Session;

/// From this likeness on (0 to 100), two names with one day of birth are shown.
const ALIKE: u8 = 88;

/// Why two files look like one person.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Likeness {
    /// The same passport number.
    Passport,
    /// The same photo, byte by byte.
    Photo,
    /// The same day of birth and a similar name.
    Name,
}

/// Two files that may be one person.
#[derive(Clone, Debug)]
pub struct Twins {
    /// The one with the lower code.
    pub one: TraineeLine,
    /// The other.
    pub other: TraineeLine,
    /// Everything that points to it.
    pub because: BTreeSet<Likeness>,
}

impl Session {
    /// Pairs of files that may be one person, by code.
    ///
    /// # Errors
    /// The store's.
    pub fn find_twins(&self) -> Result<Vec<Twins>, OfficeError> {
        let mut pairs: BTreeMap<(Id, Id), BTreeSet<Likeness>> = BTreeMap::new();
        let mut note = |a: Id, b: Id, why| {
            if a != b {
                pairs.entry((a.min(b), a.max(b))).or_default().insert(why);
            }
        };
        for (groups, why) in [
            (
                self.store.people_sharing::<Passport>("number")?,
                Likeness::Passport,
            ),
            (
                self.store.people_sharing::<Photo>("sha256")?,
                Likeness::Photo,
            ),
        ] {
            for people in groups {
                for (at, one) in people.iter().enumerate() {
                    for other in people.iter().skip(at + 1) {
                        note(*one, *other, why);
                    }
                }
            }
        }
        let mut lines: BTreeMap<Id, TraineeLine> = BTreeMap::new();
        for group in self.store.people_born_together()? {
            let names: Vec<(Id, Name)> = group
                .iter()
                .map(|line| (line.id, Name::new(&line.name_latin)))
                .collect();
            for (at, (one, name)) in names.iter().enumerate() {
                for (other, its) in names.iter().skip(at + 1) {
                    if name.may_reach(its, ALIKE) && name.likeness(its) >= ALIKE {
                        note(*one, *other, Likeness::Name);
                    }
                }
            }
            lines.extend(group.into_iter().map(|line| (line.id, line)));
        }
        let mut line = |id| -> Result<Option<TraineeLine>, OfficeError> {
            if let Some(line) = lines.get(&id) {
                return Ok(Some(line.clone()));
            }
            let found = self.store.trainee_line(id)?;
            lines.extend(found.clone().map(|line| (id, line)));
            Ok(found)
        };
        let mut twins = Vec::new();
        for ((a, b), because) in pairs {
            if let (Some(a), Some(b)) = (line(a)?, line(b)?) {
                let (one, other) = if a.code <= b.code { (a, b) } else { (b, a) };
                twins.push(Twins {
                    one,
                    other,
                    because,
                });
            }
        }
        twins.sort_by(|a, b| (&a.one.code, &a.other.code).cmp(&(&b.one.code, &b.other.code)));
        Ok(twins)
    }
}
