//! Windows into the list of trainees, and search over everything.

use serde_json::{Value as Json, json};

use super::world::sample;

fn column(listed: &Json, name: &str) -> Vec<String> {
    let lines = listed["trainees"].as_array().unwrap();
    let text = |line: &Json| line[name].as_str().unwrap_or_default().to_owned();
    lines.iter().map(text).collect()
}

#[test]
fn a_window_shows_its_lines_and_how_many_there_are() {
    let desk = sample();
    let all = desk.ask("list-trainees", json!({ "offset": 0, "limit": 1000 }));
    assert_eq!(all["total"], 60);
    let window = desk.ask("list-trainees", json!({ "offset": 55, "limit": 10 }));
    assert_eq!(column(&window, "code"), column(&all, "code")[55..]);
    let order = desk.ask(
        "list-trainees",
        json!({ "order": "ORD-2026-03", "offset": 0, "limit": 2 }),
    );
    assert!(order["total"].as_u64().unwrap() >= 12);
    assert_eq!(column(&order, "order"), ["ORD-2026-03"; 2]);
}

const KEYS: [&str; 8] = [
    "code",
    "name_latin",
    "name_native",
    "name_katakana",
    "birth_date",
    "nationality",
    "centre",
    "order",
];

#[test]
fn every_sort_key_sorts_the_whole_list_both_ways() {
    let desk = sample();
    for key in KEYS {
        let sorted = |down: bool| {
            let sort = json!({ "key": key, "down": down });
            let listed = desk.ask(
                "list-trainees",
                json!({ "offset": 0, "limit": 1000, "sort": sort }),
            );
            assert_eq!(listed["trainees"].as_array().unwrap().len(), 60, "{key}");
            column(&listed, key)
        };
        let (mut up, down) = (sorted(false), sorted(true));
        assert!(up.is_sorted(), "{key}: {up:?}");
        up.reverse();
        assert_eq!(up, down, "{key}");
    }
    let wrong = json!({ "offset": 0, "limit": 1, "sort": { "key": "religion", "down": false } });
    assert_eq!(desk.refused("list-trainees", wrong), "unknown-sort");
}

/// A centre and an order are read along indexes of their own; nobody may see that.
#[test]
fn a_centre_and_an_order_are_listed_as_they_stand_in_the_whole_list() {
    let desk = sample();
    let everyone = desk.ask("list-trainees", json!({ "offset": 0, "limit": 1000 }));
    let first = |name: &str| column(&everyone, name).into_iter().max().unwrap();
    let (centre, order) = (first("centre"), first("order"));
    for key in KEYS {
        for down in [false, true] {
            let sort = json!({ "key": key, "down": down });
            let listed = |filter: Json| {
                let mut question = json!({ "offset": 0, "limit": 1000, "sort": sort });
                let question = question.as_object_mut().unwrap();
                question.extend(filter.as_object().unwrap().clone());
                desk.ask("list-trainees", json!(question))
            };
            let all = listed(json!({}));
            let lines = all["trainees"].as_array().unwrap();
            for (by_centre, by_order) in [(true, false), (false, true), (true, true)] {
                let mut filter = json!({});
                let mut wanted: Vec<&Json> = lines.iter().collect();
                if by_centre {
                    filter["centre"] = json!(centre);
                    wanted.retain(|line| line["centre"] == centre);
                }
                if by_order {
                    filter["order"] = json!(order);
                    wanted.retain(|line| line["order"] == order);
                }
                let found = listed(filter.clone());
                assert_eq!(json!(wanted), found["trainees"], "{key} {down} {filter}");
                assert_eq!(found["total"], wanted.len(), "{key} {down} {filter}");
                assert!(!wanted.is_empty(), "{filter} names nobody");
            }
        }
    }
}

#[test]
fn search_finds_in_three_scripts_and_its_lines_are_sorted_too() {
    let desk = sample();
    for text in ["bounmy", "ບຸນ", "ブン"] {
        let listed = desk.ask(
            "list-trainees",
            json!({ "search": text, "offset": 0, "limit": 50, "sort": { "key": "code", "down": true } }),
        );
        let codes = column(&listed, "code");
        assert!(codes.contains(&"LA-0006".to_owned()), "{text}: {codes:?}");
        assert!(codes.is_sorted_by(|a, b| a >= b), "{codes:?}");
        assert_eq!(listed["more"], json!(false));
    }
}

#[test]
fn the_list_can_be_narrowed_to_every_order_and_every_centre() {
    let desk = sample();
    let offered = desk.ask("narrow-trainees", json!({}));
    let all = desk.ask("list-trainees", json!({ "offset": 0, "limit": 1000 }));
    let mut centres = column(&all, "centre");
    centres.sort();
    centres.dedup();
    centres.retain(|centre| !centre.is_empty());
    assert_eq!(offered["centres"], json!(centres));
    let orders = ["ORD-2026-01", "ORD-2026-02", "ORD-2026-03"];
    assert_eq!(offered["orders"], json!(orders));
}

#[test]
fn everything_is_found_by_one_search() {
    let desk = sample();
    let found = desk.ask("find", json!({ "text": "ORD-2026" }));
    assert_eq!(found["orders"].as_array().unwrap().len(), 3);
    let names = desk.ask("list-records", json!({ "noun": "organisation" }));
    let code = names[0]["values"]["code"]["value"].as_str().unwrap();
    let found = desk.ask("find", json!({ "text": code.to_lowercase() }));
    assert_eq!(found["organisations"][0]["code"], code);
    assert_eq!(
        desk.ask("find", json!({ "text": " " }))["trainees"],
        json!([])
    );
    assert_eq!(
        desk.refused("list-records", json!({ "noun": "trainee" })),
        "not-listed"
    );
}
