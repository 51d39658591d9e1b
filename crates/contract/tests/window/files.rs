//! Rows of a file: added, removed with what belongs to them, brought back.

use serde_json::json;

use super::world::sample;

#[test]
fn a_trainee_is_made_with_a_code_and_rows_are_added_to_the_file() {
    let desk = sample();
    let none = json!({ "noun": "trainee", "values": { "given_name": "KEO" } });
    assert_eq!(desk.refused("add-record", none), "field-code-empty");
    let keo = desk.ask(
        "add-record",
        json!({ "noun": "trainee", "values": { "code": "LA-0099", "given_name": "KEO" } }),
    );
    let owner = json!({ "field": "trainee", "id": keo["id"] });
    desk.ask(
        "add-record",
        json!({ "noun": "work", "owner": owner, "values": { "from": "4/2019" } }),
    );
    let page = desk.trainee("LA-0099");
    assert_eq!(page.lists["work"].len(), 1);
    let from = serde_json::to_value(&page.lists["work"][0].values["from"]).unwrap();
    assert_eq!(from, json!({ "kind": "month", "value": "2019-04" }));
    let lost = json!({ "field": "trainee", "id": page.lists["work"][0].id });
    assert_eq!(
        desk.refused("add-record", json!({ "noun": "work", "owner": lost })),
        "store-no-such-row"
    );
    for noun in ["office", "photo", "printing", "spaceship"] {
        assert_eq!(
            desk.refused("add-record", json!({ "noun": noun })),
            "not-by-hand"
        );
    }
}

#[test]
fn a_trainee_is_removed_with_the_whole_file_and_undo_brings_all_of_it_back() {
    let desk = sample();
    let before = serde_json::to_value(desk.trainee("LA-0002")).unwrap();
    let id = &before["trainee"]["id"];
    let gone = desk.ask("remove-record", json!({ "noun": "trainee", "id": id }));
    assert!(gone["removed"].as_u64().unwrap() > 10, "{gone}");
    assert_eq!(
        desk.refused("open-trainee", json!({ "code": "LA-0002" })),
        "not-found"
    );
    let checks = desk.ask("verify", json!({}));
    assert_eq!(checks["ok"], json!(true), "{checks}");
    assert_eq!(desk.ask("undo", json!({}))["words"], "Trainee removed");
    let mut after = serde_json::to_value(desk.trainee("LA-0002")).unwrap();
    // Only versions have risen.
    let mut before = before;
    for page in [&mut before, &mut after] {
        let lists = page["lists"].as_object_mut().unwrap().values_mut();
        let rows: Vec<_> = lists.flat_map(|l| l.as_array_mut().unwrap()).collect();
        for row in rows {
            row["version"] = json!(0);
        }
        page["trainee"]["version"] = json!(0);
    }
    assert_eq!(after, before);
}

#[test]
fn what_others_use_is_not_removed_under_them() {
    let desk = sample();
    for noun in ["organisation", "order", "place"] {
        let rows = desk.ask("list-records", json!({ "noun": noun }));
        let used = rows.as_array().unwrap().iter().any(|row| {
            let request = json!({ "noun": noun, "id": row["id"] });
            let answer = desk.try_ask("remove-record", request);
            answer.is_err_and(|error| error.code == "row-in-use")
        });
        assert!(used, "{noun}");
    }
    let office = desk.ask("list-records", json!({ "noun": "office" }));
    let request = json!({ "noun": "office", "id": office[0]["id"] });
    assert_eq!(desk.refused("remove-record", request), "not-by-hand");
    let practice = json!({
        "noun": "office", "id": office[0]["id"], "field": "practice", "text": "no",
    });
    assert_eq!(desk.refused("set-field", practice), "field-fixed");
}

#[test]
fn a_file_is_opened_with_everything_about_the_person() {
    let desk = sample();
    let page = serde_json::to_value(desk.trainee("LA-0001")).unwrap();
    for list in ["passport", "education", "work", "family", "fee"] {
        let rows = page["lists"][list].as_array().unwrap();
        assert!(!rows.is_empty(), "{list}");
    }
    assert!(page["derived"]["trainee.name_latin"]["value"].is_string());
    assert!(page["derived"]["trainee.age"]["value"].is_i64());
    assert!(page["hours"][0]["minutes"].as_i64().unwrap() > 0);
    let photo = page["photo"]["id"].as_str().unwrap();
    let (mime, bytes) = desk.host.blob(photo).unwrap();
    assert_eq!((mime, &bytes[..2]), ("image/jpeg", &b"\xff\xd8"[..]));
    assert!(desk.host.blob("photo-none").is_none());
    assert!(desk.host.blob("../office.db").is_none());
}

/// The log of a person is that of the whole file, not of one row.
#[test]
fn the_history_of_a_trainee_holds_what_was_done_to_the_whole_file() {
    let desk = sample();
    let page = desk.trainee("LA-0003");
    let passport = &page.lists["passport"][0];
    desk.ask(
        "set-field",
        json!({ "noun": "passport", "id": passport.id, "field": "issued_at", "text": "PAKSE" }),
    );
    desk.type_in("LA-0004", "hobbies", "釣り");
    let history = desk.ask(
        "history",
        json!({ "noun": "trainee", "id": page.trainee.id, "limit": 10 }),
    );
    let keys: Vec<_> = history[0]["changes"]
        .as_array()
        .unwrap()
        .iter()
        .map(|c| &c["key"])
        .collect();
    assert_eq!(keys, [&json!("passport.issued_at")]);
    assert!(
        history.to_string().contains("trainee.given_name"),
        "its import too"
    );
    assert!(!history.to_string().contains("LA-0004"), "nobody else's");
}
