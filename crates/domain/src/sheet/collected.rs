//! Collected papers: what is held of a person, and the checklist of the COE packet.

use crate::checklist::{Item, Known, Need};
use crate::document::Document;
use crate::file::TraineeFile;
use crate::sheet::{FactSheet, Row, put_blank, put_record};
use crate::value::Value;

pub(super) fn put(sheet: &mut FactSheet, file: &TraineeFile) {
    let items = || {
        let programme = file.order.as_ref().and_then(|order| order.programme);
        let country = file.shared.office.country.or(file.trainee.nationality);
        let list = file.shared.lists.checklist.iter();
        list.filter(move |item| Some(item.programme) == programme && Some(item.country) == country)
    };
    let here = |document: &&Document| {
        document.received_on.is_some()
            && document.sent_on.is_none()
            && document.returned_on.is_none()
    };
    let held = file.documents.iter().filter(here).map(|document| {
        let item = items().find(|item| item.key == document.key);
        row(item, Some(document), Need::Needed)
    });
    sheet.lists.insert("document", held.collect());
    let known = Known::of(file);
    let asked = items()
        .filter(|item| item.recipient == "coe")
        .map(|item| (item, item.condition.need(&known)))
        .filter(|(_, need)| *need != Need::NotNeeded)
        .map(|(item, need)| {
            let document = file.documents.iter().find(|one| one.key == item.key);
            row(Some(item), document, need)
        });
    sheet.lists.insert("coe_checklist", asked.collect());
}

fn row(item: Option<&Item>, document: Option<&Document>, need: Need) -> Row {
    let mut row = Row::new();
    match document {
        Some(document) => put_record(&mut row, document),
        None => put_blank::<Document>(&mut row),
    }
    let text = |of: fn(&Item) -> &String| item.map_or(Value::Empty, |item| Value::text(of(item)));
    for (key, value) in [
        ("checklist.key", text(|item| &item.key)),
        ("checklist.name_japanese", text(|item| &item.name_japanese)),
        ("checklist.name_lao", text(|item| &item.name_lao)),
        (
            "checklist.name_vietnamese",
            text(|item| &item.name_vietnamese),
        ),
        ("checklist.name_english", text(|item| &item.name_english)),
        (
            "checklist.ours",
            item.map_or(Value::Empty, |item| Value::Flag(item.is_ours())),
        ),
        ("checklist.asked", Value::Flag(need == Need::Ask)),
        (
            "checklist.received",
            Value::Flag(document.is_some_and(|one| one.received_on.is_some())),
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
