//! Forms an office adds or changes itself, in the folder `forms` of the office.
#![allow(clippy::unwrap_used, reason = "a test stops where it cannot go on")]

use std::fs;
use std::path::{Path, PathBuf};

use forms::{FormError, Library};

const SLUG: &str = "titp-1-39";

/// The shipped text of a file of the form.
fn shipped(file: &str) -> String {
    let bytes = rulebook::assets().file(&format!("forms/{SLUG}/{file}"));
    String::from_utf8(bytes.unwrap().to_vec()).unwrap()
}

/// The shipped form as another edition that holds from a day on.
fn edition(name: &str, from: &str) -> String {
    let form = shipped("form.ron")
        .replace(
            "edition: \"read-2026-11-22\"",
            &format!("edition: \"{name}\""),
        )
        .replace(
            "valid_from: \"2026-11-22\"",
            &format!("valid_from: \"{from}\""),
        );
    assert_ne!(form, shipped("form.ron"));
    form
}

fn relabelled() -> String {
    let texts = shipped("texts.ron").replace("技能実習生の署名", "本人の署名");
    assert_ne!(texts, shipped("texts.ron"));
    texts
}

/// An office whose folder holds these files.
fn office(name: &str, files: &[(&str, String)]) -> PathBuf {
    let office = Path::new(env!("CARGO_TARGET_TMPDIR"))
        .join("own")
        .join(name);
    let _ = fs::remove_dir_all(&office);
    for (path, text) in files {
        let path = office.join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }
    office
}

fn load(name: &str, files: &[(&str, String)]) -> Result<Library, FormError> {
    Library::load(&rulebook::Assets::with_override(office(name, files)))
}

/// What the form calls the signature on a day, and in which edition.
fn on(library: &Library, day: &str) -> (String, String) {
    let form = library.get(SLUG, day.parse().unwrap()).unwrap();
    (form.edition.clone(), form.texts["signature"].ja.clone())
}

/// When the authority changes a form, the office adds the new edition without waiting for us, and
/// what was filed before is printed as it was.
#[test]
fn a_new_folder_of_an_edition_is_found_and_holds_from_its_day_on() {
    for folder in ["forms/titp-1-39/2027", "forms/titp-1-39/ໃໝ່ 2027/second try"] {
        let files = [
            (
                &*format!("{folder}/form.ron"),
                edition("2027", "2027-04-01"),
            ),
            (&*format!("{folder}/texts.ron"), relabelled()),
        ];
        let library = load("added", &files).unwrap();
        for (day, edition, label) in [
            ("2026-01-01", "read-2026-11-22", "技能実習生の署名"),
            ("2027-03-31", "read-2026-11-22", "技能実習生の署名"),
            ("2027-04-01", "2027", "本人の署名"),
            ("2031-01-01", "2027", "本人の署名"),
        ] {
            let expect = (edition.to_owned(), label.to_owned());
            assert_eq!(on(&library, day), expect, "{folder} {day}");
        }
        let shipped = Library::load(&rulebook::assets()).unwrap().forms().count();
        assert_eq!(library.forms().count(), shipped + 1);
    }
}

/// A file at the path of a shipped one stands in its place; the other file of the form stays.
#[test]
fn a_file_of_the_same_path_stands_in_place_of_the_shipped_one() {
    let texts = [("forms/titp-1-39/texts.ron", relabelled())];
    let expect = ("read-2026-11-22".to_owned(), "本人の署名".to_owned());
    assert_eq!(on(&load("texts", &texts).unwrap(), "2027-01-01"), expect);
    let form = [("forms/titp-1-39/form.ron", edition("ours", "2026-11-22"))];
    let expect = ("ours".to_owned(), "技能実習生の署名".to_owned());
    assert_eq!(on(&load("form", &form).unwrap(), "2027-01-01"), expect);
}

#[test]
fn what_is_wrong_with_an_own_form_is_told_with_its_file() {
    let at = "forms/titp-1-39/2027/form.ron";
    let texts = || ("forms/titp-1-39/2027/texts.ron", relabelled());
    for (name, files, place, what) in [
        (
            "without texts",
            vec![(at, edition("2027", "2027-04-01"))],
            "body.",
            "there is no label",
        ),
        (
            "same day",
            vec![(at, edition("2027", "2026-11-22")), texts()],
            "valid_from",
            "edition `read-2026-11-22` begins on the same day",
        ),
        (
            "same name",
            vec![(at, edition("read-2026-11-22", "2027-04-01")), texts()],
            "edition",
            "has another edition `read-2026-11-22`",
        ),
        (
            "no day",
            vec![(at, edition("2027", "next April")), texts()],
            "line",
            "invalid characters",
        ),
    ] {
        let error = load(name, &files).unwrap_err();
        assert_eq!(error.file, at, "{name}");
        assert!(error.place.starts_with(place), "{name}: {error}");
        assert!(error.what.contains(what), "{name}: {error}");
    }
}

/// Code spans in the first column of the tables of a page, bars unescaped.
fn spans(page: &str) -> impl Iterator<Item = String> {
    let cells = page.lines().filter_map(|line| {
        let line = line.strip_prefix("| ")?.replace("\\|", "\u{1}");
        Some(line.split(" |").next()?.replace('\u{1}', "|"))
    });
    cells.flat_map(|cell| {
        let parts: Vec<String> = cell.split('`').map(str::to_owned).collect();
        parts.into_iter().skip(1).step_by(2)
    })
}

/// Somebody types what the guide shows: it must be read as it stands there.
#[test]
fn what_the_guide_shows_is_what_the_program_reads() {
    let guide = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/forms.md");
    let guide = fs::read_to_string(guide).unwrap();
    let whole = |body: &str, rows: &str, cells: &str, canvas: &str| {
        format!(
            r#"(slug: "try", number: "", title: (ja: "試"), edition: "1", valid_from: "2026-11-22",
                source: "a test", mark: B, wording: none, scope: trainee, recipient: kept,
                size: 10.0, required: [], texts: {{"signature": (ja: "署名")}},
                body: [{body} Table(cols: [30.0, 60.0], rows: [{rows}
                    Cells([{cells}])]), Canvas(height: 9.0, cells: [{canvas}])])"#
        )
    };
    let (mut blocks, mut rows, mut cells, mut words) = (0, 0, 0, 0);
    for span in spans(&guide) {
        // What stands for more of the same.
        let shown = span
            .replace(", …)", ")")
            .replace("rows: […]", "rows: []")
            .replace("[…]", "[]")
            .replace("\"…\"", "\"\"")
            .replace('…', "words");
        let begins = |names: &[&str]| names.iter().any(|name| shown.starts_with(name));
        let form = if begins(&[
            "Para(",
            "Gap(",
            "Table(",
            "Canvas(",
            "PageBreak",
            "When(",
            "Internal(",
        ]) {
            blocks += 1;
            whole(&format!("{shown},"), "", "", "")
        } else if begins(&["Cells(", "Row(", "Each(", "Group("]) {
            rows += 1;
            whole("", &format!("{shown},"), "", "")
        } else if begins(&["Label(", "Text(", "Cell("]) {
            cells += 1;
            whole("", "", &shown, &format!("(0, 0, 9, 9, {shown})"))
        } else if shown.starts_with('{') {
            words += 1;
            let number = shown == "{#}";
            let cell = format!("Text({shown:?})");
            let row = format!("Each(list: \"work\", rows: [(cells: [{cell}])]),");
            whole("", if number { &row } else { "" }, &cell, "")
        } else {
            continue;
        };
        let read = Library::read([("forms/try/form.ron", form.as_bytes())]);
        assert!(read.is_ok(), "{span}: {:?}", read.err());
    }
    assert_eq!((blocks, rows, cells), (7, 4, 3), "blocks, rows and cells");
    assert!(words > 8, "{words} placeholders");
    let formats = guide
        .split("also `year`")
        .nth(1)
        .unwrap()
        .lines()
        .next()
        .unwrap();
    let formats: Vec<&str> = formats.split('`').skip(1).step_by(2).collect();
    assert!(formats.len() > 8, "{formats:?}");
    for format in formats {
        let cell = format!("Text(\"{{trainee.birth_date:{format}}}\")");
        let form = whole("", "", &cell, "");
        let read = Library::read([("forms/try/form.ron", form.as_bytes())]);
        assert!(read.is_ok(), "{format}: {:?}", read.err());
    }
}
