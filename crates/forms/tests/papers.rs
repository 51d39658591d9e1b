//! Every shipped form with everyone: the same loop for each, so that a form
//! added to the folder is tried without a line written here.
#![allow(clippy::unwrap_used, reason = "a test stops where it cannot go on")]

mod people;

use domain::value::Value;
use forms::{Basis, Recipient, render};
use people::desk::{Case, DESK, bare, cases, marks, words};

#[test]
fn nothing_overflows_lacks_a_glyph_or_stands_on_something_else() {
    for form in DESK.library.forms() {
        for case in cases(form) {
            let paper = case.render(form);
            assert!(!paper.pages.is_empty(), "{} {}", form.slug, case.name);
            for finding in &paper.findings {
                // A required fact that is empty is what the empty person is for.
                // A list longer than its form says so.
                let allowed =
                    ["missing-required", "too-many-rows"].contains(&finding.code.as_str());
                assert!(allowed, "{} {}: {finding:?}", form.slug, case.name);
            }
            let clashes = typeset::audit(&paper.pages);
            assert!(
                clashes.is_empty(),
                "{} {}: {clashes:?}",
                form.slug,
                case.name
            );
        }
    }
}

#[test]
fn every_value_stands_on_the_page_as_it_was_written() {
    for form in DESK.library.forms() {
        for case in cases(form) {
            let paper = case.render(form);
            for printed in &paper.printed {
                let found = words(&paper.pages, Some(&printed.place));
                assert!(
                    found.contains(&bare(&printed.text)),
                    "{} {}: {printed:?} is not in {found:?}",
                    form.slug,
                    case.name
                );
            }
        }
    }
}

#[test]
fn an_empty_required_field_is_an_empty_box_and_a_finding_never_a_guess() {
    for form in DESK.library.forms() {
        let case = cases(form).pop().unwrap();
        let paper = case.render(form);
        let found: Vec<_> = paper
            .findings
            .iter()
            .filter_map(|finding| finding.args.get("fact"))
            .collect();
        for key in form.required.iter().filter(|key| !key.contains("paper.")) {
            // An empty person has no stays: "no" is an answer, not a gap.
            let answered = matches!(case.sheet.value(key), Value::Flag(_));
            assert!(
                answered
                    || found.contains(&key)
                    || key.starts_with("office")
                    || key.starts_with("order"),
                "{}: {key}",
                form.slug
            );
        }
        let text = words(&paper.pages, None);
        for guess in ["null", "None", "Empty", "NaN"] {
            assert!(!text.contains(guess), "{}: {guess}", form.slug);
        }
    }
}

#[test]
fn the_employer_reads_nothing_that_is_protected_and_the_office_reads_all_of_it() {
    let file = people::longest();
    let case = Case::trainee("longest", &file);
    let person = &file.trainee;
    let protected = [
        person.phone.as_str(),
        &person.email,
        &person.id_number,
        &person.religion,
        &person.health_note,
        &person.family_income,
        &person.guarantor_name,
        &person.guarantor_phone,
        &file.family[0].income,
        &file.passports[0].number,
    ];
    let show = |slug| words(&case.render(DESK.form(slug)).pages, None);
    let (customer, internal) = (show("profile"), show("profile-internal"));
    for value in protected {
        assert!(
            !customer.contains(&bare(value)),
            "the employer reads {value}"
        );
        assert!(internal.contains(&bare(value)), "the office misses {value}");
    }
    for label in ["犯罪歴", "色覚異常", "宗教", "収入", "保証人"] {
        assert!(
            !customer.contains(label),
            "the employer reads the label {label}"
        );
        assert!(
            internal.contains(label),
            "the office misses the label {label}"
        );
    }
    assert_eq!(
        DESK.form("profile-internal").recipient,
        Recipient::Kept,
        "the internal edition goes to nobody"
    );
}

#[test]
fn totals_of_the_fee_statement_are_the_sums_of_the_rows_printed() {
    for file in [people::full(), people::longest()] {
        let case = Case::trainee("fees", &file);
        let paper = case.render(DESK.form("titp-1-21"));
        let yen = |text: &str| -> i64 {
            let digits: String = text.chars().filter(char::is_ascii_digit).collect();
            digits.parse().unwrap()
        };
        let (mut rows, mut sum) = (0, 0);
        for printed in &paper.printed {
            if printed.place.starts_with("fee.amount_yen#") {
                rows += 1;
                sum += yen(&printed.text);
            }
        }
        assert_eq!(rows, file.fees.len(), "each fee is printed once");
        let totals: i64 = paper
            .printed
            .iter()
            .filter(|printed| printed.place.ends_with("_total_yen"))
            .map(|printed| yen(&printed.text))
            .sum();
        assert_eq!(sum, totals);
        assert_eq!(case.sheet.value("fee.total_yen"), &yen_value(sum));
    }
}

fn yen_value(minor: i64) -> Value {
    Value::Money(domain::value::Money {
        minor,
        currency: domain::value::Currency::Jpy,
    })
}

#[test]
fn the_schedule_is_the_plan_or_the_record_and_never_a_mixture() {
    let case = Case::order("training", 3);
    let form = DESK.form("titp-1-29");
    let total = |basis| {
        let ctx = forms::Context {
            basis,
            ..case.context()
        };
        let paper = render(&DESK.fonts, form, &ctx);
        let of = |place: &str| -> Vec<String> {
            let printed = paper.printed.iter().filter(|one| one.place == place);
            printed.map(|one| one.text.clone()).collect()
        };
        (of("plan.entrusted_minutes"), of("record.entrusted_minutes"))
    };
    assert_eq!(total(Basis::Planned), (vec!["176".to_owned()], vec![]));
    let (planned, held) = total(Basis::Held);
    assert_eq!(planned, Vec::<String>::new());
    assert_eq!(
        held,
        ["87"],
        "58 of 88 lessons were held, 30 minutes shorter"
    );
}

#[test]
fn an_invented_office_and_a_draft_say_so_on_the_paper_in_both_languages() {
    let lao = Case::trainee("full", &people::full());
    let vietnamese = Case::trainee("longest", &people::longest());
    let of = |slug: &str, case: &Case| marks(&case.render(DESK.form(slug)).pages);
    assert_eq!(of("titp-1-3", &lao), "SAMPLE 見本下書き　ຮ່າງ");
    assert_eq!(of("titp-1-3", &vietnamese), "SAMPLE 見本下書き　BẢN NHÁP");
    assert_eq!(of("coe-1", &lao), "SAMPLE 見本下書き　DRAFT");
    assert_eq!(of("dossier", &lao), "SAMPLE 見本", "it states nothing");
    let real = Case::trainee("empty", &people::empty());
    assert_eq!(of("dossier", &real), "");
}

#[test]
fn the_index_of_a_dossier_names_the_page_each_section_starts_on() {
    let case = Case::trainee("longest", &people::longest());
    let paper = case.render(DESK.form("dossier"));
    let start = |section: &str| {
        let place = format!("section.{section}");
        let page = paper
            .pages
            .iter()
            .position(|page| !words(std::slice::from_ref(page), Some(&place)).is_empty());
        page.unwrap() + 1
    };
    let index = words(&paper.pages[..1], None);
    for (heading, section) in [
        ("Profile", "profile"),
        ("Hoursbysubject", "hours"),
        ("Contacts", "contacts"),
    ] {
        let expect = format!("{heading}{}", start(section));
        assert!(index.contains(&expect), "{expect} in {index}");
    }
    assert!(
        start("contacts") > start("career"),
        "the longest dossier has several pages"
    );
}

#[test]
fn the_same_values_give_the_same_pages() {
    // Files are compared byte for byte further up; it starts here.
    for form in DESK.library.forms() {
        for case in cases(form) {
            assert_eq!(case.render(form).pages, case.render(form).pages);
        }
    }
}
