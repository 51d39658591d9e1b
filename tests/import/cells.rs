//! What people type means what they mean: days in four orders and as serials,
//! numbers that begin with zero, composed letters, stray spaces.

use chrono::NaiveDate;
use intake::OutValue;
use tabidachi_tests::world;

use crate::workbook::{How, book, import, scratch, sheet, stored, text, trainees};

fn imported(name: &str, key: &str, cells: &[OutValue]) -> Vec<String> {
    let dir = scratch(name);
    let mut session = world::empty_office(&dir);
    let codes: Vec<String> = (1..=cells.len()).map(|n| format!("T-{n:04}")).collect();
    let rows: Vec<(&str, OutValue)> = codes
        .iter()
        .map(String::as_str)
        .zip(cells.iter().cloned())
        .collect();
    let report = import(&mut session, &trainees(key, &rows), How::default());
    assert!(report.applied, "{key}: {:?}", report.problems);
    stored(&dir, key).into_values().collect()
}

#[test]
fn a_day_is_read_in_the_four_usual_orders_and_as_a_serial() {
    let day = NaiveDate::from_ymd_opt(2001, 4, 3).unwrap();
    let cells = [
        OutValue::Date(day),
        text("03/04/2001"),
        text("2001-04-03"),
        text("03-04-2001"),
        text("20010403"),
        text("2001/04/03"),
        text("3.4.2001"),
        text("2001年4月3日"),
        text(" 03/04/2001 "),
        // The serial as a bare number, as some programs export it.
        OutValue::Whole(36_984),
    ];
    for (at, read) in imported("import-days", "trainee.birth_date", &cells)
        .iter()
        .enumerate()
    {
        assert_eq!(read, "2001-04-03", "{:?}", cells[at]);
    }
}

/// A phone number that lost its zero rings at a stranger's.
#[test]
fn numbers_that_begin_with_zero_keep_it() {
    let cells = [text("02055512345"), text("0055512345"), text("000123")];
    let read = imported("import-zeros", "trainee.phone", &cells);
    assert_eq!(read, ["02055512345", "0055512345", "000123"]);
    let read = imported(
        "import-passport",
        "passport.number",
        &[text("P0012345"), text("0012345")],
    );
    assert_eq!(read, ["P0012345", "0012345"]);
}

/// The zero that a spreadsheet took away cannot be given back; it can be said.
#[test]
fn a_number_that_may_have_lost_its_zero_is_pointed_at() {
    let dir = scratch("import-lost-zero");
    let mut session = world::empty_office(&dir);
    let book = trainees(
        "trainee.phone",
        &[("T-0001", OutValue::Whole(2_055_512_345))],
    );
    let report = import(&mut session, &book, How::default());
    assert!(report.applied);
    let codes: Vec<&str> = report
        .problems
        .iter()
        .map(|p| p.finding.code.as_str())
        .collect();
    assert_eq!(codes, ["import-zeros-lost"]);
}

/// Vietnamese typed on a Mac comes decomposed: it must be the same name, found and printed once.
#[test]
fn letters_are_stored_composed_and_without_stray_spaces() {
    let cells = [
        text("Nguye\u{302}\u{303}n Thi\u{323} Hoa"),
        text("  Nguyễn\u{a0} Thị  Hoa "),
        text("Nguyễn Thị Hoa\u{200b}"),
    ];
    for read in imported("import-nfc", "trainee.name_native", &cells) {
        assert_eq!(read, "Nguyễn Thị Hoa");
    }
}

#[test]
fn a_choice_is_its_code_or_its_word_in_any_of_the_four_languages() {
    use domain::trainee::Sex;
    let messages = world::messages();
    let mut cells = vec![text("female"), text("FEMALE")];
    for lang in rulebook::Lang::ALL {
        cells.push(text(&messages.choice(lang, &Sex::CHOICES, "female")));
    }
    for read in imported("import-choice", "trainee.sex", &cells) {
        assert_eq!(read, "female");
    }
}

/// A list that grows column by column: what is not in the file stays as it was.
#[test]
fn an_empty_cell_erases_nothing() {
    let dir = scratch("import-keeps");
    let mut session = world::empty_office(&dir);
    import(
        &mut session,
        &trainees("trainee.phone", &[("T-0001", text("0201"))]),
        How::default(),
    );
    let head = ["trainee.code", "trainee.phone", "trainee.email"];
    let row = vec![text("T-0001"), OutValue::Empty, text("a@example.com")];
    import(
        &mut session,
        &book(&[sheet("trainees", &head, vec![row])]),
        How::default(),
    );
    assert_eq!(stored(&dir, "trainee.phone")["T-0001"], "0201");
    assert_eq!(stored(&dir, "trainee.email")["T-0001"], "a@example.com");
}
