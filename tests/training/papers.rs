//! Papers of hours: the record of form 4-8, read back from its PDF.

use std::ops::ControlFlow;
use std::path::PathBuf;

use domain::training::Mark;
use forms::Basis;
use intake::{Cell, Limits, SheetRow};
use office::{PrintRequest, Printed, Purpose, Target};
use rulebook::Lang;
use tabidachi_tests::world;

use crate::school::{School, one};

/// Prints one form of the order, and notes it as the window does.
pub fn print(school: &mut School, form: &str) -> Printed {
    let out: PathBuf = world::fresh(env!("CARGO_TARGET_TMPDIR"), &format!("training-out-{form}"));
    let request = PrintRequest {
        month: None,
        target: &Target::Order("O-1".into()),
        recipient: None,
        forms: &[form.to_owned()],
        purpose: Purpose::Check,
        basis: Basis::Planned,
        out: &out,
        jobs: 1,
        today: world::today(),
    };
    let session = &mut school.small.session;
    let printed = session
        .print(&request, &|_| ControlFlow::Continue(()))
        .unwrap();
    session
        .note_printed(&printed.noted, world::today(), &world::stamp())
        .unwrap();
    printed
}

/// The workbook says what the printed report says: what was held, what each of them attended, and
/// nobody who was not in the class in that month.
#[test]
fn the_monthly_report_as_a_workbook_holds_everybody_of_the_month_with_his_own_minutes() {
    let mut school = School::new("report", 3);
    school.plan("2026-11-02", "2026-11-06");
    school.all_present("2026-11-02", "2026-11-06");
    let lesson = school.register("2026-11-02", "2026-11-02").lessons[0].id;
    let late = one(lesson, school.people[1], Some(Mark::Late), 30);
    school.write(&[late], "test").unwrap();
    let report = |target: &Target, month: &str| {
        let session = &school.small.session;
        let month = month.parse().unwrap();
        let messages = world::messages();
        let bytes = session.month_report(target, month, &messages, Lang::En, world::today());
        let mut go_on = |_: intake::Progress<'_>| ControlFlow::Continue(());
        let book = intake::read_bytes(&bytes.unwrap(), &Limits::default(), &mut go_on).unwrap();
        book.sheets.into_iter().next().unwrap().rows
    };
    let of_class = Target::Class("K-1".into());
    let rows = report(&of_class, "2026-11");
    assert_eq!(rows.len(), 4, "a heading and three people");
    // Five days of Japanese (4 h) and a Wednesday of life in Japan (2 h).
    let held = column(&rows, "Minutes held in the month (report)");
    assert_eq!(held, [1_320, 1_320, 1_320]);
    let attended = column(&rows, "Minutes attended in the month (report)");
    assert_eq!(attended, [1_320, 1_290, 1_320]);
    assert_eq!(
        report(&of_class, "2026-10").len(),
        1,
        "nobody was there yet"
    );

    let centre = Target::Centre(String::new());
    let rows = report(&centre, "2026-11");
    assert_eq!(
        column(&rows, "Minutes attended in the month (report)"),
        [3_930]
    );
    assert_eq!(column(&rows, "People in the register"), [3]);
}

/// The whole numbers below a heading.
fn column(rows: &[SheetRow], heading: &str) -> Vec<i64> {
    let (head, body) = rows.split_first().unwrap();
    let at = head
        .cells
        .iter()
        .find(|(_, cell)| *cell == Cell::Text(heading.into()));
    let (at, _) = at.unwrap_or_else(|| panic!("{heading}: {head:?}"));
    let whole = |row: &SheetRow| match row.cells.iter().find(|(column, _)| column == at) {
        Some((_, Cell::Number(number))) => number.as_whole().unwrap(),
        other => panic!("{heading}: {other:?}"),
    };
    body.iter().map(whole).collect()
}
