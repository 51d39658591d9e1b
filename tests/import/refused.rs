//! A row that cannot be taken: nothing is written, or everything else, and the
//! report says which cell and why.

use intake::OutValue;
use rulebook::Lang;
use tabidachi_tests::world;

use crate::workbook::{How, book, import, scratch, sheet, stored, text};

/// Each bad value with the cell it stands in and the finding it makes.
const BAD: [(&str, &str, &str); 6] = [
    ("trainee.birth_date", "31/02/1999", "import-bad-date"),
    ("trainee.sex", "perhaps", "import-bad-choice"),
    ("trainee.height_cm", "tall", "import-bad-number"),
    ("trainee.order", "ORD-NONE", "import-no-owner"),
    ("trainee.colour_blind", "perhaps", "import-bad-flag"),
    ("passport.expires_on", "soon", "import-bad-date"),
];

fn with_one_bad_row(key: &str, bad: &str) -> intake::Workbook {
    let head = ["trainee.code", "trainee.given_name", key];
    let good = |code: &str| vec![text(code), text("KEO")];
    let mut wrong = good("T-0002");
    wrong.push(OutValue::Text(bad.to_owned()));
    book(&[sheet(
        "trainees",
        &head,
        vec![good("T-0001"), wrong, good("T-0003")],
    )])
}

fn columns_are_real(key: &str) -> bool {
    let shape = office::shape();
    let trainees = shape.iter().find(|sheet| sheet.name == "trainees").unwrap();
    trainees.columns.iter().any(|column| column.key == key)
}

#[test]
fn one_refused_row_stops_the_file_unless_told_otherwise() {
    for (key, bad, code) in BAD {
        assert!(columns_are_real(key), "{key} is a column");
        let dir = scratch("import-refused");
        let mut session = world::empty_office(&dir);
        let before = world::dump(&dir);
        let book = with_one_bad_row(key, bad);
        let report = import(&mut session, &book, How::default());
        assert!(
            !report.applied && report.total().refused == 1,
            "{key}: {report:?}"
        );
        assert_eq!(world::dump(&dir), before, "{key}: nothing was written");
        let problem = &report.problems[0];
        assert_eq!(
            (
                problem.sheet.as_str(),
                problem.cell.as_str(),
                problem.value.as_str()
            ),
            ("trainees", "C3", bad),
        );
        assert_eq!(
            (problem.finding.code.as_str(), problem.refused),
            (code, true)
        );
        let partial = How {
            partial: true,
            ..How::default()
        };
        let report = import(&mut session, &book, partial);
        assert!(report.applied, "{key}");
        let people: Vec<String> = stored(&dir, "trainee.given_name").into_keys().collect();
        assert_eq!(people, ["T-0001", "T-0003"], "{key}: the rest is taken");
    }
}

/// The one who typed the list reads Lao, the one who asked for it Japanese.
#[test]
fn the_reason_is_told_in_four_languages() {
    let dir = scratch("import-told");
    let mut session = world::empty_office(&dir);
    let messages = world::messages();
    for (key, bad, code) in BAD {
        let report = import(&mut session, &with_one_bad_row(key, bad), How::default());
        let finding = &report.problems[0].finding;
        let mut told: Vec<String> = Lang::ALL
            .into_iter()
            .flat_map(|lang| {
                let told = messages.told(lang, finding);
                [told.what, told.mend]
            })
            .collect();
        for sentence in &told {
            assert!(
                sentence.chars().count() > 8 && !sentence.contains("finding-"),
                "{sentence}"
            );
        }
        told.sort();
        told.dedup();
        assert_eq!(told.len(), 8, "{code} in four languages: {told:?}");
    }
}

#[test]
fn a_code_that_stands_twice_is_refused_the_second_time() {
    let dir = scratch("import-double");
    let mut session = world::empty_office(&dir);
    let row = |name: &str| vec![text("T-0001"), text(name)];
    let rows = vec![row("KEO"), row("MANY")];
    let book = book(&[sheet(
        "trainees",
        &["trainee.code", "trainee.given_name"],
        rows,
    )]);
    let report = import(&mut session, &book, How::default());
    assert!(!report.applied);
    let problem = &report.problems[0];
    assert_eq!(
        (problem.cell.as_str(), problem.finding.code.as_str()),
        ("A3", "import-duplicate-code")
    );
}
