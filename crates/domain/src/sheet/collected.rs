//! Collected papers: what is held of a person, and the checklist of the COE packet.

use chrono::NaiveDate;

use crate::checklist::{self, Item, Line, State};
use crate::custody::Custody;
use crate::document::Document;
use crate::eligibility;
use crate::file::TraineeFile;
use crate::sheet::{FactSheet, Row, put_blank, put_record, rows};
use crate::value::Value;

pub(super) fn put(sheet: &mut FactSheet, file: &TraineeFile, as_of: NaiveDate) {
    let lines = checklist::of(file, &file.shared.rules, as_of);
    let line_of = |key: &str| lines.iter().find(|line| line.item.key == key);
    let held = file.documents.iter().filter(|document| {
        document.received_on.is_some()
            && document.sent_on.is_none()
            && document.returned_on.is_none()
            && document.holder.is_empty()
    });
    let held = held.map(|document| {
        let item = checklist::item(file, &document.key);
        row(item, line_of(&document.key), Some(document))
    });
    sheet.lists.insert("document", held.collect());
    let all = || {
        lines
            .iter()
            .map(|line| row(Some(line.item), Some(line), line.document))
    };
    sheet.lists.insert("checklist", all().collect());
    let coe = lines.iter().filter(|line| line.item.recipient == "coe");
    let coe = coe.map(|line| row(Some(line.item), Some(line), line.document));
    sheet.lists.insert("coe_checklist", coe.collect());
    put_slip(sheet, file);
    put_verdicts(sheet, file, as_of);
    sheet.lists.insert("health", rows(&file.health));
}

/// The newest slip: papers that changed hands together.
fn put_slip(sheet: &mut FactSheet, file: &TraineeFile) {
    let newest = file.custody.iter().max_by(|a, b| a.slip.cmp(&b.slip));
    let papers = file
        .custody
        .iter()
        .filter(|row| Some(&row.slip) == newest.map(|n| &n.slip));
    let papers = papers.map(|moved| {
        let document = file
            .documents
            .iter()
            .find(|one| Some(one.id) == moved.document);
        let item = document.and_then(|one| checklist::item(file, &one.key));
        let mut row = row(item, None, document);
        put_record(&mut row, moved);
        row
    });
    sheet.lists.insert("slip", papers.collect());
    match newest {
        Some(newest) => put_record(&mut sheet.values, newest),
        None => put_blank::<Custody>(&mut sheet.values),
    }
}

/// Rules applied to the person; a diagnosis is never among them.
fn put_verdicts(sheet: &mut FactSheet, file: &TraineeFile, as_of: NaiveDate) {
    let verdicts = eligibility::of(file, &file.shared.rules, as_of);
    let count = |outcome| verdicts.iter().filter(|one| one.outcome == outcome).count();
    for (key, outcome) in [
        ("verdict.failing", eligibility::Outcome::Fails),
        ("verdict.unknown", eligibility::Outcome::Unknown),
        ("verdict.waived", eligibility::Outcome::Waived),
    ] {
        let count = i64::try_from(count(outcome)).unwrap_or(i64::MAX);
        sheet.values.insert(key, Value::Int(count));
    }
    let told = file.education.iter().map(|row| row.provenance);
    let told = told.chain(file.work.iter().map(|row| row.provenance));
    let told = told
        .filter(|one| *one == Some(crate::career::Provenance::Told))
        .count();
    let told = i64::try_from(told).unwrap_or(i64::MAX);
    sheet.values.insert("trainee.rows_told", Value::Int(told));
    let row = |verdict: &eligibility::Verdict| {
        let rule = file.shared.rules.0.get(&verdict.rule);
        let finding = verdict.finding.as_ref();
        Row::from([
            ("verdict.rule", Value::text(&verdict.rule)),
            (
                "verdict.outcome",
                Value::Choice(verdict.outcome.code().to_owned()),
            ),
            ("verdict.value", Value::text(&verdict.value)),
            ("verdict.limit", Value::text(&verdict.limit)),
            (
                "verdict.certainty",
                Value::text(format!("{:?}", verdict.certainty)),
            ),
            (
                "verdict.source",
                Value::text(rule.map(|r| r.source.as_str()).unwrap_or_default()),
            ),
            (
                "verdict.reason",
                Value::text(finding.map(|f| f.reason.as_str()).unwrap_or_default()),
            ),
        ])
    };
    let list = verdicts.iter().map(row).collect();
    sheet.lists.insert("verdict", list);
}

/// What a paper of the checklist is called.
pub(super) fn named(item: &Item) -> Row {
    row(Some(item), None, None)
}

fn row(item: Option<&Item>, line: Option<&Line<'_>>, document: Option<&Document>) -> Row {
    let mut row = Row::new();
    match document {
        Some(document) => put_record(&mut row, document),
        None => put_blank::<Document>(&mut row),
    }
    let text = |of: fn(&Item) -> &String| item.map_or(Value::Empty, |item| Value::text(of(item)));
    let day = |of: fn(&Line<'_>) -> Option<NaiveDate>| {
        line.and_then(of).map_or(Value::Empty, Value::Date)
    };
    for (key, value) in [
        ("checklist.key", text(|item| &item.key)),
        ("checklist.name_japanese", text(|item| &item.name_japanese)),
        ("checklist.name_lao", text(|item| &item.name_lao)),
        (
            "checklist.name_vietnamese",
            text(|item| &item.name_vietnamese),
        ),
        ("checklist.name_english", text(|item| &item.name_english)),
        ("checklist.form", text(|item| &item.form)),
        ("checklist.holder", text(|item| &item.holder)),
        ("checklist.stage", text(|item| &item.stage)),
        (
            "checklist.ours",
            item.map_or(Value::Empty, |item| Value::Flag(item.is_ours())),
        ),
        (
            "checklist.asked",
            Value::Flag(line.is_some_and(|line| line.state == State::Ask)),
        ),
        (
            "checklist.received",
            Value::Flag(document.is_some_and(|one| one.received_on.is_some())),
        ),
        (
            "checklist.state",
            line.map_or(Value::Empty, |line| {
                Value::Choice(line.state.code().to_owned())
            }),
        ),
        ("checklist.good_until", day(|line| line.good_until)),
        ("checklist.needed_on", day(|line| line.needed_on)),
        ("checklist.first_sensible", day(|line| line.first_sensible)),
        (
            "checklist.will_expire",
            Value::Flag(line.is_some_and(|line| line.will_expire)),
        ),
    ] {
        row.insert(key, value);
    }
    if item.is_none() {
        // A paper that no checklist has is called what the office calls it.
        let key = document.map_or(Value::Empty, |one| Value::text(&one.key));
        row.insert("checklist.name_japanese", key);
    }
    row
}
