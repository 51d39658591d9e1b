//! A world for tests: the sample office, made through the contract as the command
//! line makes it, and its rows as sorted lines, so that two offices can be compared.
//!
//! It has no clock: the sample's today is written here, as in its README.

#![allow(
    clippy::expect_used,
    clippy::panic,
    clippy::missing_panics_doc,
    reason = "only tests use it, and a test stops at what it did not expect"
)]

use std::collections::BTreeMap;
use std::fs;
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use chrono::{DateTime, NaiveDate, Utc};
use contract::{Host, MakeSample};
use domain::file::{Lists, TraineeFile};
use domain::record::Record;
use domain::trainee::Trainee;
use domain::value::Value;
use office::{Session, Stamp};
use rulebook::{Lang, Messages};
use store::{Read, Reader, Store};

/// Orders of the sample.
pub const ORDERS: [&str; 3] = ["ORD-2026-01", "ORD-2026-02", "ORD-2026-03"];

/// Today in the sample.
#[must_use]
pub fn today() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 22).expect("it is a day")
}

fn now() -> DateTime<Utc> {
    today()
        .and_hms_opt(9, 0, 0)
        .expect("it is an hour")
        .and_utc()
}

/// Who does it and when.
#[must_use]
pub fn stamp() -> Stamp {
    Stamp {
        at: now(),
        actor: "practice".to_owned(),
    }
}

/// A workbook of one sheet, as a program other than ours would write it.
#[must_use]
pub fn workbook(sheet: &str, rows: &[&[&str]]) -> Vec<u8> {
    let mut workbook = rust_xlsxwriter::Workbook::new();
    let page = workbook.add_worksheet();
    page.set_name(sheet).expect("a name of a sheet");
    for (row, cells) in (0..).zip(rows) {
        for (column, text) in (0..).zip(*cells) {
            page.write_string(row, column, *text).expect("a cell");
        }
    }
    workbook.save_to_buffer().expect("a workbook")
}

/// A photo of the sample, by the trainee's code.
#[must_use]
pub fn sample_photo(code: &str) -> PathBuf {
    let photos = Path::new(env!("CARGO_MANIFEST_DIR")).join("../assets/sample/photos");
    photos.join(format!("{code}.jpg"))
}

/// An empty folder of that name under a test's scratch folder.
#[must_use]
pub fn fresh(scratch: &str, name: &str) -> PathBuf {
    let folder = Path::new(scratch).join(name);
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).expect("the scratch folder can be written");
    folder
}

/// The messages, read once per call.
#[must_use]
pub fn messages() -> Arc<Messages> {
    Arc::new(Messages::load().expect("the messages can be read"))
}

/// A host over an office in `dir`, as the command line makes one.
#[must_use]
pub fn host(dir: &Path, lang: Lang) -> Host {
    let watcher = Box::new(|_| ControlFlow::Continue(()));
    Host::new(dir, lang, messages(), now, today, watcher)
}

/// Makes the sample office in `dir`.
pub fn sample_office(dir: &Path) {
    host(dir, Lang::En)
        .call(MakeSample {})
        .unwrap_or_else(|error| panic!("the sample office is made: {error:?}"));
}

/// An empty practice office in `dir`, open.
#[must_use]
pub fn empty_office(dir: &Path) -> Session {
    let new = office::NewOffice {
        name: "Test",
        site: "main",
        practice: true,
        first: None,
    };
    Session::create(dir, &new, &stamp(), messages()).expect("an empty office is made")
}

/// The key of the practice office in `dir`: everybody can have it.
#[must_use]
pub fn practice_key(dir: &Path) -> store::Key {
    let header = vault::Header::read(dir).expect("a header").expect("there");
    let first = header.people().remove(0).id;
    let vault = header.unlock(&first, vault::PRACTICE_PASSWORD);
    let keys = vault.expect("a practice office").database_keys();
    store::Key::new(*keys.first().expect("a key").bytes())
}

/// A reader of the office in `dir`; it needs no lock.
#[must_use]
pub fn reader(dir: &Path) -> Reader {
    Store::open(dir, Some(&practice_key(dir)))
        .and_then(|store| store.reader())
        .expect("the office can be read")
}

/// Every trainee's file, by code.
#[must_use]
pub fn trainee_files(dir: &Path) -> Vec<TraineeFile> {
    let reader = reader(dir);
    let shared = reader
        .load_shared(lists(), &rules())
        .expect("what files share");
    let mut people: Vec<Trainee> = reader.all().expect("trainees");
    people.sort_by(|a, b| a.code.cmp(&b.code));
    people
        .iter()
        .map(|one| reader.trainee_file(&shared, one.id).expect("a file"))
        .collect()
}

/// The shipped rules.
#[must_use]
pub fn rules() -> domain::rule::Rules {
    rulebook::rules().expect("the rule packs")
}

/// Lists of the rule book.
#[must_use]
pub fn lists() -> Arc<Lists> {
    Arc::new(rulebook::read_lists(&rulebook::assets()).expect("the public lists"))
}

type Rows = BTreeMap<String, (&'static str, Vec<(&'static str, Value)>)>;

/// Every live row of the office as a sorted line. Ids are random, so a reference
/// is written as the row it means.
#[must_use]
pub fn dump(dir: &Path) -> Vec<String> {
    use domain::{
        career, coe, family, fee, office, order, organisation, passport, photo, place, stay,
        trainee, training,
    };
    let reader = reader(dir);
    let mut rows = Rows::new();
    macro_rules! take {
        ($($record:ty),* $(,)?) => {$( take::<$record>(&reader, &mut rows); )*};
    }
    take!(
        office::Office,
        organisation::Organisation,
        place::Place,
        order::Order,
        trainee::Trainee,
        passport::Passport,
        career::Education,
        career::Work,
        career::Licence,
        family::FamilyMember,
        family::Relative,
        stay::Stay,
        coe::CoeApplication,
        fee::Fee,
        fee::Rate,
        photo::Photo,
        training::Course,
        training::PlannedSession,
        training::HeldSession,
        training::Attendance,
    );
    let mut lines: Vec<String> = rows.keys().map(|id| line(&rows, id, 0)).collect();
    lines.sort();
    lines
}

fn take<R: Record>(reader: &Reader, rows: &mut Rows) {
    for record in reader.all::<R>().expect("rows of a noun") {
        let values = R::FACTS.iter().map(|fact| fact.key).zip(record.values());
        rows.insert(record.id().to_string(), (R::NOUN, values.collect()));
    }
}

fn line(rows: &Rows, id: &str, depth: usize) -> String {
    let Some((noun, values)) = rows.get(id) else {
        return "nothing".to_owned();
    };
    let code = values
        .iter()
        .find(|(key, _)| depth > 0 && key.ends_with(".code"));
    let wanted = code.map_or(values.as_slice(), std::slice::from_ref);
    let mut words = vec![(*noun).to_owned()];
    for (key, value) in wanted {
        words.push(match value {
            Value::Empty => continue,
            Value::Ref(other) => format!("{key}=({})", line(rows, &other.to_string(), depth + 1)),
            value => format!("{key}={value:?}"),
        });
    }
    words.join(" ")
}
