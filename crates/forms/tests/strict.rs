//! Why a form is refused: each reason once, with the file and the place it names.
#![allow(clippy::unwrap_used, reason = "a test stops where it cannot go on")]

use forms::{FormError, Library};

/// A form that is right but for what a test changes.
const RIGHT: &str = r#"(
    slug: "try",
    number: "",
    title: (ja: "試"),
    edition: "1",
    valid_from: "2026-11-22",
    source: "a test",
    mark: B,
    wording: none,
    scope: trainee,
    recipient: interview,
    size: 10.0,
    required: ["trainee.name_latin", "education"],
    texts: {"name": (ja: "氏名")},
    body: [
        Para(text: "{trainee.name_latin}"),
        Table(cols: [30.0, 60.0], rows: [
            Cells([Label("name"), Text("{trainee.birth_date:ymd_ja}")]),
            Each(list: "education", rows: [(cells: [Text("{#}"), Text("{education.school_latin}")])]),
        ]),
    ],
)"#;

fn load(form: &str) -> Result<Library, FormError> {
    Library::read([("forms/try/form.ron", form.as_bytes())])
}

#[test]
fn a_right_form_loads() {
    assert_eq!(load(RIGHT).unwrap().forms().count(), 1);
}

#[test]
fn what_is_wrong_is_named_with_its_file_and_place() {
    for (right, wrong, place, what) in [
        ("size: 10.0,", "size: 10.0, colour: 3,", "line 12", "colour"),
        (
            "{trainee.name_latin}\")",
            "{trainee.nickname}\")",
            "line",
            "there is no fact `trainee.nickname`",
        ),
        (":ymd_ja", ":roman", "line", "there is no format `roman`"),
        (
            "{#}",
            "{family.age}",
            "body.2",
            "a row of `education` has no fact `family.age`",
        ),
        (
            "Para(text: \"{trainee.name_latin}",
            "Para(text: \"{education.school_latin}",
            "body.1",
            "`education.school_latin` is not a single value here",
        ),
        (
            "Label(\"name\")",
            "Label(\"nom\")",
            "body.2",
            "there is no label `nom`",
        ),
        (
            "list: \"education\"",
            "list: \"schools\"",
            "body.2",
            "there is no list `schools`",
        ),
        (
            "\"education\"],",
            "\"schooling\"],",
            "required",
            "there is no fact or list `schooling`",
        ),
        (
            "{trainee.name_latin}\")",
            "{trainee.phone}\")",
            "body.1",
            "`trainee.phone` is not for the eyes of an employer",
        ),
        (
            "{trainee.name_latin}\")",
            "{?trainee.criminal=yes}\")",
            "body.1",
            "`trainee.criminal` is not for the eyes of an employer",
        ),
        (
            "{trainee.name_latin}\")",
            "{trainee.order}\")",
            "line",
            "is a row",
        ),
    ] {
        assert!(RIGHT.contains(right), "{right}");
        let error = load(&RIGHT.replacen(right, wrong, 1)).unwrap_err();
        assert_eq!(error.file, "forms/try/form.ron");
        assert!(error.place.starts_with(place), "{wrong}: {error}");
        assert!(error.what.contains(what), "{wrong}: {error}");
    }
}

/// Read from two folders: the first as it is, the second changed as a test says.
fn two(changes: &[(&str, &str)]) -> Result<Library, FormError> {
    let change = |text: String, (from, to): &(&str, &str)| text.replacen(from, to, 1);
    let second = changes.iter().fold(RIGHT.to_owned(), change);
    Library::read([
        ("forms/try/form.ron", RIGHT.as_bytes()),
        ("forms/try/2/form.ron", second.as_bytes()),
    ])
}

/// An old packet is printed in its own edition, whatever has come since.
#[test]
fn the_edition_in_force_on_the_day_is_taken() {
    let library = two(&[
        ("edition: \"1\"", "edition: \"2\""),
        ("2026-11-22", "2027-04-01"),
    ])
    .unwrap();
    for (day, edition) in [
        ("2020-01-01", "1"),
        ("2027-03-31", "1"),
        ("2027-04-01", "2"),
        ("2030-01-01", "2"),
    ] {
        let form = library.get("try", day.parse().unwrap()).unwrap();
        assert_eq!(form.edition, edition, "{day}");
        assert_eq!(library.on(day.parse().unwrap()).count(), 1);
    }
    assert_eq!(library.forms().count(), 2);
}

#[test]
fn two_editions_differ_in_name_and_day() {
    let same = two(&[]).unwrap_err();
    assert_eq!(same.what, "`try` has another edition `1`");
    let day = two(&[("edition: \"1\"", "edition: \"2\"")]).unwrap_err();
    assert_eq!(day.what, "edition `1` begins on the same day");
    // Told of the one that came later: the other was right as long as it was alone.
    assert_eq!([same.file, day.file], ["forms/try/2/form.ron"; 2]);
}

#[test]
fn what_is_marked_internal_may_bind_what_the_employer_must_not_read() {
    let both = RIGHT
        .replace(
            "slug: \"try\",",
            "slug: \"try\", internal_slug: \"try-internal\",",
        )
        .replace(
            "Para(",
            "Internal([Para(text: \"{trainee.phone}\")]), Para(",
        );
    let library = load(&both).unwrap();
    let keys = |slug| forms::bound_keys(library.get(slug, chrono::NaiveDate::MAX).unwrap());
    assert!(!keys("try").contains("trainee.phone"));
    assert!(keys("try-internal").contains("trainee.phone"));
}

/// A book is read by one recipient: the pages in it are those of papers that recipient may read,
/// or what no form for the employer can bind would reach the employer between its covers.
#[test]
fn a_book_holds_only_papers_of_trainees_for_its_own_recipient() {
    let book = |recipient: &str, inside: &str| {
        let head = format!("scope: order, book: \"{inside}\",");
        let form = RIGHT
            .replace("slug: \"try\"", "slug: \"book\"")
            .replace("scope: trainee,", &head)
            .replace("recipient: interview", &format!("recipient: {recipient}"))
            .replace("\"trainee.name_latin\", \"education\"", "");
        let body = form.find("body:").unwrap();
        format!("{}body: [])", &form[..body])
    };
    let internal = RIGHT.replace("slug: \"try\",", "slug: \"try\", internal_slug: \"inner\",");
    for (recipient, inside, right) in [
        ("interview", "try", true),
        ("kept", "inner", true),
        // Brought along by another folder.
        ("interview", "elsewhere", true),
        ("interview", "inner", false),
        ("kept", "try", false),
        ("interview", "book", false),
    ] {
        let book = book(recipient, inside);
        let files = [
            ("forms/book/form.ron", book.as_bytes()),
            ("forms/try/form.ron", internal.as_bytes()),
        ];
        match Library::read(files) {
            Ok(_) => assert!(right, "{recipient} {inside}"),
            Err(error) => {
                assert!(!right, "{recipient} {inside}: {error}");
                assert_eq!(
                    (&*error.file, &*error.place),
                    ("forms/book/form.ron", "book")
                );
            }
        }
    }
}
