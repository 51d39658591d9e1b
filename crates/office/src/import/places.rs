//! Finds the place a row names in the office's list, or adds it: the list grows.

use chrono::NaiveDate;
use domain::place::{Place, PlaceLevel};
use domain::record::Record;
use domain::text;
use domain::trainee::Country;
use domain::value::Id;
use store::Read;

use super::apply::Apply;
use super::taken::ReadRow;
use crate::error::OfficeError;

/// The office's places while an import runs.
pub(super) struct Places(Vec<Place>);

/// What a row says of one place.
struct Named<'a> {
    level: PlaceLevel,
    country: Option<Country>,
    latin: &'a str,
    native: &'a str,
    within: Option<Id>,
}

impl Places {
    pub(super) fn load(apply: &Apply<'_, '_>) -> Result<Self, OfficeError> {
        Ok(Self(apply.tx.all::<Place>()?))
    }

    /// The smallest place that the columns `<prefix>.…` of a row name. Of places
    /// with one name, the one that existed on `day` is meant.
    pub(super) fn named_by(
        &mut self,
        apply: &mut Apply<'_, '_>,
        row: &ReadRow,
        prefix: &str,
        country: Option<Country>,
        day: NaiveDate,
    ) -> Result<Option<Id>, OfficeError> {
        let mut within = None;
        for level in [
            PlaceLevel::Province,
            PlaceLevel::District,
            PlaceLevel::Village,
        ] {
            let cell = |script: &str| {
                row.text(prefix, &format!("{}_{script}", level.code()))
                    .unwrap_or_default()
            };
            let (latin, native) = (cell("latin"), cell("native"));
            if latin.is_empty() && native.is_empty() {
                continue;
            }
            let named = Named {
                level,
                country,
                latin,
                native,
                within,
            };
            within = Some(self.find_or_add(apply, &named, day)?);
        }
        Ok(within)
    }

    fn find_or_add(
        &mut self,
        apply: &mut Apply<'_, '_>,
        named: &Named<'_>,
        day: NaiveDate,
    ) -> Result<Id, OfficeError> {
        let latin = text::fold(named.latin);
        let fits = |place: &&mut Place| {
            place.level == Some(named.level)
                && place.country == named.country
                && place.within == named.within
                && if latin.is_empty() {
                    place.name_native == named.native
                } else {
                    text::fold(&place.name_latin) == latin
                }
        };
        let mut found: Vec<&mut Place> = self.0.iter_mut().filter(fits).collect();
        found.sort_by_key(|place| !place.valid_on(day));
        if let Some(place) = found.into_iter().next() {
            // A script the list lacked is added; what it has is never overwritten here.
            let before = place.clone();
            for (slot, given) in [
                (&mut place.name_latin, named.latin),
                (&mut place.name_native, named.native),
            ] {
                if slot.is_empty() {
                    given.clone_into(slot);
                }
            }
            if *place != before {
                apply.tx.put(place)?;
            }
            return Ok(place.id);
        }
        let mut place = Place::blank(apply.tx.new_id());
        place.level = Some(named.level);
        place.country = named.country;
        place.within = named.within;
        named.latin.clone_into(&mut place.name_latin);
        named.native.clone_into(&mut place.name_native);
        apply.tx.put(&place)?;
        let id = place.id;
        self.0.push(place);
        Ok(id)
    }

    /// The place of that Latin name a level above, for the column `place.within`.
    pub(super) fn parent(&self, latin: &str, child: PlaceLevel) -> Option<Id> {
        let level = match child {
            PlaceLevel::Province => return None,
            PlaceLevel::District => PlaceLevel::Province,
            PlaceLevel::Village => PlaceLevel::District,
        };
        let latin = text::fold(latin);
        let mut found: Vec<&Place> = self
            .0
            .iter()
            .filter(|p| p.level == Some(level) && text::fold(&p.name_latin) == latin)
            .collect();
        found.sort_by_key(|place| place.valid_to.is_some());
        found.first().map(|place| place.id)
    }

    /// The row of the sheet `places` that is already known.
    pub(super) fn same(&self, wanted: &Place) -> Option<&Place> {
        self.0.iter().find(|place| {
            place.level == wanted.level
                && place.country == wanted.country
                && place.within == wanted.within
                && place.valid_to == wanted.valid_to
                && text::fold(&place.name_latin) == text::fold(&wanted.name_latin)
        })
    }

    pub(super) fn add(&mut self, place: Place) {
        match self.0.iter_mut().find(|known| known.id == place.id) {
            Some(known) => *known = place,
            None => self.0.push(place),
        }
    }
}
