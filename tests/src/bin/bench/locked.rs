//! What the lock costs: coming in by a password, and lists, searches and saving in an encrypted
//! office beside the same in a plain one, turn by turn.

use std::ops::ControlFlow;
use std::path::Path;
use std::time::Instant;

use domain::record::Record;
use domain::trainee::Trainee;
use serde_json::json;
use store::{Key, ListQuery, PageQuery, Read, Store, StoreError};
use vault::{Header, Kind, NewPerson, Vault};

use crate::Outcome;
use crate::figure::{self, Figure};
use crate::meter::ms;
use crate::people::{self, MANY};
use crate::practice;

const PASSWORD: &str = "three long words";
/// Turns of each kind.
const TURNS: usize = 200;
/// Lines of a window.
const LIMIT: usize = 100;

fn key() -> Key {
    Key::new([7; 32])
}

/// Two offices of a hundred thousand, and the keys of a real one.
pub fn prepare(place: &Path) -> Outcome<()> {
    for (name, key) in [("plain", None), ("locked", Some(key()))] {
        let mut store = Store::create(&place.join(name), "bench", key.as_ref())?;
        people::fill(&mut store, 0..MANY)?;
    }
    let keys = place.join("keys");
    std::fs::create_dir(&keys)?;
    let person = NewPerson {
        id: "1",
        name: "Keo",
        password: PASSWORD,
    };
    Vault::create(&keys, Kind::Real, &person)?;
    Ok(())
}

/// Times all of it.
pub fn measure(place: &Path) -> Outcome<Vec<Figure>> {
    let mut figures = Vec::new();
    let mut unlock = Vec::new();
    for _ in 0..10 {
        let header = Header::read(&place.join("keys"))?.ok_or("no header")?;
        let start = Instant::now();
        header.unlock("1", PASSWORD)?;
        unlock.push(ms(start.elapsed()));
    }
    figures.extend(figure::percentiles("unlock", unlock));
    let mut plain = Store::open(&place.join("plain"), None)?;
    let mut locked = Store::open(&place.join("locked"), Some(&key()))?;
    let list = |store: &Store, n: usize| -> Outcome<usize> {
        let query = PageQuery {
            offset: MANY * n / TURNS,
            limit: LIMIT,
            down: n % 2 == 1,
            ..PageQuery::default()
        };
        Ok(store.page_of_trainees(&query)?.lines.len())
    };
    let search = |store: &Store, n: usize| -> Outcome<usize> {
        let words = ["so", "kham", "nguy", "ソム", "020 55", "la-00"];
        let query = ListQuery {
            search: words.get(n % words.len()).copied(),
            order: None,
            limit: 200,
        };
        Ok(store.list_trainees(&query)?.len())
    };
    for (name, what) in [
        ("list", &list as &dyn Fn(&Store, usize) -> Outcome<usize>),
        ("search", &search),
    ] {
        let (mut of_plain, mut of_locked) = (Vec::new(), Vec::new());
        // The first round warms both.
        for round in 0..2 {
            for n in 0..TURNS {
                for (store, times) in [(&plain, &mut of_plain), (&locked, &mut of_locked)] {
                    let start = Instant::now();
                    what(store, n)?;
                    if round > 0 {
                        times.push(ms(start.elapsed()));
                    }
                }
            }
        }
        figures.extend(pair(name, of_plain, of_locked));
    }
    let (mut of_plain, mut of_locked) = (Vec::new(), Vec::new());
    for n in 0..TURNS {
        for (store, times) in [(&mut plain, &mut of_plain), (&mut locked, &mut of_locked)] {
            let start = Instant::now();
            store.transact(&practice::stamp(), "edit-field", &json!({}), |tx| {
                let mut row = Trainee::blank(tx.new_id());
                // Another row in every round: one that does not change is not written.
                row.code = format!("BENCH-{}-{n:05}", std::process::id());
                tx.put(&row)?;
                Ok::<_, StoreError>(())
            })?;
            times.push(ms(start.elapsed()));
        }
    }
    figures.extend(pair("save", of_plain, of_locked));
    let start = Instant::now();
    let copy = place.join("copy.backup");
    locked.backup_to(&copy, &key(), &mut |_, _| ControlFlow::Continue(()))?;
    figures.push(Figure::new("backup_of_many", ms(start.elapsed()), "ms"));
    std::fs::remove_file(&copy)?;
    Ok(figures)
}

/// Middle and worst of both, and the one as a share of the other in per cent.
fn pair(name: &str, plain: Vec<f64>, locked: Vec<f64>) -> Vec<Figure> {
    let of_plain = figure::percentiles(&format!("{name}_plain"), plain);
    let of_locked = figure::percentiles(&format!("{name}_locked"), locked);
    let middle = |figures: &[Figure]| figures.first().map_or(1.0, |one| one.value);
    let share = middle(&of_locked) / middle(&of_plain).max(f64::EPSILON) * 100.0;
    let mut all = of_plain;
    all.extend(of_locked);
    all.push(Figure::new(format!("{name}_locked_of_plain"), share, "%"));
    all
}
