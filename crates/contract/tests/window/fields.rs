//! One field, one row, many rows; undo by name.

use serde_json::json;

use super::world::sample;

#[test]
fn a_field_is_read_leniently_and_what_cannot_be_read_is_told_with_its_place() {
    let desk = sample();
    let id = desk.trainee("LA-0001").trainee.id;
    let typed = |field: &str, text: &str| {
        desk.try_ask(
            "set-field",
            json!({ "noun": "trainee", "id": id, "field": field, "text": text }),
        )
    };
    for (field, text, value) in [
        (
            "birth_date",
            "31-12-1999",
            json!({ "kind": "date", "value": "1999-12-31" }),
        ),
        (
            "birth_date",
            "5/6/98",
            json!({ "kind": "date", "value": "1998-06-05" }),
        ),
        (
            "phone",
            " 020 5551 2345 ",
            json!({ "kind": "text", "value": "020 5551 2345" }),
        ),
        ("sex", "女", json!({ "kind": "choice", "value": "female" })),
        ("smoking", "yes", json!({ "kind": "flag", "value": true })),
        (
            "height_cm",
            "１６５",
            json!({ "kind": "int", "value": 165 }),
        ),
        ("hobbies", "", json!({ "kind": "empty" })),
    ] {
        let answer = typed(field, text).unwrap();
        assert_eq!(answer["record"]["values"][field], value, "{field} {text}");
    }
    assert_eq!(typed("height_cm", "165").unwrap()["changed"], json!(false));
    for (field, text, code) in [
        ("birth_date", "31/02/1999", "field-bad-date"),
        ("sex", "x", "field-bad-choice"),
        ("height_cm", "tall", "field-bad-number"),
        ("smoking", "perhaps", "field-bad-flag"),
        ("order", "ORD-NONE", "field-no-such-row"),
        ("code", "", "field-code-empty"),
        ("code", "LA-0002", "store-code-taken"),
        ("name_latin", "X", "field-fixed"),
        ("no_such_field", "X", "store-no-such-field"),
    ] {
        let error = typed(field, text).unwrap_err();
        assert_eq!(error.code, code, "{field} {text}");
        if code.starts_with("field-") {
            assert_eq!(error.args["fact"], format!("trainee.{field}"));
        }
    }
}

#[test]
fn a_reference_is_typed_by_code_by_label_or_by_id_and_told_by_its_label() {
    let desk = sample();
    let answer = desk.type_in("LA-0001", "order", "ORD-2026-02");
    assert_eq!(answer["record"]["labels"]["order"], "ORD-2026-02");
    let order = answer["record"]["values"]["order"]["value"]
        .as_str()
        .unwrap();
    assert_eq!(
        desk.type_in("LA-0002", "order", order)["record"]["labels"]["order"],
        "ORD-2026-02"
    );
    let home = desk.trainee("LA-0003").trainee.labels["home"].clone();
    assert!(
        home.contains(", "),
        "a village with what it lies in: {home}"
    );
    let answer = desk.type_in("LA-0001", "home", &home.to_lowercase());
    assert_eq!(answer["record"]["labels"]["home"], home.as_str());
}

/// Two people at two places: the one who looked longer must not overwrite the other.
#[test]
fn a_row_that_was_changed_since_it_was_shown_is_not_overwritten() {
    let desk = sample();
    let shown = desk.trainee("LA-0001").trainee;
    desk.type_in("LA-0001", "hobbies", "釣り");
    let late = json!({
        "noun": "trainee", "id": shown.id, "field": "hobbies", "text": "読書",
        "version": shown.version,
    });
    assert_eq!(desk.refused("set-field", late), "row-newer");
    let now = json!({
        "noun": "trainee", "id": shown.id, "field": "hobbies", "text": "読書",
        "version": shown.version + 1,
    });
    desk.ask("set-field", now);
}

#[test]
fn undo_and_redo_say_what_they_take_back() {
    let desk = sample();
    let before = desk.trainee("LA-0001").trainee.values["birth_date"].clone();
    desk.type_in("LA-0001", "birth_date", "1.2.2003");
    let undone = desk.ask("undo", json!({}));
    assert_eq!(undone["words"], "Date of birth changed");
    assert_eq!(undone["status"]["office"]["redo"], "Date of birth changed");
    assert_eq!(desk.trainee("LA-0001").trainee.values["birth_date"], before);
    desk.ask("redo", json!({}));
    assert_ne!(desk.trainee("LA-0001").trainee.values["birth_date"], before);
    let history = desk.ask("history", json!({ "limit": 3 }));
    assert_eq!(history[0]["words"], "Redo: Date of birth changed");
    assert_eq!(history[2]["changes"][0]["key"], "trainee.birth_date");
    assert_eq!(history[2]["changes"][0]["label"], "LA-0001");
}

#[test]
fn many_trainees_are_set_at_once_and_one_undo_takes_all_back() {
    let desk = sample();
    let listed = desk.ask("list-trainees", json!({ "limit": 20, "offset": 0 }));
    let ids: Vec<_> = listed["trainees"]
        .as_array()
        .unwrap()
        .iter()
        .map(|line| line["id"].clone())
        .collect();
    let set = json!({ "noun": "trainee", "ids": ids, "field": "centre", "text": "Pakse" });
    let changed = desk.ask("set-many", set)["changed"].as_u64().unwrap();
    assert_eq!(changed, 20);
    let here = json!({ "centre": "Pakse", "limit": 100, "offset": 0 });
    assert_eq!(desk.ask("list-trainees", here.clone())["total"], 20);
    let undone = desk.ask("undo", json!({}));
    assert_eq!(undone["words"], "Centre set for 20 rows");
    assert_eq!(desk.ask("list-trainees", here)["total"], 0);
}

#[test]
fn an_amount_is_typed_as_people_write_it_and_its_yen_follow() {
    let desk = sample();
    let trainee = desk.trainee("LA-0001").trainee.id;
    let fee = desk.ask(
        "add-record",
        json!({
            "noun": "fee", "owner": { "field": "trainee", "id": trainee },
            "values": { "amount": "1,500,000", "currency": "LAK", "paid_on": "1/6/2026" },
        }),
    );
    let money = json!({ "kind": "money", "value": { "minor": 150_000_000, "currency": "LAK" } });
    assert_eq!(fee["values"]["amount"], money);
    let yen = fee["values"]["yen"]["value"].as_i64().unwrap();
    let typed = |field: &str, text: &str| {
        desk.try_ask(
            "set-field",
            json!({ "noun": "fee", "id": fee["id"], "field": field, "text": text }),
        )
    };
    let twice = typed("amount", "3 000 000").unwrap();
    let difference = twice["record"]["values"]["yen"]["value"].as_i64().unwrap() - 2 * yen;
    assert!(difference.abs() <= 1, "half up, once for each amount");
    let none = typed("amount", "").unwrap();
    assert_eq!(none["record"]["values"]["yen"]["kind"], "empty");
    assert_eq!(typed("yen", "5").unwrap_err().code, "field-fixed");
}
