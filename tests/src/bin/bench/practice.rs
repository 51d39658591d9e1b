//! An office in a folder, filled from a workbook, as every measurement begins.

use std::collections::BTreeMap;
use std::ops::ControlFlow;
use std::path::Path;
use std::sync::Arc;

use chrono::{DateTime, NaiveDate};
use intake::{Limits, Workbook};
use office::{ImportOptions, NewOffice, Session, Stamp};
use rulebook::Messages;
use store::Store;

use crate::crowd::Crowd;
use crate::{Outcome, people};

/// The moment and the person of every operation here.
pub fn stamp() -> Stamp {
    Stamp {
        at: DateTime::UNIX_EPOCH,
        actor: "practice".to_owned(),
    }
}

/// The day every measurement takes for today: the sample is made for it.
pub fn today() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 22).unwrap_or_default()
}

/// An empty practice office.
pub fn empty(folder: &Path) -> Outcome<Session> {
    let new = NewOffice {
        name: "Bench",
        site: "bench",
        practice: true,
        first: None,
    };
    let messages = Arc::new(Messages::load()?);
    Ok(Session::create(folder, &new, &stamp(), messages)?)
}

/// A practice office of a hundred thousand, open to be filled further.
pub fn many(folder: &Path, people: std::ops::Range<usize>) -> Outcome<Store> {
    if !office::is_office(folder) {
        drop(empty(folder)?);
    }
    let key = tabidachi_tests::world::practice_key(folder);
    let mut store = Store::open(folder, Some(&key))?;
    people::fill(&mut store, people)?;
    Ok(store)
}

/// Opens what another process made.
pub fn open(folder: &Path) -> Outcome<Session> {
    Ok(Session::open(folder, Arc::new(Messages::load()?))?)
}

/// An office with that crowd and its photos.
pub fn filled(folder: &Path, crowd: &Crowd) -> Outcome<Session> {
    let mut session = empty(folder)?;
    let workbook = read(&crowd.workbook()?)?;
    import(&mut session, &workbook)?;
    let drawn = office::sample_photos();
    let photos: BTreeMap<String, &[u8]> = crowd
        .originals()
        .filter_map(|(code, original)| Some((code, *drawn.get(&original)?)))
        .collect();
    session.attach_photos(&photos, &stamp())?;
    Ok(session)
}

/// A workbook within the usual caps.
pub fn read(bytes: &[u8]) -> Outcome<Workbook> {
    let mut go_on = |_: intake::Progress<'_>| ControlFlow::Continue(());
    Ok(intake::read_bytes(bytes, &Limits::default(), &mut go_on)?)
}

/// Imports it; a row that is refused would make every figure a lie.
pub fn import(session: &mut Session, workbook: &Workbook) -> Outcome<office::Counts> {
    let options = ImportOptions {
        dry_run: false,
        partial: false,
        today: today(),
    };
    let report = session.import_workbook(workbook, options, &stamp(), &mut |_, _| {})?;
    if report.applied {
        return Ok(report.total());
    }
    let refused = report.problems.iter().find(|problem| problem.refused);
    Err(format!("the import was refused: {refused:?}").into())
}
