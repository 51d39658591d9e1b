//! The hours are sworn to on three papers: form 4-8 day by day, its sums by subject, and the record
//! edition of form 1-29. They must be one number, for any register.

use std::collections::BTreeSet;
use std::ops::ControlFlow;
use std::path::Path;
use std::sync::Arc;

use domain::file::OrderFile;
use domain::order::Order;
use domain::sheet::{self, FactSheet, Row};
use domain::training::{HeldSession, Subject};
use domain::value::Value;
use forms::Basis;
use office::{PrintRequest, Purpose, Session, Target};
use store::Read;
use tabidachi_tests::{read_back, world};

fn number(row: &Row, key: &str) -> i64 {
    match row.get(key) {
        Some(Value::Int(number)) => *number,
        _ => 0,
    }
}

fn sum(sheet: &FactSheet, list: &str, key: &str) -> i64 {
    sheet.list(list).iter().map(|row| number(row, key)).sum()
}

/// The sample's orders with their registers.
fn orders(dir: &Path) -> Vec<OrderFile> {
    let reader = world::reader(dir);
    let shared = reader.load_shared(world::lists(), &world::rules()).unwrap();
    let orders: Vec<Order> = reader.all().unwrap();
    let files = orders.iter().map(|one| reader.order_file(&shared, one.id));
    files.collect::<Result<_, _>>().unwrap()
}

/// Numbers that look random and are the same every time.
struct Dice(u64);

impl Dice {
    fn below(&mut self, end: u64) -> u64 {
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1);
        (self.0 >> 33) % end
    }
}

/// A register as nobody would keep it: marks gone, minutes and subjects changed, lessons moved.
fn spoil(file: &mut OrderFile, dice: &mut Dice) {
    let mut training = (*file.training).clone();
    let subjects = [
        None,
        Some(Subject::Japanese),
        Some(Subject::Life),
        Some(Subject::Skills),
        Some(Subject::Legal),
    ];
    for lesson in &mut training.held {
        match dice.below(12) {
            0 => lesson.subject = subjects[usize::try_from(dice.below(5)).unwrap()],
            1 => lesson.minutes = Some(i64::try_from(dice.below(600)).unwrap()),
            2 => lesson.minutes = None,
            3 => {
                lesson.day = lesson
                    .day
                    .and_then(|day| day.checked_add_days(chrono::Days::new(dice.below(9))))
            }
            4 => lesson.course = None,
            _ => {}
        }
    }
    for person in &mut file.trainees {
        let keep_all = dice.below(3) > 0;
        person.attendance.retain(|_| keep_all || dice.below(20) > 0);
        for mark in &mut person.attendance {
            if dice.below(15) == 0 {
                mark.minutes = Some(i64::try_from(dice.below(300)).unwrap());
            }
        }
    }
    file.training = Arc::new(training);
}

#[test]
fn days_subjects_and_totals_are_one_number_for_any_register() {
    let dir = world::fresh(env!("CARGO_TARGET_TMPDIR"), "sums");
    world::sample_office(&dir.join("office"));
    let whole = orders(&dir.join("office"));
    let mut dice = Dice(2_026);
    let (mut records, mut several) = (0, 0);
    for round in 0..60 {
        for original in &whole {
            let mut file = original.clone();
            if round > 0 {
                spoil(&mut file, &mut dice);
            }
            let sheets = sheet::of_records(&file, world::today());
            several += usize::from(sheets.len() > 1);
            for (sheet, people) in &sheets {
                records += 1;
                let total = number(&sheet.values, "record.minutes");
                assert_eq!(
                    sum(sheet, "held_days", "held_day.minutes"),
                    total,
                    "days of a record"
                );
                assert_eq!(
                    sum(sheet, "record_subjects", "record_subject.held"),
                    total,
                    "subjects of a record"
                );
                for (row, id) in sheet.list("record_people").iter().zip(people) {
                    let own = number(row, "record_person.minutes");
                    assert_eq!(own + number(row, "record_person.missed"), total);
                    let person = file
                        .trainees
                        .iter()
                        .find(|one| one.trainee.id == *id)
                        .unwrap();
                    assert_eq!(own, attended(&file, person), "a person's own minutes");
                    let differs = row.get("record_person.differs") == Some(&Value::Flag(true));
                    assert_eq!(
                        differs,
                        own != total,
                        "nobody is sworn to hours he was not there"
                    );
                }
            }
            // Nobody stands in two records.
            let named: Vec<_> = sheets.iter().flat_map(|(_, people)| people).collect();
            assert_eq!(named.len(), named.iter().collect::<BTreeSet<_>>().len());
            let Some((first, _)) = sheets.first() else {
                continue;
            };
            let order = sheet::of_order(&file, world::today());
            let tables = ["record.entrusted_minutes", "record.external_minutes"];
            let tables: i64 = tables.iter().map(|key| number(&order.values, key)).sum();
            assert_eq!(
                tables,
                number(&first.values, "record.minutes"),
                "the tables of 1-29"
            );
            let rows = sum(&order, "record_entrusted", "lesson.minutes")
                + sum(&order, "record_external", "lesson.minutes");
            assert_eq!(rows, tables, "the rows of 1-29");
        }
    }
    println!("{records} records, {several} orders with several");
    assert!(several > 50, "the dice make people differ");
}

/// What somebody attended of what a record may hold.
fn attended(file: &OrderFile, person: &domain::file::TraineeFile) -> i64 {
    let lesson = |id| {
        file.training
            .held
            .iter()
            .find(|one: &&HeldSession| one.id == id)
    };
    let marks = person.attendance.iter().filter(|mark| {
        let lesson = mark.session.and_then(lesson);
        lesson.is_some_and(|one| {
            one.day.is_some() && one.subject.is_some_and(|subject| subject != Subject::Legal)
        })
    });
    marks.filter_map(|mark| mark.minutes).sum()
}

/// Minutes of every `（4時間）` and `（4:15時間）` of a text.
fn hours(text: &str) -> Vec<i64> {
    let parts = text
        .split('（')
        .filter_map(|part| part.split_once("時間）"));
    let read = |part: &str| match part.split_once(':') {
        Some((hours, minutes)) => {
            Some(hours.parse::<i64>().ok()? * 60 + minutes.parse::<i64>().ok()?)
        }
        None => Some(part.parse::<i64>().ok()? * 60),
    };
    parts.filter_map(|(hours, _)| read(hours)).collect()
}

#[test]
fn the_printed_days_of_4_8_add_up_to_the_printed_total_of_1_29() {
    let dir = world::fresh(env!("CARGO_TARGET_TMPDIR"), "sums-printed");
    let office = dir.join("office");
    world::sample_office(&office);
    // The largest class of the sample is that of the order with the most people.
    let largest = orders(&office)
        .into_iter()
        .max_by_key(|file| file.trainees.len())
        .unwrap();
    let wanted = sheet::of_records(&largest, world::today());
    let session = Session::open(&office, world::messages()).unwrap();
    let request = PrintRequest {
        month: None,
        target: &Target::Order(largest.order.code.clone()),
        recipient: None,
        forms: &["titp-4-8".to_owned(), "titp-1-29".to_owned()],
        purpose: Purpose::Check,
        basis: Basis::Held,
        out: &dir,
        jobs: 1,
        today: world::today(),
    };
    let printed = session
        .print(&request, &|_| ControlFlow::Continue(()))
        .unwrap();
    let mut files = Vec::new();
    find(&printed.folder, &mut files);
    let text_of = |name: &str| {
        let file = files.iter().find(|file| {
            file.file_name()
                .unwrap()
                .to_string_lossy()
                .starts_with(name)
        });
        read_back::pages(file.unwrap_or_else(|| panic!("{name}: {files:?}")))
            .unwrap()
            .concat()
    };
    let record = text_of("titp-4-8");
    // The people's own hours stand behind 受講, the lessons in brackets of their own.
    let days: i64 = hours(&record).iter().sum();
    let total = number(&wanted[0].0.values, "record.minutes");
    println!(
        "{}: {} lessons, {days} minutes on paper, {total} in the register",
        largest.order.code,
        hours(&record).len()
    );
    assert_eq!(days, total);
    assert!(record.contains("休日"), "days without lessons are named");
    let pledge = read_back::squeezed(&text_of("titp-1-29"));
    let figure = if total % 60 == 0 {
        (total / 60).to_string()
    } else {
        format!("{}:{:02}", total / 60, total % 60)
    };
    assert!(
        pledge.contains(&format!("合計時間{figure}")),
        "{figure} in {pledge}"
    );
}

fn find(folder: &Path, files: &mut Vec<std::path::PathBuf>) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            find(&path, files);
        } else {
            files.push(path);
        }
    }
}
