//! Commands `list-trainees`, `narrow-trainees` and `find`.

use chrono::NaiveDate;
use domain::value::Id;
use office::{PageQuery, Sort};
use serde::{Deserialize, Serialize};

use crate::{Access, Command, Host, WireError};

/// Lines that are answered when no window was asked for.
const MOST: usize = 100_000;

/// A window into the trainees; all of them when nothing else is asked.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct ListTrainees {
    /// Words in any script, a code, a phone or passport number.
    #[serde(default)]
    #[cfg_attr(test, ts(optional))]
    pub search: Option<String>,
    /// Only of the order of this code.
    #[serde(default)]
    #[cfg_attr(test, ts(optional))]
    pub order: Option<String>,
    /// Only of this centre.
    #[serde(default)]
    #[cfg_attr(test, ts(optional))]
    pub centre: Option<String>,
    /// Lines before the window.
    #[serde(default)]
    pub offset: usize,
    /// Lines of the window; all when left out.
    #[serde(default)]
    #[cfg_attr(test, ts(type = "number"))]
    pub limit: Option<usize>,
    /// By code when left out.
    #[serde(default)]
    #[cfg_attr(test, ts(optional))]
    pub sort: Option<SortBy>,
}

/// What lines are sorted by.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct SortBy {
    /// `code`, `name_latin`, `name_native`, `name_katakana`, `birth_date`,
    /// `nationality`, `centre` or `order`.
    pub key: String,
    /// From the end.
    #[serde(default)]
    pub down: bool,
}

/// Trainees found.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Listed {
    /// The lines.
    pub trainees: Vec<TraineeLine>,
    /// How many there are in all; with a search, those found, at most 200.
    pub total: usize,
    /// The search stopped looking: there may be more.
    pub more: bool,
}

/// One line.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct TraineeLine {
    /// The row.
    #[cfg_attr(test, ts(type = "string"))]
    pub id: Id,
    /// Code.
    pub code: String,
    /// Latin name as in the passport.
    pub name_latin: String,
    /// Name in the native script.
    pub name_native: String,
    /// Reading.
    pub name_katakana: String,
    /// Code of the order.
    pub order: String,
    /// The centre.
    pub centre: String,
    /// Birth.
    #[cfg_attr(test, ts(type = "string | null"))]
    pub birth_date: Option<NaiveDate>,
    /// Country code.
    pub nationality: Option<&'static str>,
    /// Number of the newest passport.
    pub passport_number: String,
    /// What the photo's bytes are asked for by.
    pub photo: Option<String>,
}

impl TraineeLine {
    pub(crate) fn of(host: &Host, line: office::TraineeLine) -> Self {
        Self {
            id: line.id,
            code: line.code,
            name_latin: line.name_latin,
            name_native: line.name_native,
            name_katakana: line.katakana,
            order: line.order_code,
            centre: line.centre,
            birth_date: line.birth_date,
            nationality: line.nationality.map(domain::trainee::Country::code),
            passport_number: line.passport_number,
            photo: host.photo_id(&line.photo),
        }
    }
}

impl Command for ListTrainees {
    const NAME: &'static str = "list-trainees";
    const PERMISSION: &'static str = "trainee.list";
    const ACCESS: Access = Access::Read;
    type Response = Listed;

    fn run(self, host: &Host) -> Result<Listed, WireError> {
        let sort = match &self.sort {
            None => Sort::default(),
            Some(by) => Sort::ALL
                .iter()
                .find(|(name, _)| *name == by.key)
                .map(|(_, sort)| *sort)
                .ok_or_else(|| WireError::new("unknown-sort").arg("value", &by.key))?,
        };
        let page = host.read(|session| {
            let order = match self.order.as_deref().filter(|code| !code.is_empty()) {
                None => None,
                Some(code) => Some(session.order_id(code)?),
            };
            Ok(session.page_of_trainees(&PageQuery {
                search: self.search.as_deref(),
                order,
                centre: self.centre.as_deref().filter(|centre| !centre.is_empty()),
                sort,
                down: self.sort.as_ref().is_some_and(|by| by.down),
                offset: self.offset,
                limit: self.limit.unwrap_or(MOST).min(MOST),
            })?)
        })?;
        Ok(Listed {
            trainees: page
                .lines
                .into_iter()
                .map(|line| TraineeLine::of(host, line))
                .collect(),
            total: page.total,
            more: page.more,
        })
    }
}

/// Asks what the list of trainees can be narrowed to.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct NarrowTrainees {}

/// What there is to choose from, each sorted.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Narrowing {
    /// Codes of orders.
    pub orders: Vec<String>,
    /// Centres that some trainee has.
    pub centres: Vec<String>,
}

impl Command for NarrowTrainees {
    const NAME: &'static str = "narrow-trainees";
    const PERMISSION: &'static str = "trainee.list";
    const ACCESS: Access = Access::Read;
    type Response = Narrowing;

    fn run(self, host: &Host) -> Result<Narrowing, WireError> {
        let found = host.read(|session| Ok(session.narrowing()?))?;
        Ok(Narrowing {
            orders: found.orders,
            centres: found.centres,
        })
    }
}

/// Searches everything: a few trainees, orders and organisations.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct Find {
    /// As typed.
    pub text: String,
}

/// What was found, at most eight of each.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Found {
    /// Trainees.
    pub trainees: Vec<TraineeLine>,
    /// Orders.
    pub orders: Vec<Hit>,
    /// Organisations.
    pub organisations: Vec<Hit>,
}

/// A row that people call by a code.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Hit {
    /// The row.
    #[cfg_attr(test, ts(type = "string"))]
    pub id: Id,
    /// Its code.
    pub code: String,
    /// What to show beside the code.
    pub label: String,
}

impl Command for Find {
    const NAME: &'static str = "find";
    const PERMISSION: &'static str = "trainee.list";
    const ACCESS: Access = Access::Read;
    type Response = Found;

    fn run(self, host: &Host) -> Result<Found, WireError> {
        let finds = host.read(|session| Ok(session.find(&self.text)?))?;
        let hits = |hits: Vec<office::Hit>| {
            let hit = |hit: office::Hit| Hit {
                id: hit.id,
                code: hit.code,
                label: hit.label,
            };
            hits.into_iter().map(hit).collect()
        };
        Ok(Found {
            trainees: finds
                .trainees
                .into_iter()
                .map(|line| TraineeLine::of(host, line))
                .collect(),
            orders: hits(finds.orders),
            organisations: hits(finds.organisations),
        })
    }
}
