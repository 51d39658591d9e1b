//! How long a look over the history takes: a million rows of it from end to end, and what was added
//! since it was found good last.

use std::path::Path;
use std::time::Instant;

use domain::order::Order;
use domain::record::Record;
use serde_json::json;
use store::{Check, Key, Store, StoreError};

use crate::Outcome;
use crate::figure::Figure;
use crate::meter::ms;
use crate::practice;

/// Operations, and the rows each of them changes.
const OPERATIONS: usize = 2_000;
const ROWS: usize = 500;
/// Operations of half an hour.
const SINCE: usize = 60;

fn key() -> Key {
    Key::new([7; 32])
}

fn operate(store: &mut Store, rows: &mut [Order], n: usize) -> Outcome<()> {
    store.transact(&practice::stamp(), "set-many", &json!({}), |tx| {
        for (at, row) in rows.iter_mut().enumerate() {
            row.code = format!("O-{at}-{n}-{}", std::process::id());
            tx.put(row)?;
        }
        Ok::<_, StoreError>(())
    })?;
    Ok(())
}

/// An office whose history has a million rows.
pub fn prepare(place: &Path) -> Outcome<()> {
    let mut store = Store::create(&place.join("office"), "bench", Some(&key()))?;
    let mut rows = Vec::new();
    store.transact(&practice::stamp(), "add-record", &json!({}), |tx| {
        rows = (0..ROWS).map(|_| Order::blank(tx.new_id())).collect();
        Ok::<_, StoreError>(())
    })?;
    for n in 0..OPERATIONS {
        operate(&mut store, &mut rows, n)?;
    }
    Ok(())
}

/// Times both looks.
pub fn measure(place: &Path) -> Outcome<Vec<Figure>> {
    let mut store = Store::open(&place.join("office"), Some(&key()))?;
    let good = |check: &Check| check.ok.then_some(()).ok_or("the history is broken");
    let start = Instant::now();
    for check in &store.verify()? {
        good(check)?;
    }
    let whole = ms(start.elapsed());
    let mut rows: Vec<Order> = store::Read::all(&store)?;
    for n in 0..SINCE {
        operate(&mut store, &mut rows, OPERATIONS + n)?;
    }
    let start = Instant::now();
    good(&store.look_since()?)?;
    Ok(vec![
        Figure::new("verify_of_a_million", whole, "ms"),
        Figure::new("look_since_30_000", ms(start.elapsed()), "ms"),
    ])
}
