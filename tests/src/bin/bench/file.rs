//! A clerk's day: the wall of an order of sixty, one person's file with its checklist, what runs
//! out among a hundred thousand, and people who may be in the office twice.

use std::path::Path;
use std::time::Instant;

use chrono::Days;
use domain::document::Document;
use domain::record::Record;
use domain::trainee::Trainee;
use office::{PaperMark, Step};
use serde_json::json;
use store::{Read, StoreError};

use crate::crowd::Crowd;
use crate::figure::{self, Figure};
use crate::meter::ms;
use crate::people::MANY;
use crate::{Outcome, practice};

/// How often each is asked.
const TIMES: usize = 20;
/// Papers of the checklist that came for everybody of the order.
const CAME: [&str; 5] = [
    "id_card",
    "household_book",
    "diploma_highest",
    "photo_visa",
    "conduct_certificate",
];

/// Fills an order of sixty, and an office of a hundred thousand with a paper each.
pub fn prepare(place: &Path) -> Outcome<()> {
    let mut session = practice::filled(&place.join("office"), &Crowd::new(60, 60, 1)?)?;
    let lines = session.list_trainees(&office::ListQuery {
        search: None,
        order: None,
        limit: MANY,
    })?;
    let ids: Vec<_> = lines.iter().map(|line| line.id).collect();
    for key in CAME {
        let mark = PaperMark {
            trainees: &ids,
            key,
            step: Step::Received,
            on: practice::today(),
            form: None,
            due_on: None,
            by: "",
        };
        session.mark_papers(&mark, &practice::stamp())?;
    }
    let mut store = practice::many(&place.join("many"), 0..MANY)?;
    let everybody: Vec<Trainee> = store.all()?;
    for (step, people) in everybody.chunks(5_000).enumerate() {
        store.transact(&practice::stamp(), "import-workbook", &json!({}), |tx| {
            for (n, person) in people.iter().enumerate() {
                let mut paper = Document::blank(tx.new_id());
                paper.trainee = Some(person.id);
                "health_certificate".clone_into(&mut paper.key);
                paper.received_on = Some(practice::today());
                // Over ten years, so that sixty days hold some 1,600 of them.
                let days = (step * 5_000 + n) % 3_650;
                paper.expires_on = practice::today().checked_add_days(Days::new(days as u64));
                tx.put(&paper)?;
            }
            Ok::<_, StoreError>(())
        })?;
    }
    Ok(())
}

/// Asks each of them again and again.
pub fn measure(place: &Path) -> Outcome<Vec<Figure>> {
    let session = practice::open(&place.join("office"))?;
    let today = practice::today();
    let order = Crowd::order(0);
    let codes: Vec<String> = session
        .open_wall(&order, today)?
        .rows
        .into_iter()
        .map(|row| row.code)
        .collect();
    let mut figures = Vec::new();
    figures.extend(timed("wall_of_60", || {
        Ok(session.open_wall(&order, today)?.rows.len())
    })?);
    let mut next = codes.iter().cycle();
    figures.extend(timed("file_with_checklist", || {
        let code = next.next().map(String::as_str).unwrap_or_default();
        Ok(session.open_trainee(code, today)?.checklist.len())
    })?);
    let session = practice::open(&place.join("many"))?;
    figures.extend(timed("due_in_60_days_of_100000", || {
        Ok(session.due_papers(today, 60)?.len())
    })?);
    let start = Instant::now();
    let pairs = session.find_twins()?.len();
    figures.push(Figure::new("twins_of_100000_ms", ms(start.elapsed()), "ms"));
    figures.push(Figure::new("twins_of_100000_pairs", pairs as f64, "pairs"));
    Ok(figures)
}

/// Percentiles of something that finds at least one thing.
fn timed(name: &str, mut ask: impl FnMut() -> Outcome<usize>) -> Outcome<Vec<Figure>> {
    let mut times = Vec::new();
    for _ in 0..TIMES {
        let start = Instant::now();
        if ask()? == 0 {
            return Err(format!("{name}: nothing was found, however fast").into());
        }
        times.push(ms(start.elapsed()));
    }
    Ok(figure::percentiles(name, times))
}
