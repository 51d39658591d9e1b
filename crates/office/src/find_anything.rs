//! Search over everything: trainees, orders and organisations by what people call them.

use domain::order::Order;
use domain::organisation::Organisation;
use domain::text::{clean, fold};
use domain::value::Id;
use store::{PageQuery, Read, TraineeLine};

use crate::error::OfficeError;
use crate::session::Session;

/// Lines of each kind.
const MOST: usize = 8;

/// What was found.
#[derive(Clone, Debug, Default)]
pub struct Finds {
    /// Trainees.
    pub trainees: Vec<TraineeLine>,
    /// Orders.
    pub orders: Vec<Hit>,
    /// Organisations.
    pub organisations: Vec<Hit>,
}

/// A row with a code.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hit {
    /// The row.
    pub id: Id,
    /// Its code.
    pub code: String,
    /// What to show beside the code.
    pub label: String,
}

impl Session {
    /// Finds trainees, orders and organisations, a few of each.
    ///
    /// # Errors
    /// The store's.
    pub fn find(&self, text: &str) -> Result<Finds, OfficeError> {
        let wanted = fold(&clean(text));
        if wanted.is_empty() {
            return Ok(Finds::default());
        }
        let page = self.store.page_of_trainees(&PageQuery {
            search: Some(text),
            limit: MOST,
            ..PageQuery::default()
        })?;
        let organisations = self.store.all::<Organisation>()?;
        let called = |id: Option<Id>| {
            let found = organisations.iter().find(|o| Some(o.id) == id);
            found.map(name).unwrap_or_default()
        };
        let fits = |words: &[&str]| words.iter().any(|word| fold(word).contains(&wanted));
        let orders = self.store.all::<Order>()?;
        Ok(Finds {
            trainees: page.lines,
            orders: orders
                .iter()
                .map(|order| Hit {
                    id: order.id,
                    code: order.code.clone(),
                    label: called(order.implementing.or(order.supervising)),
                })
                .filter(|hit| fits(&[&hit.code, &hit.label]))
                .take(MOST)
                .collect(),
            organisations: organisations
                .iter()
                .filter(|o| fits(&[&o.code, &o.name_latin, &o.name_japanese]))
                .take(MOST)
                .map(|o| Hit {
                    id: o.id,
                    code: o.code.clone(),
                    label: name(o),
                })
                .collect(),
        })
    }
}

fn name(organisation: &Organisation) -> String {
    if organisation.name_japanese.is_empty() {
        organisation.name_latin.clone()
    } else {
        organisation.name_japanese.clone()
    }
}
