//! Exit codes: 0 done, 1 something stands against it, 2 not understood, 3 not done.

use tabidachi_tests::world;

use crate::offices::{own_sample, program, sample, scratch, workbook};

#[test]
fn what_can_be_done_is_done_with_0_and_what_blocks_is_told_with_1() {
    let program = program(sample());
    let out = scratch("answers-out");
    let out = out.to_str().unwrap();
    for (words, code) in [
        (&["list", "trainees"][..], 0),
        (&["list", "trainees", "--search", "nobody-of-that-name"], 0),
        (&["show", "trainee", "LA-0001"], 0),
        (&["check", "--trainee", "LA-0001"], 0),
        (&["check", "--trainee", "LA-0018"], 1),
        (&["check", "--order", "ORD-2026-01"], 1),
        (&["print", "--trainee", "LA-0001", "--out", out], 0),
        (
            &[
                "print",
                "--order",
                "ORD-2026-02",
                "--recipient",
                "plan",
                "--out",
                out,
            ],
            0,
        ),
        (
            &[
                "print",
                "--trainee",
                "LA-0001",
                "--form",
                "titp-1-3",
                "--out",
                out,
            ],
            0,
        ),
        (
            &[
                "print",
                "--order",
                "ORD-2026-03",
                "--form",
                "titp-1-29",
                "--held",
                "--out",
                out,
            ],
            0,
        ),
        (&["verify"], 0),
    ] {
        let ended = program.run(words);
        assert_eq!(ended.code, Some(code), "{words:?}: {ended:?}");
        assert!(
            !ended.out.is_empty() || words.contains(&"nobody-of-that-name"),
            "{words:?}"
        );
        let mut json = words.to_vec();
        json.push("--json");
        assert!(program.json(&json, code).is_object(), "{words:?}");
    }
}

#[test]
fn a_command_line_that_is_not_understood_ends_with_2() {
    let program = program(sample());
    for words in [
        &[][..],
        &["fly"],
        &["list"],
        &["list", "aeroplanes"],
        &["show", "trainee"],
        &["check"],
        &["check", "--order", "A", "--trainee", "B"],
        &["print", "--order", "ORD-2026-01"],
        &["import"],
        &["verify", "--loudly"],
        &["print", "--order", "A", "--out", "b", "--jobs", "many"],
    ] {
        let ended = program.run(words);
        assert_eq!(ended.code, Some(2), "{words:?}: {ended:?}");
        assert!(
            ended.out.is_empty() && !ended.err.is_empty(),
            "{words:?}: {ended:?}"
        );
    }
}

#[test]
fn what_is_not_there_is_refused_by_name_and_in_four_languages() {
    let out = scratch("refused-out");
    let out = out.to_str().unwrap();
    for (words, code) in [
        (&["show", "trainee", "LA-9999"][..], "not-found"),
        (&["check", "--trainee", "LA-9999"], "not-found"),
        (&["check", "--order", "ORD-1999-01"], "not-found"),
        (
            &["print", "--trainee", "LA-9999", "--out", out],
            "not-found",
        ),
        (
            &["print", "--order", "ORD-1999-01", "--out", out],
            "not-found",
        ),
        (
            &[
                "print",
                "--order",
                "ORD-2026-01",
                "--recipient",
                "moon",
                "--out",
                out,
            ],
            "unknown-recipient",
        ),
        (
            &[
                "print",
                "--order",
                "ORD-2026-01",
                "--form",
                "titp-9-9",
                "--out",
                out,
            ],
            "unknown-form",
        ),
        (
            &[
                "print",
                "--trainee",
                "LA-0001",
                "--recipient",
                "authority_home",
                "--out",
                out,
            ],
            "nothing-to-print",
        ),
    ] {
        let mut sentences = std::collections::BTreeSet::new();
        for lang in ["en", "lo", "vi", "ja"] {
            let program = program(sample()).lang(lang);
            assert_eq!(program.refused(words), code, "{words:?}");
            let ended = program.run(words);
            assert!(
                ended.out.is_empty(),
                "{words:?}: a sentence goes to standard error"
            );
            sentences.insert(ended.err);
        }
        assert_eq!(sentences.len(), 4, "{words:?}: {sentences:?}");
    }
    assert_eq!(
        std::fs::read_dir(out).unwrap().count(),
        0,
        "nothing was left behind"
    );
}

#[test]
fn without_an_office_every_command_says_so_and_makes_nothing() {
    let folder = scratch("no-office").join("office");
    let book = workbook();
    for words in [
        &["list", "trainees"][..],
        &["show", "trainee", "LA-0001"],
        &["check", "--order", "ORD-2026-01"],
        &["print", "--order", "ORD-2026-01", "--out", "out"],
        &["import", &book],
        &["undo"],
        &["verify"],
    ] {
        assert_eq!(
            program(&folder).refused(words),
            "store-not-an-office",
            "{words:?}"
        );
        assert!(!folder.exists(), "{words:?}");
    }
}

#[test]
fn a_file_that_is_no_office_is_left_as_it_is() {
    let folder = scratch("foreign");
    std::fs::write(folder.join("office.db"), b"these are somebody's notes").unwrap();
    let code = program(&folder).refused(&["list", "trainees"]);
    assert!(
        ["store-foreign-file", "store-damaged"].contains(&code.as_str()),
        "{code}"
    );
    let names: Vec<_> = std::fs::read_dir(&folder).unwrap().collect();
    assert_eq!(names.len(), 1, "{names:?}");
    let notes = std::fs::read(folder.join("office.db")).unwrap();
    assert_eq!(notes, b"these are somebody's notes");
}

/// The round of a first day: create, template, import, look, take back.
#[test]
fn an_office_is_made_filled_and_emptied_again() {
    let scratch = scratch("round");
    let folder = scratch.join("office");
    let template = scratch.join("template.xlsx");
    let template = template.to_str().unwrap();
    let (program, book) = (program(&folder), workbook());
    let done = |words: &[&str]| {
        let ended = program.run(words);
        assert_eq!(ended.code, Some(0), "{words:?}: {ended:?}");
        assert!(ended.err.is_empty(), "{words:?}: {ended:?}");
    };
    done(&["create", "--name", "Round", "--practice"]);
    let again = program.run(&["create", "--name", "Round", "--practice"]);
    assert_eq!(again.code, Some(3), "{again:?}");
    let empty = world::dump(&folder);
    done(&["template", template]);
    done(&["import", template]);
    assert_eq!(world::dump(&folder), empty, "the template holds nothing");
    done(&["import", &book, "--dry-run"]);
    assert_eq!(world::dump(&folder), empty, "a rehearsal writes nothing");
    done(&["import", &book]);
    let listed = program.json(&["list", "trainees", "--json"], 0);
    assert_eq!(listed["trainees"].as_array().unwrap().len(), 60);
    let full = world::dump(&folder);
    let again = program.json(&["import", &book, "--json"], 0);
    assert_eq!(again["total"]["created"], 0);
    assert_eq!(world::dump(&folder), full);
    while world::dump(&folder) != empty {
        assert!(
            program.json(&["undo", "--json"], 0)["rows"]
                .as_u64()
                .is_some()
        );
    }
    done(&["verify"]);
}

#[test]
fn a_workbook_with_a_bad_row_ends_with_1_and_partial_takes_the_rest() {
    use intake::{OutCell, OutSheet, write_workbook};
    let folder = own_sample("bad-row");
    let cells = |words: [&str; 3]| words.map(OutCell::text).to_vec();
    let sheet = OutSheet {
        name: "trainees".to_owned(),
        rows: vec![
            cells(["trainee.code", "trainee.given_name", "trainee.birth_date"]),
            cells(["T-0001", "KEO", "2001-04-03"]),
            cells(["T-0002", "MANY", "31/02/2001"]),
        ],
        ..OutSheet::default()
    };
    let file = folder.with_file_name("bad.xlsx");
    std::fs::write(&file, write_workbook(&[sheet]).unwrap()).unwrap();
    let file = file.to_str().unwrap();
    let before = world::dump(&folder);
    let program = program(&folder);
    let said = program.json(&["import", file, "--json"], 1);
    assert_eq!(said["applied"], false);
    let problem = &said["problems"][0];
    assert_eq!(
        (&problem["sheet"], &problem["cell"]),
        (&"trainees".into(), &"C3".into())
    );
    assert_eq!(problem["value"], "31/02/2001");
    assert_eq!(world::dump(&folder), before);
    let told = program.run(&["import", file]);
    assert!(told.code == Some(1) && told.out.contains("C3"), "{told:?}");
    let said = program.json(&["import", file, "--partial", "--json"], 1);
    assert_eq!(
        (&said["applied"], &said["total"]["created"]),
        (&true.into(), &1.into())
    );
    assert_eq!(program.run(&["show", "trainee", "T-0001"]).code, Some(0));
    assert_eq!(program.refused(&["show", "trainee", "T-0002"]), "not-found");
}

/// The example a clerk can follow with a calculator, kept elsewhere as a register: the command comes
/// to the sums of the page.
#[test]
fn a_register_kept_elsewhere_is_counted_as_the_page_says() {
    const PAGE: &str = include_str!("../../docs/hours.md");
    let mut lines = vec!["date,subject,minutes_attended".to_owned()];
    for row in PAGE.lines().filter(|line| line.starts_with("| 20")) {
        let cells: Vec<&str> = row.trim_matches('|').split('|').map(str::trim).collect();
        if let [from, _, days, subject, minutes, _] = cells[..] {
            let from: chrono::NaiveDate = from.parse().unwrap();
            for day in from.iter_days().take(days.parse().unwrap()) {
                lines.push(format!("{day},{subject},{minutes}"));
            }
        }
    }
    assert!(lines.len() > 40);
    let file = scratch("answers-register").with_extension("csv");
    std::fs::write(&file, lines.join("\n")).unwrap();
    let file = file.to_str().unwrap();
    let program = program(sample());
    let count = |entry| {
        program.json(
            &["hours", "--register", file, "--entry", entry, "--json"],
            0,
        )
    };
    let counted = count("2027-08-15");
    assert_eq!(counted["counted_minutes"], 9_930);
    assert_eq!(counted["qualifies"], true);
    assert_eq!(counted["outside_window"], 240);
    let moved = count("2027-09-02");
    assert_eq!(moved["counted_minutes"], 9_510);
    assert_eq!(moved["at_least_160h"], false);
    // What cannot be read is told with its line, and nothing is counted.
    std::fs::write(
        file,
        "date,subject,minutes_attended\n2027-03-01,cooking,60\n",
    )
    .unwrap();
    let words = ["hours", "--register", file, "--entry", "2027-08-15"];
    assert_eq!(program.refused(&words), "register-row");
    let told = program.run(&words).err;
    assert!(told.starts_with("Line 2: subject"), "{told}");
}
