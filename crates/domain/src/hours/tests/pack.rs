//! The rules as the packs give them: ids, numbers and first days read from the shipped files, so
//! that a test never holds a number of its own.

use crate::rule::{Certainty, Rule, Rules};

const PACKS: [&str; 2] = [
    include_str!("../../../../../assets/rulepacks/titp.ron"),
    include_str!("../../../../../assets/rulepacks/esd.ron"),
];

/// All rules of the two packs; certainty is of no weight to the hours.
pub(super) fn rules() -> Rules {
    let rows = PACKS.iter().flat_map(|pack| pack.split("id: \"").skip(1));
    let rule = |row: &str| {
        let head = row.lines().next().unwrap_or_default();
        let after = |key: &str| head.split_once(key).map(|(_, rest)| rest);
        let number = after("value: ").and_then(|rest| rest.split(',').next());
        let from = after("from: \"").and_then(|rest| rest.split('"').next());
        Rule {
            id: head.split('"').next().unwrap_or_default().to_owned(),
            value: number.map(|number| number.parse().unwrap()),
            from: from.map(super::day),
            certainty: Certainty::C2,
            ..Rule::default()
        }
    };
    let rules = rows.map(rule).map(|rule| (rule.id.clone(), rule));
    Rules(rules.collect())
}

/// The same as an office set them; no number = switched off.
pub(super) fn set(settings: &[(&str, Option<i64>)]) -> Rules {
    let mut rules = rules();
    for (id, number) in settings {
        let rule = rules.0.get_mut(*id).unwrap();
        rule.on = Some(number.is_some());
        rule.value = number.or(rule.value);
    }
    rules
}

#[test]
fn the_packs_are_read() {
    let rules = rules();
    let numbers = ["TITP-PRE-H", "TITP-DAY-CAP", "ESD-LEC-B", "TR-2"];
    let numbers = numbers.map(|id| rules.value(id));
    assert_eq!(numbers, [Some(160), Some(8), Some(220), Some(20_270_630)]);
    assert!(rules.0.len() > 50);
}
