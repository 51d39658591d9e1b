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

/// Specified skill has no rule that asks for hours before entry (TITP-PRE-H is of the technical intern
/// training), ESD has its own half of ESD-LEC-A: the meter and the report must not hold 160 hours against
/// either, or somebody is called late who is not.
#[test]
fn hours_are_asked_for_only_where_the_programme_has_a_rule() {
    for (programme, entry, filed) in [
        ("titp", "2027-03-10", 9_600),
        ("ssw", "2027-03-10", 0),
        ("esd", "2027-05-10", 9_600),
    ] {
        let mut school = School::new(&format!("asked-{programme}"), 1);
        let order = school.small.session.order_id("O-1").unwrap();
        school.small.set("order", order, "programme", programme);
        school.small.set("order", order, "entry_on", entry);
        school.plan("2026-11-16", "2026-11-20");
        school.all_present("2026-11-16", "2026-11-20");
        let class = school
            .small
            .session
            .open_class("K-1", world::today())
            .unwrap();
        let person = &class.people[0];
        let meter = person.meter.as_ref().unwrap();
        let found = (
            meter.counted_minutes,
            meter.needed_minutes,
            meter.missing_minutes,
        );
        let missing = if filed == 0 { 0 } else { filed - 1_320 };
        assert_eq!(found, (1_320, filed, missing), "{programme}");
        assert!(filed > 0 || (meter.reached_on, meter.forecast_on) == (None, None));
        let told = person
            .risks
            .iter()
            .any(|risk| risk.code.starts_with("hours-"));
        assert_eq!(told, filed > 0, "{programme}");
    }
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
