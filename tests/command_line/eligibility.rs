//! May this person go: one case per line of `tests/suite/eligibility.csv`, asked of the program.
//! Each is a date or a value at the edge of a rule, a flag of the disease list, or a certainty.

use std::collections::BTreeSet;

use serde_json::Value;
use tabidachi_tests::small::Small;
use tabidachi_tests::world;

use crate::offices::{program, scratch};

const CASES: &str = include_str!("../suite/eligibility.csv");

/// A man of 26 whom nothing stands against, and an order filed in time.
const PERSON: &[(&str, &str)] = &[
    ("given_name", "SOMSAK"),
    ("sex", "male"),
    ("birth_date", "2000-05-05"),
    ("height_cm", "170"),
    ("weight_kg", "60"),
    ("tattoo", "no"),
    ("colour_blind", "no"),
    ("criminal", "no"),
    ("accompanied", "no"),
    ("skill_needed", "yes"),
    ("skill_used", "yes"),
];
const ORDER: &[(&str, &str)] = &[
    ("filed_on", "2026-12-01"),
    ("start_on", "2027-05-01"),
    ("entry_on", "2027-05-01"),
    ("job_code", "1-1-2"),
];

fn pairs(text: &str) -> Vec<(&str, &str)> {
    let parts = text.split([';', ',']).filter(|part| !part.is_empty());
    parts.map(|part| part.split_once('=').unwrap()).collect()
}

/// `RULE:severity` or `RULE:severity:code` of every finding with a rule.
fn found(document: &Value, with_code: bool) -> BTreeSet<String> {
    let findings = document["findings"].as_array().unwrap().iter();
    let ruled = findings.filter(|finding| finding["rule"].is_string());
    let text = |finding: &Value, key: &str| finding[key].as_str().unwrap().to_owned();
    ruled
        .map(|finding| {
            let mut name = format!("{}:{}", text(finding, "rule"), text(finding, "severity"));
            if with_code {
                name = format!("{name}:{}", text(finding, "code"));
            }
            name
        })
        .collect()
}

#[test]
fn every_case_of_the_table_finds_its_rules_and_no_other() {
    let folder = scratch("eligibility").join("office");
    let mut office = Small::new(&folder);
    let mut reader = csv::Reader::from_reader(CASES.as_bytes());
    let mut cases = Vec::new();
    for (number, row) in (1..).zip(reader.records()) {
        let row = row.unwrap();
        let cell = |at| row.get(at).unwrap().to_owned();
        let (code, order) = (format!("T-{number:03}"), format!("O-{number:03}"));
        let order_id = office.add("order", None, &[("code", &order), ("programme", &cell(1))]);
        let person = office.add(
            "trainee",
            None,
            &[
                ("code", &code),
                ("nationality", &cell(2)),
                ("order", &order),
            ],
        );
        for (noun, id, base) in [("trainee", person, PERSON), ("order", order_id, ORDER)] {
            for (field, text) in base {
                office.set(noun, id, field, text);
            }
        }
        for (fact, text) in pairs(&cell(3)) {
            let (noun, field) = fact.split_once('.').unwrap();
            let id = if noun == "order" { order_id } else { person };
            office.set(noun, id, field, text);
        }
        let rows = cell(4);
        for record in rows.split('|').filter(|part| !part.is_empty()) {
            let (noun, values) = record.split_once(':').unwrap();
            let values = pairs(values).into_iter();
            let values = values.map(|(k, v)| (k, if v == "@" { order.as_str() } else { v }));
            office.add(noun, Some(person), &values.collect::<Vec<_>>());
        }
        cases.push((cell(0), code, cell(5)));
    }
    assert!(cases.len() >= 60, "{} cases", cases.len());
    drop(office);
    let program = program(&folder);
    let mut wrong = Vec::new();
    for (case, code, expected) in cases {
        let answer = program.run(&["check", "--trainee", &code, "--json"]);
        let document = serde_json::from_str(&answer.out);
        let document: Value =
            document.unwrap_or_else(|error| panic!("{case}: {error}: {}", answer.err));
        let with_code = expected.matches(':').count() == 2 && !expected.contains(' ');
        let expected: BTreeSet<String> = expected.split_whitespace().map(str::to_owned).collect();
        let found = found(&document, with_code);
        if found != expected {
            wrong.push(format!("{case}: {found:?} instead of {expected:?}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// M rules are off until the office says so, and then they say what they say; what two sources
/// prove cannot be switched off; a company's number is the company's.
#[test]
fn an_office_sets_its_own_rules_and_no_law() {
    let folder = scratch("rules").join("office");
    let mut office = Small::new(&folder);
    let facts = [
        ("programme", "esd"),
        ("filed_on", "2027-04-01"),
        ("entry_on", "2027-09-01"),
    ];
    let order = [&[("code", "O-1")], &facts[..]].concat();
    office.add("order", None, &order);
    let young = [
        ("code", "T-1"),
        ("nationality", "VN"),
        ("order", "O-1"),
        ("birth_date", "2009-09-02"),
    ];
    office.add("trainee", None, &young);
    let change = |rule, on, value| office::RuleChange {
        rule,
        on,
        value,
        upto: None,
        source: "the office's own reading",
        by: "SOMCHAY",
    };
    let ask = |office: &Small| {
        let target = office::Target::Trainee("T-1".to_owned());
        let found = office.session.check(&target, world::today()).unwrap();
        let ruled = found.into_iter().filter(|one| !one.rule.is_empty());
        ruled.map(|one| one.rule).collect::<BTreeSet<String>>()
    };
    let set = |office: &mut Small, change: &office::RuleChange<'_>| {
        office
            .session
            .set_rule(change, world::today(), &world::stamp())
    };
    assert_eq!(ask(&office), BTreeSet::from(["CO-AGE".to_owned()]));
    set(&mut office, &change("ESD-AGE", Some(true), None)).unwrap();
    assert!(ask(&office).contains("ESD-AGE"));
    set(&mut office, &change("CO-AGE", None, Some(17))).unwrap();
    assert_eq!(ask(&office), BTreeSet::from(["ESD-AGE".to_owned()]));
    // One undo takes a setting back.
    office.session.undo(&world::stamp()).unwrap();
    assert!(ask(&office).contains("CO-AGE"));
    for (why, bad, code) in [
        (
            "C2 off",
            change("TITP-AGE", Some(false), None),
            "field-rule-proven",
        ),
        (
            "no such rule",
            change("NO-RULE", Some(true), None),
            "not-found",
        ),
        (
            "a number where there is none",
            change("TITP-NEED", None, Some(3)),
            "field-bad-number",
        ),
        (
            "a range that ends before it begins",
            change("CO-AGE", None, Some(31)),
            "field-bad-number",
        ),
    ] {
        let error = set(&mut office, &bad).expect_err(why);
        assert_eq!(error.code(), code, "{why}");
    }
    let nameless = office::RuleChange {
        by: " ",
        ..change("CO-AGE", None, Some(18))
    };
    assert_eq!(
        set(&mut office, &nameless).expect_err("nobody").code(),
        "field-empty"
    );
    let sourceless = office::RuleChange {
        source: "",
        ..change("CO-AGE", None, Some(18))
    };
    assert_eq!(
        set(&mut office, &sourceless).expect_err("nowhere").code(),
        "field-empty"
    );
}
